"""Questions that end in an act: the act runs here, at once or as a job, and its refusal goes back into the question."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from commonservices.errors import Known, RuleBroken
from commonservices.jobs import Tell
from commonservices.office import Office
from ui.jobs import Job
from ui.kit.asked import Answers, Asked
from ui.kit.field_spec import FieldSpec
from ui.page import PageFrame

if TYPE_CHECKING:
    from ui.kit.question import QuestionDialog

Action = Callable[[Office], Any]


def ask(frame: PageFrame, over: QObject, asked: Asked) -> QuestionDialog:
    """Open a question over the widget that something belongs to; it goes away by itself."""
    from ui.kit.question import QuestionDialog

    dialog = QuestionDialog(frame.look, _widget_of(over), asked, today=frame.bridge.today)
    _Asking(frame, dialog)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def ask_one(
    frame: PageFrame,
    over: QObject,
    title: str,
    question: str,
    spec: FieldSpec,
    act: Callable[..., Any],
    *,
    named: str = "",
    value: object = None,
    also: tuple[str, ...] = (),
) -> QuestionDialog:
    """Ask for one thing, which the act takes under its own name; a rule about `also` is shown at the field too."""
    doing = partial(_with_answer, act, spec.name, named or spec.name)
    values = {} if value is None else {spec.name: value}
    fields_of = dict.fromkeys((named, *also), spec.name)
    return ask(frame, over, Asked(title, question, title, (spec,), doing, values=values, fields_of=fields_of))


def ask_reason(
    frame: PageFrame, over: QObject, title: str, question: str, act: Callable[..., Any], *, named: str = "reason"
) -> QuestionDialog:
    """Ask why something is done."""
    spec = FieldSpec("reason", frame.words.field("reason"), "long_text", required=True)
    return ask_one(frame, over, title, question, spec, act, named=named, also=("note", "closed_reason"))


def ask_last_day(frame: PageFrame, over: QObject, title: str, question: str, act: Callable[..., Any]) -> QuestionDialog:
    """Ask for the last day of something, today unless another one is entered."""
    spec = FieldSpec("until_on", frame.words.field("until_on"), "date", required=True)
    today = frame.bridge.today()
    return ask_one(frame, over, title, question, spec, act, named="last", value=today, also=("valid_to",))


def _with_answer(act: Callable[..., Any], field: str, name: str, answers: Answers) -> Action:
    return partial(act, **{name: answers[field]})


def act_in_background(frame: PageFrame, title: str, action: Callable[..., Any]) -> Job:
    """Run an act off the window's thread; what it changed is told before anybody else hears that it is done.

    The act tells how far it is, so it can be stopped between two steps; then nothing is changed.
    """
    return frame.jobs.run(title, partial(_work, action, frame.bridge.office), done=frame.bridge.announce)


def _work(action: Callable[..., Any], office: Office, tell: Tell) -> Any:
    return action(office, tell=tell)


def _widget_of(over: QObject) -> QWidget | None:
    found: QObject | None = over
    while found is not None and not isinstance(found, QWidget):
        found = found.parent()
    return found or QApplication.activeWindow()


class _Asking(QObject):
    """Does what a question was asked for; it lives as long as its dialog."""

    def __init__(self, frame: PageFrame, dialog: QuestionDialog) -> None:
        super().__init__(dialog)
        self._frame = frame
        self._dialog = dialog
        dialog.confirmed.connect(self._on_confirmed)

    @Slot(object)
    def _on_confirmed(self, answers: Answers) -> None:
        asked, bridge = self._dialog.asked, self._frame.bridge
        if asked.long:
            work = partial(_work, asked.act(answers), bridge.office)
            job = self._frame.jobs.run(asked.title, work, done=bridge.announce, failed=self._on_failed)
            job.done.connect(self._dialog.finish)
            job.stopped.connect(self._dialog.wait_again)
            return
        try:
            outcome = asked.act(answers)(bridge.office)
        except (Known, RuleBroken) as fault:
            self._on_failed(fault)
            return
        bridge.announce(outcome)
        self._dialog.finish(outcome)

    @Slot(object)
    def _on_failed(self, fault: Exception) -> None:
        words = self._frame.words
        if isinstance(fault, RuleBroken):
            self._dialog.refuse(fault.field, words.rule(fault))
        elif isinstance(fault, Known):
            self._dialog.refuse("", " ".join(each for each in words.known(fault) if each))
        else:
            self._dialog.refuse("", "")
            raise fault
