"""A question with several fields."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.kit.asked import Asked
from ui.kit.field_spec import FieldSpec
from ui.kit.question import QuestionDialog

Key = Qt.Key


@pytest.fixture
def done():
    return []


@pytest.fixture
def dialog(appearance, today, shown, done):
    asked = Asked(
        title="Put off",
        question="Until when, and why?",
        confirm="Put off",
        fields=(
            FieldSpec("until_on", "Until", "date", required=True),
            FieldSpec("reason", "Reason", "long_text", required=True),
        ),
        act=lambda answers: lambda office: (office, answers),
        done=lambda answers, outcome: done.append((dict(answers), outcome)),
        values={"until_on": date(2026, 10, 8)},
        fields_of={"other": "reason"},
    )
    made = QuestionDialog(appearance, shown(QWidget()), asked, today=today)
    made.open()
    return made


@pytest.fixture
def confirmed(dialog):
    heard = []
    dialog.confirmed.connect(heard.append)
    return heard


def box(dialog, name):
    return dialog.form.row(name).editor.box


def test_the_first_field_that_is_missing_has_the_keyboard(dialog, qtbot):
    assert dialog.isVisible()
    assert dialog.focusWidget() is box(dialog, "reason")
    assert dialog.accessibleDescription() == "Until when, and why?"
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()


def test_enter_in_a_reason_begins_a_line(dialog, confirmed, qtbot):
    qtbot.keyClicks(box(dialog, "reason"), "one")
    qtbot.keyClick(box(dialog, "reason"), Key.Key_Return)
    qtbot.keyClicks(box(dialog, "reason"), "two ")
    assert confirmed == []
    dialog.confirm.click()
    assert confirmed == [{"until_on": date(2026, 10, 8), "reason": "one\ntwo"}]


def test_an_answer_rests_until_it_is_taken_and_then_closes(dialog, confirmed, done, qtbot):
    qtbot.keyClicks(box(dialog, "reason"), "Agreed")
    dialog.confirm.click()
    assert (dialog.form.isEnabled(), dialog.confirm.isEnabled()) == (False, False)
    assert dialog.reason.words.text() == "Saving…"
    dialog.confirm.click()
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert dialog.isVisible()
    assert len(confirmed) == 1
    dialog.finish("outcome")
    assert not dialog.isVisible()
    assert done == [({"until_on": date(2026, 10, 8), "reason": "Agreed"}, "outcome")]


def test_what_is_missing_is_said_at_its_field(dialog, confirmed):
    dialog.confirm.click()
    assert dialog.form.row("reason").reason.words.text() == "Reason: enter it first."
    assert dialog.isVisible()
    assert confirmed == []


def test_a_day_that_is_none_keeps_the_question_open(dialog, confirmed, qtbot):
    qtbot.keyClicks(box(dialog, "reason"), "Agreed")
    box(dialog, "until_on").setText("never")
    dialog.confirm.click()
    assert dialog.isVisible()
    assert dialog.focusWidget() is box(dialog, "until_on")
    assert confirmed == []


@pytest.mark.parametrize(("field", "at"), [("until_on", "until_on"), ("other", "reason"), ("elsewhere", "")])
def test_what_is_refused_is_said_where_it_belongs_and_the_text_stays(dialog, confirmed, done, qtbot, field, at):
    qtbot.keyClicks(box(dialog, "reason"), "Agreed")
    dialog.confirm.click()
    dialog.refuse(field, "Not so.")
    line = dialog.form.row(at).reason if at else dialog.reason
    assert line.words.text() == "Not so."
    assert dialog.focusWidget() is box(dialog, at or "until_on")
    assert dialog.form.row("reason").editor.text() == "Agreed"
    dialog.confirm.click()
    assert len(confirmed) == 2
    assert done == []
