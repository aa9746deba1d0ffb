"""The obligations of an arrangement with their dated tasks, and its risks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from commonservices.actions import duties as actions
from commonservices.errors import Known
from commonservices.office import Office
from commonservices.queries import duties as queries
from tests.builders import an_arrangement, an_office, entity
from tests.commonservices.actions.decided import a_person


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """An office that is set up."""
    with an_office(tmp_path) as made:
        made.backs_up = False
        yield made


@pytest.fixture
def arrangement(office: Office) -> UUID:
    """An arrangement that ends in the middle of next year."""
    return an_arrangement(office, effective_on=date(2026, 1, 1), expiry_on=date(2027, 6, 30)).id


def test_without_obligations_there_is_nothing(office: Office, arrangement: UUID) -> None:
    assert queries.duties(office, arrangement) == queries.Duties((), ())


def test_tasks_run_until_the_arrangement_ends_or_a_year_ahead(office: Office, arrangement: UUID) -> None:
    given = {"arrangement_id": arrangement, "kind": "REPORT", "text": "Report", "first_due_on": "31 March 2026"}
    id = actions.add_obligation(office, {**given, "every_m": "3", "owner_entity_id": entity("WFP")}).id
    actions.mark_met(office, id, date(2026, 3, 31), "1 April 2026")
    actions.let_go(office, id, date(2026, 6, 30), "Agreed")
    held = queries.duties(office, arrangement)
    assert [(task.due_on, task.state) for task in held.tasks] == [
        (date(2026, 9, 30), "late"),
        (date(2026, 12, 31), "ahead"),
        (date(2027, 3, 31), "ahead"),
        (date(2027, 6, 30), "ahead"),
        (date(2026, 3, 31), "met"),
        (date(2026, 6, 30), "waived"),
    ]
    line = held.obligations[0]
    assert (line.next_due_on, line.late, line.settled, line.owner) == (date(2026, 9, 30), 1, 2, "WFP")
    assert held.tasks[0].id == f"{id}@2026-09-30"


def test_within_the_days_of_warning_a_task_is_soon(office: Office, arrangement: UUID) -> None:
    given = {"arrangement_id": arrangement, "kind": "REVIEW", "text": "Review", "first_due_on": "25 October 2026"}
    actions.add_obligation(office, {**given, "owner_person_id": a_person(office)})
    assert [(task.state, task.owner) for task in queries.duties(office, arrangement).tasks] == [("soon", "Focal point")]


def test_risks_come_by_weight_and_the_closed_ones_last(office: Office, arrangement: UUID) -> None:
    about = {"subject_kind": "ARRANGEMENT", "subject_id": arrangement}
    light = actions.add_risk(office, {**about, "text": "Light", "likelihood": 1, "impact": 2}).id
    heavy = actions.add_risk(office, {**about, "text": "Heavy", "likelihood": 4, "impact": 5}).id
    open_end = actions.add_risk(office, {**about, "text": "Not judged", "review_on": "1 September 2026"}).id
    closed = actions.add_risk(office, {**about, "text": "Closed", "likelihood": 5, "impact": 5}).id
    actions.close_risk(office, closed, "Over")
    rows = queries.risks(office, arrangement)
    assert [row.id for row in rows] == [heavy, light, open_end, closed]
    assert [row.score for row in rows] == [20, 2, None, 25]
    assert [row.late for row in rows] == [False, False, True, False]


def test_one_obligation_and_one_risk_are_found_or_not(office: Office, arrangement: UUID) -> None:
    given = {"arrangement_id": arrangement, "kind": "REVIEW", "text": "Review", "first_due_on": "25 October 2026"}
    id = actions.add_obligation(office, given).id
    risk = actions.add_risk(office, {"subject_kind": "ARRANGEMENT", "subject_id": arrangement, "text": "Rain"}).id
    assert queries.obligation(office, id).text == "Review"
    assert queries.risk(office, risk).text == "Rain"
    actions.remove_obligation(office, id, "Typed twice")
    with pytest.raises(Known):
        queries.obligation(office, id)
