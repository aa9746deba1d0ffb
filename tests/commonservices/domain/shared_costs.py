"""Budgets, schemes, parties and counts made in memory, for tests of the rules of shared costs."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid5

from commonservices.domain.arrangements import ArrangementParty
from commonservices.domain.cost_pools import ApportionmentRun, ApportionmentScheme, CostPool, PoolActual, PoolLine
from commonservices.domain.cost_sharing.inputs import Party, RunInputs, Scheme
from commonservices.domain.ids import NAMESPACE
from commonservices.domain.periods import Period
from commonservices.domain.run_parties import Asked, Source
from commonservices.domain.shared_services import DriverValue, Participation

YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))
TODAY = date(2026, 10, 1)
CENSUS = date(2026, 9, 15)


def id_of(name: str) -> UUID:
    """Give the identifier a name stands for."""
    return uuid5(NAMESPACE, name)


def a_pool(**values: Any) -> CostPool:
    """Make a budget of the calendar year 2026."""
    given = {"reference": "UNEXAM-POOL-2026-01", "name": "Clinic", "starts_on": YEAR.start, "ends_on": YEAR.end}
    return CostPool(id=id_of("pool"), **{**given, **values})


def a_line(number: int = 1, budget: int | None = 120_000, **values: Any) -> PoolLine:
    """Make a line with a scheme."""
    given = {"pool_id": id_of("pool"), "description": f"Line {number}", "scheme_id": id_of("scheme")}
    return PoolLine(id=id_of(f"line {number}"), number=number, budget=budget, **{**given, **values})


def a_run(line: PoolLine, total: int, **values: Any) -> ApportionmentRun:
    """Make a run of a line that shares a total."""
    given = {"reference": f"R{line.number}", "line_id": line.id, "total": total, "pool_version": 1, "inputs": "-"}
    return ApportionmentRun(id=id_of(f"run {line.number} {values}"), **{**given, **values})


def spent(line: PoolLine, months: dict[int, int], *, estimated: Iterable[int] = ()) -> tuple[PoolActual, ...]:
    """Make what was spent on a line by month of 2026."""
    guessed = set(estimated)

    def one(month: int, amount: int) -> PoolActual:
        id, day = id_of(f"{line.id} {month}"), date(2026, month, 1)
        return PoolActual(id=id, line_id=line.id, month=day, amount=amount, estimated=month in guessed)

    return tuple(one(month, amount) for month, amount in months.items())


def a_scheme(method: str = "HEADCOUNT", driver_code: str = "headcount", **values: Any) -> ApportionmentScheme:
    """Make a scheme."""
    given = {"name": f"By {method}", "arrangement_id": id_of("arrangement")}
    return ApportionmentScheme(
        id=id_of(f"scheme {method} {sorted(values)}"), method=method, driver_code=driver_code, **{**given, **values}
    )


def a_member(code: str, role: str = "CLIENT", **values: Any) -> ArrangementParty:
    """Make a party of the arrangement."""
    return ArrangementParty(id=id_of(f"party {code} {values}"), entity_id=id_of(code), role=role, **values)


def a_count(code: str, value: str, key: str = "headcount", day: date = CENSUS, **values: Any) -> DriverValue:
    """Make what a party counts for."""
    given: dict[str, Any] = {"agreed": True, **values}
    return DriverValue(
        id=id_of(f"{code} {key} {day}"), entity_id=id_of(code), driver_code=key, value=Decimal(value), census_date=day,
        **given,
    )  # fmt: skip


def a_use(code: str, role: str = "CLIENT", **values: Any) -> Participation:
    """Make the use of a service by a party."""
    return Participation(id=id_of(f"use {code}"), entity_id=id_of(code), role=role, **values)


def a_source(members: Iterable[ArrangementParty], drivers: Iterable[DriverValue] = (), **values: Any) -> Source:
    """Make what the register knows of the parties; their codes are their names."""
    held = tuple(members)
    names = ("WFP", "UNDP", "UNICEF", "UNHCR", "WHO", "UNEXAM", "IOM")
    return Source(codes={id_of(name): name for name in names}, members=held, drivers=tuple(drivers), **values)


def asked(**values: Any) -> Asked:
    """Ask for a total to be shared over the year."""
    given: dict[str, Any] = {"period": YEAR, "currency": "USD", "total": 1_200_000, "census_by": TODAY, "today": TODAY}
    return Asked(**{**given, **values})


def inputs(drivers: dict[str, int], total: int = 1_200_000, **values: Any) -> RunInputs:
    """Make the inputs of a run by head count over the year."""
    scheme = values.pop("scheme", Scheme(method="HEADCOUNT"))
    parties = tuple(Party(code=code, driver=driver) for code, driver in drivers.items())
    given: dict[str, Any] = {"currency": "USD", "total": total, "scheme": scheme, "parties": parties, "period": YEAR}
    return RunInputs(**{**given, **values})
