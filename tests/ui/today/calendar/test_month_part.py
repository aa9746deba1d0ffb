"""The month view on the demo mission, by keys."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from tests.ui.shell_fakes import frame_for
from tests.ui.today.demo_store import DAY, click, finish, press, row_of, settle
from ui.page import parse_address
from ui.today.calendar import reading
from ui.today.page import TodayPage

Key = Qt.Key


@pytest.fixture
def part(page, frame, qtbot):
    page.show_view("month")
    settle(qtbot, frame)
    return page.views.month


def test_the_month_of_today_is_shown_with_what_falls_on_its_days(part):
    assert part.name.text() == "October 2026"
    assert part.grid.day == DAY
    spoken = part.grid.days.index_of(date(2026, 10, 31)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Saturday 31 October 2026: 1 date(s). Ends: Joint guard posts")


def test_the_current_day_is_listed_beside_the_table(part):
    part.grid.go(date(2026, 10, 31))
    assert part.day_head.title.text() == "Saturday 31 October 2026"
    assert [line.title for line in part.entries.lines.lines] == ["Joint guard posts and radio room"]
    part.told.read_now()
    assert part.told.title.text() == "Joint guard posts and radio room"
    assert "31 October" in part.told.told.text()
    part.grid.go(date(2026, 10, 5))
    assert part.nothing.isVisibleTo(part)
    assert part.told.told.text().startswith("Select a line")


def test_enter_opens_the_only_entry_of_a_day(page, part, office, qtbot):
    part.grid.go(date(2026, 10, 31))
    with qtbot.waitSignal(page.open_requested) as told:
        press(part.grid, Key.Key_Return)
    assert parse_address(told.args[0]) == ("arrangements", {"id": str(row_of(office, "DEMO-005").id)})


def test_enter_on_a_day_with_several_goes_to_their_list(page, part, frame, qtbot):
    part.grid.go(date(2026, 11, 30))
    settle(qtbot, frame)
    press(part.grid, Key.Key_Return)
    assert part.entries.hasFocus()
    assert len(part.entries.lines.lines) > 1
    with qtbot.waitSignal(page.open_requested):
        press(part.entries, Key.Key_Down, Key.Key_Return)


def test_the_buttons_turn_the_month(part, frame, qtbot):
    click(part.after)
    settle(qtbot, frame)
    assert part.name.text() == "November 2026"
    click(part.before)
    click(part.before)
    settle(qtbot, frame)
    assert part.name.text() == "September 2026"
    click(part.home)
    assert part.grid.day == DAY
    settle(qtbot, frame)


def test_one_lane_can_be_chosen_by_keys_and_comes_back_with_the_address(page, part, frame, qtbot):
    part.grid.go(date(2026, 10, 31))
    part.lane.setFocus()
    press(part.lane, Key.Key_Down)
    settle(qtbot, frame)
    assert part.chosen_lane == "decide"
    assert part.entries.lines.lines == ()
    address = page.address()
    assert address == {"view": "month", "day": "2026-10-31", "lane": "decide"}
    page.open({})
    page.open(address)
    settle(qtbot, frame)
    assert page.address() == address


def test_a_month_with_very_many_shows_numbers_and_reads_a_day_when_it_is_gone_to(part, frame, qtbot, monkeypatch):
    monkeypatch.setattr(reading, "MOST_IN_MONTH", 1)
    part.read()
    settle(qtbot, frame)
    day = date(2026, 10, 31)
    assert part.grid.days.cell(day).number == 1
    assert part.grid.days.cell(day).lines == ()
    part.grid.go(day)
    assert [line.title for line in part.entries.lines.lines] == ["Joint guard posts and radio room"]


def test_an_empty_office_has_an_empty_month(empty_page, qtbot):
    empty_page.show_view("month")
    settle(qtbot, empty_page.frame)
    assert empty_page.views.month.nothing.isVisibleTo(empty_page)
    press(empty_page.views.month.grid, Key.Key_Return)


def test_the_view_fits_both_sizes_in_every_look(office, every_look, tmp_path, shown, qtbot):
    frame = frame_for(office, every_look, tmp_path)
    page = TodayPage(frame)
    for width, height in ((1165, 590), (1045, 436)):
        shown(page, width, height)
        page.open({"view": "month"})
        settle(qtbot, frame)
        assert page.minimumSizeHint().width() <= width
        assert page.views.month.grid.rowHeight(0) >= 34
        assert not page.grab().isNull()
    page.hide()
    finish(frame)
