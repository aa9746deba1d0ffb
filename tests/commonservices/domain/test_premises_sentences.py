"""The sentences of premises and agreements."""

import string

import pytest

from commonservices.domain.premises_sentences import PREMISES_MESSAGES
from commonservices.domain.sentences import MESSAGES


@pytest.mark.parametrize("rule", PREMISES_MESSAGES)
def test_each_sentence_is_told_with_the_others_and_says_what_to_do(rule: str) -> None:
    text = MESSAGES[rule]
    assert text == PREMISES_MESSAGES[rule]
    assert text.count(".") >= 2
    assert text.endswith(".")
    places = {name for _, name, _, _ in string.Formatter().parse(text) if name}
    assert places <= {"field", "value", "other", "start", "end", "day", "count", "currency", "total", "ceiling"}
