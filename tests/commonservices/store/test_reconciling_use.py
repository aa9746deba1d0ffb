"""Months of use beside the bills that charge them, from the bill to its credit note, and what credits take back."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from commonservices.actions import bills, settlements, usage
from commonservices.office import Office
from commonservices.queries import reconciling
from commonservices.store import reconciling_pools, reconciling_use
from tests.builders import entity
from tests.commonservices.actions import billed

YEAR = date(2026, 1, 1), date(2026, 12, 31)
SIDES = {
    "from_entity_id": entity(billed.PROVIDER),
    "to_entity_id": entity(billed.CLIENT),
    "starts_on": billed.FIRST,
    "ends_on": billed.LAST,
}


def differs(office: Office) -> list[tuple[str, int | None]]:
    found = reconciling.outcome(office, "R4", reconciling.stretch(office, billed.FIRST, billed.LAST)).findings
    return [(each.kind, each.amount) for each in found]


def test_use_corrected_after_its_bill_differs_until_it_is_billed_or_credited(office: Office) -> None:
    held = billed.supplied(office, rate=Decimal("2.00"))
    wfp, august = entity(billed.CLIENT), billed.FIRST
    usage.set_usage(office, held.service, wfp, august, "100")
    bill = billed.drafted(office).bills[0].id
    bills.issue(office, [bill])
    assert differs(office) == []
    usage.set_usage(office, held.service, wfp, august, "150")
    assert differs(office) == [("use_differs", -10_000)]
    rest = bills.draft(office, SIDES).id
    line = {"service_id": held.service, "service_date": billed.LAST, "quantity": "50", "description": "rest"}
    bills.add_line(office, rest, line)
    assert differs(office) == []
    usage.set_usage(office, held.service, wfp, august, None)
    assert differs(office) == [("use_differs", 30_000)]
    settlements.credit(office, bill, "200.00", "nothing was used")
    assert differs(office) == [("use_differs", 30_000)]
    bills.remove(office, [rest])
    assert differs(office) == []


def test_a_line_by_hand_for_a_month_nobody_entered_is_left_alone(office: Office) -> None:
    held = billed.supplied(office)
    bill = bills.draft(office, SIDES).id
    bills.add_line(
        office,
        bill,
        {"service_id": held.service, "service_date": billed.LAST, "quantity": "5", "description": "by hand"},
    )
    with office.engine.connect() as connection:
        assert reconciling_use.billed_otherwise(connection) == ([], {})


def test_what_a_credit_takes_back_is_not_recovered_by_the_services_of_its_bill(office: Office) -> None:
    fuel = billed.supplied(office, rate=Decimal("3.00"))
    water = billed.supplied(office, rate=Decimal("1.00"), name="Water")
    bill = bills.draft(office, SIDES).id
    for held in (fuel, water):
        line = {"service_id": held.service, "service_date": billed.DAY, "quantity": "100", "description": "x"}
        bills.add_line(office, bill, line)
    bills.issue(office, [bill])
    note = settlements.credit(office, bill, "40.01", "half was spilt").id
    with office.engine.connect() as connection:
        assert reconciling_use.credited_services(connection, *YEAR) == {}
    bills.issue(office, [note])
    with office.engine.connect() as connection:
        taken_back = reconciling_use.credited_services(connection, *YEAR)
        recovered = {each.service_id: each.billed for each in reconciling_pools.years(connection, *YEAR)}
        assert reconciling_use.credited_services(connection, date(2027, 1, 1), date(2027, 12, 31)) == {}
    assert taken_back == {(fuel.service, "USD"): 3_001, (water.service, "USD"): 1_000}
    assert recovered == {fuel.service: 26_999, water.service: 9_000}


def test_what_is_given_free_recovers_nothing(office: Office) -> None:
    held = billed.supplied(office, rate=Decimal("3.00"), basis="NON_REIMBURSABLE")
    billed.used(office, held, "100")
    bills.issue(office, [billed.drafted(office).bills[0].id], reason="the flood")
    with office.engine.connect() as connection:
        assert reconciling_pools.years(connection, *YEAR) == []
