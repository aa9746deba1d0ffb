"""The cycle of a budget: what is done next from any state with any runs, and the steps that show it."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.guards import Missing
from commonservices.domain.pool_cycle import (
    AGREED,
    CLOSED,
    DRAFT,
    FROZEN,
    INVOICED,
    MOVES,
    OPEN,
    PROPOSED,
    REVISED,
    SETTLED,
)
from commonservices.domain.pool_cycle import SUPERSEDED as GONE
from commonservices.queries.cost_pools import LineRow
from tests.ui.cost_sharing.budgets import a_budget, a_line
from tests.ui.cost_sharing.cells import a_frame
from ui.cost_sharing import next_act as acts
from ui.cost_sharing.cycle_strip import CycleStrip
from ui.cost_sharing.next_act import MOVES_TO, missing_rules, next_act, runs_in, standing
from ui.kit.appearance import Appearance

STATES = tuple(MOVES)
RUNS = st.sampled_from(("", PROPOSED, AGREED, FROZEN, GONE))
LINES = st.lists(st.tuples(RUNS, RUNS), max_size=4).map(
    lambda drawn: [a_line(number, *states) for number, states in enumerate(drawn, 1)]
)

# --- the next act ---------------------------------------------------------------------------------------------------


@given(st.sampled_from(STATES), LINES)
def test_a_run_that_waits_goes_before_everything_but_the_agreement_of_the_budget(
    state: str, lines: list[LineRow]
) -> None:
    found = a_budget(state, lines)
    states = {each.state for each in standing(found)}
    act = next_act(found)
    if state in {DRAFT, PROPOSED}:
        assert act == {DRAFT: acts.PROPOSE, PROPOSED: acts.AGREE}[state]
    elif AGREED in states:
        assert act == acts.FREEZE
    elif PROPOSED in states:
        assert act == acts.AGREE_RUNS
    else:
        assert act not in {acts.PROPOSE, acts.AGREE, acts.FREEZE, acts.AGREE_RUNS}
    assert bool(act) or state == SETTLED


@given(st.sampled_from([each for each in STATES if each not in {DRAFT, PROPOSED}]))
def test_a_step_that_nothing_keeps_back_leads_to_a_state_the_cycle_knows(state: str) -> None:
    act = next_act(a_budget(state))
    if act:
        assert MOVES_TO[act] in MOVES[state]
    else:
        assert MOVES[state] == ()


@given(LINES)
def test_the_runs_that_stand_come_line_by_line_the_one_in_advance_first(lines: list[LineRow]) -> None:
    found = a_budget(OPEN, lines)
    runs = standing(found)
    assert len(runs) == sum((each.advance is not None) + (each.actual_run is not None) for each in lines)
    told = [id for state in (PROPOSED, AGREED, FROZEN, GONE) for id in runs_in(found, state)]
    assert sorted(told) == sorted(each.id for each in runs)
    for line in lines:
        if line.advance is not None and line.actual_run is not None:
            assert runs.index(line.advance) + 1 == runs.index(line.actual_run)


HELD = (
    ("bills to write", AGREED, INVOICED, ("pool_not_billed",), acts.BILL),
    ("bills to write and more", AGREED, INVOICED, ("pool_runs_not_frozen", "pool_not_billed"), acts.BILL),
    ("something else", AGREED, INVOICED, ("pool_runs_not_frozen",), acts.INVOICE),
    ("a reason for another state", AGREED, SETTLED, ("pool_not_billed",), acts.INVOICE),
    ("the year is not over", OPEN, CLOSED, ("pool_not_ended",), acts.SPEND),
    ("shares of another amount", CLOSED, SETTLED, ("pool_line_out_of_step",), acts.SHARE_ACTUAL),
    ("shares first, bills after", CLOSED, SETTLED, ("pool_not_settled", "pool_line_out_of_step"), acts.SHARE_ACTUAL),
    ("bills that are open", CLOSED, SETTLED, ("pool_bills_open",), acts.SETTLE),
    ("the year has not begun", INVOICED, OPEN, ("pool_not_begun",), acts.BEGIN),
)


def test_what_is_missing_says_which_act_comes_first() -> None:
    found = {}
    for name, state, to, rules, _ in HELD:
        budget = a_budget(state, missing={to: [Missing(each) for each in rules]})
        assert missing_rules(budget, to) == set(rules)
        found[name] = next_act(budget)
    assert found == {name: act for name, _, _, _, act in HELD}


# --- the steps ------------------------------------------------------------------------------------------------------

ORDER = (DRAFT, PROPOSED, AGREED, INVOICED, OPEN, CLOSED, SETTLED)


@pytest.fixture
def strip(appearance: Appearance) -> CycleStrip:
    return CycleStrip(replace(a_frame(), look=appearance))


def steps(strip: CycleStrip) -> list[tuple[str, str]]:
    """Give the key of each step and how it stands."""
    return [(each.key, each.state) for each in strip.stepper.steps]


@pytest.fixture
def stand(strip: CycleStrip) -> Callable[[str], list[str]]:
    def at(state: str) -> list[str]:
        strip.show_cycle(a_budget(state))
        return [how for _, how in steps(strip)]

    return at


def test_what_is_over_is_done_and_what_comes_is_ahead(stand: Callable[[str], list[str]]) -> None:
    for place, state in enumerate(ORDER):
        assert stand(state) == ["done"] * place + ["now"] + ["ahead"] * (len(ORDER) - place - 1)


def test_a_revised_budget_stands_where_the_open_year_stands(
    strip: CycleStrip, stand: Callable[[str], list[str]]
) -> None:
    revised = stand(REVISED)
    assert strip.stepper.steps[ORDER.index(OPEN)].label == a_name(REVISED)
    assert revised == stand(OPEN)
    assert strip.stepper.steps[ORDER.index(OPEN)].label == a_name(OPEN)


def a_name(state: str) -> str:
    return a_frame().words.code("pool_states", state)


def test_only_what_lies_ahead_tells_what_it_needs(strip: CycleStrip) -> None:
    strip.show_cycle(a_budget(PROPOSED, missing={DRAFT: [Missing("pool_runs_frozen", "state")]}))
    assert strip.missing.text() == ""
    assert strip.missing.isHidden()
    needed = [Missing("pool_decision_missing", "decision_id"), Missing("pool_no_lines", "lines")]
    strip.show_cycle(a_budget(PROPOSED, missing={DRAFT: [], AGREED: needed}))
    ahead = strip.stepper.steps[ORDER.index(AGREED)]
    assert ahead.detail.startswith("2 ")
    assert strip.missing.text() in ahead.explanation
    assert strip.missing.isVisibleTo(strip)
    strip.show_cycle(a_budget(AGREED))
    assert (strip.missing.text(), strip.missing.isHidden()) == ("", True)
