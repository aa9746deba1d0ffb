"""The words of the workbook."""

import tomllib
from datetime import date

import pytest

from commonservices.errors import Bug
from commonservices.paths import resource
from commonservices.reports.hq.words import BookLabels


def keys(found, before=""):
    for key, value in found.items():
        if isinstance(value, dict):
            yield from keys(value, f"{before}{key}.")
        else:
            yield f"{before}{key}", value


def read(language):
    return dict(keys(tomllib.loads(resource("messages", f"workbook_{language}.toml").read_text(encoding="utf-8"))))


def test_french_has_every_text_with_the_same_places_to_fill():
    english, french = read("en"), read("fr")
    assert english.keys() == french.keys()
    for key, text in english.items():
        if isinstance(text, str):
            assert sorted(part.split("}")[0] for part in text.split("{")[1:]) == sorted(
                part.split("}")[0] for part in french[key].split("{")[1:]
            ), key


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_two_columns_of_a_sheet_have_the_same_label(language):
    found = read(language)
    for sheet in ("arrangements", "parties", "services", "usage", "kpis", "alerts", "codes"):
        labels = [text.casefold() for key, text in found.items() if key.startswith(f"columns.{sheet}.")]
        assert len(labels) == len(set(labels)), sheet


def test_a_language_without_words_of_its_own_speaks_english():
    labels = BookLabels("xx")
    assert (labels.language, labels.sheet("usage")) == ("en", "Usage")


def test_codes_become_words_in_the_order_of_their_list():
    labels = BookLabels("fr")
    assert labels.code("arrangement_states", "DRAFT") == "Projet"
    assert labels.code("arrangement_states", "") == ""
    assert labels.codes("arrangement_states", ["SIGNED", "DRAFT"]).startswith("Projet; ")
    assert labels.code("arrangement_states", "NO_SUCH") == "NO_SUCH"


def test_a_record_is_named_in_the_language_of_the_book_or_in_the_other_one():
    assert BookLabels("fr").of("Repairs", "Réparations") == "Réparations"
    assert BookLabels("fr").of("Repairs", "") == "Repairs"
    assert BookLabels("en").of("", "Réparations") == "Réparations"
    assert BookLabels("fr").day(date(2026, 7, 1)) == "1er juil. 2026"


def test_a_text_nobody_wrote_is_a_fault_of_the_program():
    with pytest.raises(Bug, match=r"cover\.nothing"):
        BookLabels("en").text("cover", "nothing")
