"""Ageing as of any day, what was kept of it, confirmed balances and closed periods."""

from __future__ import annotations

from datetime import date

import pytest

from commonservices.queries import ageing, bills
from commonservices.queries.bills import BillFilter
from tests.builders import entity
from tests.commonservices.queries.conftest import Made


@pytest.mark.parametrize(
    ("as_of", "total", "band"),
    [
        (date(2026, 9, 4), 0, "not_due"),
        (date(2026, 9, 5), 12_437 + 24_874 + 37_311, "not_due"),
        (date(2026, 9, 20), 24_874 + 37_311, "not_due"),
        (date(2026, 9, 25), 20_000 + 37_311, "not_due"),
        (date(2026, 10, 6), 20_000 + 37_311, "days_1_30"),
        (date(2027, 10, 6), 20_000 + 37_311, "days_over_365"),
    ],
)
def test_ageing_is_that_of_the_end_of_any_day(made: Made, as_of: date, total: int, band: str) -> None:
    rows = ageing.aged(made.office, as_of)
    credit = 1_000 if as_of >= date(2026, 10, 1) else 0
    sums = ageing.totals(rows).get("USD")
    assert (sums.total if sums else 0) == total - credit
    if sums:
        inside = credit if band == "not_due" else 0  # the credit falls due a month later than the bills
        assert sums.amounts[ageing.BANDS.index(band)] == total - inside


def test_ageing_ties_to_the_open_bills_and_shows_what_is_disputed(made: Made) -> None:
    rows = ageing.aged(made.office)
    open_bills = bills.page(made.office, BillFilter("open"))
    assert sum(each.total for each in rows) == sum(each.balance for each in open_bills)
    assert {each.counterparty: (each.disputed, each.bills) for each in rows} == {"UNDP": (7_311, 1), "WFP": (0, 2)}
    assert ageing.aged(made.office, provider_id=entity("WFP")) == []


def test_kept_ageing_balances_and_closed_periods_are_read_back(made: Made) -> None:
    kept = ageing.kept(made.office, date(2026, 9, 30))
    assert {row.counterparty: row.total for _, row in kept} == {"UNDP": 37_311, "WFP": 20_000}
    (balance,) = ageing.balances(made.office)
    assert (balance.record.our_balance, balance.difference, balance.counterparty) == (19_000, 1_000, "WFP")
    (lock,) = ageing.locks(made.office)
    assert (lock.closed, lock.lock.starts_on) == (True, date(2026, 7, 1))
