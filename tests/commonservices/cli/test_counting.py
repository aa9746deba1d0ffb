"""Whole numbers in a command."""

import argparse

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.cli.counting import count, whole
from commonservices.cli.parser import UsageFault, grammar


@given(st.integers(min_value=1, max_value=1_000_000_000))
def test_a_number_of_things_is_read_as_it_is_typed(number):
    assert whole(str(number)) == count(str(number)) == number


def test_nought_is_a_whole_number_and_no_count():
    assert whole("0") == 0
    with pytest.raises(argparse.ArgumentTypeError, match="“0” is below 1"):
        count("0")


@pytest.mark.parametrize("read", [whole, count])
def test_what_is_no_number_of_things_says_what_it_is_instead(read):
    wrong = {
        "": "is not a whole number",
        "many": "is not a whole number",
        "1.5": "is not a whole number",
        "1e3": "is not a whole number",
        "nan": "is not a whole number",
        "-1": "is below",
        "1000000001": "is above 1000000000",
        "9" * 5_000: "is not a whole number",
    }
    for text, words in wrong.items():
        with pytest.raises(argparse.ArgumentTypeError) as fault:
            read(text)
        assert f"“{text}” {words}" in str(fault.value)


def test_every_command_that_takes_a_number_refuses_one_below_what_it_means():
    lines = {
        "alerts --limit -1": "“-1” is below 0",
        "list services --limit -2": "“-2” is below 0",
        "history R --limit -1": "“-1” is below 0",
        "demo --arrangements 0": "“0” is below 1",
        "pool run R --line 0": "“0” is below 1",
        "pool line R --number -3": "“-3” is below 1",
        "pool actual R 0 100": "“0” is below 1",
        "pool actual R first 100": "“first” is not a whole number",
        "alerts --limit few": "“few” is not a whole number",
    }
    for line, words in lines.items():
        with pytest.raises(UsageFault) as fault:
            grammar().parse_args(line.split())
        assert words in fault.value.message, line


def test_a_number_far_too_long_does_not_make_a_sentence_without_an_end():
    with pytest.raises(UsageFault) as fault:
        grammar().parse_args(["alerts", "--limit", "9" * 5_000])
    assert len(fault.value.message) < 400
