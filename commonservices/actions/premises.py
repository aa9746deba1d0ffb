"""What a person does with premises: log them, change them, say who is in them and until when, hand them back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from commonservices.actions import beside, keeping
from commonservices.actions.arrangements import Added
from commonservices.actions.values import read_all, value_for
from commonservices.domain.arrangements import Arrangement
from commonservices.domain.changes import Changes
from commonservices.domain.checks import check_record
from commonservices.domain.fields import Record, record_type
from commonservices.domain.partners import Entity, Location
from commonservices.domain.premises import Occupancy, Premises
from commonservices.domain.premises_rules import INACTIVE, check_premises
from commonservices.domain.references import check_reference, next_premises_reference, premises_prefix
from commonservices.domain.sentences import refuse

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work


def add(office: Office, values: Mapping[str, object], reference: str = "") -> Added:
    """Log premises; RuleBroken names the first thing that cannot be kept."""
    with office.work("premises_added", subject=reference) as work:
        made = put_new(office, work, values, reference)
        work.subject(made.reference)
    return Added(work.changes, made.id, made.reference)


def put_new(office: Office, work: Work, values: Mapping[str, object], reference: str = "") -> Premises:
    """Write new premises inside an act that is under way."""
    profile = keeping.own_office(work)
    prefix = premises_prefix(profile.code)
    free = next_premises_reference(profile.code, work.references("premises", prefix), office.letter)
    chosen = check_reference(reference.strip() or free, work.references("premises", reference.strip() or prefix))
    given: dict[str, Any] = {"country_iso3": profile.country_iso3} | read_all(office, Premises, values)
    made = Premises(id=office.new_id(), reference=chosen, owner_office_id=profile.id, **given)
    _check(work, made)
    work.put(made)
    return made


def set_field(office: Office, id: UUID, field: str, value: object, why: str = "") -> Changes:
    """Change one field of premises; the same value changes nothing."""
    return set_fields(office, id, {field: value}, why)


def set_fields(office: Office, id: UUID, values: Mapping[str, object], why: str = "") -> Changes:
    """Change several fields of premises as one act."""
    with office.work("field_set", why=why) as work:
        held = work.get(Premises, id)
        work.subject(held.reference)
        put_fields(office, work, held, values)
    return work.changes


def put_fields(office: Office, work: Work, held: Premises, values: Mapping[str, object]) -> None:
    """Change fields of premises inside an act that is under way."""
    changed = replace(held, **read_all(office, Premises, values, held))
    _check(work, changed, before=held)
    work.put(changed)


def hand_back(office: Office, id: UUID, on: date | str, reason: str) -> Changes:
    """Record that premises were given up on a day: they turn inactive, no UN House any more, and nobody stays in."""
    with office.work("premises_handed_back", why=reason) as work:
        held = work.get(Premises, id)
        work.subject(held.reference)
        if held.status == INACTIVE:
            refuse("handed_back_already", "status_on", held.name, day=held.status_on or "", shown=held.name)
        day = _day(office, Premises, "status_on", on)
        changed = replace(held, status=INACTIVE, status_on=day, status_reason=reason.strip(), is_un_house=False)
        _check(work, changed, before=held)
        work.put(changed)
        for each in work.all(Occupancy, premises_id=id):
            if day is not None and each.from_on is not None and each.from_on > day:
                code = work.get(Entity, each.entity_id).short_code
                refuse("occupancy_to_come", "status_on", code, day=day, start=each.from_on)
            if day is not None and (each.until_on is None or each.until_on > day):
                ended = replace(each, until_on=day)
                check_record(ended, before=each)
                work.put(ended)
    return work.changes


def remove(office: Office, id: UUID, why: str = "") -> Changes:
    """Take premises that were entered by mistake out of the register, with who was entered as being in them."""
    with office.work("premises_removed", why=why) as work:
        held = work.get(Premises, id)
        work.subject(held.reference)
        for each in work.all(Occupancy, premises_id=id):
            work.remove(each)
        work.remove(held)
    return work.changes


# --- who is in them ---------------------------------------------------------------------------------------------------


def add_occupancy(
    office: Office, premises_id: UUID, entity_id: UUID | None, values: Mapping[str, object], why: str = ""
) -> Added:
    """Record that an entity is in premises from a day on."""
    with office.work("occupancy_added", why=why) as work:
        held = work.get(Premises, premises_id)
        entity = _entity(work, entity_id, "entity_id")
        work.subject(f"{held.reference} · {entity.short_code}")
        given = read_all(office, Occupancy, values)
        made = Occupancy(id=office.new_id(), premises_id=premises_id, entity_id=entity.id, **given)
        _check_occupancy(work, made)
        work.put(made)
    return Added(work.changes, made.id, held.reference)


def set_occupancy(office: Office, occupancy_id: UUID, values: Mapping[str, object], why: str = "") -> Changes:
    """Change fields of one occupancy as one act."""
    with office.work("occupancy_set", why=why) as work:
        held, _entity_in = _occupancy(work, occupancy_id)
        changed = replace(held, **read_all(office, Occupancy, values))
        _check_occupancy(work, changed, before=held)
        work.put(changed)
    return work.changes


def end_occupancy(office: Office, occupancy_id: UUID, until: date | str, why: str = "") -> Changes:
    """Record the last day an entity is in premises, as when it leaves the arrangement about them."""
    with office.work("occupancy_ended", why=why) as work:
        held, entity = _occupancy(work, occupancy_id)
        if held.until_on is not None and held.until_on < office.clock.today():
            code = entity.short_code
            refuse("occupancy_ended", "until_on", code, shown=code, end=held.until_on)
        day = _day(office, Occupancy, "until_on", until)
        changed = replace(held, until_on=day)
        _check_occupancy(work, changed, before=held)
        work.put(changed)
    return work.changes


def end_occupancies(office: Office, ids: tuple[UUID, ...], until: date | str, why: str = "") -> Changes:
    """Record the last day of several occupancies as one act: all that a party has that leaves."""
    with office.work("occupancy_ended", why=why) as work:
        day = _day(office, Occupancy, "until_on", until)
        for each in ids:
            held, _entity_in = _occupancy(work, each)
            changed = replace(held, until_on=day)
            _check_occupancy(work, changed, before=held)
            work.put(changed)
    return work.changes


def remove_occupancy(office: Office, occupancy_id: UUID, why: str = "") -> Changes:
    """Take an occupancy that was entered by mistake out of the register."""
    with office.work("occupancy_removed", why=why) as work:
        held, _entity = _occupancy(work, occupancy_id)
        work.remove(held)
    return work.changes


def _occupancy(work: Work, id: UUID) -> tuple[Occupancy, Entity]:
    held = work.get(Occupancy, id)
    entity = work.get(Entity, held.entity_id)
    work.subject(f"{work.get(Premises, held.premises_id).reference} · {entity.short_code}")
    return held, entity


def _entity(work: Work, id: UUID | None, field: str) -> Entity:
    if id is None:
        refuse("required", field, example="UNDP")
    return work.get(Entity, id)


def _day(office: Office, cls: type[Record], name: str, given: date | str) -> date | None:
    field = record_type(cls).by_name[name]
    day: date | None = value_for(office, field, given)
    if day is None:
        refuse("required", name, example=office.clock.today())
    return day


def _check(work: Work, premises: Premises, before: Premises | None = None) -> None:
    check_record(premises, before=before)
    for cls, id in ((Arrangement, premises.arrangement_id), (Location, premises.location_id)):
        if id is not None:
            work.get(cls, id)
    if premises.managing_entity_id is not None:
        work.get(Entity, premises.managing_entity_id)
    check_premises(premises, work.all(Premises), before)


def _check_occupancy(work: Work, occupancy: Occupancy, before: Occupancy | None = None) -> None:
    check_record(occupancy, before=before)
    beside.occupancy(work, occupancy)
