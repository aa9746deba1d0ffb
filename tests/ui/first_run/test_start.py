"""The ways to begin."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.first_run.start import StartPanel
from ui.kit.appearance import Appearance
from ui.kit.buttons import Button

RECENT = (Path("stores") / "one.csdb", Path("stores") / "two.csdb")


@pytest.fixture
def panel(appearance: Appearance, shown: Callable[..., QWidget]) -> StartPanel:
    made = StartPanel(appearance, RECENT)
    shown(made, 620, 500)
    return made


def test_the_four_ways_stand_in_order_and_one_is_filled(panel: StartPanel) -> None:
    assert list(panel.buttons) == ["demo", "new", "open", "restore"]
    assert all(button.accessibleDescription() for button in panel.buttons.values())
    assert len({button.width() for button in panel.buttons.values()}) == 1


def test_tab_walks_the_ways_and_enter_takes_one(panel: StartPanel) -> None:
    chosen = QSignalSpy(panel.chosen)
    panel.buttons["demo"].setFocus()
    for way in panel.buttons:
        focus = QApplication.focusWidget()
        assert focus is panel.buttons[way]
        QTest.keyClick(focus, Qt.Key.Key_Return)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert [chosen.at(place)[0] for place in range(chosen.count())] == ["demo", "new", "open", "restore"]


def test_a_store_opened_before_is_named_and_opened(panel: StartPanel) -> None:
    chosen = QSignalSpy(panel.recent_chosen)
    link = panel.findChild(Button, "firstrun.recent.1")
    assert link is not None
    assert link.text() == "two"
    assert link.accessibleDescription() == str(RECENT[1])
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert chosen.at(0)[0] == RECENT[1]


def test_without_stores_opened_before_nothing_is_said_of_them(appearance: Appearance) -> None:
    assert StartPanel(appearance, ()).findChild(Button, "firstrun.recent.0") is None
