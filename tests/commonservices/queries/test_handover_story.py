"""How an arrangement came to where it is: steps, acts and decisions in their order, repeated ones said once."""

from __future__ import annotations

from datetime import date

import pytest

from commonservices.actions import arrangements, undo
from commonservices.office import Office
from commonservices.queries.handover_rows import StoryLine
from commonservices.queries.handover_story import TOLD, story
from tests.builders import SteppingClock, an_arrangement, an_office, entity
from tests.commonservices.actions.decided import a_decision

SINCE, TODAY = date(2025, 10, 1), date(2026, 10, 1)


@pytest.fixture
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """One fresh office, set up as the mission UNEXAM."""
    return an_office(tmp_path_factory.mktemp("story"), clock=SteppingClock())


def told(office: Office, reference: str = "T-001") -> list[StoryLine]:
    return [each for each in story(office, SINCE)[0] if each.reference == reference]


def test_an_empty_office_has_no_story(office: Office) -> None:
    assert story(office, SINCE) == ((), 0)


def test_a_step_is_told_with_where_it_came_from_and_why(office: Office) -> None:
    id = an_arrangement(office, reference="T-001").id
    arrangements.move(office, id, "CANCELLED", reason="not needed")
    step = next(each for each in told(office) if each.kind == "move" and each.key == "CANCELLED")
    assert (step.before, step.reason, step.actor, step.day) == ("DRAFT", "not needed", office.actor, TODAY)


def test_the_same_thing_done_again_on_one_day_is_said_once_with_how_often(office: Office) -> None:
    id = an_arrangement(office, reference="T-001").id
    for code in ("UNDP", "UNHCR", "WHO"):
        arrangements.add_party(office, id, entity(code), "CLIENT")
    (line,) = [each for each in told(office) if each.key == "party_added"]
    assert line.count == 3
    assert {*line.detail.split(", ")} == {"UNDP", "UNHCR", "WHO"}


def test_the_same_thing_on_another_day_is_said_again(office: Office) -> None:
    id = an_arrangement(office, reference="T-001").id
    arrangements.add_party(office, id, entity("UNDP"), "CLIENT")
    office.clock.move(days=1)
    arrangements.add_party(office, id, entity("WHO"), "CLIENT")
    assert [(each.day.day, each.detail, each.count) for each in told(office) if each.key == "party_added"] == [
        (1, "UNDP", 1),
        (2, "WHO", 1),
    ]


def test_small_changes_are_counted_and_not_told(office: Office) -> None:
    id = an_arrangement(office, reference="T-001").id
    before = story(office, SINCE)[1]
    arrangements.set_field(office, id, "purpose", "Water")
    arrangements.set_field(office, id, "purpose", "Fuel")
    assert story(office, SINCE)[1] == before + 2
    assert not [each for each in told(office) if each.key == "field_set"]


def test_what_was_taken_back_is_neither_told_nor_counted(office: Office) -> None:
    id = an_arrangement(office, reference="T-001").id
    before = story(office, SINCE)
    arrangements.add_party(office, id, entity("UNDP"), "CLIENT")
    newest = undo.last(office)
    assert newest is not None
    undo.undo(office, newest.transaction)
    assert story(office, SINCE) == before


def test_a_decision_about_an_arrangement_is_told_in_it(office: Office) -> None:
    id = an_arrangement(office, reference="T-001").id
    a_decision(office, subject_kind="ARRANGEMENT", subject_id=id, decided_on=date(2026, 9, 1))
    a_decision(office, subject_kind="ARRANGEMENT", subject_id=id, decided_on=date(2025, 9, 1), text="Too old")
    a_decision(office, decided_on=date(2026, 9, 2), text="About nothing here")
    (line,) = [each for each in told(office) if each.kind == "decision"]
    assert (line.day, line.key, line.detail) == (date(2026, 9, 1), "APPROVE", "Head of office")
    assert line.reason == "The clinic goes on for a year."


def test_the_story_goes_by_number_and_day(office: Office) -> None:
    for reference in ("T-002", "T-001"):
        an_arrangement(office, reference=reference)
    order = [(each.reference, each.day) for each in story(office, SINCE)[0]]
    assert order == sorted(order)
    assert {each for each, _ in order} == {"T-001", "T-002"}


def test_what_happened_before_the_day_is_left_out(office: Office) -> None:
    an_arrangement(office, reference="T-001")
    assert story(office, date(2026, 10, 2)) == ((), 0)


def test_no_act_is_told_twice() -> None:
    assert len(TOLD) == len({*TOLD})
