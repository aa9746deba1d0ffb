"""The filter understands every field, code and label in each language of the window."""

import pytest

from commonservices.domain.filter_words import (
    AGREEMENT_FIELDS,
    ARRANGEMENT_FIELDS,
    CODE_LISTS,
    FIELD_WORDS,
    LANGUAGES,
    PREMISES_FIELDS,
    RECOGNITION_FIELDS,
    SERVICE_FIELDS,
    SPECIAL_WORDS,
    special_word,
    words_of,
)
from commonservices.domain.filters import Condition, codes_for, parse, written
from commonservices.domain.text import fold
from tests.commonservices.domain.test_filters import choices_of, vocabulary

LISTS = (ARRANGEMENT_FIELDS, SERVICE_FIELDS, PREMISES_FIELDS, AGREEMENT_FIELDS, RECOGNITION_FIELDS)
LISTED = ("state", "type", "flag", "basis")
EVERY = [(key, code) for key in LISTED for code, _ in choices_of(key, "en")]
VOCABULARIES = {language: vocabulary(language) for language in LANGUAGES}


@pytest.fixture(params=LANGUAGES)
def language(request):
    return request.param


def named(key: str, language: str) -> str:
    return words_of(key, language)[0]


@pytest.mark.parametrize("fields", LISTS)
def test_no_two_fields_of_a_list_share_a_word(fields, language):
    words = [fold(named(key, language)) for key in fields]
    assert len(words) == len(set(words))


def test_every_field_has_a_word_without_blanks_in_each_language():
    assert all(
        len(words) == len(LANGUAGES) and all(" " not in word and word for word in words)
        for words in FIELD_WORDS.values()
    )
    assert set(FIELD_WORDS) == {key for fields in LISTS for key in fields}


@pytest.mark.parametrize(("key", "code"), EVERY)
def test_a_code_is_understood_under_the_name_of_its_field(language, key, code):
    assert parse(f"{named(key, language)}:{code}", VOCABULARIES[language]) == ((Condition(key, (code,)),), "")


@pytest.mark.parametrize(("key", "code"), EVERY)
def test_a_label_in_quotes_is_understood(language, key, code):
    choices = choices_of(key, language)
    label = dict(choices)[code]
    (condition,), rest = parse(f'{named(key, language)}:"{label}"', VOCABULARIES[language])
    assert condition.values == codes_for(label, choices)
    assert code in condition.values
    assert rest == ""


def test_english_fields_are_understood_everywhere(language):
    for key, code in EVERY:
        assert parse(f"{key.upper()}:{code.lower()}", VOCABULARIES[language])[0] == (Condition(key, (code,)),)


def test_the_words_of_the_other_languages_are_understood_too(language):
    for words in zip(*(FIELD_WORDS[key] for key in ("ends", "ceiling")), strict=True):
        conditions, _ = parse(f"{words[0]}:90d {words[1]}:>1k", VOCABULARIES[language])
        assert [each.key for each in conditions] == ["ends", "ceiling"]


@pytest.mark.parametrize("value", sorted(SPECIAL_WORDS))
def test_special_days_may_be_typed_in_the_language_of_the_window(language, value):
    assert parse(f"ends:{special_word(value, language)}", VOCABULARIES[language])[0] == (Condition("ends", (value,)),)


def test_several_fields_are_kept_in_the_order_typed(language):
    typed = f"fuel {named('flag', language)}:LAPSED_BUT_USED {named('party', language)}:wfp north"
    conditions, rest = parse(typed, VOCABULARIES[language])
    assert [each.key for each in conditions] == ["flag", "party"]
    assert rest == "fuel north"


def test_an_address_reads_the_same_in_every_language(language):
    for key in LISTED:
        held = (Condition(key, tuple(code for about, code in EVERY if about == key)),)
        assert parse(written(held), VOCABULARIES[language])[0] == held


def test_a_word_without_meaning_is_marked_and_kept(language):
    assert set(CODE_LISTS) >= set(LISTED)
    for key in LISTED:
        (condition,), _rest = parse(f"{named(key, language)}:qqq", VOCABULARIES[language])
        assert (condition.wrong, condition.values) == (True, ("qqq",))
