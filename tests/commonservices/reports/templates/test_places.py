"""References in formulas follow a table that grows, or it is said that they cannot."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commonservices.reports.templates.places import Area, CannotFollow, Growth, area, followed, grown, pointed

GROWTH = Growth(sheet="Use of services", left=1, right=4, first=5, last=6, totals=1, rows=3)
OWN = "Use of services"


@pytest.mark.parametrize(
    ("text", "own", "expected"),
    [
        ("SUM(C5:C6)", OWN, "SUM(C5:C9)"),
        ("SUM($C$4:$C$6)", OWN, "SUM($C$4:$C$9)"),
        ("SUM(C5:C7)", OWN, "SUM(C5:C10)"),
        ("C7*2", OWN, "C10*2"),
        ("C6*2", OWN, "C6*2"),
        ("C5", OWN, "C5"),
        ("SUM(C6:C6)", OWN, "SUM(C6:C6)"),
        ("SUM(F5:F6)", OWN, "SUM(F5:F6)"),
        ("SUM(C1:C100)", OWN, "SUM(C1:C100)"),
        ("SUM(C:C)", OWN, "SUM(C:C)"),
        ("SUM(C5:C8)", OWN, "SUM(C5:C11)"),
        ("SUM(C5:C10)", OWN, "SUM(C5:C10)"),
        ("SUM(C7:C100)", OWN, "SUM(C10:C103)"),
        ("SUM(2:4)+SUM($5:$40)", OWN, "SUM(2:4)+SUM($5:$40)"),
        ("SUM(5:6)", "Return", "SUM(5:6)"),
        ('"5:6"&tbl[5:6]', OWN, '"5:6"&tbl[5:6]'),
        ("SUM(Jan:Mar!C1:C4)", OWN, "SUM(Jan:Mar!C1:C4)"),
        ("SUM('Jan:Use of services'!C20)", OWN, "SUM('Jan:Use of services'!C20)"),
        ("SUM(C20:C30)", OWN, "SUM(C20:C30)"),
        ("SUM(C5:C6)", "Return", "SUM(C5:C6)"),
        ("SUM('Use of services'!C5:C6)", "Return", "SUM('Use of services'!C5:C9)"),
        ("'Use of services'!C7", "Return", "'Use of services'!C10"),
        ("SUM('[1]Use of services'!C5:C6)", OWN, "SUM('[1]Use of services'!C5:C6)"),
        ("SUM([1]Other!C5:C6)", OWN, "SUM([1]Other!C5:C6)"),
        ('"C5:C6"&LOG10(C7)', OWN, '"C5:C6"&LOG10(C10)'),
        ("SUM(tblUse[[#This Row],[C5:C6]])", OWN, "SUM(tblUse[[#This Row],[C5:C6]])"),
        ("COUNTIF(C$5:C$6,my_C7)", OWN, "COUNTIF(C$5:C$9,my_C7)"),
    ],
)
def test_a_reference_follows(text, own, expected):
    assert followed(text, own, GROWTH) == expected


@pytest.mark.parametrize(
    "text",
    [
        "SUM(C6:C7)",
        "SUM(C5:F6)",
        "SUM(C7:F7)",
        "SUM(C6:C8)",
        "SUM(C5:F8)",
        "SUM(5:6)",
        "SUM(5:$8)",
        "SUM('Use of services'!6:6)",
        "SUM(Jan:Mar!C5:C6)",
        "SUM('Jan:Use of services'!C7)",
    ],
)
def test_a_reference_that_lies_partly_inside_cannot_follow(text):
    with pytest.raises(CannotFollow):
        followed(text, OWN, GROWTH)


def test_in_the_rows_of_the_table_only_fixed_ranges_follow():
    assert followed("C6/SUM(C$5:C$6)+SUM(C$5:C6)", OWN, GROWTH, fixed=True) == "C6/SUM(C$5:C$9)+SUM(C$5:C6)"


def test_the_only_row_of_a_table_stands_for_all_rows_in_a_chart():
    one = Growth(sheet="T", left=1, right=2, first=2, last=2, totals=0, rows=4)
    assert followed("T!$B$2", "", one, single=True) == "T!$B$2:$B$6"
    assert followed("T!$B$2", "", one) == "T!$B$2"


def test_rules_reach_the_new_rows_when_they_reached_the_last():
    assert grown(Area(3, 5, 3, 6), GROWTH) == Area(3, 5, 3, 9)
    assert grown(Area(3, 5, 3, 5), GROWTH) == Area(3, 5, 3, 5)
    assert grown(Area(3, 1, 3, 6), GROWTH) == Area(3, 1, 3, 6)


def test_what_is_no_place_is_none():
    assert area("A0") is None
    assert area("XFE1") is None
    assert area("A1048577") is None
    assert area("B3:A1") == Area(1, 1, 2, 3)
    assert pointed("Sheet1!$A$1,Sheet1!$B$2") is None
    assert pointed("'It''s'!$B$2") == ("It's", Area(2, 2, 2, 2))
    assert pointed("#REF!$A$1") is None or pointed("OFFSET(A1,1,1)") is None


@settings(max_examples=50)
@given(
    top=st.integers(1, 14), high=st.integers(0, 14), first=st.integers(2, 6), deep=st.integers(0, 4),
    totals=st.integers(0, 1), rows=st.integers(1, 5),
)  # fmt: skip
def test_a_sum_means_the_same_rows_before_and_after_or_it_is_refused(top, high, first, deep, totals, rows):
    growth = Growth("T", 1, 3, first, first + deep, totals, rows)
    old, last = range(top, top + high + 1), first + deep
    try:
        new = area(followed(f"B{top}:B{top + high}", "T", growth))
    except CannotFollow:
        assert old[-1] >= last, "what ends above the last row is never touched"
        return
    kept = {row for row in old if row <= last} | {row + rows for row in old if last < row <= last + totals}
    assert kept <= set(range(new.top, new.bottom + 1))
    whole = old[0] <= first and last in old and len(old) > 1
    assert not whole or new.bottom >= last + rows, "all rows before means all rows after"
