"""The billing end of scenario 5: bookings under another's agreement are called off, certified, and billed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from commonservices.actions import orders, procurement
from commonservices.domain.arrangements import Arrangement
from commonservices.domain.bills import Bill
from commonservices.domain.must_haves import FIVE_CONDITIONS
from commonservices.domain.orders import ServiceOrder
from commonservices.domain.procurement import CallOff, LongTermAgreement, LongTermAgreementUse
from commonservices.domain.shared_services import SharedService
from commonservices.office import Office
from tests.builders import an_office, entity, record, records
from tests.commonservices.actions import billed
from tests.commonservices.actions.lives import a_paper
from tests.journeys.officer import CONTROL, Key, Officer, TurningClock

CONSENTING = ("holder_document_id", "supplier_document_id")
AUGUST = date(2026, 8, 3)


@pytest.fixture
def piggybacked(tmp_path: Path) -> Office:
    """The mission wants to use the travel agreement of UNICEF: all conditions are met, its bookings are delivered."""
    office = an_office(tmp_path, clock=TurningClock(AUGUST))
    held = billed.supplied(office, name="Travel bookings", rate=Decimal("18.75"), unit="transaction")
    with office.work("field_set") as work:
        work.put(replace(record(office, Arrangement, held.arrangement), type="LTA_PB", reference="LTA-USE-1"))
        work.put(replace(record(office, SharedService, held.service), unit="transaction", catalogue_code="PRO-12"))
    values = {"reference": "LTA-77", "vendor": "Example travel", "starts_on": date(2026, 1, 1)}
    ends = {"ends_on": date(2028, 12, 31), "holder_id": entity("UNICEF"), "ceiling_amount": "1000", "currency": "USD"}
    above = procurement.add_agreement(office, values | ends | {"open_to_others": True}).id
    letters = [a_paper(office, held.arrangement, tmp_path, "CONSENT_LETTER", f"{each}.txt") for each in CONSENTING]
    met = dict.fromkeys(FIVE_CONDITIONS, True) | dict(zip(CONSENTING, letters, strict=True))
    use = {"arrangement_id": held.arrangement, "justification": "The same fares without a new tender"}
    procurement.add_use(office, above, entity("UNEXAM"), use | met)
    order = billed.requested(office, held, "16", "UNEXAM", requested_on=date(2026, 7, 24))
    orders.approve(office, order)
    orders.deliver(office, order, billed.a_line("16", date(2026, 7, 28)))
    return office


def test_the_bookings_under_anothers_agreement_are_called_off_certified_and_billed_to_the_mission(
    piggybacked: Office, sit_down: Callable[..., Officer]
) -> None:
    (agreement,) = records(piggybacked, LongTermAgreement)
    officer = sit_down(piggybacked, f"premises?id={agreement.id}", AUGUST)
    officer.row("User: UNEXAM", "All met")
    officer.press("Approve the use")
    officer.row("User: UNEXAM", "Approved")
    officer.press("Add an order")
    officer.pick("Entity", "UNEXAM")
    officer.enter("Order date", "3 August 2026")
    officer.enter("Amount", "640")
    officer.press("Add an order", last=True)
    officer.row("3 August 2026", "UNEXAM", "640.00")
    officer.reads("USD 360.00")

    officer.key(Key.Key_6, CONTROL)
    officer.tab("Orders")
    officer.row("Delivered", "UNEXAM", "Travel bookings", table="Orders")
    officer.key(Key.Key_Return)
    officer.press("Confirm what was received…")
    officer.press("Confirm what was received")
    officer.press("Certify…")
    officer.press("Certify")
    officer.reads("Certified")
    officer.press("Back")
    officer.tab("Unbilled")
    officer.row("UNEXAM", "USD 300.00", table="Unbilled")
    officer.press("Draft bills…")
    officer.press("Draft bills")
    officer.row("Draft", "UNEXAM", "Internal", "USD 300.00", table="Bills")
    officer.key(Key.Key_Return)
    officer.press("Issue…")
    officer.press("Issue")
    officer.reads("Issued")
    (bill,) = records(officer.office, Bill)
    (used,) = records(officer.office, LongTermAgreementUse)
    assert (bill.state, bill.total, bill.channel) == ("ISSUED", 30_000, "INTERNAL")
    assert (used.approved_on, bill.arrangement_id) == (AUGUST, used.arrangement_id)
    (order,) = records(officer.office, ServiceOrder)
    (called,) = records(officer.office, CallOff)
    assert (order.state, called.amount) == ("BILLED", 64_000)
