"""What the cells of obligations, tasks and risks say."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from commonservices.office import Office
from commonservices.queries.duties import DueTask, ObligationLine, RiskLine
from ui.arrangements.duty_columns import TASK_STATES, DutyColumns
from ui.bridge import Bridge
from ui.jobs import Jobs
from ui.kit.appearance import Appearance
from ui.kit.columns import Distance
from ui.page import PageFrame
from ui.words import Words

ID = UUID(int=1)
TASK = DueTask(
    obligation_id=ID,
    due_on=date(2026, 9, 10),
    kind="REPORT",
    text="Report",
    owner="",
    state="late",
    met_on=None,
    note="",
    amount=None,
    currency="USD",
)
LINE = ObligationLine(
    id=ID,
    kind="REPORT",
    text="Report",
    owner="WFP",
    first_due_on=date(2026, 9, 10),
    every_m=None,
    until_on=None,
    next_due_on=None,
    late=2,
    settled=0,
    amount=None,
    currency="USD",
)
RISK = RiskLine(
    id=ID,
    kind="RISK",
    text="It may\nrain",
    likelihood=4,
    impact=4,
    score=16,
    owner="",
    response="",
    review_on=None,
    state="OPEN",
    closed_reason="",
    late=False,
)


@pytest.fixture
def columns(demo_office: Office, appearance: Appearance) -> DutyColumns:
    """The columns on the day of the demo mission."""
    frame = PageFrame(Bridge(demo_office), Jobs(), appearance, None, Words("en"))  # type: ignore[arg-type]
    return DutyColumns(frame, appearance)


def test_a_late_task_is_loud_and_a_met_one_quiet(columns: DutyColumns) -> None:
    by_key = {each.key: each for each in columns.tasks()}
    assert by_key["state"].text(TASK) == "Late"
    distance = by_key["due"].detail(TASK) if by_key["due"].detail else None
    assert isinstance(distance, Distance)
    assert distance.tone == "crit"
    met = replace(TASK, state="met", met_on=date(2026, 9, 11))
    assert by_key["due"].detail is not None
    assert by_key["due"].detail(met) == Distance("")
    assert by_key["met"].text(met) == "11 Sep"


def test_every_state_of_a_task_has_a_word(columns: DutyColumns) -> None:
    state = next(each for each in columns.tasks() if each.key == "state")
    assert len({state.text(replace(TASK, state=key)) for key in TASK_STATES}) == len(TASK_STATES)


def test_an_obligation_says_how_often(columns: DutyColumns) -> None:
    cells = {each.key: each.text(LINE) for each in columns.obligations()}
    assert (cells["every"], cells["next"], cells["late"]) == ("Once", "—", "2")
    every = next(each for each in columns.obligations() if each.key == "every")
    assert "6" in every.text(replace(LINE, every_m=6))


def test_a_heavy_open_risk_is_loud(columns: DutyColumns) -> None:
    by_key = {each.key: each for each in columns.risks()}
    weight = by_key["weight"]
    assert weight.text(RISK) == "16"
    assert weight.detail is not None
    assert [weight.detail(each) for each in (RISK, replace(RISK, state="CLOSED"), replace(RISK, score=3))] == [
        "crit",
        "",
        "",
    ]
    assert by_key["text"].text(RISK) == "It may rain"
    assert weight.text(replace(RISK, score=None)) == "—"
