"""What a budget says of itself: its year, the next step, exact amounts, and what asks for attention."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from commonservices.domain.pool_cycle import SETTLED
from commonservices.domain.premises_rules import Finding
from ui.cost_sharing.pool_words import MARKS, RUN_MARKS, PoolWords
from ui.kit.shapes import tone_of
from ui.words import Words


@pytest.fixture
def said() -> PoolWords:
    return PoolWords(Words("en"))


@pytest.mark.parametrize("state", list(MARKS))
def test_every_state_has_a_name_and_a_mark_of_the_look(said: PoolWords, state: str) -> None:
    name, tone, mark = said.tag(state)
    assert name
    assert name != state
    assert (tone, mark) == (tone_of(MARKS[state]), MARKS[state])


@pytest.mark.parametrize("state", [state for state in MARKS if state != SETTLED])
def test_every_state_but_the_last_says_what_comes_next(said: PoolWords, state: str) -> None:
    assert said.next_step(state) != "—"


def test_after_the_last_state_nothing_comes(said: PoolWords) -> None:
    assert said.next_step(SETTLED) == "—"


def test_a_state_nobody_knows_looks_like_a_draft(said: PoolWords) -> None:
    assert said.tag("ELSEWHERE")[2] == "draft"


def test_the_marks_of_runs_are_marks_of_the_look() -> None:
    assert all(tone_of(each) for each in RUN_MARKS.values())


@pytest.mark.parametrize(
    ("first", "last", "shown"),
    [
        (date(2026, 1, 1), date(2026, 12, 31), "2026"),
        (date(2026, 7, 1), date(2027, 6, 30), "2026/27"),
        (date(2099, 7, 1), date(2100, 6, 30), "2099/00"),
        (None, date(2026, 12, 31), "—"),
        (date(2026, 1, 1), None, "—"),
    ],
)
def test_a_year_is_said_shortly(said: PoolWords, first: date | None, last: date | None, shown: str) -> None:
    assert said.year(first, last) == shown


def test_months_that_are_no_year_are_named(said: PoolWords) -> None:
    assert " to " in said.year(date(2026, 7, 1), date(2026, 12, 31))
    assert " to " not in said.year(date(2026, 7, 1), date(2026, 7, 31))


@pytest.mark.parametrize(
    ("minor", "shown"), [(None, "—"), (0, "0.00"), (12_34, "+12.34"), (-12_34, Words("en").amount(-12_34, "USD"))]
)
def test_a_difference_has_its_sign(said: PoolWords, minor: int | None, shown: str) -> None:
    assert said.change(minor, "USD") == shown


@pytest.mark.parametrize(
    ("minor", "currency", "shown"),
    [
        (Fraction(100), "USD", "1.00"),
        (Fraction(201, 2), "USD", "1.0050"),
        (Fraction(10_000, 3), "USD", "33.3333…"),
        (Fraction(20_000, 3), "USD", "66.6666…"),
        (Fraction(7), "JPY", "7"),
    ],
)
def test_an_exact_amount_is_cut_and_never_rounded(said: PoolWords, minor: Fraction, currency: str, shown: str) -> None:
    assert said.exact(minor, currency) == shown


def test_a_negative_exact_amount_is_cut_towards_nothing(said: PoolWords) -> None:
    assert said.exact(Fraction(-20_000, 3), "USD").replace("\N{MINUS SIGN}", "-").startswith("-66.6666")


@pytest.mark.parametrize(
    ("count", "shown"),
    [(None, "—"), (Fraction(412), "412"), (Decimal("1200"), "1,200"), (Decimal("2.50"), "2.5"), (Fraction(0), "0")],
)
def test_a_count_has_no_decimals_it_does_not_need(
    said: PoolWords, count: Fraction | Decimal | None, shown: str
) -> None:
    assert said.count(count) == shown


def test_percentages_and_parts_have_four_decimals(said: PoolWords) -> None:
    assert said.percent(Fraction(100, 3)) == "33.3333"
    assert said.part(Fraction(1, 2)) == "0.5000"


@pytest.mark.parametrize(
    "code",
    ["INVOICES_LATE", "OVERSPENT", "MONTHS_MISSING", "ESTIMATED", "RUN_OUT_OF_STEP", "CEILING_HIT", "CEILING_80"],
)
def test_every_finding_says_what_is_wrong(said: PoolWords, code: str) -> None:
    sentence = said.finding(Finding(code=code, severity="att", day=date(2026, 3, 1)))
    assert sentence.endswith(".")
    assert "{" not in sentence


def test_a_finding_names_the_month_it_begins_with(said: PoolWords) -> None:
    assert "March" in said.finding(Finding(code="MONTHS_MISSING", severity="att", day=date(2026, 3, 1)))
