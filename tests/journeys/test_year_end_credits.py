"""The end of scenario 2: in February the actual cost is below the advances, and every party gets its credit note."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from commonservices.actions import cost_pools, pool_lines, runs
from commonservices.actions.pool_lines import Spent
from commonservices.actions.runs import Order
from commonservices.domain.bills import Bill, BillLine
from commonservices.domain.cost_pools import CostPool
from commonservices.domain.pool_cycle import ACTUAL
from commonservices.office import Office
from tests.builders import an_office, entity, records
from tests.commonservices.actions.pooled import ADVANCES, a_clinic, amounts, bill_shares, frozen
from tests.journeys.officer import Key, Officer, TurningClock

BEFORE, DAY = date(2026, 10, 1), date(2027, 2, 8)
SPENT = [1_970_144] * 11 + [1_970_154]
CREDITS = {"WFP": -2_020_15, "UNDP": -1_326_21, "UNICEF": -1_141_15, "UNHCR": -894_43, "WHO": -447_21}
OWN = -6_353_47


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """The year of the clinic is over: its advances are paid, its months are entered and their sum is shared."""
    clock = TurningClock(BEFORE)
    office = an_office(tmp_path, clock=clock)
    clinic = a_clinic(office, heads=None)
    (advance,) = frozen(office, clinic.pool_id)
    bill_shares(office, advance)
    for step in ("INVOICED", "OPEN"):
        cost_pools.move(office, clinic.pool_id, step)
    clock.day = DAY
    months = [(date(2026, place, 1), amount) for place, amount in enumerate(SPENT, 1)]
    spent = [Spent(line_id=clinic.line_id, month=month, amount=amount) for month, amount in months]
    pool_lines.set_actuals(office, spent)
    (actual,) = runs.propose(office, clinic.pool_id, Order(kind=ACTUAL)).run_ids
    runs.agree(office, [actual], exception="One-person office")
    runs.freeze(office, [actual])
    shares = amounts(office, actual)
    assert {code: shares[code] - ADVANCES[code] for code in shares} == {"UNEXAM": OWN, **CREDITS}
    return office


def test_the_actual_cost_below_the_advances_becomes_a_credit_note_for_every_party(
    office: Office, sit_down: Callable[..., Officer]
) -> None:
    officer = sit_down(office, "cost_sharing", DAY)
    officer.row("Clinic")
    officer.key(Key.Key_Return)
    officer.press("Close the year")
    officer.press("Draft the invoices")
    officer.reads("5 bills drafted.")
    drafted = {each.to_entity_id: each.total for each in records(officer.office, Bill, state="DRAFT", kind="CREDIT")}
    assert drafted == {entity(code): amount for code, amount in CREDITS.items()}

    officer.key(Key.Key_G)
    officer.key(Key.Key_B)
    officer.row("Draft", "UNICEF", "Credit", "USD \N{MINUS SIGN}1,141.15", table="Bills")
    officer.key(Key.Key_Return)
    officer.reads("UNEXAM to UNICEF")
    officer.tab("How shares were worked out")
    officer.row("Actual share", "22,145.43")
    officer.row("Advance share", "23,286.58")
    officer.row("Credit", "\N{MINUS SIGN}1,141.15")
    officer.press("Issue…")
    officer.reads("1 bill will be issued: USD \N{MINUS SIGN}1,141.15")
    officer.press("Issue")
    officer.reads("Issued")
    (credit,) = records(officer.office, Bill, kind="CREDIT", state="ISSUED")
    assert (credit.to_entity_id, credit.total, credit.issued_on) == (entity("UNICEF"), CREDITS["UNICEF"], DAY)
    (line,) = records(officer.office, BillLine, bill_id=credit.id)
    assert line.share_id is not None
    (pool,) = records(officer.office, CostPool)
    assert pool.state == "CLOSED"
