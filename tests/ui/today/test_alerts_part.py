"""The alerts view, by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from commonservices.queries.alerts import counted, standing
from tests.commonservices.store.dated_records import a_delegation, a_holder, put
from tests.ui.today.demo_store import click, dialog_of, press, settle
from ui.page import parse_address

Key, Held = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def part(page, frame, qtbot):
    page.show_view("alerts")
    settle(qtbot, frame)
    return page.views.alerts


def ids(part):
    return [part.rows.row(place).alert for place in range(part.rows.rowCount())]


def answer(page, part, qtbot, frame, reason):
    dialog = dialog_of(page)
    QTest.keyClicks(dialog.form.row("reason").editor.box, reason)
    dialog.confirm.click()
    settle(qtbot, frame)


def test_all_that_stand_are_listed_the_most_urgent_first(part, office):
    lines = standing(office)
    assert part.rows.rowCount() == len(lines)
    assert part.table.current_id() == str(lines[0].name)
    assert part.count.text() == f"{len(lines)} of {len(lines)}"
    assert part.table.hasFocus()


def test_the_tab_counts_only_what_must_be_acted_on(page, part, office):
    assert page.views.tabs.tabText(3) == f"Alerts {counted(office).critical}"


def test_a_row_is_heard_column_by_column(part):
    interface = QAccessible.queryAccessibleInterface(part.table)
    assert interface.role() == QAccessible.Role.Table
    index = part.rows.index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Alert: ")


def test_enter_opens_what_the_alert_is_about(page, part, qtbot):
    place = ids(part).index("DECISION_DUE")
    part.table.select_id(str(part.rows.row(place).name))
    with qtbot.waitSignal(page.open_requested) as told:
        press(part.table, Key.Key_Return)
    assert parse_address(told.args[0]) == ("arrangements", {"id": str(part.rows.row(place).id)})


def test_several_are_taken_note_of_at_once_and_hidden_until_they_come_back(page, part, office, frame, qtbot):
    before = part.rows.rowCount()
    press(part.table, Key.Key_Home)
    press(part.table, Key.Key_Down, Key.Key_Down, held=Held.ShiftModifier)
    assert len(part.chosen()) == 3
    click(part.note_button)
    with qtbot.waitSignal(page.toast_requested) as told:
        answer(page, part, qtbot, frame, "Agreed at the meeting")
    assert told.args == ["3 alert(s) taken note of.", "undo"]
    assert part.rows.rowCount() == before - 3
    assert page.focusWidget() is part.table
    frame.bridge.undo()
    settle(qtbot, frame)
    assert part.rows.rowCount() == before


def test_a_row_shows_its_answer_before_the_alerts_are_read_anew(page, part, office, frame, qtbot):
    part.with_answered.setChecked(True)
    name = part.table.current_id()
    seen = []
    page.flow.answered.connect(lambda _sentence: seen.append((part.line(name), part._reading.reading)))
    page.deeds.snooze()
    answer(page, part, qtbot, frame, "Waiting for the letter")
    page.views.alerts.take_up()
    settle(qtbot, frame)
    (put_off, early), (again, early_too) = seen
    assert (early, early_too) == (True, True)
    assert put_off.answered
    assert (put_off.answer.answer, put_off.answer.reason) == ("SNOOZED", "Waiting for the letter")
    assert put_off.answer.answered_by == office.actor
    assert (again.answered, again.answer) == (False, None)
    assert not part.line(name).answered


def test_answered_alerts_are_shown_when_asked_for_and_taken_up_again(page, part, frame, qtbot):
    name = part.table.current_id()
    page.deeds.snooze()
    answer(page, part, qtbot, frame, "Waiting for the letter")
    assert part.line(name) is None
    assert part.table.isColumnHidden(part.rows.column_of("answer"))
    part.with_answered.setFocus()
    press(part.with_answered, Key.Key_Space)
    assert not part.table.isColumnHidden(part.rows.column_of("answer"))
    part.table.select_id(name)
    assert part.line(name).answered
    part.told.read_now()
    assert "Waiting for the letter" in part.told.told.text()
    click(part.again_button)
    settle(qtbot, frame)
    assert not part.line(name).answered
    assert not part.again_button.isVisible()


def test_one_kind_can_be_chosen_by_keys(part):
    part.kind.setFocus()
    press(part.kind, Key.Key_Down)
    assert part.chosen_kind == "crit"
    assert {part.rows.row(place).severity for place in range(part.rows.rowCount())} == {"crit"}
    place = part.kind.findData("DECISION_DUE")
    part.kind.setCurrentIndex(place)
    assert set(ids(part)) == {"DECISION_DUE"}


def test_a_kind_of_which_none_stands_says_so(page, part, frame, qtbot):
    page.open({"view": "alerts", "kind": "SEPARATION_EXCEPTION"})
    settle(qtbot, frame)
    assert part.rows.rowCount() == 0
    assert part.empty.sentence.text() == "No alert of this kind stands."
    assert part.kind.currentText() == "Prepared and approved by one person"
    assert page.address() == {"view": "alerts", "kind": "SEPARATION_EXCEPTION", "answered": ""}


def test_an_office_without_alerts_says_so(empty_page, qtbot):
    empty_page.show_view("alerts")
    settle(qtbot, empty_page.frame)
    part = empty_page.views.alerts
    assert part.empty.sentence.text() == "Nothing asks for a look."
    assert not part.note_button.isVisible()


def test_a_line_without_a_page_of_its_own_says_so(page, part, office, frame, qtbot):
    put(office, a_holder(), a_delegation())
    page.reload()
    settle(qtbot, frame)
    part.table.select_id(str(part.rows.row(ids(part).index("DELEGATION_END")).name))
    with qtbot.waitSignal(page.problem) as told:
        press(part.table, Key.Key_Return)
    assert told.args[0].startswith("This line has no page of its own")


def test_the_calendar_of_the_current_line_is_told(part, qtbot):
    place = ids(part).index("DECISION_DUE")
    part.table.select_id(str(part.rows.row(place).name))
    part.told.read_now()
    assert "Decision due. Was due" in part.told.told.text()


def test_the_view_fits_both_sizes_in_every_look(page, part, shown, frame, qtbot):
    for width, height in ((1165, 590), (1045, 436)):
        shown(page, width, height)
        assert page.minimumSizeHint().width() <= width
        assert part.table.columnWidth(part.rows.column_of("title")) >= 120
