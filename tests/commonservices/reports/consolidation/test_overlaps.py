"""A reference that two offices report counts once; where they say different things it is asked whose rows count."""

from decimal import Decimal

import pytest

from commonservices.domain.sheets.plan import Asked
from commonservices.reports.consolidation.office_book import OfficeBook
from commonservices.reports.consolidation.overlaps import Overlaps
from tests.commonservices.reports.consolidation.office_books import ARRANGEMENTS, office_book, read_here

OTHERWISE = ((*ARRANGEMENTS[0][:4], Decimal(2000), "USD"),)


@pytest.fixture
def books(tmp_path):
    """Two offices that report one arrangement, with another ceiling, and the same use of a service."""
    one = office_book(tmp_path / "a.xlsx", prefix="OFFB-")
    two = office_book(tmp_path / "b.xlsx", "OFFB", arrangements=OTHERWISE)
    with OfficeBook(one, reader=read_here) as first, OfficeBook(two, reader=read_here) as second:
        yield first, second


def counted(books, key, **how):
    overlaps = Overlaps(books, "JUL_JUN:2025", **how)
    return [overlaps.counts(key, book.office, row) for book in books for _, _, row in book.rows(key)]


def test_a_shared_reference_has_one_owner(books):
    overlaps = Overlaps(books)
    assert overlaps.owner("OFFB-MOU-1") == "OFFB"
    assert overlaps.owner("OFFA-MOU-1") == ""


def test_rows_that_say_the_same_count_once_and_nothing_is_asked(books):
    assert counted(books, "usage") == [(True, ""), (True, ""), (False, "OFFA"), (False, "OFFA")]
    assert {each.key for each in Overlaps(books).remarks} == {"counted_twice", "contents_differ"}


def test_rows_that_differ_are_asked_about_with_the_value_of_each_office(books):
    (asked,) = Overlaps(books, "JUL_JUN:2025").questions
    assert (asked.id, asked.about) == ("rows:arrangements:OFFA+OFFB:JUL_JUN:2025", Asked.TWO_OFFICES)
    ((address, about),) = asked.examples
    assert (address.cell[0], about) == ("E", "OFFB-MOU-1 · Ceiling")
    assert {each.key: each.outcomes for each in asked.choices} == {"OFFA": ("1000",), "OFFB": ("2000",)}


@pytest.mark.parametrize(
    ("answer", "found"), [("OFFA", [(True, ""), (False, "OFFA")]), ("OFFB", [(False, "OFFB"), (True, "")])]
)
def test_the_rows_of_the_office_that_was_answered_count(books, answer, found):
    (asked,) = Overlaps(books, "JUL_JUN:2025").questions
    assert counted(books, "arrangements", answers={asked.id: answer}) == found
    assert counted(books, "usage", answers={asked.id: answer})[2:] == [(False, "OFFA")] * 2


def test_a_gain_that_two_offices_report_under_one_claim_counts_once(tmp_path):
    gains = (("OFFB-EFF-2025-01", Decimal(500)), ("OFFB-EFF-2025-02", Decimal(7)))
    one = office_book(tmp_path / "a.xlsx", claims=gains[:1])
    two = office_book(tmp_path / "b.xlsx", "OFFB", claims=gains)
    with OfficeBook(one, reader=read_here) as first, OfficeBook(two, reader=read_here) as second:
        assert counted((first, second), "efficiency") == [(True, ""), (False, "OFFA"), (True, "")]
