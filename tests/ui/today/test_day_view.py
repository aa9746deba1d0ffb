"""The view of one day."""

from PySide6.QtCore import Qt

from commonservices.queries import calendar
from tests.ui.today.demo_store import press


def test_the_panel_tells_the_calendar_of_the_current_decision(page, office):
    press(page.decisions.list, Qt.Key.Key_Down)
    line = page.decisions.current
    page.side.told.read_now()
    assert page.side.told.title.text() == line.row.title
    assert page.side.told.told.text() == calendar.sentences(office, [line.row.id])[line.row.id]


def test_a_day_without_decisions_tells_of_none(empty_page):
    assert empty_page.side.told.told.text() == "Select a line to read what its calendar says."


def test_a_low_window_leaves_room_for_the_list(page):
    page.resize(1045, 436)
    assert page.day.figures.folded
    assert page.day.timeline.folded
    assert page.day.decisions.list.height() > 90


def test_the_lists_keep_their_room_where_the_figures_are_tall(page):
    page.resize(1166, 640)
    assert not page.day.timeline.folded
    page.resize(1166, 48 + 37 + page.figures.height() + page.timeline.strip.height() + 180)
    assert page.day.timeline.folded
    assert not page.day.figures.folded or page.window().height() < 600
