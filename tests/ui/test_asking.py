"""Questions that end in an act."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commonservices.actions import people
from commonservices.domain.changes import Changes
from commonservices.domain.partners import Person
from commonservices.domain.sentences import refuse
from commonservices.errors import Known
from commonservices.jobs import Tell
from commonservices.office import Office
from tests.builders import records
from tests.ui import questions
from tests.ui.shell_fakes import frame_for, new_office
from ui.asking import act_in_background, ask, ask_last_day, ask_one, ask_reason
from ui.kit.appearance import Appearance
from ui.kit.asked import Answers, Asked
from ui.kit.field_spec import FieldSpec
from ui.kit.question import QuestionDialog
from ui.page import PageFrame

NAME = FieldSpec("name", "Name", required=True)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """An office that is set up."""
    with new_office(tmp_path / "store") as opened:
        yield opened


@pytest.fixture
def frame(office: Office, appearance: Appearance, tmp_path: Path) -> Iterator[PageFrame]:
    """The frame around the office."""
    made = frame_for(office, appearance, tmp_path)
    yield made
    assert made.jobs.wait_all(10_000)


@pytest.fixture
def over(shown: Callable[..., QWidget]) -> QWidget:
    """A window with the keyboard."""
    return shown(QWidget())


@pytest.fixture
def changed(frame: PageFrame) -> list[Changes]:
    """What was told to have changed."""
    heard: list[Changes] = []
    frame.bridge.changed.connect(heard.append)
    return heard


def adding(answers: Answers) -> Callable[[Office], object]:
    return lambda office: people.add(office, {"name": answers["name"]})


def named(office: Office) -> set[str]:
    return {each.name for each in records(office, Person)}


def test_the_answer_is_done_and_told(frame: PageFrame, over: QWidget, office: Office, changed: list[Changes]) -> None:
    dialog = ask(frame, QObject(over), Asked("Add", "Who?", "Add", (NAME,), adding))
    assert dialog.parent() is over
    questions.answer(name="A. Focal point")
    assert "A. Focal point" in named(office)
    assert len(changed) == 1
    assert not dialog.isVisible()


def test_a_refusal_keeps_the_question_with_its_text(
    frame: PageFrame, over: QWidget, office: Office, changed: list[Changes]
) -> None:
    people.add(office, {"name": "A. Focal point"})

    def act(_answers: Answers) -> Callable[[Office], object]:
        return lambda _office: refuse("required", "name", example="a name")

    dialog = ask(frame, over, Asked("Add", "Who?", "Add", (NAME,), act))
    questions.answer(name="B. Focal point")
    assert dialog.isVisible()
    assert dialog.form.row("name").reason.tone == "block"
    assert dialog.form.row("name").editor.text() == "B. Focal point"
    assert changed == []
    dialog.reject()


def test_a_fault_of_the_world_is_said_in_the_question(frame: PageFrame, over: QWidget) -> None:
    def act(_answers: Answers) -> Callable[[Office], object]:
        def fail(_office: Office) -> object:
            raise Known("disk_full", "The disk is full.", advice="Make room.")

        return fail

    dialog = ask(frame, over, Asked("Add", "Who?", "Add", (NAME,), act))
    questions.answer(name="B. Focal point")
    assert dialog.reason.words.text().startswith("The disk is full")
    assert dialog.form.isEnabled()
    dialog.reject()


@pytest.mark.parametrize("refused", [False, True])
def test_a_long_act_leaves_the_window_free(
    frame: PageFrame, over: QWidget, office: Office, changed: list[Changes], qtbot: QtBot, *, refused: bool
) -> None:
    threads: list[int] = []

    def act(answers: Answers) -> Callable[..., object]:
        def run(office: Office, tell: Tell) -> object:
            tell(0, 1, "records_changed")
            threads.append(threading.get_ident())
            if refused:
                refuse("required", "name", example="a name")
            return adding(answers)(office)

        return run

    dialog = ask(frame, over, Asked("Add", "Who?", "Add", (NAME,), act, long=True))
    questions.answer(name="A. Focal point")
    assert dialog.isVisible()
    assert not dialog.form.isEnabled()
    qtbot.waitUntil(lambda: not frame.jobs.busy)
    assert threads[0] != threading.get_ident()
    assert any(each.isVisible() for each in over.findChildren(QuestionDialog)) is refused
    assert ("A. Focal point" in named(office), len(changed)) == (not refused, int(not refused))


def test_a_long_act_that_is_stopped_changes_nothing_and_the_question_stands(
    frame: PageFrame, over: QWidget, office: Office, changed: list[Changes], qtbot: QtBot
) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def act(answers: Answers) -> Callable[..., object]:
        def run(office: Office, tell: Tell) -> object:
            begun.set()
            assert go_on.wait(10)
            tell(0, 1, "records_changed")
            return adding(answers)(office)

        return run

    dialog = ask(frame, over, Asked("Add", "Who?", "Add", (NAME,), act, long=True))
    questions.answer(name="A. Focal point")
    assert begun.wait(10)
    frame.jobs.running()[0].stop()
    go_on.set()
    qtbot.waitUntil(lambda: not frame.jobs.busy)
    assert dialog.isVisible()
    assert dialog.form.isEnabled()
    assert dialog.form.value("name") == "A. Focal point"
    assert ("A. Focal point" in named(office), changed) == (False, [])
    dialog.reject()


def test_one_answer_goes_under_the_name_the_act_has_for_it(frame: PageFrame, over: QWidget) -> None:
    given: list[dict[str, object]] = []

    def act(_office: Office, **answers: object) -> Changes:
        given.append(answers)
        return Changes("tried", ())

    ask_one(frame, over, "Add", "Who?", NAME, act, named="who")
    questions.answer(name="A")
    ask_reason(frame, over, "Drop", "Why?", act)
    questions.answer(reason="Late")
    ask_last_day(frame, over, "End", "Last day?", act)
    assert questions.open_question().form.value("until_on") == frame.bridge.today()
    questions.answer(until_on=date(2026, 12, 1))
    assert given == [{"who": "A"}, {"reason": "Late"}, {"last": date(2026, 12, 1)}]


def test_an_act_in_the_background_is_told_before_it_is_heard_to_be_done(
    frame: PageFrame, office: Office, changed: list[Changes], qtbot: QtBot
) -> None:
    def act(office: Office, tell: Tell) -> object:
        tell(0, 1, "records_changed")
        return adding({"name": "A. Focal point"})(office)

    job = act_in_background(frame, "Adding", act)
    told: list[int] = []
    job.done.connect(lambda _outcome: told.append(len(changed)))
    qtbot.waitUntil(lambda: bool(told))
    assert told == [1]
    assert "A. Focal point" in named(office)
