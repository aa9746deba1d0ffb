"""The workbook for Headquarters by keys: a check is looked at and mended, the workbook is made, submitted, restated."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from commonservices.actions import usage
from commonservices.office import Office
from commonservices.queries import submissions
from commonservices.reports.xlsx import named_values
from tests.builders import a_service, an_office, entity
from tests.journeys.officer import WAIT, Key, Officer, TurningClock

DAY = date(2026, 10, 6)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """A service was used in September, and nobody has entered what it costs."""
    office = an_office(tmp_path, clock=TurningClock(DAY))
    service = a_service(office, status="ACTIVE", started_on=date(2026, 9, 1)).id
    usage.set_usage(office, service, entity("WFP"), date(2026, 9, 1), "100")
    return office


def name_file(officer: Officer, qtbot: QtBot, path: Path) -> None:
    """Say where a file goes, and take it with Enter."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog), timeout=WAIT)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    edit = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(edit, QLineEdit)
    edit.setText(str(path))
    QTest.keyClick(edit, Key.Key_Return)
    window = officer.program.window
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=WAIT)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)


def go(officer: Officer, letter: Key) -> None:
    """Go to a place by G and its letter."""
    officer.key(Key.Key_G)
    officer.key(letter)


def test_the_quarter_is_checked_mended_exported_submitted_and_restated(
    office: Office, sit_down: Callable[..., Officer], tmp_path: Path, qtbot: QtBot
) -> None:
    officer = sit_down(office, "today", DAY)
    go(officer, Key.Key_H)
    officer.reads("1 of 1 lines of use have no rate")
    while "usage_unpriced" not in getattr(QApplication.focusWidget(), "objectName", str)():
        officer.key(Key.Key_F8)
    assert "Sheet: Usage" in " ".join(officer.rows("Sheets of the workbook"))
    officer.key(Key.Key_Return)
    officer.reads("UNEXAM-SVC-0001")

    go(officer, Key.Key_R)
    officer.press("Enter a rate")
    officer.pick("Service", "Fuel supply")
    officer.enter("Rate", "1.25")
    officer.enter("Valid from", "1 Sep 2026")
    officer.press("Enter the rate", last=True)
    officer.reads("USD 1.25")
    officer.row("Fuel supply")
    go(officer, Key.Key_H)
    officer.reads("0 to explain")

    officer.step_to("Export workbook…")
    officer.key(Key.Key_Space)
    name_file(officer, qtbot, tmp_path / "quarter.xlsx")
    officer.reads("quarter.xlsx is made and ties out")
    assert named_values(tmp_path / "quarter.xlsx")["rows_usage"] == 1

    officer.step_to("Submit to Headquarters…")
    officer.key(Key.Key_Space)
    officer.reads("Submit July 2026 to September 2026")
    officer.step_to("Submit to Headquarters")
    officer.key(Key.Key_Space)
    officer.reads("UNEXAM-SUB-2026-09-1 is submitted and kept")

    officer.reads("0 to explain")
    officer.step_to("Submit to Headquarters…")
    officer.key(Key.Key_Space)
    officer.reads("Restate July 2026 to September 2026")
    officer.enter("Reason for the restatement", "A rate was missing")
    officer.step_to("Submit to Headquarters")
    officer.key(Key.Key_Space)
    officer.reads("UNEXAM-SUB-2026-09-2 is submitted and kept")
    newest = submissions.submissions(officer.office)[0]
    assert (newest.restates, newest.record.reason) == ("UNEXAM-SUB-2026-09-1", "A rate was missing")
