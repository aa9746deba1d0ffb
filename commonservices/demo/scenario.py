"""The whole demonstration as records, the same ones for the same date and seed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from commonservices.demo import (
    arrangements,
    bodies,
    drivers,
    indicators,
    life,
    people_and_places,
    premises,
    rates,
    services,
    usage,
)
from commonservices.demo import money as moneys
from commonservices.demo.draws import DEFAULT_SEED, generator
from commonservices.demo.plan import Plan
from commonservices.domain.fields import Record
from commonservices.domain.shared_services import MonthlyUsage


def records(as_of: date, seed: int = DEFAULT_SEED, copies: int = 1, *, money: bool = True) -> Iterator[Record]:
    """Give every record of the demonstration, kind after kind, what is referred to before what refers to it.

    Further copies have their own references, identifiers and draws, and share offices, places and indicators;
    only the first one has premises, bodies and money.
    """
    plan, used = Plan.of(as_of), list[MonthlyUsage]()
    yield from shared_records(plan)
    for record in copy_records(plan, seed):
        if isinstance(record, MonthlyUsage):
            used.append(record)
        yield record
    for copy in range(2, copies + 1):
        yield from copy_records(Plan(plan.calendar, plan.tables, copy), seed + copy - 1)
    yield from premises.records(plan)
    yield from bodies.records(plan)
    if money:
        yield from moneys.records(plan, used)


def shared_records(plan: Plan) -> Iterator[Record]:
    """Give what all copies share: entities, offices, places, indicators and rates of exchange."""
    yield from people_and_places.entities(plan)
    yield from people_and_places.offices(plan)
    yield from people_and_places.locations(plan)
    yield from indicators.definitions(plan)
    yield from rates.exchange_rates(plan)


def copy_records(plan: Plan, seed: int) -> Iterator[Record]:
    """Give the arrangements and services of one copy with all that belongs to them."""
    rng = generator(seed)
    totals = tuple(usage.service_months(plan, rng))
    readings = tuple(indicators.readings(plan, rng))
    yield from arrangements.arrangements(plan)
    yield from arrangements.versions(plan)
    yield from arrangements.parties(plan)
    yield from life.events(plan)
    yield from life.clearances(plan)
    yield from services.services(plan)
    yield from services.participations(plan)
    yield from services.rate_lines(plan)
    yield from drivers.drivers(plan)
    yield from life.waivers(plan)
    yield from indicators.targets(plan)
    yield from readings
    yield from usage.monthly_usage(plan, totals)
