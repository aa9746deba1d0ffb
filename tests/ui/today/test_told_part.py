"""What the calendar says of the line that is selected."""

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt

from commonservices.queries import calendar
from tests.ui.today.demo_store import click, row_of
from ui.today.told_part import ToldPart


@pytest.fixture
def part(frame, shown):
    return shown(ToldPart(frame, "test.told"), 300, 300)


def test_the_sentences_are_those_of_the_calendar(part, office):
    row = row_of(office, "DEMO-005")
    part.show_arrangement(row.id, row.title, row.reference, ["And more."])
    part.read_now()
    assert part.told.text() == f"{calendar.sentences(office, [row.id])[row.id]}\n\nAnd more."
    assert part.told.accessibleName() == part.told.text()
    assert "DEMO-005" in part.reference.text()
    assert not part.open_button.isVisible()


def test_sentences_are_made_only_when_they_are_seen(part, office):
    row = row_of(office, "DEMO-005")
    part.hide()
    asked = []
    sa.event.listen(office.engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
    part.show_arrangement(row.id, row.title, row.reference)
    part.read_now()
    assert asked == []
    part.show()
    part.read_now()
    assert asked


def test_the_last_of_many_lines_is_told_once(part, office, qtbot):
    rows = [row_of(office, reference) for reference in ("DEMO-004", "DEMO-005", "DEMO-006")]
    for row in rows:
        part.show_arrangement(row.id, row.title, row.reference)
    last = calendar.sentences(office, [rows[-1].id])[rows[-1].id]
    qtbot.waitUntil(lambda: part.told.text() == last)
    assert part.title.text() == rows[-1].title


def test_a_record_with_a_page_is_opened_from_here(part, qtbot):
    part.show_sentences("Lease of the annex", "", ["Lease ends 1 March 2027."], "premises?id=1")
    part.read_now()
    assert part.told.text() == "Lease ends 1 March 2027."
    assert part.open_button.accessibleName() == "Open Lease of the annex"
    assert not part.reference.isVisible()
    with qtbot.waitSignal(part.open_requested) as told:
        click(part.open_button)
    assert told.args == ["premises?id=1"]


def test_nothing_selected_says_what_to_do(part):
    part.show_sentences("Lease", "", ["Ends."], "premises?id=1")
    part.show_nothing()
    assert part.told.text() == "Select a line to read what its calendar says."
    assert not part.title.isVisible()
    assert not part.open_button.isVisible()


def test_a_part_without_a_heading_is_still_named(frame):
    part = ToldPart(frame, "test.told", headed=False)
    assert part.head.isHidden()
    assert part.accessibleName() == "What the calendar says"


def test_the_keyboard_stops_at_what_is_told_and_not_at_the_frame_round_it(part):
    assert part.area.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert part.told.focusPolicy() == Qt.FocusPolicy.StrongFocus
