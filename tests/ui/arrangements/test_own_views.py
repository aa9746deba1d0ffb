"""A person's own views: names, looks, and a folder that refuses."""

import dataclasses

import pytest

from ui.arrangements.list_columns import DEFAULT_SORT
from ui.arrangements.own_views import ArrangementViews
from ui.saved_views import ViewState

MINE = ViewState(base="ending", filter="type:SLA", sort=DEFAULT_SORT)


@pytest.fixture
def own(frame):
    return ArrangementViews(frame)


def test_the_ready_made_views_stand_first_and_own_ones_follow(own):
    assert [key for key, _ in own.every()] == ["all", "decision", "ending", "lapsed", "unpapered"]
    assert own.save("  My   view ", MINE) == "own:My view"
    assert own.every()[-1] == ("own:My view", "My view")
    assert own.names("own:My view")
    assert own.state_of("own:My view") == MINE


@pytest.mark.parametrize("name", ["", "   ", "All", "lapsed but used"])
def test_a_name_that_is_empty_or_taken_is_refused(own, name):
    assert own.save(name, MINE) == ""
    assert own.views == ()


def test_a_view_is_renamed_where_it_stands(own):
    own.save("One", MINE)
    own.save("Two", MINE)
    assert own.rename("own:One", "two") == ""
    assert own.rename("own:One", "Three") == "own:Three"
    assert [each.name for each in own.views] == ["Three", "Two"]
    own.delete("own:Three")
    assert [each.name for each in own.views] == ["Two"]


def test_ready_made_views_share_a_look_and_are_edited_only_by_a_filter(own, frame):
    now = dataclasses.replace(own.state_of("decision"), columns=("title", "state"), sort="title_key")
    assert not own.is_edited("decision", now)
    assert own.is_edited("decision", dataclasses.replace(now, filter="type:SLA"))
    own.keep_look(now)
    assert own.state_of("lapsed").columns == ("title", "state")
    assert own.state_of("lapsed").sort == DEFAULT_SORT
    assert ArrangementViews(frame).usual == own.usual


def test_an_own_view_is_edited_by_anything(own):
    key = own.save("Mine", MINE)
    assert not own.is_edited(key, MINE)
    assert own.is_edited(key, dataclasses.replace(MINE, sort="title_key"))


def test_a_folder_that_refuses_is_told_and_the_view_holds_meanwhile(own, frame):
    failed = []
    frame.bridge.failed.connect(failed.append)
    frame.preferences.folder.parent.mkdir(parents=True, exist_ok=True)
    frame.preferences.folder.write_text("a file stands here", encoding="utf-8")
    key = own.save("Mine", MINE)
    assert failed[0].key == "views_not_kept"
    assert own.state_of(key) == MINE
