"""Lists of two-line rows: a day, a mark, what it is about and why, with the actions of the selected row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from commonservices.domain.declaring import dataclass
from ui.kit.appearance import Appearance
from ui.kit.layout import own_viewport
from ui.today.line_painter import LINE_ROLE, LinePainter

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX: Final = QModelIndex()
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_EDGE: Final = 8


@dataclass(frozen=True)
class Line:
    """One row: a day with its distance, a mark, two lines of words, a few at the end; or a heading."""

    key: str
    title: str
    detail: str = ""
    mark: str = ""
    when: str = ""
    far: str = ""
    tone: str = ""
    tail: str = ""
    spoken: str = ""
    tip: str = ""
    heading: bool = False


class LineModel(QAbstractListModel):
    """The rows of one list."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with no rows."""
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Give the number of rows."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Give the words of a row, for the eye and for the ear."""
        if not 0 <= index.row() < len(self.lines):
            return None
        line = self.lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == int(Qt.ItemDataRole.DisplayRole):
            return line.title
        if role == int(Qt.ItemDataRole.AccessibleTextRole):
            return line.spoken or line.title
        if role == int(Qt.ItemDataRole.ToolTipRole) and not line.heading:
            return "\n".join(part for part in (line.title, line.detail, line.tip) if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every row but headings be selected."""
        if not 0 <= index.row() < len(self.lines) or self.lines[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class LineList(QListView):
    """A list of two-line rows: one place in the Tab order, arrows move, Enter opens."""

    opened = Signal(str)
    current_changed = Signal(str)

    def __init__(
        self,
        look: Appearance,
        name: str,
        title: str,
        *,
        inset: int = 20,
        quiet: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty list; `inset` is the room before the first word, a quiet one marks no row without the keys."""
        super().__init__(parent)
        self._look = look
        self._actions: QWidget | None = None
        self.setObjectName(name)
        self.setAccessibleName(title)
        own_viewport(self)
        self.lines = LineModel(self)
        self.quiet = quiet
        self.painter_of_lines = LinePainter(look, self, inset)
        self.setModel(self.lines)
        self.setItemDelegate(self.painter_of_lines)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self._on_double_click)
        self.verticalScrollBar().valueChanged.connect(self._place_actions)
        look.changed.connect(self.restyle)

    def restyle(self) -> None:
        """Take row heights from the look."""
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
        self._place_actions()

    # --- rows -----------------------------------------------------------------------------------------------------

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these rows; the current one stays current, else the one now in its place."""
        before, place = self.current_key(), self.currentIndex().row()
        self.lines.set_lines(lines)
        if not self.select(before):
            self._go(max(0, min(place, len(lines) - 1)), 1)
        self._place_actions()

    def current_key(self) -> str:
        """Give the key of the current row, or nothing."""
        line = self.currentIndex().data(LINE_ROLE)
        return line.key if isinstance(line, Line) and not line.heading else ""

    def select(self, key: str) -> bool:
        """Make a row current; say whether it is there."""
        for place, line in enumerate(self.lines.lines):
            if key and line.key == key and not line.heading:
                self.setCurrentIndex(self.lines.index(place, 0))
                return True
        return False

    def rows_height(self, most: int) -> int:
        """Give the height of the first rows, at most so many."""
        return sum(self.sizeHintForRow(place) for place in range(min(most, len(self.lines.lines))))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say which row is current now and move the actions to it."""
        super().currentChanged(current, previous)
        self._place_actions()
        self.current_changed.emit(self.current_key())

    # --- the actions of the current row ---------------------------------------------------------------------------

    def attach(self, actions: QWidget) -> None:
        """Show these buttons at the end of the current row."""
        self._actions = actions
        actions.setParent(self.viewport())
        actions.hide()

    @property
    def reserved(self) -> int:
        """The room at the end of the current row that its actions take."""
        return 0 if self._actions is None or self._actions.isHidden() else self._actions.width() + 2 * _EDGE

    def place_actions(self) -> None:
        """Measure and place the actions anew, after their words changed."""
        self._place_actions()

    @Slot()
    def _place_actions(self) -> None:
        if self._actions is None:
            return
        self._actions.setVisible(bool(self.current_key()))
        self._actions.adjustSize()
        place = self.visualRect(self.currentIndex())
        left = _EDGE if self.isRightToLeft() else self.viewport().width() - self._actions.width() - _EDGE
        self._actions.move(left, place.y() + (place.height() - self._actions.height()) // 2)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the actions at the end of their row."""
        super().resizeEvent(event)
        self._place_actions()

    # --- keys and mouse -------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move over headings, open with Enter; letters are left to the page."""
        now, last = self.currentIndex().row(), len(self.lines.lines) - 1
        pages = max(1, self.viewport().height() // max(1, self.sizeHintForRow(max(0, now))) - 1)
        steps = {
            Qt.Key.Key_Down: (now + 1, 1),
            Qt.Key.Key_Up: (now - 1, -1),
            Qt.Key.Key_PageDown: (min(last, now + pages), -1),
            Qt.Key.Key_PageUp: (max(0, now - pages), 1),
            Qt.Key.Key_Home: (0, 1),
            Qt.Key.Key_End: (last, -1),
        }
        key = Qt.Key(event.key())
        if key in steps:
            self._go(*steps[key])
        elif key in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._open()
        else:
            event.ignore()

    def _go(self, place: int, step: int) -> None:
        while 0 <= place < len(self.lines.lines):
            if not self.lines.lines[place].heading:
                self.setCurrentIndex(self.lines.index(place, 0))
                self.scrollTo(self.currentIndex())
                return
            place += step

    def scrollTo(  # noqa: N802 named by Qt
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a row into sight; the first one together with its heading."""
        if all(line.heading for line in self.lines.lines[: max(0, index.row())]):
            self.scrollToTop()
        else:
            super().scrollTo(index, hint)

    @Slot(QModelIndex)
    def _on_double_click(self, _index: QModelIndex) -> None:
        self._open()

    def _open(self) -> None:
        key = self.current_key()
        if key:
            self.opened.emit(key)
