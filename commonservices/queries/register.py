"""What the register does as a tool: counts of saved views, groups, stretches of identifiers, what a filter shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from commonservices.domain.amending import frozen_fields
from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.domain.cost_pools import CostPool
from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import Record
from commonservices.domain.premises import Premises
from commonservices.domain.procurement import LongTermAgreement, Reliance
from commonservices.domain.shared_services import SharedService
from commonservices.store import lists
from commonservices.store.lists import ListFilter
from commonservices.store.rows import fetch_in

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.queries.short_lists import ShortList

GROUPS = ("type", "state", "lead", "location")
SERVICE_GROUPS = ("line", "status", "provider", "location")
KINDS = {"arrangement": lists.ARRANGEMENTS, "service": lists.SERVICES}
RECORDS: Mapping[str, type[Record]] = {
    "service": SharedService,
    "premises": Premises,
    "long_term_agreement": LongTermAgreement,
    "reliance": Reliance,
}
"""What the registers hold beside arrangements, whose terms are records of their own."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a sorted list: from which row on, and how many."""

    offset: int
    limit: int


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a change of one field of many would do: which change, which are frozen, which hold the value already."""

    changing: tuple[UUID, ...]
    frozen: tuple[UUID, ...]
    alike: tuple[UUID, ...]


def _short(kind: str) -> ShortList[Any] | None:
    """Give the register of a kind when it has few rows."""
    if kind in KINDS:
        return None
    from commonservices.queries import pool_register, premises, procurement

    short: dict[str, ShortList[Any]] = {
        Premises.KIND: premises.REGISTER,
        LongTermAgreement.KIND: procurement.AGREEMENTS,
        Reliance.KIND: procurement.RECOGNITIONS,
        CostPool.KIND: pool_register.REGISTER,
    }
    return short[kind]


def counts(office: Office, wanted: Mapping[str, ListFilter], kind: str = "arrangement") -> dict[str, int]:
    """Give how many records each of these filters shows, in one question."""
    if short := _short(kind):
        return short.counts(office, wanted)
    with office.engine.connect() as connection:
        return lists.counts_of(connection, KINDS[kind], wanted, office.today())


def groups(office: Office, wanted: ListFilter, group: str, kind: str = "arrangement") -> list[tuple[str, int]]:
    """Give the groups of the records that match, in their order, each with its number of rows."""
    if short := _short(kind):
        return short.groups_of(office, wanted, group)
    with office.engine.connect() as connection:
        return lists.groups(connection, KINDS[kind], wanted, office.today(), group)


def ids(
    office: Office,
    wanted: ListFilter,
    stretch: Stretch,
    sort: str,
    *,
    descending: bool = False,
    group: str = "",
    kind: str = "arrangement",
) -> list[UUID]:
    """Give the identifiers of a stretch of the list."""
    if short := _short(kind):
        found = short.page(
            office, wanted, sort, descending=descending, offset=stretch.offset, limit=stretch.limit, group=group
        )
        return [row.id for row in found]
    with office.engine.connect() as connection:
        return lists.ids(
            connection,
            KINDS[kind],
            wanted,
            office.today(),
            sort=sort,
            descending=descending,
            offset=stretch.offset,
            limit=stretch.limit,
            group=group,
        )


def matching(office: Office, wanted: ListFilter, some: Sequence[UUID], kind: str = "arrangement") -> set[UUID]:
    """Give which of some records the filter shows now."""
    if short := _short(kind):
        return {row.id for row in short.page(office, wanted)} & set(some)
    with office.engine.connect() as connection:
        return lists.matching(connection, KINDS[kind], wanted, office.today(), some)


def alike_in(office: Office, some: Sequence[UUID], names: Sequence[str], kind: str = "arrangement") -> dict[str, str]:
    """Give the values that all of some records share, by column; columns in which they differ are left out."""
    if short := _short(kind):
        return short.alike_in(office, some, names)
    with office.engine.connect() as connection:
        return lists.alike_in(connection, KINDS[kind], some, names)


def outlook(office: Office, some: Sequence[UUID], field: str, value: object, kind: str = "arrangement") -> Outlook:
    """Give what setting one field to a value would do to some records; signed terms stay as they are."""
    if kind in RECORDS:
        with office.engine.connect() as connection:
            present = {each.id: each for each in fetch_in(connection, RECORDS[kind], "id", list(some))}
        known = [id for id in some if id in present]
        held = {id for id in known if getattr(present[id], field) == value}
        changing, alike = (tuple(id for id in known if (id in held) is holds) for holds in (False, True))
        return Outlook(changing, (), alike)
    with office.engine.connect() as connection:
        records = {each.id: each for each in fetch_in(connection, Arrangement, "id", list(some))}
        current = [each.version_id for each in records.values() if each.version_id is not None]
        versions = {each.id: each for each in fetch_in(connection, ArrangementVersion, "id", current)}
    found: dict[str, list[UUID]] = {"changing": [], "frozen": [], "alike": []}
    for id in some:
        record = records.get(id)
        version = versions.get(record.version_id) if record and record.version_id else None
        if record is not None and version is not None:
            found[_fate(record, version, field, value)].append(id)
    return Outlook(**{name: tuple(each) for name, each in found.items()})


def _fate(record: Arrangement, version: ArrangementVersion, field: str, value: object) -> str:
    held = getattr(record, field) if hasattr(record, field) else getattr(version, field)
    if held == value:
        return "alike"
    return "frozen" if field in frozen_fields(record.state, version) else "changing"
