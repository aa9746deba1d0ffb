"""The sentences of sharing a cost are among all others and name what to do."""

from string import Formatter

import pytest

from commonservices.domain.cost_sharing.sentences import SHARING_MESSAGES
from commonservices.domain.sentences import MESSAGES


@pytest.mark.parametrize("rule", SHARING_MESSAGES)
def test_a_sentence_says_what_is_wrong_and_what_to_do(rule):
    text = SHARING_MESSAGES[rule]
    assert rule.startswith("sharing_")
    assert text.count(". ") >= 1
    assert text.endswith(".")
    assert all(name.isidentifier() for _, name, _, _ in Formatter().parse(text) if name)


def test_they_are_among_all_sentences():
    assert SHARING_MESSAGES.items() <= MESSAGES.items()
