"""The yearly budget of the demonstration at any day: two years that follow each other, shared to the cent."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from functools import cache

import pytest

from commonservices.demo import budgets
from commonservices.demo.budgets import Year
from commonservices.demo.plan import Plan
from commonservices.domain import pool_cycle
from commonservices.domain.checks import check_record
from commonservices.domain.run_parts import added, digest_of, parts_of, same, splits_of

DAYS = tuple(date(year, month, 1) for year in (2026, 2027) for month in (1, 6, 7, 8, 9, 10, 12))


@cache
def years(day: date) -> tuple[Year, Year]:
    """Give both years at a day."""
    return budgets.years(Plan.of(day))


@pytest.mark.parametrize("day", DAYS)
def test_the_second_year_follows_the_first_without_a_gap_and_today_lies_after_the_first(day: date) -> None:
    closed, running = (each.pool for each in years(day))
    assert closed.ends_on is not None
    assert running.starts_on == closed.ends_on + timedelta(days=1)
    assert (closed.state, running.state) == ("CLOSED", "OPEN")
    assert running.previous_id == closed.id
    assert closed.ends_on < day
    assert closed.reference != running.reference
    for each in (closed, running):
        check_record(each)
        assert len(pool_cycle.period_of_pool(each).months) == 12


@pytest.mark.parametrize("day", DAYS)
def test_nothing_is_spent_in_the_future_and_no_month_that_is_over_is_missing(day: date) -> None:
    for year in years(day):
        period = pool_cycle.period_of_pool(year.pool)
        over = {month for month in period.months if month < day}
        for line in year.lines:
            assert {each.month for each in year.actuals if each.line_id == line.id} == over
        for each in year.actuals:
            pool_cycle.check_actual(each, year.pool, day) if year.pool.state == "OPEN" else check_record(each)
    guessed = {each.month for each in years(day)[1].actuals if each.estimated}
    assert len(guessed) <= 1
    assert not any(each.estimated for each in years(day)[0].actuals if each.month != max(guessed, default=None))


@pytest.mark.parametrize("day", DAYS[::3])
def test_runs_are_worked_out_again_from_what_they_keep_and_share_the_whole(day: date) -> None:
    for year in years(day):
        for one in year.runs:
            check_record(one.run)
            assert digest_of(one.run.inputs) == one.run.inputs_digest
            found = added(splits_of(parts_of(one.run.inputs)))
            assert all(same(*pair) for pair in zip(found, one.shares, strict=True))
            assert sum(each.amount or 0 for each in one.shares) == one.run.total
        advances = [each.run for each in year.runs if each.run.kind == pool_cycle.ADVANCE]
        assert [each.total for each in advances] == [each.budget for each in year.lines]


@pytest.mark.parametrize("day", DAYS[::3])
def test_the_closed_year_shares_what_was_spent_and_bills_the_difference_alone(day: date) -> None:
    year = years(day)[0]
    spent = Counter({line.id: sum(each.amount or 0 for each in year.actuals if each.line_id == line.id)
                     for line in year.lines})  # fmt: skip
    ended = [each for each in year.runs if each.run.kind == pool_cycle.ACTUAL]
    assert {each.run.line_id: each.run.total for each in ended} == spent
    due: Counter[object] = Counter()
    for each in ended:
        due.update({share.entity_id: share.amount or 0 for share in each.shares})
    billed: Counter[object] = Counter()
    for sending in year.sendings:
        for charge in sending.charges:
            billed[charge.party_id] += charge.amount or 0
    del due[year.pool.provider_id]
    assert billed == due
    assert all(charge.amount for sending in year.sendings for charge in sending.charges)


@pytest.mark.parametrize("day", DAYS[::3])
def test_each_step_of_the_year_comes_after_the_one_before(day: date) -> None:
    for year in years(day):
        pool = year.pool
        for one in year.runs:
            run = one.run
            assert run.made_on is not None
            assert run.agreed_on is not None
            assert run.made_on < run.agreed_on <= (run.frozen_on or date.min) <= day
            assert run.made_by != run.frozen_by
        assert [each.issued_on for each in year.sendings] == sorted(each.issued_on for each in year.sendings)
        assert (pool.state_on or date.max) <= day


def test_schemes_hold_from_the_first_day_of_the_first_year_on() -> None:
    plan = Plan.of(DAYS[0])
    first = years(DAYS[0])[0].pool.starts_on
    made = {each.id: each for each in budgets.schemes(plan)}
    assert {each.valid_from for each in made.values()} == {first}
    assert {each.scheme_id for year in years(DAYS[0]) for each in year.lines} <= set(made)
