"""Ending an occupancy: the last day, and what follows from it, before it is done."""

from __future__ import annotations

from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from commonservices.actions import premises as actions
from commonservices.domain.fields import record_type
from commonservices.domain.premises import Occupancy
from commonservices.domain.reading import show_value
from commonservices.errors import RuleBroken
from commonservices.queries import premises as queries
from commonservices.queries.premises import LeavingLine, OccupantLine
from ui.kit.buttons import Button
from ui.kit.field_row import FieldRow
from ui.kit.field_spec import FieldSpec
from ui.kit.layout import column, inset, row
from ui.kit.notes import Note
from ui.kit.texts import Text
from ui.page import AsksHere, PageFrame

_PLACE = "premises.leaving"


class LeavingPanel(QWidget, AsksHere):
    """A day, the figures of what it does, and the button that does it."""

    left = Signal()
    problem = Signal(str)
    ended = Signal(str)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the panel."""
        super().__init__(parent)
        self._frame = frame
        self._line: OccupantLine | None = None
        look = frame.look
        self.setObjectName(_PLACE)
        self.setAccessibleName(self.tr("End an occupancy"))
        self.title = Text(look, "", "emphasis", name=f"{_PLACE}.title")
        spec = FieldSpec("until_on", self.tr("Last day"), "date", required=True)
        self.day = FieldRow(look, _PLACE, spec, frame.bridge.today)
        self.why = FieldRow(look, _PLACE, FieldSpec("why", self.tr("Reason")), frame.bridge.today)
        self.note = Note(look, "", name=f"{_PLACE}.note")
        self.end_button = Button(look, self.tr("End the occupancy"), "primary", icon="check", name=f"{_PLACE}.end")
        self.leave_button = Button(look, self.tr("Leave"), name=f"{_PLACE}.leave")
        box = column(self, 8)
        for part in (self.title, self.day, self.why, self.note):
            box.addWidget(part)
        line = row(None, 8)
        line.addWidget(self.end_button)
        line.addWidget(self.leave_button)
        line.addStretch(1)
        box.addLayout(line)
        inset(self, 20, 8, 16, 10)
        self.day.committed.connect(self._on_day)
        self.day.refused.connect(self._on_refused_text)
        self.end_button.clicked.connect(self.end)
        self.leave_button.clicked.connect(self.left)

    @property
    def open_for(self) -> UUID | None:
        """The occupancy that is being ended, also while other premises are shown; none when nothing is."""
        return self._line.occupancy.id if self._line is not None else None

    def close_panel(self) -> None:
        """Leave what is asked."""
        self._line = None
        self.hide()

    def begin(self, line: OccupantLine) -> None:
        """Open for one occupant, with its last day or today."""
        self._line = line
        words = self._frame.words
        self.title.setText(self.tr("{code} leaves").format(code=words.isolate(line.code)))
        self.day.clear_reason()
        self.why.set_value("")
        self.day.set_value(line.occupancy.until_on or self._frame.bridge.today())
        self.show()
        self._tell()
        self.day.editor.box.setFocus()

    def _on_day(self, _name: str, _value: object) -> None:
        self._tell()

    def _on_refused_text(self, _name: str, reason: str) -> None:
        self.problem.emit(reason)

    def outcome(self) -> LeavingLine | None:
        """Give what follows from the day entered; None while there is none."""
        day = self.day.editor.value()
        if self._line is None or not isinstance(day, date):
            return None
        ask = partial(queries.leaving_occupant, occupancy_id=self._line.occupancy.id, last_day=day)
        return self._frame.bridge.ask(ask)

    def _tell(self) -> None:
        found = self.outcome()
        self.note.setVisible(found is not None)
        if found is None:
            return
        title, text, tone = self._said(found)
        self.note.set_note(title, text, tone)

    def _said(self, found: LeavingLine) -> tuple[str, str, str]:
        words, outcome = self._frame.words, found.outcome
        area = show_value(record_type(Occupancy).by_name["net_m2"], outcome.freed_m2, words.language)
        freed = self.tr("{area} m² and {desks} desks become free on {day}.").format(
            area=area, desks=words.number(outcome.freed_workstations), day=words.full_day(outcome.first_day_without)
        )
        stay = ", ".join(words.isolate(each) for each in found.remaining)
        if outcome.ends_sharing:
            title = self.tr("Fewer than two entities remain: the premises stop being common.")
            rest = self.tr("{code} stays alone and bears the whole cost.").format(code=stay) if stay else ""
            return title, " ".join(part for part in (rest, freed) if part), "crit"
        if not found.remaining:
            return self.tr("Nobody remains in the premises."), freed, "att"
        return self.tr("These stay and share the cost: {codes}.").format(codes=stay), freed, "info"

    def submit(self) -> None:
        """Do what the panel is open for."""
        self.end()

    def end(self) -> None:
        """End the occupancy on the day entered, or say what stands in the way."""
        if not self.day.editor.commit() or not self.why.editor.commit() or self._line is None:
            self.problem.emit(self.day.reason.words.text())
            return
        until, why = self.day.editor.value(), str(self.why.editor.value() or "")
        action = partial(
            actions.end_occupancy,
            occupancy_id=self._line.occupancy.id,
            until=until if isinstance(until, date) else "",
            why=why,
        )
        code = self._line.code
        if self._frame.bridge.do(action, refused=self._on_refused) is not None:
            self.ended.emit(self.tr("The occupancy of {code} is ended.").format(code=self._frame.words.isolate(code)))

    def _on_refused(self, broken: RuleBroken) -> None:
        sentence = self._frame.words.rule(broken)
        self.day.set_reason("block", sentence)
        self.day.editor.box.setFocus()
        self.problem.emit(sentence)
