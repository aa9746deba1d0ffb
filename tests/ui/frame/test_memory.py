"""What the window remembers."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.frame.memory import WindowMemory, centre, is_on_screen

pytestmark = pytest.mark.usefixtures("qapp")


def test_size_and_place_come_back(tmp_path: Path, qtbot: QtBot) -> None:
    first, second = QWidget(), QWidget()
    qtbot.addWidget(first)
    qtbot.addWidget(second)
    first.setGeometry(40, 30, 500, 400)
    WindowMemory(tmp_path).save(first, "arrangements?view=late", inspector=False)
    memory = WindowMemory(tmp_path)
    memory.restore(second)
    assert second.size() == first.size()
    assert memory.address == "arrangements?view=late"
    assert not memory.inspector


def test_a_first_window_is_centred_and_shows_the_inspector(tmp_path: Path, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    memory = WindowMemory(tmp_path)
    memory.restore(window)
    assert is_on_screen(window.frameGeometry())
    assert memory.address == ""
    assert memory.inspector


def test_a_window_off_every_screen_is_brought_back(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(-9000, -9000, 400, 300)
    assert not is_on_screen(window.frameGeometry())
    centre(window)
    assert is_on_screen(window.frameGeometry())


def test_a_sliver_of_title_is_not_enough() -> None:
    assert not is_on_screen(QRect(-390, 10, 400, 300))


def test_the_last_twenty_choices_are_kept_newest_first(tmp_path: Path) -> None:
    memory = WindowMemory(tmp_path)
    for number in range(25):
        memory.note_choice(f"command:{number}")
    memory.note_choice("command:10")
    assert memory.choices()[:2] == ["command:10", "command:24"]
    assert len(WindowMemory(tmp_path).choices()) == 20


def test_a_single_choice_survives_the_file(tmp_path: Path) -> None:
    WindowMemory(tmp_path).note_choice("command:one")
    assert WindowMemory(tmp_path).choices() == ["command:one"]


def test_a_run_that_did_not_end_is_noticed(tmp_path: Path) -> None:
    memory = WindowMemory(tmp_path)
    assert not memory.ended_badly
    memory.mark_running(running=True)
    assert WindowMemory(tmp_path).ended_badly
    memory.mark_running(running=False)
    assert not WindowMemory(tmp_path).ended_badly
