"""What a month's use is worth: the rate of the service date, the amount, and the amount in US dollars."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Final, NamedTuple
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.money import exponent, nearest
from commonservices.domain.shared_services import RateLine
from commonservices.domain.terms import month_end

USD = "USD"


class Priced(NamedTuple):
    """One priced quantity; amounts are minor units, None where no rate is known for the day; method is the rate's."""

    rate: Decimal | None
    currency: str
    amount: int | None
    amount_usd: int | None
    rate_on: date | None
    method: str = ""


@dataclass(frozen=True, slots=True)
class DayPrice:
    """What one unit is worth on one day, ready for many quantities; `unit` and `dollars_of` are ratios."""

    rate: Decimal | None = None
    currency: str = ""
    method: str = ""
    unit: tuple[int, int] | None = None
    """Minor units of its currency for one unit; None without a price."""
    dollars_of: tuple[int, int] | None = None
    """US cents for one minor unit of its currency; None without a price or a rate of exchange."""
    rate_on: date | None = None

    def priced(self, quantity: Decimal) -> Priced:
        """Give what a quantity is worth; each amount is rounded once, half away from zero."""
        if self.unit is None:
            return _UNPRICED
        amount, dollars = self.amounts(quantity)
        return Priced(self.rate, self.currency, amount, dollars, self.rate_on, self.method)

    def dollars(self, quantity: Decimal) -> int | None:
        """Give a quantity in US cents; None without a price or a rate of exchange."""
        return self.amounts(quantity)[1]

    def amounts(self, quantity: Decimal) -> tuple[int | None, int | None]:
        """Give a quantity in minor units of its currency and in US cents; None without a price, a rate of exchange."""
        return self.amounts_of(*quantity.as_integer_ratio())

    def amounts_of(self, above: int, below: int) -> tuple[int | None, int | None]:
        """Give the same for a quantity that is a ratio of whole numbers: for sums over very many lines."""
        unit, ratio = self.unit, self.dollars_of
        if unit is None:
            return None, None
        amount = nearest(above * unit[0], below * unit[1])
        if ratio is None or ratio == _SAME:
            return amount, None if ratio is None else amount
        return amount, nearest(amount * ratio[0], ratio[1])


_SAME: Final = (1, 1)
_UNPRICED = Priced(None, "", None, None, None)


def day_price(day: date, lines: Sequence[RateLine], exchange: Mapping[str, Sequence[tuple[date, Decimal]]]) -> DayPrice:
    """Give what a unit is worth on a day."""
    line = rate_on(lines, day)
    if line is None or line.rate is None:
        return DayPrice()
    above, below = line.rate.as_integer_ratio()
    known = DayPrice(line.rate, line.currency, line.method, (above * 10 ** exponent(line.currency), below))
    if line.currency == USD:
        return replace(known, dollars_of=_SAME)
    found = exchange_on(exchange.get(line.currency, ()), day)
    if found is None:
        return known
    foreign, of_dollars = found[1].as_integer_ratio()
    ratio = (of_dollars * 10 ** exponent(USD), foreign * 10 ** exponent(line.currency))
    return replace(known, dollars_of=ratio, rate_on=found[0])


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
    return day_price(day, lines, exchange).priced(quantity)


class MonthPrices:
    """What a unit of each service is worth at the end of each of some months, found once for each service."""

    def __init__(
        self,
        months: Sequence[date],
        lines: Mapping[UUID, Sequence[RateLine]],
        exchange: Mapping[str, Sequence[tuple[date, Decimal]]],
    ) -> None:
        """Take the months, the prices of each service and the rates of exchange."""
        self._months, self._days = tuple(months), tuple(map(month_end, months))
        self._lines, self._exchange = lines, exchange
        self._found: dict[UUID, dict[date, DayPrice]] = {}

    def of(self, service_id: UUID) -> dict[date, DayPrice]:
        """Give what a unit of a service is worth, by month."""
        found = self._found.get(service_id)
        if found is None:
            prices = day_prices(self._days, self._lines.get(service_id, ()), self._exchange)
            found = self._found[service_id] = dict(zip(self._months, prices, strict=True))
        return found
