"""More planted errors for the reconciliations: the kinds that only a slip, a merge or another program brings about."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import count
from typing import Any
from uuid import UUID

from commonservices.domain.arrangements import Arrangement, ArrangementParty
from commonservices.domain.bills import AgeingSnapshot, BalanceConfirmation, Bill, BillLine, Settlement
from commonservices.domain.cost_pools import CostPool, PoolActual, PoolLine
from commonservices.domain.orders import Delivery, ServiceOrder
from commonservices.domain.partners import Location
from commonservices.domain.premises import Occupancy, Premises
from commonservices.domain.procurement import LongTermAgreement, LongTermAgreementUse
from commonservices.domain.shared_services import DriverValue, MonthlyUsage, SharedService
from commonservices.office import Office
from tests.builders import entity
from tests.commonservices.queries.planted_store import Planted

MORE_EXPECTED = {
    ("R2", "delivery_refused", "O-REFUSED"),
    ("R2", "delivery_before_request", "O-HASTY"),
    ("R2", "delivery_missing", "O-NOTHING"),
    ("R3", "order_billed_waived", "O-WAIVED"),
    ("R4", "use_differs", "B-USED"),
    ("R5", "bill_settled_unowed", "B-IN-RETURN"),
    ("R5", "bill_settled_above", "B-ABOVE"),
    ("R5", "bill_open_settled", "B-OPEN"),
    ("R6", "ledger_number_missing", "B-NO-NUMBER"),
    ("R6", "ledger_currency", "B-FRANCS"),
    ("R7", "balance_unanswered", "IOM"),
    ("R7", "balance_misstated", "UNHCR"),
    ("R9", "recovered_more", "S-PAY"),
    ("R11", "desks_over", "P-DESKS"),
    ("R11", "lease_ended", "P-LEASE"),
    ("R11", "host_agreement_ended", "P-LEASE"),
    ("R12", "key_of_departed", "A-LIVE"),
    ("R13", "agreement_use_expired", "LTA-2"),
}
UNICEF, WFP, IOM, UNHCR = (entity(each) for each in ("UNICEF", "WFP", "IOM", "UNHCR"))
BEFORE, INSIDE, LAST = date(2026, 6, 15), date(2026, 8, 15), date(2026, 9, 30)


def plant_more(office: Office) -> None:
    """Add one error of each of these kinds to the planted store."""
    make = Planted(office, numbers=count(10_000))
    with office.work("field_set") as work:
        services = {each.reference: each.id for each in work.all(SharedService)}
        (above,) = (each.id for each in work.all(Arrangement, reference="A-LIVE"))
        (place,) = (each.id for each in work.all(Location, name="Alpha"))
    _orders(make, services["S-FUEL"], above)
    _use(make, services["S-FUEL"], above)
    _bills(make, above)
    _balances(make)
    _recovered(make, services["S-PAY"], above)
    _places(make, above, place)
    _left(make, above)
    make.write()


def _bill(make: Planted, reference: str, above: UUID, total: int, settled: int = 0, **values: Any) -> UUID:
    usual: dict[str, Any] = {
        "kind": "ACTUAL", "basis": "REIMBURSABLE", "channel": "EXTERNAL", "starts_on": date(2026, 6, 1),
        "ends_on": date(2026, 6, 30), "state": "ISSUED", "issued_on": BEFORE, "posted_on": BEFORE,
        "due_on": date(2026, 7, 15), "external_reference": f"51-{reference}", "to_entity_id": IOM,
    }  # fmt: skip
    id: UUID = make.put(
        Bill, reference=reference, from_entity_id=UNICEF, arrangement_id=above, total=total,
        **(usual | values),
    )  # fmt: skip
    if settled:
        make.put(Settlement, bill_id=id, settled_on=BEFORE, amount=settled, method="CASH")
    return id


def _line(make: Planted, bill: UUID, amount: int, **values: Any) -> None:
    make.put(BillLine, bill_id=bill, number=1, description="Support", amount=amount, **values)


def _orders(make: Planted, service: UUID, above: UUID) -> None:
    def order(reference: str, state: str, **values: Any) -> UUID:
        id: UUID = make.put(
            ServiceOrder, reference=reference, service_id=service, consumer_id=WFP, quantity=Decimal(10), unit="litre",
            state=state, **({"requested_on": date(2026, 7, 1), "approved_on": date(2026, 7, 2)} | values),
        )  # fmt: skip
        return id

    def delivery(of: UUID) -> None:
        make.put(Delivery, order_id=of, delivered_on=date(2026, 7, 15), quantity=Decimal(10), delivered_by="Store")

    delivery(order("O-REFUSED", "REJECTED", state_reason="no stock"))
    delivery(order("O-HASTY", "DELIVERED", requested_on=date(2026, 7, 16)))
    order("O-NOTHING", "DELIVERED")
    waived = order(
        "O-WAIVED", "WAIVED", state_reason="flood", confirmed_on=date(2026, 7, 16), confirmed_quantity=Decimal(10)
    )
    delivery(waived)
    bill = _bill(make, "B-WAIVED", above, 100, state="DRAFT", issued_on=None)
    _line(make, bill, 100, order_id=waived)


def _use(make: Planted, service: UUID, above: UUID) -> None:
    """Write use that changed after it was billed, beside use that did not."""
    for reference, party, quantity in (("B-USED", WFP, 90), ("B-USED-AS-BILLED", IOM, 100)):
        make.put(
            MonthlyUsage, service_id=service, consumer_id=party, month=date(2026, 7, 1), quantity=Decimal(quantity),
            unit="litre",
        )  # fmt: skip
        bill = _bill(make, reference, above, 20_000, state="DRAFT", issued_on=None, to_entity_id=party)
        _line(
            make, bill, 20_000, service_id=service, service_date=date(2026, 7, 31), quantity=Decimal(100), unit="litre",
            rate=Decimal(2),
        )  # fmt: skip


def _bills(make: Planted, above: UUID) -> None:
    """Write bills that do not tie with their payments, and paid ones that do: one without a number, one in francs."""
    for reference, settled, values in (
        ("B-IN-RETURN", 10_000, {"basis": "RECIPROCAL"}),
        ("B-ABOVE", 15_000, {}),
        ("B-OPEN", 10_000, {}),
        ("B-NO-NUMBER", 10_000, {"state": "PAID", "external_reference": "", "posted_on": None, "issued_on": INSIDE}),
        ("B-FRANCS", 10_000, {"state": "PAID", "posted_on": INSIDE}),
    ):
        _line(make, _bill(make, reference, above, 10_000, settled, **values), 10_000)


def _balances(make: Planted) -> None:
    """Write an ageing that holds, a balance nobody answered for, and one we stated wrongly."""
    make.put(AgeingSnapshot, as_of=LAST, provider_id=UNICEF, counterparty_id=IOM, days_61_90=-5_000, open_bills=1)
    for party, ours, theirs in ((IOM, -5_000, None), (UNHCR, 700, 700)):
        make.put(
            BalanceConfirmation, provider_id=UNICEF, counterparty_id=party, as_of=LAST, our_balance=ours,
            their_balance=theirs,
        )  # fmt: skip


def _recovered(make: Planted, service: UUID, above: UUID) -> None:
    """Write a service that cost less than was billed for it, out of a budget that is still a draft."""
    pool = make.put(
        CostPool, reference="POOL-2", name="Pay", arrangement_id=above, provider_id=UNICEF,
        starts_on=date(2026, 1, 1), ends_on=date(2026, 12, 31), state="DRAFT", state_on=date(2026, 1, 5),
    )  # fmt: skip
    line = make.put(PoolLine, pool_id=pool, number=1, description="Staff", budget=4_000, service_id=service)
    make.put(PoolActual, line_id=line, month=date(2026, 6, 1), amount=4_000)
    bill = _bill(make, "B-PAY", above, 10_000, 10_000, state="PAID")
    _line(make, bill, 10_000, service_id=service, service_date=date(2026, 6, 30))


def _places(make: Planted, above: UUID, place: UUID) -> None:
    desks: dict[str, Any] = {"capacity_workstations": 4}
    ended: dict[str, Any] = {"lease_end_on": date(2026, 8, 31), "host_agreement_end_on": date(2026, 7, 31)}
    for reference, room, values in (("P-DESKS", 5, desks), ("P-LEASE", None, ended)):
        house = make.put(
            Premises, reference=reference, name=reference, arrangement_id=above, location_id=place, phase="PREMISE",
            area_m2=Decimal(100), **values,
        )  # fmt: skip
        make.put(
            Occupancy, premises_id=house, entity_id=UNICEF, net_m2=Decimal(100), workstations=room,
            from_on=date(2026, 1, 1),
        )  # fmt: skip


def _left(make: Planted, above: UUID) -> None:
    """Write a party that left and is still counted, and a use of an agreement that ended long ago."""
    make.put(
        ArrangementParty, arrangement_id=above, entity_id=IOM, role="CLIENT", joined_on=date(2024, 1, 1),
        withdrew_on=date(2026, 5, 31),
    )  # fmt: skip
    make.put(
        DriverValue, arrangement_id=above, entity_id=IOM, driver_code="HEADCOUNT", value=Decimal(3),
        census_date=date(2026, 1, 31),
    )  # fmt: skip
    agreement = make.put(
        LongTermAgreement, reference="LTA-2", holder_id=UNICEF, vendor="Vendor", starts_on=date(2025, 1, 1),
        ends_on=date(2025, 12, 31),
    )  # fmt: skip
    make.put(LongTermAgreementUse, agreement_id=agreement, user_id=WFP, arrangement_id=above, mode="PIGGYBACK")
