"""The register on screen: the table over its query, and what stands there when no row does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.queries import arrangements as queries
from commonservices.queries.arrangements import NEWEST, ArrangementFilter, ArrangementRow
from ui.arrangements.filters import RegisterFilter
from ui.arrangements.list_columns import DEFAULT_SORT, OPTIONAL, ListColumns
from ui.kit.model import PagedModel
from ui.kit.notes import EmptyState
from ui.kit.table import Register
from ui.page import PageFrame

WHILE_TYPING = 50


@dataclass(frozen=True)
class RegisterQuery:
    """What the table asks for; a quick one takes the newest few only, while somebody types."""

    filter: ArrangementFilter
    sort: str = DEFAULT_SORT
    descending: bool = False
    quick: bool = False


def as_query_filter(wanted: RegisterFilter) -> ArrangementFilter:
    """Give the filter as the query takes it."""
    return ArrangementFilter(
        view=wanted.view,
        text=wanted.text,
        states=wanted.values_of("state"),
        types=wanted.values_of("type"),
        parties=wanted.values_of("party"),
        flags=wanted.values_of("flag"),
        ends_before=wanted.day_of("<"),
        ends_after=wanted.day_of(">"),
    )


class RegisterList(QStackedWidget):
    """The table of arrangements, or the sentence that says why there is none."""

    counted = Signal(int)

    def __init__(self, frame: PageFrame, columns: ListColumns, title: str, parent: QWidget | None = None) -> None:
        """Make table and empty state; nothing is asked before the first `show_filter`."""
        super().__init__(parent)
        self._bridge, self._look = frame.bridge, frame.look
        self._quick: list[ArrangementRow] = []
        self._loaded: set[str] = set()
        self.table = Register(frame.look, "arrangements.list.table", title)
        self.empty = EmptyState(frame.look, "", name="arrangements.list.empty")
        self.addWidget(self.table)
        self.addWidget(self.empty)
        made = columns.columns()
        self.model: PagedModel[ArrangementRow, RegisterQuery] = PagedModel(
            made,
            count=self._count,
            page=self._page,
            row_id=_id_of,
            rows=self._rows,
            locate=self._locate,
            with_sort=_with_sort,
            query=RegisterQuery(ArrangementFilter()),
            parent=self,
        )
        self.model.counted.connect(self._on_counted)
        self.table.set_model(self.model)
        self.hidden: set[str] = set(OPTIONAL)
        self.arrange()
        self.table.show_sort(DEFAULT_SORT, descending=False)

    # --- asking ---------------------------------------------------------------------------------------------------

    def _count(self, query: RegisterQuery) -> int:
        self._loaded.clear()
        if query.quick:
            ask = partial(queries.page, wanted=query.filter, sort=NEWEST, limit=WHILE_TYPING)
            self._quick = self._bridge.ask(ask)
            return len(self._quick)
        return self._bridge.ask(partial(queries.count, wanted=query.filter))

    def _page(self, query: RegisterQuery, offset: int, limit: int) -> Sequence[ArrangementRow]:
        if query.quick:
            found = self._quick[offset : offset + limit]
        else:
            found = self._bridge.ask(
                partial(
                    queries.page,
                    wanted=query.filter,
                    sort=query.sort,
                    descending=query.descending,
                    offset=offset,
                    limit=limit,
                )
            )
        self._loaded.update(str(row.id) for row in found)
        return found

    def _rows(self, ids: Sequence[str]) -> Sequence[ArrangementRow]:
        return self._bridge.ask(partial(queries.rows, ids=[UUID(each) for each in ids]))

    def _locate(self, query: RegisterQuery, ids: Sequence[str]) -> Mapping[str, int]:
        if query.quick:
            return {str(row.id): place for place, row in enumerate(self._quick) if str(row.id) in set(ids)}
        found = self._bridge.ask(
            partial(
                queries.places,
                wanted=query.filter,
                ids=[UUID(each) for each in ids],
                sort=query.sort,
                descending=query.descending,
            )
        )
        return {str(key): place for key, place in found.items()}

    # --- showing --------------------------------------------------------------------------------------------------

    def show_filter(self, wanted: RegisterFilter, *, quick: bool = False) -> None:
        """Show what matches; a quick look takes the newest few."""
        asked = replace(self.model.query, filter=as_query_filter(wanted), quick=quick)
        self.model.set_query(asked)

    def sort_by(self, sort: str, *, descending: bool) -> None:
        """Sort by a column, as an address says."""
        keys = {column.sort: column.key for column in self.model.columns if column.sort}
        if sort not in keys:
            sort, descending = DEFAULT_SORT, False
        self.table.show_sort(keys[sort], descending=descending)
        if (self.model.query.sort, self.model.query.descending) != (sort, descending):
            self.model.set_query(replace(self.model.query, sort=sort, descending=descending))

    def refresh_loaded(self, only: AbstractSet[UUID] | None = None) -> list[str]:
        """Ask again for the rows on hand, or for some of them, redraw exactly those that differ, and say which."""
        asked = self._loaded if only is None else self._loaded & {str(each) for each in only}
        changed: list[str] = []
        for row in self._rows(sorted(asked)) if asked else ():
            position = self.model.row_of(str(row.id))
            if position is not None and self.model.row(position) != row:
                changed.append(str(row.id))
        self.model.refresh_rows(changed)
        return changed

    def _on_counted(self, count: int) -> None:
        self.counted.emit(count)

    def say_empty(self, sentence: str, button: str = "", link: str = "") -> None:
        """Show a sentence in place of the table."""
        self.empty.set_texts(sentence, button, link)
        self.setCurrentWidget(self.empty)

    def say_rows(self) -> None:
        """Show the table."""
        self.setCurrentWidget(self.table)

    # --- columns and copying --------------------------------------------------------------------------------------

    def arrange(self) -> None:
        """Hide the columns not chosen."""
        self.table.arrange_columns(
            widths={column.key: self._look.px(column.width) for column in self.model.columns if not column.elastic}
            | {key: width for key, width in self.table.column_widths().items() if width},
            order=self.table.column_order(),
            hidden=sorted(self.hidden),
        )

    def show_column(self, key: str, *, shown: bool) -> None:
        """Show or hide one column."""
        self.hidden = self.hidden - {key} if shown else self.hidden | {key}
        self.arrange()

    def as_table(self) -> str:
        """Give the selected rows with their headings, columns apart by tabs."""
        by_key = {column.key: place for place, column in enumerate(self.model.columns)}
        keys = [key for key in self.table.column_order() if key not in self.hidden]
        lines = ["\t".join(self.model.columns[by_key[key]].title for key in keys)]
        for identity in self.table.selected_ids():
            position = self.model.row_of(identity)
            if position is not None:
                cells = self.model.cells(position)
                lines.append("\t".join(cells[by_key[key]].text for key in keys))
        return "\n".join(lines)


def _id_of(row: ArrangementRow) -> str:
    return str(row.id)


def _with_sort(query: RegisterQuery, sort: str, descending: bool) -> RegisterQuery:  # noqa: FBT001 as the model calls it
    return replace(query, sort=sort, descending=descending, quick=False)
