"""What is asked of whole stores."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeAsk
from tests.ui.running import WAIT, open_first_page, open_store, running
from tests.ui.shell_fakes import store_file
from ui.kit.appearance import Appearance
from ui.program import Program


@pytest.fixture
def program(qapp: QApplication, appearance: Appearance, tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    yield from running(qapp, tmp_path, qtbot)


def answer(program: Program, *answers: object) -> FakeAsk:
    ask = FakeAsk(*answers)
    program.window.ask = ask  # type: ignore[assignment]
    return ask


def back_up(program: Program, qtbot: QtBot) -> Path:
    with qtbot.waitSignal(program.stores.copied, timeout=WAIT) as told:
        program.wishes.on_wish("backup")
    assert told.args is not None
    return Path(told.args[0])


def test_the_newest_backup_is_offered_first_and_needs_no_search_for_its_file(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    open_store(program, tmp_path, qtbot)
    back_up(program, qtbot)
    ask = answer(program, "newest")
    with qtbot.waitSignal(program.store_shown, timeout=WAIT):
        program.wishes.on_wish("restore")
    assert len(ask.asked) == 1
    assert "office.csdb" in ask.asked[0][1]
    assert program.bridge is not None
    assert program.bridge.office.path == tmp_path / "office.csdb"
    assert list(tmp_path.glob("*.aside.csdb"))
    assert program.window.shell is not None
    assert "was put back." in program.window.shell.toast.words.text()


def test_another_file_can_be_restored_instead(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    open_store(program, tmp_path, qtbot)
    copy = back_up(program, qtbot)
    ask = answer(program, "other", copy)
    with qtbot.waitSignal(program.store_shown, timeout=WAIT):
        program.wishes.on_wish("restore")
    assert len(ask.asked) == 2


def test_a_damaged_store_is_restored_and_no_other_store_is_touched(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    open_store(program, tmp_path, qtbot)
    copy = back_up(program, qtbot)
    healthy = (tmp_path / "office.csdb").read_bytes()
    program.close_office()
    damaged = tmp_path / "other" / "damaged.csdb"
    damaged.parent.mkdir()
    damaged.write_bytes(b"\x00\x17" * 4096)
    with qtbot.waitSignal(program.first_page_shown, timeout=WAIT):
        program.stores.open(damaged, "A")
    answer(program, copy)
    with qtbot.waitSignal(program.store_shown, timeout=WAIT):
        program.wishes.on_wish("restore")
    assert program.bridge is not None
    assert program.bridge.office.path == damaged
    assert len((tmp_path / "office.csdb").read_bytes()) == len(healthy)
    assert not list(tmp_path.glob("*.aside.csdb"))


def test_leaving_the_question_changes_nothing(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    open_store(program, tmp_path, qtbot)
    back_up(program, qtbot)
    answer(program)
    program.wishes.on_wish("restore")
    program.wishes.on_wish("open")
    assert program.bridge is not None
    assert not program.jobs.running()


def test_quitting_closes_the_window(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    open_store(program, tmp_path, qtbot)
    program.wishes.on_wish("quit")
    assert not program.window.isVisible()
    assert program.bridge is None


def test_the_place_of_a_new_store_is_chosen_and_shown(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    open_first_page(program, qtbot)
    ask = answer(program, tmp_path / "here.csdb")
    program.wishes.on_place_requested(str(tmp_path / "UNEXAM.csdb"))
    assert ask.asked[0][1] == str(tmp_path / "UNEXAM.csdb")
    assert program.first_page is not None
    assert program.first_page.setup.path.text() == str(tmp_path / "here.csdb")


def test_a_store_is_opened_for_reading_when_that_was_chosen(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    open_first_page(program, qtbot)
    with qtbot.waitSignal(program.store_shown, timeout=WAIT):
        program.wishes.on_store_chosen(store_file(tmp_path / "old"), True)  # noqa: FBT003 the signal
    assert program.bridge is not None
    assert program.bridge.read_only


def test_without_an_open_store_there_is_nothing_to_back_up(program: Program, qtbot: QtBot) -> None:
    open_first_page(program, qtbot)
    program.wishes.on_wish("backup")
    assert not program.jobs.busy
