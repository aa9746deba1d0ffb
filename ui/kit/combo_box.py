"""A combo box that fits the look, and lists of choices whose highlighted line is taken by Tab as by Enter."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLabel, QStyledItemDelegate, QWidget

from ui.kit.appearance import Appearance
from ui.kit.layout import set_role

_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TakesHighlighted(QObject):
    """Makes Tab and Enter in an open list take its highlighted line; Tab then goes on to the next field."""

    def __init__(self, box: QWidget, offered: QAbstractItemView, take: Callable[[QModelIndex], None]) -> None:
        """Watch the open list of a box and dress it as one; `take` puts the line into the box."""
        super().__init__(offered)
        set_role(offered, "popup")
        self._box = box
        self._offered = offered
        self._take = take
        offered.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the highlighted line, then let the box have the Tab key."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or not self._offered.isVisible():
            return super().eventFilter(watched, event)
        line, tab = self._offered.currentIndex(), event.key() in _TABS
        # A list that gets the keyboard has a current line at once; it is highlighted only when a person went there.
        highlighted = line.isValid() and self._offered.selectionModel().isSelected(line)
        if not tab and not (event.key() in _ENTER and highlighted):
            return super().eventFilter(watched, event)
        self._offered.window().hide()
        if highlighted:
            self._take(line)
        if tab:
            again = QKeyEvent(QEvent.Type.KeyPress, event.key(), event.modifiers(), event.text())
            QApplication.sendEvent(self._box, again)
        return True


class ComboBox(QComboBox):
    """A combo box with a crisp arrow that does not change by accident under the wheel."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Make an empty box."""
        super().__init__(parent)
        self._look = look
        self._arrow = look.icon("chevron-down")
        self._tab: TakesHighlighted | None = None
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def call(self, name: str) -> None:
        """Name a box beside which no label stands: on Linux screen readers take it by its label, here an unseen one."""
        self.setAccessibleName(name)
        label = QLabel(name, self)
        label.setBuddy(self)
        label.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, then the arrow at its trailing edge."""
        super().paintEvent(event)
        if not self.isEnabled():
            return
        painter, side = QPainter(self), self._look.px(14)
        left = 6 if self.isRightToLeft() else self.width() - side - 6
        self._arrow.paint(painter, left, (self.height() - side) // 2, side, side)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll; the value changes by key or click only."""
        event.ignore()

    def showPopup(self) -> None:  # noqa: N802 the name Qt calls
        """Open the list, which Tab leaves with the line it highlights."""
        if self._tab is None:
            self._tab = TakesHighlighted(self, self.view(), self._take)
            self.setItemDelegate(QStyledItemDelegate(self))  # Qt's own for boxes leaves the dress of lines out
        super().showPopup()

    def _take(self, line: QModelIndex) -> None:
        self.setCurrentIndex(line.row())
        self.hidePopup()
        self.activated.emit(line.row())
        self.textActivated.emit(self.itemText(line.row()))
