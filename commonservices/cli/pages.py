"""The commands show and history: one arrangement or service with all that hangs on it, and how it became so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from commonservices.cli import premises
from commonservices.cli.output import DONE
from commonservices.cli.sentences import act_name
from commonservices.cli.session import Session
from commonservices.cli.shown import Shown, arrangement_columns, plain, record_object, service_columns, shown
from commonservices.domain.fields import Field, Kind
from commonservices.domain.reading import show_value
from commonservices.domain.records import record_types
from commonservices.domain.sentences import label_of
from commonservices.queries import listing

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.queries.history import HistoryLine

_PARTS = (
    "parties",
    "participants",
    "services",
    "dates",
    "flags",
    "moves",
    "documents",
    "clauses",
    "waivers",
    "clearances",
    "events",
    "occupants",
    "users",
    "orders",
    "indicators",
    "months",
    "rates",
)
_HIDDEN = frozenset({"id", *_PARTS})


def show(session: Session) -> int:
    """Show one record."""
    from commonservices.queries.refs import find_ref

    with session.looking() as office:
        ref = premises.found(office, session.options.ref) or find_ref(office, session.options.ref)
        if ref.kind in premises.KINDS:
            page = premises.page(office, ref.kind, ref.id)
        else:
            page = _arrangement(office, ref.id) if ref.kind == "arrangement" else _service(office, ref.id)
    if session.output.json:
        session.output.give(page)
    else:
        _print(session, page)
    return DONE


def history(session: Session) -> int:
    """Show the history of one record."""
    from commonservices.queries import history as histories
    from commonservices.queries.refs import find_any

    with session.looking() as office:
        named = session.options.ref
        ref = premises.found(office, named) or find_any(office, named)
        lines = histories.of_record(office, ref.kind, ref.id, limit=session.options.limit)
        names = listing.names(office, _mentioned(lines))
        made = [_line(line, names) for line in lines]
        words = [_words(line, names, session.language) for line in lines]
    if session.output.json:
        session.output.array(made)
    else:
        session.output.table(("when", "who", "what", "field", "from", "to", "why"), words)
    return DONE


def _arrangement(office: Office, id: UUID) -> Shown:
    from commonservices.queries.arrangements import detail

    found = detail(office, id)
    page = shown(arrangement_columns(), listing.arrangements_of(office, [id])[0])
    names = {line.party.entity_id: line.code for line in found.parties if line.party.entity_id is not None}
    records = {
        "documents": found.documents,
        "clauses": found.clauses,
        "waivers": found.waivers,
        "clearances": found.clearances,
        "events": found.events,
    }
    page["services"] = [
        {
            "human_ref": line.service.reference,
            "name": line.name,
            "status": line.service.status,
            "provider": line.provider,
        }
        for line in found.services
    ]
    page["dates"] = {line.key: line.day.isoformat() for line in found.dates}
    page["flags"] = [_flag(flag) for flag in found.flags]
    page["moves"] = [
        {"to_state": move.to_state, "ready": move.ready, "missing": [each.sentence for each in move.missing]}
        for move in found.moves
    ]
    return page | {name: [record_object(each, names) for each in some] for name, some in records.items()}


def _service(office: Office, id: UUID) -> Shown:
    from commonservices.queries.shared_services import detail

    found = detail(office, id)
    page = shown(service_columns(), listing.services_of(office, [id])[0])
    page["flags"] = [_flag(flag) for flag in found.flags]
    page["indicators"] = [
        {
            "code": line.definition.code,
            "name": line.definition.name_en,
            "unit": line.definition.unit,
            "target": plain(line.target.target, _VALUE) if line.target else None,
            "rating": line.rating,
            "readings": [{"as_of": plain(each.as_of), "value": plain(each.value, _VALUE)} for each in line.readings],
        }
        for line in found.kpis
    ]
    page["months"] = [
        {"month": f"{line.month:%Y-%m}", "quantity": plain(line.quantity, _VALUE), "consumers": line.consumers}
        for line in found.months
    ]
    page["rates"] = [record_object(each, {}) for each in found.rates]
    page["documents"] = [record_object(each, {}) for each in found.documents]
    return page


_VALUE = Field("value", 0, Kind.SCALED, places=6)


def _flag(flag: Any) -> Shown:
    return {"flag": flag.code, "severity": flag.severity, "since": plain(flag.since), "due": plain(flag.due)}


def _print(session: Session, page: Shown) -> None:
    for name, value in page.items():
        text = "" if name in _HIDDEN or name.endswith(("_id", "_ids")) else _short(value)
        if text:
            session.output.say(f"{label_of(name)}: {text}")
    for name in _PARTS:
        if page.get(name):
            session.output.say(f"{label_of(name)}:")
            for line in _entries(page[name]):
                session.output.say(f"  {line}")


def _entries(value: object) -> Iterable[str]:
    if isinstance(value, dict):
        return [f"{label_of(name)}: {_short(each)}" for name, each in value.items()]
    if isinstance(value, list):
        return [_entry(each) for each in value]
    return [_short(value)]


def _entry(value: object) -> str:
    if isinstance(value, dict):
        told = {name: each for name, each in value.items() if each not in (None, "", []) and name != "id"}
        return ", ".join(f"{name} {_short(each)}" for name, each in told.items() if not name.endswith("_id"))
    return _short(value)


def _short(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(_entry(each) for each in value)
    return "" if value is None else str(value)


def _mentioned(lines: Iterable[HistoryLine]) -> dict[str, set[UUID]]:
    wanted: dict[str, set[UUID]] = {}
    for line in lines:
        field = _field(line)
        if field is not None and field.target:
            for value in (line.before, line.after):
                some = value if isinstance(value, frozenset) else {value}
                wanted.setdefault(field.target, set()).update(each for each in some if isinstance(each, UUID))
    return wanted


def _field(line: HistoryLine) -> Field | None:
    return record_types()[line.kind].by_name.get(line.field)


def _line(line: HistoryLine, names: Mapping[UUID, str]) -> Shown:
    field = _field(line)
    return {
        "act": line.transaction.hex(),
        "at": line.at.isoformat(),
        "actor": line.actor,
        "what": line.act,
        "subject": line.subject,
        "why": line.why,
        "kind": line.kind,
        "id": str(line.id),
        "field": line.field,
        "before": plain(_named(line.before, names), field, line.currencies[0]),
        "after": plain(_named(line.after, names), field, line.currencies[1]),
    }


def _named(value: object, names: Mapping[UUID, str]) -> object:
    if isinstance(value, frozenset):
        return frozenset(str(_named(each, names)) for each in value)
    return names.get(value, value) if isinstance(value, UUID) else value


def _words(line: HistoryLine, names: Mapping[UUID, str], language: str) -> tuple[str, ...]:
    field = _field(line)
    values = zip((line.before, line.after), line.currencies, strict=True)
    told = [_told(_named(value, names), field, language, currency) for value, currency in values]
    label = label_of(line.field) if line.field else line.kind.replace("_", " ")
    return (_moment(line.at), line.actor, act_name(line.act, language), label, *told, line.why)


def _told(value: object, field: Field | None, language: str, currency: str) -> str:
    text = show_value(field, value, language, currency=currency) if field is not None else str(value)
    return " ".join(text.split())


def _moment(at: datetime) -> str:
    return f"{at.astimezone():%Y-%m-%d %H:%M}"
