"""The kinds of record of this place agree with the records themselves."""

from __future__ import annotations

from uuid import UUID

import pytest

from commonservices.domain.bodies import Decision
from commonservices.domain.fields import Need, record_type
from commonservices.domain.people import RoleAssignment
from ui.decisions.kinds import DECISION, KINDS, ROLE, VIEWS, RecordKind

GIVEN = {"obligation": {"arrangement_id"}, "risk": {"subject_kind", "subject_id", "state"}, "action_item": {"state"}}
FILLED = {"reference", "scope_kind"}
ID = UUID(int=7)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_field_shown_is_a_field_of_the_record(kind: RecordKind) -> None:
    assert set(kind.fields) <= set(record_type(kind.cls).by_name)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_field_that_must_be_filled_is_on_the_form_or_given(kind: RecordKind) -> None:
    needed = {each.name for each in record_type(kind.cls).fields if each.need is Need.SAVE}
    assert needed <= set(kind.fields) | GIVEN.get(kind.key, set()) | FILLED


def test_the_views_are_kinds() -> None:
    assert set(VIEWS.values()) <= set(KINDS.values())


def test_the_record_concerned_is_kind_and_identifier() -> None:
    assert DECISION.stored("subject_id", f"ARRANGEMENT:{ID}") == {"subject_kind": "ARRANGEMENT", "subject_id": ID}
    assert DECISION.stored("subject_id", "") == {"subject_kind": "", "subject_id": None}
    assert ROLE.stored("scope_id", "") == {"scope_kind": "OFFICE", "scope_id": None}


def test_what_is_shown_reads_back_as_what_is_stored() -> None:
    made = Decision(id=UUID(int=1), subject_kind="ARRANGEMENT", subject_id=ID)
    assert DECISION.stored("subject_id", DECISION.shown(made, "subject_id"))["subject_id"] == ID
    assert ROLE.shown(RoleAssignment(id=UUID(int=1)), "scope_id") == ""
