"""Records and facts with defaults in one place: each test names only what it is about."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from commonservices.domain.arrangements import (
    Arrangement,
    ArrangementEvent,
    ArrangementParty,
    ArrangementVersion,
    Clearance,
    Waiver,
)
from commonservices.domain.facts import ArrangementFacts
from commonservices.domain.fields import record_type
from commonservices.domain.ids import of_code, of_link
from commonservices.domain.shared_services import SharedService

ARRANGEMENT_ID = of_code("arrangement", "example")
PERSON_ID = of_code("person", "example")
START = date(2026, 1, 1)
SIGNED = date(2025, 12, 10)


def entity(code: str) -> UUID:
    return of_code("entity", code)


def arrangement(**changes: Any) -> Arrangement:
    given = {
        "id": ARRANGEMENT_ID,
        "reference": "UNEXAM-EOL-2026-001",
        "type": "EOL",
        "owner_office_id": of_code("office", "UNEXAM"),
        "owner_person_id": PERSON_ID,
        "state": "ACTIVE",
    }
    return Arrangement(**{**given, **changes})


def version(**changes: Any) -> ArrangementVersion:
    given = {
        "id": of_code("arrangement_version", "example"),
        "arrangement_id": ARRANGEMENT_ID,
        "title_en": "Shared clinic",
        "lead_entity_id": entity("UNEXAM"),
        "legal_basis": frozenset({"FR_105_11"}),
        "financial_basis": "REIMBURSABLE",
        "effective_on": START,
        "expiry_on": date(2026, 12, 31),
        "notice_days_termination": 90,
        "notice_days_withdrawal": 90,
        "first_review_on": date(2027, 1, 1),
    }
    return ArrangementVersion(**{**given, **changes})


def party(code: str, role: str = "CLIENT", **changes: Any) -> ArrangementParty:
    given = {
        "id": of_link(ARRANGEMENT_ID, entity(code)),
        "arrangement_id": ARRANGEMENT_ID,
        "entity_id": entity(code),
        "role": role,
        "signatory_name": "Demo signatory",
        "signatory_title": "Chief",
        "signed_on": SIGNED,
    }
    return ArrangementParty(**{**given, **changes})


def two_parties(**changes: Any) -> tuple[ArrangementParty, ...]:
    return party("UNEXAM", "PROVIDER", **changes), party("UNDP", **changes)


def service(**changes: Any) -> SharedService:
    given = {
        "id": of_code("shared_service", "example"),
        "reference": "UNEXAM-SVC-0001",
        "name_en": "Clinic visits",
        "catalogue_code": "MED-01",
        "owner_office_id": of_code("office", "UNEXAM"),
        "status": "ACTIVE",
        "started_on": START,
    }
    return SharedService(**{**given, **changes})


def event(number: int, from_state: str, to_state: str, day: date | None) -> ArrangementEvent:
    return ArrangementEvent(
        id=of_link(ARRANGEMENT_ID, str(number)),
        arrangement_id=ARRANGEMENT_ID,
        at=datetime(2026, 1, 1, 12, number, tzinfo=UTC),
        day=day,
        from_state=from_state,
        to_state=to_state,
    )


def waiver(item: str) -> Waiver:
    return Waiver(id=of_link(ARRANGEMENT_ID, item), item=item, reason="demo", approver="Chief", day=START)


def clearance(kind: str) -> Clearance:
    return Clearance(id=of_link(ARRANGEMENT_ID, kind), kind=kind, cleared_by="Chief", cleared_on=START)


def facts(state: str = "ACTIVE", **changes: Any) -> ArrangementFacts:
    """Give facts; names of arrangement and version fields are sent to their records."""
    in_arrangement = {name: changes.pop(name) for name in record_type(Arrangement).by_name if name in changes}
    in_version = {name: changes.pop(name) for name in record_type(ArrangementVersion).by_name if name in changes}
    given: dict[str, Any] = {"parties": two_parties(), "services": (service(),)}
    return ArrangementFacts(
        arrangement=arrangement(**{"state": state, **in_arrangement}),
        version=version(**in_version),
        **{**given, **changes},
    )


def in_state(known: ArrangementFacts, state: str, day: date) -> ArrangementFacts:
    """Give the same facts after one more event."""
    moved = event(len(known.events) + 1, known.state, state, day)
    return dataclasses.replace(
        known, arrangement=dataclasses.replace(known.arrangement, state=state), events=(*known.events, moved)
    )
