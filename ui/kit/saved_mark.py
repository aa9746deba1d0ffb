"""The only place that speaks about saving: saved, saving, draft saved, or not saved and why."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.kit.announcing import announce
from ui.kit.appearance import Appearance
from ui.kit.buttons import Button
from ui.kit.layout import row
from ui.kit.texts import Text

_SIGNS = {"saved": ("check", "good"), "saving": ("refresh", "text2"), "draft": ("check", "good")}


class _Sign(QWidget):
    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self.state = "saved"
        self.setFixedSize(QSize(look.px(16), look.px(16)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign of the state."""
        painter, side = QPainter(self), self._look.px(16)
        if self.state in _SIGNS:
            icon, role = _SIGNS[self.state]
            painter.drawPixmap(0, 0, self._look.icon_picture(icon, role, side, painter))
        elif self.state:
            painter.drawPixmap(1, 1, self._look.mark("error", side - 2, self.devicePixelRatioF()))
        painter.end()


class SavedMark(QWidget):
    """Sign and words; a failure stays in red and offers help."""

    help_requested = Signal()

    def __init__(self, look: Appearance, name: str = "topbar.saved", parent: QWidget | None = None) -> None:
        """Make the mark; nothing has been saved yet."""
        super().__init__(parent)
        self.setObjectName(name)
        self.state = ""
        line = row(self, 4)
        self._sign = _Sign(look)
        self.words = Text(look, "", "secondary", "text2")
        self.help = Button(look, self.tr("What can I do?"), "link", name=f"{name}.help")
        self.help.clicked.connect(self.help_requested)
        self.help.hide()
        for part in (self._sign, self.words, self.help):
            line.addWidget(part)
        self._show("", "", "text2")

    def show_saved(self, time_text: str) -> None:
        """Say when everything was saved."""
        self._show("saved", self.tr("Saved {time}").format(time=time_text), "text2")

    def show_saving(self) -> None:
        """Say that saving takes longer than usual."""
        self._show("saving", self.tr("Saving…"), "text2")

    def show_draft(self, time_text: str) -> None:
        """Say when the draft was saved."""
        self._show("draft", self.tr("Draft saved {time}").format(time=time_text), "text2")

    def show_failed(self, reason: str) -> None:
        """Say that nothing was saved and why; screen readers are told at once."""
        self._show("failed", self.tr("Not saved: {reason}").format(reason=reason), "crit")
        announce(self, self.words.text())

    def _show(self, state: str, text: str, colour: str) -> None:
        self.state = self._sign.state = state
        self.words.set_colour(colour)
        self.words.setText(text)
        self.help.setVisible(state == "failed")
        self.setAccessibleName(text)
        self.words.setAccessibleName(text)
        self._sign.update()
