"""Exact money: whole minor units of a currency, read as people type it, split without losing a cent."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from functools import total_ordering
from typing import Final

from commonservices.domain.declaring import dataclass
from commonservices.errors import RuleBroken

_NO_DECIMALS: Final = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"
_THREE_DECIMALS: Final = "BHD IQD JOD KWD LYD OMR TND"
_FOUR_DECIMALS: Final = "CLF UYW"
_EXPONENTS: Final[Mapping[str, int]] = {
    **dict.fromkeys(_NO_DECIMALS.split(), 0),
    **dict.fromkeys(_THREE_DECIMALS.split(), 3),
    **dict.fromkeys(_FOUR_DECIMALS.split(), 4),
}
_CODE: Final = re.compile(r"[A-Z]{3}")
_WITH_CODE: Final = re.compile(r"(-?\d+)\.?(\d*) ([A-Z]{3})", re.ASCII)
_LARGEST: Final = 10**18 - 1
_LONGEST: Final = 60

Exact = int | Fraction | Decimal


@total_ordering
@dataclass(frozen=True, slots=True)
class Money:
    """An amount in whole minor units of one currency; two currencies are never added or compared."""

    minor: int
    currency: str

    def __lt__(self, other: Money) -> bool:
        """Order two amounts of the same currency."""
        return self.minor < self._same(other).minor

    def __add__(self, other: Money) -> Money:
        """Add an amount of the same currency."""
        return Money(self.minor + self._same(other).minor, self.currency)

    def __sub__(self, other: Money) -> Money:
        """Take away an amount of the same currency."""
        return Money(self.minor - self._same(other).minor, self.currency)

    def __neg__(self) -> Money:
        """Give the same amount with the other sign."""
        return Money(-self.minor, self.currency)

    def _same(self, other: Money) -> Money:
        if other.currency != self.currency:
            message = f"{self.currency} and {other.currency} cannot be put together: convert one of them first."
            raise RuleBroken("other_currency", message, value=other.currency)
        return other


def exponent(currency: str) -> int:
    """Give how many decimals a currency has by ISO 4217; two unless the standard says otherwise."""
    if not _CODE.fullmatch(currency):
        raise RuleBroken(
            "unknown_currency",
            f"“{currency[:20]}” is not a currency code: type three letters such as USD.",
            field="currency",
            value=currency[:20],
        )
    return _EXPONENTS.get(currency, 2)


def parse_amount(text: str, currency: str, *, field: str = "amount", point: str = "") -> Money:
    """Read an amount as a person types it; refuse extra decimals and anything with two readings.

    `point` settles the readings where the decimal sign is known, as in a file: then it is that one.
    """
    places = exponent(currency)
    number = _read(_without_code(text, currency, field), places, field, point)
    return Money(int(number.scaleb(places)), currency)


def parse_quantity(text: str, decimals: int, *, field: str = "quantity", point: str = "") -> Decimal:
    """Read a quantity as a person types it, with at most so many decimals."""
    return _read(text, decimals, field, point)


def to_decimal(money: Money) -> Decimal:
    """Give the amount in major units, exact."""
    return Decimal(money.minor).scaleb(-exponent(money.currency))


def format_plain(money: Money) -> str:
    """Give the amount for files and journals: no code, no grouping, a full stop, all decimals."""
    return f"{to_decimal(money):f}"


def with_code(money: Money) -> str:
    """Give the amount as plainly with its currency behind it: "455522.35 USD"."""
    return f"{format_plain(money)} {money.currency}"


def read_with_code(text: str) -> Money | None:
    """Give the money that `with_code` wrote; nothing for any other text."""
    found = _WITH_CODE.fullmatch(text)
    if found is None:
        return None
    money = Money(int(found[1] + found[2]), found[3])
    return money if with_code(money) == text else None


def half_up(value: Fraction) -> int:
    """Round to the nearest whole number, a half away from zero, so that credits mirror debits."""
    return nearest(value.numerator, value.denominator)


def nearest(numerator: int, denominator: int) -> int:
    """Round a ratio of whole numbers to the nearest one, a half away from zero; the denominator is above zero."""
    size = (2 * abs(numerator) + denominator) // (2 * denominator)
    return size if numerator >= 0 else -size


def rounded(amount: Exact, currency: str) -> Money:
    """Round an exact amount in major units to the currency's minor unit."""
    return Money(half_up(Fraction(amount) * 10 ** exponent(currency)), currency)


def convert(money: Money, to: str, from_per_usd: Exact, to_per_usd: Exact = 1) -> Money:
    """Convert by rates in units per United States dollar, rounding once at the end."""
    if to == money.currency:
        return money
    if from_per_usd <= 0 or to_per_usd <= 0:
        raise RuleBroken("rate_not_positive", "A rate of exchange must be more than zero: correct the rate.")
    major = Fraction(money.minor, 10 ** exponent(money.currency))
    return rounded(major / Fraction(from_per_usd) * Fraction(to_per_usd), to)


def apportion(total_minor: int, weights: Mapping[str, Fraction | int]) -> dict[str, int]:
    """Split a total by weights so that the parts add up: leftover units go to the largest remainders.

    Equal remainders go to the larger weight, then to the earlier code. A negative total is split
    as its positive twin, so a credit note takes back exactly what was charged.
    """
    shares = whole_weights(weights)
    size = abs(total_minor)
    parts = whole_units({code: size * share for code, share in shares.items()}, sum(shares.values()), shares)
    return parts if total_minor >= 0 else {code: -part for code, part in parts.items()}


def whole_units(exact: Mapping[str, int], denominator: int, weights: Mapping[str, int]) -> dict[str, int]:
    """Round parts given over one denominator, whose sum is a whole number, so that they still add up to it."""
    parts = {code: part // denominator for code, part in exact.items()}
    left = sum(exact.values()) // denominator - sum(parts.values())
    for code in by_remainder(exact, denominator, weights)[:left] if left else ():
        parts[code] += 1
    return parts


def by_remainder(exact: Mapping[str, int], denominator: int, weights: Mapping[str, int]) -> list[str]:
    """Give the codes in the order in which they take leftover units: remainder, then weight, then code."""
    return sorted(exact, key=lambda code: (-(exact[code] % denominator), -weights[code], code))


def whole_weights(weights: Mapping[str, Fraction | int]) -> dict[str, int]:
    """Give the weights as integers over one common denominator: the same split, many times faster."""
    for code, weight in weights.items():
        if not isinstance(weight, int | Fraction):
            raise TypeError(f"the weight of {code} must be an exact number, not {type(weight).__name__}")
        if weight < 0:
            message = f"The weight of {code} is below zero: correct it before splitting."
            raise RuleBroken("negative_weight", message, field="weights", value=str(weight))
    scale = math.lcm(*(Fraction(weight).denominator for weight in weights.values()))
    whole = {code: int(weight * scale) for code, weight in weights.items()}
    if not any(whole.values()):
        message = "Nobody has a weight above zero, so there is nothing to split by: enter at least one value."
        raise RuleBroken("no_weights", message, field="weights")
    return whole


# --- Numbers as people type them -------------------------------------------------------------------------------

_DIGITS: Final = {chr(start + n): str(n) for start in (0x660, 0x6F0) for n in range(10)}
_MINUS: Final = dict.fromkeys("\u2212\ufe63\uff0d\u2010\u2011", "-")
_SPACES: Final = dict.fromkeys("\u00a0\u202f\u2009\u2007\u200a\t", " ")
_GROUPERS: Final = dict.fromkeys("\u2019'\u02bc", " ")
_UNSEEN: Final = dict.fromkeys("\u200e\u200f\u061c\ufeff", "")
_ARABIC_GROUP: Final = "\u066c"
_ARABIC_POINT: Final = "\u066b"
PLAIN_SIGNS: Final = str.maketrans({**_DIGITS, **_MINUS, **_SPACES, **_GROUPERS, **_UNSEEN})
_SHAPE: Final = re.compile(rf"([+-]?) ?(\d[\d ,.{_ARABIC_GROUP}{_ARABIC_POINT}]*|[.,{_ARABIC_POINT}]\d+)", re.ASCII)
_GROUPED: Final = re.compile(r"\d{1,3}(?:g\d{3})+|\d+", re.ASCII)


def _without_code(text: str, currency: str, field: str) -> str:
    plain = text.strip()
    for code, rest in ((plain[:3], plain[3:]), (plain[-3:], plain[:-3])):
        if code.upper() == currency:
            return rest
        if _CODE.fullmatch(code):
            message = f"The amount says {code.upper()}, but it is kept in {currency}: change one of them."
            raise RuleBroken("other_currency", message, field=field, value=text[:_LONGEST])
    return plain


def _read(text: str, decimals: int, field: str, known_point: str) -> Decimal:
    shown = text[:_LONGEST]
    plain = text.translate(PLAIN_SIGNS).strip()
    found = _SHAPE.fullmatch(plain) if len(plain) <= _LONGEST else None
    if found is None:
        raise _not_a_number(shown, field)
    sign, body = found.groups()
    point, group = _separators(body, shown, field, known_point, decimals)
    before, _, after = body.rpartition(point) if point else (body, "", "")
    if not _GROUPED.fullmatch((before or "0").replace(group or "g", "g")) or (after and not after.isdigit()):
        raise _not_a_number(shown, field)
    if point and not after:
        raise _not_a_number(shown, field)
    after = after[:decimals] + after[decimals:].rstrip("0")
    if len(after) > decimals:
        raise RuleBroken("too_many_decimals", _decimals_sentence(len(after), decimals), field=field, value=shown)
    number = Decimal(f"{sign}{(before or '0').replace(group or ' ', '')}.{after or '0'}")
    if abs(number.scaleb(decimals)) > _LARGEST:
        message = "The number is too large to be kept: check it and type it again."
        raise RuleBroken("number_too_large", message, field=field, value=shown)
    return number if after else number.quantize(Decimal(1))


def _separators(body: str, shown: str, field: str, known_point: str, decimals: int) -> tuple[str, str]:
    """Give the decimal point and the grouping sign of a number, or refuse when both readings make sense."""
    signs = sorted({sign for sign in body if not sign.isdigit()}, key=body.rindex)
    if not signs:
        return "", ""
    *earlier, last = signs
    if earlier:
        only_groups = last in {" ", _ARABIC_GROUP} or body.count(last) > 1
        if only_groups or earlier[1:] or earlier[0] in {_ARABIC_POINT, known_point}:
            raise _not_a_number(shown, field)
        return last, earlier[0]
    if last in {_ARABIC_POINT, known_point}:
        return last, ""
    if known_point or last in {" ", _ARABIC_GROUP} or body.count(last) > 1:
        return "", last
    before, after = body.split(last)
    if _GROUPED.fullmatch(f"{before}g{after}") and not before.startswith("0"):
        raise _two_readings(shown, field, (before, last, after), decimals)
    return last, ""


def _two_readings(shown: str, field: str, parts: tuple[str, str, str], decimals: int) -> RuleBroken:
    before, sign, after = parts
    fits = len(after.rstrip("0")) <= decimals
    second = f"{before}{sign}{after}0 for the second" if fits else "the second has more decimals than are kept here"
    whole = before + after
    message = f"“{shown}” can be read as {whole} or as {before}.{after}: type {whole} for the first, {second}."
    readings = {"first": whole, "second": f"{before}.{after}", "retyped": f"{before}{sign}{after}0" if fits else ""}
    return RuleBroken("ambiguous_number", message, field=field, value=shown, params=readings)


def _decimals_sentence(found: int, allowed: int) -> str:
    limit = {0: "no decimals are", 1: "one decimal is"}.get(allowed, f"at most {allowed} decimals are")
    return f"The number has {found} decimals, but {limit} kept here: round it yourself and type it again."


def _not_a_number(shown: str, field: str) -> RuleBroken:
    message = f"“{shown}” is not a number: type digits such as 1234.50." if shown.strip() else "Type a number."
    return RuleBroken("not_a_number", message, field=field, value=shown)
