"""The menu of a row: the acts of the page for it, by mouse and by key, in both directions."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.kit.lines import COLUMNS, Line
from tests.ui.stage import SHIFT, Stage
from ui.frame.row_menu import below_row
from ui.kit.appearance import Appearance
from ui.kit.sub_table import SubTable


@pytest.fixture
def table(stage: Stage, appearance: Appearance) -> Iterator[SubTable[Line]]:
    """A table of three rows on the page that is shown."""
    made: SubTable[Line] = SubTable(appearance, "first.table", "Rows", COLUMNS, lambda row: row.id)
    made.fill_rows([Line(f"n{number}", f"Row {number}") for number in range(3)])
    layout = stage.page.layout()
    assert layout is not None
    layout.addWidget(made)
    layout.activate()
    made.select_id("n0")
    made.setFocus()
    yield made
    for menu in stage.shell.findChildren(QMenu, "row.menu"):
        menu.close()


def row_place(table: SubTable[Line], row: int) -> QPoint:
    return table.visualRect(table.rows.index(row, 0)).center()


def asked(table: SubTable[Line], place: QPoint) -> bool:
    """Press the right button at a place of the table, as the system tells it."""
    QTest.mouseClick(table.viewport(), Qt.MouseButton.RightButton, pos=place)
    there = table.viewport().mapToGlobal(place)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, there)
    return QApplication.sendEvent(table.viewport(), event) and event.isAccepted()


def shown(stage: Stage) -> QMenu:
    (menu,) = [each for each in stage.shell.findChildren(QMenu, "row.menu") if each.isVisible()]
    return menu


def test_the_right_button_gives_the_acts_of_the_page_for_the_row_under_it(stage: Stage, table: SubTable[Line]) -> None:
    assert asked(table, row_place(table, 2))
    assert table.current_id() == "n2"
    actions = shown(stage).actions()
    bar = stage.shell.menus
    assert actions == [bar.action("first.new"), bar.action("first.mark")]  # the same ones as in the bar
    actions[1].trigger()
    assert stage.page.calls[-1] == "mark"
    assert shown(stage).accessibleName()


def test_the_right_button_below_the_rows_gives_nothing(stage: Stage, table: SubTable[Line]) -> None:
    assert not asked(table, QPoint(5, table.viewport().height() - 1))
    assert (
        stage.shell.row_menu.answer(
            QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(), stage.window.mapToGlobal(QPoint(3, 3)))
        )
        is None
    )


@pytest.mark.parametrize("language", ["en", "ar"])
def test_shift_f10_opens_it_below_the_row_where_reading_begins(
    stage: Stage, table: SubTable[Line], appearance: Appearance, language: str
) -> None:
    appearance.use(language=language)
    stage.press(Qt.Key.Key_F10, SHIFT)
    menu, row = shown(stage), table.visualRect(table.currentIndex())
    assert menu.isRightToLeft() is (language == "ar")
    corner = table.viewport().mapToGlobal(row.bottomRight() if language == "ar" else row.bottomLeft())
    opens = below_row(table, menu)
    assert opens == (corner - QPoint(menu.sizeHint().width(), 0) if language == "ar" else corner)
    assert menu.activeAction() is menu.actions()[0]
    assert stage.shell.row_menu.at_cursor() is None  # one is open already


def test_a_table_that_opens_its_rows_offers_that_first(stage: Stage, table: SubTable[Line]) -> None:
    opened: list[str] = []
    table.open_requested.connect(opened.append)
    menu = stage.shell.row_menu.at_cursor()
    assert menu is not None
    menu.actions()[0].trigger()
    assert opened == ["n0"]
    assert stage.shell.menus.action("first.mark") in menu.actions()


def test_there_is_no_menu_away_from_the_lists_of_the_page(stage: Stage, table: SubTable[Line]) -> None:
    stage.page.field.setFocus()
    assert stage.shell.row_menu.at_cursor() is None
    stage.shell.sidebar.places.setFocus()
    assert stage.shell.row_menu.at_cursor() is None
    table.rows.set_rows([])
    table.setFocus()
    assert stage.shell.row_menu.at_cursor() is None


def test_on_the_page_of_one_record_a_row_is_only_opened(stage: Stage, table: SubTable[Line]) -> None:
    stage.page.state = {"id": "0b5e"}
    assert stage.shell.row_menu.at_cursor() is None  # nothing is done with its rows
    table.open_requested.connect(stage.page.calls.append)
    menu = stage.shell.row_menu.at_cursor()
    assert menu is not None
    assert [each.text() for each in menu.actions()] == ["Open the row"]
