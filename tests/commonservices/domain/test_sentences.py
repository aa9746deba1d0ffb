"""The sentences of the rules: whole, filled in, translatable."""

from __future__ import annotations

import re
import string
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import commonservices
from commonservices.domain.field_labels import FIELD_LABELS_EN
from commonservices.domain.money import Money
from commonservices.domain.records import record_types
from commonservices.domain.sentences import (
    MESSAGES,
    label_of,
    plain_text,
    refusal,
    refuse,
    sentence,
    shortened,
    spoken,
)
from commonservices.errors import RuleBroken


@pytest.mark.parametrize("rule", MESSAGES)
def test_every_rule_has_a_whole_sentence_with_named_places(rule):
    template = MESSAGES[rule]
    names = [name for _, name, _, _ in string.Formatter().parse(template) if name is not None]
    assert template[0].isupper() or template.startswith("{field}")
    assert template.endswith(".")
    assert "  " not in template
    assert all(name.isidentifier() for name in names)
    filled = sentence(rule, dict.fromkeys(names, "word"))
    assert "{" not in filled


def test_a_refusal_carries_rule_field_value_and_the_words_for_a_translation():
    broken = refusal("too_small", "quantity", "-1", {"limit": 0, "example": date(2026, 12, 31)})
    assert (broken.rule, broken.field, broken.value) == ("too_small", "quantity", "-1")
    assert broken.params == {"field": "Quantity", "value": "-1", "limit": "0", "example": "2026-12-31"}
    assert broken.message == "Quantity -1 is below 0. A valid example is 31 Dec 2026."
    assert str(broken) == broken.message


def test_refusing_raises_and_can_show_the_value_in_other_words():
    with pytest.raises(RuleBroken, match="The day 2 Jun 2026 is in the future") as caught:
        refuse("move_in_future", "day", "2026-06-02", shown=date(2026, 6, 2), example="today")
    assert caught.value.value == "2026-06-02"


def test_values_are_spoken_in_english_and_kept_plain():
    assert spoken(date(2026, 9, 30)) == "30 Sep 2026"
    assert spoken(datetime(2026, 9, 30, 8, 5, tzinfo=UTC)) == "30 Sep 2026 08:05"
    assert spoken(5) == "5"
    assert plain_text(date(2026, 9, 30)) == "2026-09-30"
    assert plain_text("x") == "x"


def test_a_long_or_unprintable_value_is_shortened_and_made_safe():
    assert shortened("short") == "short"
    assert shortened("x" * 41) == "x" * 39 + "…"
    assert shortened("a\x00\u202eb") == "a\\u0000\\u202eb"
    assert len(shortened("\x00" * 100)) <= 40


def test_every_rule_the_program_refuses_by_has_its_sentence():
    package = Path(commonservices.__file__).parent
    source = "".join(path.read_text(encoding="utf-8") for path in sorted(package.rglob("*.py")))
    named = set(re.findall(r"\b(?:refuse|refusal|Missing)\(\s*\"([a-z_]+)\"", source))
    assert len(named) > 30
    assert named <= set(MESSAGES)


def test_braces_in_a_value_are_only_text():
    assert "{field}" in refusal("unknown_code", "type", "{field}", {"example": "SLA"}).message


def test_every_field_has_a_label_in_words():
    for kind in record_types().values():
        for each in kind.fields:
            label = label_of(each.name)
            assert label
            assert "_" not in label
            assert label[0].isupper()
    names = {each.name for kind in record_types().values() for each in kind.fields}
    assert set(FIELD_LABELS_EN) <= names | {"parties", "kpi"}


def test_labels_are_sorted_and_start_with_a_capital():
    assert list(FIELD_LABELS_EN) == sorted(FIELD_LABELS_EN)
    assert [label for label in FIELD_LABELS_EN.values() if not label[0].isupper()] == []


def test_a_refusal_writes_an_amount_with_thousands_and_the_decimals_of_its_currency() -> None:
    given = {"bill": "B-1", "value": Money(45_552_235, "USD"), "balance": Money(1_234_567, "KWD")}
    broken = refusal("above_balance", "amount", params=given)
    assert (
        broken.message == "Amount USD 455,522.35 is above what is open of B-1, KWD 1,234.567. Enter that much at most."
    )
    assert (broken.params["value"], broken.params["balance"]) == ("455522.35 USD", "1234.567 KWD")
