"""A table model that fetches rows in pages as they come into sight."""

import logging
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ui.kit.columns import Cell, Column, Distance

RowT = TypeVar("RowT")
QueryT = TypeVar("QueryT")
PAGE = 200
PAGES_KEPT = 12
ID_ROLE = int(Qt.ItemDataRole.UserRole)
ROW_ROLE = ID_ROLE + 1
CELL_ROLE = ID_ROLE + 2
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_DESCRIPTION = int(Qt.ItemDataRole.AccessibleDescriptionRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
_LEAD = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_TRAIL = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_log = logging.getLogger(__name__)
Index = QModelIndex | QPersistentModelIndex


class TableRows(QAbstractTableModel, Generic[RowT]):
    """What every table of the kit answers; where rows come from is left to its kinds."""

    def __init__(self, columns: Sequence[Column[RowT]], row_id: Callable[[RowT], str], parent: QObject | None) -> None:
        """Keep the columns and the way to a row's id."""
        super().__init__(parent)
        self.columns = tuple(columns)
        self._row_id = row_id
        self._cells: OrderedDict[int, tuple[Cell, ...]] = OrderedDict()
        self._sort_words: dict[int, str] = {}
        self._failed = False

    def describe_sort(self, section: int, words: str) -> None:
        """Say to screen readers by which column the rows are sorted."""
        self._sort_words = {section: words}
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def row(self, position: int) -> RowT | None:
        """Give the row at a position, or nothing where there is none."""
        raise NotImplementedError

    def row_of(self, identity: str) -> int | None:
        """Give the position of a record, or nothing when the list does not hold it."""
        raise NotImplementedError

    def column_of(self, key: str) -> int:
        """Give the position of a column by its key."""
        return next(number for number, column in enumerate(self.columns) if column.key == key)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Give the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Give the titles of the columns and nothing for the rows."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role in {_DISPLAY, _ACCESSIBLE}:
            return column.title
        if role == _DESCRIPTION:
            return self._sort_words.get(section)
        if role == _ALIGN:
            return _TRAIL if column.ends else _LEAD
        return None

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Answer a role of a cell; a fault is logged once and the cell stays empty."""
        try:
            return self._answer(index.row(), index.column(), role)
        except Exception:  # an exception that leaves data() ends the program
            if not self._failed:
                self._failed = True
                _log.exception("A cell of the table could not be made.")
            return None

    def _answer(self, position: int, number: int, role: int) -> Any:
        if role == _ALIGN:
            return _TRAIL if self.columns[number].ends else _LEAD
        if role not in {_DISPLAY, _ACCESSIBLE, CELL_ROLE, ID_ROLE, ROW_ROLE, _TIP}:
            return None
        row = self.row(position)
        if row is None:
            return None
        if role in {ID_ROLE, ROW_ROLE}:
            return self._row_id(row) if role == ID_ROLE else row
        column = self.columns[number]
        if role == _TIP:
            return column.tip(row) if column.tip else None
        cell = self.cells(position)[number]
        by_role = {CELL_ROLE: cell, _DISPLAY: cell.text}
        return by_role[role] if role in by_role else self._spoken(column, cell)

    @staticmethod
    def _spoken(column: Column[RowT], cell: Cell) -> str:
        far = f" {cell.detail.text}" if isinstance(cell.detail, Distance) and cell.detail.text else ""
        return f"{column.title}: {cell.text}{far}"

    def cells(self, position: int) -> tuple[Cell, ...]:
        """Give the painted content of a row, made once and kept."""
        made = self._cells.get(position)
        if made is None:
            row = self.row(position)
            if row is None:
                return tuple(Cell("") for _ in self.columns)
            made = tuple(Cell(each.text(row), each.detail(row) if each.detail else None) for each in self.columns)
            self._cells[position] = made
            if len(self._cells) > PAGE * PAGES_KEPT:
                self._cells.popitem(last=False)
        return made

    def forget_cells(self, position: int | None = None) -> None:
        """Drop what was made for one row, or for all."""
        if position is None:
            self._cells.clear()
        else:
            self._cells.pop(position, None)

    def tell_changed(self, position: int) -> None:
        """Tell views that one row shows something else."""
        self.forget_cells(position)
        self.dataChanged.emit(self.index(position, 0), self.index(position, len(self.columns) - 1))


class PagedModel(TableRows[RowT], Generic[RowT, QueryT]):
    """Rows of a query, fetched in pages of 200 through the callables given; it never sorts or filters itself."""

    query_changed = Signal(object)
    counted = Signal(int)

    def __init__(
        self,
        columns: Sequence[Column[RowT]],
        *,
        count: Callable[[QueryT], int],
        page: Callable[[QueryT, int, int], Sequence[RowT]],
        row_id: Callable[[RowT], str],
        rows: Callable[[Sequence[str]], Sequence[RowT]],
        query: QueryT,
        locate: Callable[[QueryT, Sequence[str]], Mapping[str, int]] | None = None,
        with_sort: Callable[[QueryT, str, bool], QueryT] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Count the rows of the first query; rows follow when somebody looks."""
        super().__init__(columns, row_id, parent)
        self._count_of, self._page_of, self._rows_of = count, page, rows
        self._locate, self._with_sort = locate, with_sort
        self._pages: OrderedDict[int, list[RowT]] = OrderedDict()
        self._places: dict[str, int] = {}
        self.query = query
        self._total = count(query)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Give the number of rows of the query."""
        return 0 if parent.isValid() else self._total

    def row(self, position: int) -> RowT | None:
        """Give the row at a position, fetching its page when it is not there yet."""
        if not 0 <= position < self._total:
            return None
        number, within = divmod(position, PAGE)
        page = self._pages.get(number)
        if page is None:
            page = self._fetch(number)
        elif number != next(reversed(self._pages)):
            self._pages.move_to_end(number)
        return page[within] if within < len(page) else None

    def _fetch(self, number: int) -> list[RowT]:
        page = list(self._page_of(self.query, number * PAGE, PAGE))
        self._pages[number] = page
        for within, row in enumerate(page):
            self._places[self._row_id(row)] = number * PAGE + within
        if len(self._pages) > PAGES_KEPT:
            gone, rows = self._pages.popitem(last=False)
            for within, row in enumerate(rows):
                self._places.pop(self._row_id(row), None)
                self.forget_cells(gone * PAGE + within)
        return page

    def row_of(self, identity: str) -> int | None:
        """Give the position of a record: from the pages at hand, else by asking the query."""
        if not self._pages and self._total:
            self._fetch(0)
        if identity in self._places or self._locate is None:
            return self._places.get(identity)
        return self._locate(self.query, [identity]).get(identity)

    def rows_of(self, identities: Sequence[str]) -> dict[str, int]:
        """Give the positions of those records that the list holds."""
        found = {identity: self._places[identity] for identity in identities if identity in self._places}
        missing = [identity for identity in identities if identity not in found]
        if missing and self._locate is not None:
            found.update(self._locate(self.query, missing))
        return found

    def set_query(self, query: QueryT) -> None:
        """Show another query; views keep their selection by id."""
        self.beginResetModel()
        self.query = query
        self._pages.clear()
        self._places.clear()
        self.forget_cells()
        self._total = self._count_of(query)
        self.endResetModel()
        self.query_changed.emit(query)
        self.counted.emit(self._total)

    def reload(self) -> None:
        """Ask the same query again, after records came or went."""
        self.set_query(self.query)

    def refresh_rows(self, identities: Iterable[str]) -> list[str]:
        """Ask once for these records as far as they are at hand, redraw those that differ, and say which did.

        Each stays where it is until the query changes.
        """
        known = [identity for identity in identities if identity in self._places]
        changed: list[str] = []
        for row in self._rows_of(known) if known else ():
            identity = self._row_id(row)
            number, within = divmod(self._places[identity], PAGE)
            if self._pages[number][within] != row:
                self._pages[number][within] = row
                self.tell_changed(self._places[identity])
                changed.append(identity)
        return changed

    def at_hand(self) -> list[str]:
        """Give the ids of the records read so far and kept."""
        return list(self._places)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Turn a click on a heading into another query; a column without a sort key stays as it is."""
        if self._with_sort is None or not 0 <= column < len(self.columns) or not self.columns[column].sort:
            return
        descending = order == Qt.SortOrder.DescendingOrder
        self.set_query(self._with_sort(self.query, self.columns[column].sort, descending))


class ListRows(TableRows[RowT]):
    """Rows of a short list held in memory, for sub-tables."""

    def __init__(
        self, columns: Sequence[Column[RowT]], row_id: Callable[[RowT], str], parent: QObject | None = None
    ) -> None:
        """Start with no rows."""
        super().__init__(columns, row_id, parent)
        self._rows: list[RowT] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Give the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def row(self, position: int) -> RowT | None:
        """Give the row at a position."""
        return self._rows[position] if 0 <= position < len(self._rows) else None

    def row_of(self, identity: str) -> int | None:
        """Give the position of a record."""
        return next((place for place, row in enumerate(self._rows) if self._row_id(row) == identity), None)

    def set_rows(self, rows: Sequence[RowT]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.forget_cells()
        self.endResetModel()

    def replace_row(self, row: RowT) -> None:
        """Show one record anew where it stands."""
        position = self.row_of(self._row_id(row))
        if position is not None:
            self._rows[position] = row
            self.tell_changed(position)
