"""Scenarios 2 and 3 as far as the shares go: the clinic's budget of a year, its credits, and an agency that leaves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from commonservices.actions import cost_pools
from commonservices.domain.bills import Bill
from commonservices.domain.cost_pools import ApportionmentRun, CostPool
from commonservices.office import Office
from tests.builders import an_office, records
from tests.commonservices.actions.pooled import ADVANCES, a_clinic, a_decision, amounts, bill_shares, frozen
from tests.journeys.officer import CONTROL, Key, Officer, TurningClock

DAY = date(2026, 10, 1)
LAST = "UNEXAM-POOL-2026-01"
NEXT = "UNEXAM-POOL-2027-01"
ACTUALS = {
    "UNEXAM": 12_329_615, "WFP": 3_920_339, "UNDP": 2_573_658, "UNICEF": 2_214_543, "UNHCR": 1_735_722, "WHO": 867_861,
}  # fmt: skip


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """The clinic's budget of this year is frozen, with the decision that adopted it."""
    office = an_office(tmp_path, clock=TurningClock(DAY))
    frozen(office, a_clinic(office, heads=None).pool_id)
    return office


def command(officer: Officer, words: str) -> None:
    """Run a command through the palette."""
    shell = officer.program.window.shell
    assert shell is not None
    overlay = shell.palette_search.overlay
    officer.key(Key.Key_K, CONTROL)
    QTest.keyClicks(overlay.edit, words.removesuffix("…"))
    officer._until(
        lambda: (found := overlay.current()) is not None and found.label == words,
        words,
        lambda: [str(overlay.current())],
    )
    QTest.keyClick(overlay.edit, Key.Key_Return)


def test_the_budget_of_the_clinic_from_last_years_copy_to_the_invoices(
    office: Office, sit_down: Callable[..., Officer]
) -> None:
    officer = sit_down(office, "today", DAY)
    officer.key(Key.Key_5, CONTROL)
    officer.row("Clinic")
    officer.key(Key.Key_Return)
    officer.reads(LAST)
    command(officer, "Copy into the next year")
    officer.reads(NEXT)
    officer.row("Running cost", table="Budget lines")
    officer.key(Key.Key_Return)
    officer.enter("Budget", "248600.00")
    officer.tab("Drivers")
    officer.enter("Counted on", "30 September 2026")
    officer.row("UNDP", table="Counts")
    for key in (Key.Key_8, Key.Key_6, Key.Key_Return):
        officer.key(key)
    assert [row for row in officer.rows("Counts") if "UNDP" in row and "30 September 2026" in row]
    officer.tab("Split")
    officer.press("Send for agreement")
    officer.reads(
        "Shares add up to USD 248,600.00 to the smallest unit. Rounding each share alone would give 248,599.99."
    )
    officer.row("UNDP", table="Shares")
    officer.reads("Why UNDP pays 27,062.79")
    officer.press("Record the agreement…")
    officer.pick("Decision", "adopted")
    officer.enter("Why one person does both steps, if so", "One-person office")
    officer.press("Record the agreement")
    officer.press("Freeze the split…")
    officer.reads("From then on nothing changes these shares, and bills may be made of them.")
    officer.press("Freeze the split")
    officer.press("Draft the invoices")
    pool = next(each for each in records(officer.office, CostPool) if each.reference == NEXT)
    (run,) = records(officer.office, ApportionmentRun, pool_id=pool.id)
    assert run.state == "FROZEN"
    assert amounts(officer.office, run.id) == ADVANCES
    drafted = sorted(each.total for each in records(officer.office, Bill, pool_id=pool.id))
    assert drafted == sorted(amount for code, amount in ADVANCES.items() if code != "UNEXAM")


def test_the_actual_cost_of_the_year_gives_every_party_its_credit(
    office: Office, sit_down: Callable[..., Officer]
) -> None:
    (run,) = records(office, ApportionmentRun)
    bill_shares(office, run.id)
    for state in ("INVOICED", "OPEN"):
        cost_pools.move(office, run.pool_id, state)
    officer = sit_down(office, "cost_sharing", DAY)
    officer.row("Clinic")
    officer.key(Key.Key_Return)
    officer.reads(LAST)
    officer.press("Enter what is spent")
    officer.row("Feb 26")
    officer.key(Key.Key_Return)
    officer.enter("Amount", "236417.38")
    command(officer, "Share the actual cost")
    made = next(each for each in records(officer.office, ApportionmentRun) if each.kind == "ACTUAL")
    assert amounts(officer.office, made.id) == ACTUALS
    assert ACTUALS["UNICEF"] - ADVANCES["UNICEF"] == -1_141_15
    officer.press("Record the agreement…")
    officer.enter("Why one person does both steps, if so", "One-person office")
    officer.press("Record the agreement")
    officer.press("Freeze the split…")
    officer.press("Freeze the split")
    assert {each.state for each in records(officer.office, ApportionmentRun)} == {"FROZEN"}


def test_an_agency_that_leaves_is_rehearsed_and_its_shares_tried(
    office: Office, sit_down: Callable[..., Officer]
) -> None:
    before = len(records(office, ApportionmentRun))
    a_decision(office)
    officer = sit_down(office, "cost_sharing", DAY)
    officer.row("Clinic")
    officer.key(Key.Key_Return)
    officer.reads(LAST)
    command(officer, "If an entity leaves…")
    officer.pick("Entity", "UNHCR")
    officer.enter("Last day", "31 October 2026")
    officer.press("Rehearse")
    officer.reads("Rehearsal only. Nothing has been written.")
    officer.reads("UNHCR leaves after 31 October 2026.")
    (row,) = [each for each in officer.rows("New shares") if "UNHCR" in each]
    assert "15,2" in row
    assert len(records(officer.office, ApportionmentRun)) == before
