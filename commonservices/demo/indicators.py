"""The 20 indicators with their targets, and a reading for every period in which the service ran."""

from __future__ import annotations

import random
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from uuid import UUID

from commonservices.demo.draws import normal
from commonservices.demo.plan import Plan
from commonservices.demo.tables import KpiRow
from commonservices.domain.ids import of_code, of_link
from commonservices.domain.quality import KpiDefinition, KpiReading, KpiTarget

MONTHS_OF = {"month": 1, "quarter": 3, "year": 12}
BREACH_TOLERANCES = 3
_HUNDRED = Decimal(100)


def definitions(plan: Plan) -> Iterator[KpiDefinition]:
    """Give what is measured; the same for all copies."""
    words = plan.tables.mission["kpi"]
    for row in plan.tables.kpis:
        yield KpiDefinition(
            id=kpi_id(row.code),
            code=row.code,
            name_en=row.name,
            category=words["category"][row.unit],
            unit=row.unit,
            direction=words["direction"][row.better],
            frequency=words["frequency"][row.frequency],
        )


def targets(plan: Plan) -> Iterator[KpiTarget]:
    """Give what each service shall reach, and where it stood in the first month of history."""
    for row in plan.tables.kpis:
        service_id = plan.service_id(row.service)
        yield KpiTarget(
            id=of_link(service_id, kpi_id(row.code)),
            service_id=service_id,
            kpi_id=kpi_id(row.code),
            baseline_value=row.start_level,
            baseline_on=plan.calendar.month(plan.calendar.first),
            target=row.target,
            tolerance=row.tolerance,
            responsible=plan.word("signatory_name"),
        )


def readings(plan: Plan, rng: random.Random) -> Iterator[KpiReading]:
    """Draw one level for every period of history and give those of periods in which the service ran.

    The last period may still be running: it is read at the end of the month before T0.
    """
    services = {service.code: service for service in plan.tables.services}
    for row in plan.tables.kpis:
        runs = plan.history(services[row.service])
        for period in _periods(plan, row):
            drawn = normal(rng)
            if any(month in runs for month in period):
                yield _reading(plan, row, period, drawn)


def kpi_id(code: str) -> UUID:
    """Give the identifier of an indicator from its code."""
    return of_code("kpi_definition", code)


def _periods(plan: Plan, row: KpiRow) -> Iterator[range]:
    length = MONTHS_OF[row.frequency]
    for start in range(plan.calendar.first, 0, length):
        yield range(start, min(start + length, 0))


def _reading(plan: Plan, row: KpiRow, period: range, drawn: float) -> KpiReading:
    last = period[-1]
    day = plan.calendar.last_day(last)
    service_id = plan.service_id(row.service)
    forced = any(month in row.forced_breach_m for month in period)
    note = plan.tables.mission["kpi"]["breach_note"] if forced else _review_note(plan, row, period)
    return KpiReading(
        id=of_link(service_id, kpi_id(row.code), day.isoformat()),
        service_id=service_id,
        kpi_id=kpi_id(row.code),
        as_of=day,
        value=_breach(row) if forced else _level(plan, row, last, drawn),
        note=note,
        entered_by=plan.word("signatory_name"),
    )


def _level(plan: Plan, row: KpiRow, month: int, drawn: float) -> Decimal:
    years = plan.calendar.place(month) / 12
    level = float(row.start_level) + row.drift_per_year * years + row.noise_sd * drawn
    return _within(row, Decimal(str(level)))


def _breach(row: KpiRow) -> Decimal:
    away = BREACH_TOLERANCES * row.tolerance
    return _within(row, row.target + away if row.better == "lower" else row.target - away)


def _within(row: KpiRow, level: Decimal) -> Decimal:
    kept = max(Decimal(0), min(_HUNDRED, level) if row.unit == "%" else level)
    step = Decimal("0.01") if row.tolerance < 1 else Decimal("0.1")
    return kept.quantize(step, rounding=ROUND_HALF_UP)


def _review_note(plan: Plan, row: KpiRow, period: range) -> str:
    under = next(service.arrangements for service in plan.tables.services if service.code == row.service)
    reviews = (event for ref in under for event in plan.tables.events_of(ref, "kpi_review"))
    return next((event.what_happened for event in reviews if event.month in period), "")
