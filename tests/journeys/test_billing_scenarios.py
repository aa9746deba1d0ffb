"""Scenario 1, a month of fuel from its use to a part payment; scenario 4, one flight that several entities share."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from commonservices.domain.bills import Bill, BillLine, Settlement
from commonservices.domain.orders import ServiceOrder
from commonservices.office import Office
from tests.builders import an_office, entity, records
from tests.commonservices.actions import billed
from tests.journeys.officer import CONTROL, Key, Officer, TurningClock
from ui.bills.page import BillsPage

DAY = date(2026, 10, 1)
SEPTEMBER = date(2026, 9, 1)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """A mission with nothing in it."""
    return an_office(tmp_path, clock=TurningClock(DAY))


def to_the_bills(officer: Officer) -> None:
    """Go to the place with two letters."""
    officer.key(Key.Key_G)
    officer.key(Key.Key_B)
    officer.reads("Bills and recoveries")


def step(officer: Officer, words: str) -> None:
    """Choose a step from the menu of the others."""
    officer.menu("Other steps", words)


def test_a_month_of_fuel_is_billed_and_paid_in_part(office: Office, sit_down: Callable[..., Officer]) -> None:
    held = billed.supplied(office, name="Diesel, bulk issue", support_percent=Decimal(7))
    billed.used(office, held, "4200", "WFP", SEPTEMBER)
    billed.used(office, held, "1310", "UNDP", SEPTEMBER)
    officer = sit_down(office, "today", DAY)
    to_the_bills(officer)
    officer.tab("Unbilled")
    officer.row("WFP", "USD 5,589.19", table="Unbilled")
    officer.reads("2 waiting for a bill: USD 7,332.49.")
    officer.press("Draft bills…")
    officer.pick("Billed to", "WFP")
    officer.press("Draft bills")
    officer.row("Draft", "WFP", "USD 5,589.19", table="Bills")
    officer.key(Key.Key_Return)
    officer.reads("UNICEF to WFP")
    officer.press("Issue…")
    officer.reads("1 bill will be issued: USD 5,589.19")
    officer.press("Issue")
    officer.reads("Issued")
    (bill,) = records(officer.office, Bill)
    assert (bill.state, bill.issued_on, bill.due_on) == ("ISSUED", DAY, date(2026, 10, 31))
    (line,) = records(officer.office, BillLine)
    assert (line.quantity, line.support_amount) == (Decimal("4200"), 36_565)

    step(officer, "Note the ledger reference…")
    officer.enter("Ledger reference", "5100012345")
    officer.press("Note the ledger reference")
    officer.reads("5100012345")
    officer.press("Enter a payment…")
    officer.enter("Amount", "9000")
    officer.press("Enter a payment")
    officer.reads("is above what is open")
    officer.enter("Amount", "2000")
    officer.press("Enter a payment")
    officer.reads("USD 3,589.19")
    (bill,) = records(officer.office, Bill)
    assert (bill.state, bill.external_reference) == ("PART_PAID", "5100012345")
    assert [each.amount for each in records(officer.office, Settlement)] == [200_000]

    officer.press("Back")
    officer.tab("Ageing")
    officer.row("WFP", "USD 3,589.19", table="Ageing")


def test_one_flight_is_billed_to_each_entity_by_its_own_channel(
    office: Office, sit_down: Callable[..., Officer]
) -> None:
    held = billed.supplied(office, name="Special flight", rate=Decimal("2150"), unit="flight_hour")
    flown = {"UNEXAM": "1.5", "WFP": "2", "UNDP": "0.75", "WHO": "1.25"}
    for code, hours in flown.items():
        billed.certified(office, held, hours, date(2026, 9, 18), code)
    officer = sit_down(office, "today", DAY)
    to_the_bills(officer)
    officer.tab("Orders")
    officer.row("Certified", "WFP", "Special flight", table="Orders")
    officer.tab("Unbilled")
    officer.reads("4 waiting for a bill: USD 11,825.00.")
    officer.press("Draft bills…")
    officer.press("Draft bills")
    officer.row("Draft", "UNEXAM", "USD 3,225.00", table="Bills")
    found = {entity_code(officer.office, each): (each.channel, each.total) for each in records(officer.office, Bill)}
    assert found == {
        "UNEXAM": ("INTERNAL", 322_500),
        "WFP": ("EXTERNAL", 430_000),
        "UNDP": ("EXTERNAL", 161_250),
        "WHO": ("EXTERNAL", 268_750),
    }
    officer.key(Key.Key_A, CONTROL)
    page = officer.page
    assert isinstance(page, BillsPage)
    next(each for each in page.commands() if each.key == "bills.issue").run()
    officer.reads("4 bills will be issued: USD 11,825.00")
    officer.press("Issue")
    officer.reads("4 bills issued.")
    assert {each.state for each in records(officer.office, ServiceOrder)} == {"BILLED"}
    assert {each.state for each in records(officer.office, Bill)} == {"ISSUED"}


def entity_code(office: Office, bill: Any) -> str:
    """Give whom a bill goes to."""
    codes = {entity(code): code for code in ("UNEXAM", "WFP", "UNDP", "WHO")}
    return codes[bill.to_entity_id]
