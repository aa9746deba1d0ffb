"""The demo mission in a store made once and copied for every test, and pages around it."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commonservices.demo.seed import seed
from commonservices.domain.clock import FixedClock
from commonservices.office import Office, create, open_office
from commonservices.queries import arrangements
from commonservices.queries.arrangements import ArrangementFilter, ArrangementRow
from ui.kit.question import QuestionDialog
from ui.page import PageFrame

DAY = date(2026, 10, 1)
ACTOR = "A. Tester"
FILE = "demo.csdb"


@dataclass
class TurningClock:
    """A clock whose day can be turned on."""

    day: date

    def now(self) -> datetime:
        return datetime(self.day.year, self.day.month, self.day.day, 12, tzinfo=UTC)

    def today(self) -> date:
        return self.day


@cache
def _template() -> Path:
    path = Path(tempfile.mkdtemp(prefix="demo")) / FILE
    with create(path, clock=FixedClock.on(DAY), actor=ACTOR, check_place=False) as office:
        seed(office, DAY, money=False)
    atexit.register(shutil.rmtree, path.parent, ignore_errors=True)
    return path


def demo_file(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copyfile(_template(), folder / FILE))


def reopen(path: Path, day: date = DAY, actor: str = ACTOR) -> Office:
    return open_office(path, clock=FixedClock.on(day), actor=actor, check_place=False)


def row_of(office: Office, reference: str) -> ArrangementRow:
    found = arrangements.page(office, ArrangementFilter(text=reference))
    return next(row for row in found if row.reference == reference)


def settle(qtbot: QtBot, frame: PageFrame) -> None:
    """Wait until all that is read in the background has arrived."""
    qtbot.waitUntil(lambda: not frame.jobs.busy)


def finish(frame: PageFrame) -> None:
    """Let no reading outlive its store."""
    frame.jobs.stop_all()
    frame.jobs.wait_all()


def dialog_of(page: QWidget) -> QuestionDialog:
    """Give the question that is open over a page."""
    (dialog,) = [each for each in page.findChildren(QuestionDialog) if each.isVisible()]
    return dialog


def press(widget: QWidget, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(widget, key, held)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
