"""Registers of a few hundred rows: read whole, then filtered, sorted and grouped as the database does the long ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.filter_fit import Asked, fits, fits_words
from commonservices.domain.filters import WORDS
from commonservices.domain.text import fold
from commonservices.store.lists import ListFilter

if TYPE_CHECKING:
    from commonservices.office import Office


class Identified(Protocol):
    """One line of a register."""

    @property
    def id(self) -> UUID:
        """The identifier of the record."""


RowT = TypeVar("RowT", bound=Identified)


@dataclass(frozen=True)
class ShortList(Generic[RowT]):
    """How a register is read: its rows, the texts words are sought in, its views, orders, filter fields and groups."""

    every: Callable[[Office], Sequence[RowT]]
    searched: Callable[[RowT], Sequence[str]]
    shown_in: Callable[[RowT, str], bool]
    keys: Mapping[str, Callable[[RowT], Any]]
    fields: Mapping[str, Callable[[RowT], Asked]]
    groups: tuple[str, ...]
    usual: str
    descending: bool = False

    def count(self, office: Office, wanted: ListFilter) -> int:
        """Give how many rows match."""
        return len(self._matching(office, self.every(office), wanted))

    def counts(self, office: Office, wanted: Mapping[str, ListFilter]) -> dict[str, int]:
        """Give how many rows each of these filters shows."""
        every = self.every(office)
        return {key: len(self._matching(office, every, each)) for key, each in wanted.items()}

    def page(
        self,
        office: Office,
        wanted: ListFilter,
        sort: str = "",
        *,
        descending: bool = False,
        offset: int = 0,
        limit: int | None = None,
        group: str = "",
    ) -> list[RowT]:
        """Give a stretch of matching rows; an order that no column knows is the usual one."""
        if sort not in self.keys:
            sort, descending = self.usual, self.descending
        found = sorted(self._matching(office, self.every(office), wanted), key=self.keys[sort], reverse=descending)
        if group:
            found.sort(key=lambda row: (not getattr(row, group), getattr(row, group)))
        return found[offset:] if limit is None else found[offset : offset + limit]

    def rows(self, office: Office, ids: Sequence[UUID]) -> list[RowT]:
        """Give the rows of some records, in the order of the ids given."""
        held = {row.id: row for row in self.every(office)}
        return [held[id] for id in ids if id in held]

    def places(
        self,
        office: Office,
        wanted: ListFilter,
        ids: Sequence[UUID],
        sort: str,
        *,
        descending: bool = False,
        group: str = "",
    ) -> dict[UUID, int]:
        """Give the places some records hold in the list; those that do not match are left out."""
        found = self.page(office, wanted, sort, descending=descending, group=group)
        return {row.id: place for place, row in enumerate(found) if row.id in set(ids)}

    def groups_of(self, office: Office, wanted: ListFilter, group: str) -> list[tuple[str, int]]:
        """Give the groups of matching rows in their order, each with its number of rows."""
        found = Counter(str(getattr(row, group)) for row in self.page(office, wanted, group=group))
        return list(found.items())

    def alike_in(self, office: Office, some: Sequence[UUID], names: Sequence[str]) -> dict[str, str]:
        """Give the values that all of some rows share, by column; columns in which they differ are left out."""
        rows = self.rows(office, some)
        shared = {name: {str(getattr(row, name)) for row in rows} for name in names}
        return {name: next(iter(values)) for name, values in shared.items() if len(values) == 1}

    def _matching(self, office: Office, rows: Sequence[RowT], wanted: ListFilter) -> list[RowT]:
        today = office.today()

        def fulfilled(row: RowT, searched: str) -> bool:
            return all(
                fits_words(f'"{" ".join(each.values)}"', searched) != each.negated
                if each.key == WORDS
                else fits(each, self.fields[each.key](row), today)
                for each in wanted.conditions
            )

        found = []
        for row in rows:
            searched = fold(" ".join(self.searched(row)))
            if self.shown_in(row, wanted.view) and fits_words(wanted.text, searched) and fulfilled(row, searched):
                found.append(row)
        return found
