"""Keeps the lists in step with the records: one row to sort, filter and search for each arrangement and service."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.arrangements import Arrangement, ArrangementParty, Document
from commonservices.domain.fields import Record, record_type
from commonservices.domain.shared_services import MonthlyUsage, Participation
from commonservices.store import register_calendar, register_rows, search
from commonservices.store.gathering import Gathered, gather_arrangements, gather_services
from commonservices.store.register_plain import PlainEdit, both, patch, plain_edit
from commonservices.store.register_rows import Listed, Names
from commonservices.store.rows import chunks, insert_many
from commonservices.store.tables import LIVE, table_of

CHUNK = 400
_OF_ARRANGEMENT = frozenset(
    {"arrangement_version", "arrangement_party", "arrangement_event", "waiver", "clearance", "driver_value"}
)
_OF_SERVICE = frozenset({"participation", "rate_line", "kpi_target"})
_NAMED = frozenset({"entity", "person", "location", "office"})
_SEARCHED_COLUMNS = frozenset(
    {"reference", "title_en", "title_fr", "parties", "name_en", "name_fr", "catalogue_code", "consumers", "arrangement"}
)


@dataclass(slots=True)
class _UsedMonths:
    first: date
    last: date
    lines: int = 0


@dataclass(slots=True)
class RegisterFollower:
    """Notes which lists an act touches, and brings just those rows up to date before the act commits."""

    arrangements: set[UUID] = field(default_factory=set)
    services: set[UUID] = field(default_factory=set)
    retold: set[UUID] = field(default_factory=set)
    recount: set[tuple[UUID, UUID]] = field(default_factory=set)
    fresh: dict[tuple[UUID, UUID], _UsedMonths] = field(default_factory=dict)
    plain: dict[UUID, PlainEdit] = field(default_factory=dict)
    all_rows: bool = False

    def saw(self, record: Record, before: Record | None) -> None:
        """Note what a written record touches."""
        if isinstance(record, MonthlyUsage):
            self._saw_usage(record, before)
            return
        edit = plain_edit(record, before)
        if edit is not None:
            known = self.plain.get(edit.arrangement_id)
            self.plain[edit.arrangement_id] = edit if known is None else both(known, edit)
            return
        kind = record.KIND
        if kind == "arrangement":
            self.arrangements.update(_present(record, before, "id", "replaces_id"))
        elif kind in _OF_ARRANGEMENT:
            self.arrangements.update(_present(record, before, "arrangement_id"))
        elif isinstance(record, Document):
            self.arrangements.update(_present(record, before, "attached_id"))
        elif kind == "shared_service":
            self.services.add(record.id)
            self.arrangements.update(_present(record, before, "arrangement_id"))
        elif kind in _OF_SERVICE:
            self.services.update(_present(record, before, "service_id"))
        elif kind in _NAMED and before is not None and before != record:
            self.all_rows = True
        named = (ArrangementParty, Participation)
        if before is None or isinstance(record, named) or _words_differ(record, before) or _other_terms(record, before):
            self.retold.update(_present(record, before, "id", "arrangement_id", "service_id"))

    def saw_new(self, records: Sequence[Record]) -> None:
        """Note what many new records of one kind touch."""
        lines = [record for record in records if isinstance(record, MonthlyUsage)]
        if lines:
            self._saw_lines(lines)
        else:
            for record in records:
                self.saw(record, None)

    def _saw_lines(self, lines: Sequence[MonthlyUsage]) -> None:
        """Note many new lines of use, pair by pair of service and consumer."""
        pairs: dict[tuple[int, int], list[date]] = defaultdict(list)
        for line in lines:
            if line.service_id is not None and line.consumer_id is not None and line.month is not None:
                pairs[line.service_id.int, line.consumer_id.int].append(line.month)
        for (service, consumer), months in pairs.items():
            self._used((UUID(int=service), UUID(int=consumer)), min(months), max(months), len(months))

    def _saw_usage(self, record: MonthlyUsage, before: Record | None) -> None:
        if record.service_id is None or record.consumer_id is None or record.month is None:
            return
        pair = (record.service_id, record.consumer_id)
        if before is not None:
            self.recount.add(pair)
            return
        self._used(pair, record.month, record.month, 1)

    def _used(self, pair: tuple[UUID, UUID], first: date, last: date, lines: int) -> None:
        known = self.fresh.get(pair)
        if known is None:
            self.fresh[pair] = _UsedMonths(first, last, lines)
        else:
            known.first, known.last = min(known.first, first), max(known.last, last)
            known.lines += lines

    def settle(self, connection: sa.Connection, today: date) -> None:
        """Bring the touched rows up to date."""
        changed = _settle_spans(connection, self.fresh, self.recount)
        self.services.update(changed)
        for id, edit in self.plain.items():
            if id not in self.arrangements and not self.all_rows:
                patch(connection, edit)
            elif edit.retold:
                self.retold.add(id)
        refresh(connection, today, self.arrangements, self.services, retold=self.retold, all_rows=self.all_rows)


def _present(record: Record, before: Record | None, *names: str) -> Iterable[UUID]:
    for each in (record, before):
        for name in names:
            value = getattr(each, name, None)
            if value is not None:
                yield value


def _other_terms(record: Record, before: Record) -> bool:
    """Say whether other terms came into force: the words an arrangement is found by may be others then."""
    return isinstance(record, Arrangement) and record.version_id != getattr(before, "version_id", None)


def _words_differ(record: Record, before: Record) -> bool:
    searched = (each.name for each in record_type(type(record)).fields if each.searched)
    return any(getattr(record, name) != getattr(before, name) for name in searched)


def _settle_spans(
    connection: sa.Connection, fresh: dict[tuple[UUID, UUID], _UsedMonths], recount: set[tuple[UUID, UUID]]
) -> set[UUID]:
    """Keep the first and last month of use per service and consumer; give the services whose span changed."""
    table = table_of("usage_span")
    changed: set[UUID] = set()
    known = _known_spans(connection, {service for service, _ in (*fresh, *recount)})
    added, altered = [], []
    for pair, months in fresh.items():
        if pair in recount:
            continue
        old = known.get(pair)
        if old is None:
            added.append(_span_row(pair, months))
            changed.add(pair[0])
            continue
        if months.first < old.first or months.last > old.last:
            changed.add(pair[0])
        merged = _UsedMonths(min(months.first, old.first), max(months.last, old.last), months.lines + old.lines)
        altered.append(_span_row(pair, merged))
    for pair in recount:
        counted = _count_span(connection, pair)
        if counted is None or known.get(pair) != counted:
            changed.add(pair[0])
        connection.execute(table.delete().where(table.c.service_id == pair[0], table.c.consumer_id == pair[1]))
        if counted is not None:
            added.append(_span_row(pair, counted))
    for row in altered:
        key = (table.c.service_id == row["service_id"]) & (table.c.consumer_id == row["consumer_id"])
        connection.execute(table.update().where(key), row)
    if added:
        _insert_spans(connection, table, added)
    return changed


def _insert_spans(connection: sa.Connection, table: sa.Table, spans: Sequence[dict[str, Any]]) -> None:
    """Write spans; of their columns each is bound as its type says."""
    names = tuple(spans[0])
    binds = [table.c[name].type.dialect_impl(connection.dialect).bind_processor(connection.dialect) for name in names]
    columns = [
        [span[name] if bind is None else bind(span[name]) for span in spans]
        for name, bind in zip(names, binds, strict=True)
    ]
    insert_many(connection, f"INSERT INTO {table.name} ({', '.join(names)})", list(zip(*columns, strict=True)))


def _span_row(pair: tuple[UUID, UUID], months: _UsedMonths) -> dict[str, Any]:
    return {
        "service_id": pair[0],
        "consumer_id": pair[1],
        "first_month": months.first,
        "last_month": months.last,
        "lines": months.lines,
    }


def _known_spans(connection: sa.Connection, services: set[UUID]) -> dict[tuple[UUID, UUID], _UsedMonths]:
    table = table_of("usage_span")
    found: dict[tuple[UUID, UUID], _UsedMonths] = {}
    for some in chunks(list(services), CHUNK):
        for row in connection.execute(sa.select(table).where(table.c.service_id.in_(some))):
            found[row.service_id, row.consumer_id] = _UsedMonths(row.first_month, row.last_month, row.lines)
    return found


def _count_span(connection: sa.Connection, pair: tuple[UUID, UUID]) -> _UsedMonths | None:
    table = table_of("monthly_usage")
    row = connection.execute(
        sa.select(sa.func.min(table.c.month), sa.func.max(table.c.month), sa.func.count()).where(
            table.c.service_id == pair[0], table.c.consumer_id == pair[1], table.c.row_state == LIVE
        )
    ).one()
    return _UsedMonths(row[0], row[1], row[2]) if row[2] else None


def refresh(
    connection: sa.Connection,
    today: date,
    arrangements: set[UUID],
    services: set[UUID],
    *,
    retold: set[UUID],
    all_rows: bool = False,
) -> None:
    """Compute the list rows of these arrangements and services anew, and of the ones that hang on them."""
    if all_rows:
        arrangements = _every_id(connection, "arrangement")
        services = _every_id(connection, "shared_service")
        retold = arrangements | services
    above = _arrangements_of(connection, services) | arrangements
    above |= _replaced_by(connection, above)
    names = Names(connection)
    done: set[UUID] = set()
    for some in chunks(sorted(above), CHUNK):
        gathered = gather_arrangements(connection, some, today)
        names.know(gathered)
        rows = [register_rows.arrangement_row(facts, names, today) for facts in gathered.arrangements.values()]
        _store(connection, "register_arrangement", search.ARRANGEMENTS, some, rows, retold)
        register_calendar.keep(connection, some, gathered.arrangements, today)
        _store_services(connection, list(gathered.services), gathered, names, today, retold)
        done.update(gathered.services)
    for some in chunks(sorted(services - done), CHUNK):
        gathered = gather_services(connection, some, today)
        names.know(gathered)
        _store_services(connection, some, gathered, names, today, retold)


def _store_services(
    connection: sa.Connection,
    ids: Sequence[UUID],
    gathered: Gathered,
    names: Names,
    today: date,
    retold: set[UUID],
) -> None:
    rows = [register_rows.service_row(facts, gathered, names, today) for facts in gathered.services.values()]
    _store(connection, "register_service", search.SERVICES, ids, rows, retold)


def _every_id(connection: sa.Connection, kind: str) -> set[UUID]:
    return set(connection.scalars(sa.select(table_of(kind).c.id)))


def _arrangements_of(connection: sa.Connection, services: set[UUID]) -> set[UUID]:
    table = table_of("shared_service")
    found: set[UUID] = set()
    for some in chunks(list(services), CHUNK):
        asked = sa.select(table.c.arrangement_id).where(table.c.id.in_(some), table.c.arrangement_id.is_not(None))
        found.update(connection.scalars(asked))
    return found


def _replaced_by(connection: sa.Connection, arrangements: set[UUID]) -> set[UUID]:
    """Give the arrangements that these replace: what shows of them depends on their successor's terms."""
    table = table_of("arrangement")
    found: set[UUID] = set()
    for some in chunks(list(arrangements), CHUNK):
        asked = sa.select(table.c.replaces_id).where(table.c.id.in_(some), table.c.replaces_id.is_not(None))
        found.update(connection.scalars(asked))
    return found


def _store(
    connection: sa.Connection,
    name: str,
    texts: str,
    ids: Sequence[UUID],
    rows: Sequence[Listed],
    retold: set[UUID],
) -> None:
    table = table_of(name)
    known: dict[UUID, Any] = {}
    for some in chunks(ids, CHUNK):
        known |= {row.id: row for row in connection.execute(sa.select(table).where(table.c.id.in_(some)))}
    following = _next_number(connection, table) if any(row.values["id"] not in known for row in rows) else 0
    fresh: list[dict[str, Any]] = []
    flags: dict[int, Sequence[dict[str, Any]]] = {}
    for row in rows:
        key = row.values["id"]
        old = known.pop(key, None)
        reworded = False
        if old is None:
            number, following = following, following + 1
            fresh.append({"n": number, **row.values})
        else:
            number = old.n
            reworded = _update(connection, table, old, row.values)
        if old is None or key in retold or reworded:
            search.put(connection, texts, number, row.words, known=old is not None)
        if old is None or old.flags != row.values["flags"] or row.flags:
            flags[number] = row.flags
    if fresh:
        connection.execute(table.insert(), fresh)
    _store_flags(connection, name, flags, {row["n"] for row in fresh})
    for gone in known.values():
        connection.execute(table.delete().where(table.c.n == gone.n))
        search.remove(connection, texts, gone.n)
        _store_flags(connection, name, {gone.n: ()}, set())


def _next_number(connection: sa.Connection, table: sa.Table) -> int:
    return int(connection.scalar(sa.select(sa.func.coalesce(sa.func.max(table.c.n), 0))) or 0) + 1


def _update(connection: sa.Connection, table: sa.Table, old: Any, values: dict[str, Any]) -> bool:
    """Write what differs of one list row; say whether a column that is searched was among it."""
    held = old._mapping  # noqa: SLF001 the documented way to read a row by name
    differing = {name: value for name, value in values.items() if held[name] != value}
    if differing:
        connection.execute(table.update().where(table.c.n == old.n), differing)
    return not _SEARCHED_COLUMNS.isdisjoint(differing)


def _store_flags(
    connection: sa.Connection, name: str, flags: dict[int, Sequence[dict[str, Any]]], fresh: set[int]
) -> None:
    table = table_of("register_flag")
    kind = name.removeprefix("register_")
    wanted = {
        (number, each["flag"]): {"kind": kind, "n": number, **each} for number, some in flags.items() for each in some
    }
    held: dict[tuple[int, str], dict[str, Any]] = {}
    for some in chunks([number for number in flags if number not in fresh], CHUNK):
        for row in connection.execute(sa.select(table).where(table.c.kind == kind, table.c.n.in_(some))):
            held[row.n, row.flag] = dict(row._mapping)  # noqa: SLF001
    for key in held.keys() - {key for key, row in wanted.items() if held.get(key) == row}:
        connection.execute(table.delete().where(table.c.kind == kind, table.c.n == key[0], table.c.flag == key[1]))
    added = [row for key, row in wanted.items() if held.get(key) != row]
    if added:
        connection.execute(table.insert(), added)


def turn_day(connection: sa.Connection, today: date, *, all_rows: bool = False) -> int:
    """Recompute the rows whose flags or dates change by themselves by today, or all of them; give how many."""
    unkept = register_calendar.missing(connection)
    turned = register_calendar.turn(connection, today, all_rows=all_rows)
    table = table_of("register_service")
    wanted = sa.select(table.c.id)
    services = set(connection.scalars(wanted if all_rows else wanted.where(table.c.next_change_on <= today)))
    if unkept or services:
        refresh(connection, today, unkept, services, retold=set())
    return turned + len(unkept) + len(services)
