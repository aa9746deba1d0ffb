"""The cycle of a shared budget: what each move needs, figures by line and year, what asks for attention."""

from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from commonservices.domain.pool_cycle import (
    MOVES,
    PoolFacts,
    check_actual,
    check_line,
    check_move,
    figures,
    missing_for,
    next_number,
    pool_findings,
    years_of,
)
from commonservices.errors import RuleBroken
from tests.commonservices.domain.shared_costs import TODAY, a_line, a_pool, a_run, id_of, spent

LINE = a_line()
AFTER = date(2027, 1, 15)


def facts(**values: Any) -> PoolFacts:
    given: dict[str, Any] = {"pool": a_pool(), "lines": (LINE,)}
    return PoolFacts(**{**given, **values})


def rules(found: PoolFacts, to: str, today: date = TODAY) -> list[str]:
    return [each.rule for each in missing_for(found, to, today)]


def test_every_state_is_reached_and_only_the_last_one_has_no_way_on() -> None:
    reached = {to for choices in MOVES.values() for to in choices}
    assert reached == set(MOVES)
    assert [state for state, choices in MOVES.items() if not choices] == ["SETTLED"]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"lines": ()}, ["pool_no_lines"]),
        ({"lines": (replace(LINE, scheme_id=None),)}, ["pool_line_no_scheme"]),
        ({}, ["pool_line_not_shared"]),
        ({"lines": (replace(LINE, budget=0),)}, []),
        ({"runs": (a_run(LINE, 119_999),)}, ["pool_line_out_of_step"]),
        ({"runs": (a_run(LINE, 120_000),)}, []),
        ({"runs": (a_run(LINE, 120_000, state="SUPERSEDED"),)}, ["pool_line_not_shared"]),
        ({"runs": (a_run(LINE, 120_000, kind="ACTUAL"),)}, ["pool_line_not_shared"]),
        ({"runs": (a_run(LINE, 120_000, pool_version=2),)}, ["pool_line_not_shared"]),
        ({"runs": (a_run(LINE, 77),), "priced": frozenset({LINE.id})}, []),
    ],
)
def test_a_budget_is_proposed_once_every_line_is_shared_to_the_cent(values: Any, expected: list[str]) -> None:
    assert rules(facts(**values), "PROPOSED") == expected


def test_an_agreement_needs_a_decision_besides() -> None:
    shared = facts(pool=a_pool(state="PROPOSED"), runs=(a_run(LINE, 120_000),))
    assert rules(shared, "AGREED") == ["pool_decision_missing"]
    assert rules(replace(shared, pool=replace(shared.pool, decision_id=id_of("minute"))), "AGREED") == []


def test_advances_are_billed_of_frozen_runs_and_to_everybody() -> None:
    agreed = facts(pool=a_pool(state="AGREED"), runs=(a_run(LINE, 120_000, state="AGREED"),), unbilled=("UNDP", "WFP"))
    assert rules(agreed, "INVOICED") == ["pool_runs_not_frozen", "pool_not_billed"]
    with pytest.raises(RuleBroken) as broken:
        check_move(replace(agreed, runs=(a_run(LINE, 120_000, state="FROZEN"),)), "INVOICED", TODAY)
    assert broken.value.message == "No bill is issued for the advance of UNDP, WFP. Issue it first."


def test_a_budget_goes_back_to_draft_only_while_nothing_is_frozen() -> None:
    agreed = facts(pool=a_pool(state="AGREED"), runs=(a_run(LINE, 120_000, state="FROZEN"),))
    assert rules(agreed, "DRAFT") == ["pool_runs_frozen"]
    assert rules(replace(agreed, runs=()), "DRAFT") == []


def test_a_budget_opens_on_its_first_day() -> None:
    ahead = facts(pool=a_pool(state="INVOICED", starts_on=date(2027, 1, 1), ends_on=date(2027, 12, 31)))
    assert rules(ahead, "OPEN", date(2026, 12, 31)) == ["pool_not_begun"]
    assert rules(ahead, "OPEN", date(2027, 1, 1)) == []


def test_a_budget_closes_after_its_last_day_with_every_month_told_or_estimated() -> None:
    running = facts(pool=a_pool(state="OPEN"))
    assert rules(running, "CLOSED", date(2026, 12, 31)) == ["pool_not_ended", "pool_months_missing"]
    (lack,) = missing_for(running, "CLOSED", AFTER)
    assert "2026-01, 2026-02" in lack.sentence
    assert "…" in lack.sentence
    told = {LINE.id: spent(LINE, dict.fromkeys(range(1, 13), 9_000), estimated=[12])}
    assert rules(replace(running, actuals=told), "CLOSED", AFTER) == []
    free = replace(running, lines=(replace(LINE, budget=0),))
    assert rules(free, "CLOSED", AFTER) == []


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, ["pool_actual_not_shared"]),
        ({"runs": (a_run(LINE, 5_000, kind="ACTUAL", state="FROZEN"),)}, ["pool_line_out_of_step"]),
        ({"runs": (a_run(LINE, 9_000, kind="ACTUAL", state="AGREED"),)}, ["pool_runs_not_frozen"]),
        ({"runs": (a_run(LINE, 9_000, kind="ACTUAL", state="FROZEN"),)}, []),
        (
            {"runs": (a_run(LINE, 9_000, kind="ACTUAL", state="FROZEN"),), "unsettled": ("WFP",), "open_bills": 2},
            ["pool_not_settled", "pool_bills_open"],
        ),
        ({"runs": (a_run(LINE, 1, kind="ACTUAL", state="FROZEN"),), "priced": frozenset({LINE.id})}, []),
    ],
)
def test_a_budget_is_settled_when_what_was_spent_is_shared_and_billed(values: Any, expected: list[str]) -> None:
    closed = facts(pool=a_pool(state="CLOSED"), actuals={LINE.id: spent(LINE, {1: 4_000, 2: 5_000})}, **values)
    assert rules(closed, "SETTLED", AFTER) == expected


def test_each_line_has_its_figures_and_the_months_that_hold_nothing() -> None:
    other = a_line(2, None)
    found = facts(lines=(other, LINE), actuals={LINE.id: spent(LINE, {1: 30_000, 3: 30_000}, estimated=[3])})
    first, second = figures(found, date(2026, 4, 2))
    assert (first.line.number, first.actual, first.estimated, first.execution) == (1, 60_000, True, Fraction(1, 2))
    assert [f"{month:%m}" for month in first.missing] == ["02", "04"]
    assert (second.budget, second.missing, second.execution) == (0, (), None)


def test_a_calendar_year_is_two_halves_of_mission_years() -> None:
    months = {LINE.id: spent(LINE, dict.fromkeys(range(1, 13), 10_000))}
    found = years_of(facts(actuals=months), "JUL_JUN")
    assert {year: actual for year, (_, actual) in found.items()} == {"2025/26": 60_000, "2026/27": 60_000}
    assert sum(budget for budget, _ in found.values()) == 120_000
    assert years_of(facts(actuals=months), "JAN_DEC") == {"2026": (120_000, 120_000)}


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, []),
        ({"ceiling": 150_001, "ceiling_currency": "USD"}, []),
        ({"ceiling": 150_000, "ceiling_currency": "USD"}, ["CEILING_80"]),
        ({"ceiling": 120_000, "ceiling_currency": "USD"}, ["CEILING_HIT"]),
        ({"ceiling": 120_000, "ceiling_currency": "EUR"}, []),
        ({"pool": a_pool(invoice_by=date(2026, 9, 30))}, ["INVOICES_LATE"]),
        ({"pool": a_pool(invoice_by=TODAY)}, []),
        ({"pool": a_pool(state="OPEN", invoice_by=date(2026, 9, 30))}, ["MONTHS_MISSING"]),
        ({"actuals": {LINE.id: spent(LINE, {1: 120_001})}}, ["OVERSPENT"]),
        ({"actuals": {LINE.id: spent(LINE, {1: 1}, estimated=[1])}}, ["ESTIMATED"]),
        ({"runs": (a_run(LINE, 5),)}, ["RUN_OUT_OF_STEP"]),
    ],
)
def test_what_asks_for_attention_is_said(values: Any, expected: list[str]) -> None:
    assert [each.code for each in pool_findings(facts(**values), TODAY)] == expected


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        (a_line(2, currency="EUR"), "pool_line_currency"),
        (a_line(2, -1), "too_small"),
        (replace(a_line(2), number=1), "pool_line_twice"),
    ],
)
def test_a_line_that_cannot_stand_in_the_budget_is_refused(line: Any, rule: str) -> None:
    with pytest.raises(RuleBroken) as broken:
        check_line(line, a_pool(), (LINE,))
    assert broken.value.rule == rule


def test_numbers_go_on_and_gaps_stay() -> None:
    assert next_number(()) == 1
    assert next_number((a_line(1), a_line(7))) == 8


def test_cost_in_another_currency_is_refused() -> None:
    (one,) = spent(LINE, {1: 100})
    pool = a_pool(state="OPEN")
    check_actual(one, pool, TODAY)
    with pytest.raises(RuleBroken) as broken:
        check_actual(replace(one, currency="EUR"), pool, TODAY)
    assert broken.value.rule == "pool_line_currency"


def test_a_line_that_was_asked_for_and_cost_nothing_is_shared_out_in_the_end_too() -> None:
    idle = facts(
        pool=a_pool(state="CLOSED"),
        runs=(a_run(LINE, 120_000, state="FROZEN"),),
        actuals={LINE.id: spent(LINE, {1: 0})},
    )
    assert rules(idle, "SETTLED", AFTER) == ["pool_actual_not_shared"]
    shared = replace(idle, runs=(*idle.runs, a_run(LINE, 0, kind="ACTUAL", state="FROZEN")))
    assert rules(shared, "SETTLED", AFTER) == []
    never_asked = replace(idle, runs=(a_run(LINE, 120_000, state="SUPERSEDED"),))
    assert rules(never_asked, "SETTLED", AFTER) == []
