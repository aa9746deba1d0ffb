"""The row that explains a difference: the first that says something else than the register, or is not there."""

from datetime import date
from decimal import Decimal

import pytest

from commonservices.reports.hq.book import BUILDERS
from commonservices.reports.hq.checks import Control, RowRef
from commonservices.reports.hq.explaining import explained
from commonservices.reports.hq.parts import Part
from commonservices.reports.hq.tallies import Tallies
from commonservices.reports.xlsx import list_names, write_book
from tests.commonservices.reports.hq.rich_source import frame_of, sourced
from tests.commonservices.reports.hq.test_changes import PROPERTIES
from tests.commonservices.reports.small_office import CUT_OFF

WRONG = Control("total_recoveries_balance_USD", "recoveries", "balance USD", Decimal(1), Decimal(2))


@pytest.fixture(scope="module")
def source():
    with sourced() as (_, found):
        yield found


def book(folder, source, change=list, sheet="recoveries", **limits):
    """Write one list as the register has it, with its rows changed on the way."""
    spec = BUILDERS[sheet](frame_of(), source, Tallies(CUT_OFF))
    keys = [column.key for column in spec.columns]
    rows = change([dict(zip(keys, row, strict=True)) for row in spec.rows])
    parts = [
        Part(column.key, lambda row, key=column.key: row[key], column.kind, hidden=column.hidden)
        for column in spec.columns
    ]
    path = folder / "book.xlsx"
    write_book(path, [frame_of().list_sheet(sheet, parts, rows, len(rows))], PROPERTIES, **limits)
    return path


def other(place, **values):
    """Give the change of some cells of one row."""
    return lambda rows: [{**row, **values} if number == place else row for number, row in enumerate(rows)]


FAULTS = {
    "an amount": (other(1, balance=Decimal("0.01")), "T-B2", 6),
    "an amount that is not there": (other(0, balance=None), "T-B1", 5),
    "an amount where there is none": (other(2, amount_usd=Decimal(1)), "T-B3", 7),
    "a text": (other(3, external_reference="ERP-9"), "T-B4", 8),
    "a day": (other(4, due_on=date(2024, 5, 2)), "T-B5", 9),
    "a flag": (other(4, of_period=True), "T-B5", 9),
    "the first of two": (lambda rows: other(3, paid=Decimal(9))(other(2, paid=Decimal(9))(rows)), "T-B3", 7),
    "a row that is missing": (lambda rows: [*rows[:2], *rows[3:]], "T-B3", 7),
    "the last row missing": (lambda rows: rows[:-1], "T-B5", None),
    "a row too many": (lambda rows: [*rows, {**rows[0], "bill": "T-B99"}], "T-B99", 10),
}


def test_the_first_row_that_says_something_else_is_named_with_its_number(tmp_path, source):
    found = {}
    for name, (change, _, _) in FAULTS.items():
        (row,) = explained(frame_of(), source, book(tmp_path, source, change), WRONG).rows
        found[name] = (row.sheet, row.reference, row.number)
    assert found == {name: ("recoveries", reference, number) for name, (_, reference, number) in FAULTS.items()}


def test_a_list_that_says_what_the_register_says_explains_nothing(tmp_path, source):
    for sheet in ("recoveries", "premises", "variance", "parties", "kpis"):
        control = Control("x", sheet, "x", Decimal(1), Decimal(2))
        assert explained(frame_of(), source, book(tmp_path, source, sheet=sheet), control).rows == (), sheet


@pytest.mark.parametrize(
    "control",
    [
        Control("x", "recoveries", "x", Decimal(1), Decimal(1)),
        Control("x", "recoveries", "x", Decimal(1), Decimal(2), explained=True),
        Control("x", "recoveries", "x", Decimal(1), Decimal(2), rows=(RowRef("recoveries", "known"),)),
        Control("x", "given_free", "x", Decimal(1), Decimal(2)),
        Control("x", "cover", "x", Decimal(1), Decimal(2)),
    ],
    ids=["agrees", "is to be explained", "is explained already", "is of a list that is not there", "is of no list"],
)
def test_nothing_is_looked_for_where_there_is_nothing_to_find(tmp_path, source, control):
    path = book(tmp_path, source, other(0, balance=Decimal(5)))
    assert explained(frame_of(), source, path, control) is control


def test_a_file_without_the_list_explains_nothing(tmp_path, source):
    path = book(tmp_path, source, sheet="premises")
    assert explained(frame_of(), source, path, WRONG) is WRONG


def test_a_list_on_several_sheets_is_looked_through_to_its_end(tmp_path, source):
    def first_wrong(change):
        (row,) = explained(frame_of(), source, book(tmp_path, source, change, row_limit=6), WRONG).rows
        return row.reference, row.number, row.name

    right = book(tmp_path, source, row_limit=6)
    assert list_names(right) == ("Recoveries", "Recoveries (2)", "Recoveries (3)", "Recoveries (4)")
    assert explained(frame_of(), source, right, WRONG).rows == ()
    assert [first_wrong(other(place, paid=Decimal(7))) for place in (0, 1, 2, 4)] == [
        ("T-B1", 5, "Recoveries"), ("T-B2", 6, "Recoveries"), ("T-B3", 6, "Recoveries (2)"),
        ("T-B5", 6, "Recoveries (4)"),
    ]  # fmt: skip
    assert first_wrong(lambda rows: rows[:-1]) == ("T-B5", None, "")
