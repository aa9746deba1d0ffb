"""What a page of short lists answers the window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commonservices.actions import people
from commonservices.domain.changes import Changes
from commonservices.office import Office
from tests.ui.pages import reasons
from tests.ui.registers.short_page import TeaPage
from ui.page import PageFrame


@pytest.fixture
def page(frame: PageFrame, shown: Callable[..., QWidget]) -> TeaPage:
    """The page with the keyboard in its list."""
    made = TeaPage(frame)
    made.open({})
    shown(made, 700, 420)
    made.lists.focus_list()
    return made


def test_the_row_under_the_cursor_stands_in_the_panel(page: TeaPage, qtbot: QtBot) -> None:
    assert (page.current, page.row, page.panel.title.text()) == ("Green", "Green", "Green")
    qtbot.keyClick(page.lists.table, Qt.Key.Key_Down)
    assert (page.current, page.panel.title.text()) == ("Black", "Black")
    page.open({"view": "cups"})
    assert (page.current, page.row, page.panel.title.text()) == ("", None, "Nothing is selected.")


def test_enter_opens_and_space_shows_the_panel(page: TeaPage, qtbot: QtBot) -> None:
    told: list[bool] = []
    page.inspector_toggled.connect(lambda: told.append(True))
    qtbot.keyClick(page.lists.table, Qt.Key.Key_Return)
    qtbot.keyClick(page.lists.table, Qt.Key.Key_Space)
    assert (page.done, told) == (["open Green"], [True])


def test_an_empty_list_does_its_own_act(page: TeaPage) -> None:
    page.open({"view": "cups"})
    page.lists.empty.button.click()
    assert page.done == ["act cups"]


def test_escape_leaves_the_words_first_and_then_the_page(page: TeaPage) -> None:
    page.open({"text": "green"})
    assert page.escape()
    assert page.lists.text == ""
    assert page.lists.table.hasFocus()
    assert not page.escape()


def test_the_address_brings_list_words_and_row_back(page: TeaPage) -> None:
    page.open({"text": "e", "row": "White"})
    kept = dict(page.address())
    page.open({"row": "Green"})
    assert page.current == "Green"
    page.open(kept)
    assert (page.current, page.lists.text) == ("White", "e")
    assert page.left_out() == {"row": "White", "top": ""}


def test_another_list_is_told_to_the_window(page: TeaPage) -> None:
    told: list[bool] = []
    page.address_changed.connect(lambda: told.append(True))
    page.lists.tabs.select("cups")
    assert told == [True]


def test_only_a_change_of_its_own_records_is_read_anew(page: TeaPage, office: Office) -> None:
    page.teas.append("Oolong")
    page.refresh(Changes("office_changed"))
    assert page.lists.table.model().rowCount() == 3
    changes = people.add(office, {"name": "A. Focal point"}).changes
    assert page.is_touched_by(changes)
    page.refresh(changes)
    assert page.lists.table.model().rowCount() == 4
    assert page.is_touched_by(Changes("many", everything=True))


def test_the_parts_are_stepped_through_in_reading_order(page: TeaPage) -> None:
    assert page.regions() == [page.lists.tabs, page.lists.filter.field, page.lists.table]
    page.open({"view": "cups"})
    assert page.regions()[-1] is page.lists.empty
    page.focus_filter()
    assert page.lists.filter.field.hasFocus()


def test_own_acts_come_before_copying_and_rest_while_only_read(page: TeaPage, office: Office) -> None:
    assert list(reasons(page)) == ["teas.brew", "teas.copy", "teas.print", "teas.pdf"]
    office.read_only = True
    assert reasons(page)["teas.brew"] == "The register is shown for reading only."
    office.read_only = False
