"""The register of services on screen: the table over its query, and what stands there when no row does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.domain.filters import RegisterFilter
from commonservices.domain.ids import read_id
from commonservices.queries import shared_services as queries
from commonservices.queries.shared_services import DEFAULT_SORT, NEWEST, ServiceFilter, ServiceRow
from ui.kit.model import PagedModel
from ui.kit.notes import EmptyState
from ui.kit.table import Register
from ui.page import PageFrame
from ui.shared_services.filter_part import as_query_filter
from ui.shared_services.list_columns import ServiceColumns

WHILE_TYPING = 50
FOLDED = ("location",)
_ROOMY = 960


@dataclass(frozen=True)
class ServiceQuery:
    """What the table asks for; a quick one takes the newest few only, while somebody types."""

    filter: ServiceFilter
    sort: str = DEFAULT_SORT
    descending: bool = False
    quick: bool = False


class ServiceList(QStackedWidget):
    """The table of services, or the sentence that says why there is none."""

    counted = Signal(int)

    def __init__(self, frame: PageFrame, title: str, parent: QWidget | None = None) -> None:
        """Make table and empty state."""
        super().__init__(parent)
        self._bridge = frame.bridge
        self._quick: list[ServiceRow] = []
        self._folded: list[str] = []
        self._look = frame.look
        self.table = Register(frame.look, "services.list.table", title)
        self.empty = EmptyState(frame.look, "", name="services.list.empty")
        self.addWidget(self.table)
        self.addWidget(self.empty)
        self._columns = ServiceColumns(frame.words, self)
        self.model: PagedModel[ServiceRow, ServiceQuery] = PagedModel(
            self._columns.columns(),
            count=self._count,
            page=self._page,
            row_id=_id_of,
            rows=self._rows,
            locate=self._locate,
            with_sort=_with_sort,
            query=ServiceQuery(ServiceFilter()),
            parent=self,
        )
        self.model.counted.connect(self.counted)
        self.table.set_model(self.model)
        self.table.show_sort("reference", descending=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the columns that the inspector shows too when there is little room."""
        super().resizeEvent(event)
        wide = event.size().width() >= self._look.px(_ROOMY)
        hidden = [] if wide else list(FOLDED)
        if hidden != self._folded:
            self._folded = hidden
            self.table.arrange_columns(widths={}, order=[], hidden=hidden)

    def _count(self, query: ServiceQuery) -> int:
        if query.quick:
            ask = partial(queries.page, wanted=query.filter, sort=NEWEST, limit=WHILE_TYPING)
            self._quick = self._bridge.ask(ask)
            return len(self._quick)
        return self._bridge.ask(partial(queries.count, wanted=query.filter))

    def _page(self, query: ServiceQuery, offset: int, limit: int) -> Sequence[ServiceRow]:
        if query.quick:
            found = self._quick[offset : offset + limit]
        else:
            ask = partial(
                queries.page,
                wanted=query.filter,
                sort=query.sort,
                descending=query.descending,
                offset=offset,
                limit=limit,
            )
            found = self._bridge.ask(ask)
        return found

    def _rows(self, ids: Sequence[str]) -> Sequence[ServiceRow]:
        return self._bridge.ask(partial(queries.rows, ids=[UUID(each) for each in ids]))

    def _locate(self, query: ServiceQuery, ids: Sequence[str]) -> Mapping[str, int]:
        if query.quick:
            return {str(row.id): place for place, row in enumerate(self._quick) if str(row.id) in set(ids)}
        ask = partial(
            queries.places,
            wanted=query.filter,
            ids=[found for each in ids if (found := read_id(each))],
            sort=query.sort,
            descending=query.descending,
        )
        return {str(key): place for key, place in self._bridge.ask(ask).items()}

    def show_filter(self, wanted: RegisterFilter, *, quick: bool = False) -> None:
        """Show what matches; a quick look takes the newest few."""
        self.model.set_query(replace(self.model.query, filter=as_query_filter(wanted), quick=quick))

    def sort_by(self, sort: str, *, descending: bool) -> None:
        """Sort by a column, as an address says."""
        keys = {column.sort: column.key for column in self.model.columns if column.sort}
        if sort not in keys:
            sort, descending = DEFAULT_SORT, False
        self.table.show_sort(keys[sort], descending=descending)
        if (self.model.query.sort, self.model.query.descending) != (sort, descending):
            self.model.set_query(replace(self.model.query, sort=sort, descending=descending))

    def refresh(self) -> None:
        """Ask again for the rows on hand and redraw exactly those that differ."""
        self.model.refresh_rows(self.model.at_hand())

    def say_empty(self, sentence: str, button: str = "", link: str = "") -> None:
        """Show a sentence in place of the table."""
        self.empty.set_texts(sentence, button, link)
        self.setCurrentWidget(self.empty)

    def say_rows(self) -> None:
        """Show the table."""
        self.setCurrentWidget(self.table)

    def as_table(self) -> str:
        """Give the selected rows with their headings, columns apart by tabs."""
        lines = ["\t".join(column.title for column in self.model.columns)]
        for identity in self.table.selected_ids():
            position = self.model.row_of(identity)
            if position is not None:
                lines.append("\t".join(cell.text for cell in self.model.cells(position)))
        return "\n".join(lines)


def _id_of(row: ServiceRow) -> str:
    return str(row.id)


def _with_sort(query: ServiceQuery, sort: str, descending: bool) -> ServiceQuery:  # noqa: FBT001 as the model calls it
    return replace(query, sort=sort, descending=descending, quick=False)
