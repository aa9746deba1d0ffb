"""R11 with planted errors: premises beside leases and occupants."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from commonservices.domain.premises import Occupancy, Premises
from commonservices.domain.reconciling.space import HeldSpace, compare
from tests.commonservices.domain.reconciling.planted import about, kinds, no

DAY = date(2026, 6, 30)


def house(number: int, **values: Any) -> Premises:
    usual = {
        "reference": f"P-{number}",
        "name": "House",
        "phase": "PREMISE",
        "area_m2": Decimal(100),
        "capacity_workstations": 10,
    }
    return Premises(id=no(number), **(usual | values))


def room(number: int, entity: int, area: str = "40", desks: int = 4, until: date | None = None) -> Occupancy:
    return Occupancy(
        id=no(number * 100 + entity),
        premises_id=no(number),
        entity_id=no(entity),
        net_m2=Decimal(area) if area else None,
        workstations=desks,
        from_on=date(2026, 1, 1),
        until_on=until,
    )


def test_all_planted_errors_are_found_and_no_others() -> None:
    ended = date(2026, 6, 29)
    houses = [
        house(1),
        house(2),
        house(3),
        house(4),
        house(5, lease_end_on=ended),
        house(6, host_agreement_end_on=ended),
        house(7, lease_end_on=DAY, host_agreement_end_on=DAY),
        house(8, status="INACTIVE", lease_end_on=ended),
        house(9),
    ]
    rooms = {no(each.id.int): [room(each.id.int, 51)] for each in houses} | {
        no(2): [room(2, 51, "60"), room(2, 52, "41")],
        no(3): [room(3, 51, desks=6), room(3, 52, desks=5)],
        no(4): [room(4, 51), room(4, 52, "")],
        no(9): [room(9, 51, "60"), room(9, 52, "60", until=ended)],
    }
    found = compare(HeldSpace(houses, rooms, {no(51): "WFP", no(52): "WHO"}), DAY)
    kinds(found)
    assert about(found) == {
        ("area_over", 2),
        ("desks_over", 3),
        ("occupant_without_share", 4),
        ("lease_ended", 5),
        ("host_agreement_ended", 6),
    }
    words = {each.kind: each.words for each in found.findings}
    assert words["area_over"]["percent"] == "101"
    assert words["occupant_without_share"]["entity"] == "WHO"
    assert found.compared == 8
