"""The workbook of many offices has all its words in four languages."""

import tomllib

import pytest

from commonservices.paths import resource
from commonservices.reports.consolidation.words import LANGUAGES, Words


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_word(language):
    read = [
        tomllib.loads(resource("messages", f"consolidated_{each}.toml").read_text("utf-8")) for each in ("en", language)
    ]
    assert set(read[0]) == set(read[1])
    assert all(read[1].values())


def test_a_column_without_a_label_keeps_its_key():
    words = Words("fr")
    assert words.column("usage", "no_such_column") == "no_such_column"
    assert words.calendar("JUL_JUN").startswith("1er juillet")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("rows_usage", "Usage"),
        ("rows_cost_shares", "Cost shares"),
        ("total_usage_amount_usd", "Usage · Amount in USD"),
        ("total_arrangements_ceiling_EUR", "Arrangements · Ceiling · EUR"),
        ("total_quantity", "Usage · Quantity"),
        ("total_amount_EUR", "Usage · Amount · EUR"),
        ("total_value_usd", "total value usd"),
        ("summary_use_usd", "summary use usd"),
    ],
)
def test_a_figure_of_a_cover_is_called_by_its_list_and_column(name, told):
    assert Words("en").figure(name) == told
