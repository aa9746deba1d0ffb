"""What the tables give of bills, budgets, free use and waived orders, and what their sums say of the same."""

import dataclasses
from datetime import date
from decimal import Decimal

import pytest

from commonservices.domain.cost_pools import ApportionmentRun
from commonservices.store import report_money, report_sums
from tests.commonservices.queries.test_workbook_money import _id, run_of, shared
from tests.commonservices.reports.money_records import bill, pool
from tests.commonservices.reports.small_office import CUT_OFF, MONTHS, SmallOffice
from tests.commonservices.store.money_store import FIRST, LAST, NEVER, money_store


@pytest.fixture(scope="module")
def made():
    with money_store() as found:
        yield found


def test_bills_stand_by_reference_with_their_two_sides_and_what_was_settled(made):
    _, connection = made
    rows = list(report_money.bills(connection, FIRST, LAST, CUT_OFF))
    assert [row.reference for row in rows] == ["T-B1", "T-B2", "T-B3", "T-B4", "T-B5", "T-B8"]
    assert {(row.provider, row.party, row.arrangement) for row in rows} == {("ALPHA", "BETA TWO", "T-001")}
    assert [row.settled for row in rows] == [400_00, 0, 0, 0, 0, 0]


def test_an_earlier_cut_off_day_knows_less(made):
    _, connection = made
    issued = [row.reference for row in report_money.bills(connection, FIRST, LAST, date(2026, 4, 9))]
    assert issued == ["T-B5", "T-B6"]
    before_payment = {
        row.reference: row.settled for row in report_money.bills(connection, FIRST, LAST, date(2026, 5, 1))
    }
    assert before_payment["T-B1"] == 0


def test_a_period_without_bills_still_has_those_that_are_open(made):
    _, connection = made
    rows = list(report_money.bills(connection, *NEVER, CUT_OFF))
    assert {row.reference for row in rows} == {"T-B1", "T-B3", "T-B4", "T-B5", "T-B8"}
    found = report_sums.billed(connection, *NEVER, CUT_OFF)
    assert (found.bills, dict(found.period_amount)) == (5, {})


def test_lines_of_a_budget_tell_what_was_spent_by_the_last_day(made):
    _, connection = made
    rows = report_money.lines(connection, FIRST, LAST)
    assert [(row.number, row.budget, row.spent, row.estimated) for row in rows] == [
        (1, 10_000_00, 9_500_01, True), (2, 500_00, None, False),
    ]  # fmt: skip
    assert report_sums.planned(connection, FIRST, LAST) == (2, {"USD": 10_500_00}, {"USD": 9_500_01})
    assert report_money.lines(connection, *NEVER) == []
    assert report_sums.planned(connection, *NEVER) == (0, {}, {})


@pytest.mark.parametrize(
    ("first", "last", "there"),
    [
        (LAST, date(2026, 12, 31), True),
        (date(2025, 1, 1), FIRST, True),
        (date(2026, 2, 1), date(2026, 2, 28), True),
        (date(2026, 4, 1), date(2026, 4, 30), False),
        (date(2025, 1, 1), date(2025, 12, 31), False),
    ],
)
def test_a_budget_belongs_to_every_period_it_touches(made, first, last, there):
    _, connection = made
    assert bool(report_money.lines(connection, first, last)) is there
    assert bool(list(report_money.shares(connection, first, last))) is there
    assert bool(report_sums.shared(connection, first, last).rows) is there


def test_shares_come_with_both_runs_and_only_for_lines_that_were_shared(made):
    _, connection = made
    (line,) = report_money.shares(connection, FIRST, LAST)
    assert (line.line.number, line.plan.kind, line.actual.kind) == (1, "ADVANCE", "ACTUAL")
    assert sum(each.amount for each in line.planned) == 10_000_00
    assert sum(each.amount for each in line.spent) == 9_500_01
    found = report_sums.shared(connection, FIRST, LAST)
    assert (found.rows, dict(found.planned), dict(found.spent), dict(found.support)) == (
        2, {"USD": 10_000_00}, {"USD": 9_500_01}, {"USD": 0},
    )  # fmt: skip


def test_more_lines_than_are_read_together_are_all_given(made, monkeypatch):
    small, _ = made
    with SmallOffice() as other:
        other.more = shared({"kind": "ADVANCE", "total": 100, "counts": {"ALPHA": 1}})(other)
        line = pool(small)[1]
        for number in (3, 4):
            own = _id("more line", str(number))
            other.more.append(dataclasses.replace(line, id=own, number=number))
            for each in run_of(other, "ADVANCE", number, {"ALPHA": 1}, reference=f"T-RUN-{number}"):
                other.more.append(
                    dataclasses.replace(each, line_id=own) if isinstance(each, ApportionmentRun) else each
                )
        monkeypatch.setattr(report_money, "TOGETHER", 2)
        with other.build().engine.connect() as connection:
            found = [(each.line.number, each.plan.total) for each in report_money.shares(connection, FIRST, LAST)]
    assert found == [(1, 100), (3, 3), (4, 4)]


def test_what_is_waived_is_told_by_the_day_it_was_waived(made):
    _, connection = made
    rows = report_money.waived(connection, FIRST, FIRST)
    assert [(row.reference, row.service, row.arrangement, row.short_code) for row in rows] == [
        ("T-O1", "T-S01", "T-001", "BETA TWO"), ("T-O2", "T-S01", "T-001", "BETA TWO"),
    ]  # fmt: skip
    assert report_sums.waived(connection, FIRST, FIRST) == (2, {"USD": 60_00, "EUR": 60_00})
    assert report_money.waived(connection, date(2026, 1, 2), LAST) == []
    assert report_sums.waived(connection, date(2026, 1, 2), LAST) == (0, {})


def test_services_are_free_by_the_basis_of_their_arrangement(made):
    small, connection = made
    assert report_money.free_services(connection) == {}
    used = list(report_money.free_usage(connection, [small.ids["service"]], FIRST, LAST))
    assert [(row.short_code, row.month, row.quantity) for row in used] == [
        ("BETA TWO", month, Decimal(f"{place}.5")) for place, month in enumerate(MONTHS, start=1)
    ]
    assert list(report_money.free_usage(connection, [], FIRST, LAST)) == []


def test_days_to_a_bill_are_those_of_what_was_delivered_and_not_cancelled(made):
    _, connection = made
    assert report_money.settled_days(connection, FIRST, LAST, CUT_OFF) == [10, 10, 10, 10]
    assert report_money.settled_days(connection, FIRST, LAST, date(2026, 4, 9)) == []
    with SmallOffice() as other:
        gone = {"state": "CANCELLED", "state_on": date(2026, 9, 1)}
        other.more = [bill(other, 1, 1_00), bill(other, 2, 1_00, issued_on=date(2026, 4, 30), **gone)]
        with other.build().engine.connect() as own:
            assert report_money.settled_days(own, FIRST, LAST, CUT_OFF) == [10]
            assert sorted(report_money.settled_days(own, FIRST, LAST, date(2026, 8, 31))) == [10, 30]
