"""Claims of efficiency of two services, of each stream, method and state, and the cases made beforehand."""

import dataclasses
from datetime import date
from decimal import Decimal

from commonservices.domain.arrangements import Document
from commonservices.domain.efficiency import CbaCase, CbaLine, EfficiencyRecord, LabourRate, claim_id
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


def cases(small):
    """Give an adopted case of seven years with its paper and a claim of it, and others that no workbook lists."""
    own = {"service_id": small.ids["service"], "title": "Shared clinic", "base_year": YEAR}
    first = CbaCase(
        id=of_link("case", "1"), reference="T-CBA-01", approach="EXACT", horizon_years=7, state="ADOPTED",
        adopted_by="B. Reader", adopted_on=date(2025, 1, 5), priority_rank=1, source="Ledger", **own,
    )  # fmt: skip
    yield dataclasses.replace(first, state="REVIEWED", adopted_by="", adopted_on=None)
    lines = (
        ("BASELINE", "MONETARY", "RECURRING", {"unit_cost": Decimal("100.005"), "quantity": Decimal(10)}),
        ("BASELINE", "LABOUR", "RECURRING", {"grade": "G-6", "hours_each": Decimal(2), "transactions": Decimal(50)}),
        ("COMMON", "MONETARY", "RECURRING", {"unit_cost": Decimal(60), "quantity": Decimal(10)}),
        ("COMMON", "MONETARY", "ONE_OFF", {"unit_cost": Decimal(4000)}),
    )
    for number, (scenario, kind, timing, values) in enumerate(lines, start=1):
        hourly = {"hourly": Decimal("20.5")} if kind == "LABOUR" else {}
        yield CbaLine(
            id=of_link("case", "line", str(number)), case_id=first.id, number=number, scenario=scenario, kind=kind,
            timing=timing, description=f"Step {number}", **values, **hourly,
        )  # fmt: skip
    yield first
    yield LabourRate(id=of_link("case", "rate"), grade="G-6", annual_cost=33_000_00, hourly=Decimal(20))
    yield Document(
        id=of_link("case", "paper"), kind="OTHER", title="Tables", file_name="tables.pdf", sha256=b"2" * 32, size=3,
        attached_kind="cba_case", attached_id=first.id,
    )  # fmt: skip
    yield claim(small, 7, "COST_SAVING", case_id=first.id, **MONEY, state="REALISED", realised_by="A. Writer")
    second = dataclasses.replace(
        first, id=of_link("case", "2"), reference="T-CBA-02", state="REVIEWED", approach="ESTIMATED",
        base_year=YEAR - 1, horizon_years=2, currency="EUR", source="", adopted_by="", adopted_on=None,
        priority_rank=None,
    )  # fmt: skip
    yield second
    yield dataclasses.replace(second, id=of_link("case", "3"), reference="T-CBA-03", horizon_years=1)
    yield dataclasses.replace(second, id=of_link("case", "4"), reference="T-CBA-04", state="REJECTED")
