"""The bar at the top: menus, the command field, the saved mark, the inspector's switch and help."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QMenuBar, QPushButton, QWidget

from ui.kit.appearance import Appearance
from ui.kit.buttons import ToolButton
from ui.kit.layout import inset, row, set_role
from ui.kit.saved_mark import SavedMark
from ui.kit.tags import KeyCap
from ui.kit.texts import ElidedText, Text

_HEIGHT, _FIELD = 40, 380


class CommandField(QPushButton):
    """Looks like a field and opens the palette, by click, Enter or simply by typing."""

    typed = Signal(str)
    came_by = Qt.FocusReason.NoFocusReason
    """How it last got the keyboard."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Make the field."""
        super().__init__(parent)
        self._look = look
        self.setObjectName("topbar.command")
        words = self.tr("Search or run a command")
        self.setAccessibleName(words)
        self.setAccessibleDescription(self.tr("Ctrl+K opens it from everywhere"))
        self._sign = Text(look)
        self._words = ElidedText(look, words, "body", "text3")
        self._key = KeyCap(look, "Ctrl K")
        box = row(self, 8)
        for part in (self._sign, self._words, self._key):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        box.addWidget(self._sign)
        box.addWidget(self._words, 1)
        box.addWidget(self._key)
        inset(self, 10, 0, 6, 0)
        look.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take sizes and the sign of the look."""
        side = self._look.px(16)
        self._sign.setPixmap(self._look.icon("search").pixmap(QSize(side, side)))
        self.setFixedHeight(max(self._look.px(28), self._look.line_box("body") + 4))

    def sizeHint(self) -> QSize:
        """Ask for the width of the design."""
        return QSize(self._look.px(_FIELD), self.height())

    def minimumSizeHint(self) -> QSize:
        """Give way where the window is narrow."""
        return QSize(self._look.px(120), self.height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Note how the keyboard came here."""
        self.came_by = event.reason()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter and start the search with a typed letter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.text().strip() and event.text().isprintable():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)


class TopBar(QWidget):
    """Holds the menu bar and what stands beside it."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Make the bar with an empty menu bar."""
        super().__init__(parent)
        self._look = look
        self.setObjectName("topbar")
        set_role(self, "chrome")
        self.menus = QMenuBar(self)
        self.menus.setObjectName("topbar.menus")
        self.menus.setNativeMenuBar(False)
        self.command = CommandField(look, self)
        self.saved = SavedMark(look, parent=self)
        self.inspector = ToolButton(look, "panel-right", self.tr("Inspector"), name="topbar.inspector")
        self.inspector.setCheckable(True)
        self.help = ToolButton(look, "help", self.tr("Keys and help"), name="topbar.help")
        box = row(self, 8)
        box.addWidget(self.menus, 0, Qt.AlignmentFlag.AlignVCenter)
        box.addStretch(1)
        box.addWidget(self.command, 3)
        box.addStretch(1)
        for part in (self.saved, self.inspector, self.help):
            box.addWidget(part)
        inset(self, 8, 0, 12, 0)
        look.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take heights of the look; a menu bar lower than its items would hide them."""
        # From right to left a menu bar measures itself by the width it has, and then shows only its extension arrow.
        self.menus.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        wanted = self.menus.sizeHint()
        self.menus.unsetLayoutDirection()
        self.menus.setMinimumSize(wanted)
        self.setFixedHeight(max(self._look.px(_HEIGHT), wanted.height() + 4))
        self.command.setMaximumWidth(self._look.px(_FIELD))
