"""The sentences of people, bodies and duties."""

from string import Formatter

import pytest

from commonservices.domain.duty_sentences import DUTY_MESSAGES
from commonservices.domain.sentences import MESSAGES

FILLED = {"field", "value", "example"}
GIVEN = {"start", "end", "last", "day", "body"}


@pytest.mark.parametrize("rule", DUTY_MESSAGES)
def test_a_sentence_says_what_is_wrong_and_what_to_do(rule: str) -> None:
    text = DUTY_MESSAGES[rule]
    assert text.endswith(".")
    assert {name for _, name, _, _ in Formatter().parse(text) if name} <= FILLED | GIVEN


def test_they_are_among_all_sentences() -> None:
    assert set(DUTY_MESSAGES) <= set(MESSAGES)
