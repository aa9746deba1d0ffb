"""Arrangements brought through their life by the acts a person would use, for tests of what comes after."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from commonservices.actions import arrangements, documents, people
from commonservices.domain.arrangements import Arrangement, ArrangementEvent, ArrangementVersion, Document
from commonservices.domain.facts import ArrangementFacts
from commonservices.errors import RuleBroken
from commonservices.office import Office
from commonservices.store.gathering import gather_arrangements
from tests.builders import a_service, an_arrangement, parties_of, record, records
from tests.once import once

TERMS: dict[str, Any] = {
    "lead_entity_id": None,
    "legal_basis": frozenset({"FR_105_11"}),
    "financial_basis": "COST_SHARED",
    "effective_on": date(2026, 1, 1),
    "expiry_on": date(2026, 12, 31),
    "notice_days_termination": 90,
    "notice_days_withdrawal": 60,
    "first_review_on": date(2026, 11, 1),
}
THREE = (("UNICEF", "PROVIDER"), ("WFP", "CLIENT"), ("UNDP", "CLIENT"))


def a_draft(office: Office, *, type: str = "EOL", parties: Any = THREE, service: bool = True, **values: Any) -> UUID:
    """Log a draft with all its terms, an owner and a service."""
    from tests.builders import entity

    owner = people.add(office, {"name": f"Owner {office.new_id()}"}).id
    given = {**TERMS, "lead_entity_id": entity(parties[0][0]), "owner_person_id": owner, **values}
    id = an_arrangement(office, type=type, parties=parties, **given).id
    if service:
        a_service(office, arrangement_id=id)
    return id


def sent_out(office: Office, id: UUID) -> UUID:
    """Bring a draft as far as being signed."""
    return once(office, ("sent out", id), lambda: _sent_out(office, id))


def _sent_out(office: Office, id: UUID) -> UUID:
    arrangements.waive(office, id, "draft_document", "on paper", "Chief")
    arrangements.move(office, id, "IN_REVIEW")
    for kind in ("TECHNICAL", "FINANCE", "LEGAL", "SECURITY"):
        arrangements.clear(office, id, kind, "Reviewer")
    arrangements.move(office, id, "CLEARED")
    arrangements.move(office, id, "SIGNING")
    return id


def signed(office: Office, id: UUID, *, signed_on: date = date(2025, 12, 15)) -> UUID:
    """Bring a draft through signature by all its parties; the signed copy is let go."""
    return once(office, ("signed", id, signed_on), lambda: _signed(office, id, signed_on))


def _signed(office: Office, id: UUID, signed_on: date) -> UUID:
    sent_out(office, id)
    for party in parties_of(office, id).values():
        arrangements.sign(office, party.id, "Demo signatory", "Chief", signed_on)
    arrangements.waive(office, id, "signed_copy_for_signed", "paper only", "Chief")
    arrangements.move(office, id, "SIGNED")
    return id


def active(office: Office, **values: Any) -> UUID:
    """Log an arrangement and bring it into force."""

    def made() -> UUID:
        id = signed(office, a_draft(office, **values))
        arrangements.move(office, id, "ACTIVE")
        return id

    return once(office, ("active", repr(values)), made)


def a_paper(office: Office, id: UUID, folder: Path, kind: str = "SIGNED_COPY", name: str = "paper.txt") -> UUID:
    """Attach a paper to an arrangement and give it."""
    path = folder / name
    path.write_text(f"{kind} {name} {id}", encoding="utf-8")
    before = {each.id for each in records(office, Document)}
    documents.attach(office, "arrangement", id, path, kind)
    return next(each.id for each in records(office, Document) if each.id not in before)


def state(office: Office, id: UUID) -> str:
    """Give the stored state."""
    return str(record(office, Arrangement, id).state)


def versions(office: Office, id: UUID) -> list[ArrangementVersion]:
    """Give the versions of the terms by number."""
    return sorted(records(office, ArrangementVersion, arrangement_id=id), key=lambda each: each.number or 0)


def current(office: Office, id: UUID) -> ArrangementVersion:
    """Give the terms in force."""
    found: ArrangementVersion = record(office, ArrangementVersion, record(office, Arrangement, id).version_id)
    return found


def events(office: Office, id: UUID) -> list[ArrangementEvent]:
    """Give the events in the order they happened."""
    return sorted(records(office, ArrangementEvent, arrangement_id=id), key=lambda each: (each.at, str(each.id)))


def facts_of(office: Office, id: UUID) -> ArrangementFacts:
    """Give the facts as the rules see them."""
    with office.engine.connect() as connection:
        return gather_arrangements(connection, [id], office.today()).arrangements[id]


def refused(rule: str, act: Any) -> RuleBroken:
    """Say that an act is refused by a rule, and give the refusal."""
    with pytest.raises(RuleBroken) as broken:
        act()
    assert broken.value.rule == rule, broken.value.message
    assert broken.value.message.endswith(".")
    assert "{" not in broken.value.message
    return broken.value
