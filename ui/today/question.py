"""A dialog that asks a few things at once, such as a day and a reason; it stays open until the answer is accepted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtWidgets import QWidget

from commonservices.errors import RuleBroken
from commonservices.office import Office
from ui.kit.ask import AskDialog
from ui.kit.field_row import ReasonLine
from ui.kit.field_spec import FieldSpec
from ui.kit.form import Form
from ui.page import PageFrame

PLACE = "ask.form"
Answers = Mapping[str, Any]


@dataclass(frozen=True)
class Asked:
    """What is asked, how it is done with the answers, and which field a broken rule is shown at."""

    title: str
    question: str
    confirm: str
    fields: tuple[FieldSpec, ...]
    act: Callable[[Answers], Callable[[Office], Any]]
    done: Callable[[Answers, Any], object]
    values: Mapping[str, object] = field(default_factory=dict)
    fields_of: Mapping[str, str] = field(default_factory=dict)


class QuestionDialog(AskDialog):
    """Asks with a form; what a rule refuses is said at its field and the text stays."""

    def __init__(self, frame: PageFrame, parent: QWidget, asked: Asked) -> None:
        """Make the question with its fields."""
        super().__init__(frame.look, parent, asked.title, asked.question)
        self._frame = frame
        self._asked = asked
        self.form = Form(frame.look, PLACE, [("", asked.fields)], asked.values, today=frame.bridge.today)
        self.reason = ReasonLine(frame.look, f"{PLACE}.reason")
        self.setMinimumWidth(frame.look.px(520))
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
            form.set_reason(empty, "block", sentence)
            form.focus_field(empty)
        else:
            self._do({name: form.value(name) for name in form.names()})

    def _do(self, answers: Answers) -> None:
        self.reason.say("", "")
        outcome = self._frame.bridge.do(self._asked.act(answers), refused=self._on_refused)
        if outcome is not None:
            self.accept()
            self._asked.done(answers, outcome)

    def _on_refused(self, broken: RuleBroken) -> None:
        sentence, form = self._frame.words.rule(broken), self.form
        name = self._asked.fields_of.get(broken.field, broken.field)
        if name in form.names():
            form.set_reason(name, "block", sentence)
            form.focus_field(name)
        else:
            self.reason.say("block", sentence)


def ask(frame: PageFrame, parent: QWidget, asked: Asked) -> QuestionDialog:
    """Open the question over a window; it goes away by itself."""
    dialog = QuestionDialog(frame, parent, asked)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
