"""A person's own views on disk."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui import saved_views
from ui.saved_views import FILE_NAME, SavedView, ViewState, clean_name, load, save, with_view, without

FULL = ViewState(
    base="ending",
    text='fuel "exact words"',
    filter="type:SLA",
    sort="title_key",
    descending=True,
    columns=("state", "title"),
    widths={"type": 90},
    group="lead",
    density="compact",
)


def test_views_come_back_as_they_were_and_places_do_not_mix(tmp_path):
    save(tmp_path, "arrangements", (SavedView("Mine", FULL), SavedView("Other")))
    save(tmp_path, "services", (SavedView("Third"),))
    assert load(tmp_path, "arrangements") == (SavedView("Mine", FULL), SavedView("Other"))
    assert load(tmp_path, "services") == (SavedView("Third"),)
    assert load(tmp_path, "usage") == ()


@pytest.mark.parametrize(
    "content", ["", "nonsense [", "arrangements = 3", "arrangements = [1, 'a']", "[[arrangements]]\nname = 5"]
)
def test_a_file_nobody_understands_holds_no_views(tmp_path, content):
    (tmp_path / FILE_NAME).write_text(content, encoding="utf-8")
    assert load(tmp_path, "arrangements") == ()


def test_values_of_another_kind_are_left_out(tmp_path):
    lines = ["[[arrangements]]", 'name = "A"', "sort = 3", 'columns = "x"', 'widths = { type = "wide", state = 90 }']
    text = "\n".join([*lines, "descending = 1"])
    (tmp_path / FILE_NAME).write_text(text, encoding="utf-8")
    assert load(tmp_path, "arrangements") == (SavedView("A", ViewState(widths={"state": 90})),)


def test_the_same_name_replaces_where_it_stands():
    first, second = SavedView("One"), SavedView("Two")
    assert with_view((first, second), SavedView("one", FULL)) == (SavedView("one", FULL), second)
    assert with_view((first,), second) == (first, second)
    assert without((first, second), "One") == (second,)


@given(st.text(max_size=200))
def test_a_name_is_one_clean_line(typed):
    name = clean_name(typed)
    assert len(name) <= saved_views.LONGEST_NAME
    assert name == name.strip()
    assert "\n" not in name
