"""Completing by keys: what is offered, what is taken, and when the list goes away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from tests.ui.kit.seen import heard
from ui.kit.completion import WordCompletion

WORDS = {"state:": "State", "state:active": "Active", "state:draft": "Draft", "type:": "Type"}


def offered(text):
    head, _, last = text.rpartition(" ")
    found = [word for word in WORDS if len(last) > 1 and word.startswith(last) and word != last]
    return [(f"{head} {word}".strip(), WORDS[word]) for word in found]


@pytest.fixture
def line(shown):
    window = QWidget()
    box = QVBoxLayout(window)
    made, other = QLineEdit(), QLineEdit()
    box.addWidget(made)
    box.addWidget(other)
    made.other = other
    made.completion = WordCompletion(made, offered, "line.completions", "Completions")
    made.taken = []
    made.completion.taken.connect(made.taken.append)
    shown(window, 300, 90)
    made.setFocus()
    return made


def test_the_words_shown_stand_for_the_whole_text(line):
    QTest.keyClicks(line, "fuel ty")
    assert line.completion.offered() == ["Type"]
    QTest.keyClick(line.completion.popup, Qt.Key.Key_Down)
    QTest.keyClick(line.completion.popup, Qt.Key.Key_Return)
    assert line.text() == "fuel type:"


def test_after_a_word_is_taken_what_follows_it_is_offered(line):
    QTest.keyClicks(line, "stat")
    assert line.completion.offered() == ["State", "Active", "Draft"]
    QTest.keyClick(line.completion.popup, Qt.Key.Key_Down)
    QTest.keyClick(line.completion.popup, Qt.Key.Key_Return)
    assert line.text() == "state:"
    assert line.completion.offered() == ["Active", "Draft"]
    assert line.hasFocus()


def test_escape_puts_the_list_away_and_leaves_the_text(line):
    QTest.keyClicks(line, "stat")
    QTest.keyClick(line.completion.popup, Qt.Key.Key_Escape)
    assert not line.completion.popup.isVisible()
    assert (line.text(), line.taken) == ("stat", [])


@pytest.mark.parametrize("steps", [1, 2, 3])
def test_down_walks_through_the_words(line, steps):
    QTest.keyClicks(line, "stat")
    for _ in range(steps):
        QTest.keyClick(line.completion.popup, Qt.Key.Key_Down)
    QTest.keyClick(line.completion.popup, Qt.Key.Key_Return)
    assert line.taken == [["state:", "state:active", "state:draft"][steps - 1]]


def test_enter_without_a_highlighted_word_takes_none(line):
    QTest.keyClicks(line, "stat")
    QTest.keyClick(line.completion.popup, Qt.Key.Key_Return)
    assert line.taken == []
    assert line.text() == "stat"


def test_a_text_set_by_the_program_offers_nothing(line):
    line.setText("stat")
    assert line.completion.offered() == []
    assert not line.completion.popup.isVisible()


def test_a_line_without_the_keyboard_opens_no_list(line):
    line.other.setFocus()
    line.completion.offer("stat")
    assert line.completion.offered()
    assert not line.completion.popup.isVisible()


def test_words_are_chosen_and_not_edited_in_the_list(line):
    QTest.keyClicks(line, "stat")
    model = line.completion.popup.model()
    assert all(not model.flags(model.index(row, 0)) & Qt.ItemFlag.ItemIsEditable for row in range(model.rowCount()))


def test_the_list_has_a_name_to_be_read_out_and_to_be_found(line):
    assert heard(line.completion.popup) == "Completions"
    assert line.completion.popup.objectName() == "line.completions"


def test_a_click_takes_a_word(line):
    QTest.keyClicks(line, "stat")
    popup = line.completion.popup
    place = popup.visualRect(popup.model().index(1, 0)).center()
    QTest.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert line.taken == ["state:active"]
    assert line.text() == "state:active"


def test_taking_the_words_back_offers_again(line):
    QTest.keyClicks(line, "statx")
    assert line.completion.offered() == []
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert line.completion.offered() == ["State", "Active", "Draft"]
    assert line.completion.popup.isVisible()
