"""The form fields of this place."""

from __future__ import annotations

from ui.decisions.kinds import ACTION, DECISION, MEETING, ROLE
from ui.decisions.specs import RecordSpecs
from ui.page import PageFrame


def test_the_record_concerned_is_looked_up_whatever_its_kind(frame: PageFrame) -> None:
    spec = RecordSpecs(frame).spec(DECISION, "subject_id", new=True)
    assert spec.kind == "reference"
    assert spec.search is not None
    assert spec.search("fuel")


def test_what_is_fixed_once_saved_is_typed_only_for_a_new_record(frame: PageFrame) -> None:
    specs = RecordSpecs(frame)
    assert specs.spec(MEETING, "body_id", new=False).read_only
    assert not specs.spec(MEETING, "body_id", new=True).read_only


def test_days_that_are_filled_in_need_not_be_typed(frame: PageFrame) -> None:
    specs = RecordSpecs(frame)
    assert not specs.spec(DECISION, "decided_on", new=True).required
    assert not specs.spec(ROLE, "from_on", new=True).required
    assert specs.spec(ACTION, "due_on", new=True).required


def test_many_fields_come_in_their_order(frame: PageFrame) -> None:
    made = RecordSpecs(frame).specs(ACTION, ("text", "due_on"), new=True)
    assert [each.name for each in made] == ["text", "due_on"]
