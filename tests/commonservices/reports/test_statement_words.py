"""The words of statements: the same in every language, and what a bill of each kind says in them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from commonservices.errors import Known
from commonservices.reports.statement_words import (
    LANGUAGES,
    StatementWords,
    columns_of,
    facts_of,
    numbers_said,
    span_said,
    sums_of,
    versions_of,
    warnings_of,
)
from tests.ui.bills.made import a_line
from tests.ui.bills.test_statement_by_hand import statement


def test_the_words_of_every_language_are_those_of_english() -> None:
    def shape(words: Any) -> Any:
        return {key: shape(each) if isinstance(each, dict) else sorted(_holes(each)) for key, each in words.items()}

    tables = {each: StatementWords(each)._words for each in LANGUAGES}
    for language, table in tables.items():
        assert shape({**table, "language": "", "right_to_left": ""}) == shape(
            {**tables["en"], "language": "", "right_to_left": ""}
        ), language


def _holes(text: str) -> list[str]:
    from string import Formatter

    return [name for _, name, _, _ in Formatter().parse(text) if name]


def test_a_language_without_words_is_refused() -> None:
    with pytest.raises(Known) as caught:
        StatementWords("pt")
    assert (caught.value.key, caught.value.words["choices"]) == ("statement_language", "en, fr, es, ar")


@pytest.mark.parametrize("language", LANGUAGES)
def test_facts_keep_their_order_and_days_stay_days(language: str) -> None:
    found = facts_of(statement(), StatementWords(language))
    assert [key for key, _ in found] == [
        "provider", "party", "kind", "channel", "basis", "period", "issued_on", "due_on", "state",
    ]  # fmt: skip
    assert [type(value) for key, value in found if key.endswith("_on")] == [date, date]


def test_each_sum_stands_with_its_currency() -> None:
    row = {"currency": "XAF", "total": 81_000, "balance": 80_000, "total_usd": 13_445, "disputed_amount": 5}
    assert sums_of(statement(row)) == [
        ("total", 81_000, "XAF"),
        ("settled", 1_000, "XAF"),
        ("balance", 80_000, "XAF"),
        ("disputed", 5, "XAF"),
        ("total_usd", 13_445, "USD"),
    ]


def test_only_columns_that_hold_anything_are_wanted() -> None:
    bare = replace(a_line(quantity=None, unit="", rate=None, service_date=None), rate_from=None)
    assert [key for key, wanted in columns_of([bare]).items() if wanted] == []
    line = a_line(support_amount=7, order="O-1", match_reason="Price of June", amount_usd=5)
    assert not columns_of([line])["dollars"]
    full = columns_of([bare, line], "EUR")
    assert [key for key, wanted in full.items() if not wanted] == []


def test_a_period_of_one_day_is_said_as_that_day() -> None:
    words, day = StatementWords("en"), date(2026, 9, 4)
    assert span_said(day, day, words) == "4 Sep 2026"
    assert span_said(day, date(2026, 9, 30), words) == "4 Sep 2026 – 30 Sep 2026"  # noqa: RUF001


def test_numbers_that_follow_each_other_are_said_as_a_stretch_in_the_list_of_the_language() -> None:
    asked: list[tuple[list[int], str]] = [([], ""), ([3], "3"), ([1, 2, 3], "1–3"), ([5, 1, 2, 9, 4], "1–2, 4–5, 9")]  # noqa: RUF001
    assert [numbers_said(numbers, StatementWords("en")) for numbers, _ in asked] == [said for _, said in asked]
    assert numbers_said([1, 3], StatementWords("ar")) == "1\N{ARABIC COMMA} 3"


def test_each_version_of_the_rates_names_its_lines() -> None:
    lines = (a_line(rate_from=date(2026, 7, 1)), a_line(number=2), a_line(number=3, rate_from=None))
    assert versions_of(statement(lines=lines), StatementWords("en")) == [
        "Rates in force since 1 Jan 2026, line number: 2.",
        "Rates in force since 1 Jul 2026, line number: 1.",
    ]


WARNED: dict[str, tuple[dict[str, Any], dict[str, Any], list[str]]] = {
    "a bill": ({}, {}, []),
    "a draft": ({"state": "DRAFT"}, {}, ["A draft: it has not been issued and may still change."]),
    "a credit": (
        {"kind": "CREDIT", "total": -5_000, "balance": -5_000},
        {},
        ["The total is below zero: it is in favour of WFP, which has nothing to pay on this statement."],
    ),
    "a valued credit": ({"basis": "NONE", "total": -5_000}, {}, ["The value is recorded; nothing is to be paid."]),
    "a dispute": (
        {"state": "DISPUTED", "disputed_amount": 500},
        {"disputed_on": date(2026, 10, 12), "dispute_reason": "Not what was ordered"},
        ["Disputed since 12 Oct 2026: Not what was ordered"],
    ),
    "a dispute that ended": ({}, {"dispute_reason": "Not what was ordered"}, []),
}


def test_what_must_not_be_overlooked_is_said() -> None:
    words = StatementWords("en")
    found = {name: warnings_of(statement(row, **bill), words) for name, (row, bill, _) in WARNED.items()}
    assert found == {name: expected for name, (_, _, expected) in WARNED.items()}


def test_where_no_price_is_set_no_value_is_said_to_be_recorded() -> None:
    lines, words = (a_line(rate=Decimal(0), amount=0),), StatementWords("en")
    for row in ({"basis": "NONE"}, {"basis": "RECIPROCAL"}, {"kind": "GIVEN_FREE"}):
        assert warnings_of(statement({**row, "total": 0}, lines=lines), words) == [
            "No price is set: only the quantities are recorded, and nothing is to be paid."
        ]
    assert warnings_of(statement({"total": 0}, lines=lines), words) == []
