"""Cases and claims that tests of efficiency share: the joint agreement of six entities, and one year of stationery."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any
from uuid import UUID

from commonservices.domain.cost_benefit import (
    BASELINE,
    COMMON,
    LABOUR,
    MONETARY,
    ONE_OFF,
    CaseResult,
    case_inputs,
    case_result,
    hourly_cost,
)
from commonservices.domain.efficiency import CbaCase, CbaLine, EfficiencyRecord, LabourRate, claim_id
from commonservices.domain.efficiency_claims import COST_AVOIDANCE
from commonservices.domain.fields import Kind, Record, record_type
from commonservices.domain.ids import of_code

SERVICE, OWNER, OTHER_OWNER = of_code("service", "S"), of_code("entity", "UNEXAM"), of_code("entity", "UNDP")
TRANSACTIONS = {"MISSION": 120, "WFP": 72, "UNDP": 60, "UNICEF": 48, "UNHCR": 36, "WHO": 24}
YEARLY = {"G-5": "38400.00", "NO-B": "71200.00", "P-4": "232500.00"}
HOURS = {"G-5": ("5", "3", "60"), "NO-B": ("3", "0.75", "120"), "P-4": ("1", "0.25", "40")}


def _numbers(cls: type[Record], given: Mapping[str, Any]) -> dict[str, Any]:
    """Give values with the exact numbers among them read from texts."""
    by_name = record_type(cls).by_name
    return {
        name: Decimal(each) if isinstance(each, str) and name in by_name and by_name[name].kind is Kind.SCALED else each
        for name, each in given.items()
    }


def rate(grade: str, yearly: str, **more: Any) -> LabourRate:
    """Give the hourly rate of a grade out of what it costs in a year."""
    cost = int(Decimal(yearly) * 100)
    made = LabourRate(id=of_code("rate", grade), grade=grade, annual_cost=cost, **more)
    return replace(made, hourly=hourly_cost(made))


def line(scenario: str, kind: str, number: int, description: str, **more: Any) -> CbaLine:
    """Give a line of a case; numbers are given as texts."""
    id = of_code("line", f"{number}")
    return CbaLine(
        id=id, case_id=of_code("case", "C"), number=number, scenario=scenario, kind=kind, description=description,
        **_numbers(CbaLine, more),
    )  # fmt: skip


def case(**more: Any) -> CbaCase:
    """Give a case of five years from 2026 on."""
    known = {"reference": "UNEXAM-CBA-2026-01", "title": "Joint agreement", "base_year": 2026, "service_id": SERVICE}
    return CbaCase(id=of_code("case", "C"), **{**known, **more})


def joint() -> tuple[CbaCase, tuple[CbaLine, ...], Mapping[UUID, LabourRate]]:
    """Give the joint long-term agreement of six entities: work by grade and entity, prices, and what is spent once."""
    rates = {grade: rate(grade, yearly) for grade, yearly in YEARLY.items()}
    lines: list[CbaLine] = []
    for way, scenario in enumerate((BASELINE, COMMON)):
        for grade, hours in HOURS.items():
            for code, times in TRANSACTIONS.items():
                lines.append(
                    line(
                        scenario, LABOUR, len(lines) + 1, "Buying", rate_id=rates[grade].id, hours_each=hours[way],
                        transactions=str(times), entity_id=of_code("entity", code),
                    )
                )  # fmt: skip
        price = ("486000.00", "427680.00")[way]
        lines.append(line(scenario, MONETARY, len(lines) + 1, "Prices", unit_cost=price))
    for grade, hours in HOURS.items():
        found = {"timing": ONE_OFF, "rate_id": rates[grade].id, "hours_each": hours[2]}
        lines.append(line(COMMON, LABOUR, len(lines) + 1, "Tender", **found))
    lines.append(line(COMMON, MONETARY, len(lines) + 1, "Tender", timing=ONE_OFF, unit_cost="18500.00"))
    return case(discount_percent=Decimal(3)), tuple(lines), {each.id: each for each in rates.values()}


def stationery(transactions: str = "1457") -> tuple[CbaLine, ...]:
    """Give one year of buying stationery: the work of a purchase on its own and under an agreement, and its price."""
    return (
        line(BASELINE, LABOUR, 1, "Purchase", unit_cost="183.70", minutes_each="540", transactions=transactions),
        line(BASELINE, MONETARY, 2, "Goods", unit_cost="308090"),
        line(COMMON, LABOUR, 3, "Purchase", unit_cost="75.70", minutes_each="297", transactions=transactions),
        line(COMMON, MONETARY, 4, "Goods", unit_cost="308090"),
    )


def result_of(of: CbaCase, lines: tuple[CbaLine, ...], rates: Mapping[UUID, LabourRate] | None = None) -> CaseResult:
    """Give what a case comes to."""
    return case_result(case_inputs(of, lines, rates or {}))


def claim(category: str = COST_AVOIDANCE, **more: Any) -> EfficiencyRecord:
    """Give a claim for 2025; numbers are given as texts, amounts in minor units."""
    known: dict[str, Any] = {
        "reference": "UNEXAM-EFF-2025-01", "service_id": SERVICE, "year": 2025, "category": category,
        "owner_id": OWNER, "stream": "BOS", "comparator": "each buys alone",
    }  # fmt: skip
    known |= _numbers(EfficiencyRecord, more)
    known.setdefault("id", claim_id(known["service_id"], known["year"], category, known["owner_id"]))
    return EfficiencyRecord(**known)
