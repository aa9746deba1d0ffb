"""Conditions in words: subject, value and advice for every field, in every language of the window."""

import pytest

from commonservices.domain.filters import AMOUNT, CODE, DAY, WORDS, Condition
from ui.arrangements.filter_part import FilterPart
from ui.registers.condition_words import ConditionWords

NAMED = ("state", "type", "line", "party", "lead", "flag", "basis", "owner", "office", "status")


@pytest.fixture
def bar(frame):
    made = FilterPart(frame)
    yield made
    made.deleteLater()


@pytest.fixture
def words(frame, bar):
    return ConditionWords(frame, bar.vocabulary)


def test_every_field_that_can_be_typed_has_a_name_of_its_own(bar, words):
    keys = [about.key for about in bar.vocabulary.fields if about.key != WORDS]
    names = [words.name(key) for key in keys]
    assert len(set(names)) == len(names)
    assert not set(names) & set(keys)


@pytest.mark.parametrize("key", NAMED)
def test_is_and_is_not_differ_and_name_the_field(words, key):
    plain, negated = (words.subject(Condition(key, ("X",), negated=negated)) for negated in (False, True))
    assert plain == f"{words.name(key)} is"
    assert negated == f"{words.name(key)} is not"


@pytest.mark.parametrize(
    ("sign", "day", "amount"),
    [
        ("<", "Ends before", "Ceiling below"),
        ("<=", "Ends until", "Ceiling at most"),
        (">", "Ends after", "Ceiling above"),
        (">=", "Ends from", "Ceiling at least"),
        (":", "Ends", "Ceiling"),
    ],
)
def test_days_and_amounts_compare_in_words_of_their_own(words, sign, day, amount):
    assert words.subject(Condition("ends", ("2027",), sign=sign)) == day
    assert words.subject(Condition("ceiling", ("100",), sign=sign)) == amount
    assert words.subject(Condition("ends", ("2027",), sign=sign, negated=True)) == f"Not: {day}"


@pytest.mark.parametrize(
    ("value", "sign", "said"),
    [
        ("2027", "<", "2027"),
        ("2027-03", "<", "March 2027"),
        ("2027-03-05", "<", "5 March 2027"),
        ("90d", ":", "within 90 days"),
        ("90d", "<", "90 days from today"),
        ("1d", ":", "within 1 day"),
        ("late", ":", "late"),
        ("none", ":", "none"),
    ],
)
def test_a_day_is_said_as_it_was_meant(words, value, sign, said):
    assert words.value(Condition("ends", (value,), sign=sign)) == said


@pytest.mark.parametrize(
    ("key", "values", "said"),
    [
        ("type", ("MOU_CS",), "MOU CS"),
        ("type", ("SLA", "EOL"), "SLA, EOL"),
        ("state", ("ACTIVE",), "Active"),
        ("ceiling", ("1500000",), "1,500,000"),
        ("ceiling", ("80%",), "80%"),
        ("party", ("WFP", "WHO"), "WFP, WHO"),
        ("party", ("none",), "none"),
        (WORDS, ("old words",), "old words"),
    ],
)
def test_a_value_is_said_in_the_words_of_the_window(words, key, values, said):
    assert words.value(Condition(key, values)) == said


def test_a_wrong_value_is_shown_as_it_was_typed(bar, words):
    (condition,) = bar.read("all", "", "state:nonsense").conditions
    assert condition.wrong
    assert words.value(condition) == "nonsense"


def test_advice_fits_the_kind_of_field(bar, words):
    for about in bar.vocabulary.fields:
        advice = words.allowed(about.key)
        if about.kind == DAY:
            assert "ends:<90d" in advice
        elif about.kind == AMOUNT:
            assert "ceiling:>100k" in advice
        elif about.kind == CODE and about.choices():
            assert advice.startswith("Allowed: ")
            assert about.choices()[0][1] in advice
            assert advice.count(",") <= 30
        else:
            assert advice


def test_a_field_of_another_list_is_said_by_its_key_and_breaks_nothing(words):
    assert words.name("unheard_of") == "unheard_of"
    assert words.allowed("unheard_of").startswith("Type the acronym")
