"""What becomes of a remembered window when the screens have changed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.frame.memory import FILE_NAME, WindowMemory, centre, is_on_screen

pytestmark = pytest.mark.usefixtures("qapp")


def room() -> QRect:
    return QGuiApplication.primaryScreen().availableGeometry()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(("left", "top"), [(-9000, 10), (9000, 10), (10, -9000), (10, 9000)])
def test_a_window_left_beyond_any_edge_comes_back_where_it_can_be_taken(
    tmp_path: Path, qtbot: QtBot, window: QWidget, left: int, top: int
) -> None:
    window.setGeometry(left, top, 400, 300)
    WindowMemory(tmp_path).save(window, "today", inspector=True)
    again = QWidget()
    qtbot.addWidget(again)
    WindowMemory(tmp_path).restore(again)
    assert is_on_screen(again.frameGeometry())


@pytest.mark.parametrize(
    ("left", "top", "seen"), [(0, 0, True), (-300, 0, True), (-301, 0, False), (0, -30, True), (0, -31, False)]
)
def test_a_hundred_by_ten_points_of_title_are_enough(left: int, top: int, seen: bool) -> None:  # noqa: FBT001 a case
    assert is_on_screen(QRect(room().left() + left, room().top() + top, 400, 300)) == seen


def test_a_small_window_is_seen_when_all_its_width_is() -> None:
    assert is_on_screen(QRect(room().left(), room().top(), 60, 8)) is True
    assert is_on_screen(QRect(room().left() - 1, room().top(), 60, 8)) is False


def test_a_window_larger_than_the_screen_is_cut_to_it(window: QWidget) -> None:
    window.resize(room().width() * 3, room().height() * 3)
    centre(window)
    assert window.size() == room().size()
    assert room().contains(window.geometry().center())


def test_a_file_that_holds_no_geometry_gives_the_first_window(tmp_path: Path, window: QWidget) -> None:
    kept = QSettings(str(tmp_path / FILE_NAME), QSettings.Format.IniFormat)
    kept.setValue("window/geometry", "broken")
    kept.sync()
    WindowMemory(tmp_path).restore(window)
    assert is_on_screen(window.frameGeometry())
    assert window.width() == min(1280, room().width())


@pytest.mark.parametrize("inspector", [True, False])
def test_address_and_inspector_are_read_back_from_the_file(tmp_path: Path, window: QWidget, *, inspector: bool) -> None:
    WindowMemory(tmp_path).save(window, "usage?month=2026-09&view=gaps", inspector=inspector)
    memory = WindowMemory(tmp_path)
    assert memory.address == "usage?month=2026-09&view=gaps"
    assert memory.inspector is inspector


def test_a_run_that_did_not_end_is_known_at_the_next_start(tmp_path: Path) -> None:
    assert not WindowMemory(tmp_path).ended_badly
    WindowMemory(tmp_path).mark_running(running=True)
    assert WindowMemory(tmp_path).ended_badly
    WindowMemory(tmp_path).mark_running(running=False)
    assert not WindowMemory(tmp_path).ended_badly


def test_a_choice_made_again_moves_up_and_is_kept_once(tmp_path: Path) -> None:
    memory = WindowMemory(tmp_path)
    for key in ("command:a", "command:b", "command:a"):
        memory.note_choice(key)
    assert WindowMemory(tmp_path).choices() == ["command:a", "command:b"]
