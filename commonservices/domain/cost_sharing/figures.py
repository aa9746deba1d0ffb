"""Exact numbers as each language writes them, in Western digits; a number cut short ends in an ellipsis."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from commonservices.domain.money import Exact, Money, exponent

MOST_DECIMALS: Final = 6
CUT_DECIMALS: Final = 4
_MINUS: Final = "\u2212"
_NARROW: Final = "\u202f"
# What stands between thousands, and before the decimals.
_SIGNS: Final = {"en": (",", "."), "fr": (_NARROW, ","), "es": (_NARROW, ","), "ar": (",", ".")}


def amount(money: Money, language: str = "en", *, signed: bool = False) -> str:
    """Give an amount in major units with all its decimals; a change also shows that it is more."""
    shown = _written(money.minor, exponent(money.currency), language)
    return f"+{shown}" if signed and money.minor > 0 else shown


def money(told: Money, language: str = "en") -> str:
    """Give an amount with its currency as a sentence says it: "USD 1,234.50", in French "1 234,50 USD"."""
    shown = amount(told, language)
    return f"{shown} {told.currency}" if language == "fr" else f"{told.currency} {shown}"


def exact_amount(minor: Fraction, currency: str, language: str = "en") -> str:
    """Give an amount before rounding: two decimals more than the currency has, and a sign where it goes on."""
    places, more = exponent(currency), exponent(currency) + 2
    major = minor / 10**places
    if (major * 10**places).denominator == 1:
        return _written(int(minor), places, language)
    return _cut(major, more, language)


def number(value: Exact, language: str = "en") -> str:
    """Give a number with the decimals it has; one without an end is cut after four."""
    exact = Fraction(value)
    for places in range(MOST_DECIMALS + 1):
        if (exact * 10**places).denominator == 1:
            return _written(int(exact * 10**places), places, language)
    return _cut(exact, CUT_DECIMALS, language)


def rounded(value: Exact, places: int, language: str = "en") -> str:
    """Give a number rounded half up to so many decimals, for showing only."""
    scaled = abs(Fraction(value)) * 10**places
    digits = int(scaled + Fraction(1, 2))
    return _written(-digits if value < 0 else digits, places, language)


def _cut(value: Fraction, places: int, language: str) -> str:
    digits = int(abs(value) * 10**places)
    going_on = "" if (value * 10**places).denominator == 1 else "…"
    shown = _written(digits, places, language)
    return f"{_MINUS if value < 0 else ''}{shown}{going_on}"


def _written(digits: int, places: int, language: str) -> str:
    group, point = _SIGNS.get(language, _SIGNS["en"])
    whole, rest = divmod(abs(digits), 10**places)
    shown = f"{whole:,}".replace(",", group)
    sign = _MINUS if digits < 0 else ""
    return f"{sign}{shown}{point}{rest:0{places}d}" if places else f"{sign}{shown}"
