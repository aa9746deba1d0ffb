"""What the palette finds."""

from decimal import Decimal

import pytest

from ui.frame.finding import matching_commands, quick_sum, rank
from ui.page import Command


def command(key: str, text: str, reason: str = "") -> Command:
    return Command(key, text, lambda: None, reason=reason)


def test_starts_of_words_come_before_parts_and_scattered_letters() -> None:
    assert rank("new arr", "New arrangement") == 3
    assert rank("rang", "New arrangement") == 2
    assert rank("nwt", "New arrangement") == 1
    assert rank("xyz", "New arrangement") == 0
    assert rank("notice", "Set up another office") == 0
    assert rank("ewa", "New arrangement") == 0
    assert rank("sao", "Set up another office") == 1


def test_accents_and_case_do_not_matter() -> None:
    assert rank("reglages", "Réglages") == 3
    assert rank("RÉG", "reglages") == 3


def test_commands_that_cannot_be_done_are_left_out() -> None:
    found = matching_commands("", [command("a", "Undo", reason="Nothing to undo"), command("b", "Redo")], [])
    assert [each.key for each in found] == ["b"]


def test_the_same_words_are_offered_once() -> None:
    commands = [command("page.leave", "If an entity leaves…"), command("place.leave", "If an entity leaves…")]
    assert [each.key for each in matching_commands("leaves", commands, [])] == ["page.leave"]


def test_among_equals_the_latest_used_comes_first() -> None:
    commands = [command("a", "Open one"), command("b", "Open two"), command("c", "Open three")]
    found = matching_commands("open", commands, ["command:c", "command:b"])
    assert [each.key for each in found] == ["c", "b", "a"]


@pytest.mark.parametrize(
    ("text", "value"),
    [("1+2", Decimal(3)), ("12 * 3,5", Decimal("42.0")), ("-(4 - 6) / 4", Decimal("0.5")), ("0.1+0.2", Decimal("0.3"))],
)
def test_sums_are_exact(text: str, value: Decimal) -> None:
    assert quick_sum(text) == value


@pytest.mark.parametrize(
    "text", ["", "1/0", "one", "__import__('os')", "2**9999999", "1+", "[1]", "'a'*9", "9" * 300, "True+1"]
)
def test_anything_else_is_not_a_sum(text: str) -> None:
    assert quick_sum(text) is None
