"""Messages within the page: tinted notes, the band below the page header and the empty state."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kit.appearance import Appearance
from ui.kit.buttons import Button
from ui.kit.layout import column, inset, row
from ui.kit.texts import Text

_TITLE_ROOM = 280


class _Tinted(QWidget):
    """A ground in a tone; where tints are gone it gets an outline instead."""

    def __init__(self, look: Appearance, tone: str, name: str, *, rounded: bool, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._look = look
        self._tone = tone
        self._rounded = rounded
        self.setObjectName(name)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        painter, tone = QPainter(self), self._look.tone(self._tone)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen if self._look.theme.tinted else QPen(tone.fg, 1))
        painter.setBrush(tone.bg)
        edge = QRectF(self.rect()) if self._look.theme.tinted else QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = 6 if self._rounded else 0
        painter.drawRoundedRect(edge, radius, radius)
        painter.end()


class Note(_Tinted):
    """A sentence that matters, with its consequence, in the tint of its tone."""

    def __init__(
        self,
        look: Appearance,
        title: str,
        text: str = "",
        tone: str = "info",
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the note."""
        super().__init__(look, tone, name, rounded=True, parent=parent)
        self.body = column(self, 2)
        self.body.setContentsMargins(10, 8, 10, 8)
        self.title = Text(look, title, "emphasis", tone, wrap=True)
        self.words = Text(look, text, "secondary", wrap=True)
        self.body.addWidget(self.title)
        self.body.addWidget(self.words)
        self.set_note(title, text, tone)

    def set_note(self, title: str, text: str = "", tone: str = "info") -> None:
        """Say something else."""
        self._tone = tone
        self.title.set_colour(tone)
        self.title.setText(title)
        self.words.setText(text)
        self.words.setVisible(bool(text))
        self.setAccessibleName(f"{title} {text}".strip())
        self.update()


class Banner(_Tinted):
    """A band across the page for something that concerns all of it; it stays until it is settled."""

    action = Signal(str)

    def __init__(self, look: Appearance, name: str, parent: QWidget | None = None) -> None:
        """Make the band, hidden until there is something to say."""
        super().__init__(look, "info", name, rounded=False, parent=parent)
        line = row(self, 8)
        inset(self, 20, 8, 16, 8)
        self.title = Text(look, "", "emphasis", wrap=True)
        self.words = Text(look, "", "body", wrap=True)
        line.addWidget(self.title)
        line.addWidget(self.words, 1)
        self._buttons = QHBoxLayout()
        line.addLayout(self._buttons)
        self._shown: list[tuple[str, Button]] = []
        self.hide()

    def focus_first(self) -> None:
        """Put the keyboard onto the first action."""
        if self._shown:
            self._shown[0][1].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_text(
        self, title: str, text: str = "", tone: str = "info", actions: Sequence[tuple[str, str]] = ()
    ) -> None:
        """Say a sentence and offer actions, each a key and its label."""
        self._tone = tone
        self.title.setText(title)
        room = self.title.fontMetrics().horizontalAdvance(title) + 2
        self.title.setMinimumWidth(min(room, self._look.px(_TITLE_ROOM)))
        self.words.setText(text)
        self.setAccessibleName(f"{title} {text}".strip())
        for _key, button in self._shown:
            self._buttons.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._shown = []
        for key, label in actions:
            button = Button(self._look, label, name=f"{self.objectName()}.{key}")
            button.clicked.connect(self._on_clicked)
            self._buttons.addWidget(button)
            button.show()
            self._shown.append((key, button))
        self.show()
        self.update()

    def _on_clicked(self) -> None:
        sender = self.sender()
        key = next((key for key, button in self._shown if button is sender), "")
        if key:
            self.action.emit(key)


class EmptyState(QWidget):
    """What to do when there is nothing to show: one sentence, one filled button, one link."""

    button_clicked = Signal()
    link_clicked = Signal()

    def __init__(
        self,
        look: Appearance,
        sentence: str,
        button: str = "",
        link: str = "",
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the state; an empty button or link is left out."""
        super().__init__(parent)
        self.setObjectName(name)
        box = column(self, 12)
        box.setContentsMargins(24, 24, 24, 24)
        box.addStretch(1)
        self.sentence = Text(look, sentence, "body", "text2", wrap=True)
        line = row(None, 12)
        self.button = Button(look, button, "primary", name=f"{name}.button")
        self.link = Button(look, link, "link", name=f"{name}.link")
        self.button.clicked.connect(self.button_clicked)
        self.link.clicked.connect(self.link_clicked)
        box.addWidget(self.sentence)
        line.addWidget(self.button)
        line.addWidget(self.link)
        line.addStretch(1)
        box.addLayout(line)
        box.addStretch(2)
        self.set_texts(sentence, button, link)

    def set_texts(self, sentence: str, button: str = "", link: str = "") -> None:
        """Say something else."""
        self.sentence.setText(sentence)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.link.setText(link)
        self.link.setVisible(bool(link))
        self.setAccessibleName(sentence)
