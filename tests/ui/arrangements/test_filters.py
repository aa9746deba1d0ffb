"""The grammar of the filter, without a window."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain import codelists
from ui.arrangements.filters import Condition, RegisterFilter, Vocabulary, codes_for, parse, written

TODAY = date(2026, 10, 12)
LISTS = {"state": "arrangement_states", "type": "arrangement_types", "flag": "derived_flags"}


def vocabulary(lang: str = "en") -> Vocabulary:
    codes = {
        key: [(item.code, item.label(lang)) for item in codelists.load(name).active()] for key, name in LISTS.items()
    }
    fields = {"state": "état", "type": "type", "party": "partie", "flag": "signal", "ends": "fin"}
    known = {"wfp": "WFP", "pam": "WFP", "undp": "UNDP"}

    def day(text: str) -> date | None:
        try:
            return date.fromisoformat(text)
        except ValueError:
            return None

    return Vocabulary(fields, codes, lambda text: known.get(text.lower(), ""), day, TODAY)


def test_words_without_a_field_are_looked_for_as_they_are():
    assert parse("fuel northern sector", vocabulary()) == ((), "fuel northern sector")


def test_every_simple_condition_is_read_in_one_line():
    conditions, rest = parse("clinic type:mou party:wfp state:active flag:lapsed ends:<2027-06-30", vocabulary())
    assert rest == "clinic"
    assert conditions == (
        Condition("type", ("MOU_CS", "MOU_SUP")),
        Condition("party", ("WFP",)),
        Condition("state", ("ACTIVE",)),
        Condition("flag", ("LAPSED_BUT_USED",)),
        Condition("ends", ("2027-06-30",), "<"),
    )


@pytest.mark.parametrize("typed", ["ends<2027-06-30", "ends:<2027-06-30", "ends:2027-06-30"])
def test_the_end_may_be_written_with_or_without_a_colon(typed):
    assert parse(typed, vocabulary())[0] == (Condition("ends", ("2027-06-30",), "<"),)


def test_a_number_of_days_counts_from_today():
    assert parse("ends:<90d", vocabulary())[0] == (Condition("ends", ("2027-01-10",), "<"),)
    assert parse("ends>30", vocabulary())[0] == (Condition("ends", ("2026-11-11",), ">"),)


def test_several_values_of_one_field_stand_for_either():
    assert parse("party:wfp,undp", vocabulary())[0] == (Condition("party", ("WFP", "UNDP")),)


def test_another_name_of_an_entity_means_the_entity():
    assert parse("party:PAM", vocabulary())[0] == (Condition("party", ("WFP",)),)


def test_the_field_may_be_named_in_the_language_of_the_window():
    assert parse("partie:wfp", vocabulary("fr"))[0] == (Condition("party", ("WFP",)),)
    assert parse("état:actif", vocabulary("fr"))[0][0].key == "state"


@pytest.mark.parametrize("typed", ["state:nonsense", "type:xyz", "flag:q", "party:nobody", "ends:<someday"])
def test_a_value_nobody_knows_is_kept_and_marked(typed):
    (condition,), rest = parse(typed, vocabulary())
    assert condition.wrong
    assert rest == ""


def test_an_unknown_field_stays_a_word():
    assert parse("colour:red", vocabulary()) == ((), "colour:red")


def test_an_exact_code_wins_over_a_beginning():
    codes = (("TA", "Technical arrangement"), ("TAX", "Tax"))
    assert codes_for("ta", codes) == ("TA",)
    assert codes_for("t", codes) == ("TA", "TAX")
    assert codes_for("technical", codes) == ("TA",)


def test_the_same_field_twice_means_either_and_other_fields_both():
    first = RegisterFilter().with_condition(Condition("state", ("ACTIVE",)))
    both = first.with_condition(Condition("state", ("DRAFT",))).with_condition(Condition("type", ("SLA",)))
    assert both.values_of("state") == {"ACTIVE", "DRAFT"}
    assert len(both.conditions) == 2


def test_a_second_day_replaces_the_first():
    wanted = RegisterFilter().with_condition(Condition("ends", ("2027-01-01",), "<"))
    wanted = wanted.with_condition(Condition("ends", ("2027-06-30",), "<"))
    assert wanted.day_of("<") == date(2027, 6, 30)
    assert wanted.day_of(">") is None


def test_a_wrong_value_filters_nothing():
    wanted = RegisterFilter().with_condition(Condition("state", ("nonsense",), wrong=True))
    assert wanted.values_of("state") == frozenset()
    assert not wanted.is_empty


def test_taking_a_condition_away_leaves_the_others():
    wanted = RegisterFilter(text="x").with_condition(Condition("state", ("DRAFT",)))
    assert wanted.without(0).conditions == ()
    assert wanted.without(0).text == "x"


STATES = [item.code for item in codelists.load("arrangement_states").active()]


@given(st.lists(st.sampled_from(STATES), min_size=1, unique=True), st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_what_is_written_down_reads_back_the_same(states, day):
    conditions = (Condition("state", tuple(states)), Condition("ends", (day.isoformat(),), ">"))
    assert parse(written(conditions), vocabulary())[0] == conditions
