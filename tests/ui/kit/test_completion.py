"""Completing the last word of a line."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from ui.kit.completion import WordCompletion

WORDS = ("state:", "starts:")


def offered(text):
    head, _, last = text.rpartition(" ")
    return [(f"{head} {word}".strip(), word) for word in WORDS if len(last) > 1 and word.startswith(last)]


@pytest.fixture
def line(shown):
    made = QLineEdit()
    made.completion = WordCompletion(made, offered, "line.completions", "Completions")
    made.taken = []
    made.completion.taken.connect(made.taken.append)
    shown(made, 300, 40)
    made.setFocus()
    return made


def test_what_fits_is_offered_while_typing_and_nothing_else(line):
    QTest.keyClicks(line, "fuel st")
    assert line.completion.offered() == list(WORDS)
    assert line.completion.popup.isVisible()
    QTest.keyClicks(line, "x")
    assert line.completion.offered() == []
    assert not line.completion.popup.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_a_highlighted_word_is_taken_by_key(line, key):
    QTest.keyClicks(line, "fuel st")
    QTest.keyClick(line.completion.popup, Qt.Key.Key_Down)
    QTest.keyClick(line.completion.popup, key)
    assert line.taken == ["fuel state:"]
    assert line.text() == "fuel state:"


def test_nothing_is_taken_unasked(line):
    QTest.keyClicks(line, "st")
    line.completion.close()
    assert (line.text(), line.taken) == ("st", [])
    assert line.completion.popup.accessibleName() == "Completions"
