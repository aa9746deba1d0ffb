"""The grid itself: keys, selection and the edges that stay in sight."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, cast

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from commonservices.queries.usage import YEAR
from ui.kit.appearance import Appearance
from ui.kit.layout import inset, row, set_role
from ui.kit.texts import ElidedText, Text
from ui.usage.cells import CellEditor, GridCells
from ui.usage.headers import RATE_ROOM, MonthHeader, NameHeader, widths
from ui.usage.model import UsageModel
from ui.words import Words

ROW: Final = 26
_MOST_CELLS: Final = 20_000
Index = QModelIndex | QPersistentModelIndex
_Action = QAbstractItemView.CursorAction
_Flag = QItemSelectionModel.SelectionFlag


class UsageGrid(QTableView):
    """Takes figures by keyboard: typing replaces, F2 edits inside, Enter goes down, Tab goes on."""

    cell_changed = Signal(int, int)
    cells_selected = Signal()
    blocked = Signal(str)
    asked = Signal(str)

    def __init__(self, look: Appearance, words: Words, title: str, parent: QWidget | None = None) -> None:
        """Make an empty grid."""
        super().__init__(parent)
        self._look = look
        self.setObjectName("usage.grid.table")
        self.setAccessibleName(title)
        self.names = NameHeader(look, words, self)
        self.months = MonthHeader(look, words, self)
        self.setHorizontalHeader(self.months)
        self.setVerticalHeader(self.names)
        self.cells = GridCells(look, self)
        self.setItemDelegate(self.cells)
        self.cells.moved.connect(self.step)
        self._set_up()
        self._head = QWidget(self)
        set_role(self._head, "canvas")
        line = row(self._head)
        line.addWidget(ElidedText(look, self.tr("Service and consumer"), "secondary_strong", "text2"), 1)
        line.addWidget(Text(look, self.tr("Unit"), "secondary", "text2"))
        self._rate = Text(look, self.tr("Rate"), "secondary", "text2")
        self._rate.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._rate)
        inset(self._head, 20, 0, 8, 0)
        look.changed.connect(self.restyle)
        self.restyle()

    def _set_up(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def restyle(self) -> None:
        """Take row height and widths from the look."""
        height = self._look.row_height(ROW)
        self.names.setMinimumSectionSize(height)
        self.names.setDefaultSectionSize(height)
        self.names.setFixedWidth(self.names.sizeHint().width())
        self.verticalScrollBar().setSingleStep(height)
        self.share_width()

    def grid_model(self) -> UsageModel | None:
        """Give the model in use."""
        model = self.model()
        return model if isinstance(model, UsageModel) else None

    def set_model(self, model: UsageModel) -> None:
        """Show a model."""
        self.setModel(model)
        model.modelReset.connect(self.share_width)
        self.share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the months and keep the corner over its edges."""
        super().resizeEvent(event)
        self.share_width()
        self.horizontalScrollBar().setValue(0)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground too: who covers all of it is moved when it scrolls, and only what came into sight is drawn.

        The style takes the mark away whenever it dresses the grid, so it is set with each drawing.
        """
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._look.colour("canvas"))
        painter.end()
        super().paintEvent(event)

    def share_width(self) -> None:
        """Give each column what its longest figure needs, and the months that have begun the rest."""
        model = self.grid_model()
        if model is not None:
            for place, width in enumerate(widths(self._look, model, self.viewport().width())):
                self.setColumnWidth(place, width)
        height = self.months.height()
        left = self.width() - self.names.width() if self.isRightToLeft() else 0
        self._rate.setFixedWidth(self._look.px(RATE_ROOM))
        self._head.setGeometry(left, 0, self.names.width(), height - 1)

    # --- where the cursor is --------------------------------------------------------------------------------------

    def go(self, position: int, column: int) -> None:
        """Make a cell the only selected and current one."""
        model = self.grid_model()
        if model is not None and 0 <= position < model.rowCount():
            index = model.index(position, column)
            self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect)
            self.scrollTo(index)

    def step(self, down: int, onward: int) -> None:
        """Go to the next cell that can be typed into in a direction; the end of a line leads to the next one."""
        model, index = self.grid_model(), self.currentIndex()
        if model is None or not index.isValid():
            return
        position, column = index.row(), index.column() + onward
        if not 0 <= column < YEAR:
            down, column = (1, 0) if onward > 0 else (-1, YEAR - 1)
        position = self._consumer_from(position + down, down or 1) if down else position
        if position >= 0:
            self.go(position, column)

    def _consumer_from(self, position: int, direction: int) -> int:
        model = self.grid_model()
        while model is not None and 0 <= position < model.rowCount():
            if not model.lines.is_heading(position):
                return position
            position += direction
        return -1

    def first_cell(self) -> None:
        """Put the cursor into the open month, on the first line."""
        model = self.grid_model()
        if model is not None and model.rowCount() > 1:
            begun = [column for column in range(YEAR) if not model.showing.is_closed(column)] or [0]
            open_month = model.showing.open_column()
            self.go(1, begun[-1] if open_month is None else open_month)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:  # noqa: N802
        """Move over headings and sums."""
        model, index = self.grid_model(), self.currentIndex()
        if model is None or not index.isValid():
            return super().moveCursor(action, modifiers)
        position, column = index.row(), index.column()
        far = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        onward = -1 if self.isRightToLeft() else 1
        page = max(1, self.viewport().height() // self._look.row_height(ROW) - 1)
        last = model.rowCount() - 1
        rows = {_Action.MoveUp: -1, _Action.MoveDown: 1, _Action.MovePageUp: -page, _Action.MovePageDown: page}
        if action in rows:
            wanted = min(max(position + rows[action], 0), last)
            way = 1 if rows[action] > 0 else -1
            found = self._consumer_from(wanted, way)
            position = found if found >= 0 else max(self._consumer_from(wanted, -way), 0)
        elif action in {_Action.MoveLeft, _Action.MoveRight}:
            column += onward if action == _Action.MoveRight else -onward
        elif action == _Action.MoveHome:
            position, column = (self._consumer_from(0, 1) if far else position), 0
        elif action == _Action.MoveEnd:
            position, column = (self._consumer_from(last, -1) if far else position), YEAR - 1
        return model.index(max(position, 0), min(max(column, 0), YEAR - 1))

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        """Let the selection follow the cursor also when Control takes it far, so that a paste goes where it stands."""
        if isinstance(event, QKeyEvent) and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            return _Flag.ClearAndSelect
        return super().selectionCommand(index, event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say which cell is current now."""
        super().currentChanged(current, previous)
        self.names.go(current.row())
        self.cell_changed.emit(current.row(), current.column())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Say that other cells are selected now."""
        super().selectionChanged(selected, deselected)
        self.cells_selected.emit()

    def selected_cells(self) -> list[tuple[int, int]]:
        """Give the selected cells of consumers, line by line."""
        model = self.grid_model()
        if model is None or self.selectionModel() is None:
            return []
        found: set[tuple[int, int]] = set()
        for part in cast("Iterable[QItemSelectionRange]", self.selectionModel().selection()):
            for position in range(part.top(), part.bottom() + 1):
                if len(found) > _MOST_CELLS or model.lines.is_heading(position):
                    continue
                found.update((position, column) for column in range(part.left(), min(part.right(), YEAR - 1) + 1))
        return sorted(found)

    def select_all(self) -> None:
        """Select every month of every consumer."""
        model = self.grid_model()
        if model is not None and model.rowCount() > 1:
            block = QItemSelection(model.index(0, 0), model.index(model.rowCount() - 1, YEAR - 1))
            self.selectionModel().select(block, _Flag.ClearAndSelect)

    # --- keys -----------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep letters and the keys of the grid from being taken as commands of the window."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            own = event.key() == Qt.Key.Key_F2 or _typed(event) or self._asked(event)
            if own:
                event.accept()
                return True
        return super().event(event)

    def _asked(self, event: QKeyEvent) -> str:
        """Give what a key of the grid asks the page for."""
        sequences = {
            QKeySequence.StandardKey.Copy: "copy",
            QKeySequence.StandardKey.Paste: "paste",
        }
        for sequence, name in sequences.items():
            if event.matches(sequence):
                return name
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if control:
            return {Qt.Key.Key_D: "fill_down", Qt.Key.Key_R: "fill_right"}.get(Qt.Key(event.key()), "")
        if event.key() == Qt.Key.Key_F8:
            return "previous" if back else "next"
        return "clear" if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, edit, move, and hand the rest to the page."""
        asked = self._asked(event)
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if asked:
            self.asked.emit(asked)
        elif (
            event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.step(-1 if back else 1, 0)
        elif event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            self.step(0, -1 if event.key() == Qt.Key.Key_Backtab else 1)
        elif event.key() == Qt.Key.Key_F2:
            self.begin("")
        elif text := _typed(event):
            self.begin(text)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif event.key() == Qt.Key.Key_Escape or (event.text().isprintable() and event.text()):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: N802, FBT001 as Qt calls it
        """Keep Tab for the cells; F6 leaves the grid."""
        self.step(0, 1 if next else -1)
        return True

    def begin(self, text: str) -> None:
        """Open the editor of the current cell, with a first sign or with what is in it."""
        model, index = self.grid_model(), self.currentIndex()
        if model is None or not index.isValid():
            return
        reason = model.showing.blocker(index.row(), index.column())
        if reason:
            self.blocked.emit(reason)
            return
        self.cells.first_text = text
        self.edit(index)
        opened = self.editor()
        if opened is not None:
            opened.end(False)  # noqa: FBT003 as Qt takes it

    def editor(self) -> CellEditor | None:
        """Give the open editor, if there is one."""
        return next((each for each in self.findChildren(CellEditor) if each.isVisible()), None)

    def commit_editor(self) -> None:
        """Take what is being typed."""
        editor = self.editor()
        if editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, GridCells.EndEditHint.NoHint)


def _typed(event: QKeyEvent) -> str:
    """Give the sign that begins a figure: digits, a sign, or a separator; letters stay commands of the page."""
    held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    text = event.text()
    return text if text and not held and (text.isdigit() or text in "-,.+") else ""
