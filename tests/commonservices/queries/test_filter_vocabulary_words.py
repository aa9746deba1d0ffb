"""The words of a filter in each language: fields, codes, people and places, days, and names of entities."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from commonservices.actions import offices
from commonservices.domain.filter_words import ARRANGEMENT_FIELDS, FIELD_WORDS, LANGUAGES, SERVICE_FIELDS
from commonservices.domain.filters import parse
from commonservices.domain.text import fold
from commonservices.office import Office
from commonservices.queries.filter_vocabulary import (
    OFFERED,
    SERVICE_FLAGS,
    arrangement_vocabulary,
    entity_code,
    service_vocabulary,
)
from tests.builders import an_office
from tests.commonservices.actions.decided import a_person


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        yield made


def never() -> Office:
    """Stand for a store that nobody should ask."""
    raise AssertionError("the store was asked")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_of_both_lists_has_its_word_in_every_language(language: str) -> None:
    place = LANGUAGES.index(language)
    for made, fields in ((arrangement_vocabulary, ARRANGEMENT_FIELDS), (service_vocabulary, SERVICE_FIELDS)):
        said = made(never, language)
        for key in fields:
            found = said.field_named(key)
            assert found is not None, key
            assert fold(FIELD_WORDS[key][place]) in {fold(word) for word in found.words}, (language, key)


def test_making_a_vocabulary_asks_no_store() -> None:
    said = arrangement_vocabulary(never, "en")
    field = said.field_named("state")
    assert field is not None
    assert "ACTIVE" in dict(field.choices())


@pytest.mark.parametrize(
    ("language", "typed"), [("en", "state:active"), ("fr", "état:actif"), ("fr", 'état:"en vigueur"')]
)
def test_a_code_is_understood_by_itself_or_by_its_label(language: str, typed: str) -> None:
    found = parse(typed, arrangement_vocabulary(never, language))[0]
    if typed != "état:actif":
        assert found[0].values == ("ACTIVE",)
    else:
        assert found[0].wrong


def test_choices_are_labelled_in_the_language(office: Office) -> None:
    for language, label in (("en", "Active"), ("fr", "En vigueur")):
        field = arrangement_vocabulary(lambda: office, language).field_named("state")
        assert field is not None
        assert dict(field.choices())["ACTIVE"].casefold().startswith(label.casefold()[:3])


def test_people_and_places_of_the_store_are_offered_as_they_are_added(office: Office) -> None:
    said = arrangement_vocabulary(lambda: office, "en")
    owner = said.field_named("owner")
    assert owner is not None
    assert list(owner.choices()) == []
    a_person(office, "Zoé")
    a_person(office, "Abel")
    assert list(owner.choices()) == [("Abel", "Abel"), ("Zoé", "Zoé")]


@pytest.mark.parametrize(("key", "empty"), [("owner", True), ("office", True), ("lead", True), ("state", False)])
def test_only_some_fields_may_be_asked_for_as_empty(key: str, empty: bool) -> None:  # noqa: FBT001 parameter
    found = arrangement_vocabulary(never, "en").field_named(key)
    assert found is not None
    assert found.may_be_empty is empty


def test_flags_of_arrangements_and_of_services_are_not_the_same() -> None:
    ours, theirs = (made(never, "en").field_named("flag") for made in (arrangement_vocabulary, service_vocabulary))
    assert ours is not None
    assert theirs is not None
    assert {code for code, _ in theirs.choices()} == SERVICE_FLAGS
    assert {code for code, _ in ours.choices()} > SERVICE_FLAGS


@pytest.mark.parametrize(
    ("typed", "code"),
    [("WFP", "WFP"), ("wfp", "WFP"), ("pam", "WFP"), ("PNUD", "UNDP"), ("Programa Mundial de Alimentos", "WFP")],
)
def test_one_entity_is_known_by_code_alias_or_name(office: Office, typed: str, code: str) -> None:
    assert entity_code(office, typed) == code


@pytest.mark.parametrize("typed", ["", "UN", "nobody at all"])
def test_a_name_that_means_none_or_several_is_no_entity(office: Office, typed: str) -> None:
    assert entity_code(office, typed) == ""


def test_offers_are_few_and_begin_with_what_was_typed(office: Office) -> None:
    party = arrangement_vocabulary(lambda: office, "en").field_named("party")
    assert party is not None
    offered = list(party.offer("un"))
    assert 0 < len(offered) <= OFFERED
    assert next(iter(party.offer("undp")))[0] == "UNDP"
    assert list(party.offer("nobody at all")) == []


def test_an_added_entity_is_understood_at_once(office: Office) -> None:
    said = arrangement_vocabulary(lambda: office, "en")
    assert parse("party:gov-ex", said)[0][0].wrong
    offices.add_entity(office, {"short_code": "GOV-EX", "name_en": "Example government", "kind": "GOVERNMENT"})
    assert parse("party:gov-ex", said)[0][0].values == ("GOV-EX",)


@pytest.mark.parametrize(
    ("language", "typed", "day"),
    [
        ("en", 'ends:<"31 December 2026"', "2026-12-31"),
        ("fr", 'fin:<"31 décembre 2026"', "2026-12-31"),
        ("es", 'termina:<"31 de diciembre de 2026"', "2026-12-31"),
        ("en", "ends:<2026-12-31", "2026-12-31"),
    ],
)
def test_days_are_read_as_people_of_the_language_write_them(
    office: Office, language: str, typed: str, day: str
) -> None:
    assert parse(typed, arrangement_vocabulary(lambda: office, language))[0][0].values == (day,)


def test_a_day_that_is_none_is_told_as_wrong(office: Office) -> None:
    assert parse("ends:<2026-02-30", arrangement_vocabulary(lambda: office, "en"))[0][0].wrong
