"""The lists: filtered, sorted, counted and cut into pages by the database, never row by row."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.declaring import dataclass
from commonservices.domain.filters import Condition
from commonservices.domain.life_marks import DECISION_DAYS
from commonservices.store import search
from commonservices.store.list_conditions import condition, due_for_stock_take, has_flag
from commonservices.store.register_tables import ARRANGEMENT_SORTS, LISTED, SERVICE_SORTS, day_key, sort_key
from commonservices.store.rows import CHUNK, chunks
from commonservices.store.tables import table_of

NEWEST = "newest"
ENDED = ("EXPIRED", "TERMINATED", "SUPERSEDED", "CLOSED", "CANCELLED")


def listed(column: str) -> tuple[str, ...]:
    """Give the codes that a list row keeps in one column."""
    return tuple(column.split(LISTED)) if column else ()


@dataclass(frozen=True, slots=True)
class ListFilter:
    """What a list shows: one view, typed words, and sets of which each row must match one member."""

    view: str = "all"
    text: str = ""
    states: frozenset[str] = frozenset()
    types: frozenset[str] = frozenset()
    parties: frozenset[str] = frozenset()
    flags: frozenset[str] = frozenset()
    lines: frozenset[str] = frozenset()
    locations: frozenset[str] = frozenset()
    arrangement_id: UUID | None = None
    ends_before: date | None = None
    ends_after: date | None = None
    ended: bool = True
    where: Mapping[str, str] = field(default_factory=dict)
    conditions: tuple[Condition, ...] = ()

    @property
    def only_text(self) -> bool:
        """Say whether typed words are all that is asked for."""
        return self == ListFilter(text=self.text)


@dataclass(frozen=True, slots=True)
class ListKind:
    """One list: its table, its words, the column of its state and what it can be sorted by."""

    table: str
    texts: str
    flag_kind: str
    state: str
    sorts: tuple[str, ...]


ARRANGEMENTS = ListKind("register_arrangement", search.ARRANGEMENTS, "arrangement", "state", ARRANGEMENT_SORTS)
SERVICES = ListKind("register_service", search.SERVICES, "service", "status", SERVICE_SORTS)


def count(connection: sa.Connection, kind: ListKind, wanted: ListFilter, today: date) -> int:
    """Give how many rows match."""
    table = table_of(kind.table)
    if wanted.only_text and (found := search.numbers(kind.texts, wanted.text, connection.dialect.name)) is not None:
        return int(connection.scalar(sa.select(sa.func.count()).select_from(found.subquery())) or 0)
    statement = sa.select(sa.func.count()).select_from(table)
    return int(connection.scalar(_where(statement, kind, wanted, today, connection.dialect.name)) or 0)


def counts(connection: sa.Connection, kind: ListKind, views: Iterable[str], today: date) -> dict[str, int]:
    """Give how many rows each of these views shows, in one question."""
    return counts_of(connection, kind, {view: ListFilter(view=view) for view in views}, today)


def counts_of(
    connection: sa.Connection, kind: ListKind, wanted: Mapping[str, ListFilter], today: date
) -> dict[str, int]:
    """Give how many rows each of these filters shows, in one question."""
    counted = sa.select(sa.func.count()).select_from(table_of(kind.table))
    asked = [
        _where(counted, kind, each, today, connection.dialect.name).scalar_subquery().label(f"c{place}")
        for place, each in enumerate(wanted.values())
    ]
    row = connection.execute(sa.select(*asked)).one() if asked else ()
    return dict(zip(wanted, row, strict=True))


def page(
    connection: sa.Connection,
    kind: ListKind,
    wanted: ListFilter,
    today: date,
    *,
    sort: str,
    descending: bool,
    offset: int,
    limit: int,
    group: str = "",
) -> Sequence[Any]:
    """Give one page of matching rows; `newest` sorts by the order in which the rows came."""
    table = table_of(kind.table)
    if sort == NEWEST and wanted.only_text:
        found = search.numbers(kind.texts, wanted.text, connection.dialect.name)
        if found is not None:
            cut = found.order_by(sa.text("rowid DESC")).limit(limit).offset(offset).subquery()
            statement = _shown(kind).join(cut, cut.c.rowid == table.c.n).order_by(table.c.n.desc())
            return connection.execute(statement).all()
    statement = _where(_shown(kind), kind, wanted, today, connection.dialect.name)
    order = _order(kind, sort, descending, group)
    return connection.execute(statement.order_by(*order).limit(limit).offset(offset)).all()


def _shown(kind: ListKind) -> sa.Select[Any]:
    """Give what a row shows: its columns, and of a service what its last stock-take says."""
    table = table_of(kind.table)
    if kind is not SERVICES:
        return sa.select(table)
    service = table_of("shared_service")
    beside = (service.c.stock_take_year, service.c.stock_take_action)
    held = (sa.select(each).where(service.c.id == table.c.id).scalar_subquery().label(each.name) for each in beside)
    return sa.select(table, *held)


def ids(
    connection: sa.Connection,
    kind: ListKind,
    wanted: ListFilter,
    today: date,
    *,
    sort: str,
    descending: bool,
    offset: int,
    limit: int,
    group: str = "",
) -> list[UUID]:
    """Give the identifiers of the rows of a stretch of the list, without reading the rows."""
    statement = _where(sa.select(table_of(kind.table).c.id), kind, wanted, today, connection.dialect.name)
    order = _order(kind, sort, descending, group)
    return list(connection.scalars(statement.order_by(*order).limit(limit).offset(offset)))


def matching(
    connection: sa.Connection, kind: ListKind, wanted: ListFilter, today: date, some: Sequence[UUID]
) -> set[UUID]:
    """Give which of some records the filter shows."""
    column = table_of(kind.table).c.id
    asked = _where(sa.select(column), kind, wanted, today, connection.dialect.name)
    return {id for part in chunks(list(some), CHUNK) for id in connection.scalars(asked.where(column.in_(part)))}


def groups(
    connection: sa.Connection, kind: ListKind, wanted: ListFilter, today: date, group: str
) -> list[tuple[str, int]]:
    """Give the groups of matching rows in their order, each with the number of its rows."""
    column = table_of(kind.table).c[group]
    statement = _where(sa.select(column, sa.func.count()), kind, wanted, today, connection.dialect.name)
    return [(row[0], row[1]) for row in connection.execute(statement.group_by(column).order_by(*_in_groups(column)))]


def position(
    connection: sa.Connection,
    kind: ListKind,
    wanted: ListFilter,
    today: date,
    *,
    sort: str,
    descending: bool,
    ids: Sequence[UUID],
    group: str = "",
) -> dict[UUID, int]:
    """Give the places that rows hold in a sorted list; those that do not match are left out."""
    table = table_of(kind.table)
    places: dict[UUID, int] = {}
    order = list(_order(kind, sort, descending, group))
    numbered = sa.select(table.c.id, sa.func.row_number().over(order_by=order).label("place"))
    inner = _where(numbered, kind, wanted, today, connection.dialect.name).subquery()
    for some in chunks(list(ids), CHUNK):
        for row in connection.execute(sa.select(inner.c.id, inner.c.place).where(inner.c.id.in_(some))):
            places[row.id] = row.place - 1
    return places


def by_ids(connection: sa.Connection, kind: ListKind, ids: Sequence[UUID]) -> list[Any]:
    """Give the rows of some records, in the order of the ids given."""
    table = table_of(kind.table)
    found: dict[UUID, Any] = {}
    for some in chunks(list(ids), CHUNK):
        found |= {row.id: row for row in connection.execute(_shown(kind).where(table.c.id.in_(some)))}
    return [found[id] for id in ids if id in found]


def flag_counts(connection: sa.Connection, kind: ListKind) -> dict[str, int]:
    """Give how many rows carry each flag today."""
    table = table_of("register_flag")
    statement = sa.select(table.c.flag, sa.func.count()).where(table.c.kind == kind.flag_kind).group_by(table.c.flag)
    return dict(tuple(row) for row in connection.execute(statement))


def flags(
    connection: sa.Connection, kind: ListKind, limit: int | None = None, codes: Sequence[str] | None = None
) -> Sequence[Any]:
    """Give every flag of today, or those of some codes, with the list row it stands on, the most urgent first."""
    flag, table = table_of("register_flag"), table_of(kind.table)
    due = sa.text("coalesce(due, '9999-12-31')")
    statement = (
        sa.select(flag.c.flag, flag.c.severity, flag.c.since, flag.c.due, table)
        .join(table, table.c.n == flag.c.n)
        .where(flag.c.kind == kind.flag_kind)
        .order_by(sa.case({"crit": 0, "att": 1}, value=flag.c.severity, else_=2), due, table.c.n)
    )
    if codes is not None:
        first = sa.text("coalesce(due, since, '9999-12-31')")
        urgent = sa.case({"crit": 0, "att": 1}, value=flag.c.severity, else_=2)
        ordered = (urgent, first, table.c.reference, flag.c.flag)
        statement = statement.where(flag.c.flag.in_(codes)).order_by(None).order_by(*ordered)
    return connection.execute(statement if limit is None else statement.limit(limit)).all()


def ceilings(connection: sa.Connection, ids: Sequence[UUID]) -> dict[str, int]:
    """Give the sum of the ceilings of some arrangements, by currency, in minor units."""
    table = table_of("register_arrangement")
    sums: dict[str, int] = {}
    for some in chunks(list(ids), CHUNK):
        statement = (
            sa.select(table.c.currency, sa.func.sum(table.c.ceiling_amount))
            .where(table.c.id.in_(some), table.c.ceiling_amount.is_not(None))
            .group_by(table.c.currency)
        )
        for currency, total in connection.execute(statement):
            sums[currency] = sums.get(currency, 0) + int(total)
    return sums


def alike_in(connection: sa.Connection, kind: ListKind, some: Sequence[UUID], names: Sequence[str]) -> dict[str, Any]:
    """Give the values that all of some rows share, by column; a column in which they differ is left out."""
    table = table_of(kind.table)
    bounds: dict[str, set[Any]] = {name: set() for name in names}
    asked = [wrap(table.c[name]) for name in names for wrap in (sa.func.min, sa.func.max)]
    for part in chunks(list(some), CHUNK):
        row = connection.execute(sa.select(*asked).where(table.c.id.in_(part))).one()
        for place, name in enumerate(names):
            bounds[name].update(row[2 * place : 2 * place + 2])
    return {name: next(iter(found)) for name, found in bounds.items() if len(found) == 1}


def _order(kind: ListKind, sort: str, descending: bool, group: str = "") -> tuple[Any, ...]:  # noqa: FBT001 by name above
    table = table_of(kind.table)
    first = _in_groups(table.c[group]) if group else ()
    if sort == NEWEST or sort not in kind.sorts:
        return (*first, table.c.n.asc() if descending else table.c.n.desc())
    key = sort_key(sort)
    return (*first, sa.desc(key), table.c.n.desc()) if descending else (*first, sa.asc(key), table.c.n.asc())


def _in_groups(column: sa.ColumnElement[Any]) -> tuple[Any, Any]:
    """Give the order of groups: by what they are called, those without a value last."""
    return (column == "").asc(), column.asc()


def _where(statement: sa.Select[Any], kind: ListKind, wanted: ListFilter, today: date, dialect: str) -> sa.Select[Any]:
    table = table_of(kind.table)
    conditions = [*_view(kind, wanted.view, today), *_members(table, kind, wanted)]
    found = search.numbers(kind.texts, wanted.text, dialect)
    if found is not None:
        conditions.append(table.c.n.in_(found))
    if wanted.flags:
        conditions.append(_has_flag(kind, *sorted(wanted.flags)))
    if wanted.arrangement_id is not None and "arrangement_id" in table.c:
        conditions.append(table.c.arrangement_id == wanted.arrangement_id)
    if wanted.ends_before is not None:
        conditions.append(table.c.expiry_on < wanted.ends_before)
    if wanted.ends_after is not None:
        conditions.append(table.c.expiry_on > wanted.ends_after)
    if not wanted.ended:
        conditions.append(table.c[kind.state].not_in(ENDED))
    conditions.extend(table.c[name] == value for name, value in wanted.where.items())
    conditions.extend(condition(table, kind.texts, kind.flag_kind, each, today, dialect) for each in wanted.conditions)
    return statement.where(*conditions) if conditions else statement


def _members(table: sa.Table, kind: ListKind, wanted: ListFilter) -> list[Any]:
    conditions: list[Any] = []
    if wanted.states:
        conditions.append(table.c[kind.state].in_(sorted(wanted.states)))
    if wanted.types and "type" in table.c:
        conditions.append(table.c.type.in_(sorted(wanted.types)))
    if wanted.lines and "line" in table.c:
        conditions.append(table.c.line.in_(sorted(wanted.lines)))
    if wanted.locations:
        conditions.append(sa.or_(*(table.c.location.contains(each, autoescape=True) for each in wanted.locations)))
    if wanted.parties:
        listed = table.c.parties if "parties" in table.c else table.c.consumers + LISTED + table.c.provider
        padded = sa.literal(LISTED) + listed + LISTED
        sought = (f"{LISTED}{each}{LISTED}" for each in sorted(wanted.parties))
        conditions.append(sa.or_(*(padded.contains(each, autoescape=True) for each in sought)))
    return conditions


_FLAGGED: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "ending": ("EXPIRING",),
        "lapsed": ("LAPSED_BUT_USED",),
        "unpapered": ("UNPAPERED", "PARTY_NOT_SIGNED"),
    }
)
"""The views that show the records with any of some flags."""


def _view(kind: ListKind, view: str, today: date) -> list[Any]:
    table = table_of(kind.table)
    if view == "decision":
        return [day_key(table.c.decide_by) <= today + timedelta(days=DECISION_DAYS)]  # kept only while it is open
    if view in _FLAGGED:
        return [sa.or_(*(_has_flag(kind, code) for code in _FLAGGED[view]))]
    if view == "active":
        return [table.c[kind.state] == "ACTIVE"]
    if view == "older":
        return [due_for_stock_take(table, today)]
    return []


def _has_flag(kind: ListKind, *codes: str) -> Any:
    return has_flag(table_of(kind.table), kind.flag_kind, *codes)
