"""The sentences of the command line in every language shipped: each key is known, each place can be filled."""

from __future__ import annotations

import string
import tomllib
from functools import cache
from typing import Any

import pytest

from commonservices.cli.sentences import (
    ACTS,
    SAID,
    act_name,
    known_text,
    missing_role,
    no_such_field,
    refusal_text,
    refused,
    say,
)
from commonservices.domain.money import Money
from commonservices.domain.sentences import refusal
from commonservices.errors import Known, RuleBroken
from commonservices.paths import resource

LANGUAGES = ("fr", "es", "ar")


@cache
def shipped(language: str) -> dict[str, Any]:
    """Give the tables of a language as they are shipped."""
    return tomllib.loads(resource("messages", f"{language}.toml").read_text(encoding="utf-8"))


def places(text: str) -> set[str]:
    """Give the names of the places of a sentence that are filled in."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_shipped_sentence_asks_for_no_word_that_english_lacks(language: str) -> None:
    told = shipped(language)["said"]
    known = SAID.keys() & told.keys()
    assert len(known) > len(SAID) / 2
    for key in known:
        assert places(told[key]) <= places(SAID[key]), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_can_be_said_in_every_language(language: str) -> None:
    for key, text in SAID.items():
        told = say(key, language, **dict.fromkeys(places(text), "word"))
        assert told.strip()
        assert "{" not in told, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_act_has_words_in_every_language(language: str) -> None:
    for act in ACTS:
        told = act_name(act, language)
        assert told.strip()
        assert "_" not in told, act


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_two_acts_differ(language: str) -> None:
    told = [act_name(act, language) for act in ACTS]
    assert len(set(told)) == len(told)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sentences_of_rules_name_places_and_no_formats(language: str) -> None:
    rules = shipped(language)["rules"]
    assert any(places(text) for text in rules.values())
    for rule, text in rules.items():
        for _, name, form, conversion in string.Formatter().parse(text):
            if name is not None:
                assert name.isidentifier(), rule
                assert not form, rule
                assert conversion is None, rule


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translated_fault_keeps_the_places_of_the_english_one(language: str) -> None:
    faults = shipped(language)["faults"]
    assert any(places(english) for english in faults)
    for english, own in faults.items():
        assert places(own) == places(english), english


@pytest.mark.parametrize("language", ["en", *LANGUAGES, "xx"])
def test_a_fault_whose_sentence_has_no_translation_is_told_in_english(language: str) -> None:
    fault = Known("k", "The {thing} of this test is broken.", advice="Mend it.", thing="door")
    assert known_text(fault, language) == "The door of this test is broken. Mend it."


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_a_rule_nobody_knows_keeps_its_own_sentence(language: str) -> None:
    assert refusal_text(RuleBroken("no_such_rule_at_all", "Its own sentence."), language) == "Its own sentence."


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", ["no_such_document", "no_such_action", "role_missing", "not_a_period"])
def test_a_refusal_of_our_own_is_said_in_the_language_with_its_value(language: str, key: str) -> None:
    words = dict.fromkeys(places(SAID[key]) - {"field", "value"}, "word")
    told = refusal_text(refused(key, field="file_name", value="NAPKIN", **words), language)
    assert "NAPKIN" in told
    assert "{" not in told


def test_a_long_value_is_cut_in_the_sentence_and_kept_in_the_refusal() -> None:
    long = "x" * 5000
    broken = refused("not_a_period", value=long)
    assert len(broken.message) < 1000
    assert broken.value == long


def test_braces_that_were_typed_stay_as_they_were_typed() -> None:
    broken = refused("not_a_period", value="{period}")
    assert "{period}" in broken.message
    for language in LANGUAGES:
        assert "{period}" in refusal_text(broken, language)


def test_a_field_that_is_not_there_is_refused_with_those_that_are() -> None:
    broken = no_such_field("colour", ["title_en", "type"])
    assert (broken.rule, broken.field) == ("no_such_field", "colour")
    assert "title_en, type" in broken.message


def test_a_party_without_a_role_is_refused_with_an_example() -> None:
    broken = missing_role("WFP")
    assert (broken.rule, broken.field, broken.value) == ("role_missing", "party", "WFP")
    assert "WFP:CLIENT" in broken.message


@pytest.mark.parametrize(("act", "told"), [("", ""), ("a_b_c", "a b c"), ("undone", "act taken back")])
def test_an_act_is_never_told_with_the_signs_of_its_key(act: str, told: str) -> None:
    assert act_name(act) == told


def test_a_sentence_that_is_not_there_is_a_fault_of_the_program() -> None:
    with pytest.raises(KeyError):
        say("no_such_sentence")
    with pytest.raises(KeyError):
        say("office_set_up", "en", reference="X")


@pytest.mark.parametrize(
    ("language", "balance"), [("fr", "1\u202f234,50 USD"), ("es", "USD 1\u202f234,50"), ("ar", "USD 1,234.50")]
)
def test_an_amount_in_a_refusal_is_written_as_the_language_writes_it(language: str, balance: str) -> None:
    given = {"bill": "B-1", "value": Money(999_999, "USD"), "balance": Money(123_450, "USD")}
    assert balance in refusal_text(refusal("above_balance", "amount", params=given), language)
