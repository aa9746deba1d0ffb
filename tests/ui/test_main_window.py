"""The window itself: closing and what it remembers."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeAsk
from tests.ui.stage import Stage, stages
from ui.frame.memory import WindowMemory
from ui.kit.appearance import Appearance


@pytest.fixture
def stage(appearance: Appearance, tmp_path: Path, shown: Callable[..., QWidget]) -> Iterator[Stage]:
    yield from stages(tmp_path, appearance, shown)


def test_closing_while_work_runs_asks_first(stage: Stage, qtbot: QtBot) -> None:
    go_on = threading.Event()
    answers = FakeAsk("stay")
    stage.window.ask = answers  # type: ignore[assignment]
    job = stage.shell.frame.jobs.run("Export", lambda tell: go_on.wait(5))
    assert not stage.window.close()
    assert stage.window.isVisible()
    assert "Export" in answers.asked[0][1]
    with qtbot.waitSignal(job.done, timeout=5000):
        go_on.set()
    assert stage.window.close()


def test_the_place_and_the_inspector_are_remembered_when_the_window_closes(stage: Stage, tmp_path: Path) -> None:
    stage.shell.go("second")
    stage.shell.inspector.want(shown=False)
    stage.page.state = {"view": "late"}
    stage.window.close()
    memory = WindowMemory(tmp_path / "config")
    assert memory.address == "second?view=late"
    assert not memory.inspector


def test_place_view_and_size_are_noted_while_the_window_stands_still_before_a_sudden_end(
    stage: Stage, tmp_path: Path, qtbot: QtBot
) -> None:
    stage.shell.go("second")
    stage.page.state = {"view": "late"}
    stage.page.address_changed.emit()
    stage.window.resize(800, 510)
    qtbot.waitUntil(lambda: WindowMemory(tmp_path / "config").address == "second?view=late", timeout=5000)
    again = QWidget()
    WindowMemory(tmp_path / "config").restore(again)
    assert again.height() == 510


def test_noting_the_state_leaves_what_is_being_typed_alone(stage: Stage) -> None:
    stage.window.note_state()
    assert "leave" not in stage.page.calls
    stage.window.keep_state()
    assert "leave" in stage.page.calls
