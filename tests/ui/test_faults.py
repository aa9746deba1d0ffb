"""Faults are told where the person looks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from commonservices.errors import Known, RuleBroken
from tests.ui.running import open_first_page, open_store, running
from ui.crash import CrashDialog
from ui.kit.appearance import Appearance
from ui.program import Program

FULL = Known("disk_full", "The disk is full.", advice="Free some space.")


@pytest.fixture
def program(qapp: QApplication, appearance: Appearance, tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    yield from running(qapp, tmp_path, qtbot)


def test_a_fault_of_the_world_is_a_strip_above_the_page(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    open_store(program, tmp_path, qtbot)
    program.faults.tell_fault(FULL)
    shell = program.window.shell
    assert shell is not None
    assert "Free some space." in shell.banners.fault.accessibleName()
    assert shell.top.saved.state == "failed"


def test_without_a_store_it_stands_on_the_first_page(program: Program, qtbot: QtBot) -> None:
    open_first_page(program, qtbot)
    program.faults.tell_fault(FULL)
    assert program.first_page is not None
    assert "The disk is full." in program.first_page.banner.accessibleName()


def test_before_anything_is_shown_the_first_page_comes_up_to_say_it(program: Program) -> None:
    program.faults.tell_fault(FULL)
    assert program.first_page is not None
    assert not program.first_page.banner.isHidden()


def test_a_refusal_goes_to_the_form_of_the_first_page_or_to_the_line_below(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    open_first_page(program, qtbot)
    page = program.first_page
    assert page is not None
    program.faults.tell_refusal(RuleBroken("unheard", "Not like this."))
    assert page.setup.reason.text() == "Not like this."
    open_store(program, tmp_path, qtbot)
    program.faults.tell_refusal(RuleBroken("unheard", "Nor like that."))
    assert program.window.shell is not None
    assert program.window.shell.status.words.text() == "Nor like that."


def test_a_stop_by_the_keyboard_is_left_to_python(
    program: Program, tmp_path: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    open_store(program, tmp_path, qtbot)
    program.faults.on_exception(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert "KeyboardInterrupt" in capsys.readouterr().err
    assert program.window.findChild(CrashDialog) is None


def test_nothing_is_said_of_a_last_run_that_ended_well(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    open_store(program, tmp_path, qtbot)
    program.faults.tell_of_last_run()
    assert program.window.shell is not None
    assert not program.window.shell.banners.fault.isVisible()
