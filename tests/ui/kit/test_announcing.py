"""What happens where the keyboard is not is told to screen readers."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6 import QtGui
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.kit.announcing import announce


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[QtGui.QAccessibleAnnouncementEvent]:
    """What reached the screen reader."""
    heard: list[QtGui.QAccessibleAnnouncementEvent] = []
    monkeypatch.setattr(QtGui, "QAccessible", SimpleNamespace(updateAccessibility=heard.append))
    return heard


@pytest.mark.parametrize("text", ["3 of 24 rows", "سجل", ""])
def test_a_text_is_told_about_its_widget(
    told: list[QtGui.QAccessibleAnnouncementEvent], qtbot: QtBot, text: str
) -> None:
    label = QLabel("shown")
    qtbot.addWidget(label)
    announce(label, text)
    (event,) = told
    assert (event.message(), event.object()) == (text, label)
    assert label.text() == "shown"


def test_each_text_is_told_once_and_in_order(told: list[QtGui.QAccessibleAnnouncementEvent], qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    for text in ("first", "second"):
        announce(label, text)
    assert [each.message() for each in told] == ["first", "second"]


def test_a_screen_reader_or_none_the_call_is_no_fault(qtbot: QtBot) -> None:
    label = QLabel("hidden")
    qtbot.addWidget(label)
    announce(label, "Saved")
    assert label.isHidden()
