"""Views, filter and table in step with each other."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.builders import an_arrangement
from ui.arrangements.browse import ArrangementBrowse


@pytest.fixture
def browse(frame, shown):
    made = ArrangementBrowse(frame, "Arrangements")
    shown(made, 1000, 600)
    return made


def test_the_demo_fills_every_view(browse, frame, demo_office):
    frame.bridge.replace_office(demo_office)
    browse.open({"view": "lapsed"})
    counts = {browse.tabs.tabText(place) for place in range(browse.tabs.count())}
    assert {"All 24", "Ending in 180 days 4", "Lapsed but used 1"} <= counts
    assert browse.list.model.rowCount() == 1
    assert browse.list.model.row(0).reference == "DEMO-006"
    assert browse.filter.count.text() == "1 of 24"


def test_each_view_without_rows_says_something_of_its_own(browse, three):
    sentences = set()
    for view in ("decision", "ending", "lapsed", "unpapered"):
        browse.open({"view": view})
        if not browse.list.model.rowCount():
            sentences.add(browse.list.empty.sentence.text())
    assert len(sentences) >= 3
    assert all(sentences)


def test_columns_are_chosen_and_moved_by_keys_and_kept_for_the_next_window(browse, three, frame, shown):
    browse.open({})
    browse.columns.open()
    chooser = browse.columns.chooser
    assert chooser.list.item(0).text() == "State"
    titles = [chooser.list.item(place).text() for place in range(chooser.list.count())]
    chooser.list.setCurrentRow(titles.index("Owner"))
    QTest.keyClick(chooser.list, Qt.Key.Key_Space)
    assert browse.list.shown()[-1] == "owner"
    while chooser.list.currentRow() > 1:
        QTest.keyClick(chooser.list, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert browse.list.shown()[:3] == ("state", "owner", "title")
    assert browse.address()["columns"].startswith("state,owner,title")
    chooser.hide()
    again = ArrangementBrowse(frame, "Arrangements")
    shown(again, 1000, 600)
    again.open({})
    assert again.list.shown()[:3] == ("state", "owner", "title")
    again.columns.chooser.usual.click()
    assert again.list.shown() == again.list.usual()


def test_rows_are_put_into_groups_with_their_numbers(browse, three):
    browse.open({"group": "type"})
    bands = browse.list.table.bands
    titles = [bands.title(place) for place in range(3)]
    assert [title.rpartition("   ")[2] for title in titles] == ["1", "1", "1"]
    assert titles[0].startswith("Exchange of letters")
    assert browse.list.table.rowHeight(0) == browse.list.table.verticalHeader().defaultSectionSize() + bands.height
    browse.columns.group_by("state")
    assert (bands.title(0), bands.title(1)) == ("Draft   3", "")
    browse.columns.group_by("")
    assert browse.list.table.rowHeight(0) == browse.list.table.verticalHeader().defaultSectionSize()


def test_a_filter_is_saved_as_a_view_by_keys_and_comes_back_after_a_restart(browse, three, frame, shown):
    browse.open({})
    assert not browse.views.edited
    QTest.keyClicks(browse.filter.field, "type:sla ")
    assert browse.views.edited
    QTest.mouseClick(browse.views.save_button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(browse.views.name, "Clinics")
    QTest.keyClick(browse.views.name, Qt.Key.Key_Return)
    assert (browse.views.current, browse.views.edited) == ("own:Clinics", False)
    assert browse.tabs.tabText(browse.tabs.currentIndex()) == "Clinics 1"
    again = ArrangementBrowse(frame, "Arrangements")
    shown(again, 1000, 600)
    again.open({"view": "own:Clinics"})
    assert [token.value for token in again.filter.tokens()] == ["SLA"]
    assert again.list.model.rowCount() == 1


def test_an_edited_view_is_reverted_saved_renamed_and_deleted(browse, three):
    browse.open({})
    browse.filter.choose("type", "SLA")
    browse.views.named.emit("Mine")
    browse.filter.choose("type", "EOL")
    assert browse.views.edited
    assert browse.address()["edited"] == "1"
    browse.views.revert_button.click()
    assert (browse.list.model.rowCount(), browse.views.edited) == (1, False)
    browse.filter.choose("type", "EOL")
    browse.views.save()
    assert not browse.views.edited
    assert browse.own.state_of("own:Mine").filter == "type:SLA,EOL"
    told = []
    browse.problem.connect(told.append)
    browse.views.rename()
    browse.views.name.setText("All")
    QTest.keyClick(browse.views.name, Qt.Key.Key_Return)
    assert told == ["This name is empty or taken. Type another name for the view."]
    browse.views.name.setText("Ours")
    QTest.keyClick(browse.views.name, Qt.Key.Key_Return)
    assert browse.views.current == "own:Ours"
    browse.views.fill_menu()
    next(each for each in browse.views.menu.actions() if each.text() == "Delete this view").trigger()
    assert (browse.views.current, browse.own.views) == ("all", ())


def test_the_address_of_an_edited_view_brings_the_edit_back(browse, three):
    browse.open({})
    browse.filter.choose("type", "SLA")
    browse.views.named.emit("Mine")
    assert dict(browse.address())["view"] == "own:Mine"
    browse.filter.choose("type", "EOL")
    edited = dict(browse.address())
    browse.open({})
    assert browse.list.model.rowCount() == 3
    browse.open(edited)
    assert (browse.list.model.rowCount(), browse.views.edited) == (2, True)
    browse.open({"view": "own:gone"})
    assert browse.views.current == "all"


def test_a_view_keeps_its_own_height_of_rows(browse, three):
    browse.open({})
    browse.columns.set_density("compact")
    compact = browse.list.table.verticalHeader().defaultSectionSize()
    browse.columns.set_density("roomy")
    assert browse.list.table.verticalHeader().defaultSectionSize() > compact


def test_the_words_of_a_selection(browse, three):
    browse.open({})
    ids: list[UUID] = list(three.values())
    assert browse.selection_words(3, ids) == ["3 selected", "Sum of ceilings USD 3,500"]
    assert browse.selection_words(0, []) == []


def test_an_empty_register_has_one_filled_button_and_a_filled_one_has_it_in_its_header(frame, office, shown):
    empty = ArrangementBrowse(frame, "Arrangements")
    shown(empty, 1000, 600)
    empty.open({})
    assert empty.new_button.isHidden()
    assert empty.list.empty.button.isVisible()
    an_arrangement(office)
    full = ArrangementBrowse(frame, "Arrangements")
    shown(full, 1000, 600)
    full.open({})
    assert full.new_button.isVisible()
    assert not full.list.empty.isVisible()
