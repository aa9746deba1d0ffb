"""The sentences of hourly rates, cases and claims."""

import string

import pytest

from commonservices.domain import codelists
from commonservices.domain.efficiency_sentences import EFFICIENCY_MESSAGES
from commonservices.domain.refusal_words import worded
from commonservices.domain.sentences import MESSAGES


@pytest.mark.parametrize("rule", EFFICIENCY_MESSAGES)
def test_each_sentence_is_told_with_the_others_and_says_what_to_do(rule: str) -> None:
    text = MESSAGES[rule]
    assert text == EFFICIENCY_MESSAGES[rule]
    assert text.endswith(".")
    places = {name for _, name, _, _ in string.Formatter().parse(text) if name}
    assert places <= {
        *("field", "value", "start", "end", "count", "from_state", "to_state", "choices", "number", "line", "currency"),
        *("horizon", "example", "named", "owner", "year", "stream"),
    }


@pytest.mark.parametrize(
    ("rule", "params", "name"),
    [
        ("case_closed", {"from_state": "REVIEWED"}, "from_state"),
        ("no_such_claim_move", {"from_state": "ESTIMATED", "choices": "REALISED"}, "choices"),
        ("case_no_lines", {"value": "COMMON", "named": "COMMON"}, "named"),
    ],
)
def test_codes_are_said_in_words(rule: str, params: dict[str, str], name: str) -> None:
    told = worded(rule, params, "fr", label=str, phrase=str)
    lists = {"from_state": "cba_states", "choices": "efficiency_states", "named": "cba_scenarios"}
    assert told[name] == codelists.load(lists[name]).label(params[name], "fr") != params[name]
