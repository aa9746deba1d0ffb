"""Asks in place, value by value, what should happen to what was changed again after an act."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QWidget

from commonservices.actions.undo import CellKey, UndoPlan, UndoQuestion
from commonservices.queries.history import Naming
from ui.change_log.act_words import ActWords
from ui.kit.buttons import Button, RadioButton
from ui.kit.layout import column, inset, row
from ui.kit.notes import Note
from ui.kit.texts import Text
from ui.page import PageFrame

_BACK: Final = 1


class UndoQuestions(QWidget):
    """For each value: keep what is there now, or take it back as well."""

    answered = Signal(object)
    left = Signal()

    def __init__(self, frame: PageFrame, acts: ActWords, parent: QWidget | None = None) -> None:
        """Make the part, hidden until there is something to ask."""
        super().__init__(parent)
        self._look = frame.look
        self._acts = acts
        self._groups: list[tuple[CellKey, QButtonGroup]] = []
        self._made: list[QWidget] = []
        self.setObjectName("change_log.questions")
        self.note = Note(frame.look, "", tone="att", name="change_log.questions.note")
        self._body = column(self, 8)
        self._body.addWidget(self.note)
        self._choices = QWidget()
        self._box = column(self._choices, 2)
        self._body.addWidget(self._choices)
        self.go_button = Button(frame.look, self.tr("Undo as chosen"), "primary", name="change_log.questions.go")
        self.leave_button = Button(frame.look, self.tr("Leave it"), "quiet", name="change_log.questions.leave")
        line = row(None, 8)
        line.addWidget(self.go_button)
        line.addWidget(self.leave_button)
        line.addStretch(1)
        self._body.addLayout(line)
        inset(self, 0, 4, 0, 8)
        self.go_button.clicked.connect(self._on_go)
        self.leave_button.clicked.connect(self.left)
        self.hide()

    def ask(self, plan: UndoPlan, naming: Naming) -> None:
        """Show one choice for each value that changed since."""
        for old in self._made:
            self._box.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._made, self._groups = [], []
        title = self.tr("%n of these values changed again since.", "", len(plan.questions))
        self.note.set_note(title, self.tr("Say for each whether it stays as it is now or is taken back too."), "att")
        for place, question in enumerate(plan.questions):
            self._add(place, question, naming)
        self.show()
        first = self._groups[0][1].button(0)
        first.setFocus()

    def _add(self, place: int, question: UndoQuestion, naming: Naming) -> None:
        kind, id, _cell = question.key
        now, back = self._values(question, question.now, naming), self._values(question, question.back, naming)
        names = ", ".join(self._acts.field(each) for each in question.fields)
        record = self._acts.record(kind, id, naming)
        subject = self.tr("{record}, {field}").format(record=record, field=names) if names else record
        heading = Text(self._look, subject, "secondary_strong", wrap=True)
        group = QButtonGroup(self)
        self._put(heading)
        choices = (
            (self.tr("Keep it as it is now"), now, self.tr("{what}, keep: {value}")),
            (self.tr("Take it back"), back, self.tr("{what}, take back to: {value}")),
        )
        for number, (label, value, spoken) in enumerate(choices):
            name = f"change_log.questions.{place}.{'back' if number == _BACK else 'keep'}"
            button = RadioButton(self._look, label, name=name)
            button.setAccessibleName(spoken.format(what=subject, value=value))
            group.addButton(button, number)
            self._put(button)
            shown = Text(self._look, value, "body", "text2", wrap=True)
            inset(shown, 0, 0, 0, 0)
            shown.setIndent(self._look.px(24))
            self._put(shown)
        group.button(0).setChecked(True)
        self._groups.append((question.key, group))

    def _put(self, widget: QWidget) -> None:
        self._made.append(widget)
        self._box.addWidget(widget)

    def _values(self, question: UndoQuestion, values: dict[str, Any], naming: Naming) -> str:
        kind, id, _cell = question.key
        if not question.fields:
            row = str(values.get("row", ""))
            return self._acts.row_state(row)
        return ", ".join(self._acts.value(kind, name, id, values.get(name), naming) for name in question.fields)

    def kept(self) -> frozenset[CellKey]:
        """Give the values that stay as they are now."""
        return frozenset(key for key, group in self._groups if group.checkedId() != _BACK)

    @Slot()
    def _on_go(self) -> None:
        self.answered.emit(self.kept())
