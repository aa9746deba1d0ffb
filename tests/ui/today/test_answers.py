"""Answering alerts and recording decisions, as a person does."""

from datetime import date
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from commonservices.actions import alerts, bodies
from commonservices.queries import decisions
from commonservices.queries.alerts import standing
from tests.ui.today.demo_store import dialog_of, press, row_of, settle
from ui.page import Page
from ui.today.answers import AnswerFlow

Key = Qt.Key


@pytest.fixture
def over(frame, shown):
    return shown(Page(frame))


@pytest.fixture
def flow(frame, over):
    return AnswerFlow(frame, over)


@pytest.fixture
def said(flow):
    heard = []
    flow.answered.connect(heard.append)
    return heard


def lines_of(office, alert):
    return [line for line in standing(office, answered=True) if line.alert == alert]


def test_taking_note_asks_for_the_reason_and_keeps_it(flow, over, office, said, frame, qtbot):
    (line, *_rest) = lines_of(office, "DECISION_DUE")
    flow.acknowledge([line.name], line.title)
    dialog = dialog_of(over)
    assert dialog.question.text().startswith(f"{line.title}. It comes back")
    QTest.keyClicks(dialog.focusWidget(), "Raised with the partner")
    press(dialog, Key.Key_Return, held=Qt.KeyboardModifier.ControlModifier)
    dialog.confirm.click()
    settle(qtbot, frame)
    (now, *_rest) = lines_of(office, "DECISION_DUE")
    assert (now.answer.answer, now.answer.reason) == ("ACKNOWLEDGED", "Raised with the partner")
    assert said == ["1 alert(s) taken note of."]


def test_several_alerts_are_put_off_as_one_act(flow, over, office, frame, said, qtbot):
    lines = lines_of(office, "DECISION_DUE")[:3]
    flow.snooze([line.name for line in lines], lines[0].title)
    dialog = dialog_of(over)
    assert dialog.question.text() == "3 alert(s). Until when, and why?"
    assert dialog.form.value("until_on") == date(2026, 10, 8)
    QTest.keyClicks(dialog.form.row("reason").editor.box, "After the meeting")
    dialog.confirm.click()
    settle(qtbot, frame)
    assert said == ["3 alert(s) put off until 8 October 2026."]
    quiet = [line for line in lines_of(office, "DECISION_DUE") if line.answered]
    assert {line.answer.until_on for line in quiet} == {date(2026, 10, 8)}
    assert len(quiet) == 3
    frame.bridge.undo()
    assert not any(line.answered for line in lines_of(office, "DECISION_DUE"))


def test_a_day_that_is_gone_is_refused_at_its_field(flow, over, office, said, frame, qtbot):
    (line, *_rest) = lines_of(office, "DECISION_DUE")
    flow.snooze([line.name], line.title)
    dialog = dialog_of(over)
    dialog.form.set_value("until_on", date(2026, 9, 1))
    QTest.keyClicks(dialog.form.row("reason").editor.box, "Later")
    dialog.confirm.click()
    settle(qtbot, frame)
    assert dialog.form.row("until_on").reason.tone == "block"
    assert said == []


def test_an_alert_is_put_off_to_its_day_at_the_latest(flow, over, office):
    line = next(each for each in standing(office) if each.days is not None and each.days > 0)
    flow.snooze([line.name], line.title)
    assert "at the latest" in dialog_of(over).question.text()
    assert dialog_of(over).form.value("until_on") <= line.due


def test_answered_alerts_are_taken_up_again(flow, over, office, said, frame, qtbot):
    (line, *_rest) = lines_of(office, "DECISION_DUE")
    flow.acknowledge([line.name], line.title)
    QTest.keyClicks(dialog_of(over).focusWidget(), "Noted")
    dialog_of(over).confirm.click()
    settle(qtbot, frame)
    flow.take_up([line.name])
    settle(qtbot, frame)
    assert said[-1] == "1 alert(s) stand again."
    assert not lines_of(office, "DECISION_DUE")[0].answered


def test_a_page_that_is_gone_hears_nothing_of_what_was_taken_up(flow, office, said, frame, qtbot):
    (line, *_rest) = lines_of(office, "DECISION_DUE")
    frame.bridge.do(partial(alerts.acknowledge_each, names=[line.name], reason="Noted"))
    flow.take_up([line.name])
    shiboken6.delete(flow)
    settle(qtbot, frame)
    assert said == []
    assert not lines_of(office, "DECISION_DUE")[0].answered


def test_no_alert_asks_nothing(flow, over):
    flow.acknowledge([], "")
    flow.snooze([], "")
    flow.take_up([])
    assert over.findChildren(type(over)) == []


def test_a_decision_is_recorded_about_its_arrangement(flow, over, office, said):
    row = row_of(office, "DEMO-005")
    flow.decide(row.id, row.title)
    dialog = dialog_of(over)
    assert row.title in dialog.question.text()
    dialog.form.set_value("type", "APPROVE")
    dialog.form.set_value("text", "Extend it by a year.")
    dialog.confirm.click()
    (made,) = [each for each in decisions.about(office, [row.id]) if each.text == "Extend it by a year."]
    assert made.decided_on == date(2026, 10, 1)
    assert made.reference in said[0]


def test_the_bodies_of_the_office_can_be_named_as_deciding(flow, over, office):
    bodies.add_body(office, {"name_en": "Security group", "kind": "OMT"})
    row = row_of(office, "DEMO-005")
    flow.decide(row.id, row.title)
    labels = [choice.label for choice in dialog_of(over).form.row("body_id").spec.choices]
    assert "Security group" in labels


def test_a_decision_nobody_made_is_refused_at_who_decided(flow, over, office, said):
    row = row_of(office, "DEMO-005")
    flow.decide(row.id, row.title)
    dialog = dialog_of(over)
    for name, value in (("type", "NOTE"), ("text", "Seen."), ("decided_by", "")):
        dialog.form.set_value(name, value)
    dialog.confirm.click()
    assert dialog.form.row("decided_by").reason.tone == "block"
    assert said == []
