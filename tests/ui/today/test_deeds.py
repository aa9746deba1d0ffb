"""What is done about the row that is selected."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from commonservices.queries import decisions
from tests.ui.today.demo_store import click, dialog_of, press, row_of, settle


def reason(dialog, text):
    QTest.keyClicks(dialog.form.row("reason").editor.box, text)
    dialog.confirm.click()


def test_a_decision_put_off_leaves_the_list_and_is_counted(page, frame, qtbot):
    before = [line.key for line in page.decisions.list.lines.lines]
    press(page.decisions.list, Qt.Key.Key_Down)
    click(page.decisions.snooze_button)
    with qtbot.waitSignal(page.toast_requested) as told:
        reason(dialog_of(page), "The partner answers next week")
    settle(qtbot, frame)
    assert told.args == ["1 alert(s) put off until 8 October 2026.", "undo"]
    assert [line.key for line in page.decisions.list.lines.lines] == [before[0], *before[2:]]
    assert page.decisions.list.current_key() == before[2]
    assert page.focusWidget() is page.decisions.list
    assert page.decisions.head.link.text() == "1 put off"
    page.bridge.undo()
    assert [line.key for line in page.decisions.list.lines.lines] == before
    assert page.decisions.head.link.isHidden()


def test_what_was_put_off_is_shown_by_its_link(page, frame, qtbot):
    page.deeds.snooze()
    reason(dialog_of(page), "Later")
    settle(qtbot, frame)
    click(page.decisions.head.link)
    settle(qtbot, frame)
    assert page.views.view == "alerts"
    assert page.views.alerts.with_answered.isChecked()


def test_what_was_put_off_comes_back_on_its_day(page, clock, frame, qtbot):
    before = [line.key for line in page.decisions.list.lines.lines]
    page.deeds.snooze()
    reason(dialog_of(page), "Later")
    settle(qtbot, frame)
    assert len(page.decisions.list.lines.lines) == len(before) - 1
    clock.day = clock.day.replace(day=8)
    page.reload()
    assert [line.key for line in page.decisions.list.lines.lines] == before


def test_taking_note_keeps_the_decision_in_the_list(page, frame, qtbot):
    before = [line.key for line in page.decisions.list.lines.lines]
    page.deeds.acknowledge()
    reason(dialog_of(page), "Raised with the partner")
    settle(qtbot, frame)
    assert [line.key for line in page.decisions.list.lines.lines] == before


def test_a_decision_is_recorded_from_the_header(page, office, frame, qtbot):
    press(page.decisions.list, Qt.Key.Key_Down)
    click(page.decide_button)
    dialog = dialog_of(page)
    dialog.form.set_values({"type": "APPROVE", "text": "Replace it by March."})
    with qtbot.waitSignal(page.toast_requested) as told:
        dialog.confirm.click()
    assert "is recorded" in told.args[0]
    (made,) = [
        each for each in decisions.about(office, [row_of(office, "DEMO-005").id]) if each.text == "Replace it by March."
    ]
    assert made.type == "APPROVE"


def test_no_row_is_no_decision_and_says_so(empty_page, qtbot):
    with qtbot.waitSignal(empty_page.problem) as told:
        empty_page.decide()
    assert told.args == ["No decision is selected. Choose a line first."]
    empty_page.deeds.decide()
    empty_page.deeds.snooze()
    empty_page.deeds.acknowledge()
    assert not empty_page.deeds.can_answer()


def test_an_alert_about_an_arrangement_can_be_decided_too(page, frame, qtbot):
    page.show_view("alerts")
    settle(qtbot, frame)
    part = page.views.alerts
    place = next(n for n in range(part.rows.rowCount()) if part.rows.row(n).alert == "DECISION_DUE")
    line = part.rows.row(place)
    part.table.select_id(str(line.name))
    assert page.deeds.subject() == (line.id, line.title)
    assert page.deeds.can_answer()
    page.show_view("year")
    assert page.deeds.subject() is None
    assert not page.deeds.can_answer()
