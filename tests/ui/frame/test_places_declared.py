"""The table of places: keys that do not clash, icons and pages that are there, titles in every language."""

import re
from dataclasses import FrozenInstanceError

import pytest
from PySide6.QtGui import QKeySequence

from commonservices.paths import resource
from ui.frame.places import OFFICE, OWN, PLACES, WORK, Place, built, is_built, page_class
from ui.translators import Translators

BY_KEY = {place.key: place for place in PLACES}
PATH = re.compile(r"^ui(\.[a-z_]+)+:[A-Z][A-Za-z]+$")


@pytest.fixture
def speak(qapp):
    """Speaks a language until the test ends."""
    translators = Translators(qapp)
    yield translators.use
    translators.use("")


def test_every_place_has_a_key_of_its_own():
    assert len(BY_KEY) == len(PLACES)
    assert all(re.fullmatch(r"[a-z_]+", key) for key in BY_KEY)


def test_no_two_places_share_their_keys():
    shortcuts = [place.shortcut for place in PLACES if place.shortcut]
    letters = [place.letter for place in PLACES if place.letter]
    assert len(set(shortcuts)) == len(shortcuts)
    assert len(set(letters)) == len(letters)


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.key)
def test_the_keys_of_a_place_are_keys(place: Place):
    assert not place.shortcut or not QKeySequence(place.shortcut).isEmpty()
    assert re.fullmatch(r"[A-Z]?", place.letter)


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.key)
def test_the_icon_of_a_place_is_there(place: Place):
    assert resource("icons", f"{place.icon}.svg").is_file()


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.key)
def test_a_place_names_a_class_in_a_module(place: Place):
    assert PATH.match(place.page)
    assert not place.record or PATH.match(place.record)
    assert is_built(place.page)
    assert page_class(place.page).__module__ == place.page.partition(":")[0]


def test_groups_stand_together_work_first():
    groups = [place.group for place in PLACES]
    assert groups == sorted(groups, key=[WORK, OFFICE, OWN].index)


def test_places_of_the_daily_work_are_reached_by_a_digit_and_a_letter():
    daily = [place for place in PLACES if place.group in {WORK, OFFICE}]
    assert all(place.letter for place in daily)
    assert {place.key for place in daily if not place.shortcut} == {"exceptions", "rates"}


def test_every_place_that_is_declared_is_written():
    assert built() == PLACES


def test_a_place_is_not_changed_once_it_is_declared():
    with pytest.raises(FrozenInstanceError):
        BY_KEY["today"].key = "other"


@pytest.mark.parametrize("path", ["ui.nowhere:Page", "ui.nowhere.page:Page", "nowhere.at.all:Page"])
def test_a_module_that_is_not_there_is_not_built(path):
    assert not is_built(path)
    missing = Place("never", "Never", "sun", "", "", WORK, path)
    assert built((missing,)) == ()


def test_a_class_that_is_not_in_its_module_is_a_fault():
    with pytest.raises(AttributeError):
        page_class("ui.about.page:NoSuchPage")


@pytest.mark.parametrize("language", ["fr", "es", "ar"])
def test_every_title_is_translated_and_no_two_are_alike(speak, language):
    assert speak(language)
    titles = [place.title for place in PLACES]
    assert len(set(titles)) == len(titles)
    same = {place.key for place in PLACES if place.title == place.english}
    assert same == ({"arrangements", "services", "exceptions"} if language == "fr" else set())
    if language == "ar":
        assert not any(title.isascii() for title in titles)


@pytest.mark.parametrize("language", ["fr", "es", "ar"])
def test_a_title_that_ends_in_an_ellipsis_does_so_in_every_language(speak, language):
    speak(language)
    for place in PLACES:
        assert place.title.endswith("…") is place.english.endswith("…"), place.key


def test_in_english_a_title_is_the_word_declared(speak):
    speak("en")
    assert [place.title for place in PLACES] == [place.english for place in PLACES]
