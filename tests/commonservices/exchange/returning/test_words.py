"""The words of sheets that come back, in four languages."""

import pytest

from commonservices.domain.text import fold
from commonservices.errors import Known
from commonservices.exchange.returning.words import LANGUAGES, SheetWords, field_label, headings


def test_every_language_has_the_same_words_and_places():
    words = {language: SheetWords(language)._words for language in LANGUAGES}
    for language in LANGUAGES:
        for group, told in words["en"].items():
            if isinstance(told, dict):
                assert words[language][group].keys() == told.keys()
                for key, text in told.items():
                    assert text.count("{") == words[language][group][key].count("{"), (language, group, key)
    assert len({SheetWords(each).text("lists", "people") for each in LANGUAGES}) == 4


def test_a_language_without_words_is_refused():
    with pytest.raises(Known):
        SheetWords("de")


def test_fields_are_known_by_their_label_in_any_language():
    assert {"unit", fold(field_label("unit", "fr"))} <= headings("unit")
