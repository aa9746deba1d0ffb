"""A settled column says in one place how its cells are read."""

from commonservices.domain.sheets.decided import Decided
from commonservices.domain.sheets.evidence import decide
from commonservices.domain.sheets.wanted import Content, Wanted


def test_a_column_that_says_nothing_of_its_order_or_sign_has_none():
    found = decide([(2, "2026-02-03"), (3, None)], Content.DATE, sheet="S", column=1)
    assert found == Decided(wanted=Wanted(content=Content.DATE))
    assert (found.order, found.point, found.swapped, found.evidence) == (None, "", False, ())


def test_a_settled_column_names_the_cell_that_settled_it():
    found = decide([(2, "1,5"), (3, "1,234")], Content.DECIMAL, sheet="S", column=28)
    assert (found.point, found.settled_by) == (",", ("AB2", "1,5"))
