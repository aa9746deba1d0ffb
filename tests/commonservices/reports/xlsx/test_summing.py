"""Sums of a list: the quick way over many rows and the slow way row by row never differ, and both are exact."""

from decimal import Decimal
from xml.sax.saxutils import escape

from hypothesis import given, settings
from hypothesis import strategies as st

from commonservices.reports.xlsx.sheet import SheetFigures
from commonservices.reports.xlsx.summing import ListPlace, ListSums

KEYS = ("office", "amount", "note")
DATE_STYLE = 9
PLACE = ListPlace(left=1, right=3, top=5, bottom=500)
TEXTS = st.one_of(st.none(), st.sampled_from(["NORTH", "R&D <x>", "été", "_x0041_b", ""]))
DIGITS = st.one_of(
    st.none(),
    st.decimals(min_value=-(10**12), max_value=10**12, allow_nan=False, allow_infinity=False, places=4).map(str),
    st.sampled_from(["0.1", "0.2", "1E+3", "123456789012345", "-0.30"]),
)
ROWS = st.lists(st.tuples(TEXTS, DIGITS, DIGITS), max_size=12)
Rows = list[tuple[str | None, str | None, str | None]]


def begun(group_by: str = "office", place: ListPlace = PLACE) -> ListSums:
    sums = ListSums(place, frozenset({DATE_STYLE}), group_by)
    for column, key in enumerate(KEYS, start=1):
        sums.text(column, key)
    sums.end_row(1)
    return sums


def slowly(rows: Rows, group_by: str = "office") -> SheetFigures:
    sums = begun(group_by)
    for number, (office, amount, note) in enumerate(rows, start=PLACE.top):
        if office:
            sums.text(1, office)
        for column, digits in ((2, amount), (3, note)):
            if digits is not None:
                sums.number(column, 0, digits)
        sums.end_row(number)
    return sums.figures()


def quickly(rows: Rows, group_by: str = "office") -> SheetFigures:
    sums = begun(group_by)
    if rows:
        given_rows = [
            (str(number), escape(office) if office else None, amount, note)
            for number, (office, amount, note) in enumerate(rows, start=PLACE.top)
        ]
        sums.many(given_rows, {1: [1], 2: [2], 3: [3]}, {1})
    return sums.figures()


@given(ROWS)
@settings(max_examples=50)
def test_many_rows_at_once_add_up_like_one_after_the_other(rows: Rows) -> None:
    plain = [(office if office != "_x0041_b" else "Ab", *rest) for office, *rest in rows]
    assert quickly(rows) == slowly(plain)  # type: ignore[arg-type]
    assert quickly(rows, "") == slowly(plain, "")  # type: ignore[arg-type]


@given(st.lists(st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-(10**9), max_value=10**9)))
@settings(max_examples=30)
def test_sums_are_exact_whatever_the_order(values: list[Decimal]) -> None:
    rows: Rows = [("A", str(value), None) for value in values]
    sums, turned = slowly(rows).sums, slowly(rows[::-1]).sums
    assert sums.get("amount", Decimal(0)) == turned.get("amount", Decimal(0)) == sum(values, Decimal(0))


def test_tenths_add_up_to_what_people_expect() -> None:
    figures = slowly([("A", "0.1", None), ("A", "0.2", None), ("B", "1E-9", None)])
    assert figures.sums == {"amount": Decimal("0.300000001")}
    assert figures.by_group["A"] == {"amount": Decimal("0.3")}


def test_rows_above_and_below_the_list_and_columns_beside_it_count_for_nothing() -> None:
    sums = begun(place=ListPlace(left=1, right=2, top=5, bottom=6))
    for number in (2, 4, 5, 6, 7):
        sums.text(1, "A")
        sums.number(2, 0, "10")
        sums.number(3, 0, "99")
        sums.end_row(number)
    assert sums.figures().rows == 2
    assert sums.figures().sums == {"amount": Decimal(20)}


def test_days_flags_and_texts_are_there_and_add_up_to_nothing() -> None:
    sums = begun()
    sums.number(2, DATE_STYLE, "45000")
    sums.end_row(5)
    sums.other(2)
    sums.end_row(6)
    sums.text(2, "12")
    sums.end_row(7)
    sums.end_row(8)
    assert (sums.figures().rows, sums.figures().sums) == (3, {})


def test_an_empty_list_has_no_rows_and_no_sums() -> None:
    assert (slowly([]).rows, slowly([]).sums) == (0, {})
    assert quickly([]) == slowly([])
    sums = begun(place=ListPlace(1, 3, 0, 0))
    sums.number(2, 0, "7")
    sums.end_row(5)
    assert sums.figures().rows == 0
