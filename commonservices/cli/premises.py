"""Premises, long-term agreements and mutual recognition by command: list, show, add and set."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.cli.output import DONE
from commonservices.cli.premises_words import RECORDS
from commonservices.cli.sentences import say
from commonservices.cli.session import Session
from commonservices.cli.shown import Column, Shown, plain, record_object
from commonservices.domain.ids import read_id
from commonservices.domain.sentences import label_of

if TYPE_CHECKING:
    from commonservices.cli.where import Condition
    from commonservices.office import Office
    from commonservices.queries.refs import Ref

KINDS: Final = ("premises", "long_term_agreement", "reliance")
HEADS: Final[Mapping[str, tuple[str, ...]]] = {
    "premises": ("human_ref", "phase", "status", "common", "un_house", "entities", "lease_end_on", "name"),
    "agreements": ("human_ref", "holder", "standing", "last_day", "called_off_percent", "users", "vendor"),
    "recognitions": ("id", "relied_on_day", "relying", "relied_on", "area", "unsigned", "object_name"),
}
_PER_CENT: Final = 100


# --- lists ------------------------------------------------------------------------------------------------------------


def premises_columns() -> tuple[Column, ...]:
    """Give what is shown of premises in a list."""
    return (
        _named("id", lambda row: str(row.id)),
        _named("human_ref", lambda row: row.reference),
        *_same("name", "compound", "city", "country_iso3", "phase", "status", "tenure", "through"),
        _named("common", lambda row: row.shared),
        *_same("un_house", "lease_end_on", "lease_notice_on", "host_end_on", "arrangement"),
        _named("entities", lambda row: list(row.entities)),
        _named("area_m2", lambda row: None if row.area_m2 is None else f"{row.area_m2:f}"),
        _named("area_percent", lambda row: _percent(row.area_share)),
        _named("desks", lambda row: row.desks),
        _named("desks_percent", lambda row: _percent(row.desk_share)),
        _named("findings", lambda row: [each.code for each in row.findings]),
    )


def agreement_columns() -> tuple[Column, ...]:
    """Give what is shown of an agreement in a list."""
    return (
        _named("id", lambda row: str(row.id)),
        _named("human_ref", lambda row: row.reference),
        *_same("vendor", "scope", "holder", "standing", "starts_on", "ends_on", "last_day", "currency", "orders"),
        _named("ceiling", lambda row: _money(row.used.ceiling, row.currency)),
        _named("called_off", lambda row: _money(row.used.ordered, row.currency)),
        _named("called_off_percent", lambda row: _percent(row.used.share)),
        _named("users", lambda row: list(row.users)),
        _named("findings", lambda row: [each.code for each in row.findings]),
    )


def recognition_columns() -> tuple[Column, ...]:
    """Give what is shown of a reliance in a list."""
    return (
        _named("id", lambda row: str(row.id)),
        _named("relied_on_day", lambda row: plain(row.day)),
        *_same("relying", "relied_on", "area", "object_kind", "object_name", "approver", "currency", "excused"),
        _named("value", lambda row: _money(row.value, row.currency)),
        _named("unsigned", lambda row: list(row.unsigned)),
    )


def listed_premises(office: Office, find: str, _wanted: tuple[Condition, ...], _most: int | None) -> Iterator[Any]:
    """Give the premises that hold the words."""
    from commonservices.queries import premises

    return iter(premises.rows(office, find))


def listed_agreements(office: Office, find: str, _wanted: tuple[Condition, ...], _most: int | None) -> Iterator[Any]:
    """Give the agreements that hold the words."""
    from commonservices.queries import procurement

    return iter(procurement.agreements(office, find))


def listed_recognitions(office: Office, find: str, _wanted: tuple[Condition, ...], _most: int | None) -> Iterator[Any]:
    """Give the reliances that hold the words."""
    from commonservices.queries import procurement

    return iter(procurement.recognitions(office, find))


def _named(name: str, read: Callable[[Any], object]) -> Column:
    return Column(name, read)


def _same(*names: str) -> Iterator[Column]:
    for name in names:
        yield Column(name, _reader(name))


def _reader(name: str) -> Callable[[Any], object]:
    return lambda row: plain(getattr(row, name))


def _percent(share: Fraction | None) -> str | None:
    return None if share is None else f"{float(share * _PER_CENT):.1f}"


def _money(minor: int | None, currency: str) -> str | None:
    from commonservices.domain.money import Money, format_plain

    return None if minor is None else format_plain(Money(minor, currency))


# --- one record -------------------------------------------------------------------------------------------------------


def found(office: Office, text: str) -> Ref | None:
    """Give the record of this place that an identifier names; None when it names none of them."""
    from commonservices.queries.procurement import kind_of
    from commonservices.queries.refs import Ref

    id = read_id(text.strip())
    kind = kind_of(office, id) if id is not None else ""
    return Ref(kind, id, str(id)) if id is not None and kind else None


def page(office: Office, kind: str, id: UUID) -> Shown:
    """Give the JSON object of one record with what belongs to it."""
    return {"premises": _premises, "long_term_agreement": _agreement, "reliance": _reliance}[kind](office, id)


def _premises(office: Office, id: UUID) -> Shown:
    from commonservices.queries.premises import detail

    held = detail(office, id)
    names = dict(held.codes)
    names |= {held.arrangement.id: held.arrangement.reference} if held.arrangement else {}
    shown = record_object(held.premises, names)
    shown |= {column.name: column.read(held.row) for column in premises_columns() if column.name not in shown}
    shown["usual_name"] = held.usual_name
    shown["unanswered"] = list(held.unanswered)
    shown["phase_missing"] = list(held.phase_test.missing) if held.phase_test else []
    shown["occupants"] = [
        {**record_object(line.occupancy, names), "entity": line.code, "present": line.present}
        for line in held.occupants
    ]
    return shown


def _agreement(office: Office, id: UUID) -> Shown:
    from commonservices.queries.procurement import agreement

    held = agreement(office, id)
    shown = record_object(held.agreement, held.codes)
    shown |= {column.name: column.read(held.row) for column in agreement_columns() if column.name not in shown}
    shown["users"] = [
        {**record_object(line.use, held.codes), "user": line.code, "to_do": list(line.to_do)} for line in held.uses
    ]
    shown["orders"] = [
        {**record_object(line.order, held.codes), "entity": line.code, "covered": line.covered} for line in held.orders
    ]
    return shown


def _reliance(office: Office, id: UUID) -> Shown:
    from commonservices.queries.procurement import recognition

    held = recognition(office, id)
    shown = record_object(held.reliance, {})
    return shown | {column.name: column.read(held.row) for column in recognition_columns()}


# --- entering ---------------------------------------------------------------------------------------------------------


def add(session: Session) -> int:
    """Log premises, an occupancy, an agreement, a use of one, an order or a reliance."""
    from commonservices.cli.typed import values_of
    from commonservices.domain.records import record_of

    what = str(session.options.what)
    with session.writing() as office:
        cls: Any = record_of(RECORDS[what]).cls
        values = values_of(office, (cls,), session.options.set, new=True)
        added = _added(office, what, values)
        result = {"done": added.changes.act, "id": str(added.id), "reference": added.reference}
        session.output.done(say("record_added", session.language, reference=added.reference), result)
    return DONE


def _added(office: Office, what: str, values: dict[str, object]) -> Any:
    from commonservices.actions import premises, procurement

    if what == "premises":
        return premises.add(office, values, str(values.pop("reference", "") or ""))
    if what == "agreement":
        return procurement.add_agreement(office, values)
    if what == "reliance":
        return procurement.add_reliance(office, values)
    if what == "occupancy":
        return premises.add_occupancy(office, _above(values, "premises_id"), _id(values, "entity_id"), values)
    above = _above(values, "agreement_id")
    if what == "agreement-use":
        return procurement.add_use(office, above, _id(values, "user_id"), values)
    return procurement.call_off(office, above, _id(values, "entity_id"), values)


def _above(values: dict[str, object], name: str) -> UUID:
    from commonservices.domain.sentences import refuse

    found = _id(values, name)
    if found is None:
        refuse("required", name, example="UNEXAM-PRM-0001" if name == "premises_id" else "UNOPS-LTA-0451")
    return found


def _id(values: dict[str, object], name: str) -> UUID | None:
    value = values.pop(name, None)
    return value if isinstance(value, UUID) else None


def change(office: Office, ref: Ref, pairs: list[str], why: str) -> Any:
    """Change fields of one record of this place as one act."""
    from commonservices.actions import premises, procurement
    from commonservices.cli.typed import values_of
    from commonservices.domain.records import record_of

    cls: Any = record_of(ref.kind).cls
    acts: Mapping[str, Callable[..., Any]] = {
        "premises": premises.set_fields,
        "long_term_agreement": procurement.set_agreement,
        "reliance": procurement.set_reliance,
    }
    return acts[ref.kind](office, ref.id, values_of(office, (cls,), pairs), why)


def sign_statement(session: Session) -> int:
    """Record the day on which an entity signed the statement on mutual recognition; no day removes it."""
    from commonservices.actions import offices
    from commonservices.queries.entities import entity_by_code

    with session.writing() as office:
        entity = entity_by_code(office, session.options.party)
        changes = offices.sign_statement(office, entity.id, session.day("date"))
        names = ", ".join(label_of(name) for item in changes.items for name in item.fields)
        key = "field_set" if changes else "nothing_changed"
        result = {"done": changes.act, "reference": entity.short_code, "changes": len(changes.items)}
        session.output.done(say(key, session.language, reference=entity.short_code, fields=names), result)
    return DONE
