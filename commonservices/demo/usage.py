"""What was used each month: a total per service, split between its consumers to the last decimal of the unit."""

from __future__ import annotations

import math
import random
from collections.abc import Iterable, Iterator
from decimal import Decimal

from commonservices.demo.draws import normal
from commonservices.demo.drivers import weights
from commonservices.demo.plan import Plan, entity_id
from commonservices.demo.tables import ArrangementRow, ServiceRow
from commonservices.domain import codelists
from commonservices.domain.declaring import dataclass
from commonservices.domain.ids import of_link
from commonservices.domain.money import apportion
from commonservices.domain.shared_services import MonthlyUsage


@dataclass(frozen=True, slots=True)
class ServiceMonth:
    """The total of one service in one month, in the smallest step of its unit."""

    service: ServiceRow
    arrangement: ArrangementRow
    month: int
    minor: int


def service_months(plan: Plan, rng: random.Random) -> Iterator[ServiceMonth]:
    """Draw the monthly totals, services in the order of the table, months in order."""
    cases = plan.tables.mission["cases"]
    for service in plan.tables.services:
        step = 10 ** decimals(service.unit)
        for month, arrangement in sorted(plan.history(service).items()):
            if service.code in cases:
                minor = step * (month in cases[service.code])
            else:
                minor = math.floor(_quantity(plan, service, month, normal(rng)) * step + 0.5)
            yield ServiceMonth(service, arrangement, month, minor)


def monthly_usage(plan: Plan, totals: Iterable[ServiceMonth]) -> Iterator[MonthlyUsage]:
    """Split each total between the consumers of the arrangement by the service's key."""
    for total in totals:
        service, day = total.service, plan.calendar.month(total.month)
        shares = apportion(total.minor, weights(plan, service.key, total.arrangement, total.month))
        places, service_id = decimals(service.unit), plan.service_id(service.code)
        for code, minor in shares.items():
            yield MonthlyUsage(
                id=of_link(service_id, entity_id(code), f"{day:%Y-%m}"),
                service_id=service_id,
                consumer_id=entity_id(code),
                month=day,
                quantity=Decimal(minor).scaleb(-places),
                unit=service.unit,
                note=_note(plan, total, code),
                entered_by=plan.word("signatory_name"),
            )


def decimals(unit: str) -> int:
    """Give how many decimals quantities of a unit have."""
    return int(codelists.load("units")[unit].extra["decimals"])


def _quantity(plan: Plan, service: ServiceRow, month: int, drawn: float) -> float:
    years = plan.calendar.place(month) / 12
    trend = math.pow(1 + service.trend_pct_year / 100, years)
    season = float(plan.tables.mission["season"][service.season][plan.calendar.month(month).month - 1])
    return service.base_qty_month * trend * season * max(0.0, 1 + service.noise_pct / 100 * drawn)


def _note(plan: Plan, total: ServiceMonth, code: str) -> str:
    if total.service.key not in plan.tables.mission["metered"]["keys"]:
        return ""
    late = plan.tables.events_of(total.arrangement.ref, "missing_reading")
    return next(
        (
            event.what_happened
            for event in late
            if event.month == total.month and total.arrangement.consumers[event.consumer_index] == code
        ),
        "",
    )
