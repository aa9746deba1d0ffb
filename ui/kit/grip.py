"""The edge of a panel, which is taken with the pointer or the arrow keys to make the panel wider or narrower."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

from ui.kit.appearance import Appearance

_TAKEN, _LINE = 7, 2
STEP, LEAP = 8, 40


class Grip(QAbstractSlider):
    """Lies over one edge of a panel; its value is the width that is wished for the panel."""

    moved = Signal(int)
    released = Signal()
    reset_asked = Signal()

    def __init__(self, look: Appearance, panel: QWidget, name: str, said: str, *, ends: bool) -> None:
        """Lie at the far edge of the panel when `ends`, at the near one otherwise; `said` is its spoken name."""
        super().__init__(panel)
        self._look = look
        self._panel = panel
        self._ends = ends
        self._from: tuple[int, int] | None = None
        self._hovered = False
        self.setObjectName(name)
        self.setAccessibleName(said)
        hint = self.tr("Arrow keys move the edge. Enter or a double click gives the usual width back.")
        self.setAccessibleDescription(hint)
        self.setToolTip(f"{said}\n{hint}")
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setSingleStep(STEP)
        self.setPageStep(LEAP)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        panel.installEventFilter(self)
        look.changed.connect(self.place)
        self.place()

    def sizeHint(self) -> QSize:
        """Give the width that can be taken hold of."""
        return QSize(_TAKEN, self._panel.height())

    @property
    def _at_right(self) -> bool:
        return self._ends != self._panel.isRightToLeft()

    def place(self) -> None:
        """Lie over the edge."""
        left = self._panel.width() - _TAKEN if self._at_right else 0
        self.setGeometry(left, 0, _TAKEN, self._panel.height())
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the panel."""
        if watched is self._panel and event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange}:
            self.place()
        return super().eventFilter(watched, event)

    def take(self, width: int) -> None:
        """Wish for a width within the limits, and say so."""
        kept = max(self.minimum(), min(self.maximum(), width))
        if kept != self.value():
            self.setValue(kept)
            self.moved.emit(kept)

    # --- pointer and keys -----------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the edge."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = (round(event.globalPosition().x()), self.value())
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the edge along."""
        if self._from is not None:
            at, width = self._from
            way = round(event.globalPosition().x()) - at
            self.take(width + (way if self._at_right else -way))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._from is not None:
            self._from = None
            self.update()
            self.released.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for the usual width."""
        self._from = None
        self.reset_asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the edge the way the arrow points; Enter asks for the usual width."""
        widens, narrows = (Qt.Key.Key_Right, Qt.Key.Key_Left) if self._at_right else (Qt.Key.Key_Left, Qt.Key.Key_Right)
        steps = {
            widens: self.singleStep(),
            narrows: -self.singleStep(),
            Qt.Key.Key_PageUp: self.pageStep(),
            Qt.Key.Key_PageDown: -self.pageStep(),
        }
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.reset_asked.emit()
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.take(self.minimum() if key == Qt.Key.Key_Home else self.maximum())
            self.released.emit()
        elif key in steps:
            self.take(self.value() + steps[key])
            self.released.emit()
        else:
            event.ignore()

    # --- drawing --------------------------------------------------------------------------------------------------

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the edge can be taken."""
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Be unseen again."""
        self._hovered = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the edge while the pointer or the keyboard is on it."""
        if not (self.hasFocus() or self._hovered or self._from is not None):
            return
        painter = QPainter(self)
        left = self.width() - _LINE if self._at_right else 0
        painter.fillRect(left, 0, _LINE, self.height(), self._look.colour("accent"))
        painter.end()
