"""Keep or take back, value by value."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from commonservices.actions.undo import UndoPlan, UndoQuestion
from commonservices.queries.history import Naming
from tests.ui.today.demo_store import click, row_of
from ui.change_log.act_words import ActWords
from ui.change_log.questions import UndoQuestions
from ui.kit.texts import Text


@pytest.fixture
def asked(frame, office, shown):
    id = row_of(office, "DEMO-022").id
    title = UndoQuestion(("arrangement_version", id, 7), ("title_en",), {"title_en": "New"}, {"title_en": "Old"})
    whole = UndoQuestion(("arrangement_party", id, 0), (), {"row": "present"}, {"row": "made"})
    part = UndoQuestions(frame, ActWords(frame.words))
    shown(part, 300, 460)
    part.ask(UndoPlan(b"t", "field_set", "DEMO-022", 2, (title, whole)), Naming({id: "DEMO-022"}, {}, {}))
    return part, title.key, whole.key


def choose(part, name):
    button = part.findChild(QWidget, f"change_log.questions.{name}")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(30, button.height() // 2))


def test_nothing_is_taken_back_unless_chosen(asked, qtbot):
    part, title, whole = asked
    with qtbot.waitSignal(part.answered) as told:
        click(part.go_button)
    assert told.args == [frozenset({title, whole})]


def test_each_value_is_chosen_by_itself(asked, qtbot):
    part, title, _whole = asked
    choose(part, "1.back")
    assert part.kept() == frozenset({title})
    choose(part, "0.back")
    assert part.kept() == frozenset()
    choose(part, "0.keep")
    assert part.kept() == frozenset({title})


def test_both_values_are_shown_and_a_whole_record_in_words(asked):
    part, *_ = asked
    texts = [label.text() for label in part.findChildren(Text)]
    assert {"New", "Old", "the record stays", "the record is taken away"} <= set(texts)
    assert part.note.title.text() == "2 of these values changed again since."


def test_leaving_answers_nothing(asked, qtbot):
    part, *_ = asked
    with qtbot.waitSignal(part.left), qtbot.assertNotEmitted(part.answered):
        click(part.leave_button)
