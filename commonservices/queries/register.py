"""What the register does as a tool: counts of saved views, groups, stretches of identifiers, what a filter shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.domain.amending import frozen_fields
from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.store import lists
from commonservices.store.lists import ListFilter
from commonservices.store.rows import fetch_in

if TYPE_CHECKING:
    from commonservices.office import Office

GROUPS = ("type", "state", "lead", "location")


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


def counts(office: Office, wanted: Mapping[str, ListFilter]) -> dict[str, int]:
    """Give how many arrangements each of these filters shows, in one question."""
    with office.engine.connect() as connection:
        return lists.counts_of(connection, lists.ARRANGEMENTS, wanted, office.today())


def groups(office: Office, wanted: ListFilter, group: str) -> list[tuple[str, int]]:
    """Give the groups of the arrangements that match, in their order, each with its number of rows."""
    with office.engine.connect() as connection:
        return lists.groups(connection, lists.ARRANGEMENTS, wanted, office.today(), group)


def ids(
    office: Office, wanted: ListFilter, stretch: Stretch, sort: str, *, descending: bool = False, group: str = ""
) -> list[UUID]:
    """Give the identifiers of a stretch of the list."""
    with office.engine.connect() as connection:
        return lists.ids(
            connection,
            lists.ARRANGEMENTS,
            wanted,
            office.today(),
            sort=sort,
            descending=descending,
            offset=stretch.offset,
            limit=stretch.limit,
            group=group,
        )


def matching(office: Office, wanted: ListFilter, some: Sequence[UUID]) -> set[UUID]:
    """Give which of some arrangements the filter shows now."""
    with office.engine.connect() as connection:
        return lists.matching(connection, lists.ARRANGEMENTS, wanted, office.today(), some)


def alike_in(office: Office, some: Sequence[UUID], names: Sequence[str]) -> dict[str, str]:
    """Give the values that all of some arrangements share, by column; columns in which they differ are left out."""
    with office.engine.connect() as connection:
        return lists.alike_in(connection, lists.ARRANGEMENTS, some, names)


def outlook(office: Office, some: Sequence[UUID], field: str, value: object) -> Outlook:
    """Give what setting one field to a value would do to some arrangements; signed terms stay as they are."""
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
