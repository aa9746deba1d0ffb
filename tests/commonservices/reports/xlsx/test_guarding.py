"""Lists that people fill in: a rule for each column, and rows that wait for something new."""

import pytest

from commonservices.reports.xlsx import DATE, INTEGER, TEXT, Column, Guard, SheetSpec, money
from commonservices.reports.xlsx.columns import ROW
from commonservices.reports.xlsx.guarding import EntryWriter, rules

GUARD = Guard("Office", "Only shown.", "A day.", "A number.", "One of the list.")


def _spec(column, **more):
    return SheetSpec("List", (column,), (), "listed", **{"guard": GUARD, **more})


@pytest.mark.parametrize(
    ("column", "kind", "error"),
    [
        (Column("a", "A", TEXT, guarded=True), "custom", "Only shown."),
        (Column("a", "A", DATE), "date", "A day."),
        (Column("a", "A", INTEGER), "whole", "A number."),
        (Column("a", "A", money()), "decimal", "A number."),
    ],
)
def test_each_kind_of_column_takes_what_fits_and_says_so(column, kind, error):
    rule = rules(_spec(column), column, "A5:A9")
    assert (rule.type, rule.error, rule.errorTitle, rule.errorStyle) == (kind, error, "Office", "stop")


@pytest.mark.parametrize(
    ("column", "more"),
    [
        (Column("a", "A", TEXT), {}),
        (Column("a", "A", TEXT, choices=("x",)), {}),
        (Column("a", "A", DATE, hidden=True), {}),
        (Column("a", "A", DATE), {"guard": None}),
        (Column("a", "A", TEXT, guarded=True), {"new_rows": 5}),
    ],
)
def test_where_anything_may_be_typed_there_is_no_rule(column, more):
    assert rules(_spec(column, **more), column, "A5:A9") is None


def test_rows_that_wait_for_something_new_are_open():
    column = Column("a", "A", TEXT, guarded=True)
    assert str(rules(_spec(column, new_rows=2), column, "AB5:AB9").sqref) == "AB5:AB7"


def test_blank_cells_to_be_filled_in_wear_their_style():
    writer = EntryWriter(Column("a", "A", TEXT), "A", 7, 8, lambda _key, _row: None)
    assert list(writer.cells([None, None], 5)) == [f'<c r="A{ROW}" s="7"/>'] * 2
