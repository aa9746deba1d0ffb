"""What a month's use is worth: the rate of the service date, the amount, and the amount in US dollars."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction

from commonservices.domain.declaring import dataclass
from commonservices.domain.money import exponent, nearest
from commonservices.domain.shared_services import QUANTITY_PLACES, RateLine

USD = "USD"


@dataclass(frozen=True, slots=True)
class Priced:
    """One priced quantity; amounts are minor units, None where no rate is known for the day; method is the rate's."""

    rate: Decimal | None
    currency: str
    amount: int | None
    amount_usd: int | None
    rate_on: date | None
    method: str = ""


@dataclass(frozen=True, slots=True)
class DayPrice:
    """What one unit is worth on one day, ready for many quantities; `numbers` are two ratios of whole numbers."""

    rate: Decimal | None = None
    currency: str = ""
    numbers: tuple[int, int, int, int] | None = None

    def dollars(self, quantity: Decimal) -> int | None:
        """Give a quantity in US cents, rounded as `price` rounds it; None without a price or a rate of exchange."""
        if self.numbers is None:
            return None
        above, below, dollars, foreign = self.numbers
        amount = nearest(int(quantity.scaleb(QUANTITY_PLACES)) * above, below)
        return nearest(amount * dollars, foreign)


def day_price(day: date, lines: Sequence[RateLine], exchange: Mapping[str, Sequence[tuple[date, Decimal]]]) -> DayPrice:
    """Give what a unit is worth on a day, by the same rules as `price`."""
    line = rate_on(lines, day)
    if line is None or line.rate is None:
        return DayPrice()
    unit = Fraction(line.rate) * 10 ** exponent(line.currency) / 10**QUANTITY_PLACES
    found = (day, Decimal(1)) if line.currency == USD else exchange_on(exchange.get(line.currency, ()), day)
    if found is None:
        return DayPrice(line.rate, line.currency)
    dollars = Fraction(10) ** (exponent(USD) - exponent(line.currency)) / Fraction(found[1])
    numbers = (unit.numerator, unit.denominator, dollars.numerator, dollars.denominator)
    return DayPrice(line.rate, line.currency, numbers)


def day_prices(
    days: Sequence[date], lines: Sequence[RateLine], exchange: Mapping[str, Sequence[tuple[date, Decimal]]]
) -> tuple[DayPrice, ...]:
    """Give what a unit is worth on each of some days; a price in US dollars is reckoned once for all its days."""
    known: dict[int, DayPrice] = {}
    prices = []
    for day in days:
        line = rate_on(lines, day)
        if line is None or line.currency != USD:
            prices.append(day_price(day, lines, exchange))
        else:
            if id(line) not in known:
                known[id(line)] = day_price(day, lines, exchange)
            prices.append(known[id(line)])
    return tuple(prices)


def rate_on(lines: Sequence[RateLine], day: date) -> RateLine | None:
    """Give the price valid on a service date; the day a price ends on is no longer covered by it."""
    for line in lines:
        begun = line.valid_from is None or line.valid_from <= day
        if begun and (line.valid_to is None or day < line.valid_to):
            return line
    return None


def exchange_on(rates: Sequence[tuple[date, Decimal]], day: date) -> tuple[date, Decimal] | None:
    """Give the newest rate of exchange not later than a day; `rates` are the newest first."""
    return next(((since, rate) for since, rate in rates if since <= day), None)


def price(
    quantity: Decimal,
    day: date,
    lines: Sequence[RateLine],
    exchange: Mapping[str, Sequence[tuple[date, Decimal]]],
) -> Priced:
    """Give what a quantity delivered on a day is worth; each amount is rounded once, half away from zero."""
    line = rate_on(lines, day)
    if line is None or line.rate is None:
        return Priced(None, "", None, None, None)
    above, below = _product(quantity, line.rate)
    amount = nearest(above * 10 ** exponent(line.currency), below)
    if line.currency == USD:
        return Priced(line.rate, USD, amount, amount, None, line.method)
    found = exchange_on(exchange.get(line.currency, ()), day)
    if found is None:
        return Priced(line.rate, line.currency, amount, None, None, line.method)
    foreign, of_dollars = found[1].as_integer_ratio()
    dollars = nearest(amount * of_dollars * 10 ** exponent(USD), foreign * 10 ** exponent(line.currency))
    return Priced(line.rate, line.currency, amount, dollars, found[0], line.method)


def _product(quantity: Decimal, rate: Decimal) -> tuple[int, int]:
    """Give what two decimals come to, exact, as a ratio of whole numbers."""
    above, below = quantity.as_integer_ratio()
    other, under = rate.as_integer_ratio()
    return above * other, below * under
