"""The lists of the place one by one: numbers, words, the way back, reading only, from right to left."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commonservices.actions import bodies
from commonservices.office import Office
from tests.ui.decisions.conftest import Decided
from tests.ui.kit.seen import heard as spoken
from tests.ui.shell_fakes import frame_for, new_office
from ui.decisions.browse import DecisionBrowse
from ui.kit.appearance import Appearance
from ui.page import PageFrame

VIEWS = ("decisions", "actions", "meetings", "bodies", "people", "counterparts")
NEW = {
    "decisions": "Record a decision",
    "actions": "Add an action",
    "meetings": "Add a meeting",
    "bodies": "Add a body",
    "people": "Add a person",
    "counterparts": "Add a counterpart",
    "sites": "Add a site",
}
EMPTY = {
    "decisions": "No decision is recorded yet. Record the first one, with the body that took it.",
    "actions": "No action is open.",
    "meetings": "No meeting is recorded yet.",
    "bodies": "No body is set up yet. Add the operations management team first.",
    "people": "Nobody is on record yet. Add the people who own, approve and clear.",
    "sites": "No site is on record yet. Add the places where services run.",
}


@pytest.fixture
def browse(frame: PageFrame, shown: Callable[..., QWidget]) -> DecisionBrowse:
    """The lists over the small register, opened at the first."""
    made = DecisionBrowse(frame, "OMT decisions")
    made.open({})
    shown(made, 1100, 560)
    return made


@pytest.fixture
def bare(appearance: Appearance, tmp_path: Path, shown: Callable[..., QWidget]) -> DecisionBrowse:
    """The lists over a register in which nothing was decided."""
    with new_office(tmp_path) as office:
        made = DecisionBrowse(frame_for(office, appearance, tmp_path), "OMT decisions")
        shown(made, 1100, 560)
        yield made


def ids(browse: DecisionBrowse) -> list[str]:
    rows = browse.table.rows
    return [str(rows.row(place).id) for place in range(rows.rowCount())]


@pytest.mark.parametrize("view", VIEWS)
def test_each_view_shows_its_own_list_with_its_own_name(browse: DecisionBrowse, view: str) -> None:
    browse.open({"view": view})
    assert browse.view == view
    assert browse.table is browse.tables[view]
    assert browse.table.isVisible()
    assert [key for key in VIEWS if browse.tables[key].isVisible()] == [view]
    assert browse.table.objectName() == f"decisions.{view}"
    assert spoken(browse.table) == browse.table.accessibleName() != ""


@pytest.mark.parametrize("view", VIEWS)
def test_the_button_says_what_it_makes_in_each_view(browse: DecisionBrowse, view: str) -> None:
    browse.open({"view": view})
    assert browse.new_button.text() == browse.new_words() == NEW[view]
    assert browse.new_button.isVisible()
    wanted = QSignalSpy(browse.new_requested)
    browse.new_button.click()
    assert wanted.count() == 1


@pytest.mark.parametrize("view", VIEWS)
def test_the_way_back_leads_to_the_same_view_and_row(browse: DecisionBrowse, view: str) -> None:
    browse.open({"view": view})
    browse.table.select_id(ids(browse)[-1])
    kept = dict(browse.address())
    browse.open({})
    browse.open(kept)
    assert dict(browse.address()) == kept
    assert browse.table.current_id() == ids(browse)[-1]


def test_the_first_view_needs_no_name_in_the_address(browse: DecisionBrowse) -> None:
    assert browse.address()["view"] == ""
    browse.open({"view": "people"})
    assert browse.address()["view"] == "people"


@pytest.mark.parametrize("row", ["nonsense", "00000000-0000-0000-0000-000000000001"])
def test_a_row_that_is_not_there_leaves_the_first_one_chosen(browse: DecisionBrowse, row: str) -> None:
    browse.open({"view": "people", "row": row})
    assert browse.table.current_id() == ids(browse)[0]
    assert browse.table.selected_ids() == [ids(browse)[0]]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_opens_the_record_with_the_cursor(browse: DecisionBrowse, held: Decided, qtbot: QtBot, key) -> None:
    browse.focus_list()
    assert browse.table.hasFocus()
    with qtbot.waitSignal(browse.open_requested) as opened:
        qtbot.keyClick(browse.table, key)
    assert opened.args == [str(held.decision)]


def test_moving_through_a_list_tells_the_record_with_the_cursor(browse: DecisionBrowse, qtbot: QtBot) -> None:
    browse.open({"view": "people"})
    browse.focus_list()
    with qtbot.waitSignal(browse.current_changed) as current:
        qtbot.keyClick(browse.table, Qt.Key.Key_Down)
    assert current.args == [ids(browse)[1]]


# --- words ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("view", "text", "count"),
    [
        ("decisions", "FUEL", 1),
        ("decisions", "operations", 1),
        ("actions", "figures", 1),
        ("actions", "partners", 0),
        ("bodies", "operations", 1),
        ("people", "deputy", 1),
        ("people", "transport", 1),
        ("meetings", "zebra", 0),
    ],
)
def test_words_find_rows_by_what_is_seen_in_them(browse: DecisionBrowse, view: str, text: str, count: int) -> None:
    browse.open({"view": view, "text": text})
    assert browse.table.rows.rowCount() == count
    assert browse.address()["text"] == text


def test_words_without_rows_are_quoted_and_can_be_cleared(browse: DecisionBrowse, qtbot: QtBot) -> None:
    browse.open({"view": "people", "text": "zebra"})
    assert browse.empty.sentence.text() == "Nothing here holds “zebra”."
    assert browse.empty.isVisible()
    assert browse.new_button.isHidden()
    qtbot.mouseClick(browse.empty.link, Qt.MouseButton.LeftButton)
    assert browse.filter.field.text() == ""
    assert browse.table.isVisible()
    assert browse.new_button.isVisible()


def test_the_count_says_how_many_of_all_are_shown(browse: DecisionBrowse) -> None:
    browse.open({"view": "people"})
    whole = len(ids(browse))
    browse.open({"view": "people", "text": "deputy"})
    assert browse.filter.count.text() == f"1 of {whole}"


def test_another_view_keeps_the_words_and_says_it_is_another_state(browse: DecisionBrowse, qtbot: QtBot) -> None:
    browse.open({"text": "fuel"})
    browse.tabs.setFocus()
    with qtbot.waitSignal(browse.state_changed):
        qtbot.keyClick(browse.tabs, Qt.Key.Key_Right)
    assert browse.filter.field.text() == "fuel"
    assert browse.view == "actions"


def test_opening_an_address_tells_no_other_state(browse: DecisionBrowse) -> None:
    changed = QSignalSpy(browse.state_changed)
    browse.open({"view": "actions", "text": "fuel", "closed": "1"})
    assert changed.count() == 0
    assert browse.closed_too.isChecked()
    assert browse.filter.field.text() == "fuel"


def test_enter_in_the_filter_goes_to_the_list(browse: DecisionBrowse, qtbot: QtBot) -> None:
    browse.filter.focus_field()
    qtbot.keyClick(browse.filter.field, Qt.Key.Key_Down)
    assert browse.table.hasFocus()


# --- actions --------------------------------------------------------------------------------------------------------


def test_late_actions_are_marked_at_their_view(browse: DecisionBrowse, frame: PageFrame, held: Decided) -> None:
    def shown() -> tuple[object, str]:
        item = next(each for each in browse.tabs._tabs if each.key == "actions")
        return item.count, item.tone

    assert shown() == (1, "crit")
    assert frame.bridge.do(partial(bodies.close_action, id=held.late, outcome="Sent"))
    browse.reload()
    assert shown() == (0, "")


def test_without_open_actions_the_closed_ones_can_still_be_seen(
    browse: DecisionBrowse, frame: PageFrame, held: Decided
) -> None:
    frame.bridge.do(partial(bodies.close_action, id=held.late, outcome="Sent"))
    browse.open({"view": "actions"})
    assert browse.empty.sentence.text() == EMPTY["actions"]
    browse.closed_too.setChecked(True)
    assert set(ids(browse)) == {str(held.late), str(held.done)}


# --- nothing yet, and reading only ----------------------------------------------------------------------------------


@pytest.mark.parametrize("view", EMPTY)
def test_an_empty_list_says_what_to_do_and_has_one_button(bare: DecisionBrowse, view: str, qtbot: QtBot) -> None:
    bare.open({"view": view})
    assert bare.empty.sentence.text() == EMPTY[view]
    assert bare.empty.button.text() == NEW[view]
    assert bare.new_button.isHidden()
    with qtbot.waitSignal(bare.new_requested):
        qtbot.mouseClick(bare.empty.button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("view", VIEWS)
def test_a_register_for_reading_only_offers_nothing_new(browse: DecisionBrowse, office: Office, view: str) -> None:
    office.read_only = True
    browse.open({"view": view})
    assert browse.new_button.isHidden()
    assert ids(browse)
    browse.open({"view": view, "text": "zebra"})
    assert not browse.empty.button.isVisible()
    assert browse.empty.link.isVisible()


def test_the_list_fits_a_small_window_in_every_look(
    every_look: Appearance, held: Decided, tmp_path: Path, shown: Callable[..., QWidget], office: Office
) -> None:
    made = DecisionBrowse(frame_for(office, every_look, tmp_path), "OMT decisions")
    made.open({})
    shown(made, 1045, 436)
    assert made.minimumSizeHint().width() <= 1045
    title, button = (part.mapTo(made, part.rect().center()).x() for part in (made.header.heading, made.new_button))
    assert (title < button) is not every_look.arabic
