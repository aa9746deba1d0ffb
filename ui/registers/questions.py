"""What a register asks the store: how many rows there are, which stand where, and their groups."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from functools import partial
from typing import Generic, Protocol, TypeVar
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.filters import RegisterFilter
from commonservices.domain.ids import read_id
from commonservices.queries import register
from commonservices.queries.arrangements import NEWEST, ArrangementFilter
from ui.bridge import Bridge

WHILE_TYPING = 50


class Row(Protocol):
    """One line of a register."""

    @property
    def id(self) -> UUID:
        """The identifier of the record."""


RowT = TypeVar("RowT", bound=Row)


@dataclass(frozen=True)
class RegisterKind(Generic[RowT]):
    """What a register is of: its place, its kind of record, its queries, its order, and the columns it can do without.

    `lists` names the code list of a group whose values are codes; a column of `folded` goes while the list is narrower
    than its number, unless a person chose the columns.
    """

    place: str
    kind: str
    count: Callable[..., int]
    page: Callable[..., Sequence[RowT]]
    rows: Callable[..., Sequence[RowT]]
    places: Callable[..., Mapping[UUID, int]]
    sort: str
    groups: tuple[str, ...]
    lists: Mapping[str, str] = field(default_factory=dict)
    optional: tuple[str, ...] = ()
    folded: Mapping[str, int] = field(default_factory=dict)
    descending: bool = False


@dataclass(frozen=True)
class RegisterQuery:
    """What the table asks for; a quick one takes the newest few only, while somebody types."""

    filter: ArrangementFilter
    sort: str
    descending: bool = False
    quick: bool = False
    group: str = ""


def as_query_filter(wanted: RegisterFilter) -> ArrangementFilter:
    """Give the filter as the query takes it."""
    return ArrangementFilter(view=wanted.view, text=wanted.text, conditions=wanted.asked)


class ListQuestions(Generic[RowT]):
    """Asks through the bridge; the newest few of a quick look are kept while somebody types."""

    def __init__(self, bridge: Bridge, kind: RegisterKind[RowT]) -> None:
        """Ask the store the bridge holds."""
        self._bridge = bridge
        self._kind, self._source = kind.kind, kind
        self._quick: Sequence[RowT] = ()

    def count(self, query: RegisterQuery) -> int:
        """Give how many rows match; a quick look counts what it shows."""
        if query.quick:
            ask = partial(self._source.page, wanted=query.filter, sort=NEWEST, limit=WHILE_TYPING)
            self._quick = self._bridge.ask(ask)
            return len(self._quick)
        return self._bridge.ask(partial(self._source.count, wanted=query.filter))

    def page(self, query: RegisterQuery, offset: int, limit: int) -> Sequence[RowT]:
        """Give one page of rows."""
        if query.quick:
            return self._quick[offset : offset + limit]
        return self._bridge.ask(
            partial(
                self._source.page,
                wanted=query.filter,
                sort=query.sort,
                descending=query.descending,
                offset=offset,
                limit=limit,
                group=query.group,
            )
        )

    def rows(self, ids: Sequence[str]) -> Sequence[RowT]:
        """Give the rows of some records, whether the filter shows them or not."""
        return self._bridge.ask(partial(self._source.rows, ids=[UUID(each) for each in ids]))

    def locate(self, query: RegisterQuery, ids: Sequence[str]) -> Mapping[str, int]:
        """Give the places some records hold in the list."""
        if query.quick:
            return {str(row.id): place for place, row in enumerate(self._quick) if str(row.id) in set(ids)}
        found = self._bridge.ask(
            partial(
                self._source.places,
                wanted=query.filter,
                ids=[found for each in ids if (found := read_id(each))],
                sort=query.sort,
                descending=query.descending,
                group=query.group,
            )
        )
        return {str(key): place for key, place in found.items()}

    def ids(self, query: RegisterQuery, offset: int, limit: int) -> list[UUID]:
        """Give the identifiers of a stretch of the list, without reading its rows."""
        if query.quick:
            return [row.id for row in self._quick[offset : offset + limit]]
        ask = partial(
            register.ids,
            wanted=query.filter,
            stretch=register.Stretch(offset, limit),
            sort=query.sort,
            descending=query.descending,
            group=query.group,
            kind=self._kind,
        )
        return self._bridge.ask(ask)

    def groups(self, query: RegisterQuery) -> list[tuple[str, int]]:
        """Give the groups of the list with their numbers of rows; none for a list that is not grouped."""
        if not query.group or query.quick:
            return []
        return self._bridge.ask(partial(register.groups, wanted=query.filter, group=query.group, kind=self._kind))

    def match(self, query: RegisterQuery, some: Sequence[UUID]) -> set[UUID]:
        """Give which of some records the list shows now."""
        return self._bridge.ask(partial(register.matching, wanted=query.filter, some=some, kind=self._kind))
