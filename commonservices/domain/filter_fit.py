"""Whether a row in memory fits a filter: the rules by which the database reads the conditions of the long lists."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import Any, Final

from commonservices.domain.declaring import dataclass
from commonservices.domain.filters import LATE, NONE, Condition, phrases, span_of
from commonservices.domain.text import fold

_COMPARE: Final[Mapping[str, Callable[[Any, Any], bool]]] = MappingProxyType(
    {
        "<": lambda one, other: one < other,
        "<=": lambda one, other: one <= other,
        ">": lambda one, other: one > other,
        ">=": lambda one, other: one >= other,
        ":": lambda one, other: one == other,
    }
)


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount in whole money as a filter compares it, and which part of it is used."""

    value: Decimal | None
    share: Fraction | None = None


Asked = tuple[str, ...] | date | Amount | None
"""What a row holds for one field: its codes, its day, its amount, or no day."""


def fits_words(text: str, searched: str) -> bool:
    """Say whether a folded text holds every word typed, and what stood in quotes as it stood."""
    wanted = (part for phrase, exact in phrases(text) for part in ([fold(phrase)] if exact else fold(phrase).split()))
    return all(part in searched for part in wanted)


def fits(asked: Condition, held: Asked, today: date) -> bool:
    """Say whether what a row holds fulfils a condition."""
    return any(_fits(asked.sign, value, held, today) for value in asked.values) != asked.negated


def _fits(sign: str, value: str, held: Asked, today: date) -> bool:
    if isinstance(held, tuple):
        return not any(held) if value == NONE else value in held
    if isinstance(held, Amount):
        return _fits_amount(sign, value, held)
    if value == NONE or held is None:
        return value == NONE and held is None
    if value == LATE:
        return held < today
    first, last = span_of(value, sign, today)
    if sign == ":":
        return first <= held <= last
    return _COMPARE[sign](held, first if sign in {"<", ">="} else last)


def _fits_amount(sign: str, value: str, held: Amount) -> bool:
    if value.endswith("%"):
        return held.share is not None and held.share >= Fraction(int(value[:-1]), 100)
    if value == NONE or held.value is None:
        return value == NONE and held.value is None
    return _COMPARE[sign](held.value, Decimal(value))
