"""What the register asks the store: how many rows there are, which stand where, and their groups."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from commonservices.domain.filters import RegisterFilter
from commonservices.domain.ids import read_id
from commonservices.queries import arrangements as queries
from commonservices.queries import register
from commonservices.queries.arrangements import NEWEST, ArrangementFilter, ArrangementRow
from ui.arrangements.list_columns import DEFAULT_SORT
from ui.bridge import Bridge

WHILE_TYPING = 50


@dataclass(frozen=True)
class RegisterQuery:
    """What the table asks for; a quick one takes the newest few only, while somebody types."""

    filter: ArrangementFilter
    sort: str = DEFAULT_SORT
    descending: bool = False
    quick: bool = False
    group: str = ""


def as_query_filter(wanted: RegisterFilter) -> ArrangementFilter:
    """Give the filter as the query takes it."""
    return ArrangementFilter(view=wanted.view, text=wanted.text, conditions=wanted.asked)


class ListQuestions:
    """Asks through the bridge; the newest few of a quick look are kept while somebody types."""

    def __init__(self, bridge: Bridge) -> None:
        """Ask the store the bridge holds."""
        self._bridge = bridge
        self._quick: list[ArrangementRow] = []

    def count(self, query: RegisterQuery) -> int:
        """Give how many rows match; a quick look counts what it shows."""
        if query.quick:
            ask = partial(queries.page, wanted=query.filter, sort=NEWEST, limit=WHILE_TYPING)
            self._quick = self._bridge.ask(ask)
            return len(self._quick)
        return self._bridge.ask(partial(queries.count, wanted=query.filter))

    def page(self, query: RegisterQuery, offset: int, limit: int) -> Sequence[ArrangementRow]:
        """Give one page of rows."""
        if query.quick:
            return self._quick[offset : offset + limit]
        return self._bridge.ask(
            partial(
                queries.page,
                wanted=query.filter,
                sort=query.sort,
                descending=query.descending,
                offset=offset,
                limit=limit,
                group=query.group,
            )
        )

    def rows(self, ids: Sequence[str]) -> Sequence[ArrangementRow]:
        """Give the rows of some arrangements, whether the filter shows them or not."""
        return self._bridge.ask(partial(queries.rows, ids=[UUID(each) for each in ids]))

    def locate(self, query: RegisterQuery, ids: Sequence[str]) -> Mapping[str, int]:
        """Give the places some arrangements hold in the list."""
        if query.quick:
            return {str(row.id): place for place, row in enumerate(self._quick) if str(row.id) in set(ids)}
        found = self._bridge.ask(
            partial(
                queries.places,
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
        )
        return self._bridge.ask(ask)

    def groups(self, query: RegisterQuery) -> list[tuple[str, int]]:
        """Give the groups of the list with their numbers of rows; none for a list that is not grouped."""
        if not query.group or query.quick:
            return []
        return self._bridge.ask(partial(register.groups, wanted=query.filter, group=query.group))

    def match(self, query: RegisterQuery, some: Sequence[UUID]) -> set[UUID]:
        """Give which of some arrangements the list shows now."""
        return self._bridge.ask(partial(register.matching, wanted=query.filter, some=some))
