"""A whole program for tests: first page or an opened store, settings and window state in a folder of the test."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from commonservices.domain.clock import Clock, FixedClock
from tests.ui.shell_fakes import ACTOR, TODAY, store_file
from ui.program import Program

PLACE = "help"
WAIT = 20_000


class MovingClock:
    """A clock that a test moves on."""

    def __init__(self) -> None:
        self.instant = datetime(TODAY.year, TODAY.month, TODAY.day, 12, tzinfo=UTC)

    def now(self) -> datetime:
        return self.instant

    def today(self) -> date:
        return self.instant.date()


def running(app: QApplication, folder: Path, qtbot: QtBot, clock: Clock | None = None) -> Iterator[Program]:
    """Give a program that has not begun, and clear it away."""
    clock = clock or FixedClock.on(TODAY)
    made = Program(app, config=folder / "config", home=folder, clock=clock, log=folder / "log.txt")
    made.preferences.choose(language="en", theme="light", actor=ACTOR)
    qtbot.addWidget(made.window)
    yield made
    made.window.close_at_once()
    made.look.use(choice="light", text_size=100, density="normal", language="en")
    made.translators.use("")


def open_store(program: Program, folder: Path, qtbot: QtBot) -> Program:
    """Let a program begin with a store in a folder."""
    with qtbot.waitSignal(program.store_shown, timeout=WAIT):
        program.start(store_file(folder), PLACE)
    return program


def open_first_page(program: Program, qtbot: QtBot, store: Path | None = None) -> Program:
    """Let a program begin on the first page."""
    with qtbot.waitSignal(program.first_page_shown, timeout=WAIT):
        program.start(store)
    return program
