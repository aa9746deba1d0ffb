"""Claims of efficiency of two services: of each stream, method and state, one linked and one of another year."""

import dataclasses
from datetime import date
from decimal import Decimal

from commonservices.domain.arrangements import Document
from commonservices.domain.efficiency import EfficiencyRecord, claim_id
from commonservices.domain.efficiency_claims import computed
from commonservices.domain.ids import of_link

YEAR = 2025
WHOLE_YEAR = {"start": date(YEAR, 1, 1), "end": date(YEAR, 12, 31), "basis": "JAN_DEC"}
MONEY = {
    "baseline_unit_cost": Decimal(100), "baseline_volume": Decimal(10), "expected_unit_cost": Decimal(80),
    "actual_unit_cost": Decimal("75.5"), "actual_volume": Decimal(12),
}  # fmt: skip
TIME = {
    "baseline_hours_each": Decimal(2), "baseline_volume": Decimal(40), "expected_hours_each": Decimal(1),
    "actual_hours_each": Decimal("0.5"), "actual_volume": Decimal(40), "hourly": Decimal("23.2727"),
}  # fmt: skip
DONE = {"state": "VALIDATED", "validated_by": "B. Reader", "validated_on": date(2026, 2, 1), "method": "EXACT"}


def other_service(small):
    """Give the second service, reported as bilateral."""
    own = small.records()["service"]
    return dataclasses.replace(own, id=of_link("claimed", "service"), reference="T-S02", reporting_stream="BILATERAL")


def claim(small, number, category, *, service=None, owner="one", year=YEAR, **values):
    """Give a claim with the gain its figures come to."""
    service, owner = service or small.ids["service"], small.ids[owner]
    known = {"stream": "BOS", "comparator": "each alone", "claimed_by": "A. Writer", "state_on": date(2026, 2, 1)}
    made = EfficiencyRecord(
        id=claim_id(service, year, category, owner), reference=f"T-EFF-{number:02}", service_id=service, year=year,
        category=category, owner_id=owner, **{**known, **values},
    )  # fmt: skip
    return computed(made)


def claims(small):
    """Give the claims with what they stand on."""
    other = other_service(small)
    first = claim(small, 1, "COST_AVOIDANCE", one_off_cost=20_00, consumer_id=small.ids["two"], **MONEY, **DONE)
    yield other
    yield first
    yield Document(
        id=of_link("claimed", "paper"), kind="OTHER", title="Invoices", file_name="invoices.pdf", sha256=b"1" * 32,
        size=3, attached_kind="efficiency_record", attached_id=first.id,
    )  # fmt: skip
    rough = {"currency": "EUR", "baseline_unit_cost": Decimal(10), "expected_unit_cost": Decimal(7)}
    yield claim(small, 2, "COST_SAVING", baseline_volume=Decimal(100), **rough)
    bilateral = {"service": other.id, "stream": "BILATERAL"}
    yield claim(small, 3, "STAFF_TIME", **bilateral, **TIME, **DONE)
    yield claim(small, 4, "COST_AVOIDANCE", owner="two", linked_id=first.id, **MONEY, **DONE)
    dear = {"baseline_unit_cost": Decimal(5), "actual_unit_cost": Decimal(6), "actual_volume": Decimal(50)}
    yield claim(small, 5, "COST_AVOIDANCE", **bilateral, **dear, state="REALISED", realised_by="A. Writer")
    yield claim(small, 6, "COST_AVOIDANCE", year=YEAR - 1, **MONEY, **DONE)
