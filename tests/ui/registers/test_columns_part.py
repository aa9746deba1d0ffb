"""How the register looks: columns, groups and height of rows, each told once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.arrangements.browse import ArrangementBrowse


@pytest.fixture
def browse(frame, shown, three):
    made = ArrangementBrowse(frame, "Arrangements")
    shown(made, 1000, 600)
    made.open({})
    made.told = []
    made.columns.changed.connect(lambda: made.told.append(True))
    return made


def offered(combo):
    return [combo.itemData(place) for place in range(combo.count())]


def test_the_panel_opens_with_what_the_list_shows(browse):
    browse.columns.open()
    chooser = browse.columns.chooser
    assert chooser.chosen() == list(browse.list.shown())
    assert chooser.list.count() == len(browse.list.model.columns)
    assert offered(chooser.group) == ["", "type", "state", "lead", "location"]
    assert offered(chooser.density) == ["", "compact", "normal", "roomy"]
    assert chooser.list.hasFocus()
    assert browse.told == []


def test_the_panel_opens_at_the_group_and_height_in_use(browse):
    browse.columns.group_by("state")
    browse.columns.set_density("roomy")
    browse.columns.open()
    assert browse.columns.chooser.group.currentData() == "state"
    assert browse.columns.chooser.density.currentData() == "roomy"


def test_the_same_height_again_tells_nobody(browse):
    browse.columns.set_density("compact")
    browse.columns.set_density("compact")
    assert len(browse.told) == 1
    browse.columns.take_density("roomy")
    assert (len(browse.told), browse.columns.density) == (1, "roomy")


def test_the_title_cannot_be_hidden(browse):
    browse.columns._on_columns(["state"])
    assert "title" in browse.list.shown()
    browse.columns._on_columns([])
    assert browse.list.shown() == browse.list.usual()


def test_a_width_chosen_by_hand_stays_when_a_column_comes(browse):
    header = browse.list.table.horizontalHeader()
    place = browse.list.model.column_of("type")
    header.resizeSection(place, 150)
    browse.columns._on_columns([*browse.list.shown(), "owner"])
    assert header.sectionSize(place) == 150
    browse.columns.chooser.usual.click()
    assert header.sectionSize(place) != 150


def test_escape_closes_the_panel_and_keeps_what_was_chosen(browse):
    browse.columns.open()
    chooser = browse.columns.chooser
    chooser.list.setCurrentRow(chooser.list.count() - 1)
    QTest.keyClick(chooser.list, Qt.Key.Key_Space)
    shown = browse.list.shown()
    QTest.keyClick(chooser, Qt.Key.Key_Escape)
    assert not chooser.isVisible()
    assert browse.list.shown() == shown
    assert len(browse.told) == 1


def test_the_button_opens_the_panel_and_says_what_it_does(browse):
    assert browse.columns.button.accessibleName() == "Columns, groups and row height"
    browse.columns.button.click()
    assert browse.columns.chooser.isVisible()
    browse.columns.chooser.hide()


@pytest.mark.parametrize("group", ["type", "state", "lead", "location"])
def test_every_group_has_a_heading_and_the_rows_stay(browse, three, group):
    browse.columns.group_by(group)
    assert browse.list.table.bands.title(0)
    assert browse.list.model.rowCount() == 3
    assert set(browse.list.all_ids(10)) == set(three.values())
    browse.columns.group_by("")
    assert browse.list.table.bands.title(0) == ""
