"""The end of a shared year: the actual cost is below the advances, and every party gets its difference as a credit."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from commonservices.actions import cost_pools, pool_lines, runs
from commonservices.actions.pool_lines import Spent
from commonservices.domain.bills import Bill
from commonservices.domain.cost_pools import ApportionmentRun, CostPool
from commonservices.office import Office
from tests.builders import an_office, entity, record, records
from tests.commonservices.actions.pooled import a_clinic, amounts, bill_shares, frozen
import tests.journeys.officer as o; o.WAIT=3000
from tests.journeys.officer import CONTROL, Key, Officer, TurningClock

DAY = date(2027, 2, 8)
SPENT = 23_641_738
CREDITS = {"WFP": -2_020_15, "UNDP": -1_326_21, "UNICEF": -1_141_15, "UNHCR": -894_43, "WHO": -447_21}


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """The year of the clinic is over: its advances are billed and paid, and what was spent is entered by month."""
    clock = TurningClock(date(2026, 10, 1))
    office = an_office(tmp_path, clock=clock)
    clinic = a_clinic(office, heads=None)
    (advance,) = frozen(office, clinic.pool_id)
    bill_shares(office, advance)
    for state in ("INVOICED", "OPEN"):
        cost_pools.move(office, clinic.pool_id, state)
    clock.day = DAY
    months = (date(2026, month, 1) for month in range(1, 12))
    pool_lines.set_actuals(office, [Spent(line_id=clinic.line_id, month=each, amount=1_970_144) for each in months])
    return office


def test_the_actuals_of_the_year_give_every_party_its_credit_note(
    office: Office, sit_down: Callable[..., Officer]
) -> None:
    officer = sit_down(office, "cost_sharing", DAY)
    officer.row("Clinic")
    officer.key(Key.Key_Return)
    officer.press("Enter what is spent")
    officer.row("Dec 26")
    officer.key(Key.Key_Return)
    officer.enter("Amount", "19701.54")
    officer.press("Close the year")
    officer.press("Share the actual cost")
    officer.press("Record the agreement…")
    officer.enter("Why one person does both steps, if so", "One-person office")
    officer.press("Record the agreement")
    officer.press("Freeze the split…")
    officer.press("Freeze the split")
    officer.press("Draft the invoices")
    officer.key(Key.Key_G)
    officer.key(Key.Key_B)
    bills = {each.to_entity_id: each for each in records(officer.office, Bill) if each.kind == "CREDIT"}
    assert {code: bills[entity(code)].total for code in CREDITS} == CREDITS
    assert len(bills) == len(CREDITS)
    officer.row("Draft", "UNICEF", "USD −1,141.15", table="Bills")
    officer.key(Key.Key_A, CONTROL)
    print("SEL", [(c.text, c.reason) for c in officer.page.commands()], len(officer.page.part.selected()))
    officer.command("Issue the selected drafts…")
    print(officer.words())
    officer.press("Issue")
    print(officer.words())
    print(officer.rows("Bills"))
    officer.row("UNICEF", "USD −1,141.15", table="Bills")
    officer.key(Key.Key_Return)
    officer.reads("UNEXAM to UNICEF")
    print(officer.words())
    print(officer.rows())
    print([b.text() for b in officer._seen(__import__("PySide6.QtWidgets").QtWidgets.QAbstractButton)])
    assert 0
