"""Findings in words: every kind in every language, with days, amounts and codes as each language writes them."""

from __future__ import annotations

import re
import tomllib

import pytest

from commonservices.domain.reconciling.words import kinds, sentence
from commonservices.paths import resource

LANGUAGES = ("en", "fr", "es", "ar")


def table(language: str) -> dict[str, str]:
    text = resource("messages", f"reconciling_{language}.toml").read_text(encoding="utf-8")
    found: dict[str, str] = tomllib.loads(text)["findings"]
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_every_kind_with_the_same_words(language: str) -> None:
    here, english = table(language), table("en")
    assert list(here) == list(english) == list(kinds())
    for kind, text in here.items():
        assert set(re.findall(r"\{(\w+)\}", text)) == set(re.findall(r"\{(\w+)\}", english[kind])), kind


def test_days_amounts_and_codes_are_written_as_the_language_writes_them() -> None:
    words = {"entity": "WFP", "provider": "UNICEF", "day": "2026-03-01", "amount_told": "123456 USD", "other": "0 USD"}
    assert sentence("balance_differs", words, "en") == (
        "On 1 Mar 2026 WFP owes UNICEF USD 1,234.56 by our books, and USD 0.00 by theirs."
    )
    assert "1er mars 2026" in sentence("balance_differs", words, "fr")
    assert "1\u202f234,56" in sentence("balance_differs", words, "es")
    month = {"consumer": "WFP", "service": "S-1", "month": "2026-03"}
    assert "Mar 2026" in sentence("use_unbilled", month, "en")
    state = {"service": "S-1", "arrangement": "A-1", "arrangement_state": "EXPIRED"}
    assert "Expired" in sentence("service_not_in_force", state, "en")


def test_a_kind_that_is_not_known_or_lacks_a_word_is_shown_by_its_name() -> None:
    assert sentence("something_new", {}, "en") == "something_new"
    assert sentence("lease_ended", {"day": "2026-03-01"}, "fr") == "lease_ended"
    assert sentence("lease_ended", {"day": "one day", "premises": "P"}, "de").startswith(
        "The lease of P ended on one day"
    )
