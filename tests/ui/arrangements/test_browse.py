"""Views, filter and table in step with each other."""

from uuid import UUID

import pytest

from ui.arrangements.browse import Browse
from ui.arrangements.lookups import Lookups


@pytest.fixture
def browse(frame, shown):
    made = Browse(frame, Lookups(frame.bridge), "Arrangements")
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


def test_the_columns_menu_shows_and_hides(browse, three):
    browse.open({"columns": "owner"})
    assert browse.address()["columns"] == "owner"
    browse._on_columns()
    actions = {action.data(): action for action in browse.columns_menu.actions()}
    assert actions["owner"].isChecked()
    assert not actions["reference"].isChecked()
    browse.columns_menu.hide()
    browse._on_column(actions["reference"])
    assert browse.address()["columns"] == "reference,owner"


def test_the_words_of_a_selection(browse, three):
    browse.open({})
    ids: list[UUID] = list(three.values())
    assert browse.selection_words(3, ids) == ["3 selected", "Sum of ceilings USD 3,500"]
    assert browse.selection_words(0, []) == []
