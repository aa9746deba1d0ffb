"""What the palette finds: commands by the starts of their words, records through the register's own search."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Sequence
from decimal import Decimal, DivisionByZero, InvalidOperation
from typing import Any, Final

from commonservices.domain.text import fold
from ui.page import Command

_OPERATORS: Final[dict[type[ast.operator], Callable[[Decimal, Decimal], Decimal]]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}
_LONGEST_SUM, _ABBREVIATION, _BY_WORDS = 200, 4, 2


def rank(text: str, title: str) -> int:
    """Give how well a title answers a text: 3 words start so, 2 it holds it, 1 it is an abbreviation, 0 not.

    A few letters that stand in the title in this order, the first at the start of a word, are an abbreviation.
    """
    wanted, offered = fold(text).split(), fold(title)
    if not wanted:
        return 1
    words = offered.split()
    if all(any(word.startswith(part) for word in words) for part in wanted):
        return 3
    joined = " ".join(wanted)
    if joined in offered:
        return 2
    short = "".join(wanted)
    begun = (word for word in range(len(words)) if words[word].startswith(short[0]))
    letters = iter(" ".join(words[next(begun, len(words)) :]))
    return int(len(short) <= _ABBREVIATION and all(letter in letters for letter in short))


def matching_commands(text: str, commands: Sequence[Command], recent: Sequence[str]) -> list[Command]:
    """Give the commands that answer a text, best first; among equals the latest used, and the same words once."""
    usable = [command for command in commands if not command.reason]
    scored = [(_answering(text, command), command) for command in usable]
    places = {key: place for place, key in enumerate(recent)}
    late = len(places)
    found = [(score, command) for score, command in scored if score]
    found.sort(key=lambda one: (-one[0], places.get(f"command:{one[1].key}", late)))
    first: dict[str, Command] = {}
    for _score, command in found:
        first.setdefault(command.text, command)
    return list(first.values())


def _answering(text: str, command: Command) -> int:
    """Give how well a command answers a text: by its own words best, else by others for the same thing."""
    own = rank(text, _plain(command.text))
    by_words = command.words and own < _BY_WORDS <= rank(text, command.words)
    return _BY_WORDS if by_words else own


def quick_sum(text: str) -> Decimal | None:
    """Give the result of a sum such as `12 * 3,5`; None when it is not one."""
    if len(text) > _LONGEST_SUM:
        return None
    try:
        return _value(ast.parse(text.replace(",", ".").strip(), mode="eval").body)
    except (SyntaxError, ValueError, InvalidOperation, DivisionByZero, RecursionError):
        return None


def _value(node: Any) -> Decimal:
    if isinstance(node, ast.Constant) and type(node.value) in {int, float}:
        return Decimal(str(node.value))
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -_value(node.operand)
    if isinstance(node, ast.BinOp) and type(node.op) in _OPERATORS:
        return _OPERATORS[type(node.op)](_value(node.left), _value(node.right))
    raise ValueError


def _plain(text: str) -> str:
    return text.replace("&", "").replace("…", "")
