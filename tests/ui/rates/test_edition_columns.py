"""The columns of a published list before it is taken in."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest

from commonservices.domain.exchange_editions import RefusedLine, Step
from commonservices.errors import RuleBroken
from ui.rates.edition_columns import EditionColumns
from ui.words import Words

DAY = date(2026, 10, 1)


def columns(language: str = "en") -> EditionColumns:
    return EditionColumns(SimpleNamespace(words=Words(language)))  # type: ignore[arg-type]


def cells(made: Any, row: object) -> dict[str, str]:
    return {each.key: each.text(row) for each in made}


def marks(made: Any, row: object) -> dict[str, object]:
    return {each.key: each.detail(row) for each in made if each.detail}


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Words are translated by the application."""


@pytest.mark.parametrize(
    ("kind", "word", "mark"),
    [("new", "New", "package"), ("changed", "Replaced", "changed"), ("unchanged", "The same", "agrees")],
)
def test_each_line_says_what_it_does_in_word_and_sign(kind: Any, word: str, mark: str) -> None:
    step = Step("EUR", DAY, Decimal("0.9"), kind, Decimal("0.9"), Decimal("0.9"))
    assert columns().kind(step) == word
    assert marks(columns().steps(), step)["kind"] == mark


def test_a_currency_is_named_and_its_code_is_strong() -> None:
    step = Step("EUR", DAY, Decimal("0.9"), "new")
    held = cells(columns().steps(), step)
    assert held["code"] == "EUR"
    assert held["name"] == Words("en").code("currencies", "EUR")
    assert marks(columns().steps(), step)["code"] == "strong"


def test_what_is_replaced_is_the_rate_of_the_same_day_not_the_one_before() -> None:
    before, kept = Decimal("0.80"), Decimal("0.85")
    assert cells(columns().steps(), Step("EUR", DAY, Decimal("0.9"), "changed", before, kept))["before"] == "0.85"
    assert cells(columns().steps(), Step("EUR", DAY, Decimal("0.9"), "new", before))["before"] == "0.8"


def test_an_unmoved_rate_changes_by_nothing_and_without_a_sign() -> None:
    held = cells(columns().steps(), Step("EUR", DAY, Decimal("0.9"), "new", Decimal("0.90")))
    assert held["change"] == "0.0 %"


def test_numbers_are_written_as_the_language_does() -> None:
    step = Step("EUR", DAY, Decimal("0.879"), "new", Decimal("0.8"))
    assert cells(columns("fr").steps(), step)["rate"] == "0,879"


def test_a_line_left_out_shows_its_whole_reason_under_the_pointer() -> None:
    row = RefusedLine(1204, RuleBroken("no_such_rule", "The rate is no number."))
    (why,) = [each for each in columns().refused() if each.key == "why"]
    assert why.tip is not None
    assert why.text(row) == why.tip(row) == "The rate is no number."
