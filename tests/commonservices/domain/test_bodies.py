"""Bodies, meetings, decisions and actions: what each needs before it may be kept, and what it cannot hold."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from commonservices.domain.bodies import ActionItem, Body, Decision, Meeting
from tests.commonservices.domain.refusals import differing

DAY = date(2026, 9, 1)
BODY = Body(id=UUID(int=1), name_en="Operations management team", kind="OMT")
MEETING = Meeting(id=UUID(int=2), body_id=BODY.id, held_on=DAY)
DECISION = Decision(
    id=UUID(int=3), reference="UNEXAM-DEC-1", type="APPROVE", text="Adopted", decided_on=DAY, decided_by="Head"
)
ACTION = ActionItem(id=UUID(int=4), text="Ask the partner", due_on=DAY)


def test_a_body_has_a_name_and_a_known_kind() -> None:
    assert differing(BODY, {
        "as it is": ({}, ""),
        "no name": ({"name_en": ""}, "name_en"),
        "French besides": ({"name_fr": "Équipe"}, ""),
        "no kind": ({"kind": ""}, "kind"),
        "unknown kind": ({"kind": "CLUB"}, "kind"),
        "unknown line": ({"service_line": "NOWHERE"}, "service_line"),
    }) == {}  # fmt: skip


def test_a_meeting_is_of_a_body_and_has_a_day() -> None:
    assert differing(MEETING, {
        "as it is": ({}, ""),
        "no body": ({"body_id": None}, "body_id"),
        "no day": ({"held_on": None}, "held_on"),
        "long minutes": ({"minutes": "x" * 20_000}, ""),
        "too long minutes": ({"minutes": "x" * 20_001}, "minutes"),
    }) == {}  # fmt: skip


def test_a_decision_says_what_was_decided_of_what_type_and_when() -> None:
    assert differing(DECISION, {
        "as it is": ({}, ""),
        "no reference": ({"reference": ""}, "reference"),
        "no words": ({"text": ""}, "text"),
        "no type": ({"type": ""}, "type"),
        "unknown type": ({"type": "PERHAPS"}, "type"),
        "no day": ({"decided_on": None}, "decided_on"),
        "unknown subject": ({"subject_kind": "PLANET"}, "subject_kind"),
        "long reference": ({"reference": "R" * 61}, "reference"),
    }) == {}  # fmt: skip


def test_an_action_has_words_a_day_and_a_state_from_the_first() -> None:
    assert ACTION.state == "OPEN"
    assert differing(ACTION, {
        "as it is": ({}, ""),
        "no words": ({"text": ""}, "text"),
        "no day": ({"due_on": None}, "due_on"),
        "no state": ({"state": ""}, "state"),
        "too long": ({"text": "x" * 1001}, "text"),
        "long outcome": ({"outcome": "x" * 501}, "outcome"),
    }) == {}  # fmt: skip
