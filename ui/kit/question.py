"""A dialog that asks a few things at once, such as a day and a reason; it stays open until the answer is accepted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.kit.appearance import Appearance
from ui.kit.ask import AskDialog
from ui.kit.asked import Answers, Asked
from ui.kit.field_row import ReasonLine
from ui.kit.form import Form

PLACE = "ask.form"


class QuestionDialog(AskDialog):
    """Asks with a form; what is refused is said at its field and the text stays."""

    confirmed = Signal(object)

    def __init__(self, look: Appearance, parent: QWidget | None, asked: Asked, *, today: Callable[[], date]) -> None:
        """Make the question with its fields."""
        super().__init__(look, parent, asked.title, asked.question)
        self.asked = asked
        self._answers: Answers = {}
        self.form = Form(look, PLACE, [("", asked.fields)], asked.values, today=today)
        self.reason = ReasonLine(look, f"{PLACE}.reason")
        self.setMinimumWidth(look.px(520))
        self.body.addWidget(self.form)
        self.body.addWidget(self.reason)
        self.confirm = self.add_buttons(asked.confirm)
        self.confirm.clicked.connect(self._on_confirm)
        self.form.focus_field(self.form.first_empty_required() or self.form.names()[0])

    def _on_confirm(self) -> None:
        form = self.form
        understood, empty, blocked = form.commit_pending(), form.first_empty_required(), form.first_blocked()
        if not understood or blocked:
            form.focus_field(blocked or form.names()[0])
        elif empty:
            sentence = self.tr("{field}: enter it first.").format(field=form.row(empty).spec.label)
            self.refuse(empty, sentence)
        else:
            self._answers = {name: form.value(name) for name in form.names()}
            self._rest(resting=True)
            self.confirmed.emit(self._answers)

    def _rest(self, *, resting: bool) -> None:
        self.form.setEnabled(not resting)
        self.confirm.setEnabled(not resting)
        self.reason.say("hint" if resting else "", self.tr("Saving…") if resting else "")

    def reject(self) -> None:
        """Leave without an answer, but not while the answer is being taken in."""
        if self.form.isEnabled():
            super().reject()

    @Slot(object)
    def finish(self, outcome: object) -> None:
        """Close: the act is done."""
        self._rest(resting=False)
        self.accept()
        self.asked.done(self._answers, outcome)

    @Slot()
    def wait_again(self) -> None:
        """Take an answer again: the act was stopped and changed nothing."""
        self._rest(resting=False)
        self.form.focus_field(self.form.names()[0])

    def refuse(self, name: str, sentence: str) -> None:
        """Say at a field, or below all of them, why it was not done; what was entered stays."""
        self._rest(resting=False)
        name = self.asked.fields_of.get(name, name)
        if name in self.form.names():
            self.form.set_reason(name, "block", sentence)
            self.form.focus_field(name)
        else:
            self.reason.say("block", sentence)
            self.form.focus_field(self.form.names()[0])
