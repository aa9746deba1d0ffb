"""A small register with money in it: orders at every step, bills of every state, and what is not billed yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from commonservices.actions import billing_runs, bills, settlements
from commonservices.office import Office
from tests.builders import entity
from tests.commonservices.actions import billed
from tests.commonservices.actions.billed import Supplied

WFP, UNDP = "WFP", "UNDP"


@dataclass(frozen=True)
class Money:
    """The identifiers of what was written."""

    supply: Supplied
    overdue: UUID
    part_paid: UUID
    disputed: UUID
    paid: UUID
    draft: UUID
    requested: UUID
    delivered: UUID
    certified: UUID


def _bill(office: Office, code: str, first: date, last: date, amount: str, on: date | None) -> UUID:
    """Bill an amount by hand, and issue it when a day is given."""
    values = {"from_entity_id": entity("UNICEF"), "to_entity_id": entity(code), "starts_on": first, "ends_on": last}
    id = bills.draft(office, values).id
    bills.add_line(office, id, {"description": "Diesel, bulk issue", "amount": amount, "service_date": last})
    if on is not None:
        bills.issue(office, [id], on)
    return id


def write(office: Office) -> Money:
    """Write the register; today is 1 October 2026."""
    supply = billed.supplied(office, name="Diesel, bulk issue", terms={"payment_terms_days": 30})
    april, may = (date(2026, 4, 1), date(2026, 4, 30)), (date(2026, 5, 1), date(2026, 5, 31))
    overdue = _bill(office, WFP, *april, "12480.50", date(2026, 5, 4))
    part_paid = _bill(office, UNDP, *may, "6310.00", date(2026, 6, 3))
    settlements.settle(office, part_paid, {"amount": "2000", "settled_on": date(2026, 7, 1), "method": "CASH"})
    disputed = _bill(office, UNDP, date(2026, 7, 1), date(2026, 7, 31), "880.00", date(2026, 8, 3))
    settlements.dispute(office, disputed, "The meter was read twice", "300")
    paid = _bill(office, WFP, date(2026, 6, 1), date(2026, 6, 30), "4200.00", date(2026, 7, 2))
    settlements.settle(office, paid, {"amount": "4200", "settled_on": date(2026, 7, 30), "method": "CASH"})
    billed.certified(office, supply, "2500")
    draft = billing_runs.run(office, billing_runs.Wanted(billed.FIRST, billed.LAST)).bills[0].id
    late = {"needed_on": date(2026, 9, 20), "purpose": "Generator at the north gate"}
    requested = billed.requested(office, supply, "800", UNDP, **late)
    delivered = billed.delivered(office, supply, "640", date(2026, 9, 12), UNDP)
    certified = billed.certified(office, supply, "1200", date(2026, 9, 14), WFP)
    return Money(supply, overdue, part_paid, disputed, paid, draft, requested, delivered, certified)
