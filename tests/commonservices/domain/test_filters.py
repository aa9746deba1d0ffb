"""The grammar of the filter, without a window or a store."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain import codelists
from commonservices.domain.filter_words import ARRANGEMENT_FIELDS, CODE_LISTS, SHARES, special_words, words_of
from commonservices.domain.filters import (
    AMOUNT,
    CODE,
    DAY,
    ENTITY,
    WORDS,
    Condition,
    FilterField,
    RegisterFilter,
    Vocabulary,
    codes_for,
    parse,
    phrases,
    plain_value,
    quoted,
    span_of,
    written,
)

TODAY = date(2026, 10, 12)
ENTITIES = {"wfp": "WFP", "pam": "WFP", "undp": "UNDP", "world food programme": "WFP"}
NAMES = {"owner": ["Chief Supply", "Legal, Contracts"], "office": ["Kassala", "Port"]}


def day_of(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def choices_of(key: str, language: str):
    if key in NAMES:
        return [(name, name) for name in NAMES[key]]
    if key not in CODE_LISTS:
        return []
    return [(item.code, item.label(language)) for item in codelists.load(CODE_LISTS[key]).active()]


def vocabulary(language: str = "en") -> Vocabulary:
    fields = tuple(
        FilterField(
            key,
            kind,
            words_of(key, language),
            lambda key=key: choices_of(key, language),
            find=lambda text: ENTITIES.get(text.lower(), text if text in ENTITIES.values() else ""),
            shares=SHARES,
            may_be_empty=key in {"owner", "office", "lead"},
        )
        for key, kind in ARRANGEMENT_FIELDS.items()
    )
    return Vocabulary(fields, day_of, special_words())


ENGLISH = vocabulary()


def one(typed: str, said: Vocabulary = ENGLISH) -> Condition:
    (condition,), rest = parse(typed, said)
    assert rest == ""
    return condition


def test_words_without_a_field_are_looked_for_as_they_are():
    assert parse("fuel northern sector", ENGLISH) == ((), "fuel northern sector")


def test_every_kind_of_condition_is_read_in_one_line():
    typed = (
        "clinic type:mou party:WFP,UNDP -type:las ends:<2026-12-31 ends:90d decide:late ceiling:>80% flag:lapsed "
        'office:port "free text"'
    )
    conditions, rest = parse(typed, ENGLISH)
    assert rest == 'clinic "free text"'
    assert conditions == (
        Condition("type", ("MOU_CS", "MOU_SUP")),
        Condition("party", ("WFP", "UNDP")),
        Condition("type", ("LAS",), negated=True),
        Condition("ends", ("2026-12-31",), "<"),
        Condition("ends", ("90d",)),
        Condition("decide", ("late",)),
        Condition("ceiling", ("80%",), ">"),
        Condition("flag", ("LAPSED_BUT_USED",)),
        Condition("office", ("Port",)),
    )


@pytest.mark.parametrize("typed", ["ends<2027-06-30", "ends:<2027-06-30"])
def test_a_bound_may_be_written_with_or_without_a_colon(typed):
    assert one(typed) == Condition("ends", ("2027-06-30",), "<")


@pytest.mark.parametrize(
    ("typed", "sign", "value", "first", "last"),
    [
        ("ends:90d", ":", "90d", TODAY, date(2027, 1, 10)),
        ("ends:2w", ":", "2w", TODAY, date(2026, 10, 26)),
        ("ends:90j", ":", "90d", TODAY, date(2027, 1, 10)),
        ("ends:2s", ":", "2w", TODAY, date(2026, 10, 26)),
        ("ends:3m", ":", "3m", TODAY, date(2027, 1, 10)),
        ("ends:<90d", "<", "90d", date(2027, 1, 10), date(2027, 1, 10)),
        ("ends>30", ">", "30d", date(2026, 11, 11), date(2026, 11, 11)),
        ("ends:2027-02", ":", "2027-02", date(2027, 2, 1), date(2027, 2, 28)),
        ("ends:2026-12", ":", "2026-12", date(2026, 12, 1), date(2026, 12, 31)),
        ("ends:>=2027", ">=", "2027", date(2027, 1, 1), date(2027, 12, 31)),
        ("ends:today", ":", "today", TODAY, TODAY),
        ("ends:2027-06-30", ":", "2027-06-30", date(2027, 6, 30), date(2027, 6, 30)),
        ("ends:99999m", ":", "99999m", TODAY, date(2199, 12, 31)),
    ],
)
def test_a_day_stays_relative_until_it_is_asked(typed, sign, value, first, last):
    condition = one(typed)
    assert (condition.sign, condition.values, condition.wrong) == (sign, (value,), False)
    assert span_of(value, sign, TODAY) == (first, last)


@pytest.mark.parametrize(
    ("typed", "value"),
    [("ceiling:>100k", "100000"), ("ceiling:>1.5m", "1500000"), ("ceiling:none", "none"), ('ceiling:>="2,5"', "2.5")],
)
def test_an_amount_may_be_short(typed, value):
    assert one(typed).values == (value,)


def test_another_name_of_an_entity_means_the_entity():
    assert one("party:PAM") == Condition("party", ("WFP",))
    assert one('party:"World Food Programme",undp') == Condition("party", ("WFP", "UNDP"))


def test_a_field_without_a_value_is_waited_for_and_not_looked_for():
    assert parse("fuel party:", ENGLISH) == ((), "fuel")
    assert parse("ends:<", ENGLISH) == ((), "")


def test_words_behind_a_minus_are_left_out():
    assert one('-"world food"') == Condition(WORDS, ("world food",), negated=True)
    assert one("-fuel") == Condition(WORDS, ("fuel",), negated=True)
    assert parse("- --", ENGLISH) == ((), "- --")


@pytest.mark.parametrize(
    "typed",
    [
        "state:nonsense",
        "type:xyz",
        "flag:q",
        "party:nobody",
        "ends:<someday",
        "ends:>late",
        "ceiling:>50%",
        "ceiling:<80%",
        "ceiling:much",
        "state:>active",
        "ends:<2026-01-01,2027-01-01",
        "state:none",
    ],
)
def test_a_value_nobody_knows_is_kept_and_marked(typed):
    assert one(typed).wrong


def test_nothing_is_a_value_where_a_field_may_be_empty():
    assert one("owner:none") == Condition("owner", ("none",))
    assert one("lead:none") == Condition("lead", ("none",))
    assert one("office:port,none") == Condition("office", ("Port", "none"))


def test_an_unknown_field_stays_a_word():
    assert parse("colour:red 12:30 http://x", ENGLISH) == ((), "colour:red 12:30 http://x")


def test_an_open_quote_holds_the_rest():
    assert parse('"fuel and oil', ENGLISH) == ((), '"fuel and oil')
    assert one('party:"wfp') == Condition("party", ("WFP",))


def test_an_exact_code_wins_over_a_beginning():
    codes = (("TA", "Technical arrangement"), ("TAX", "Tax"))
    assert codes_for("ta", codes) == ("TA",)
    assert codes_for("t", codes) == ("TA", "TAX")
    assert codes_for("technical", codes) == ("TA",)


def test_the_same_field_twice_means_either_and_other_fields_both():
    conditions, _ = parse("state:active type:sla state:draft", ENGLISH)
    assert conditions == (Condition("state", ("ACTIVE", "DRAFT")), Condition("type", ("SLA",)))


def test_a_field_and_its_opposite_stay_apart():
    conditions, _ = parse("state:active -state:draft -state:cancelled", ENGLISH)
    assert conditions == (
        Condition("state", ("ACTIVE",)),
        Condition("state", ("DRAFT", "CANCELLED"), negated=True),
    )


def test_a_second_bound_replaces_the_first_and_the_other_side_stays():
    conditions, _ = parse("ends:<2027-01-01 ends:>2026-01-01 ends:<2027-06-30", ENGLISH)
    assert conditions == (Condition("ends", ("2027-06-30",), "<"), Condition("ends", ("2026-01-01",), ">"))


def test_a_wrong_value_filters_nothing_but_is_there():
    wanted = RegisterFilter().with_condition(Condition("state", ("nonsense",), wrong=True))
    assert (wanted.asked, wanted.values_of("state"), wanted.is_empty) == ((), frozenset(), False)


def test_taking_a_condition_away_leaves_the_others():
    wanted = RegisterFilter(text="x").with_condition(Condition("state", ("DRAFT",)))
    assert wanted.values_of("state") == {"DRAFT"}
    assert wanted.without(0) == RegisterFilter(text="x")


def test_the_same_words_left_out_twice_are_one_condition():
    assert len(parse("-fuel -fuel -oil", ENGLISH)[0]) == 2


def test_quotes_stand_where_a_value_could_be_read_as_several():
    assert [quoted(each) for each in ("WFP", "Legal, Contracts", "a b", "a،b")] == [
        "WFP",
        '"Legal, Contracts"',
        '"a b"',
        '"a،b"',
    ]
    assert plain_value(' "a  b" ') == "a b"


def test_words_in_quotes_are_told_from_loose_ones():
    assert list(phrases('fuel "exact words" oil')) == [("fuel", False), ("exact words", True), ("oil", False)]


def values_for(kind: str, key: str) -> st.SearchStrategy[tuple[str, tuple[str, ...]]]:
    signs = st.sampled_from(["<", "<=", ">", ">="])
    days = st.one_of(
        st.dates(date(1950, 1, 1), date(2190, 1, 1)).map(date.isoformat),
        st.integers(0, 9999).map(lambda days: f"{days}d"),
        st.sampled_from(["2026", "2027-03", "6w", "12m"]),
    )
    special = st.sampled_from(["late", "none", "today"])
    amounts = st.decimals(0, 10**9, places=2).map(lambda each: f"{each.normalize():f}")
    several = {
        CODE: st.lists(st.sampled_from([code for code, _ in choices_of(key, "en")] or ["x"]), min_size=1, unique=True),
        ENTITY: st.lists(st.sampled_from(["WFP", "UNDP"]), min_size=1, unique=True),
        DAY: st.lists(st.one_of(days, special), min_size=1, unique=True),
        AMOUNT: st.lists(amounts, min_size=1, unique=True),
    }[kind].map(lambda values: (":", tuple(values)))
    if kind in {CODE, ENTITY}:
        return several
    return st.one_of(several, st.tuples(signs, (days if kind == DAY else amounts).map(lambda each: (each,))))


CONDITIONS = st.one_of(
    *(
        st.builds(
            lambda held, no, key=key: Condition(key, held[1], held[0], negated=no), values_for(kind, key), st.booleans()
        )
        for key, kind in ARRANGEMENT_FIELDS.items()
    ),
    st.sampled_from(["fuel", "world food", "5"]).map(lambda words: Condition(WORDS, (words,), negated=True)),
)


@given(st.lists(CONDITIONS, max_size=6), st.sampled_from(["en", "fr", "es", "ar"]))
def test_what_is_written_down_reads_back_the_same_in_every_language(conditions, language):
    held = RegisterFilter()
    for each in conditions:
        held = held.with_condition(each)
    assert parse(written(held.conditions), vocabulary(language)) == (held.conditions, "")


@given(st.text(max_size=60))
def test_any_text_is_read_and_what_it_means_is_stable(typed):
    conditions, rest = parse(typed, ENGLISH)
    again, loose = parse(rest, ENGLISH)
    assert (again, loose) == ((), rest)
    known = tuple(each for each in conditions if not each.wrong)
    assert parse(written(known), ENGLISH)[0] == known
