"""Figures of shared budgets are said exactly: cut where they go on, never rounded up, and read back as they are."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain import codelists
from commonservices.domain.guards import Missing
from commonservices.domain.money import exponent
from commonservices.domain.pool_cycle import CLOSED, DRAFT, OPEN, REVISED
from commonservices.domain.premises_rules import Finding
from tests.ui.cost_sharing.cells import plain
from ui.cost_sharing.pool_words import MARKS, RUN_MARKS, PoolWords
from ui.words import Words

LANGUAGES = ("en", "fr", "es", "ar")
SAID = {language: PoolWords(Words(language)) for language in LANGUAGES}
CURRENCIES = ("USD", "JPY", "BHD")
MINOR = st.fractions(min_value=-(10**12), max_value=10**12, max_denominator=10**9)
WHOLE = st.integers(min_value=-(10**14), max_value=10**14)


def back(text: str, language: str = "en") -> Decimal:
    """Read a figure back as a person of a language would."""
    read = plain(text).removesuffix("…")
    read = read.replace(" ", "").replace(",", ".") if language in {"fr", "es"} else read.replace(",", "")
    return Decimal(read)


@given(MINOR, st.sampled_from(CURRENCIES), st.sampled_from(LANGUAGES))
def test_an_exact_amount_read_back_is_what_it_is_or_less_and_says_so(minor: Fraction, currency: str, of: str) -> None:
    text = SAID[of].exact(minor, currency)
    read, meant = Fraction(back(text, of)), minor / 10 ** exponent(currency)
    assert abs(read) <= abs(meant)
    assert abs(meant) - abs(read) < Fraction(1, 10_000)
    assert ("…" in text) is (read != meant)


@given(st.integers(min_value=1, max_value=10**9), st.integers(min_value=20, max_value=60))
def test_what_is_a_hair_below_a_whole_amount_is_never_shown_as_the_whole(whole: int, hair: int) -> None:
    said = SAID["en"]
    below = Fraction(whole * 100) - Fraction(1, 10**hair)
    assert said.exact(below, "USD").endswith(".9999…")
    assert back(said.exact(below, "USD")) < whole
    assert back(said.exact(-below, "USD")) > -whole


@given(WHOLE, st.sampled_from(CURRENCIES), st.sampled_from(LANGUAGES))
def test_a_whole_amount_is_said_with_the_decimals_of_its_currency(minor: int, currency: str, of: str) -> None:
    said = SAID[of]
    assert plain(said.exact(Fraction(minor), currency)) == plain(said.words.amount(minor, currency))


@given(WHOLE, st.sampled_from(CURRENCIES), st.sampled_from(LANGUAGES))
def test_a_difference_read_back_is_the_difference_and_only_more_has_a_plus(minor: int, currency: str, of: str) -> None:
    text = plain(SAID[of].change(minor, currency))
    assert back(text, of) == Decimal(minor).scaleb(-exponent(currency))
    assert text.startswith("+") is (minor > 0)
    assert text.startswith("-") is (minor < 0)


@given(st.fractions(min_value=-200, max_value=200, max_denominator=10**6))
def test_percentages_and_parts_are_at_most_half_a_last_place_off(share: Fraction) -> None:
    said = SAID["en"]
    for text in (said.percent(share), said.part(share)):
        assert abs(Fraction(back(text)) - share) <= Fraction(1, 20_000)
        assert len(text.partition(".")[2]) == 4


def test_next_to_nothing_has_no_sign() -> None:
    said = SAID["en"]
    hair = Fraction(-1, 10**6)
    assert [said.percent(hair), said.part(hair), said.count(hair)] == ["0.0000", "0.0000", "0"]


def test_amounts_beyond_any_budget_are_said_too() -> None:
    said = SAID["en"]
    huge = Fraction(10**40)
    assert back(said.exact(huge, "USD")) == Decimal(10) ** 38
    assert said.exact(huge + Fraction(1, 3), "USD").endswith(".0033…")
    assert back(said.percent(huge)) == Decimal(10) ** 40


@given(st.decimals(min_value=0, max_value=10**9, places=4, allow_nan=False))
def test_a_count_read_back_is_the_count_without_idle_noughts(count: Decimal) -> None:
    text = SAID["en"].count(count)
    assert back(text) == count
    assert "." not in text or not text.endswith("0")
    assert SAID["en"].count(Fraction(count)) == text


YEARS: tuple[tuple[str, date, date, str], ...] = (
    ("a leap year", date(2028, 1, 1), date(2028, 12, 31), "2028"),
    ("April to March", date(2026, 4, 1), date(2027, 3, 31), "2026/27"),
    ("over the century", date(1999, 7, 1), date(2000, 6, 30), "1999/00"),
    ("one month", date(2026, 2, 1), date(2026, 2, 28), "Feb 26"),
    ("eleven months", date(2026, 1, 1), date(2026, 11, 30), "Jan 26 to Nov 26"),
    ("thirteen months", date(2026, 1, 1), date(2027, 1, 31), "Jan 26 to Jan 27"),
    ("two years", date(2026, 1, 1), date(2027, 12, 31), "Jan 26 to Dec 27"),
    ("a quarter over New Year", date(2026, 12, 1), date(2027, 2, 28), "Dec 26 to Feb 27"),
)


def test_periods_are_named_as_years_only_where_they_are_years() -> None:
    said = SAID["en"]
    wrong = {name: found for name, first, last, shown in YEARS if (found := said.year(first, last)) != shown}
    assert wrong == {}


def test_every_state_of_the_code_lists_has_a_mark_and_a_name_in_every_language() -> None:
    unnamed = [
        (language, code)
        for language, said in SAID.items()
        for code in codelists.load("pool_states").codes
        if said.state(code) in {"", code} or code not in MARKS
    ]
    assert unnamed == []
    assert set(RUN_MARKS) <= set(codelists.load("run_states").codes)


def test_states_that_differ_are_told_apart_by_name_and_by_mark() -> None:
    for language, said in SAID.items():
        tags = [said.tag(code) for code in MARKS]
        assert len({text for text, _, _ in tags}) == len(tags), language
    assert len(set(MARKS.values())) == len(MARKS)


def test_what_comes_next_differs_from_state_to_state() -> None:
    said = SAID["en"]
    steps = {state: said.next_step(state) for state in MARKS}
    assert len(set(steps.values())) == len(steps)
    assert (steps[DRAFT], steps[CLOSED]) == ("Send for agreement", "Settle the year")
    assert "spent" in steps[OPEN]
    assert "anew" in steps[REVISED]
    assert said.next_step("") == "—"


FINDINGS: tuple[tuple[str, date | None, str], ...] = (
    ("INVOICES_LATE", date(2026, 2, 1), "The invoices were due on 1 February 2026 and are not out yet."),
    ("MONTHS_MISSING", date(2026, 12, 1), "from December 2026 on"),
    ("CEILING_80", None, "Four fifths"),
    ("CEILING_HIT", None, "Amend the arrangement first"),
    ("OVERSPENT", date(2026, 2, 1), "Revise the budget"),
    ("RUN_OUT_OF_STEP", None, "Send it for agreement again"),
    ("ESTIMATED", None, "Replace it"),
)


def test_findings_name_the_day_and_the_way_out() -> None:
    said = SAID["en"]
    found = [(code, said.finding(Finding(code=code, severity="att", day=day)), part) for code, day, part in FINDINGS]
    assert [(code, sentence) for code, sentence, part in found if part not in sentence] == []


def test_a_finding_nobody_knows_says_nothing_rather_than_its_code() -> None:
    assert SAID["en"].finding(Finding(code="SOMETHING_NEW", severity="att")) == ""


MISSING: tuple[Missing, ...] = (
    Missing("pool_no_lines", "lines"),
    Missing("pool_decision_missing", "decision_id"),
    Missing("pool_runs_frozen", "state"),
    Missing("pool_not_billed", "", {"codes": "WFP, WHO"}),
    Missing("pool_not_settled", "", {"codes": "WFP, WHO"}),
    Missing("pool_not_begun", "starts_on", {"value": date(2027, 1, 1)}),
    Missing("pool_not_ended", "ends_on", {"value": date(2027, 12, 31)}),
    Missing("pool_runs_not_frozen", "state", {"count": 2}),
    Missing("pool_bills_open", "state", {"count": 3}),
)


def test_what_a_step_needs_is_a_sentence_and_never_a_key() -> None:
    told = {each.rule: SAID["en"].missing(each) for each in MISSING}
    assert [
        (rule, text) for rule, text in told.items() if not text[0].isupper() or text[-1] != "." or set(text) & set("_{")
    ] == []
    assert len(set(told.values())) == len(MISSING)
    assert "WFP, WHO" in told["pool_not_billed"]
    assert "1 January 2027" in told["pool_not_begun"]
