"""The note above a list of workbooks runs one work at a time and says how it went."""

import pytest

from commonservices.errors import Known, RuleBroken
from commonservices.jobs import Stopped
from tests.ui.pages import calm
from ui.hq_reports.work_note import WorkNote


@pytest.fixture
def note(frame, qtbot):
    made = WorkNote(frame, "note", "note.lines")
    qtbot.addWidget(made)
    made.heard = []
    made.problem.connect(made.heard.append)
    return made


def test_an_outcome_is_said_with_its_lines(note, frame, qtbot):
    note.run("Reading", lambda _tell: 3, lambda found: note.say(f"{found} differ", "Look.", "crit", ["A1", "B2"]))
    calm(frame, qtbot)
    assert (note.title.text(), note.words.text(), note.lines.text()) == ("3 differ", "Look.", "A1\nB2")
    assert not note.isHidden()
    note.say("All agree", "", "good")
    assert note.lines.isHidden()


def test_a_second_work_waits_until_the_first_is_over(note, frame, qtbot):
    done = []
    note.run("Reading", lambda _tell: "first", done.append)
    note.run("Reading", lambda _tell: "second", done.append)
    assert note.heard == ["A workbook is being read or made."]
    calm(frame, qtbot)
    note.run("Reading", lambda _tell: "third", done.append)
    calm(frame, qtbot)
    assert done == ["first", "third"]


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        (Known("k", "The disk is full.", advice="Free some room."), "The disk is full."),
        (RuleBroken("r", "The period is closed."), "The period is closed."),
    ],
)
def test_what_goes_wrong_is_said_and_told(note, frame, qtbot, fault, sentence):
    def broken(_tell):
        raise fault

    note.run("Reading", broken, note.heard.append)
    calm(frame, qtbot)
    assert note.heard == [sentence]
    assert (note.title.text(), note.isHidden()) == (sentence, False)


def test_a_work_that_is_stopped_says_nothing_and_the_next_may_begin(note, frame, qtbot):
    def stopped(_tell):
        raise Stopped

    done = []
    note.run("Reading", stopped, done.append)
    calm(frame, qtbot)
    assert note.isHidden()
    note.run("Reading", lambda _tell: "next", done.append)
    calm(frame, qtbot)
    assert (done, note.heard) == (["next"], [])
