"""The billing end of scenario 7: an expired agreement was still used, is extended in retrospect, and is billed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from commonservices.actions import amendments, arrangements, rates, shared_services, usage
from commonservices.domain.arrangements import Arrangement
from commonservices.domain.bills import Bill, BillLine
from commonservices.domain.shared_services import SharedService
from commonservices.office import Office
from commonservices.queries import arrangements as queries
from tests.builders import an_office, entity, parties_of, records
from tests.commonservices.actions.lives import a_draft, a_paper, signed, state
from tests.journeys.officer import Key, Officer, TurningClock

JUNE, JULY, AUGUST = date(2026, 6, 1), date(2026, 7, 1), date(2026, 8, 3)


@pytest.fixture
def lapsed(tmp_path: Path) -> Office:
    """An agreement ended on 30 June and was used in July; its extension is signed and its paper attached."""
    clock = TurningClock(JUNE)
    office = an_office(tmp_path, clock=clock)
    parties = (("UNICEF", "PROVIDER"), ("WFP", "CLIENT"))
    ends: dict[str, Any] = {"expiry_on": date(2026, 6, 30), "first_review_on": date(2026, 6, 15)}
    ends |= {"title_en": "Water trucking", "financial_basis": "REIMBURSABLE"}
    id = a_draft(office, type="SLA", parties=parties, **ends)
    for item in ("parent_or_corporate_agreement", "kpis", "prices"):
        arrangements.waive(office, id, item, "It stands alone", "Chief")
    signed(office, id)
    arrangements.move(office, id, "ACTIVE")
    (service,) = records(office, SharedService)
    shared_services.set_fields(office, service.id, {"managing_entity_id": entity("UNICEF")})
    rates.add(office, service.id, {"rate": "12.50", "currency": "USD", "unit": "litre", "valid_from": "2026-01-01"})
    clock.day = AUGUST
    usage.set_usage(office, service.id, entity("WFP"), date(2026, 7, 1), Decimal(40))
    amendments.extend(office, id, until=date(2026, 12, 31), reason="The wells are repaired", applies_on=JULY)
    for party in parties_of(office, id).values():
        amendments.sign(office, id, party.id, "Signatory", "Chief", AUGUST)
    a_paper(office, id, tmp_path)
    return office


def test_the_use_of_an_expired_agreement_is_not_billed_before_it_is_extended_in_retrospect(
    lapsed: Office, sit_down: Callable[..., Officer]
) -> None:
    (expired,) = records(lapsed, Arrangement)
    officer = sit_down(lapsed, f"arrangements?id={expired.id}", AUGUST)
    officer.reads("Lapsed but still used")
    officer.key(Key.Key_G)
    officer.key(Key.Key_B)
    officer.tab("Unbilled")
    officer.row("With a reason: not covered", "WFP", "31 Jul", "USD 500.00", table="Unbilled")
    officer.press("Draft bills…")
    officer.press("Draft bills")
    officer.row("Draft", "WFP", "USD 500.00", table="Bills")
    officer.key(Key.Key_Return)
    officer.reads("1 line rendered outside a signed period")
    officer.row("Not covered", "31 Jul", table="Lines")
    officer.press("Issue…")
    officer.press("Issue")
    officer.reads("charges what was rendered outside a signed period")
    (draft,) = records(officer.office, Bill)
    assert draft.state == "DRAFT"

    officer.open(expired.reference)
    officer.tab("Versions")
    officer.press("Complete…")
    officer.pick("Document that proves it", "Signed copy")
    officer.press("Complete the amendment")
    officer.menu("Other steps", "Make active again…")
    officer.enter("Reason", "Extended by both parties")
    officer.press("Make active again")
    assert state(officer.office, expired.id) == "ACTIVE"
    (row,) = queries.page(officer.office, queries.ArrangementFilter(text=expired.reference))
    assert set(row.flags) & {"RETROACTIVE", "LAPSED_BUT_USED"} == {"RETROACTIVE"}
    officer.key(Key.Key_G)
    officer.key(Key.Key_B)
    officer.row("Draft", "WFP", "USD 500.00", table="Bills")
    officer.key(Key.Key_Return)
    officer.reads("UNICEF to WFP")
    officer.press("Issue…")
    officer.press("Issue")
    officer.reads("Issued")
    (bill,) = records(officer.office, Bill)
    assert (bill.state, bill.total, bill.issued_on, bill.channel) == ("ISSUED", 50_000, AUGUST, "EXTERNAL")
    assert bill.cover_waiver == ""
    (line,) = records(officer.office, BillLine)
    assert (line.quantity, line.service_date) == (Decimal(40), date(2026, 7, 31))
