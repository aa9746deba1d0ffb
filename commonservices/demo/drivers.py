"""What each entity counts for: persons, square metres, desks, vehicles, by day of the census."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction

from commonservices.demo.plan import Plan, entity_id
from commonservices.demo.tables import ArrangementRow
from commonservices.domain.ids import of_link
from commonservices.domain.money import apportion, half_up
from commonservices.domain.shared_services import DriverValue

HEADCOUNT = "headcount"
COUNTED = (HEADCOUNT, "floor_area", "workstations", "vehicles")


def weights(plan: Plan, key: str, row: ArrangementRow, month: int) -> dict[str, int]:
    """Give what each consumer of an arrangement counts for in one month by one key."""
    if key == HEADCOUNT:
        column: Mapping[str, int] = headcounts(plan, _years_back(plan, row, month))
    else:
        partners = plan.tables.mission["partner"]
        name = key if key in COUNTED else "weight"
        column = {code: values[name] for code, values in partners.items() if name in values}
    return {code: column[code] for code in row.consumers}


def headcounts(plan: Plan, years_back: int) -> dict[str, int]:
    """Give the head counts of a fiscal year so many years back, rounded so that they add up to the rounded total."""
    today = {code: int(values[HEADCOUNT]) for code, values in plan.tables.mission["partner"].items()}
    factor = Fraction(plan.tables.mission["headcount"]["factors"][years_back])
    return apportion(half_up(sum(today.values()) * factor), today)


def drivers(plan: Plan) -> Iterator[DriverValue]:
    """Give the values of persons, areas, desks and vehicles for every arrangement that is split by them."""
    for row in plan.tables.arrangements.values():
        yield from drivers_of(plan, row)


def drivers_of(plan: Plan, row: ArrangementRow) -> Iterator[DriverValue]:
    """Give the values of one arrangement: head counts year by year, the rest as counted this year."""
    for key in _keys(plan, row):
        for years_back in _censuses(plan, key, row):
            day = plan.calendar.fiscal_start(years_back)
            counted = headcounts(plan, years_back) if key == HEADCOUNT else weights(plan, key, row, 0)
            for code in row.consumers:
                yield _value(plan, row, code, key, Decimal(counted[code]), day)


def _value(plan: Plan, row: ArrangementRow, code: str, key: str, value: Decimal, day: date) -> DriverValue:
    arrangement_id = plan.arrangement_id(row.ref)
    return DriverValue(
        id=of_link(arrangement_id, entity_id(code), key, day.isoformat()),
        arrangement_id=arrangement_id,
        entity_id=entity_id(code),
        driver_code=key,
        value=value,
        census_date=day,
        evidence=plan.word("reason"),
        agreed=True,
    )


def _keys(plan: Plan, row: ArrangementRow) -> tuple[str, ...]:
    used = {service.key for service in plan.tables.services if row.ref in service.arrangements}
    return tuple(key for key in COUNTED if key in used)


def _censuses(plan: Plan, key: str, row: ArrangementRow) -> tuple[int, ...]:
    oldest = len(plan.tables.mission["headcount"]["factors"]) - 1
    if key != HEADCOUNT:
        return (0,)
    return (oldest,) if _keeps_oldest(plan, row) else tuple(range(oldest, -1, -1))


def _years_back(plan: Plan, row: ArrangementRow, month: int) -> int:
    oldest = len(plan.tables.mission["headcount"]["factors"]) - 1
    return oldest if _keeps_oldest(plan, row) else plan.calendar.years_back(month)


def _keeps_oldest(plan: Plan, row: ArrangementRow) -> bool:
    return row.ref in plan.tables.mission["headcount"]["kept_oldest"]
