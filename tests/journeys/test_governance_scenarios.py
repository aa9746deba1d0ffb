"""What bodies decide and review: the minute that adopts a budget, and the yearly review of services."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from commonservices.actions import bodies, readings
from commonservices.domain.bodies import ActionItem, Decision, Meeting
from commonservices.domain.duties import Obligation
from commonservices.domain.shared_services import SharedService
from commonservices.office import Office
from commonservices.queries.entities import kpi_by_code
from tests.builders import a_service, an_office, records
from tests.commonservices.actions.lives import active
from tests.journeys.officer import CONTROL, Key, Officer, TurningClock

OCTOBER, JANUARY = date(2026, 10, 15), date(2027, 1, 20)


@pytest.fixture
def clinic(tmp_path: Path) -> Office:
    """A mission with its operations management team and the arrangement of its clinic."""
    office = an_office(tmp_path, clock=TurningClock(date(2026, 1, 15)))
    active(office, title_en="Mission clinic", expiry_on=date(2028, 12, 31))
    bodies.add_body(office, {"name_en": "Operations management team", "kind": "OMT"})
    return office


def test_the_minute_that_adopts_the_budget_of_the_clinic_hangs_on_its_arrangement(
    clinic: Office, sit_down: Callable[..., Officer]
) -> None:
    officer = sit_down(clinic, "decisions", OCTOBER)
    officer.tab("Meetings")
    officer.press("Add a meeting")
    officer.pick("Body", "Operations")
    officer.enter("Meeting date", "14 October 2026")
    officer.press("Save")
    officer.press("Record a decision")
    officer.pick("Type", "Approve")
    officer.pick("Record concerned", "Mission clinic")
    officer.pick("Topic", "budget")
    officer.enter("Text", "The budget of the clinic for 2027 and its shares are adopted")
    officer.press("Save", last=True)
    officer.row("UNEXAM-DEC-2026-001", table="Decisions")
    officer.open("UNEXAM-EOL-2026-001")
    officer.tab("Duties")
    officer.row("UNEXAM-DEC-2026-001", "The budget of the clinic", table="Decisions")
    officer.press("Add an obligation")
    officer.enter("Text", "Issue the invoices of the clinic")
    officer.pick("Kind", "Instalment")
    officer.enter("First due date", "30 November 2026")
    officer.pick("Owner entity", "WHO")
    officer.enter("Months between due dates", "12")
    officer.press("Save", last=True)
    officer.row("Issue the invoices of the clinic", "30 Nov", table="Obligations")

    (meeting,) = records(officer.office, Meeting)
    (decided,) = records(officer.office, Decision)
    (duty,) = records(officer.office, Obligation)
    clinic_id = officer.page.detail.row.id
    assert (decided.meeting_id, decided.subject_id, decided.topic) == (meeting.id, clinic_id, "BUDGET_AND_SHARES")
    assert (meeting.held_on, decided.decided_on) == (date(2026, 10, 14), date(2026, 10, 14))
    assert (duty.arrangement_id, duty.first_due_on, duty.every_m) == (clinic_id, date(2026, 11, 30), 12)
    officer.key(Key.Key_1, CONTROL)
    officer.tab("12 months")
    officer.row("Duty falls due 30 November 2026, in 46 d: Mission clinic")


@pytest.fixture
def services(tmp_path: Path) -> Office:
    """Two services with an indicator each, one of them run together since 2021."""
    office = an_office(tmp_path, clock=TurningClock(JANUARY))
    bodies.add_body(office, {"name_en": "Operations management team", "kind": "OMT"})
    for name, since in (("Fuel supply", "2021-03-01"), ("Courier", "2025-06-01")):
        made = a_service(office, name_en=name, collaborative_since=since)
        readings.set_target(office, made.id, kpi_by_code(office, "ICT-1").id, "99")
    return office


def test_the_yearly_review_rates_the_services_and_decides_about_each(
    services: Office, sit_down: Callable[..., Officer]
) -> None:
    officer = sit_down(services, "services", JANUARY)
    officer.tab("Older than four years")
    assert not any("Courier" in row for row in officer.rows())
    officer.row("Fuel supply")
    officer.key(Key.Key_Return)
    officer.tab("Indicators")
    officer.enter("Day of the reading", "31 December 2026")
    officer.enter("Value", "99.4")
    officer.press("Enter reading")
    officer.row("Target met", table="Indicators")
    officer.key(Key.Key_9, CONTROL)
    officer.press("Record a decision")
    officer.pick("Body", "Operations")
    officer.pick("Type", "Approve")
    officer.pick("Record concerned", "Fuel supply")
    officer.pick("Topic", "Stock")
    officer.enter("Text", "Scale up: a second tank")
    officer.press("Save")
    officer.reads("Approved on 20 January 2027")
    officer.press("Add an action")
    officer.enter("Text", "Order the tank")
    officer.pick("Owner entity", "WFP")
    officer.enter("Due date", "31 March 2027")
    officer.press("Save", last=True)
    officer.row("Order the tank", "WFP", table="Actions")
    (decided,) = records(officer.office, Decision)
    (service,) = records(officer.office, SharedService, name_en="Fuel supply")
    assert (decided.topic, decided.subject_id, decided.decided_on) == ("STOCK_TAKE_ACTION", service.id, JANUARY)
    (followed,) = records(officer.office, ActionItem)
    assert (followed.decision_id, followed.due_on, followed.state) == (decided.id, date(2027, 3, 31), "OPEN")

    officer.key(Key.Key_3, CONTROL)
    officer.row("Fuel supply")
    officer.key(Key.Key_Return)
    officer.tab("Terms")
    officer.enter("Year of the stock-take", "2027")
    officer.pick("Stock-take action", "Scale up")
    officer.key(Key.Key_3, CONTROL)
    officer.tab("Older than four years")
    officer.reads("No service runs for more than four years without a stock-take.")
    (service,) = records(officer.office, SharedService, name_en="Fuel supply")
    assert (service.stock_take_year, service.stock_take_action) == (2027, "SCALE_UP")

    officer.tab("All")
    officer.row("Courier")
    officer.key(Key.Key_Return)
    officer.tab("Indicators")
    officer.enter("Day of the reading", "31 December 2026")
    officer.enter("Value", "80")
    officer.press("Enter reading")
    officer.row("Not met and no progress", table="Indicators")
