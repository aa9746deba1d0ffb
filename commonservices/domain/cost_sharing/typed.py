"""Drivers and amounts as people type them: a number with two readings is never guessed, both are named."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from commonservices.domain import codelists
from commonservices.domain.money import exponent, parse_amount, parse_quantity
from commonservices.domain.sentences import refusal, refuse
from commonservices.errors import RuleBroken

DRIVER_PLACES: Final = 6
_THREE: Final = 3
_POINT_AND_THREE: Final = re.compile(r"[+-]?\d{1,3}\.\d{3}", re.ASCII)


def read_number(text: str, field: str, places: int = DRIVER_PLACES) -> Decimal:
    """Give the number a text stands for; RuleBroken names both readings of one such as 4.380."""
    try:
        return parse_quantity(text, places, field=field)
    except RuleBroken as broken:
        raise _told(broken, field, text, places, "") from None


def read_amount(text: str, currency: str, field: str) -> int:
    """Give the minor units of an amount; in a currency of three decimals, 4.380 has all of them and one reading."""
    if currency not in codelists.load("currencies"):
        refuse("unknown_currency", "currency", currency, example="USD")
    places = exponent(currency)
    point = "." if places == _THREE and _POINT_AND_THREE.fullmatch(text.strip()) else ""
    try:
        return parse_amount(text, currency, field=field, point=point).minor
    except RuleBroken as broken:
        raise _told(broken, field, text, places, currency) from None


def _told(broken: RuleBroken, field: str, text: str, places: int, currency: str) -> RuleBroken:
    """Give the same refusal with the words every language needs."""
    words: dict[str, object] = {**broken.params, "example": "1234.5" if places else "1234", "places": places}
    words["currency"] = currency
    if broken.rule == "ambiguous_number":
        rule = "sharing_two_readings" if broken.params["retyped"] else "sharing_two_readings_whole"
        return refusal(rule, field, text, words)
    if broken.rule == "too_many_decimals" and currency:
        return refusal("sharing_amount_decimals", field, text, words)
    return refusal(broken.rule, field, text, words)
