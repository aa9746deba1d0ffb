"""A short message at the bottom of the page with one action; it never carries an error."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from ui.kit.announcing import announce
from ui.kit.appearance import Appearance
from ui.kit.buttons import Button
from ui.kit.layout import inset, row, set_role
from ui.kit.texts import Text

_HEIGHT, _ABOVE_EDGE = 44, 44  # clear of the status line


class Toast(QFrame):
    """At most one at a time; it waits while the pointer or the keyboard is on it."""

    action_requested = Signal()
    closed = Signal()

    def __init__(self, look: Appearance, host: QWidget, *, name: str = "toast", milliseconds: int = 8000) -> None:
        """Make the toast over a host, hidden."""
        super().__init__(host)
        self._look = look
        self._host = host
        self.setObjectName(name)
        set_role(self, "raised")
        line = row(self, 12)
        inset(self, 16, 0, 8, 0)
        self.words = Text(look, "")
        self.button = Button(look, "", "link", name=f"{name}.action")
        self.button.clicked.connect(self._on_clicked)
        self.button.installEventFilter(self)
        line.addWidget(self.words)
        line.addWidget(self.button)
        self._time = QTimer(self)
        self._time.setSingleShot(True)
        self._time.setInterval(milliseconds)
        self._time.timeout.connect(self.close_toast)
        host.installEventFilter(self)
        self.hide()

    def show_text(self, text: str, action: str = "") -> None:
        """Say a sentence and offer one action; an earlier toast gives way."""
        self.words.setText(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.setAccessibleName(text)
        self.setFixedHeight(max(self._look.px(_HEIGHT), self.words.minimumHeight() + 12))
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._time.start()
        announce(self, text)

    def waiting(self) -> bool:
        """Tell whether the clock stands because somebody is on the toast."""
        return self.isVisible() and not self._time.isActive()

    def close_toast(self) -> None:
        """Take the toast away."""
        self._time.stop()
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def _on_clicked(self) -> None:
        self.action_requested.emit()
        self.close_toast()

    def _place(self) -> None:
        left = max(0, (self._host.width() - self.width()) // 2)
        self.move(left, self._host.height() - self.height() - self._look.px(_ABOVE_EDGE))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stop the clock under the pointer."""
        super().enterEvent(event)
        self._time.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Let the clock run again."""
        super().leaveEvent(event)
        if self.isVisible() and not self.button.hasFocus():
            self._time.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_toast()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the host's size, and wait while the action has the keyboard."""
        if watched is self._host and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        elif watched is self.button and event.type() == QEvent.Type.FocusIn:
            self._time.stop()
        elif watched is self.button and event.type() == QEvent.Type.FocusOut and self.isVisible():
            self._time.start()
        return super().eventFilter(watched, event)
