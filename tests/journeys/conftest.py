"""Whole-window walks: the real program with every page, in a home of its own."""

import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from commonservices.domain.clock import FixedClock
from commonservices.office import Office
from tests.builders import ACTOR
from tests.journeys.officer import WAIT, Officer, TurningClock
from tests.ui.conftest import delete_closed, leave_none_but
from ui.program import Program

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
HERE = Path(__file__).parent
DAY = date(2026, 10, 1)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Allow the remarks that the screenless platform makes about windows."""
    here = f"{HERE}{os.sep}"
    for item in items:
        if str(item.path).startswith(here):
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", "plugin does not support"))


@pytest.fixture(autouse=True)
def _nothing_stays() -> Iterator[None]:
    """Leave no widget of a walk behind: each new look of a later test would style them all again."""
    before = set(QApplication.topLevelWidgets())
    yield
    leave_none_but(before)


@pytest.fixture
def start_program(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[[], Program]]:
    """Gives a program in the home of this test; call it again after closing to start anew."""
    made: list[Program] = []

    def start() -> Program:
        delete_closed()
        program = Program(
            qapp,
            config=tmp_path / "config",
            home=tmp_path / "home",
            clock=FixedClock.on(DAY),
            log=tmp_path / "log.txt",
        )
        if not program.preferences.settings.language:
            program.preferences.choose(language="en", theme="light")
        qtbot.addWidget(program.window)
        program.window.resize(1366, 688)
        made.append(program)
        return program

    yield start
    for program in made:
        program.window.close_at_once()
        program.translators.use("")
        program.look.use(language="en", choice="light", text_size=100, density="normal")


@pytest.fixture
def sit_down(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[[Office, str, date], Officer]]:
    """Gives the officer before the window that shows a register at a place on a day; who wrote it lets go of it."""
    made: list[Program] = []

    def sit(office: Office, place: str, day: date) -> Officer:
        path = office.path
        office.close(backup=False)
        clock = TurningClock(day)
        delete_closed()
        program = Program(qapp, config=tmp_path / "config", home=tmp_path, clock=clock, log=tmp_path / "log.txt")
        program.preferences.choose(language="en", theme="light", actor=ACTOR)
        qtbot.addWidget(program.window)
        program.window.resize(1366, 768)
        made.append(program)
        with qtbot.waitSignal(program.store_shown, timeout=WAIT):
            program.start(path, place)
        return Officer(program, qtbot)

    yield sit
    for program in made:
        program.window.close_at_once()
        program.translators.use("")
        program.look.use(language="en", choice="light", text_size=100, density="normal")
