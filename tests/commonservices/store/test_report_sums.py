"""What the money of a workbook must add up to, asked of the tables by sums."""

from datetime import date

import pytest

from commonservices.store import report_money, report_sums
from tests.commonservices.reports.small_office import CUT_OFF
from tests.commonservices.store.money_store import FIRST, LAST, money_store


@pytest.fixture(scope="module")
def made():
    with money_store() as found:
        yield found


def test_sums_of_bills_are_those_of_the_rows_and_what_is_open_that_of_the_ageing(made):
    _, connection = made
    found = report_sums.billed(connection, FIRST, LAST, CUT_OFF)
    rows = list(report_money.bills(connection, FIRST, LAST, CUT_OFF))
    assert found.bills == len(rows)
    for code in ("USD", "EUR"):
        own = [row for row in rows if row.currency == code]
        assert found.amount[code] == sum(row.total for row in own)
        assert found.balance[code] == found.amount[code] - found.paid[code] - found.written_off[code]
        assert sum(found.bands[code].values()) == found.balance[code]
    assert (found.written_off["USD"], found.disputed["USD"], found.period_paid["USD"]) == (50_00, 150_00, 400_00)
    assert found.period_amount["USD"] == found.amount["USD"] - 77_00


def test_what_was_billed_under_an_arrangement_is_less_its_credits(made):
    small, connection = made
    billed = report_sums.billed_by_arrangement(connection, CUT_OFF)
    assert billed == {small.ids["arrangement"]: (1_000 + 50 - 30 + 200 + 77 + 10 + 44) * 100}
    assert report_sums.billed_by_arrangement(connection, date(2020, 1, 1)) == {}


def test_open_differences_are_counted_with_their_worth(made):
    _, connection = made
    assert report_sums.differences(connection, "OPEN", "R9") == (1, {"USD": 70_00})
    assert report_sums.differences(connection, "OPEN", "R1") == (0, {})
    assert report_sums.differences(connection, "SETTLED", "R9") == (0, {})


def test_records_and_parties_are_counted(made):
    small, connection = made
    assert (report_sums.present(connection, "premises"), report_sums.present(connection, "decision")) == (1, 0)
    assert report_sums.partied(connection) == {small.ids["arrangement"]}
