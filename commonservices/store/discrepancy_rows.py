"""Differences and runs of reconciliations as lists: filtered, sorted and counted by the database."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, Final, NamedTuple
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.declaring import dataclass
from commonservices.domain.reconciling.keeping_up import OPEN
from commonservices.store.folding import holds
from commonservices.store.tables import LIVE, table_of

OVERLAPS: Final = "S03"
# Where the name of what a difference concerns stands: kind of subject -> table and column.
_NAMED: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "ARRANGEMENT": ("arrangement", "reference"),
        "SHARED_SERVICE": ("shared_service", "reference"),
        "SERVICE_ORDER": ("service_order", "reference"),
        "BILL": ("bill", "reference"),
        "COST_POOL": ("cost_pool", "reference"),
        "PREMISES": ("premises", "reference"),
        "LONG_TERM_AGREEMENT": ("long_term_agreement", "reference"),
        "ENTITY": ("entity", "short_code"),
    }
)


class DifferenceRow(NamedTuple):
    """One difference on record."""

    id: UUID
    routine: str
    finding: str
    finding_key: str
    subject_kind: str
    subject_id: UUID | None
    words: str
    amount: int | None
    currency: str
    found_on: date
    last_seen_on: date | None
    owner_person_id: UUID | None
    owner: str
    due_on: date | None
    state: str
    closing_note: str
    closed_by: str
    closed_on: date | None


class RunRow(NamedTuple):
    """One run of a reconciliation."""

    id: UUID
    routine: str
    starts_on: date
    ends_on: date
    prepared_by: str
    prepared_on: date
    compared: int | None
    differences: int | None
    amount: int | None
    currency: str
    result: str
    reviewed_by: str
    reviewed_on: date | None
    explanation: str
    exception_reason: str


class CountRow(NamedTuple):
    """How many differences of a routine are open, late, without an owner, and since when the oldest stands."""

    routine: str
    open: int
    late: int
    without_owner: int
    oldest: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceFilter:
    """Which differences are wanted; without a routine, all but the overlaps."""

    routine: str = ""
    state: str = OPEN
    text: str = ""
    owner_id: UUID | None = None
    without_owner: bool = False
    late: bool = False
    found_before: date | None = None
    subject_id: UUID | None = None


def differences(
    connection: sa.Connection,
    wanted: DifferenceFilter,
    today: date,
    sort: str = "found",
    *,
    descending: bool = False,
    offset: int = 0,
    limit: int | None = None,
) -> list[DifferenceRow]:
    """Give a stretch of the differences wanted."""
    table, person = table_of("discrepancy"), table_of("person")
    key = _SORTS.get(sort, _SORTS["found"])(table, person)
    asked = (
        _owned(table, person)
        .where(*_conditions(table, wanted, today))
        .order_by((key.desc() if descending else key.asc()).nulls_last(), table.c.routine, table.c.finding_key)
        .offset(offset)
        .limit(limit)
    )
    return [DifferenceRow._make(row) for row in connection.execute(asked)]


def count(connection: sa.Connection, wanted: DifferenceFilter, today: date) -> int:
    """Give how many differences are wanted."""
    table = table_of("discrepancy")
    asked = sa.select(sa.func.count()).select_from(table).where(*_conditions(table, wanted, today))
    return int(connection.scalar(asked) or 0)


def one(connection: sa.Connection, id: UUID) -> DifferenceRow | None:
    """Give one difference; None when there is none."""
    table, person = table_of("discrepancy"), table_of("person")
    row = connection.execute(_owned(table, person).where(table.c.id == id, table.c.row_state == LIVE)).first()
    return None if row is None else DifferenceRow._make(row)


def _owned(table: sa.Table, person: sa.Table) -> sa.Select[Any]:
    owner = sa.func.coalesce(person.c.name, "")
    columns = [owner if name == "owner" else table.c[name] for name in DifferenceRow._fields]
    return sa.select(*columns).select_from(table.outerjoin(person, person.c.id == table.c.owner_person_id))


def _conditions(table: sa.Table, wanted: DifferenceFilter, today: date) -> list[Any]:
    found: list[Any] = [table.c.row_state == LIVE]
    found.append(table.c.routine == wanted.routine if wanted.routine else table.c.routine != OVERLAPS)
    if wanted.state:
        found.append(table.c.state == wanted.state)
    if wanted.owner_id is not None:
        found.append(table.c.owner_person_id == wanted.owner_id)
    if wanted.without_owner:
        found.append(table.c.owner_person_id.is_(None))
    if wanted.late:
        found += [table.c.due_on < today, table.c.state == OPEN]
    if wanted.found_before is not None:
        found.append(table.c.found_on < wanted.found_before)
    if wanted.subject_id is not None:
        found.append(table.c.subject_id == wanted.subject_id)
    found += [holds(word, table.c.words) for word in wanted.text.split()]
    return found


_SORTS: Final[Mapping[str, Any]] = MappingProxyType(
    {
        "found": lambda table, _person: table.c.found_on,
        "seen": lambda table, _person: table.c.last_seen_on,
        "due": lambda table, _person: table.c.due_on,
        "owner": lambda _table, person: person.c.name,
        "amount": lambda table, _person: sa.func.abs(table.c.amount),
        "routine": lambda table, _person: table.c.routine,
        "kind": lambda table, _person: table.c.finding,
    }
)


def counts(connection: sa.Connection, today: date) -> list[CountRow]:
    """Give how many differences stand open by routine."""
    table = table_of("discrepancy")
    late = sa.case((table.c.due_on < today, 1), else_=0)
    unowned = sa.case((table.c.owner_person_id.is_(None), 1), else_=0)
    asked = (
        sa.select(
            table.c.routine, sa.func.count(), sa.func.sum(late), sa.func.sum(unowned), sa.func.min(table.c.found_on)
        )
        .where(table.c.row_state == LIVE, table.c.state == OPEN)
        .group_by(table.c.routine)
    )
    return [CountRow(row[0], int(row[1]), int(row[2]), int(row[3]), row[4]) for row in connection.execute(asked)]


def runs(connection: sa.Connection, routine: str = "", offset: int = 0, limit: int | None = None) -> list[RunRow]:
    """Give the runs of one routine, or of all, the newest first."""
    table = table_of("reconciliation")
    wanted = [table.c.row_state == LIVE, *([table.c.routine == routine] if routine else [])]
    asked = (
        sa.select(*(table.c[name] for name in RunRow._fields))
        .where(*wanted)
        .order_by(table.c.prepared_on.desc(), table.c.id.desc())
        .offset(offset)
        .limit(limit)
    )
    return [RunRow._make(row) for row in connection.execute(asked)]


def newest_runs(connection: sa.Connection) -> dict[str, RunRow]:
    """Give the newest run of each routine."""
    table = table_of("reconciliation")
    later = table.alias("later")
    newer = sa.or_(
        later.c.prepared_on > table.c.prepared_on,
        sa.and_(later.c.prepared_on == table.c.prepared_on, later.c.id > table.c.id),
    )
    none_later = ~sa.exists().where(later.c.row_state == LIVE, later.c.routine == table.c.routine, newer)
    asked = sa.select(*(table.c[name] for name in RunRow._fields)).where(table.c.row_state == LIVE, none_later)
    return {row[1]: RunRow._make(row) for row in connection.execute(asked)}


def named(connection: sa.Connection, subjects: Iterable[tuple[str, UUID | None]]) -> dict[UUID, str]:
    """Give how the records that differences concern are called, with one query for each kind."""
    by_kind: dict[str, set[UUID]] = {}
    for kind, id in subjects:
        if id is not None and kind in _NAMED:
            by_kind.setdefault(kind, set()).add(id)
    found: dict[UUID, str] = {}
    for kind, ids in by_kind.items():
        name, column = _NAMED[kind]
        table, wanted = table_of(name), list(ids)
        for start in range(0, len(wanted), 400):
            asked = sa.select(table.c.id, table.c[column]).where(table.c.id.in_(wanted[start : start + 400]))
            found.update({row[0]: row[1] for row in connection.execute(asked)})
    return found
