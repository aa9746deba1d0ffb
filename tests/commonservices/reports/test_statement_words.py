"""The words of statements: the same in every language, and what a bill of each kind says in them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from commonservices.errors import Known
from commonservices.reports.statement_words import LANGUAGES, StatementWords, columns_of, facts_of, sums_of
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
    full = columns_of([bare, a_line(support_amount=7, order="O-1", match_reason="Price of June")])
    assert [key for key, wanted in full.items() if not wanted] == []
