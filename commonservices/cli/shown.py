"""Records as scripts read them: JSON objects with the names of the fields, dates in ISO form, money as decimal text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any
from uuid import UUID

from commonservices.domain.arrangements import Arrangement, ArrangementParty, ArrangementVersion
from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import Field, Kind, Record, record_type
from commonservices.domain.partners import Entity
from commonservices.domain.reading import plain_value
from commonservices.domain.shared_services import Participation, SharedService
from commonservices.queries.alerts import Alert

Shown = dict[str, object]
_RENAMED = {"reference": "human_ref", "number": "version"}
_SPOKEN = {"owner_person": "owner", "deputy_person": "deputy"}
_INSIDE = frozenset({"arrangement_id", "service_id", "origin"})


@dataclass(frozen=True, slots=True)
class Column:
    """One name of the object, how its value is read, and the field whose rules a typed value follows."""

    name: str
    read: Callable[[Any], object]
    field: Field | None = None


def shown(columns: tuple[Column, ...], held: object) -> Shown:
    """Give the JSON object of one record."""
    return {column.name: column.read(held) for column in columns}


def plain(value: object, field: Field | None = None, currency: str = "") -> object:
    """Give a value as JSON holds it: numbers that must stay exact are text."""
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, (frozenset, set, tuple)):
        return sorted(str(each) for each in value)
    if isinstance(value, int) and (field is None or field.kind is not Kind.AMOUNT):
        return value
    if field is not None and field.kind not in {Kind.REFERENCE, Kind.MOMENT}:
        return plain_value(field, value, currency=currency)
    return value.isoformat() if isinstance(value, (date, datetime)) else str(value)


def record_object(record: Any, names: Mapping[UUID, str], *, without: frozenset[str] = frozenset()) -> Shown:
    """Give the JSON object of a record by itself, with the names of what it refers to."""
    return {"id": str(record.id)} | {
        column.name: column.read((record, names))
        for column in _of_record(type(record), lambda held: held[0], lambda held: held[1], without=without)
    }


@cache
def arrangement_columns() -> tuple[Column, ...]:
    """Give what is shown of an arrangement: identity, terms, parties, and the days that follow from them."""
    hidden = frozenset({"version_id"})
    return (
        Column("id", lambda held: str(held.arrangement.id)),
        *_of_record(Arrangement, lambda held: held.arrangement, _names, without=hidden),
        *_of_record(ArrangementVersion, lambda held: held.version, _names, without=frozenset({"arrangement_id"})),
        Column("parties", lambda held: [_party(each, held.names) for each in _in_order(held)]),
        *_days("last_notice_day:last_notice_on", "decide_by", "next_review_on", "last_signed_on", "used_to"),
        Column("services", lambda held: held.listed.service_count),
        Column("flags", lambda held: held.listed.flags.split(), _code("flags", "derived_flags")),
    )


@cache
def service_columns() -> tuple[Column, ...]:
    """Give what is shown of a service: its record, who takes part, and the last month with a figure."""
    return (
        Column("id", lambda held: str(held.service.id)),
        *_of_record(SharedService, lambda held: held.service, _names, keep=frozenset({"arrangement_id", "origin"})),
        Column("line", lambda held: held.listed.line),
        Column("arrangement_state", lambda held: held.listed.arrangement_state, _code("", "arrangement_states")),
        Column(
            "participants",
            lambda held: [_participant(each, held.names) for each in _participants(held)],
        ),
        Column("last_month", lambda held: _month(held.listed.last_month), Field("last_month", 0, Kind.MONTH)),
        Column("flags", lambda held: held.listed.flags.split(), _code("flags", "derived_flags")),
    )


@cache
def entity_columns() -> tuple[Column, ...]:
    """Give what is shown of an entity."""
    return (
        Column("id", lambda held: str(held.id)),
        *_of_record(Entity, lambda held: held, lambda _: {}, keep=frozenset({"origin"})),
    )


@cache
def alert_columns() -> tuple[Column, ...]:
    """Give what is shown of an alert."""
    return (
        Column("flag", lambda held: held.flag, _code("flag", "derived_flags")),
        Column("severity", lambda held: held.severity),
        Column("kind", lambda held: held.kind),
        Column("id", lambda held: str(held.id)),
        Column("subject", lambda held: held.subject),
        Column("title", lambda held: held.title),
        Column("since", lambda held: plain(held.since), Field("since", 0, Kind.DATE)),
        Column("due", lambda held: plain(held.due), Field("due", 0, Kind.DATE)),
        Column("owner", lambda held: held.owner),
    )


def alert_object(alert: Alert) -> Shown:
    """Give the JSON object of an alert."""
    return shown(alert_columns(), alert)


def _names(held: Any) -> Mapping[UUID, str]:
    names: Mapping[UUID, str] = held.names
    return names


def _of_record(
    cls: type[Record],
    record: Callable[[Any], Any],
    names: Callable[[Any], Mapping[UUID, str]],
    *,
    without: frozenset[str] = frozenset(),
    keep: frozenset[str] = frozenset(),
) -> Iterator[Column]:
    """Give the columns of a record class; a reference has two: its identifier and how a person names it."""
    for field in record_type(cls).fields:
        if field.name in without or (field.name in _INSIDE - keep):
            continue
        name = _RENAMED.get(field.name, field.name)
        yield Column(name, _reader(field, record), field)
        if field.kind in {Kind.REFERENCE, Kind.REFERENCE_SET}:
            yield Column(spoken_name(name), _named(field, record, names), _spoken_field(field))


def spoken_name(name: str) -> str:
    """Give the name under which the code or name of a reference is shown: lead_entity for lead_entity_id."""
    short = name.removesuffix("_ids").removesuffix("_id")
    return _SPOKEN.get(short, short)


def _spoken_field(field: Field) -> Field:
    return Field(spoken_name(field.name), field.cell, Kind.TEXT, target=field.target)


def _reader(field: Field, record: Callable[[Any], Any]) -> Callable[[Any], object]:
    def read(held: Any) -> object:
        one = record(held)
        currency = getattr(one, field.currency) if field.currency else ""
        return plain(getattr(one, field.name), field, currency)

    return read


def _named(
    field: Field, record: Callable[[Any], Any], names: Callable[[Any], Mapping[UUID, str]]
) -> Callable[[Any], object]:
    def read(held: Any) -> object:
        value, known = getattr(record(held), field.name), names(held)
        if field.kind is Kind.REFERENCE_SET:
            return sorted(known.get(each, "") for each in value)
        return known.get(value) if value is not None else None

    return read


def _days(*wanted: str) -> Iterator[Column]:
    for each in wanted:
        name, _, source = each.partition(":")
        yield Column(name, _day(source or name), Field(name, 0, Kind.DATE))


def _day(source: str) -> Callable[[Any], object]:
    return lambda held: plain(getattr(held.listed, source))


def _month(day: date | None) -> str | None:
    return None if day is None else f"{day:%Y-%m}"


def _code(name: str, code_list: str) -> Field:
    return Field(name, 0, Kind.CODE, code_list=code_list)


def _in_order(held: Any) -> list[ArrangementParty]:
    first = {"PROVIDER": 0, "LEAD": 0, "CO_LEAD": 1}
    return sorted(_by_code(held.parties, held.names), key=lambda each: first.get(each.role, 2))


def _participants(held: Any) -> list[Participation]:
    return _by_code(held.participants, held.names)


def _by_code(members: Iterable[Any], names: Mapping[UUID, str]) -> list[Any]:
    return sorted(members, key=lambda each: names.get(each.entity_id, ""))


def _party(party: ArrangementParty, names: Mapping[UUID, str]) -> Shown:
    return _member(party, names, ArrangementParty)


def _participant(participation: Participation, names: Mapping[UUID, str]) -> Shown:
    return _member(participation, names, Participation)


def _member(record: Any, names: Mapping[UUID, str], cls: type[Record]) -> Shown:
    values: Shown = {"entity": names.get(record.entity_id, "")}
    for field in record_type(cls).fields:
        if field.name not in {"arrangement_id", "service_id", "entity_id"}:
            values[field.name] = plain(getattr(record, field.name), field)
    return values
