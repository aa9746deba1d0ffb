"""The filter understands every code and every label in each language of the window."""

from datetime import date

import pytest

from commonservices.domain import codelists
from ui.arrangements.filters import Condition, Vocabulary, codes_for, parse, written
from ui.words import Words

LISTS = {"state": "arrangement_states", "type": "arrangement_types", "flag": "derived_flags"}
FIELDS = {
    "en": {"state": "state", "type": "type", "party": "party", "flag": "flag", "ends": "ends"},
    "fr": {"state": "état", "type": "type", "party": "partie", "flag": "signal", "ends": "fin"},
    "ar": {"state": "الحالة", "type": "النوع", "party": "الطرف", "flag": "العلامة", "ends": "ينتهي"},
}
EVERY = [(key, item.code) for key, name in LISTS.items() for item in codelists.load(name).active()]


def vocabulary(language: str) -> Vocabulary:
    words = Words(language)
    codes = {key: words.choices(name) for key, name in LISTS.items()}
    return Vocabulary(FIELDS[language], codes, str.upper, lambda _text: None, date(2026, 10, 12))


VOCABULARIES = {language: vocabulary(language) for language in FIELDS}


@pytest.fixture(params=sorted(FIELDS))
def language(request):
    return request.param


@pytest.mark.parametrize(("key", "code"), EVERY)
def test_a_code_is_understood_under_the_name_of_its_field(language, key, code):
    (condition,), rest = parse(f"{FIELDS[language][key]}:{code}", VOCABULARIES[language])
    assert condition == Condition(key, (code,))
    assert rest == ""


@pytest.mark.parametrize(("key", "code"), EVERY)
def test_a_label_in_quotes_is_understood(language, key, code):
    said = VOCABULARIES[language]
    label = dict(said.codes[key])[code]
    (condition,), rest = parse(f'{FIELDS[language][key]}:"{label}"', said)
    wanted = codes_for(label, said.codes[key]) if "," not in label else condition.values
    assert condition.values == wanted
    assert code in condition.values or "," in label
    assert rest == ""


def test_english_fields_are_understood_everywhere(language):
    for key, code in EVERY:
        (condition,), _rest = parse(f"{key}:{code}", VOCABULARIES[language])
        assert (condition.key, condition.values, condition.wrong) == (key, (code,), False)


def test_case_does_not_matter(language):
    for key, code in EVERY:
        (condition,), _rest = parse(f"{key.upper()}:{code.lower()}", VOCABULARIES[language])
        assert condition.values == (code,)


def test_words_around_a_condition_stay_words(language):
    field = FIELDS[language]["state"]
    conditions, rest = parse(f"fuel {field}:DRAFT north", VOCABULARIES[language])
    assert conditions == (Condition("state", ("DRAFT",)),)
    assert rest == "fuel north"


def test_several_fields_are_kept_in_the_order_typed(language):
    named = FIELDS[language]
    typed = f"{named['flag']}:LAPSED_BUT_USED {named['party']}:wfp {named['type']}:SLA"
    conditions, rest = parse(typed, VOCABULARIES[language])
    assert [each.key for each in conditions] == ["flag", "party", "type"]
    assert conditions[1].values == ("WFP",)
    assert rest == ""


def test_an_address_reads_the_same_in_every_language(language):
    held = tuple(Condition(key, (code,)) for key, code in EVERY)
    assert parse(written(held), VOCABULARIES[language])[0] == held


def test_a_word_without_meaning_is_marked_and_kept(language):
    for key in LISTS:
        (condition,), _rest = parse(f"{FIELDS[language][key]}:qqq", VOCABULARIES[language])
        assert condition.wrong
        assert condition.values == ("qqq",)
