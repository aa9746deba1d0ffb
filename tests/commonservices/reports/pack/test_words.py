"""The words of the pack are there in every language, with the same places to fill."""

import re
import tomllib
from datetime import date

import pytest

from commonservices.errors import Bug, Known
from commonservices.paths import resource
from commonservices.queries.calendar import DAY_KINDS
from commonservices.queries.handover import DECIDING, NOT_KEPT
from commonservices.queries.handover_story import TOLD
from commonservices.reports.pack.words import LANGUAGES, PackWords


def tables(language):
    text = resource("messages", f"handover_{language}.toml").read_text(encoding="utf-8")
    return {key: value for key, value in tomllib.loads(text).items() if isinstance(value, dict)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_word_with_the_same_places(language):
    english, own = tables("en"), tables(language)
    assert {group: set(words) for group, words in own.items()} == {g: set(words) for g, words in english.items()}
    for group, words in english.items():
        for key, text in words.items():
            assert set(re.findall(r"{\w+}", own[group][key])) == set(re.findall(r"{\w+}", text)), (group, key)
            assert own[group][key].strip()


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_the_pack_can_tell_has_words(language):
    words = PackWords(language)
    assert all(words.text("acts", act) for act in TOLD)
    assert all(words.text("days", kind) for kind in DECIDING)
    assert all(words.text("not_kept", key) for key in NOT_KEPT)
    assert set(DAY_KINDS) >= DECIDING


def test_only_arabic_is_written_from_right_to_left():
    assert [each for each in LANGUAGES if PackWords(each).right_to_left] == ["ar"]


def test_a_language_that_is_not_there_is_known_and_a_missing_word_is_a_bug():
    with pytest.raises(Known, match="“xx”"):
        PackWords("xx")
    with pytest.raises(Bug):
        PackWords("en").text("book", "nothing like it")


def test_days_codes_and_answers_are_said_in_the_language():
    words = PackWords("fr")
    assert words.spoken(date(2026, 10, 1), date(2026, 10, 1)) == "1er octobre 2026"
    assert words.code("decision_level", "HQ") == "Siège"
    assert words.code("decision_level", "") == ""
    assert words.codes("decision_level", ("FIELD", "HQ")) == "Terrain; Siège"
    assert (words.yes_no(value=True), words.yes_no(value=False)) == ("Oui", "Non")
