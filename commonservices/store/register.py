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
from commonservices.store import register_calendar, register_rows, search, usage_spans
from commonservices.store.gathering import Gathered, gather_arrangements, gather_services
from commonservices.store.plain_rows import PlainTable, Row, plain_table
from commonservices.store.register_plain import PlainEdit, both, patch, plain_edit
from commonservices.store.register_rows import Listed, Names
from commonservices.store.rows import chunks, run
from commonservices.store.tables import table_of
from commonservices.store.usage_spans import UsedMonths

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
class RegisterFollower:
    """Notes which lists an act touches, and brings just those rows up to date before the act commits."""

    arrangements: set[UUID] = field(default_factory=set)
    services: set[UUID] = field(default_factory=set)
    retold: set[UUID] = field(default_factory=set)
    recount: set[tuple[UUID, UUID]] = field(default_factory=set)
    fresh: dict[tuple[UUID, UUID], UsedMonths] = field(default_factory=dict)
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
            self.fresh[pair] = UsedMonths(first, last, lines)
        else:
            self.fresh[pair] = known.joined(UsedMonths(first, last, lines))

    def settle(self, connection: sa.Connection, today: date) -> None:
        """Bring the touched rows up to date."""
        self.services.update(usage_spans.settle(connection, self.fresh, self.recount, today))
        lead_days: dict[UUID, int | None] = {}
        for id, edit in self.plain.items():
            if id not in self.arrangements and not self.all_rows:
                patch(connection, edit)
                if edit.led and edit.arrangement is not None:
                    lead_days[id] = edit.arrangement.decision_lead_days
            elif edit.retold:
                self.retold.add(id)
        register_calendar.lead(connection, lead_days, today)
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
        kept = {row.values["id"]: row.dated for row in rows if row.dated is not None}
        register_calendar.keep(connection, some, kept, today)
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
    table = plain_table(name, connection.dialect)
    place = {column: number for number, column in enumerate(table.columns)}
    known = {row[place["id"]]: row for row in table.held(connection, "id", [table.key("id", id) for id in ids])}
    is_new = any(table.key("id", each.values["id"]) not in known for each in rows)
    following = _next_number(connection, name) if is_new else 0
    fresh: list[Row] = []
    changed: list[tuple[Row, Row]] = []
    flags: dict[int, Sequence[dict[str, Any]]] = {}
    for each in rows:
        old = known.pop(table.key("id", each.values["id"]), None)
        if old is None:
            row = table.row({"n": following, **each.values})
            fresh.append(row)
            following += 1
        else:
            row = table.row({"n": old[0], **each.values})
            changed.append((old, row))
        if old is None or each.values["id"] in retold or _reworded(table, old, row):
            search.put(connection, texts, row[0], each.words, known=old is not None)
        if old is None or old[place["flags"]] != row[place["flags"]] or each.flags:
            flags[row[0]] = each.flags
    table.insert(connection, fresh)
    table.change(connection, changed)
    for row in known.values():
        search.remove(connection, texts, row[0])
        flags[row[0]] = ()
    table.delete(connection, ("n",), [row[:1] for row in known.values()])
    _store_flags(connection, name, flags, {row[0] for row in fresh})


def _next_number(connection: sa.Connection, name: str) -> int:
    return int(run(connection, f"SELECT max(n) FROM {name}").fetchone()[0] or 0) + 1  # noqa: S608 our own names


def _reworded(table: PlainTable, old: Row, row: Row) -> bool:
    """Say whether a column that is searched differs."""
    return any(
        now != was and column in _SEARCHED_COLUMNS for column, was, now in zip(table.columns, old, row, strict=True)
    )


def _store_flags(
    connection: sa.Connection, name: str, flags: dict[int, Sequence[dict[str, Any]]], fresh: set[int]
) -> None:
    table = plain_table("register_flag", connection.dialect)
    kind = name.removeprefix("register_")
    wanted = {table.row({"kind": kind, "n": number, **each}) for number, some in flags.items() for each in some}
    numbers = [number for number in flags if number not in fresh]
    held = set(table.held(connection, "n", numbers, f"AND kind = '{kind}'"))
    table.delete(connection, table.columns[:3], [row[:3] for row in held - wanted])
    table.insert(connection, sorted(wanted - held))


def turn_day(connection: sa.Connection, today: date, *, all_rows: bool = False, other_rules: bool = False) -> int:
    """Recompute the rows whose flags or dates change by themselves by today, or all of them; give how many.

    Other rules of the calendar concern every arrangement and no service.
    """
    unkept = register_calendar.missing(connection)
    turned = register_calendar.turn(connection, today, all_rows=all_rows or other_rules)
    table = table_of("register_service")
    wanted = sa.select(table.c.id)
    services = set(connection.scalars(wanted if all_rows else wanted.where(table.c.next_change_on <= today)))
    if unkept or services:
        refresh(connection, today, unkept, services, retold=set())
    return turned + len(unkept) + len(services)
