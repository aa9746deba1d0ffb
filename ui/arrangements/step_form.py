"""A step that asks: its questions as one form in the page, what would follow, and the confirming button."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from commonservices.domain.declaring import dataclass
from commonservices.errors import RuleBroken
from commonservices.office import Office
from ui.kit.buttons import Button
from ui.kit.field_row import ReasonLine
from ui.kit.field_spec import FieldSpec
from ui.kit.form import Form
from ui.kit.layout import HLine, column, inset, row
from ui.kit.notes import Note
from ui.kit.tags import Mark
from ui.kit.texts import Text
from ui.page import PageFrame

PLACE: Final = "arrangement.step"
_WIDEST: Final = 760
Answers = Mapping[str, Any]


@dataclass(frozen=True)
class Seen:
    """What a step would lead to with the answers given so far: a sentence, its consequence, and the tone."""

    title: str
    text: str = ""
    tone: str = "info"


def nothing_seen(_answers: Answers) -> Seen | None:
    """Give no outlook: the step says all by its questions."""
    return None


def nothing_hidden(_answers: Answers) -> frozenset[str]:
    """Give no field to hide."""
    return frozenset()


@dataclass(frozen=True)
class StepAsk:
    """One step that asks: its questions, how it is done with the answers, and what is said before and after."""

    key: str
    record_id: UUID
    title: str
    confirm: str
    fields: tuple[FieldSpec, ...]
    act: Callable[[Answers], Callable[[Office], Any]]
    done: Callable[[Any], str]
    values: Mapping[str, object] = field(default_factory=dict)
    explanation: str = ""
    lines: tuple[tuple[str, str], ...] = ()
    seen: Callable[[Answers], Seen | None] = nothing_seen
    hidden: Callable[[Answers], frozenset[str]] = nothing_hidden
    fields_of: Mapping[str, str] = field(default_factory=dict)


class StepForm(QWidget):
    """Shows one step at a time; what is typed stays while the same record is open."""

    left = Signal()
    made = Signal(str, object)
    problem = Signal(str)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the empty state."""
        super().__init__(parent)
        self._frame = frame
        look = frame.look
        self.asked: StepAsk | None = None
        self.form: Form | None = None
        self._kept: dict[tuple[str, UUID], dict[str, object]] = {}
        self._marks: list[QWidget] = []
        self.setObjectName(PLACE)
        self.title = Text(look, "", "section", name=f"{PLACE}.title", wrap=True)
        self.leave_button = Button(look, self.tr("Not now"), name=f"{PLACE}.leave")
        self.confirm = Button(look, "", "primary", name=f"{PLACE}.confirm")
        self.explanation = Text(look, "", "body", "text2", wrap=True, name=f"{PLACE}.explanation")
        self.note = Note(look, "", name=f"{PLACE}.seen")
        self.reason = ReasonLine(look, f"{PLACE}.reason")
        self.area = QScrollArea()
        self._build()
        self.leave_button.clicked.connect(self.leave)
        self.confirm.clicked.connect(self.submit)

    def _build(self) -> None:
        look = self._frame.look
        head = QWidget()
        line = row(head, 8)
        line.addWidget(self.title, 1)
        line.addWidget(self.leave_button)
        line.addWidget(self.confirm)
        inset(head, 20, 8, 16, 8)
        content = QWidget()
        content.setMaximumWidth(look.px(_WIDEST))
        self._body = column(content, 8)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self._body.addWidget(self.explanation)
        self._body.addLayout(self._lines)
        self._body.addWidget(self.note)
        self._body.addWidget(self.reason)
        self._body.addStretch(1)
        inset(content, 20, 10, 16, 12)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(content)
        box = column(self, 0)
        box.addWidget(head)
        box.addWidget(HLine())
        box.addWidget(self.area, 1)

    # --- asking ---------------------------------------------------------------------------------------------------

    def ask(self, asked: StepAsk) -> None:
        """Show a step with what was typed for it before."""
        self.keep()
        self._drop()
        self.asked = asked
        look = self._frame.look
        self.setAccessibleName(asked.title)
        self.title.setText(asked.title)
        self.confirm.setText(asked.confirm)
        self.explanation.setText(asked.explanation)
        self.explanation.setVisible(bool(asked.explanation))
        self.reason.say("", "")
        for mark, words in asked.lines:
            shown = Mark(look, mark, words)
            self._lines.addWidget(shown)
            self._marks.append(shown)
        form = Form(look, PLACE, [("", asked.fields)], today=self._frame.bridge.today)
        form.set_values({**asked.values, **self._kept.get((asked.key, asked.record_id), {})})
        form.committed.connect(self._on_committed)
        form.refused.connect(self._on_form_refused)
        self._body.insertWidget(self._body.count() - 2, form)
        self.form = form
        self._follow()
        form.show()
        if form.names():  # past the last question the Tab key comes to the answer, not out of the page
            QWidget.setTabOrder(form.row(form.names()[-1]).editor.box, self.leave_button)
            QWidget.setTabOrder(self.leave_button, self.confirm)
        self.focus_first()

    def focus_first(self) -> None:
        """Put the keyboard into the first field that has to be filled in and is not, or into the first."""
        if self.form is None or not self.form.names():
            self.confirm.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.form.focus_field(self.form.first_empty_required() or self.form.names()[0])

    def _drop(self) -> None:
        gone: list[QWidget] = [*self._marks, *([self.form] if self.form is not None else [])]
        for each in gone:
            each.hide()
            each.setParent(None)
            each.deleteLater()
        self._marks, self.form, self.asked = [], None, None

    def answers(self) -> dict[str, Any]:
        """Give what was entered so far."""
        return {name: self.form.value(name) for name in self.form.names()} if self.form is not None else {}

    def keep(self) -> None:
        """Keep what was entered for when the same step is opened again."""
        if self.asked is not None:
            self._kept[self.asked.key, self.asked.record_id] = self.answers()

    def _on_committed(self, _name: str, _value: object) -> None:
        self.reason.say("", "")
        self._follow()

    def _on_form_refused(self, _name: str, reason: str) -> None:
        self.problem.emit(reason)

    def _follow(self) -> None:
        """Show what the answers would lead to, and only the fields that matter with them."""
        if self.asked is None or self.form is None:
            return
        answers = self.answers()
        hidden = self.asked.hidden(answers)
        for name in self.form.names():
            self.form.row(name).setHidden(name in hidden)
        seen = self.asked.seen(answers)
        self.note.setVisible(seen is not None)
        if seen is not None:
            self.note.set_note(seen.title, seen.text, seen.tone)

    # --- doing ----------------------------------------------------------------------------------------------------

    def leave(self) -> None:
        """Leave the step; what was typed is kept while the record stays open."""
        if self.form is not None:
            self.form.commit_pending()
        self.keep()
        self._drop()
        self.left.emit()

    def forget(self) -> None:
        """Forget all that was typed: another record is opened."""
        self._drop()
        self._kept.clear()

    def submit(self) -> None:
        """Do the step, or go to what stands in its way."""
        asked, form = self.asked, self.form
        if asked is None or form is None:
            return
        before = self.note.accessibleName()
        understood = form.commit_pending()
        empty = form.first_empty_required()
        blocked = form.first_blocked()
        if not understood or blocked:
            self._point_at(blocked or form.names()[0], form.row(blocked).reason.words.text() if blocked else "")
        elif empty:
            sentence = self.tr("{field}: enter it first.").format(field=form.row(empty).spec.label)
            form.set_reason(empty, "block", sentence)
            self._point_at(empty, sentence)
        elif before != self.note.accessibleName():
            self.problem.emit(self.tr("What would follow has changed. Read it, then confirm."))
            self.confirm.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._do(asked, form)

    def _do(self, asked: StepAsk, form: Form) -> None:
        action = asked.act({name: form.value(name) for name in form.names()})
        result = self._frame.bridge.do(action, refused=self._on_refused)
        if result is not None:
            self._kept.pop((asked.key, asked.record_id), None)
            self._drop()
            self.made.emit(asked.done(result), result)

    def _on_refused(self, broken: RuleBroken) -> None:
        sentence = self._frame.words.rule(broken)
        name = self._field_of(broken)
        if name and self.form is not None:
            self.form.set_reason(name, "block", sentence)
            self._point_at(name, sentence)
            return
        self.reason.say("block", sentence)
        self.area.ensureWidgetVisible(self.reason)
        self.problem.emit(sentence)

    def _field_of(self, broken: RuleBroken) -> str:
        if self.asked is None or self.form is None:
            return ""
        wanted = self.asked.fields_of.get(broken.rule) or self.asked.fields_of.get(broken.field) or broken.field
        return wanted if wanted in self.form.names() and not self.form.row(wanted).isHidden() else ""

    def _point_at(self, name: str, sentence: str) -> None:
        if self.form is not None:
            self.form.focus_field(name)
            self.area.ensureWidgetVisible(self.form.row(name))
        if sentence:
            self.problem.emit(sentence)
