"""What every step of an arrangement's life writes: its event, the new state, and the seal on what was signed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Final
from uuid import UUID

from commonservices.domain.amending import version_due
from commonservices.domain.arrangements import Arrangement, ArrangementEvent, ArrangementVersion, Document, Waiver
from commonservices.domain.checks import check_record
from commonservices.domain.declaring import dataclass
from commonservices.domain.duty_separation import DutyFacts, Standing
from commonservices.domain.facts import SIGNED_OR_LATER, ArrangementFacts
from commonservices.domain.ids import of_link
from commonservices.domain.partners import Person
from commonservices.domain.people import Delegation, RoleAssignment

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

CALENDAR: Final = "calendar"
_AFTER: Final = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a person said with a step: from which day, why, with which paper, about which party and services."""

    day: date
    reason: str = ""
    document_id: UUID | None = None
    party_id: UUID | None = None
    service_ids: frozenset[UUID] = frozenset()
    ends_on: date | None = None
    version_id: UUID | None = None
    actor: str = ""
    first: bool = False
    after: datetime | None = None


def put_event(
    office: Office, work: Work, arrangement: Arrangement, to_state: str, told: Told, standing: Standing | None = None
) -> ArrangementEvent:
    """Write one event, after all earlier ones whatever the clock says, and give it."""
    known = standing or Standing()
    event = ArrangementEvent(
        id=office.new_id(),
        arrangement_id=arrangement.id,
        at=_moment(office, told.after or _last_moment(work, arrangement.id)),
        day=told.day,
        actor=told.actor or office.actor,
        from_state="" if told.first else arrangement.state,
        to_state=to_state,
        reason=told.reason,
        document_id=told.document_id,
        party_id=told.party_id,
        service_ids=told.service_ids,
        prepared_by=known.prepared_by,
        approved_by=known.approved_by,
        exception_reason=known.exception_reason,
        role=known.role,
        delegation_id=known.delegation_id,
        version_id=told.version_id,
        ends_on=told.ends_on,
    )
    check_record(event)
    work.put(event)
    return event


def _moment(office: Office, last: datetime | None) -> datetime:
    now = office.clock.now()
    return now if last is None or now > last else last + _AFTER


def _last_moment(work: Work, id: UUID) -> datetime | None:
    return last_of(work.all(ArrangementEvent, arrangement_id=id))


def last_of(events: Iterable[ArrangementEvent]) -> datetime | None:
    """Give the moment of the latest of some events."""
    return max((event.at for event in events if event.at), default=None)


def put_state(
    office: Office, work: Work, arrangement: Arrangement, to_state: str, told: Told, standing: Standing | None = None
) -> ArrangementEvent:
    """Write a move: its event, the new state, and on coming into signature the seal on the terms; give the event."""
    event = put_event(office, work, arrangement, to_state, told, standing)
    if to_state in SIGNED_OR_LATER and arrangement.state not in SIGNED_OR_LATER:
        seal(work, arrangement, told.day)
    work.put(replace(arrangement, state=to_state))
    return event


def seal(work: Work, arrangement: Arrangement, day: date) -> None:
    """Seal the terms in force, once; the signed paper on record is named with them."""
    version = work.find(ArrangementVersion, arrangement.version_id)
    if version is None or version.sealed_on is not None:
        return
    paper = version.signed_document_id or signed_paper(work, arrangement.id)
    work.put(replace(version, sealed_on=day, signed_document_id=paper))


def signed_paper(work: Work, id: UUID) -> UUID | None:
    """Give the newest signed copy of an arrangement that no other paper replaces."""
    papers = [each for each in work.all(Document, attached_id=id) if each.kind == "SIGNED_COPY"]
    standing = [each.id for each in papers if each.superseded_by_id is None]
    return max(standing, key=lambda each: each.int, default=None)


def take_effect(work: Work, facts: ArrangementFacts, today: date) -> ArrangementFacts:
    """Put the sealed amendments in force whose day has come; give the facts as they are then."""
    version = version_due(facts, today)
    while version is not None:
        arrangement = work.get(Arrangement, facts.arrangement.id)
        work.put(replace(arrangement, version_id=version.id))
        facts = work.facts(arrangement.id, today)
        version = version_due(facts, today)
    return facts


def duties_of(office: Office, work: Work) -> DutyFacts:
    """Give what the register says about the actor, roles and delegations."""
    return DutyFacts(
        actor=office.actor,
        people={each.id: each.name for each in work.all(Person)},
        assignments=work.all(RoleAssignment),
        delegations=work.all(Delegation),
    )


def put_waiver(office: Office, work: Work, id: UUID, item: str, reason: str, approver: str) -> None:
    """Let an item go, with the reason, who agreed and today's date."""
    record = Waiver(
        id=of_link(id, item),
        arrangement_id=id,
        item=item,
        reason=reason,
        approver=approver.strip() or office.actor,
        day=office.clock.today(),
    )
    check_record(record)
    work.put(record)
