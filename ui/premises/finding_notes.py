"""The notes on a page that say what is wrong, one under the other, the gravest first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtWidgets import QWidget

from commonservices.domain.premises_rules import Finding
from ui.kit.layout import column, inset
from ui.kit.notes import Note
from ui.page import PageFrame
from ui.premises.finding_words import FindingWords

_MOST = 4


class FindingNotes(QWidget):
    """As many notes as there are findings, up to a few; nothing when all is well."""

    def __init__(self, frame: PageFrame, name: str, parent: QWidget | None = None, *, flush: bool = False) -> None:
        """Make the notes, hidden until there is something to say; `flush` where the place has margins of its own."""
        super().__init__(parent)
        self.talk = FindingWords(frame.words, self)
        self.notes = [Note(frame.look, "", name=f"{name}.{number}") for number in range(_MOST)]
        box = column(self, 6)
        for note in self.notes:
            box.addWidget(note)
        if not flush:
            inset(self, 20, 10, 16, 0)

    def show_findings(self, findings: Sequence[Finding], codes: Mapping[UUID, str]) -> None:
        """Say these findings."""
        self.setHidden(not findings)
        for number, note in enumerate(self.notes):
            note.setHidden(number >= len(findings))
            if number < len(findings):
                found = findings[number]
                note.set_note(self.talk.title(found), self.talk.sentence(found, codes), found.severity)
