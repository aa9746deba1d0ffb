"""The orders of the demonstration, one in each state of the chain from the request to the payment of its bill."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from commonservices.demo import services
from commonservices.demo.bills import Row, Sending, person, table
from commonservices.demo.plan import Plan, entity_id
from commonservices.demo.tables import ServiceRow
from commonservices.domain import billing, ordering
from commonservices.domain.billing import Charge
from commonservices.domain.ids import of_link
from commonservices.domain.orders import Delivery, ServiceOrder

_CHAIN = (
    ordering.REQUESTED, ordering.APPROVED, ordering.DELIVERED, ordering.CONFIRMED, ordering.CERTIFIED, ordering.BILLED,
    ordering.SETTLED,
)  # fmt: skip
_ONE = Decimal(1)


def orders(plan: Plan) -> Iterator[ServiceOrder]:
    """Give the orders as far as each has come."""
    for row in table()["order"]:
        requested = _day(plan, row["requested"])
        delivered = _day(plan, row["delivered"]) if "delivered" in row else None
        approved = requested if _reached(row, ordering.APPROVED) else None
        confirmed = delivered if _reached(row, ordering.CONFIRMED) else None
        certified = delivered if _reached(row, ordering.CERTIFIED) else None
        yield ServiceOrder(
            id=of_link(plan.office_id, "order", row["code"]),
            reference=plan.reference(row["code"]),
            service_id=plan.service_id(_service(plan).code),
            consumer_id=entity_id(row["consumer"]),
            requested_by=person("requests"),
            requested_on=requested,
            needed_on=_day(plan, row["needed"]),
            quantity=_ONE,
            unit=_service(plan).unit,
            purpose=row["purpose"],
            core_client_effect=plan.word("reason"),
            state=row["state"],
            approved_by=person("approves") if approved else "",
            approved_on=approved,
            funding_reference=f"{plan.reference(row['code'])}-FUND" if approved else "",
            confirmed_quantity=_ONE if confirmed else None,
            confirmed_by=person("confirms") if confirmed else "",
            confirmed_on=confirmed,
            certified_by=person("certifies") if certified else "",
            certified_on=certified,
            state_reason=row.get("reason", ""),
        )


def deliveries(plan: Plan) -> Iterator[Delivery]:
    """Give what was delivered of each order."""
    for row in table()["order"]:
        if "delivered" in row:
            above = of_link(plan.office_id, "order", row["code"])
            yield Delivery(
                id=of_link(above, "delivery", "1"),
                order_id=above,
                delivered_on=_day(plan, row["delivered"]),
                quantity=_ONE,
                delivered_by=person("delivers"),
                evidence=plan.word("reason"),
            )


def sendings(plan: Plan) -> Iterator[Sending]:
    """Give the orders that were billed, each on a bill of its own, with the day it was paid."""
    service = _service(plan)
    above = services.arrangement_of(plan, service)
    for row in table()["order"]:
        if "billed" not in row:
            continue
        issued_on = _day(plan, row["billed"])
        charge = Charge(
            source=billing.ORDER,
            source_id=of_link(plan.office_id, "order", row["code"]),
            provider_id=entity_id(above.provider),
            party_id=entity_id(row["consumer"]),
            service_id=plan.service_id(service.code),
            day=_day(plan, row["delivered"]),
            quantity=_ONE,
            unit=service.unit,
            description=f"{plan.reference(service.code)} {service.name}",
            arrangement_id=plan.arrangement_id(above.ref),
            basis=above.financial_basis,
        )
        yield Sending(
            ref=above.ref,
            charges=(charge,),
            first=charge.day,
            last=charge.day,
            issued_on=issued_on,
            paid_after=(_day(plan, row["paid"]) - issued_on).days if "paid" in row else None,
        )


def _service(plan: Plan) -> ServiceRow:
    code = table()["orders"]["service"]
    return next(each for each in plan.tables.services if each.code == code)


def _reached(row: Row, state: str) -> bool:
    return row["state"] in _CHAIN and _CHAIN.index(row["state"]) >= _CHAIN.index(state)


def _day(plan: Plan, told: Sequence[int]) -> date:
    month, day = told
    return plan.calendar.month(month).replace(day=day)
