"""A question with several fields."""

from dataclasses import replace
from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt

from commonservices.domain.sentences import refuse
from tests.ui.today.demo_store import press
from ui.kit.field_spec import FieldSpec
from ui.page import Page
from ui.today.question import Asked, QuestionDialog, ask

Key = Qt.Key


@pytest.fixture
def done():
    return []


@pytest.fixture
def asked(done):
    return Asked(
        title="Put off",
        question="Until when, and why?",
        confirm="Put off",
        fields=(FieldSpec("until_on", "Until", "date", required=True), FieldSpec("reason", "Reason", required=True)),
        act=lambda answers: lambda office: (office, answers),
        done=lambda answers, outcome: done.append(dict(answers)),
        values={"until_on": date(2026, 10, 8)},
    )


@pytest.fixture
def over(frame, shown):
    return shown(Page(frame))


def test_the_first_field_that_is_missing_has_the_keyboard(frame, over, asked):
    dialog = ask(frame, over, asked)
    assert dialog.isVisible()
    assert dialog.focusWidget() is dialog.form.row("reason").editor.box
    assert dialog.accessibleDescription() == "Until when, and why?"
    press(dialog, Key.Key_Escape)
    assert not dialog.isVisible()


def test_an_answer_closes_the_question(frame, over, asked, done):
    dialog = ask(frame, over, asked)
    dialog.form.row("reason").editor.box.setText("Agreed")
    dialog.confirm.click()
    assert done == [{"until_on": date(2026, 10, 8), "reason": "Agreed"}]
    assert not dialog.isVisible()


def test_what_is_missing_is_said_at_its_field(frame, over, asked, done):
    dialog = ask(frame, over, asked)
    dialog.confirm.click()
    assert dialog.form.row("reason").reason.words.text() == "Reason: enter it first."
    assert dialog.isVisible()
    assert done == []


def test_a_day_that_is_none_keeps_the_question_open(frame, over, asked, done):
    dialog = ask(frame, over, asked)
    dialog.form.row("reason").editor.box.setText("Agreed")
    dialog.form.row("until_on").editor.box.setText("never")
    dialog.confirm.click()
    assert dialog.isVisible()
    assert done == []


@pytest.mark.parametrize(("field", "at"), [("until_on", "until_on"), ("other", "reason"), ("elsewhere", "")])
def test_a_broken_rule_is_said_where_it_belongs(frame, over, asked, done, field, at):
    act = partial(refuse, "required", field, example="2026-10-08")
    refused = replace(asked, act=lambda answers: lambda office: act(), fields_of={"other": "reason"})
    dialog = QuestionDialog(frame, over, refused)
    dialog.form.row("reason").editor.box.setText("Agreed")
    dialog.confirm.click()
    line = dialog.form.row(at).reason if at else dialog.reason
    assert line.words.text()
    assert done == []
