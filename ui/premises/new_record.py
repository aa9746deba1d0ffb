"""Logging something new of this place: one form in place of the list, with what is worth knowing before saving."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from commonservices.queries import procurement as queries
from ui.kit.layout import HLine, column, inset, row
from ui.kit.notes import Note
from ui.kit.texts import Text
from ui.page import PageFrame
from ui.premises.entry_form import Entry, EntryForm
from ui.premises.specs import PlaceSpecs

_WIDEST = 720
_PAIR = ("relying_id", "relied_on_id")


class NewRecord(QWidget):
    """A title, the form, and for a reliance the warning that not both entities have signed the statement."""

    saved = Signal(str)
    left = Signal()
    problem = Signal(str)

    def __init__(
        self, frame: PageFrame, specs: PlaceSpecs, entry: Entry, title: str, parent: QWidget | None = None
    ) -> None:
        """Make the form."""
        super().__init__(parent)
        self._frame = frame
        look = frame.look
        self.entry = EntryForm(frame, specs, entry)
        self.note = Note(look, "", name=f"{entry.place}.note")
        self.note.hide()
        self.entry.between.addWidget(self.note)
        head, content = QWidget(), QWidget()
        row(head, 8).addWidget(Text(look, title, "page", name=f"{entry.place}.title"), 1)
        inset(head, 20, 8, 16, 8)
        content.setMaximumWidth(look.px(_WIDEST))
        body = column(content, 12)
        body.addWidget(self.entry)
        body.addStretch(1)
        inset(content, 20, 12, 16, 16)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(content)
        box = column(self)
        for part in (head, HLine()):
            box.addWidget(part)
        box.addWidget(self.area, 1)
        self.entry.saved.connect(self._on_saved)
        self.entry.left.connect(self.left)
        self.entry.problem.connect(self._on_problem)
        self.entry.entered.connect(self._on_entered)

    def begin(self) -> None:
        """Start with an empty form."""
        self.note.hide()
        profile = self._frame.bridge.office.profile()
        known = {"country_iso3": profile.country_iso3} if profile is not None else {}
        self.entry.begin({name: value for name, value in known.items() if name in self.entry.form.names()})
        self.area.ensureVisible(0, 0)

    def save(self) -> None:
        """Log the record."""
        self.entry.save()

    def _on_saved(self, made: object) -> None:
        self.saved.emit(str(getattr(made, "id", "")))

    def _on_problem(self, sentence: str) -> None:
        blocked = self.entry.form.first_blocked()
        if blocked:
            self.area.ensureWidgetVisible(self.entry.form.row(blocked))
        self.problem.emit(sentence)

    def _on_entered(self, name: str) -> None:
        if name not in _PAIR or name not in self.entry.form.names():
            return
        pair = [str(self.entry.form.value(each) or "") for each in _PAIR]
        ids = [UUID(each) if each else None for each in pair]
        codes = self._frame.bridge.ask(partial(queries.unsigned, relying_id=ids[0], relied_on_id=ids[1]))
        self.note.setVisible(bool(codes))
        if codes:
            who = ", ".join(self._frame.words.isolate(each) for each in codes)
            self.note.set_note(
                self.tr("Not on record as a signatory of the statement on mutual recognition: {codes}.").format(
                    codes=who
                ),
                self.tr("It can be logged all the same; give the reason for the exception."),
                "att",
            )
