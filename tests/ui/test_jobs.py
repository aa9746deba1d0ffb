"""Long work: it runs beside the window, tells how far it is, can be stopped, and its faults arrive."""

import threading

import pytest
from PySide6.QtCore import QObject, Qt, QThread
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from commonservices.errors import Known, RuleBroken
from commonservices.jobs import Tell
from ui.jobs import Jobs


@pytest.fixture
def jobs(qapp: QObject) -> Jobs:
    return Jobs()


class Hearer(QObject):
    """Keeps what it heard and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.threads: list[bool] = []

    def hear(self, what: object = None) -> None:
        self.heard.append(what)
        self.threads.append(QThread.currentThread() is self.thread())


def test_a_result_arrives_on_the_thread_of_the_window(jobs: Jobs, qtbot: QtBot) -> None:
    hearer = Hearer()
    ran_on: list[bool] = []

    def work(tell: Tell) -> int:
        ran_on.append(threading.current_thread() is threading.main_thread())
        return 42

    job = jobs.run("Counting", work, done=hearer.hear)
    with qtbot.waitSignal(job.done, timeout=5000):
        pass
    assert hearer.heard == [42]
    assert hearer.threads == [True]
    assert ran_on == [False]
    assert jobs.running() == []


def test_progress_is_told_and_not_too_often(jobs: Jobs, qtbot: QtBot) -> None:
    told: list[tuple[int, int, str]] = []

    def work(tell: Tell) -> None:
        for step in range(5001):
            tell(step, 5000, "usage")

    job = jobs.run("Counting", work)
    job.progress.connect(lambda step, of, words: told.append((step, of, words)))
    with qtbot.waitSignal(job.done, timeout=5000):
        pass
    assert told[0] == (0, 5000, "usage")
    assert told[-1] == (5000, 5000, "usage")
    assert len(told) < 500


def test_work_stops_at_its_next_step(jobs: Jobs, qtbot: QtBot) -> None:
    at_work, go_on = threading.Event(), threading.Event()
    hearer = Hearer()

    def work(tell: Tell) -> str:
        at_work.set()
        go_on.wait(5)
        tell(1, 2, "")
        return "never"

    job = jobs.run("Waiting", work, done=hearer.hear, stopped=hearer.hear)
    assert at_work.wait(5)
    assert jobs.running() == [job]
    with qtbot.waitSignal(job.stopped, timeout=5000):
        job.stop()
        go_on.set()
    assert job.stopping
    assert hearer.heard == [None]


def test_a_fault_of_the_world_reaches_the_window(jobs: Jobs, qtbot: QtBot) -> None:
    def work(tell: Tell) -> None:
        raise Known("disk_full", "The disk is full.")

    with qtbot.waitSignal(jobs.known_failed, timeout=5000) as told:
        jobs.run("Writing", work)
    assert told.args is not None
    assert told.args[0].key == "disk_full"


def test_a_refusal_reaches_the_window(jobs: Jobs, qtbot: QtBot) -> None:
    def work(tell: Tell) -> None:
        raise RuleBroken("required", "Empty.")

    with qtbot.waitSignal(jobs.refused, timeout=5000) as told:
        jobs.run("Writing", work)
    assert told.args is not None
    assert told.args[0].rule == "required"


def test_whoever_asked_may_hear_the_fault_itself(jobs: Jobs, qtbot: QtBot) -> None:
    hearer = Hearer()

    def work(tell: Tell) -> None:
        raise ZeroDivisionError

    job = jobs.run("Dividing", work, failed=hearer.hear)
    with qtbot.waitSignal(job.failed, timeout=5000):
        pass
    assert isinstance(hearer.heard[0], ZeroDivisionError)


def test_a_fault_of_the_program_is_raised_on_the_thread_of_the_window(jobs: Jobs, qtbot: QtBot) -> None:
    def work(tell: Tell) -> None:
        raise ZeroDivisionError

    with capture_exceptions() as raised:
        job = jobs.run("Dividing", work)
        with qtbot.waitSignal(job.failed, timeout=5000):
            pass
    assert [kind for kind, _error, _trace in raised] == [ZeroDivisionError]


def test_quiet_work_is_not_shown(jobs: Jobs, qtbot: QtBot) -> None:
    go_on = threading.Event()

    def work(tell: Tell) -> None:
        go_on.wait(5)

    job = jobs.run("", work, quiet=True)
    assert jobs.running() == []
    with qtbot.waitSignal(job.done, timeout=5000):
        go_on.set()


def test_all_work_can_be_stopped_and_waited_for(jobs: Jobs, qtbot: QtBot) -> None:
    def work(tell: Tell) -> None:
        while True:
            tell(0, 0, "")

    started = [jobs.run(str(number), work) for number in range(2)]
    with qtbot.waitSignals([job.stopped for job in started], timeout=5000):
        jobs.stop_all()
    assert jobs.wait_all(5000)
    assert jobs.running() == []


def test_something_is_done_at_once_when_nothing_runs_and_else_after_all_that_follows(jobs: Jobs, qtbot: QtBot) -> None:
    told: list[str] = []
    jobs.once_idle(lambda: told.append("at once"))
    assert told == ["at once"]
    go_on = threading.Event()

    def work(_tell: Tell) -> str:
        assert go_on.wait(10)
        return "done"

    jobs.run("Count", work, done=told.append)
    jobs.once_idle(lambda: told.append("then"))
    assert told == ["at once"]
    go_on.set()
    qtbot.waitUntil(lambda: "then" in told)
    assert told == ["at once", "done", "then"]


def test_a_job_may_be_gone_before_its_thread_has_left_the_call_that_said_it_is_over(jobs: Jobs, qtbot: QtBot) -> None:
    gone, go_on = threading.Event(), threading.Event()
    hearer = Hearer()
    sound: list[bool] = []

    def linger(_job: object, _how: str, _outcome: object) -> None:
        sound.append(gone.wait(5) and Shiboken.isValid(jobs._wire))

    def work(_tell: Tell) -> bool:
        return go_on.wait(5)

    jobs._wire.over.connect(linger, Qt.ConnectionType.DirectConnection)
    job = jobs.run("Counting", work, done=hearer.hear)
    job.destroyed.connect(gone.set)
    go_on.set()
    qtbot.waitUntil(lambda: sound != [])
    assert sound == [True]
    assert hearer.heard == [True]
    assert not Shiboken.isValid(job)
