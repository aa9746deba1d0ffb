"""A service with a case and claims, made by the acts a person would use."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import pytest

from commonservices.actions import efficiency
from commonservices.domain.efficiency import CbaLine
from commonservices.errors import RuleBroken
from commonservices.office import Office
from tests.builders import a_service, entity, records
from tests.commonservices.domain.cases_of_savings import HOURS, TRANSACTIONS, YEARLY
from tests.once import once

YEAR = 2025
MONEY = {"baseline_unit_cost": "100", "expected_unit_cost": "80", "baseline_volume": "10", "comparator": "each alone"}
ACTUAL = {"actual_unit_cost": "75.5", "actual_volume": "12"}


@dataclass(frozen=True)
class Saved:
    """The identifiers of a service, its case and the hourly rates of three grades."""

    service_id: UUID
    case_id: UUID
    rates: dict[str, UUID]


def a_shared(office: Office, **values: Any) -> UUID:
    """Log a service that is reported and managed."""
    given: dict[str, Any] = {"reporting_stream": "BOS", "managing_entity_id": entity("UNEXAM"), **values}
    return a_service(office, **given).id


def a_case(office: Office) -> Saved:
    """Enter the case of the joint agreement of six entities, each grade's work in one line."""
    return once(office, "a case", lambda: _a_case(office))


def _a_case(office: Office) -> Saved:
    service = a_shared(office)
    rates = {
        grade: efficiency.add_rate(office, {"grade": grade, "annual_cost": yearly}).id
        for grade, yearly in YEARLY.items()
    }
    values = {"title": "Joint agreement", "base_year": YEAR, "discount_percent": "3"}
    case = efficiency.add_case(office, service, values).id
    for way, scenario in enumerate(("BASELINE", "COMMON")):
        for grade, hours in HOURS.items():
            work = {"rate_id": rates[grade], "hours_each": hours[way], "transactions": str(sum(TRANSACTIONS.values()))}
            efficiency.add_line(office, case, {"scenario": scenario, "kind": "LABOUR", "description": "Buying", **work})
        price = {"description": "Prices", "unit_cost": ("486000.00", "427680.00")[way]}
        efficiency.add_line(office, case, {"scenario": scenario, **price})
    once_only = {"scenario": "COMMON", "timing": "ONE_OFF", "description": "Tender"}
    for grade, hours in HOURS.items():
        efficiency.add_line(
            office, case, {**once_only, "kind": "LABOUR", "rate_id": rates[grade], "hours_each": hours[2]}
        )
    efficiency.add_line(office, case, {**once_only, "unit_cost": "18500"})
    return Saved(service, case, rates)


def adopted(office: Office) -> Saved:
    """Bring the case as far as being adopted."""
    return once(office, "an adopted case", lambda: _adopted(office))


def _adopted(office: Office) -> Saved:
    saved = a_case(office)
    efficiency.move_case(office, saved.case_id, "REVIEWED")
    efficiency.move_case(office, saved.case_id, "ADOPTED")
    return saved


def a_claim(office: Office, category: str = "COST_AVOIDANCE", **values: Any) -> UUID:
    """Claim what a service gained last year."""
    given = dict(values)
    service = given.pop("service_id", None) or a_shared(office)
    year = given.pop("year", YEAR)
    return efficiency.add_claim(office, service, year, category, {**MONEY, **given}).id


def line_of(office: Office, case_id: UUID, number: int) -> CbaLine:
    """Give one line of a case."""
    found: CbaLine = next(each for each in records(office, CbaLine, case_id=case_id) if each.number == number)
    return found


@contextmanager
def refused(rule: str) -> Iterator[None]:
    """Expect what is done to be refused by a rule."""
    with pytest.raises(RuleBroken) as broken:
        yield
    assert broken.value.rule == rule
    assert broken.value.message.endswith(".")
    assert "{" not in broken.value.message
