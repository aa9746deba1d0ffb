"""A signed arrangement with a priced service, and orders brought to their bill, written quickly for tests of money."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

from commonservices.actions import billing_runs, bills, orders
from commonservices.domain.arrangements import Arrangement, ArrangementParty, ArrangementVersion
from commonservices.domain.partners import OfficeProfile
from commonservices.domain.shared_services import MonthlyUsage, Participation, RateLine, SharedService
from commonservices.office import Office
from tests.builders import entity, records

PROVIDER, CLIENT, OTHER = "UNICEF", "WFP", "UNDP"
FIRST, LAST = date(2026, 8, 1), date(2026, 8, 31)
DAY = date(2026, 8, 20)


class Supplied(NamedTuple):
    """What `supplied` wrote."""

    arrangement: UUID
    service: UUID
    rate: UUID


def supplied(
    office: Office,
    *,
    basis: str = "REIMBURSABLE",
    effective_on: date = date(2026, 1, 1),
    terms: dict[str, Any] | None = None,
    papered: bool = True,
    name: str = "Diesel",
    **rate: Any,
) -> Supplied:
    """Write an arrangement in force with a service that UNICEF gives to WFP and UNDP at a rate."""
    above, version, service, price = (office.new_id() for _ in range(4))
    profile = records(office, OfficeProfile)[0].id
    usual = {"rate": Decimal("1.2437"), "currency": "USD", "unit": "litre", "valid_from": date(2026, 1, 1)}
    with office.work("field_set") as work:
        ends = {"expiry_on": date(2026, 12, 31), "sealed_on": None, "title_en": "Fuel", **(terms or {})}
        work.put(
            Arrangement(
                id=above,
                reference=f"A-{above}",
                type="MOU_SUP",
                owner_office_id=profile,
                state="ACTIVE",
                version_id=version,
            )
        )
        work.put(
            ArrangementVersion(
                id=version, arrangement_id=above, effective_on=effective_on, financial_basis=basis, **ends
            )
        )
        for code, role in ((PROVIDER, "PROVIDER"), (CLIENT, "CLIENT"), (OTHER, "CLIENT")):
            work.put(
                ArrangementParty(
                    id=office.new_id(),
                    arrangement_id=above,
                    entity_id=entity(code),
                    role=role,
                    signatory_name="S",
                    signatory_title="T",
                    signed_on=date(2025, 12, 15),
                )
            )
        work.put(
            SharedService(
                id=service,
                reference=f"S-{service}",
                name_en=name,
                catalogue_code="FUE-01",
                unit="litre",
                owner_office_id=profile,
                arrangement_id=above if papered else None,
                managing_entity_id=entity(PROVIDER),
                status="ACTIVE",
            )
        )
        for code in (CLIENT, OTHER):
            work.put(Participation(id=office.new_id(), service_id=service, entity_id=entity(code)))
        work.put(RateLine(id=price, service_id=service, **{**usual, **rate}))
    return Supplied(above, service, price)


def requested(office: Office, held: Supplied, quantity: object = "100", code: str = CLIENT, **values: Any) -> UUID:
    """Ask for something."""
    given = {"quantity": quantity, "requested_on": date(2026, 8, 3), "requested_by": "Requester", **values}
    return orders.request(office, held.service, entity(code), given).id


def delivered(office: Office, held: Supplied, quantity: object = "100", day: date = DAY, code: str = CLIENT) -> UUID:
    """Ask for something and have it delivered whole, with a receipt."""
    id = requested(office, held, quantity, code)
    orders.approve(office, id)
    orders.deliver(office, id, a_line(quantity, day))
    return id


def a_line(quantity: object, day: date = DAY, **values: Any) -> dict[str, Any]:
    """Give what a delivery says."""
    return {"quantity": quantity, "delivered_on": day, "delivered_by": "Storekeeper", "evidence": "GRN-7", **values}


def certified(office: Office, held: Supplied, quantity: object = "100", day: date = DAY, code: str = CLIENT) -> UUID:
    """Bring an order to its certificate."""
    id = delivered(office, held, quantity, day, code)
    orders.confirm(office, id, by="Consumer")
    orders.certify(office, [id])
    return id


def used(office: Office, held: Supplied, quantity: str, code: str = CLIENT, month: date = FIRST) -> UUID:
    """Write what a consumer used in a month."""
    record = MonthlyUsage(
        id=office.new_id(),
        service_id=held.service,
        consumer_id=entity(code),
        month=month,
        quantity=Decimal(quantity),
        unit="litre",
    )
    with office.work("usage_set") as work:
        work.put(record)
    return record.id


def drafted(office: Office, **wanted: Any) -> billing_runs.BillingDone:
    """Run the billing of August."""
    return billing_runs.run(office, billing_runs.Wanted(FIRST, LAST, **wanted))


def issued(office: Office, quantity: str = "100", held: Supplied | None = None) -> UUID:
    """Give a bill for an order, issued today."""
    supply = held or supplied(office)
    certified(office, supply, quantity)
    id = drafted(office).bills[0].id
    bills.issue(office, [id])
    return id
