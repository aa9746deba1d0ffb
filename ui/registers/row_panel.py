"""The panel beside short lists: what the current row says, its figures, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from commonservices.domain.declaring import dataclass
from ui.kit.buttons import Button
from ui.kit.flow_row import FlowRow
from ui.kit.key_values import KeyValueList, Pair
from ui.kit.layout import HLine, SidePanel, column, inset, set_role
from ui.kit.notes import Note
from ui.kit.texts import Text
from ui.page import Command, PageFrame

_LABELS: Final = 104


@dataclass(frozen=True)
class RowShown:
    """What the panel says of one row; a note is its sentence and its tone."""

    title: str
    under: str = ""
    note: tuple[str, str] = ("", "")
    pairs: tuple[Pair, ...] = ()
    acts: tuple[Command, ...] = ()


class RowPanel(QWidget):
    """One row at a glance; `extra` takes what a place adds below the figures."""

    linked = Signal(str)

    def __init__(self, frame: PageFrame, place: str, parent: QWidget | None = None) -> None:
        """Make the panel, empty until a row is shown."""
        super().__init__(parent)
        look = self._look = frame.look
        self._place = place
        self._acts: dict[str, Command] = {}
        self._buttons: dict[str, Button] = {}
        self.setObjectName(place)
        set_role(self, "sunken")
        self.title = Text(look, "", "record", wrap=True, selectable=True, name=f"{place}.title")
        self.under = Text(look, "", "secondary", "text2", wrap=True, name=f"{place}.under")
        self.note = Note(look, "", name=f"{place}.note")
        self.pairs = KeyValueList(look, f"{place}.figures", label_width=_LABELS)
        self.panel = SidePanel(look, name=f"{place}.panel")
        self.extra = QVBoxLayout()
        self.extra.setSpacing(8)
        self._line = FlowRow(8)
        head, self._foot = QWidget(), QWidget()
        top = column(head, 4)
        top.addWidget(self.title)
        top.addWidget(self.under)
        inset(head, 16, 14, 16, 10)
        self.panel.body.addWidget(self.note)
        self.panel.body.addWidget(self.pairs)
        self.panel.body.addLayout(self.extra)
        column(self._foot).addWidget(self._line)
        inset(self._foot, 16, 10, 16, 10)
        box = column(self)
        for part in (head, HLine()):
            box.addWidget(part)
        box.addWidget(self.panel, 1)
        for part in (HLine(), self._foot):
            box.addWidget(part)
        self.pairs.opened.connect(self.linked)
        self.show_row(None)

    def showEvent(self, event: QShowEvent) -> None:
        """Give the note its colour: the style sheet dresses it anew when it is first shown."""
        super().showEvent(event)
        self.note.title.restyle()

    def show_row(self, shown: RowShown | None) -> None:
        """Show one row, or the keys that work in the list."""
        if shown is None:
            keys = self.tr("Choose a row in the list; Space shows or hides this panel.")
            shown = RowShown(self.tr("Nothing is selected."), keys)
        self.setAccessibleName(shown.title)
        self.title.setText(shown.title)
        self.under.setText(shown.under)
        self.under.setVisible(bool(shown.under))
        sentence, tone = shown.note
        self.note.setVisible(bool(sentence))
        self.note.set_note(sentence, tone=tone or "info")
        self.pairs.set_pairs(shown.pairs)
        self._offer(shown.acts)

    def _offer(self, acts: Sequence[Command]) -> None:
        """Show what can be done; the buttons that stay keep the keyboard."""
        shown = {each.key: each for each in acts if not each.reason}
        if list(shown) != list(self._buttons):
            self._buttons = {key: self._button(key) for key in shown}
            self._line.set_parts(list(self._buttons.values()))
        self._acts = shown
        for key, button in self._buttons.items():
            button.setText(shown[key].text)
        self._line.place()
        self._foot.setVisible(bool(shown))

    def _button(self, key: str) -> Button:
        button = Button(self._look, "", name=f"{self._place}.{key}")
        button.clicked.connect(self._on_clicked)
        return button

    def _on_clicked(self) -> None:
        sender = self.sender()
        key = next((key for key, button in self._buttons.items() if button is sender), "")
        if key:
            self._acts[key].run()
