"""Plan against cost: the variance and its share of the plan, in thousands as budget reports show them."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Final

from commonservices.domain.money import exponent, half_up

_THOUSAND: Final = 3
_SHARE_PLACES: Final = 3


def variance(plan: int, spent: int | None) -> int | None:
    """Give plan less cost in minor units; None while no cost was entered."""
    return None if spent is None else plan - spent


def share_of_plan(plan: int, spent: int | None) -> Decimal | None:
    """Give the variance as a part of one, rounded to a tenth of a per cent; None without a plan or a cost."""
    if spent is None or not plan:
        return None
    return Decimal(half_up(Fraction(plan - spent, plan) * 10**_SHARE_PLACES)).scaleb(-_SHARE_PLACES)


def thousands(minor: int | None, currency: str) -> Decimal | None:
    """Give an amount in thousands, every digit kept; a list shows one decimal."""
    return None if minor is None else Decimal(minor).scaleb(-exponent(currency) - _THOUSAND)
