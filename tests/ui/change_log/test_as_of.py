"""Choosing a day: by typing, by the ready days, from an act; and what is refused."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.shell_fakes import frame_for, new_office
from tests.ui.today.demo_store import click, press
from ui.change_log.as_of import AsOf

Key = Qt.Key


@pytest.fixture
def part(frame, shown):
    part = AsOf(frame)
    shown(part, 600, 60)
    return part


def typed(part, text):
    part.field.box.setFocus()
    part.field.box.selectAll()
    QTest.keyClicks(part.field.box, text)


@pytest.mark.parametrize("text", ["2026-03-15", "15 March 2026", "15 Mar 2026"])
def test_a_typed_day_is_asked_for_with_enter(part, qtbot, text):
    typed(part, text)
    with qtbot.waitSignal(part.day_chosen) as told:
        press(part.field.box, Key.Key_Return)
    assert told.args == [date(2026, 3, 15)]


def test_the_button_asks_for_the_day_in_the_field(part, qtbot):
    typed(part, "2026-09-30")
    with qtbot.waitSignal(part.day_chosen) as told:
        click(part.show_button)
    assert told.args == [date(2026, 9, 30)]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("2026-10-03", "3 October 2026 has not come yet. Choose a day up to today."),
        ("", "Enter the day whose register you want to see, for example 1 October 2026."),
    ],
)
def test_a_day_that_cannot_be_shown_is_refused_with_a_reason(part, qtbot, text, sentence):
    typed(part, text) if text else part.field.box.clear()
    with qtbot.waitSignal(part.problem) as told, qtbot.assertNotEmitted(part.day_chosen):
        click(part.show_button)
    assert told.args == [sentence]
    assert part.field.box.hasFocus()


def test_what_is_no_day_is_refused(part, qtbot):
    typed(part, "31/02/2026")
    with qtbot.waitSignal(part.problem) as told, qtbot.assertNotEmitted(part.day_chosen):
        click(part.show_button)
    assert told.args[0]


def test_the_ready_days_lead_to_yesterday_and_month_end(part, qtbot):
    labels = [action.text() for action in part.menu.actions()]
    assert labels[0] == "Yesterday, 1 October 2026"
    assert labels[2] == "End of last month, 30 September 2026"
    with qtbot.waitSignal(part.day_chosen) as told:
        part.menu.actions()[0].trigger()
    assert told.args == [date(2026, 10, 1)]


def test_leaving_the_field_asks_for_nothing(part, qtbot):
    typed(part, "2026-09-30")
    with qtbot.assertNotEmitted(part.day_chosen):
        press(part.field.box, Key.Key_Tab)


def test_an_act_leads_to_the_day_before_it(page, qtbot):
    with qtbot.waitSignal(page.look_back_requested) as told:
        click(page.panel.before_button)
    assert told.args == [date(2026, 10, 1)]


def test_the_way_back_leads_to_today(appearance, tmp_path, shown, qtbot):
    with new_office(tmp_path / "small") as office:
        frame = frame_for(office, appearance, tmp_path)
        frame.bridge.look_back(office.as_of(date(2026, 10, 1)))
        part = AsOf(frame)
        shown(part, 700, 60)
        assert part.field.value() == date(2026, 10, 1)
        with qtbot.waitSignal(part.day_chosen) as told:
            click(part.back_button)
        assert told.args == [None]
        frame.bridge.return_to_present()
