"""What a case and its lines must satisfy, and how a case moves to being adopted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain import codelists
from commonservices.domain.cost_benefit import BASELINE, COMMON, LABOUR, MONETARY, ONE_OFF
from commonservices.domain.efficiency_cases import (
    ADOPTED,
    DRAFT,
    MOVES,
    REJECTED,
    REVIEWED,
    as_used,
    check_horizon,
    check_line,
    check_move,
    check_open,
    check_rate,
    missing_for,
    next_number,
)
from commonservices.domain.ids import of_code
from commonservices.errors import RuleBroken
from tests.commonservices.domain.cases_of_savings import case, joint, line, rate

G5 = rate("G-5", "38400.00")
RATES = {G5.id: G5}


def rule_of(ask: Any) -> str:
    with pytest.raises(RuleBroken) as broken:
        ask()
    return broken.value.rule


# --- hourly rates -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("days", "other", "overlaps"),
    [
        ((None, None), (None, None), True),
        ((None, date(2026, 12, 31)), (date(2027, 1, 1), None), False),
        ((None, date(2026, 12, 31)), (date(2026, 12, 31), None), True),  # the last day counts
        ((date(2026, 1, 1), date(2026, 6, 30)), (date(2026, 3, 1), date(2026, 4, 1)), True),
        ((date(2026, 1, 1), date(2026, 6, 30)), (None, date(2025, 12, 31)), False),
    ],
)
def test_two_rates_of_a_grade_share_no_day(days: tuple[Any, Any], other: tuple[Any, Any], overlaps: bool) -> None:  # noqa: FBT001
    one = replace(G5, valid_from=days[0], valid_to=days[1])
    two = replace(G5, id=of_code("rate", "two"), grade=" g-5 ", valid_from=other[0], valid_to=other[1])
    for first, second in ((one, two), (two, one)):
        if overlaps:
            assert rule_of(lambda first=first, second=second: check_rate(first, [second])) == "labour_rates_overlap"
        else:
            check_rate(first, [second])


@pytest.mark.parametrize("apart", [{"grade": "G-6"}, {"location_id": of_code("location", "L")}, {"currency": "EUR"}])
def test_rates_of_another_grade_place_or_currency_stand_beside_each_other(apart: dict[str, Any]) -> None:
    check_rate(G5, [replace(G5, id=of_code("rate", "two"), **apart)])
    check_rate(G5, [G5])  # its own earlier self is no other


# --- lines ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "rule"),
    [
        ({"kind": MONETARY, "unit_cost": "5"}, ""),
        ({"kind": MONETARY, "unit_cost": "0"}, ""),
        ({"kind": MONETARY}, "case_line_no_cost"),
        ({"kind": MONETARY, "unit_cost": "5", "minutes_each": "1"}, "case_line_work_only"),
        ({"kind": MONETARY, "unit_cost": "5", "rate_id": G5.id}, "case_line_work_only"),
        ({"kind": LABOUR, "rate_id": G5.id, "hours_each": "2"}, ""),
        ({"kind": LABOUR, "rate_id": G5.id, "minutes_each": "20"}, ""),
        ({"kind": LABOUR, "unit_cost": "183.70", "minutes_each": "540"}, ""),  # a source may tell the cost alone
        ({"kind": LABOUR, "unit_cost": "183.70"}, ""),
        ({"kind": LABOUR, "rate_id": G5.id}, "case_line_no_hours"),
        ({"kind": LABOUR, "hours_each": "2"}, "case_line_no_rate"),
        ({"kind": LABOUR, "hours_each": "2", "rate_id": of_code("rate", "gone")}, "case_line_no_rate"),
        ({"kind": MONETARY, "unit_cost": "5", "year_from": 5, "year_to": 5}, ""),
        ({"kind": MONETARY, "unit_cost": "5", "year_from": 6}, "case_line_outside"),
        ({"kind": MONETARY, "unit_cost": "5", "year_to": 6}, "case_line_outside"),
        ({"kind": MONETARY, "unit_cost": "5", "year_from": 3, "year_to": 2}, "too_small"),
        ({"kind": MONETARY, "unit_cost": "5", "timing": ONE_OFF, "year_from": 2, "year_to": 2}, ""),
        ({"kind": MONETARY, "unit_cost": "5", "timing": ONE_OFF, "year_from": 2, "year_to": 3}, "case_line_one_year"),
        ({"kind": MONETARY, "unit_cost": "5", "timing": ONE_OFF, "year_to": 2}, "case_line_one_year"),
    ],
)
def test_a_line_can_be_reckoned_with_or_is_refused(given: dict[str, Any], rule: str) -> None:
    kind = given.pop("kind")
    made = line(COMMON, kind, 1, "Step", **given)
    given["kind"] = kind
    if rule:
        assert rule_of(lambda: check_line(case(), made, [], RATES)) == rule
    else:
        check_line(case(), made, [made], RATES)


def test_a_rate_in_another_currency_than_the_case_is_refused() -> None:
    euro = rate("P-4", "100000.00", currency="EUR")
    made = line(COMMON, LABOUR, 1, "Step", rate_id=euro.id, hours_each="1")
    assert rule_of(lambda: check_line(case(), made, [], {euro.id: euro})) == "case_line_currency"
    check_line(case(currency="EUR"), made, [], {euro.id: euro})


def test_lines_are_numbered_apart() -> None:
    first, second = (line(COMMON, MONETARY, number, "Price", unit_cost="1") for number in (1, 4))
    assert (next_number([]), next_number([first, second])) == (1, 5)
    assert rule_of(lambda: check_line(case(), replace(second, number=1), [first, second], {})) == "case_line_twice"


@given(first=st.integers(1, 8), last=st.integers(1, 8), horizon=st.integers(1, 8))
def test_a_line_lies_inside_its_case(first: int, last: int, horizon: int) -> None:
    made = line(COMMON, MONETARY, 1, "Price", unit_cost="1", year_from=first, year_to=last)
    if first <= last <= horizon:
        check_horizon(case(horizon_years=horizon), [made])
    else:
        assert rule_of(lambda: check_horizon(case(horizon_years=horizon), [made])) in {"too_small", "case_line_outside"}


# --- moves ------------------------------------------------------------------------------------------------------------


def test_every_state_has_its_moves() -> None:
    assert set(MOVES) == {each.code for each in codelists.load("cba_states").active()}


@pytest.mark.parametrize(
    ("state", "to", "rule"),
    [
        (DRAFT, REVIEWED, ""),
        (REVIEWED, ADOPTED, ""),
        (REVIEWED, REJECTED, ""),
        (REVIEWED, DRAFT, ""),
        (REJECTED, DRAFT, ""),
        (DRAFT, ADOPTED, "no_such_case_move"),
        (ADOPTED, DRAFT, "no_such_case_move"),
        (REJECTED, ADOPTED, "no_such_case_move"),
        (DRAFT, "DREAM", "no_such_state"),
    ],
)
def test_states_follow_one_another(state: str, to: str, rule: str) -> None:
    _, lines, _ = joint()
    if rule:
        assert rule_of(lambda: check_move(case(state=state), lines, to)) == rule
    else:
        check_move(case(state=state), lines, to)


@pytest.mark.parametrize(
    ("state", "rule"), [(DRAFT, ""), (REVIEWED, "case_closed"), (REJECTED, "case_closed"), (ADOPTED, "case_adopted")]
)
def test_only_a_draft_is_changed(state: str, rule: str) -> None:
    if rule:
        assert rule_of(lambda: check_open(case(state=state))) == rule
    else:
        check_open(case(state=state))


def test_both_sides_of_a_case_are_told_before_it_is_reviewed() -> None:
    own = line(BASELINE, MONETARY, 1, "Own", unit_cost="9")
    assert [each.params["named"] for each in missing_for(case(), [own], REVIEWED)] == [COMMON]
    assert [each.params["named"] for each in missing_for(case(), [], REVIEWED)] == [BASELINE, COMMON]
    assert rule_of(lambda: check_move(case(), [own], REVIEWED)) == "case_no_lines"
    assert missing_for(case(), [], REJECTED) == ()


@pytest.mark.parametrize(
    ("approach", "source", "evidence", "lacking"),
    [
        ("EXACT", "", 0, ["case_no_evidence"]),
        ("EXACT", "", 1, []),
        ("EXACT", "agency database", 0, []),
        ("ESTIMATED", "", 0, []),
    ],
)
def test_an_exact_case_needs_evidence_or_sources(approach: str, source: str, evidence: int, lacking: list[str]) -> None:
    _, lines, _ = joint()
    sourced = [replace(each, source=source) for each in lines]
    found = missing_for(case(state=REVIEWED, approach=approach), sourced, ADOPTED, evidence=evidence)
    assert [each.rule for each in found] == lacking


def test_a_line_is_adopted_with_the_rate_and_grade_it_uses() -> None:
    made = line(COMMON, LABOUR, 1, "Step", rate_id=G5.id, hours_each="1")
    used = as_used(made, RATES)
    assert (used.grade, used.hourly) == ("G-5", Decimal("23.2727"))
    priced = line(COMMON, LABOUR, 1, "Step", unit_cost="3")
    assert as_used(priced, RATES) == priced
