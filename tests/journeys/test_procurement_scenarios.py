"""Using what another entity has: its long-term agreement with five conditions, or its roster without any agreement."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from commonservices.actions import efficiency
from commonservices.domain.efficiency import EfficiencyRecord
from commonservices.domain.partners import Entity
from commonservices.domain.periods import year_of
from commonservices.domain.procurement import LongTermAgreementUse
from commonservices.office import Office
from commonservices.queries.workbook import survey
from tests.builders import a_service, an_office, entity, parties_of, record, records
from tests.commonservices.actions.lives import a_draft, state
from tests.journeys.officer import Officer, TurningClock

DAY = date(2026, 10, 1)
REFERENCE = "UNEXAM-LTA_PB-2026-001"


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """A mission that wants the travel agreement of another entity and has drafted the arrangement for it."""
    office = an_office(tmp_path, clock=TurningClock(DAY))
    parties = (("UNICEF", "PROVIDER"), ("UNEXAM", "CLIENT"))
    a_draft(office, type="LTA_PB", parties=parties, title_en="Travel agents", expiry_on=date(2027, 12, 31))
    return office


def enter_the_agreement(officer: Officer) -> None:
    officer.tab("Long-term agreements")
    officer.press("New agreement")
    officer.enter("Reference", "LTA-77")
    officer.pick("Holder", "UNICEF")
    officer.enter("Vendor", "Example travel")
    officer.enter("Starts on", "1 January 2026")
    officer.enter("Ends on", "31 December 2028")
    officer.press("Log it")
    officer.press("Add a user")
    officer.pick("Using entity", "UNEXAM")
    officer.pick("Arrangement", REFERENCE)
    officer.enter("Justification", "The same fares without a new tender")
    officer.press("Add a user", last=True)


def test_another_entitys_agreement_is_used_once_its_five_conditions_are_met(
    office: Office, sit_down: Callable[..., Officer], tmp_path: Path
) -> None:
    officer = sit_down(office, "premises", DAY)
    enter_the_agreement(officer)
    officer.row("User: UNEXAM", "5 to do")
    officer.press("Record it")
    for condition in ("The award was competitive", "Its validity covers the contract", "The same conditions apply"):
        officer.pick(condition, "Yes")
    officer.press("Done")
    officer.row("User: UNEXAM", "2 to do")
    officer.reads("2 points are open.")
    officer.press("Approve the use")
    (use,) = records(officer.office, LongTermAgreementUse)
    assert (use.holder_agrees, use.supplier_agrees, use.approved_on) == (False, False, None)

    officer.open(REFERENCE)
    id = officer.page.detail.row.id
    assert state(officer.office, id) == "DRAFT"
    officer.tab("Documents")
    officer.reads("Letter of consent: missing")
    for name in ("holder", "supplier"):
        mail = tmp_path / f"{name}.eml"
        mail.write_bytes(f"Agreed, the {name}".encode())
        officer.paste(mail, "Letter of consent")
    officer.reads("Letter of consent: on record")

    officer.open("LTA-77")
    officer.row("User: UNEXAM")
    officer.press("Record it")
    for who in ("holder", "supplier"):
        officer.pick(f"The {who} agrees", "Yes")
        officer.pick(f"Consent of the {who}", f"Letter of consent: {who}")
    officer.press("Done")
    officer.row("User: UNEXAM", "All met")
    officer.press("Approve the use")
    officer.row("User: UNEXAM", "Approved")
    (use,) = records(officer.office, LongTermAgreementUse)
    assert use.approved_on == DAY
    assert None not in {use.holder_document_id, use.supplier_document_id}

    officer.open(REFERENCE)
    draft = tmp_path / "draft.pdf"
    draft.write_bytes(b"draft")
    officer.paste(draft, "Draft")
    officer.press("Send to review")
    assert state(officer.office, id) == "IN_REVIEW"


def test_the_hours_of_a_transaction_come_from_the_case_and_stand_beside_what_was_really_taken(
    tmp_path: Path, sit_down: Callable[..., Officer]
) -> None:
    office = an_office(tmp_path, clock=TurningClock(DAY))
    given = {"reporting_stream": "BOS", "managing_entity_id": entity("UNEXAM")}
    service = a_service(office, catalogue_code="PRO-05", name_en="Travel agents", **given)
    rate = efficiency.add_rate(office, {"grade": "G-5", "annual_cost": "38400.00"}).id
    case = efficiency.add_case(office, service.id, {"title": "Travel agents", "base_year": 2025}).id
    for scenario, hours in (("BASELINE", "9"), ("COMMON", "4.95")):
        line = {"scenario": scenario, "kind": "LABOUR", "description": "Buying a ticket", "rate_id": rate}
        efficiency.add_line(office, case, {**line, "hours_each": hours, "transactions": "100"})
    efficiency.move_case(office, case, "REVIEWED")
    efficiency.move_case(office, case, "ADOPTED", exception="One officer on duty")
    claim = efficiency.claim_from_case(office, case, 2025, "STAFF_TIME")
    efficiency.realise(office, claim.id, {"actual_hours_each": "5.5", "actual_volume": "80"})

    officer = sit_down(office, f"services?id={service.id}&tab=efficiency&claim={claim.id}", DAY)
    officer.reads("280")
    officer.reads("USD 6,516.36 at 23.2727 an hour, not added to money")
    kept = record(officer.office, EfficiencyRecord, claim.id)
    assert (kept.baseline_hours_each, kept.expected_hours_each, kept.gain) == (9, Decimal("4.95"), None)
    assert (kept.gain_hours, kept.hourly) == (280, Decimal("23.2727"))


def test_a_roster_is_relied_on_without_any_signature_of_an_agreement(
    office: Office, sit_down: Callable[..., Officer], tmp_path: Path
) -> None:
    pair = (("UNDP", "CLIENT"), ("WFP", "PROVIDER"))
    free = {"financial_basis": "NONE", "legal_basis": frozenset({"MR_STATEMENT"})}
    a_draft(office, type="MRR", parties=pair, title_en="Roster of logistics officers", **free)
    officer = sit_down(office, "premises", DAY)
    officer.tab("Mutual recognition")
    officer.press("New reliance")
    officer.pick("Relying entity", "UNDP")
    officer.pick("Entity relied on", "WFP")
    officer.pick("Area of recognition", "Human resources")
    officer.pick("Kind of object", "Roster")
    officer.enter("What is relied on", "Roster of logistics officers")
    officer.enter("Date of reliance", "1 October 2026")
    officer.press("Log it")
    officer.reads("No signatory on record: UNDP, WFP.")
    for code in ("UNDP", "WFP"):
        officer.press(f"{code} has signed…")
        officer.enter("Signature date", "30 November 2018")
        officer.press(f"{code} has signed")
    officer.reads("Both have signed the statement on mutual recognition.")
    assert record(officer.office, Entity, entity("WFP")).mr_signed_on == date(2018, 11, 30)

    officer.open("UNEXAM-MRR-2026-001")
    id = officer.page.detail.row.id
    note = tmp_path / "note.pdf"
    note.write_bytes(b"The roster is open to us")
    officer.paste(note, "Draft")
    officer.press("Send to review")
    officer.press("Mark as cleared")
    officer.enter("Cleared by", "Chief of human resources")
    officer.press("Record a clearance")
    officer.press("Mark as cleared")
    assert state(officer.office, id) == "CLEARED"
    officer.press("Mark as signed")
    officer.reads("Nothing proves the agreement. Attach a document, or waive it with a reason.")
    statement = tmp_path / "statement.pdf"
    statement.write_bytes(b"Statement on mutual recognition")
    officer.paste(statement, "Annex")
    officer.press("Mark as signed")
    assert state(officer.office, id) == "SIGNED"
    officer.press("Make active")
    assert state(officer.office, id) == "ACTIVE"
    assert not any(party.signed_on for party in parties_of(officer.office, id).values())
    yearly = survey(officer.office, year_of("JAN_DEC", DAY))
    assert yearly.arrangements == {id: True}
