"""Arrangements that look like the one about to be logged: named with links, and kept apart by a reason."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from commonservices.queries.duplicates import Candidate
from ui.kit.buttons import Button
from ui.kit.field_row import FieldRow
from ui.kit.field_spec import FieldSpec
from ui.kit.layout import column, row
from ui.kit.notes import Note
from ui.kit.texts import Text
from ui.page import PageFrame, address_of

PLACE: Final = "arrangements.new.alike"
MOST: Final = 4


class LikenessPart(QWidget):
    """Hidden until something like the new arrangement is found."""

    open_requested = Signal(str)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the hidden warning."""
        super().__init__(parent)
        self._frame = frame
        self._asked: tuple[UUID, ...] = ()
        self._links: list[QWidget] = []
        self.setObjectName(PLACE)
        look = frame.look
        self.note = Note(look, "", tone="att", name=f"{PLACE}.note")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        help = self.tr("One sentence; it is kept in the history.")
        spec = FieldSpec("why", self.tr("Why a further one"), "text", help=help)
        self.why = FieldRow(look, PLACE, spec, frame.bridge.today)
        box = column(self, 8)
        box.addWidget(self.note)
        box.addLayout(self._lines)
        box.addWidget(self.why)
        self.hide()

    def clear(self) -> None:
        """Forget what was found and answered."""
        self._asked = ()
        self._drop()
        self.why.set_value("")
        self.why.clear_reason()
        self.hide()

    def _drop(self) -> None:
        for each in self._links:
            self._lines.removeWidget(each)
            each.hide()
            each.deleteLater()
        self._links = []

    @property
    def reason(self) -> str:
        """The reason typed why it is logged all the same."""
        self.why.editor.commit()
        return str(self.why.editor.value() or "").strip() if not self.isHidden() else ""

    def settle(self, found: Sequence[Candidate]) -> bool:
        """Show what was found; say whether the arrangement may be logged: nothing is alike, or a reason is given."""
        ids = tuple(each.id for each in found)
        if not ids:
            self.clear()
            return True
        if ids == self._asked and self.reason:
            return True
        self._show(found)
        sentence = self.tr("Say why a further one is logged, or open the one that is there.")
        if ids == self._asked:
            self.why.set_reason("ask", sentence)
        self._asked = ids
        self.why.editor.box.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def _show(self, found: Sequence[Candidate]) -> None:
        self._drop()
        title = self.tr("An arrangement like this is in the register already.")
        if len(found) > 1:
            title = self.tr("{count} arrangements like this are in the register already.")
            title = title.format(count=self._frame.words.number(len(found)))
        text = self.tr("Open it to see whether it is the same, or log a further one with a reason.")
        self.note.set_note(title, text, "att")
        for each in found[:MOST]:
            line = self._line(each)
            self._lines.addWidget(line)
            self._links.append(line)
        self.show()

    def _line(self, found: Candidate) -> QWidget:
        words = self._frame.words
        whole = QWidget()
        line = row(whole, 8)
        name = f"{words.isolate(found.reference)} · {words.embed(found.title)}"
        link = Button(self._frame.look, name, "link", name=f"{PLACE}.{found.reference}")
        link.clicked.connect(partial(self._on_open, found.id))
        reasons = {
            "same_parties": self.tr("same parties, days that meet"),
            "similar_title": self.tr("similar title"),
        }
        said = ", ".join([words.state(found.state), *(reasons.get(each, each) for each in found.reasons)])
        link.setAccessibleDescription(said)
        line.addWidget(link)
        line.addWidget(Text(self._frame.look, said, "secondary", "text2"))
        line.addStretch(1)
        return whole

    def _on_open(self, id: UUID, _checked: object = None) -> None:
        self.open_requested.emit(address_of("arrangements", id=str(id)))
