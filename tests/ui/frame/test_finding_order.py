"""In which order the palette offers what it finds, and which sums it works out."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.frame.finding import matching_commands, quick_sum, rank
from ui.page import Command


def nothing() -> None:
    """Do nothing."""


def command(key: str, text: str, reason: str = "") -> Command:
    return Command(key, text, nothing, reason=reason)


def keys(text: str, commands: list[Command], recent: tuple[str, ...] = ()) -> list[str]:
    return [each.key for each in matching_commands(text, commands, recent)]


@pytest.mark.parametrize(
    ("text", "score"),
    [("rec sig", 3), ("sig rec", 3), ("SIGNATURE", 3), ("cord sig", 2), ("rdsg", 1), ("zebra", 0), ("", 1), ("  ", 1)],
)
def test_starts_of_words_count_more_than_parts_and_parts_more_than_letters(text: str, score: int) -> None:
    assert rank(text, "Record signature") == score


def test_accents_and_capitals_make_no_difference() -> None:
    assert rank("reglages", "Réglages") == rank("RÉGLAGES", "reglages") == 3


def test_the_best_answer_comes_first_even_when_another_was_used_last() -> None:
    found = keys("sign", [command("a", "Assign owner"), command("b", "Sign terms")], ("command:a",))
    assert found == ["b", "a"]


def test_among_equal_answers_the_latest_used_comes_first() -> None:
    offered = [command("a", "New arrangement"), command("b", "New service"), command("c", "New entity")]
    assert keys("new", offered, ("command:c", "command:b")) == ["c", "b", "a"]
    assert keys("new", offered) == ["a", "b", "c"]


def test_what_cannot_be_done_now_is_not_offered() -> None:
    assert keys("new", [command("a", "New service", "Reading only."), command("b", "New entity")]) == ["b"]


def test_marks_of_menus_do_not_stand_in_the_way() -> None:
    assert keys("open other", [command("a", "&Open &other register…")]) == ["a"]


@pytest.mark.parametrize(
    ("text", "result"),
    [("2+3*4", "14"), ("(2+3)*4", "20"), ("-7+2", "-5"), ("0.1+0.2", "0.3"), ("3,5*2", "7.0"), ("9/4", "2.25")],
)
def test_sums_are_exact_and_follow_the_usual_order(text: str, result: str) -> None:
    assert quick_sum(text) == Decimal(result)


@pytest.mark.parametrize("text", ["", "1/0", "2**9", "abs(1)", "a+1", "1+", "True+1", "'a'*3", "1+" * 150 + "1"])
def test_anything_else_is_no_sum(text: str) -> None:
    assert quick_sum(text) is None


@given(st.integers(0, 10**9), st.integers(0, 10**9), st.sampled_from("+-*"))
def test_a_sum_of_whole_numbers_is_that_of_arithmetic(left: int, right: int, sign: str) -> None:
    expected = {"+": left + right, "-": left - right, "*": left * right}[sign]
    assert quick_sum(f"{left} {sign} {right}") == expected


def test_other_words_for_a_command_find_it_behind_its_own() -> None:
    priorities = replace(command("go.lens", "Priorities"), words="lens policy SDG")
    lenses = command("x.lens", "Lens of the page")
    assert keys("lens", [priorities, lenses]) == ["x.lens", "go.lens"]
    assert keys("sdg", [priorities, lenses]) == ["go.lens"]
    assert keys("prio", [priorities]) == ["go.lens"]
    assert keys("lpsg", [priorities]) == []
