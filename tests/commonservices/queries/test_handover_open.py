"""What a successor still has to do and whom to ask: open actions, due days, risks, people and contacts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID, uuid5

import pytest

from commonservices.actions import arrangements
from commonservices.domain.arrangements import ArrangementParty, ArrangementVersion
from commonservices.domain.duties import Risk
from commonservices.domain.partners import Person
from commonservices.office import Office
from commonservices.queries.handover_open import OVER, Reader, contacts, duties
from commonservices.queries.handover_rows import DutyLine
from tests.builders import an_arrangement, an_office, entity, records
from tests.commonservices.actions.decided import a_body, a_person, an_action
from tests.commonservices.store.dated_records import an_obligation, put

UNTIL = date(2026, 12, 30)
NAMES = UUID(int=5)


def reader(language: str = "en") -> Reader:
    person = Person(id=UUID(int=1), name="Focal point")
    return Reader({person.id: person}, {entity("WFP"): "WFP", entity("UNDP"): "UNDP"}, language)


@pytest.mark.parametrize(("id", "name"), [(UUID(int=1), "Focal point"), (UUID(int=2), ""), (None, "")])
def test_nobody_and_somebody_who_is_gone_have_no_name(id: UUID | None, name: str) -> None:
    assert reader().person(id) == name


def test_codes_are_given_in_their_order_without_those_nobody_knows() -> None:
    assert reader().codes_of([entity("WFP"), None, uuid5(NAMES, "x"), entity("UNDP")]) == ("UNDP", "WFP")


@pytest.mark.parametrize(
    ("language", "english", "french", "title"),
    [
        ("en", "Fuel", "Carburant", "Fuel"),
        ("fr", "Fuel", "Carburant", "Carburant"),
        ("fr", "Fuel", "", "Fuel"),
        ("en", "", "Carburant", "Carburant"),
        ("ar", "", "", ""),
    ],
)
def test_a_title_is_read_in_ones_language_and_else_in_the_other(
    language: str, english: str, french: str, title: str
) -> None:
    terms = ArrangementVersion(id=UUID(int=1), title_en=english, title_fr=french)
    assert reader(language).title(terms) == title


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """An arrangement with a duty and two risks, one cancelled, two actions, a body and two people."""
    made = an_office(tmp_path_factory.mktemp("open"))
    living = an_arrangement(made, reference="T-001", title_en="Fuel", title_fr="Carburant").id
    over = an_arrangement(made, reference="T-002").id
    for id in (living, over):
        party = next(
            each for each in records(made, ArrangementParty, arrangement_id=id) if each.entity_id == entity("WFP")
        )
        put(made, replace(party, contact="finance@example.org"))
    owner = a_person(made, "Owner of it", email="owner@example.org")
    an_action(made, owner, text="Late", due_on=date(2026, 9, 1))
    an_action(made, owner, text="To come", due_on=date(2026, 11, 1))
    a_body(made, "Operations team")
    risk: dict[str, Any] = {"subject_kind": "ARRANGEMENT", "subject_id": living, "owner_person_id": owner}
    put(
        made,
        an_obligation(living),
        Risk(id=made.new_id(), text="Price", likelihood=4, impact=5, review_on=date(2026, 9, 30), **risk),
        Risk(id=made.new_id(), text="Road", likelihood=1, impact=1, **risk),
        Risk(id=made.new_id(), text="Gone", likelihood=1, impact=1, state="CLOSED", **risk),
    )
    arrangements.move(made, over, "CANCELLED", reason="not needed")
    yield made
    made.close(backup=False)


def told(office: Office, kind: str) -> list[DutyLine]:
    return [each for each in duties(office, UNTIL) if each.kind == kind]


def test_actions_are_told_with_their_owner_what_is_late_first(office: Office) -> None:
    found = told(office, "action")
    assert [(each.text, each.late, each.owner) for each in found] == [
        ("Late", True, "Owner of it"),
        ("To come", False, "Owner of it"),
    ]


def test_risks_are_told_until_they_are_closed(office: Office) -> None:
    found = {each.text: each for each in told(office, "risk")}
    assert {*found} == {"Price", "Road"}
    assert (found["Price"].late, found["Road"].late) == (True, False)
    assert (found["Price"].score, found["Price"].reference, found["Price"].title) == (20, "T-001", "Fuel")


def test_due_days_are_told_up_to_a_day(office: Office) -> None:
    found = told(office, "obligation")
    assert found
    assert all(each.due_on is not None and each.due_on <= UNTIL for each in found)
    assert not [each for each in duties(office, date(2020, 1, 1)) if each.kind == "obligation"]


def test_what_is_late_comes_first_and_what_has_no_day_last(office: Office) -> None:
    order = [(not each.late, each.due_on or date.max) for each in duties(office, UNTIL)]
    assert order == sorted(order)


def test_people_bodies_and_contacts_of_what_is_not_over_are_told(office: Office) -> None:
    found = contacts(office, reader())
    assert [each.kind for each in found] == sorted((each.kind for each in found), key=["person", "body", "party"].index)
    by_kind = {each.kind: each for each in found}
    assert (by_kind["person"].name, by_kind["person"].email) == ("Owner of it", "owner@example.org")
    assert by_kind["body"].name == "Operations team"
    assert (by_kind["party"].name, by_kind["party"].entity, by_kind["party"].references) == (
        "finance@example.org", "WFP", ("T-001",),
    )  # fmt: skip


def test_what_is_over_needs_nobody() -> None:
    from commonservices.domain import codelists

    assert {each.code for each in codelists.load("arrangement_states")} >= OVER
