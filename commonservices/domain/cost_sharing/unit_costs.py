"""What comes before a cost is shared: its elements with a fee, the price of a unit, hourly cost, common area."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from commonservices.domain.declaring import dataclass
from commonservices.domain.money import Exact, Money, exponent, half_up
from commonservices.domain.sentences import refuse

_PERCENT = 100
_RATE_PLACES = 4


@dataclass(frozen=True, slots=True)
class Element:
    """One element of a cost, such as flight hours: so many units at a rate in major units."""

    name: str
    quantity: Exact
    rate: Exact


@dataclass(frozen=True, slots=True)
class Charge:
    """The elements of a cost, each rounded, the fee on their sum, and all together."""

    elements: tuple[Money, ...]
    subtotal: Money
    fee: Money

    @property
    def total(self) -> Money:
        """Give what there is to share."""
        return self.subtotal + self.fee


def charge(elements: tuple[Element, ...], fee_percent: Exact, currency: str) -> Charge:
    """Give a cost out of its elements; each line is rounded half up, then the fee on their sum."""
    places: int = 10 ** exponent(currency)
    lines = tuple(half_up(Fraction(each.quantity) * Fraction(each.rate) * places) for each in elements)
    fee = half_up(sum(lines) * Fraction(fee_percent) / _PERCENT)
    return Charge(tuple(Money(each, currency) for each in lines), Money(sum(lines), currency), Money(fee, currency))


def unit_price(cost: Money, planned: Exact, mark_up_percent: Exact = 0) -> Decimal:
    """Give the price of one unit: the cost by the units planned, with a mark-up, to four decimals."""
    return _rate(_major(cost) * (1 + Fraction(mark_up_percent) / _PERCENT), planned, "planned")


def hourly_cost(annual: Money, productive_hours: Exact) -> Decimal:
    """Give what an hour of a person costs: the cost of a year by the hours worked in it, to four decimals."""
    return _rate(_major(annual), productive_hours, "productive_hours")


def gross_areas(net: Mapping[str, Exact], shared: Exact) -> dict[str, Fraction]:
    """Give the areas with a part of the shared area each, in the ratio of the net areas: for showing, shares stay."""
    whole = sum((Fraction(each) for each in net.values()), Fraction(0))
    if whole <= 0:
        refuse("sharing_drivers_zero", "driver")
    return {code: Fraction(each) * (1 + Fraction(shared) / whole) for code, each in net.items()}


def _major(money: Money) -> Fraction:
    return Fraction(money.minor, 10 ** exponent(money.currency))


def _rate(cost: Fraction, units: Exact, field: str) -> Decimal:
    if units <= 0:
        refuse("sharing_units_missing", field, str(units))
    return Decimal(half_up(cost / Fraction(units) * 10**_RATE_PLACES)).scaleb(-_RATE_PLACES)
