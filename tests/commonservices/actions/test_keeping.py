"""One plain record: its values are read, its references looked up, its subject asked."""

from __future__ import annotations

from datetime import date

import pytest

from commonservices.actions import keeping
from commonservices.domain.bodies import Body, Decision, Meeting
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from tests.builders import entity
from tests.commonservices.actions.decided import a_body


def test_typed_values_are_read_also_where_they_are_fixed_later(office: Office) -> None:
    body = a_body(office)
    made = keeping.made(office, Meeting, {"body_id": str(body), "held_on": "15 September 2026"})
    assert (made.body_id, made.held_on) == (body, date(2026, 9, 15))


def test_what_is_fixed_is_not_changed(office: Office) -> None:
    made = keeping.made(office, Meeting, {"body_id": a_body(office), "held_on": "15 September 2026"})
    with pytest.raises(RuleBroken) as caught:
        keeping.changed(office, made, {"body_id": office.new_id()})
    assert caught.value.rule == "fixed_field"


def test_an_unknown_field_is_refused(office: Office) -> None:
    with pytest.raises(RuleBroken) as caught:
        keeping.made(office, Body, {"colour": "red"})
    assert caught.value.rule == "unknown_field"


def test_each_of_several_references_must_be_there(office: Office) -> None:
    given = {"name_en": "Team", "kind": "OMT", "member_ids": frozenset({entity("WFP"), office.new_id()})}
    with pytest.raises(Known), office.work("tried") as work:
        keeping.put(work, keeping.made(office, Body, given))


@pytest.mark.parametrize("kind", ["ARRANGEMENT", "OTHER", "PREMISES"])
def test_a_subject_must_be_a_record_of_its_kind(office: Office, kind: str) -> None:
    made = Decision(id=office.new_id(), subject_kind=kind, subject_id=office.new_id())
    with pytest.raises(RuleBroken) as caught, office.work("tried") as work:
        keeping.check_references(work, made)
    assert caught.value.rule == "subject_unknown"


def test_a_reference_that_stayed_is_not_looked_up_again(office: Office) -> None:
    before = Body(id=office.new_id(), name_en="Team", kind="OMT", refers_to_id=office.new_id())
    with office.work("tried") as work:
        keeping.check_references(work, before, before)
