"""What the cells of the monthly grid are worth in US dollars, each priced at the rate of the last day of its month."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.pricing import USD, DayPrice, day_prices
from commonservices.domain.shared_services import RateLine
from commonservices.domain.terms import month_end
from commonservices.store import grids
from commonservices.store.report_rows import exchange_rates
from commonservices.store.rows import fetch_in

if TYPE_CHECKING:
    from commonservices.office import Office

Amounts = tuple[int | None, ...]
"""US cents month by month; None where nothing is entered, or nothing says what it is worth."""


@dataclass(frozen=True, slots=True)
class ServiceWorth:
    """The price of one service on the last day of each month, and what each consumer's months are worth."""

    prices: tuple[DayPrice, ...]
    lines: Mapping[UUID, Amounts]

    @property
    def months(self) -> Amounts:
        """Give the sums of the consumers, month by month."""
        return added(self.lines.values(), len(self.prices))


def total_of(amounts: Iterable[int | None]) -> int | None:
    """Give the sum of the amounts that are known; None when none is."""
    known = [each for each in amounts if each is not None]
    return sum(known) if known else None


def added(lines: Iterable[Amounts], months: int) -> Amounts:
    """Give the sums of several lines, month by month."""
    held = list(lines)
    return tuple(total_of(each) for each in zip(*held, strict=True)) if held else (None,) * months


def worth(
    office: Office, service_ids: Sequence[UUID], months: Sequence[date], consumer_id: UUID | None = None
) -> dict[UUID, ServiceWorth]:
    """Give what some services were worth in some months, of all consumers or of one."""
    with office.engine.connect() as connection:
        rates: dict[UUID | None, list[RateLine]] = {}
        lines = fetch_in(connection, RateLine, "service_id", service_ids)
        for line in sorted(lines, key=lambda each: each.valid_from or date.min, reverse=True):
            rates.setdefault(line.service_id, []).append(line)
        exchange = exchange_rates(connection) if any(line.currency != USD for line in lines) else {}
        days = [month_end(month) for month in months]
        prices = {id: day_prices(days, rates.get(id, ()), exchange) for id in service_ids}
        priced = [id for id in service_ids if any(each.dollars_of for each in prices[id])]
        places = {month: at for at, month in enumerate(months)}
        found: dict[UUID, dict[UUID, list[int | None]]] = {id: {} for id in service_ids}
        for service, consumer, month, quantity in grids.cells(connection, priced, months[0], months[-1], consumer_id):
            cells = found[service].setdefault(consumer, [None] * len(months))
            cells[places[month]] = prices[service][places[month]].dollars(quantity)
    return {
        id: ServiceWorth(prices[id], {consumer: tuple(each) for consumer, each in found[id].items()})
        for id in service_ids
    }


def grand_total(
    office: Office, service_ids: Sequence[UUID], months: Sequence[date], consumer_id: UUID | None = None
) -> Amounts:
    """Give what all of some services were worth, month by month."""
    return added((each.months for each in worth(office, service_ids, months, consumer_id).values()), len(months))
