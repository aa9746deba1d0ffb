"""The states in which an arrangement is decided and runs."""

from __future__ import annotations

import pytest

from commonservices.domain.facts import SIGNED_OR_LATER
from commonservices.domain.life_marks import DECIDED_IN, DECISION_DAYS, RUNNING
from commonservices.domain.states import STATES


@pytest.mark.parametrize("state", RUNNING)
def test_what_runs_was_signed_and_is_a_state_of_an_arrangement(state: str) -> None:
    assert state in SIGNED_OR_LATER
    assert state in STATES


def test_under_notice_an_arrangement_runs_and_nothing_is_left_to_decide() -> None:
    assert set(RUNNING) - set(DECIDED_IN) == {"NOTICE"}


def test_a_decision_is_near_within_a_month() -> None:
    assert 28 <= DECISION_DAYS <= 31
