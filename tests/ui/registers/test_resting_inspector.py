"""Beside a register stands the current record once the cursor rests on it, or the keys that work in the list."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from ui.registers.resting_inspector import RestingInspector


class OfLetters(RestingInspector):
    """Shows the letter that is wanted."""

    wanted = ""

    def _keys(self) -> str:
        return "Enter opens a letter."

    def _filled(self) -> bool:
        assert isinstance(self.record, QLabel)
        self.record.setText(self.wanted)
        return bool(self.wanted)


@pytest.fixture
def inspector(frame, qtbot):
    made = OfLetters(frame, QLabel())
    qtbot.addWidget(made)
    return made


def said(inspector: RestingInspector) -> list[str]:
    return [each.text() for each in inspector.hint.findChildren(QLabel)]


def test_nothing_current_shows_the_keys(inspector):
    inspector.read_now()
    assert inspector.currentWidget() is inspector.hint
    assert said(inspector) == ["Nothing is selected.", "Enter opens a letter."]


def test_a_record_is_shown_once_the_cursor_rests_on_it(inspector, qtbot):
    for inspector.wanted in "abc":
        inspector.read_soon()
    assert inspector.record.text() == ""
    qtbot.waitUntil(lambda: inspector.currentWidget() is inspector.record)
    assert inspector.record.text() == "c"


def test_several_rows_have_a_panel_of_their_own(inspector):
    inspector.wanted, inspector.several = "a", True
    inspector.read_now()
    assert inspector.record.text() == ""
    assert inspector.currentWidget() is inspector.hint


def test_what_is_no_longer_there_gives_way_to_the_keys(inspector):
    inspector.wanted = "a"
    inspector.read_now()
    inspector.wanted = ""
    inspector.read_now()
    assert isinstance(inspector.currentWidget(), QWidget)
    assert inspector.currentWidget() is inspector.hint
