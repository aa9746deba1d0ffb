"""A month's usage of a service by keys alone: found, typed, corrected, taken back, and submitted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from commonservices.actions import usage
from commonservices.domain.shared_services import MonthlyUsage
from commonservices.office import Office
from commonservices.queries.usage import closed_months
from tests.builders import a_service, an_office, entity, records
from tests.journeys.officer import CONTROL, Key, Officer, TurningClock

DAY = date(2026, 10, 6)
SEPTEMBER = date(2026, 9, 1)
NONE = Qt.KeyboardModifier.NoModifier
USERS = ("UNDP", "UNHCR", "WFP")
MEMBERS = (("UNICEF", "PROVIDER"), *((code, "CLIENT") for code in USERS))


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """A fuel service with three consumers, who were measured since June; nobody has entered September."""
    office = an_office(tmp_path, clock=TurningClock(DAY))
    service = a_service(office, status="ACTIVE", participants=MEMBERS).id
    for month in (6, 7, 8):
        for code in USERS:
            usage.set_usage(office, service, entity(code), date(2026, month, 1), "100")
    return office


def entered(office: Office) -> dict[str, Decimal | None]:
    """Give what each consumer used in September."""
    codes = {entity(code): code for code in USERS}
    return {codes[each.consumer_id]: each.quantity for each in records(office, MonthlyUsage, month=SEPTEMBER)}


@pytest.fixture
def officer(office: Office, sit_down: Callable[..., Officer]) -> Officer:
    """Somebody who came from the first page to the grid by two letters."""
    seated = sit_down(office, "today", DAY)
    seated.key(Key.Key_G)
    seated.key(Key.Key_U)
    seated.reads("Monthly usage")
    return seated


def figures(officer: Officer, *texts: str) -> None:
    """Type figures into the grid, each followed by Enter."""
    for text in texts:
        for sign in text:
            QTest.keyClicks(QApplication.focusWidget(), sign)
        officer.key(Key.Key_Return)


def ask_to_submit(officer: Officer) -> None:
    """Leave the grid, go to the button of the open month, press it, and wait for the figures."""
    officer.key(Key.Key_F6)
    officer.step_to("Submit September")
    officer.key(Key.Key_Space)
    officer.reads("Cells entered")


def test_a_month_is_entered_corrected_taken_back_and_submitted_without_the_mouse(officer: Officer) -> None:
    assert entered(officer.office) == {}

    figures(officer, "110", "95", "120")
    assert entered(officer.office) == {"UNDP": 110, "UNHCR": 95, "WFP": 120}

    officer.key(Key.Key_Up)
    officer.key(Key.Key_F2)
    officer.key(Key.Key_Backspace)
    figures(officer, "7")
    assert entered(officer.office)["UNHCR"] == 97
    officer.key(Key.Key_Z, CONTROL)
    assert entered(officer.office)["UNHCR"] == 95

    ask_to_submit(officer)
    QTest.keyClicks(QApplication.focusWidget(), "billed with the quarter")
    officer.step_to("Submit September 2026")
    officer.key(Key.Key_Space)
    officer.reads("September 2026 is submitted and closed.")
    assert closed_months(officer.office, (SEPTEMBER,)) == {SEPTEMBER}
    assert entered(officer.office) == {"UNDP": 110, "UNHCR": 95, "WFP": 120}


def test_a_figure_that_is_odd_is_found_and_mended_before_the_month_can_be_submitted(officer: Officer) -> None:
    figures(officer, "110", "9500", "120")
    ask_to_submit(officer)
    assert not officer.can("Submit September 2026")
    officer.step_to("Go to the first of them")
    officer.key(Key.Key_Space)
    figures(officer, "95")
    assert entered(officer.office) == {"UNDP": 110, "UNHCR": 95, "WFP": 120}
    assert not closed_months(officer.office, (SEPTEMBER,))
    ask_to_submit(officer)
    assert officer.can("Submit September 2026")


def test_fill_down_and_delete_write_what_they_show(officer: Officer) -> None:
    figures(officer, "77")
    for key in (Key.Key_Up, Key.Key_Down, Key.Key_Down):
        officer.key(key, Qt.KeyboardModifier.ShiftModifier if key == Key.Key_Down else NONE)
    officer.key(Key.Key_D, CONTROL)
    assert entered(officer.office) == {"UNDP": 77, "UNHCR": 77, "WFP": 77}
    officer.key(Key.Key_Delete)
    assert entered(officer.office) == {}
    officer.key(Key.Key_Z, CONTROL)
    assert entered(officer.office) == {"UNDP": 77, "UNHCR": 77, "WFP": 77}
