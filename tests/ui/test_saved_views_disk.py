"""Views on disk: kept as a whole or not at all, and read back whatever a person typed."""

import tomllib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ui import saved_views
from ui.saved_views import FILE_NAME, SavedView, ViewState, load, save, with_view, without

texts = st.text(alphabet=st.characters(blacklist_categories=("Cs", "Cc")), max_size=20)
states = st.builds(
    ViewState,
    base=texts.filter(bool),
    text=texts,
    filter=texts,
    sort=texts,
    descending=st.booleans(),
    columns=st.lists(texts, max_size=4).map(tuple),
    widths=st.dictionaries(texts, st.integers(min_value=1, max_value=2000), max_size=4),
    group=texts,
    density=st.sampled_from(["", "compact", "normal", "roomy"]),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(state=states)
def test_any_view_comes_back_as_it_was(tmp_path, state):
    save(tmp_path, "arrangements", (SavedView("Mine", state),))
    assert load(tmp_path, "arrangements") == (SavedView("Mine", state),)


def test_the_file_is_made_with_its_folder_and_leaves_nothing_beside_it(tmp_path):
    folder = tmp_path / "a" / "b"
    save(folder, "arrangements", (SavedView("Mine"),))
    assert [each.name for each in folder.iterdir()] == [FILE_NAME]


def test_saving_nothing_forgets_the_views_of_this_place_only(tmp_path):
    save(tmp_path, "arrangements", (SavedView("One"),))
    save(tmp_path, "services", (SavedView("Two"),))
    save(tmp_path, "arrangements", ())
    assert load(tmp_path, "arrangements") == ()
    assert load(tmp_path, "services") == (SavedView("Two"),)


def test_what_a_later_version_wrote_beside_the_views_stays(tmp_path):
    (tmp_path / FILE_NAME).write_text('[other]\nkey = "kept"\n', encoding="utf-8")
    save(tmp_path, "arrangements", (SavedView("One"),))
    assert tomllib.loads((tmp_path / FILE_NAME).read_text(encoding="utf-8"))["other"] == {"key": "kept"}


def test_a_failed_save_leaves_the_views_as_they_were(tmp_path):
    save(tmp_path, "arrangements", (SavedView("One"),))
    (tmp_path / FILE_NAME).with_suffix(".part").mkdir()
    with pytest.raises(OSError, match="directory"):
        save(tmp_path, "arrangements", (SavedView("Two"),))
    assert load(tmp_path, "arrangements") == (SavedView("One"),)


def test_more_views_than_are_kept_are_cut_at_the_end(tmp_path):
    many = [SavedView(f"View {number}") for number in range(saved_views._MOST + 3)]
    save(tmp_path, "arrangements", many)
    assert load(tmp_path, "arrangements") == tuple(many[: saved_views._MOST])


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("widths = { state = -3, type = 0, title = 90 }", {"title": 90}),
        ("widths = { state = true }", {}),
        ("widths = [1, 2]", {}),
        ("widths = { state = 90.5 }", {}),
    ],
)
def test_widths_that_no_column_can_have_are_left_out(tmp_path, line, expected):
    (tmp_path / FILE_NAME).write_text(f'[[arrangements]]\nname = "A"\n{line}\n', encoding="utf-8")
    assert load(tmp_path, "arrangements")[0].state.widths == expected


@pytest.mark.parametrize("name", ['""', '"   "', "5", "true"])
def test_a_view_without_a_name_is_left_out(tmp_path, name):
    content = f'[[arrangements]]\nname = {name}\n[[arrangements]]\nname = "B"\n'
    (tmp_path / FILE_NAME).write_text(content, encoding="utf-8")
    assert [each.name for each in load(tmp_path, "arrangements")] == ["B"]


def test_bytes_that_are_no_text_hold_no_views(tmp_path):
    (tmp_path / FILE_NAME).write_bytes(b"\xff\xfe\x00")
    assert load(tmp_path, "arrangements") == ()


def test_a_folder_in_place_of_the_file_holds_no_views(tmp_path):
    (tmp_path / FILE_NAME).mkdir()
    assert load(tmp_path, "arrangements") == ()


names = st.lists(st.sampled_from(["One", "one", "Two", "Straße", "STRASSE"]), max_size=8)


@given(names)
def test_a_name_is_held_once_whatever_its_letters_size(typed):
    held = ()
    for name in typed:
        held = with_view(held, SavedView(name))
    folded = [each.name.casefold() for each in held]
    assert len(folded) == len(set(folded))
    assert set(folded) == {name.casefold() for name in typed}


@given(names)
def test_what_is_taken_away_is_gone_and_the_rest_keeps_its_order(typed):
    held = ()
    for name in typed:
        held = with_view(held, SavedView(name))
    left = without(held, "One")
    assert left == tuple(each for each in held if each.name != "One")
