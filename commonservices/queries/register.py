"""What the register does as a tool: counts of saved views, groups, stretches of identifiers, what a filter shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.domain.amending import frozen_fields
from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.domain.shared_services import SharedService
from commonservices.store import lists
from commonservices.store.lists import ListFilter
from commonservices.store.rows import fetch_in

if TYPE_CHECKING:
    from commonservices.office import Office

GROUPS = ("type", "state", "lead", "location")
SERVICE_GROUPS = ("line", "status", "provider", "location")
KINDS = {"arrangement": lists.ARRANGEMENTS, "service": lists.SERVICES}


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


def counts(office: Office, wanted: Mapping[str, ListFilter], kind: str = "arrangement") -> dict[str, int]:
    """Give how many records each of these filters shows, in one question."""
    with office.engine.connect() as connection:
        return lists.counts_of(connection, KINDS[kind], wanted, office.today())


def groups(office: Office, wanted: ListFilter, group: str, kind: str = "arrangement") -> list[tuple[str, int]]:
    """Give the groups of the records that match, in their order, each with its number of rows."""
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
    with office.engine.connect() as connection:
        return lists.matching(connection, KINDS[kind], wanted, office.today(), some)


def alike_in(office: Office, some: Sequence[UUID], names: Sequence[str], kind: str = "arrangement") -> dict[str, str]:
    """Give the values that all of some records share, by column; columns in which they differ are left out."""
    with office.engine.connect() as connection:
        return lists.alike_in(connection, KINDS[kind], some, names)


def outlook(office: Office, some: Sequence[UUID], field: str, value: object, kind: str = "arrangement") -> Outlook:
    """Give what setting one field to a value would do to some records; signed terms stay as they are."""
    if kind == "service":
        with office.engine.connect() as connection:
            services = {each.id: each for each in fetch_in(connection, SharedService, "id", list(some))}
        known = [id for id in some if id in services]
        held = {id for id in known if getattr(services[id], field) == value}
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
