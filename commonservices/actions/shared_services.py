"""What a person does with a shared service: log it, change it, say who uses it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.actions import beside, keeping
from commonservices.actions.arrangements import Added
from commonservices.actions.values import read_all
from commonservices.domain.arrangements import Arrangement
from commonservices.domain.changes import Changes
from commonservices.domain.checks import check_record
from commonservices.domain.ids import of_link
from commonservices.domain.partners import Entity, OfficeProfile
from commonservices.domain.references import check_reference, next_service_reference
from commonservices.domain.sentences import refuse
from commonservices.domain.service_states import check_service_move
from commonservices.domain.shared_services import Participation, RateLine, SharedService

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work


def add(
    office: Office, values: Mapping[str, object], participants: Sequence[tuple[UUID, str]] = (), reference: str = ""
) -> Added:
    """Log a service with the entities that use it; RuleBroken names the first thing that cannot be kept."""
    with office.work("service_added", subject=reference) as work:
        made = put_new(office, work, values, participants, reference)
        work.subject(made.reference)
    return Added(work.changes, made.id, made.reference)


def put_new(
    office: Office,
    work: Work,
    values: Mapping[str, object],
    participants: Sequence[tuple[UUID, str]] = (),
    reference: str = "",
) -> SharedService:
    """Write a new service with the entities that use it inside an act that is under way."""
    id = office.new_id()
    profile = work.profile()
    given = read_all(office, SharedService, values)
    chosen = reference.strip() or _reference(office, work, profile)
    service = SharedService(id=id, reference=chosen, owner_office_id=profile.id if profile else None, **given)
    check_reference(chosen, work.references("shared_service", chosen))
    _check(work, service)
    work.put(service)
    for entity_id, role in participants:
        work.get(Entity, entity_id)
        record = Participation(id=of_link(id, entity_id), service_id=id, entity_id=entity_id, role=role)
        check_record(record)
        work.put(record)
    return service


def set_field(office: Office, id: UUID, field: str, value: object, why: str = "") -> Changes:
    """Change one field of a service; the same value changes nothing."""
    return set_fields(office, id, {field: value}, why)


def set_fields(office: Office, id: UUID, values: Mapping[str, object], why: str = "") -> Changes:
    """Change several fields of a service as one act."""
    with office.work("field_set", why=why) as work:
        service = work.get(SharedService, id)
        work.subject(service.reference)
        put_fields(office, work, service, values)
    return work.changes


def move(office: Office, id: UUID, to: str, on: date | None = None, why: str = "") -> Changes:
    """Bring a service into another state; the day is kept as its start when it begins and as its end when it stops."""
    with office.work("state_moved", why=why) as work:
        service = work.get(SharedService, id)
        work.subject(service.reference)
        dated = service
        if to == "ACTIVE" and service.started_on is None:
            dated = replace(service, started_on=on)
        elif to == "DISCONTINUED" and service.ended_on is None:
            dated = replace(service, ended_on=on)
        check_service_move(dated, to)
        changed = replace(dated, status=to)
        _check(work, changed, before=service)
        work.put(changed)
    return work.changes


def put_fields(office: Office, work: Work, service: SharedService, values: Mapping[str, object]) -> None:
    """Change fields of one service inside an act that is under way."""
    changed = replace(service, **read_all(office, SharedService, values))
    _check(work, changed, before=service)
    work.put(changed)


def add_participant(
    office: Office, service_id: UUID, entity_id: UUID, role: str = "CLIENT", joined_on: date | None = None
) -> Changes:
    """Add an entity to those that use or provide a service."""
    with office.work("participant_added") as work:
        service = work.get(SharedService, service_id)
        entity = work.get(Entity, entity_id)
        work.subject(f"{service.reference} · {entity.short_code}")
        if any(each.entity_id == entity_id for each in work.all(Participation, service_id=service_id)):
            refuse("participant_twice", "participant", entity.short_code, example="another entity")
        record = Participation(
            id=of_link(service_id, entity_id),
            service_id=service_id,
            entity_id=entity_id,
            role=role,
            joined_on=joined_on,
        )
        check_record(record)
        work.put(record)
    return work.changes


def remove_participant(office: Office, participation_id: UUID) -> Changes:
    """Take an entity out of those that use a service; what it used stays on record."""
    with office.work("participant_removed") as work:
        record = work.get(Participation, participation_id)
        service = work.get(SharedService, record.service_id)
        entity = work.get(Entity, record.entity_id)
        work.subject(f"{service.reference} · {entity.short_code}")
        work.remove(record)
    return work.changes


def set_participant(office: Office, participation_id: UUID, values: Mapping[str, object], why: str = "") -> Changes:
    """Change fields of one entity's use of a service as one act."""
    with office.work("participant_set", why=why) as work:
        record = work.get(Participation, participation_id)
        service = work.get(SharedService, record.service_id)
        entity = work.get(Entity, record.entity_id)
        work.subject(f"{service.reference} · {entity.short_code}")
        changed = replace(record, **read_all(office, Participation, values))
        check_record(changed, before=record)
        work.put(changed)
    return work.changes


def set_rate(
    office: Office, service_id: UUID, rate: object, currency: str, valid_from: date, valid_to: date | None = None
) -> Changes:
    """Give a service a price per unit from a day on, up to but not including another day."""
    with office.work("rate_set") as work:
        service = work.get(SharedService, service_id)
        work.subject(service.reference)
        given = read_all(office, RateLine, {"rate": rate, "currency": currency})
        record = RateLine(
            id=office.new_id(),
            service_id=service_id,
            unit=service.unit,
            valid_from=valid_from,
            valid_to=valid_to,
            **given,
        )
        check_record(record)
        beside.rate(work, record)
        work.put(record)
    return work.changes


def _check(work: Work, service: SharedService, before: SharedService | None = None) -> None:
    check_record(service, before=before)
    if service.arrangement_id is not None:
        work.get(Arrangement, service.arrangement_id)
    if service.managing_entity_id is not None:
        work.get(Entity, service.managing_entity_id)


def _reference(office: Office, work: Work, profile: OfficeProfile | None) -> str:
    profile = keeping.set_up(profile)
    taken = work.references("shared_service", f"{profile.code}-SVC-")
    return next_service_reference(profile.code, taken, office.letter)
