"""Finding an item of the catalogue by words in any language."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from commonservices.domain import codelists
from commonservices.domain.text import fold
from ui.shared_services.catalogue import MOST, find_items, item_by_code


@pytest.mark.parametrize("words", ["diesel", "Gazole", "FUE-01", "combustible", "وقود"])
def test_diesel_is_found_in_four_languages(words: str) -> None:
    assert "FUE-01" in {choice.key for choice in find_items(words)}


def test_a_name_that_begins_so_comes_first_in_the_users_language() -> None:
    assert find_items("gazole", "fr")[0].label == "FUE-01 · Gazole"
    assert find_items("diesel")[0].label == "FUE-01 · Diesel"


@given(st.sampled_from([item.code for item in codelists.catalogue()]))
def test_every_item_is_found_by_its_code(code: str) -> None:
    item = item_by_code(code)
    assert item is not None
    assert code in {choice.key for choice in find_items(code)}


@given(st.text(max_size=20))
@example("\N{DIAERESIS}")  # a mark alone holds no word
def test_no_text_breaks_the_search(text: str) -> None:
    assert len(find_items(text)) <= (MOST if fold(text).split() else len(codelists.catalogue()))


def test_no_word_at_all_finds_the_whole_catalogue_line_by_line() -> None:
    found = [choice.key for choice in find_items("")]
    assert found == [item.code for item in codelists.catalogue()]
    lines = [code.partition("-")[0] for code in found]
    assert len(found) == 161
    assert len(set(lines)) == sum(1 for before, line in pairwise(["", *lines]) if before != line) == 18


@pytest.mark.parametrize("line", ["PRO", "ADM", "FUE"])
def test_a_whole_line_of_the_catalogue_is_offered_for_its_name(line: str) -> None:
    name = codelists.load("service_lines").label(line, "en")
    offered = {choice.key for choice in find_items(name)}
    assert offered >= {item.code for item in codelists.catalogue() if item.line == line}


def test_an_unknown_code_names_nothing() -> None:
    assert item_by_code("XXX-99") is None
