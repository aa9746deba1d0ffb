"""Exchange rates by keys: a wrong file is refused in words, the right one is taken in, and usage gets its dollars."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from commonservices.actions import rates, usage
from commonservices.domain.shared_services import MonthlyUsage
from commonservices.office import Office
from commonservices.queries import usage_worth
from tests.builders import a_service, an_office, entity, records
from tests.commonservices.exchange.rate_files import feed
from tests.journeys.officer import WAIT, Key, Officer, TurningClock

DAY = date(2026, 10, 6)
MONTH = date(2026, 10, 1)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """A service is priced in euros, and nobody has taken in a rate of exchange."""
    office = an_office(tmp_path, clock=TurningClock(DAY))
    service = a_service(office, status="ACTIVE").id
    rates.add(office, service, {"rate": "1.75", "currency": "EUR", "unit": "litre", "valid_from": "2026-01-01"})
    usage.set_usage(office, service, entity("WFP"), MONTH, "100")
    return office


def choose(officer: Officer, qtbot: QtBot, path: Path) -> None:
    """Put a path into the question for a file, and take it with Enter."""
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


def dollars(office: Office) -> int | None:
    """Give what the month was worth, in cents."""
    (used,) = records(office, MonthlyUsage)
    assert used.service_id is not None
    return usage_worth.grand_total(office, [used.service_id], [MONTH])[0]


def test_a_published_list_gives_usage_its_dollars(
    office: Office, sit_down: Callable[..., Officer], tmp_path: Path, qtbot: QtBot
) -> None:
    letter, published = tmp_path / "letter.txt", tmp_path / "rates.xml"
    letter.write_text("Dear colleagues,\nthe rates follow next week.\n")
    published.write_bytes(feed(day="01 Oct 2026"))
    officer = sit_down(office, "today", DAY)
    officer.key(Key.Key_G)
    officer.key(Key.Key_R)
    officer.reads("Rates")
    assert dollars(officer.office) is None

    officer.tab("Exchange rates")
    officer.reads("No exchange rate is in the register yet.")
    officer.step_to("Take in published rates…")
    officer.key(Key.Key_Space)
    choose(officer, qtbot, letter)
    officer.reads("The file holds no exchange rate.")
    assert not officer.can("Take in")

    officer.key(Key.Key_Space)
    choose(officer, qtbot, published)
    officer.reads("Counts from")
    officer.reads("1 October 2026")
    qtbot.waitUntil(lambda: officer.can("Take in"), timeout=WAIT)
    officer.key(Key.Key_Space)
    officer.reads("The rates that count from 1 October 2026 are in the register.")
    assert [row for row in officer.rows("Exchange rates") if row.startswith("Currency: EUR")]
    assert dollars(officer.office) == 20_000
