"""The form of a step by itself: it keeps what is typed, hides what does not matter, and says what blocks."""

from functools import partial
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from commonservices.domain.sentences import refuse
from ui.arrangements.step_form import Seen, StepAsk, StepForm
from ui.kit.field_spec import FieldSpec

NAMES = ("reason", "note", "later")


def ask(made, record=1, **more):
    def act(answers):
        return partial(_do, made, dict(answers))

    fields = (
        FieldSpec("reason", "Reason", "text", required=True),
        FieldSpec("note", "Note", "text"),
        FieldSpec("later", "Later", "text"),
    )
    values = {"key": "test", "record_id": UUID(int=record), "title": "A step", "confirm": "Do it", **more}
    return StepAsk(fields=fields, act=act, done=lambda _result: "done", **values)


def _do(made, answers, _office):
    if answers.get("note") == "bad":
        refuse("required", "note", example="x")
    if answers.get("note") == "worse":
        refuse("required", "elsewhere", example="x")
    made.append(answers)
    return "result"


@pytest.fixture
def form(frame, shown):
    widget = StepForm(frame)
    widget.problems, widget.done, widget.gone = [], [], []
    widget.problem.connect(widget.problems.append)
    widget.made.connect(lambda sentence, result: widget.done.append((sentence, result)))
    widget.left.connect(lambda: widget.gone.append(True))
    shown(widget)
    return widget


def test_the_keyboard_goes_to_the_first_field_to_fill_in_and_enter_confirms(form):
    made = []
    form.ask(ask(made, values={"note": "kept"}))
    assert QApplication.focusWidget() is form.form.row("reason").editor.box
    QTest.keyClicks(QApplication.focusWidget(), "so it is")
    QTest.keyClick(form.confirm, Qt.Key.Key_Return)
    assert made == [{"reason": "so it is", "note": "kept", "later": None}]
    assert form.done == [("done", "result")]
    assert form.asked is None


def test_an_empty_answer_blocks_and_is_led_to(form):
    form.ask(ask([]))
    form.form.focus_field("note")
    form.submit()
    assert form.problems == ["Reason: enter it first."]
    assert QApplication.focusWidget() is form.form.row("reason").editor.box
    assert form.done == []


@pytest.mark.parametrize(("note", "row"), [("bad", "note"), ("worse", "")])
def test_a_refusal_stands_under_its_field_or_over_the_form(form, note, row):
    made = []
    form.ask(ask(made))
    form.form.row("reason").editor.take("so")
    form.form.row("note").editor.take(note)
    form.submit()
    assert made == []
    assert (form.form.row("note").reason.tone == "block") is bool(row)
    assert form.reason.isHidden() is bool(row)
    form.form.row("note").editor.take("good")
    assert form.reason.isHidden()
    form.submit()
    assert len(made) == 1


def test_fields_come_and_go_with_the_answers(form):
    hidden = lambda answers: frozenset() if answers["note"] else frozenset({"later"})  # noqa: E731
    seen = lambda answers: Seen("Seen", str(answers["note"]), "att") if answers["note"] else None  # noqa: E731
    form.ask(ask([], hidden=hidden, seen=seen, lines=(("agrees", "One"), ("not_yet", "Two"))))
    assert form.form.row("later").isHidden()
    assert form.note.isHidden()
    assert [mark.text() for mark in form._marks] == ["One", "Two"]
    form.form.row("note").editor.take("now")
    assert not form.form.row("later").isHidden()
    assert form.note.words.text() == "now"


def test_what_is_typed_stays_for_this_record_only_and_goes_once_it_is_done(form):
    made = []
    form.ask(ask(made))
    form.form.row("reason").editor.take("half a thought")
    form.leave()
    assert form.gone == [True]
    form.ask(ask(made, record=2))
    assert form.form.value("reason") in {None, ""}
    form.ask(ask(made))
    assert form.form.value("reason") == "half a thought"
    form.submit()
    form.ask(ask(made))
    assert form.form.value("reason") in {None, ""}
    form.form.row("reason").editor.take("again")
    form.forget()
    form.ask(ask(made))
    assert form.form.value("reason") in {None, ""}


def test_without_a_step_nothing_is_done(form):
    form.submit()
    form.focus_first()
    assert form.answers() == {}
    assert form.done == []


def test_past_the_last_question_the_keyboard_comes_to_the_answer(form):
    form.ask(ask([]))
    form.form.focus_field("later")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is form.leave_button
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is form.confirm
