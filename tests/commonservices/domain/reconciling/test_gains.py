"""R10 with planted errors: claims beside their figures, their parts, their method and their evidence."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from commonservices.domain.efficiency import EfficiencyRecord
from commonservices.domain.efficiency_claims import computed
from commonservices.domain.reconciling.gains import HeldClaim, compare
from tests.commonservices.domain.reconciling.planted import kinds, no

MONEY = {"baseline_unit_cost": Decimal(100), "actual_unit_cost": Decimal(80), "actual_volume": Decimal(10)}
TIME = {"baseline_hours_each": Decimal(2), "actual_hours_each": Decimal(1), "actual_volume": Decimal(30)}
DONE = {"state": "REALISED", "method": "ESTIMATED"}


def held(
    number: int,
    category: str = "COST_AVOIDANCE",
    *,
    service: int = 0,
    approach: str = "",
    evidence: int = 0,
    **more: Any,
) -> HeldClaim:
    """Give a claim of a service of its own, with the gain its figures come to."""
    figures = TIME if category == "STAFF_TIME" else MONEY
    own = {"stream": "BOS", "owner_id": no(900), **figures, **DONE, **more}
    record = EfficiencyRecord(
        id=no(number), reference=f"EFF-{number:02}", service_id=no(service or 500 + number), year=2025,
        category=category, **own,
    )  # fmt: skip
    return HeldClaim(computed(record), f"S-{number}", None, "ALPHA", approach, evidence)


def kept(claim: HeldClaim, **values: Any) -> HeldClaim:
    """Give a claim as the table keeps it, whatever its figures come to."""
    return claim._replace(record=replace(claim.record, **values))


def test_all_planted_errors_are_found_and_no_others() -> None:
    claims = [
        held(1),
        kept(held(2), gain=200_01),
        kept(held(3, "STAFF_TIME"), gain_hours=Decimal(31)),
        held(4, actual_volume=None),
        held(5, "STAFF_TIME", actual_hours_each=None),
        held(6, "QUALITY", statement="Better"),
        held(7, state="ESTIMATED", actual_volume=None),
        held(8, linked_id=no(999)),
        held(9, service=800),
        held(10, service=800, linked_id=no(9), owner_id=no(901), baseline_unit_cost=Decimal(101)),
        held(11, "STAFF_TIME", service=801),
        held(12, "STAFF_TIME", service=801, linked_id=no(11), owner_id=no(901)),
        held(13, "STAFF_TIME", service=801, linked_id=no(11), owner_id=no(902), actual_volume=Decimal(1)),
        held(14, service=802),
        held(15, service=802, owner_id=no(901)),
        held(16, service=803),
        held(17, "STAFF_TIME", service=803, stream="BILATERAL"),
        held(18, service=804),
        held(19, "STAFF_TIME", service=804),
        held(20, method="EXACT", approach="ESTIMATED", evidence=1),
        held(21, method="EXACT"),
        held(22, method="EXACT", evidence=1, approach="EXACT"),
        held(23, method="EXACT", state="ESTIMATED"),
        held(24, actual_unit_cost=Decimal(120)),
    ]
    found = compare(claims)
    kinds(found)
    assert {(each.kind, each.words["claim"], each.amount) for each in found.findings} == {
        ("gain_differs", "EFF-02", 1),
        ("hours_differ", "EFF-03", None),
        ("realised_without_actuals", "EFF-04", None),
        ("realised_without_actuals", "EFF-05", None),
        ("linked_to_nothing", "EFF-08", 200_00),
        ("parts_above_total", "EFF-09", 10_00),
        ("hours_above_total", "EFF-11", None),
        ("gain_counted_twice", "EFF-15", 200_00),
        ("gain_counted_twice", "EFF-17", None),
        ("exact_of_estimate", "EFF-20", 200_00),
        ("exact_without_evidence", "EFF-21", 200_00),
    }
    assert (found.compared, found.scope) == (len(claims), None)
    assert len({each.key for each in found.findings}) == len(found.findings)


@pytest.mark.parametrize("order", [1, -1])
def test_a_finding_keeps_its_key_whatever_the_order_of_the_claims(order: int) -> None:
    claims = [held(14, service=802), held(15, service=802, owner_id=no(901)), kept(held(2), gain=1)]
    assert [each.key for each in compare(claims[::order]).findings] == [each.key for each in compare(claims).findings]


def test_parts_of_another_currency_are_not_added_to_the_total() -> None:
    claims = [held(9, service=800), held(10, service=800, linked_id=no(9), owner_id=no(901), currency="EUR")]
    assert compare([*claims, held(11, service=800, linked_id=no(9), owner_id=no(902))]).findings == ()


def test_nothing_to_compare_is_nothing() -> None:
    assert compare([]).result == "NOTHING"
    assert compare([held(1)]).result == "AGREES"
