"""Other words for the places, in every language and in English always."""

import pytest

from commonservices.domain.text import fold
from ui.frame.finding import rank
from ui.frame.place_words import _WORDS, words_of
from ui.frame.places import PLACES
from ui.translators import Translators


@pytest.fixture
def translators(qapp):
    made = Translators(qapp)
    yield made
    made.use("")


def test_only_places_have_other_words():
    assert set(_WORDS) <= {place.key for place in PLACES}
    assert words_of("about") == words_of("nowhere") == ""


@pytest.mark.parametrize(
    ("typed", "place"), [("lens", "lens"), ("invoi", "bills"), ("LTA", "premises"), ("minutes", "decisions")]
)
def test_what_people_say_finds_the_place(translators, typed, place):
    for language in ("en", "fr", "ar"):
        translators.use(language)
        assert rank(typed, words_of(place)) == 3


@pytest.mark.parametrize(("language", "typed"), [("fr", "factures"), ("es", "facturas"), ("ar", "فواتير")])
def test_the_words_are_those_of_the_language_too(translators, language, typed):
    translators.use(language)
    assert fold(typed) in fold(words_of("bills"))
