"""Tables of lists without saved views: rows held in memory, or read page by page as they come into sight."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final, Generic, TypeVar

from commonservices.domain.declaring import dataclass
from commonservices.domain.text import fold
from ui.kit.appearance import Appearance
from ui.kit.columns import Column
from ui.kit.model import PagedModel
from ui.kit.sub_table import SubTable
from ui.kit.table import Register

RowT = TypeVar("RowT")
FilterT = TypeVar("FilterT")
_NO_LIMIT: Final = 16_777_215


@dataclass(frozen=True)
class Ordered(Generic[FilterT]):
    """Which rows a list shows, and in which order."""

    wanted: FilterT
    sort: str
    descending: bool = False


def short_table(
    look: Appearance, name: str, title: str, columns: Sequence[Column[RowT]], row_id: Callable[[RowT], str]
) -> SubTable[RowT]:
    """Give a table that fills its place with rows held in memory."""
    table = SubTable(look, name, title, columns, row_id)
    table.most_rows = 0
    table.setMinimumHeight(0)
    table.setMaximumHeight(_NO_LIMIT)
    return table


def short_fill(table: SubTable[RowT], read: Callable[[str], Sequence[RowT]]) -> Callable[[str], int]:
    """Give how a table of rows in memory is filled with those that hold some words."""

    def fill(text: str) -> int:
        rows = read(text)
        table.fill_rows(rows)
        return len(rows)

    return fill


def holding(rows: Sequence[RowT], text: str, words: Callable[[RowT], str]) -> list[RowT]:
    """Give the rows whose words hold all words of a text, however they are written."""
    wanted = fold(text).split()
    return [row for row in rows if all(word in fold(words(row)) for word in wanted)]


def paged_model(
    columns: Sequence[Column[RowT]],
    query: Ordered[FilterT],
    count: Callable[[Ordered[FilterT]], int],
    page: Callable[[Ordered[FilterT], int, int], Sequence[RowT]],
    row_id: Callable[[RowT], str],
) -> PagedModel[RowT, Ordered[FilterT]]:
    """Give rows that are read page by page; a click on a heading asks for another order."""
    return PagedModel(
        columns,
        count=count,
        page=page,
        row_id=row_id,
        rows=_none,
        query=query,
        with_sort=lambda held, sort, descending: replace(held, sort=sort, descending=descending),
    )


def paged_fill(
    table: Register, model: PagedModel[RowT, Ordered[FilterT]], narrowed: Callable[[str], FilterT]
) -> Callable[[str], int]:
    """Show a model in a table, and give how it is filled with the rows that hold some words."""
    model.setParent(table)
    table.set_model(model)

    def fill(text: str) -> int:
        model.set_query(replace(model.query, wanted=narrowed(text)))
        return model.rowCount()

    return fill


def _none(_ids: Sequence[str]) -> Sequence[RowT]:
    """Give nothing: these lists are read anew after each change."""
    return ()
