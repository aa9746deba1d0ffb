"""Claims of efficiency with planted errors beside one that agrees, for the services of the planted store."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from commonservices.domain.efficiency import EfficiencyRecord
from commonservices.domain.shared_services import SharedService
from commonservices.office import Office
from tests.builders import entity

CLAIMS_EXPECTED = {("R10", "gain_differs", "S-FUEL"), ("R10", "realised_without_actuals", "S-CLINIC")}
_FIGURES = {"baseline_unit_cost": Decimal(10), "actual_unit_cost": Decimal(8), "actual_volume": Decimal(5)}


def plant_claims(office: Office) -> None:
    """Write a claim whose gain is not its own, one without actual figures, and one that agrees."""
    planted: tuple[tuple[str, dict[str, Any]], ...] = (
        ("S-FUEL", {**_FIGURES, "gain": 99}),
        ("S-CLINIC", {**_FIGURES, "actual_volume": None, "gain": None}),
        ("S-PAY", {**_FIGURES, "gain": 10_00}),
    )
    with office.work("benchmark_seeded") as work:
        services = {each.reference: each.id for each in work.all(SharedService)}
        for number, (service, values) in enumerate(planted, start=1):
            work.put(
                EfficiencyRecord(
                    id=office.new_id(), reference=f"E-{number}", service_id=services[service], year=2025, stream="BOS",
                    owner_id=entity("UNICEF"), category="COST_AVOIDANCE", state="REALISED", formula="MONEY_1", **values,
                )
            )  # fmt: skip
