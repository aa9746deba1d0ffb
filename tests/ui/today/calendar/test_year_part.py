"""The twelve months ahead on the demo mission, by keys."""

import pytest
from PySide6.QtCore import Qt

from commonservices.queries import calendar
from tests.ui.today.demo_store import press, settle
from ui.page import parse_address
from ui.today.calendar import reading

Key = Qt.Key


@pytest.fixture
def part(page, frame, qtbot):
    page.show_view("year")
    settle(qtbot, frame)
    return page.views.year


def test_every_entry_stands_under_its_month(part, office):
    lines = part.list.lines.lines
    assert lines[0].heading
    assert lines[0].title == "October 2026"
    entries = calendar.entries(office, office.today(), reading.read_year(office.today(), office, _silent).last)
    assert len([line for line in lines if not line.heading]) == len(entries)
    assert sum(int(line.tail) for line in lines if line.heading) == len(entries)


def test_enter_opens_the_record_of_a_line(page, part, qtbot):
    key = next(key for key, entry in part._shown.items() if entry.record_kind == "arrangement")
    part.list.select(key)
    with qtbot.waitSignal(page.open_requested) as told:
        press(part.list, Key.Key_Return)
    assert parse_address(told.args[0])[1]["id"] == str(part._shown[key].id)


def test_the_calendar_of_the_current_line_is_told(part, office):
    key = next(key for key, entry in part._shown.items() if entry.record_kind == "arrangement")
    part.list.select(key)
    part.told.read_now()
    entry = part._shown[key]
    assert part.told.told.text().startswith(calendar.sentences(office, [entry.id])[entry.id])


def test_an_event_of_the_lanes_goes_to_its_line(part):
    part.strip.setFocus()
    press(part.strip, Key.Key_End, Key.Key_Return)
    assert part.list.hasFocus()
    assert part.list.current_key() in part._shown


def test_what_is_not_listed_is_shown_in_its_month(page, part, frame, qtbot, monkeypatch):
    monkeypatch.setattr(reading, "MOST_LISTED", 3)
    part.read()
    settle(qtbot, frame)
    assert part.list.lines.lines[-1].title.endswith("more; the month view has them all")
    part.strip.setFocus()
    press(part.strip, Key.Key_End, Key.Key_Return)
    settle(qtbot, frame)
    assert page.views.view == "month"
    assert page.views.month.grid.hasFocus()


def test_several_days_together_are_counted_and_read_out(part):
    spoken = [part.strip.item(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(part.strip.count())]
    assert any("date(s)" in each and " to " in each for each in spoken)
    assert all(spoken)


def test_a_line_without_a_page_of_its_own_says_so(page, part, qtbot):
    risks = [key for key, entry in part._shown.items() if entry.record_kind == "risk"]
    assert risks
    for key in risks:
        part.list.select(key)
        with qtbot.waitSignal(page.problem):
            press(part.list, Key.Key_Return)


def test_an_empty_office_says_that_nothing_falls(empty_page, qtbot):
    empty_page.show_view("year")
    settle(qtbot, empty_page.frame)
    part = empty_page.views.year
    assert part.stack.currentWidget() is part.empty
    assert part.empty.sentence.text().startswith("Nothing falls between today and ")


def _silent(step, of, words):
    return None
