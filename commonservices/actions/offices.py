"""Setting up the office, its places and its counterparts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.actions import keeping
from commonservices.actions.arrangements import Added
from commonservices.actions.values import read_all
from commonservices.domain.changes import Changes
from commonservices.domain.checks import check_record
from commonservices.domain.ids import of_code
from commonservices.domain.partners import SHIPPED, Entity, Location, OfficeProfile
from commonservices.domain.sentences import refuse
from commonservices.domain.text import fold
from commonservices.store.opening import remember

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

_MISSION_KINDS = frozenset({"PKO", "SPM", "SUPPORT_OFFICE", "SERVICE_CENTRE", "FIELD_OFFICE", "REGIONAL_OFFICE"})


def set_up(office: Office, values: Mapping[str, object]) -> Added:
    """Set up the office whose register this is; its UN entity is found by its code, or made."""
    given = read_all(office, OfficeProfile, values)
    code = str(given.get("code", ""))
    id = of_code("office", code)
    with office.work("office_set_up", subject=code) as work:
        known = work.find(OfficeProfile, id)
        record = replace(known, **given) if known else OfficeProfile(id=id, **given)
        if record.entity_id is None:
            record = replace(record, entity_id=of_code("entity", code))
        check_record(record, before=known)
        if work.find(Entity, record.entity_id) is None:
            work.put(_entity_of(record))
        work.put(record)
    remember(office.engine, own_office=code, actor=office.actor)
    return Added(work.changes, id, code)


def set_fields(office: Office, id: UUID, values: Mapping[str, object]) -> Changes:
    """Change fields of an office as one act."""
    with office.work("field_set") as work:
        known = work.get(OfficeProfile, id)
        work.subject(known.code)
        record = replace(known, **read_all(office, OfficeProfile, values))
        check_record(record, before=known)
        work.put(record)
    return work.changes


def add_location(office: Office, values: Mapping[str, object]) -> Added:
    """Add a place where services run; a name that is there already is refused."""
    record = Location(id=office.new_id(), **read_all(office, Location, values))
    with office.work("location_added", subject=record.name) as work:
        _refuse_second_place(work, record)
        check_record(record)
        work.put(record)
    return Added(work.changes, record.id, record.name)


def set_location(office: Office, id: UUID, values: Mapping[str, object]) -> Changes:
    """Change fields of a place as one act."""
    with office.work("field_set") as work:
        before = work.get(Location, id)
        after = keeping.changed(office, before, values)
        work.subject(after.name)
        _refuse_second_place(work, after)
        keeping.put(work, after, before)
    return work.changes


def add_entity(office: Office, values: Mapping[str, object]) -> Added:
    """Add a counterpart the shipped list lacks, such as a government, a vendor or a local partner."""
    with office.work("entity_added") as work:
        record = put_new_entity(office, work, values)
        work.subject(record.short_code)
    return Added(work.changes, record.id, record.short_code)


def set_entity(office: Office, id: UUID, values: Mapping[str, object]) -> Changes:
    """Change fields of a counterpart this office added; its code, and what was shipped, stay as they are."""
    with office.work("field_set") as work:
        before = work.get(Entity, id)
        work.subject(before.short_code)
        if before.origin == SHIPPED:
            refuse("entity_shipped", "short_code", before.short_code, example="the Government of a Member State")
        after = keeping.changed(office, before, values)
        if after.short_code != before.short_code:
            refuse("fixed_field", "short_code", after.short_code, kept=before.short_code)
        keeping.put(work, after, before)
    return work.changes


def put_new_entity(office: Office, work: Work, values: Mapping[str, object]) -> Entity:
    """Write a new counterpart inside an act that is under way."""
    given = read_all(office, Entity, values)
    record = Entity(id=of_code("entity", str(given.get("short_code", ""))), origin="office", **given)
    if work.find(Entity, record.id) is not None:
        refuse("duplicate_reference", "short_code", record.short_code, example=f"{record.short_code}-2")
    check_record(record)
    work.put(record)
    return record


def sign_statement(office: Office, entity_id: UUID, mr_signed_on: date | str | None) -> Changes:
    """Record the day on which an entity signed the statement on mutual recognition; no day: it has not."""
    with office.work("field_set") as work:
        held = work.get(Entity, entity_id)
        work.subject(held.short_code)
        day = read_all(office, Entity, {"mr_signed_on": mr_signed_on})["mr_signed_on"]
        if day is not None and day > office.clock.today():
            refuse("day_in_future", "mr_signed_on", day.isoformat(), shown=day, example=office.clock.today())
        signed = replace(held, mr_signatory=day is not None, mr_signed_on=day)
        check_record(signed, before=held)
        work.put(signed)
    return work.changes


def _refuse_second_place(work: Work, record: Location) -> None:
    for each in work.all(Location):
        if each.id != record.id and fold(each.name).strip() == fold(record.name).strip():
            refuse("place_twice", "name", record.name)


def _entity_of(profile: OfficeProfile) -> Entity:
    return Entity(
        id=profile.entity_id or of_code("entity", profile.code),
        short_code=profile.code,
        name_en=profile.name_en,
        name_fr=profile.name_fr,
        kind="SECRETARIAT_MISSION" if profile.kind in _MISSION_KINDS else "SECRETARIAT_OTHER",
        billing_channel="INTERNAL",
        fiscal_calendar=profile.fiscal_calendar,
        origin="office",
    )
