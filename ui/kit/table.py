"""The register: a table of records that opens, previews, sorts and keeps its selection by id."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QWidget

from ui.kit.appearance import Appearance
from ui.kit.delegates import CellPainter
from ui.kit.group_bands import GroupBands
from ui.kit.header import TableHeader
from ui.kit.model import Index, TableRows
from ui.kit.record_view import RecordView

_ELASTIC_LEAST = 120
_ROWS = QItemSelectionModel.SelectionFlag.Rows


class Register(RecordView):
    """A table with fixed rows, one hairline per row and one place in the Tab order."""

    open_requested = Signal(str)
    preview_requested = Signal(str)
    current_changed = Signal(str)
    sort_requested = Signal(str, bool)
    columns_moved = Signal()

    def __init__(
        self, look: Appearance, name: str, title: str, *, row: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Make an empty table; `row` gives sub-tables their own row height at 100 %."""
        super().__init__(parent)
        self._look = look
        self._row_base = row
        self.editable: frozenset[str] = frozenset()
        self._density = ""
        self.bands = GroupBands(look, self)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._head = TableHeader(look, self)
        self.setHorizontalHeader(self._head)
        self.painter_of_cells = CellPainter(look, self, self.bands)
        self.setItemDelegate(self.painter_of_cells)
        self._set_up()
        self._head.sectionClicked.connect(self._on_heading)
        self._head.sectionMoved.connect(self._on_moved)
        self._head.arranged.connect(self.columns_moved)
        self.doubleClicked.connect(self._on_double_click)
        look.changed.connect(self.restyle)
        self.restyle()

    def _set_up(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def restyle(self) -> None:
        """Take row height and fonts from the look."""
        height = self._look.row_height(self._row_base, self._density)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(height)
        self.viewport().update()

    def set_density(self, density: str) -> None:
        """Give the rows a height of their own: compact, normal or roomy; empty for that of the window."""
        if density != self._density:
            self._density = density
            self.restyle()

    def set_model(self, model: TableRows[Any]) -> None:
        """Show a model and keep the selection by id from now on."""
        self.show_rows(model)
        model.modelReset.connect(self._share_width)
        for number, column in enumerate(model.columns):
            self.setColumnWidth(number, self._look.px(column.width))
        self._share_width()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say which record is current now."""
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.viewport().update()
            self.current_changed.emit(self.current_id())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Say how many records are selected now."""
        super().selectionChanged(selected, deselected)
        self.hidden_selected = 0
        self.selection_changed.emit(self.selected_count())

    # --- keys and mouse -------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, preview and move by keys; single letters are left to the page."""
        key, held = event.key(), event.modifiers()
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.painter_of_cells.shows_cell = bool(self.editable)
        control = bool(held & Qt.KeyboardModifier.ControlModifier)
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not control:
            self.open_current()
        elif key == Qt.Key.Key_Space:
            self._on_space(toggle=control or self.selected_count() > 1)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            last = self.model().rowCount() - 1 if self.model() else -1
            extend = bool(held & Qt.KeyboardModifier.ShiftModifier)
            self._go(0 if key == Qt.Key.Key_Home else last, extend=extend)
        elif key == Qt.Key.Key_Escape or (event.text().isprintable() and event.text() and not control):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _emit_current(self, signal: Any) -> None:
        identity = self.current_id()
        if identity:
            signal.emit(identity)

    def _on_space(self, *, toggle: bool) -> None:
        if toggle and self.currentIndex().isValid():
            self.selectionModel().select(self.currentIndex(), QItemSelectionModel.SelectionFlag.Toggle | _ROWS)
        else:
            self._emit_current(self.preview_requested)

    def _go(self, row: int, *, extend: bool) -> None:
        if row < 0 or not self.model():
            return
        index, start = self.model().index(row, 0), self.currentIndex().row()
        if extend and start >= 0:
            last = self.model().columnCount() - 1
            span = QItemSelection(self.model().index(min(row, start), 0), self.model().index(max(row, start), last))
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.selectionModel().select(span, QItemSelectionModel.SelectionFlag.Select | _ROWS)
        else:
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect | _ROWS)

    @Slot(QModelIndex)
    def _on_double_click(self, _index: QModelIndex) -> None:
        self.open_current()

    def open_current(self) -> None:
        """Ask for the current record to be opened."""
        self._emit_current(self.open_requested)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose rows; the frame around a cell is for those who go by keys."""
        self.painter_of_cells.shows_cell = False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tint the row under the pointer."""
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(round(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:
        """Take the tint away when the pointer leaves."""
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self.painter_of_cells.hovered_row:
            self.painter_of_cells.hovered_row = row
            self.viewport().update()

    # --- columns --------------------------------------------------------------------------------------------------

    @Slot(int)
    def _on_heading(self, section: int) -> None:
        model = self.rows_model()
        if model is None or not model.columns[section].sort:
            return
        descending = section == self._head.sorted_section and not self._head.descending
        self.show_sort(model.columns[section].key, descending=descending)
        self.sort_requested.emit(model.columns[section].sort, descending)
        model.sort(section, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder)

    def show_sort(self, key: str, *, descending: bool) -> None:
        """Draw the sort arrow at a column and say it to screen readers."""
        model = self.rows_model()
        if model is None:
            return
        section = model.column_of(key)
        self._head.show_sort(section, descending=descending)
        model.describe_sort(section, self.tr("sorted, last first") if descending else self.tr("sorted, first first"))

    @Slot()
    def _on_moved(self) -> None:
        self.painter_of_cells.first_column = self._head.logicalIndex(self._head.first_visual())
        self.viewport().update()

    def column_widths(self) -> dict[str, int]:
        """Give the width of every column by its key."""
        model = self.rows_model()
        return {c.key: self.columnWidth(n) for n, c in enumerate(model.columns)} if model else {}

    def arrange_columns(self, *, widths: Mapping[str, int], order: Sequence[str], hidden: Sequence[str]) -> None:
        """Set widths, order and hidden columns by key, as a saved view keeps them."""
        model = self.rows_model()
        if model is None:
            return
        for number, column in enumerate(model.columns):
            if column.key in widths:
                self.setColumnWidth(number, widths[column.key])
            self.setColumnHidden(number, column.key in hidden)
        known = [key for key in order if any(column.key == key for column in model.columns)]
        for place, key in enumerate(known):
            self._head.moveSection(self._head.visualIndex(model.column_of(key)), place)
        self._on_moved()
        self._share_width()

    def column_order(self) -> list[str]:
        """Give the keys of the columns as they stand."""
        model = self.rows_model()
        return [model.columns[self._head.logicalIndex(v)].key for v in range(len(model.columns))] if model else []

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the elastic columns take what is left."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        model = self.rows_model()
        if model is None:
            return
        shown = [n for n in range(len(model.columns)) if not self.isColumnHidden(n)]
        elastic = [n for n in shown if model.columns[n].elastic]
        if not elastic:
            return
        left = self.viewport().width() - sum(self.columnWidth(n) for n in shown if n not in elastic)
        each = max(self._look.px(_ELASTIC_LEAST), left // len(elastic))
        for number in elastic:
            self.setColumnWidth(number, each)
