"""What the parties of an arrangement count for: entered with the day of the count, agreed to, taken out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from commonservices.actions.arrangements import Added
from commonservices.actions.values import read_all, value_for
from commonservices.domain.arrangements import Arrangement, ArrangementParty, Document
from commonservices.domain.changes import Changes
from commonservices.domain.checks import check_record
from commonservices.domain.cost_sharing.checks import plain
from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import record_type
from commonservices.domain.ids import of_link
from commonservices.domain.partners import Entity
from commonservices.domain.sentences import refuse
from commonservices.domain.shared_services import DriverValue

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """What one entity counts for by one key on the day it was counted; typed text is read, values pass."""

    entity_id: UUID
    driver_code: str
    value: object
    census_date: date | str
    evidence: str = ""
    weight: object = None
    document_id: UUID | None = None
    agreed: bool = False


def set_driver(office: Office, arrangement_id: UUID, count: Count, why: str = "") -> Added:
    """Enter what one party counts for; the same day and key again replaces the value, another day adds a count."""
    changes = set_many(office, arrangement_id, [count], why)
    day = _day(office, count)
    return Added(changes, _id(arrangement_id, count, day), count.driver_code)


def set_many(office: Office, arrangement_id: UUID, counts: Sequence[Count], why: str = "") -> Changes:
    """Enter a whole count as one act; the first line that cannot be kept is named and nothing is entered."""
    with office.work("driver_set", why=why) as work:
        arrangement = work.get(Arrangement, arrangement_id)
        members = {each.entity_id for each in work.all(ArrangementParty, arrangement_id=arrangement_id)}
        codes = {each.entity_id: work.get(Entity, each.entity_id).short_code for each in counts}
        whom = next(iter(codes.values())) if len(codes) == 1 else ""
        work.subject(f"{arrangement.reference} · {whom}" if whom else arrangement.reference)
        for each in counts:
            if each.entity_id not in members:
                refuse("driver_of_no_party", "party", codes[each.entity_id])
            _put(office, work, arrangement_id, each, codes[each.entity_id])
    return work.changes


def put_count(office: Office, work: Work, values: Mapping[str, Any]) -> None:
    """Enter one count of a party inside an act that is under way."""
    arrangement_id = work.get(Arrangement, values.get("arrangement_id")).id
    entity = work.get(Entity, values.get("entity_id"))
    if entity.id not in {each.entity_id for each in work.all(ArrangementParty, arrangement_id=arrangement_id)}:
        refuse("driver_of_no_party", "party", entity.short_code)
    given = {name: values[name] for name in ("driver_code", "value", "census_date", "evidence") if name in values}
    count = Count(entity_id=entity.id, **({"value": None, "census_date": ""} | given))
    _put(office, work, arrangement_id, count, entity.short_code)


def _put(office: Office, work: Work, arrangement_id: UUID, count: Count, code: str) -> None:
    day = _day(office, count)
    if day > office.clock.today():
        refuse("driver_in_future", "census_date", day.isoformat(), shown=day, party=code)
    given = {name: getattr(count, name) for name in ("value", "weight", "evidence", "document_id")}
    values: dict[str, Any] = read_all(office, DriverValue, given)
    value, weight = values["value"], values["weight"]
    if value is None:
        refuse("sharing_driver_missing", "driver", "", party=code)
    if value < 0:
        refuse("sharing_driver_negative", "driver", plain(value), party=code)
    if weight is not None and weight < 0:
        refuse("sharing_weight_negative", "weight", plain(weight), party=code)
    if count.document_id is not None:
        work.get(Document, count.document_id)
    id = _id(arrangement_id, count, day)
    made = DriverValue(
        id=id,
        arrangement_id=arrangement_id,
        entity_id=count.entity_id,
        driver_code=count.driver_code,
        census_date=day,
        agreed=count.agreed,
        **values,
    )
    check_record(made, before=work.find(DriverValue, id))
    work.put(made)


def agree(office: Office, ids: Iterable[UUID], why: str = "") -> Changes:
    """Record that the parties agreed to some counts, as one act."""
    with office.work("driver_agreed", why=why) as work:
        held = [work.get(DriverValue, each) for each in ids]
        for reference in {work.get(Arrangement, each.arrangement_id).reference for each in held}:
            work.subject(reference)
        for each in held:
            work.put(replace(each, agreed=True))
    return work.changes


def remove(office: Office, id: UUID, why: str = "") -> Changes:
    """Take out a count that was entered by mistake; runs keep what they were made of."""
    with office.work("driver_removed", why=why) as work:
        held = work.get(DriverValue, id)
        code = work.get(Entity, held.entity_id).short_code
        work.subject(f"{work.get(Arrangement, held.arrangement_id).reference} · {code}")
        work.remove(held)
    return work.changes


def _day(office: Office, count: Count) -> date:
    field = record_type(DriverValue).by_name["census_date"]
    day: date | None = value_for(office, field, count.census_date)
    if day is None:
        refuse("required", "census_date", example=office.clock.today())
    return day


def _id(arrangement_id: UUID, count: Count, day: date) -> UUID:
    return of_link(arrangement_id, count.entity_id, count.driver_code, day.isoformat())


def from_rows(
    entities: Mapping[str, UUID], rows: Iterable[tuple[str, object]], driver_code: str, census_date: date | str
) -> list[Count]:
    """Give the counts of a census as it is pasted: code of the entity and number, one line each."""
    found = []
    for code, value in rows:
        id = entities.get(code.strip().casefold())
        if id is None:
            refuse("unknown_code", "entity", code, example=next(iter(sorted(entities)), "UNDP").upper())
        found.append(Count(entity_id=id, driver_code=driver_code, value=value, census_date=census_date))
    return found
