"""An expired agreement is found at start-up because it is still used: it is extended, or its service ends."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from commonservices.actions import arrangements, shared_services, usage
from commonservices.domain.shared_services import SharedService
from commonservices.office import Office
from commonservices.queries import arrangements as queries
from tests.builders import an_office, entity, records
from tests.commonservices.actions.lives import a_draft, current, signed, state
from tests.journeys.officer import CONTROL, Key, Officer, TurningClock

JUNE, AUGUST = date(2026, 6, 1), date(2026, 8, 3)
REFERENCE = "UNEXAM-SLA-2026-001"
LAPSED = "Lapsed but still used"


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """An agreement in force until 30 June; in August the usage of July is entered."""
    clock = TurningClock(JUNE)
    office = an_office(tmp_path, clock=clock)
    parties = (("UNICEF", "PROVIDER"), ("WFP", "CLIENT"))
    ends = {"expiry_on": date(2026, 6, 30), "first_review_on": date(2026, 6, 15)}
    id = a_draft(office, type="SLA", parties=parties, title_en="Water trucking", **ends)
    for item in ("parent_or_corporate_agreement", "kpis", "prices"):
        arrangements.waive(office, id, item, "It stands alone", "Chief")
    signed(office, id)
    arrangements.move(office, id, "ACTIVE")
    (service,) = records(office, SharedService)
    filled = {"managing_entity_id": entity("UNICEF"), "modality": "IN_HOUSE", "service_level": "Daily"}
    shared_services.set_fields(office, service.id, {**filled, "reporting_stream": "BILATERAL"})
    for step in ("APPROVED", "IN_SETUP", "ACTIVE"):
        shared_services.move(office, service.id, step, on=JUNE)
    clock.day = AUGUST
    usage.set_usage(office, service.id, entity("WFP"), date(2026, 7, 1), Decimal(40))
    return office


def flags(officer: Officer) -> set[str]:
    (row,) = queries.page(officer.office, queries.ArrangementFilter(text=REFERENCE))
    return set(row.flags)


def find_it_at_the_start(officer: Officer) -> None:
    """Read what the first page says on the day after, and take note of it: that resolves nothing."""
    officer.reads("Ended 30 June, when its term ran out. It was still used until 31 July: extend it or stop the use.")
    officer.tab("Alerts")
    officer.row(LAPSED, table="Alerts, the most urgent first")
    officer.press("Take note…")
    officer.enter("Reason", "The parties meet on Thursday")
    officer.press("Take note")
    officer.reads("2 of 3")
    assert "LAPSED_BUT_USED" in flags(officer)
    officer.open(REFERENCE)
    officer.reads(LAPSED)


def test_an_expired_agreement_is_extended_in_retrospect(
    office: Office, sit_down: Callable[..., Officer], tmp_path: Path
) -> None:
    officer = sit_down(office, "today", AUGUST)
    find_it_at_the_start(officer)
    officer.menu("Other steps", "Extend…")
    officer.enter("New last day", "31 December 2026")
    officer.enter("Takes effect on", "1 July 2026")
    officer.enter("Reason", "Trucking goes on while the wells are repaired")
    officer.reads("It will be marked as retroactive if it is signed after that day.")
    officer.press("Begin the extension")
    for code in ("UNICEF", "WFP"):
        officer.press("Record signature…")
        officer.pick("Party", code)
        officer.enter("Signature date", "3 August 2026")
        officer.press("Record signature")
    assert "LAPSED_BUT_USED" in flags(officer)

    paper = tmp_path / "extension.pdf"
    paper.write_bytes(b"signed by both")
    officer.paste(paper, "Signed copy")
    officer.tab("Versions")
    officer.press("Complete…")
    officer.pick("Document that proves it", "Signed copy")
    officer.press("Complete the amendment")
    id = officer.page.detail.row.id
    assert current(officer.office, id).expiry_on == date(2026, 12, 31)
    officer.menu("Other steps", "Make active again…")
    officer.enter("Reason", "Extended by both parties")
    officer.press("Make active again")
    assert state(officer.office, id) == "ACTIVE"
    assert flags(officer) >= {"RETROACTIVE"}
    assert "LAPSED_BUT_USED" not in flags(officer)
    officer.key(Key.Key_1, CONTROL)
    officer.tab("Alerts")
    officer.row("Retroactive", "Water trucking")


def test_the_service_of_an_expired_agreement_is_stopped_and_the_alert_stays_until_all_is_settled(
    office: Office, sit_down: Callable[..., Officer]
) -> None:
    officer = sit_down(office, "today", AUGUST)
    find_it_at_the_start(officer)
    officer.row("Fuel supply", table="Services")
    officer.key(Key.Key_Return)
    officer.menu("Other steps", "Discontinue")
    officer.reads("Discontinued")
    (service,) = records(officer.office, SharedService)
    assert (service.status, service.ended_on) == ("DISCONTINUED", AUGUST)
    assert flags(officer) == {"LAPSED_BUT_USED"}

    officer.open(REFERENCE)
    for settled in ("Final account settled", "Reconciliation agreed"):
        officer.press("Record it…")
        officer.enter("Cleared by", "Chief of finance")
        officer.press("Record a clearance")
        officer.reads(settled)
    officer.press("Close…")
    officer.enter("Reason", "Stopped; July is billed under the old terms")
    officer.press("Close")
    id = officer.page.detail.row.id
    assert state(officer.office, id) == "CLOSED"
    assert flags(officer) == set()
