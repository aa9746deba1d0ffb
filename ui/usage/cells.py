"""Draws the cells of the grid and gives the editor people type into."""

from __future__ import annotations

import logging
from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPolygon
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.kit.appearance import Appearance
from ui.kit.fonts import isolated, trailing
from ui.usage.marks import ASK, ERROR, MISSING
from ui.usage.model import SHOWN_ROLE, UsageModel
from ui.usage.showing import Shown

_PAD: Final = 7
_CORNER: Final = 8
_NOTE_CORNER: Final = 5
_SIGNS: Final = {ERROR: "error", ASK: "warning", MISSING: "warning"}
_TONES: Final = {ERROR: "crit", ASK: "att", MISSING: "att"}
_log = logging.getLogger(__name__)
Index = QModelIndex | QPersistentModelIndex


class CellEditor(QLineEdit):
    """The line in a cell: `inside` says that the arrows move within the text."""

    def __init__(self, parent: QWidget) -> None:
        """Make an empty line without a frame."""
        super().__init__(parent)
        self.begun = False
        self.inside = False
        self.begun_with = ""
        self.setObjectName("usage.grid.editor")
        self.setFrame(False)
        self.setStyleSheet("min-height: 0px")  # a row of the grid is lower than a field of a form
        self.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)


class GridCells(QStyledItemDelegate):
    """The painter of the grid, and the keys of its editor."""

    moved = Signal(int, int)

    def __init__(self, look: Appearance, view: QAbstractItemView) -> None:
        """Draw for one view."""
        super().__init__(view)
        self._look = look
        self._view = view
        self._failed = False
        self.first_text = ""
        self._metrics: dict[str, QFontMetrics] = {}
        look.changed.connect(self._on_look)

    def _on_look(self) -> None:
        self._metrics = {}

    # --- drawing --------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, lines, marks and figure of a cell."""
        try:
            shown = index.data(SHOWN_ROLE)
            if isinstance(shown, Shown):
                self._paint(painter, option, index, shown)
        except Exception:  # an exception that leaves paint() ends the program
            if not self._failed:
                self._failed = True
                _log.exception("A cell of the grid could not be drawn.")

    def _paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, shown: Shown) -> None:
        rect: QRect = option.rect
        look, mirrored = self._look, self._view.isRightToLeft()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        current = self._is_current(index)
        painter.fillRect(rect, look.colour(self._ground(shown, selected=selected and not current)))
        if shown.kind in {ERROR, ASK} and look.theme.tinted and not (selected and not current):
            painter.fillRect(rect, look.tone(_TONES[shown.kind]).bg)
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, look.colour("line2" if shown.heading else "line"))
        painter.fillRect(rect.x() if mirrored else rect.right(), rect.y(), 1, rect.height(), look.colour("line"))
        self._corner(painter, rect, shown, mirrored=mirrored)
        self._figure(painter, rect, shown, mirrored=mirrored)
        if current and self._view.hasFocus():
            self._frame(painter, rect)

    def _is_current(self, index: Index) -> bool:
        at = self._view.currentIndex()
        return at.row() == index.row() and at.column() == index.column()

    def _ground(self, shown: Shown, *, selected: bool) -> str:
        if selected:
            return "sel" if self._view.hasFocus() else "sel_idle"
        if shown.waiting:
            return "sel"
        return "sunken" if shown.heading or shown.grey else "canvas"

    def _corner(self, painter: QPainter, rect: QRect, shown: Shown, *, mirrored: bool) -> None:
        role = _TONES.get(shown.kind, "text3" if shown.noted else "")
        if not role or shown.kind == MISSING:
            return
        side = self._look.px(_CORNER if shown.kind else _NOTE_CORNER)
        x, step = (rect.x() + 1, 1) if mirrored else (rect.right() - 1, -1)
        corners = [QPoint(x, rect.y()), QPoint(x + step * side, rect.y()), QPoint(x, rect.y() + side)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(role))
        painter.drawPolygon(QPolygon(corners))

    def _figure(self, painter: QPainter, rect: QRect, shown: Shown, *, mirrored: bool) -> None:
        look = self._look
        room = rect.adjusted(_PAD, 0, -_PAD - 1, -1)
        strong = shown.heading or shown.computed
        part = "secondary_strong" if shown.kind == MISSING else "emphasis" if strong else "numbers"
        metrics = self._metrics.get(part)
        if metrics is None:
            metrics = self._metrics[part] = QFontMetrics(look.font(part))
        if not shown.text and not shown.kind:
            return
        width, side = metrics.horizontalAdvance(shown.text), look.px(13)
        if shown.kind and width + side + 2 <= room.width():
            picture = look.mark(_SIGNS[shown.kind], side, painter.device().devicePixelRatioF(), mirrored=mirrored)
            left = room.right() - side + 1 if mirrored else room.x()
            painter.drawPixmap(left, room.y() + (room.height() - side) // 2, picture)
        words = shown.text
        if width > room.width():
            words = metrics.elidedText(shown.text, Qt.TextElideMode.ElideLeft, room.width())
        role = _TONES.get(shown.kind) or ("text2" if shown.grey or shown.closed else "text")
        painter.setFont(look.font(part))
        painter.setPen(look.colour(role))
        edge = trailing(mirrored=mirrored) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(edge), isolated(words, mirrored=mirrored))

    def _frame(self, painter: QPainter, rect: QRect) -> None:
        colour, inner = self._look.colour("accent"), rect.adjusted(0, 0, -1, -1)
        painter.fillRect(inner.x(), inner.y(), inner.width(), 2, colour)
        painter.fillRect(inner.x(), inner.bottom() - 1, inner.width(), 2, colour)
        painter.fillRect(inner.x(), inner.y(), 2, inner.height(), colour)
        painter.fillRect(inner.right() - 1, inner.y(), 2, inner.height(), colour)

    # --- editing --------------------------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Give the line to type into."""
        editor = CellEditor(parent)
        model = index.model()
        if isinstance(model, UsageModel):
            editor.setAccessibleName(model.showing.spoken(index.row(), index.column()).rpartition(": ")[0])
        editor.setFont(self._look.font("numbers"))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Fill the cell inside its frame."""
        editor.setGeometry(option.rect.adjusted(2, 2, -3, -3))

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with the key that was pressed, or with what is in the cell."""
        if not isinstance(editor, CellEditor) or editor.begun:
            return
        editor.begun = True
        editor.begun_with = str(index.data(Qt.ItemDataRole.EditRole) or "")
        editor.inside = not self.first_text
        editor.setText(self.first_text or editor.begun_with)
        self.first_text = ""
        editor.end(False)  # noqa: FBT003 as Qt takes it

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand over what was typed, if it differs."""
        if isinstance(editor, CellEditor) and editor.text() != editor.begun_with:
            editor.begun_with = editor.text()
            model.setData(index, editor.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the editor by Enter, Tab, the arrows and Escape."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(watched, CellEditor):
            step = self._step(event, watched)
            if step is not None:
                self._leave(watched, *step)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.closeEditor.emit(watched, QAbstractItemDelegate.EndEditHint.RevertModelCache)
                return True
        return super().eventFilter(watched, event)

    def _step(self, event: QKeyEvent, editor: CellEditor) -> tuple[int, int] | None:
        key, back = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return (-1 if back else 1, 0)
        if key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            return (0, -1 if back or key == Qt.Key.Key_Backtab else 1)
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            return (1 if key == Qt.Key.Key_Down else -1, 0)
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and not editor.inside:
            onward = (key == Qt.Key.Key_Right) != self._view.isRightToLeft()
            return (0, 1 if onward else -1)
        return None

    def _leave(self, editor: CellEditor, down: int, onward: int) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self.moved.emit(down, onward)
