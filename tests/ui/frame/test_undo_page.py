"""The undo list as a page."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QWidget

from tests.ui.shell_fakes import frame_for, new_office
from tests.ui.stage import rename
from ui.frame.undo_page import UndoListPage
from ui.kit.appearance import Appearance


@pytest.fixture
def page(appearance: Appearance, tmp_path: Path, shown: Callable[..., QWidget]) -> Iterator[UndoListPage]:
    with new_office(tmp_path) as office:
        frame = frame_for(office, appearance, tmp_path)
        for name in ("Second", "Third"):
            frame.bridge.do(partial(rename, name=name))
        made = UndoListPage(frame)
        made.open({})
        shown(made, 900, 500)
        yield made


def name_of(page: UndoListPage) -> str:
    profile = page.bridge.office.profile()
    assert profile is not None
    return profile.name_en


def test_the_newest_act_stands_first_and_is_chosen(page: UndoListPage) -> None:
    current = page.list.current
    assert current is not None
    assert current.act == "field_set"
    assert page.list.model.rowCount() >= 3
    assert page.regions() == [page.list.table, page.list.button]


def test_enter_takes_the_chosen_act_back_and_says_so(page: UndoListPage) -> None:
    toasts = QSignalSpy(page.toast_requested)
    page.list.table.setFocus()
    QTest.keyClick(page.list.table, Qt.Key.Key_Return)
    assert name_of(page) == "Second"
    assert toasts.at(0) == ["Undone: Name (English) of UNEXAM", "redo"]
    assert page.list.current is not None


def test_the_filled_button_is_the_undoing(page: UndoListPage) -> None:
    (command,) = page.commands()
    assert command.primary
    command.run()
    assert name_of(page) == "Second"


def test_the_chosen_act_is_come_back_to(page: UndoListPage) -> None:
    QTest.keyClick(page.list.table, Qt.Key.Key_Down)
    state = dict(page.address())
    page.list.table.selectRow(0)
    page.open(state)
    assert dict(page.address()) == state


def test_a_change_elsewhere_is_taken_up(page: UndoListPage) -> None:
    before = page.list.model.rowCount()
    page.bridge.do(partial(rename, name="Fourth"))
    assert page.list.model.rowCount() == before + 1
    assert page.title() == "Undo list"
