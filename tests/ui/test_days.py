"""Another day begins while the window is open."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from commonservices.domain.changes import Changes
from tests.ui.running import WAIT, MovingClock, open_store, running
from tests.ui.shell_fakes import TODAY
from ui.days import MINUTE, DayWatch
from ui.kit.appearance import Appearance
from ui.program import Program

NEXT = TODAY + timedelta(days=1)


@pytest.fixture
def clock() -> MovingClock:
    return MovingClock()


@pytest.fixture
def opened(
    qapp: QApplication, appearance: Appearance, tmp_path: Path, qtbot: QtBot, clock: MovingClock
) -> Iterator[Program]:
    for program in running(qapp, tmp_path, qtbot, clock):
        yield open_store(program, tmp_path, qtbot)


def test_the_same_day_tells_nothing_and_another_day_tells_once(qapp: QApplication, clock: MovingClock) -> None:
    watch = DayWatch(clock, qapp)
    told = QSignalSpy(watch.turned)
    clock.instant += timedelta(hours=11)
    watch.look()
    assert told.count() == 0
    clock.instant += timedelta(hours=1)
    watch.look()
    watch.look()
    assert [told.at(0)[0], told.count()] == [NEXT, 1]
    assert watch.day == NEXT


def test_a_clock_that_is_put_back_is_noticed_too(qapp: QApplication, clock: MovingClock) -> None:
    watch = DayWatch(clock, qapp)
    told = QSignalSpy(watch.turned)
    clock.instant -= timedelta(days=1)
    watch.look()
    assert told.at(0)[0] == TODAY - timedelta(days=1)


def test_the_clock_is_looked_at_once_a_minute_and_no_more(qapp: QApplication, clock: MovingClock) -> None:
    watch = DayWatch(clock, qapp)
    timers = [child for child in watch.children() if child.metaObject().className() == "QTimer"]
    assert [timer.property("interval") for timer in timers] == [MINUTE]


def test_waking_up_shows_the_new_day(qapp: QApplication, clock: MovingClock) -> None:
    watch = DayWatch(clock, qapp)
    told = QSignalSpy(watch.turned)
    clock.instant += timedelta(days=3)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert told.count() == 0
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert told.count() == 1


def test_a_new_day_turns_the_store_and_every_page_reads_anew(opened: Program, clock: MovingClock, qtbot: QtBot) -> None:
    assert opened.bridge is not None
    heard: list[Changes] = []
    opened.bridge.changed.connect(heard.append)
    clock.instant += timedelta(days=1)
    with qtbot.waitSignal(opened.bridge.changed, timeout=WAIT):
        opened.days.look()
    assert [(each.act, each.everything) for each in heard] == [("day_turned", True)]
    assert opened.bridge.today() == NEXT
    assert opened.bridge.office.turn_day() == 0
    assert opened.window.shell is not None
    assert opened.window.shell.top.saved.state == ""


def test_a_day_that_turns_while_no_store_is_open_does_nothing(
    qapp: QApplication, appearance: Appearance, tmp_path: Path, qtbot: QtBot, clock: MovingClock
) -> None:
    for program in running(qapp, tmp_path, qtbot, clock):
        clock.instant += timedelta(days=1)
        program.days.look()
        assert not program.jobs.busy
