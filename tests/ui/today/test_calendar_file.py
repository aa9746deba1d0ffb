"""Saving the calendar as a file."""

import pytest

from tests.ui.today.demo_store import settle
from ui.today.calendar_file import CalendarFile


@pytest.fixture
def file(frame):
    return CalendarFile(frame, frame.look)


def test_the_file_is_written_where_it_was_wished_and_told(file, frame, ask, tmp_path, qtbot):
    ask.answers.append(tmp_path / "ours")
    with qtbot.waitSignal(file.saved) as told:
        file.ask()
    written = (tmp_path / "ours.ics").read_bytes()
    events = written.count(b"BEGIN:VEVENT") - written.count(b"STATUS:CANCELLED")
    assert events > 20
    assert f"{events} date(s)" in told.args[0]
    assert "ours.ics" in told.args[0]
    assert ask.asked == [("Save the calendar", "Calendar UNEXAM.ics")]
    settle(qtbot, frame)


def test_who_leaves_the_question_writes_nothing(file, frame, ask):
    file.ask()
    assert ask.asked
    assert not frame.jobs.busy


def test_a_place_that_cannot_be_written_is_said(file, frame, tmp_path, qtbot, caplog):
    (tmp_path / "taken").write_text("a file, not a folder")
    with qtbot.waitSignal(frame.jobs.known_failed):
        file.write(tmp_path / "taken" / "ours.ics")
    caplog.clear()
