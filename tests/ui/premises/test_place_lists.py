"""Each list is built when it is first wanted, and what happens in it is told on."""

from __future__ import annotations

import pytest

from ui.page import PageFrame
from ui.premises.place_lists import PlaceLists
from ui.premises.registers import VIEWS, Registers
from ui.premises.specs import PlaceSpecs


@pytest.fixture
def lists(frame: PageFrame, specs: PlaceSpecs) -> PlaceLists:
    """The lists, none of them built."""
    return PlaceLists(frame, Registers(frame), specs)


def test_a_list_its_deeds_and_its_panel_are_built_once(lists: PlaceLists) -> None:
    assert lists.count() == 0
    for key in VIEWS:
        assert lists.view(key) is lists.view(key)
        assert lists.deeds(key) is lists.deeds(key)
        assert lists.bulk(key) is lists.bulk(key)
    assert lists.count() == len(VIEWS)


def test_what_happens_in_a_list_is_told_on(lists: PlaceLists) -> None:
    told: list[object] = []
    for signal in (lists.opened, lists.current_changed, lists.problem):
        signal.connect(told.append)
    lists.toast.connect(lambda sentence, action: told.append((sentence, action)))
    made, bulk = lists.view("agreements"), lists.bulk("agreements")
    made.list.table.open_requested.emit("a")
    made.problem.emit("b")
    bulk.problem.emit("c")
    bulk.done.emit("d")
    assert told == ["a", "b", "c", ("d", "undo")]
