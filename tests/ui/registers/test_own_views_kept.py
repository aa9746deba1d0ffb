"""A person's own views over a restart, and their names."""

import dataclasses

import pytest

from ui.arrangements.list_columns import DEFAULT_SORT
from ui.arrangements.own_views import ArrangementViews
from ui.saved_views import LONGEST_NAME, ViewState

MINE = ViewState(base="ending", filter="type:SLA", sort="title_key", columns=("title",), group="type")


@pytest.fixture
def own(frame):
    return ArrangementViews(frame)


def test_views_are_there_after_a_restart(own, frame):
    own.save("Mine", MINE)
    again = ArrangementViews(frame)
    assert again.views == own.views
    assert again.state_of("own:Mine") == MINE


def test_saving_under_the_same_name_replaces_and_keeps_its_place(own):
    own.save("Mine", MINE)
    own.save("Other", MINE)
    changed = dataclasses.replace(MINE, filter="type:EOL")
    assert own.save("mine", changed) in {"own:mine", "own:Mine"}
    assert len(own.views) == 2
    assert own.views[0].state == changed


def test_each_change_is_told_once(own):
    told = []
    own.changed.connect(lambda: told.append(True))
    own.save("Mine", MINE)
    own.rename("own:Mine", "Ours")
    own.delete("own:Ours")
    assert len(told) == 3
    assert own.save("", MINE) == ""
    assert own.rename("own:gone", "All") == ""
    assert len(told) == 3


def test_a_long_name_is_cut_and_its_key_still_finds_it(own):
    key = own.save("x" * 200, MINE)
    assert len(key) == len("own:") + LONGEST_NAME
    assert own.state_of(key) == MINE


def test_a_view_nobody_knows_shows_everything_in_the_usual_look(own):
    state = own.state_of("own:gone")
    assert (state.text, state.filter, state.sort) == ("", "", DEFAULT_SORT)
    assert not own.names("own:gone")


@pytest.mark.parametrize("key", ["all", "decision", "ending", "lapsed", "unpapered"])
def test_a_ready_made_view_shows_its_own_rows(own, key):
    assert own.state_of(key).base == key
    assert own.names(key)
    assert not own.is_edited(key, own.state_of(key))
    assert own.is_edited(key, dataclasses.replace(own.state_of(key), text="fuel"))


def test_a_view_may_take_its_own_name_in_other_letters(own):
    own.save("mine", MINE)
    assert own.rename("own:mine", "Mine") == "own:Mine"
    assert own.state_of("own:Mine") == MINE


def test_without_a_settings_folder_views_hold_until_the_window_closes(frame):
    loose = ArrangementViews(dataclasses.replace(frame, preferences=None))
    key = loose.save("Mine", MINE)
    assert loose.state_of(key) == MINE
    assert ArrangementViews(dataclasses.replace(frame, preferences=None)).views == ()
