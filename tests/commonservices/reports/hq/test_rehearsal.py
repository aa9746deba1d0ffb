"""A workbook rehearsed says what the written one says, and which row does not come out."""

from decimal import Decimal

import pytest

from commonservices.domain.periods import Period
from commonservices.reports.headquarters import export
from commonservices.reports.hq import rehearsal
from commonservices.reports.hq.checks import Control, RowRef
from commonservices.reports.hq.rehearsal import rehearse
from tests.commonservices.reports.money_records import all_of
from tests.commonservices.reports.small_office import QUARTER, SmallOffice

PERIOD = Period(QUARTER["start"], QUARTER["end"])


@pytest.fixture(scope="module")
def rich(tmp_path_factory):
    """An office with money, its workbook, and its rehearsal."""
    with SmallOffice() as small:
        small.more = all_of(small)
        office = small.build()
        found = rehearse(office, PERIOD, basis="JAN_DEC", language="en")
        made = export(office, tmp_path_factory.mktemp("rehearsal") / "book.xlsx", language="en", **QUARTER)
        yield office, found, made


def test_it_says_what_the_written_workbook_says(rich):
    _, found, made = rich
    assert [each.key for each in found.sheets] == list(made.sheets)
    assert {each.key: each.count for each in found.sheets if each.count is not None} == dict(made.rows)
    assert found.controls == made.figures
    assert found.sound
    assert found.changes is None


def test_it_writes_nothing_into_the_log_of_workbooks(rich):
    from commonservices.queries import workbook

    office, _, made = rich
    assert [each.sha256 for each in workbook.exports(office)] == [made.sha256]


def test_rows_have_the_numbers_they_have_in_the_file(rich):
    from openpyxl import load_workbook

    _, found, made = rich
    book = load_workbook(made.path, data_only=True)
    for key in ("recoveries", "usage", "summary"):
        sheet = found.sheet(key)
        first = sheet.rows[0]
        there = {str(cell.value) for cell in book[sheet.name][first.number] if cell.value is not None}
        assert str(first.values[0]) in there
    book.close()


def test_hidden_columns_stay_away_and_labels_are_in_the_language_of_the_workbook(rich):
    office, found, _ = rich
    assert "id" not in {each.key for each in found.sheet("arrangements").columns}
    other = rehearse(office, PERIOD, basis="JAN_DEC", language="ar")
    assert other.right_to_left
    assert other.sheet("arrangements").columns[0].label != found.sheet("arrangements").columns[0].label


def test_a_sheet_with_nothing_in_this_period_is_not_there(small):
    found = rehearse(small.build(), PERIOD, basis="JAN_DEC", language="en")
    assert found.sheet("recoveries") is None
    assert found.sheet("usage").count == 3


def test_an_arrangement_without_parties_is_named(small):
    records = small.records()
    small.records = lambda: {key: each for key, each in records.items() if not key.startswith("party_")}
    found = rehearse(small.build(), PERIOD, basis="JAN_DEC", language="en")
    (named,) = [each for each in found.controls if each.state == "explain"]
    assert (named.key, named.rows) == ("check_every_party", (RowRef("arrangements", "T-001"),))


def test_a_register_out_of_step_differs_with_both_figures(small):
    office = small.build()
    raw = office.engine.raw_connection()
    raw.cursor().execute("PRAGMA query_only = OFF")
    raw.cursor().execute("UPDATE register_arrangement SET ceiling_amount = ceiling_amount + 41250")
    raw.close()
    found = rehearse(office, PERIOD, basis="JAN_DEC", language="en")
    assert not found.sound
    (wrong,) = found.differing
    assert (wrong.key, wrong.here, wrong.register) == ("total_ceiling_EUR", Decimal("15413.00"), Decimal("15000.50"))


def test_a_named_row_is_kept_however_far_down_it_stands(small, monkeypatch):
    monkeypatch.setattr(rehearsal, "KEPT", 0)
    records = small.records()
    small.records = lambda: {key: each for key, each in records.items() if key != "rate"}
    found = rehearse(small.build(), PERIOD, basis="JAN_DEC", language="en")
    assert [len(found.sheet(key).rows) for key in ("arrangements", "usage")] == [0, 3]
    assert [found.sheet(key).count for key in ("arrangements", "usage")] == [1, 3]


@pytest.mark.parametrize(
    ("values", "odd"),
    [({"paid": 10, "balance": 90}, False), ({"paid": 10, "balance": 80}, True), ({"paid": None, "balance": 90}, False)],
)
def test_the_first_bill_that_does_not_come_out_explains_a_difference(values, odd):
    made = rehearsal._Rehearsing(None, frozenset(), None)
    row = {"bill": "B-1", "amount": 100, "written_off": 0, **values}
    made._look(
        "recoveries", {key: place for place, key in enumerate(row)}, [*row.values()], RowRef("recoveries", "B-1", 7)
    )
    control = Control("check_paid_USD", "recoveries", "paid USD", Decimal(90), Decimal(100))
    assert made.explaining(control) == ((RowRef("recoveries", "B-1", 7),) if odd else ())


def test_the_arrangement_whose_parties_do_not_add_up_explains_their_difference():
    made = rehearsal._Rehearsing(None, frozenset(), None)
    made._look("arrangements", {"party_count": 0}, [2], RowRef("arrangements", "T-1", 5))
    made._look("parties", {}, [], RowRef("parties", "T-1", 5))
    control = Control("check_party_count", "parties", "party_count", Decimal(2), Decimal(1))
    assert made.explaining(control) == (RowRef("arrangements", "T-1", 5),)
