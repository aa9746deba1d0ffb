"""Records with days of their own beside the arrangements: premises, agreements, duties, delegations."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from commonservices.domain.bodies import ActionItem
from commonservices.domain.duties import Obligation, ObligationMet, Risk
from commonservices.domain.ids import of_code
from commonservices.domain.partners import Person
from commonservices.domain.people import Delegation
from commonservices.domain.premises import Premises
from commonservices.domain.procurement import CallOff, LongTermAgreement
from commonservices.office import Office
from tests.builders import entity

HOLDER = of_code("person", "holder")


def named(code: str) -> UUID:
    """Give the identifier of a record made here."""
    return of_code("example", code)


def put(office: Office, *records: Any) -> None:
    """Write records as one act."""
    with office.work("bulk_set") as work:
        for each in records:
            work.put(each)


def some_premises(office: Office, **changes: Any) -> Premises:
    """Give a building with a lease and a host agreement."""
    profile = office.profile()
    assert profile is not None
    given = {
        "id": named("premises"),
        "reference": "UNEXAM-PREM-001",
        "name": "Camp Alpha block",
        "owner_office_id": profile.id,
        "lease_end_on": date(2027, 6, 30),
        "lease_notice_days": 180,
        "host_agreement_end_on": date(2027, 3, 31),
    }
    return Premises(**{**given, **changes})


def an_agreement(**changes: Any) -> LongTermAgreement:
    """Give a long-term agreement that ends in three months."""
    given = {
        "id": named("agreement"),
        "reference": "LTA-1",
        "holder_id": entity("UNDP"),
        "vendor": "Example vendor",
        "starts_on": date(2024, 1, 1),
        "ends_on": date(2026, 12, 31),
        "ceiling_amount": 100_000,
    }
    return LongTermAgreement(**{**given, **changes})


def a_call_off(number: int, amount: int, day: date) -> CallOff:
    """Give an order under the agreement."""
    return CallOff(
        id=named(f"call-off {number}"),
        agreement_id=named("agreement"),
        entity_id=entity("UNDP"),
        ordered_on=day,
        amount=amount,
    )


def an_obligation(arrangement_id: UUID, **changes: Any) -> Obligation:
    """Give a report that falls due every three months."""
    given = {
        "id": named("obligation"),
        "arrangement_id": arrangement_id,
        "kind": "REPORT",
        "text": "Quarterly report",
        "first_due_on": date(2026, 4, 30),
        "every_m": 3,
        "lead_days": 14,
    }
    return Obligation(**{**given, **changes})


def met(day: date) -> ObligationMet:
    """Give the note that one due day was met."""
    return ObligationMet(id=named(f"met {day}"), obligation_id=named("obligation"), due_on=day, met_on=day)


def a_holder() -> Person:
    """Give the person who holds delegations and actions."""
    return Person(id=HOLDER, name="Focal point")


def a_delegation(code: str = "delegation", **changes: Any) -> Delegation:
    """Give a delegation that ends in three weeks."""
    given = {
        "id": named(code),
        "person_id": HOLDER,
        "given_by": "Head of office",
        "valid_from": date(2025, 1, 1),
        "valid_to": date(2026, 10, 22),
    }
    return Delegation(**{**given, **changes})


def an_action(**changes: Any) -> ActionItem:
    """Give an action that is due in three days."""
    given = {"id": named("action"), "text": "Ask the partner", "due_on": date(2026, 10, 4), "owner_person_id": HOLDER}
    return ActionItem(**{**given, **changes})


def a_risk(subject_id: UUID, **changes: Any) -> Risk:
    """Give a risk to look at again in ten days."""
    given = {
        "id": named("risk"),
        "subject_kind": "ARRANGEMENT",
        "subject_id": subject_id,
        "text": "The partner may leave",
        "review_on": date(2026, 10, 11),
    }
    return Risk(**{**given, **changes})
