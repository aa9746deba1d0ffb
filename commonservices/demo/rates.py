"""Rates of exchange, made up: units for one United States dollar, one a month and one revision inside a month."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from commonservices.demo.plan import Plan
from commonservices.domain.ids import of_link
from commonservices.domain.shared_services import ExchangeRate

EURO = "EUR"
LOCAL = "XTS"


def exchange_rates(plan: Plan) -> Iterator[ExchangeRate]:
    """Give the rates of the euro and of the local crown for every month of history."""
    revised_m = next(event.month for event in plan.tables.events if event.type == "rate_revision")
    local = plan.tables.mission["exchange"][LOCAL]
    for month in plan.calendar.months:
        yield _rate(plan, EURO, plan.calendar.month(month), _euro(plan, month))
        crown = Decimal(local["start"]) * Decimal(local["monthly"]) ** plan.calendar.place(month)
        weaker = crown * Decimal(local["revision"])
        yield _rate(plan, LOCAL, plan.calendar.month(month), weaker if month > revised_m else crown)
        if month == revised_m:
            yield _rate(plan, LOCAL, plan.calendar.month(month).replace(day=local["revision_day"]), weaker)


def _euro(plan: Plan, month: int) -> Decimal:
    euro = plan.tables.mission["exchange"][EURO]
    wave = Decimal(str(math.sin(month / euro["period_m"])))
    return Decimal(euro["middle"]) + Decimal(euro["swing"]) * wave


def _rate(plan: Plan, currency: str, day: date, rate: Decimal) -> ExchangeRate:
    exchange = plan.tables.mission["exchange"]
    source = str(exchange["source"])
    step = Decimal(1).scaleb(-int(exchange["places"]))
    return ExchangeRate(
        id=of_link("rate", currency, day.isoformat(), source),
        currency=currency,
        effective_on=day,
        rate=rate.quantize(step, rounding=ROUND_HALF_UP),
        source=source,
    )
