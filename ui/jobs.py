"""Long work of the window: it runs in a pool, tells how far it is, and can be stopped."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from commonservices.errors import Known, RuleBroken
from commonservices.jobs import Stopped, Tell

_SHORTEST_TELL = 0.04
_THREADS = 4

Work = Callable[[Tell], Any]


class Job(QObject):
    """One piece of long work; it lives, and says everything, on the thread of the window."""

    progress = Signal(int, int, str)
    done = Signal(object)
    failed = Signal(object)
    stopped = Signal()
    ended = Signal()

    def __init__(self, title: str, *, quiet: bool = False, parent: QObject | None = None) -> None:
        """Name the work; nothing runs yet."""
        super().__init__(parent)
        self.title = title
        self.quiet = quiet
        self.over = False
        self._stop = threading.Event()

    def stop(self) -> None:
        """Ask the work to stop; it does so at its next step."""
        self._stop.set()

    @property
    def stopping(self) -> bool:
        """Whether the work has been asked to stop."""
        return self._stop.is_set()

    def end(self, how: str, outcome: object) -> None:
        """Say that the work is over, and how."""
        self.over = True
        self.ended.emit()
        if how == "done":
            self.done.emit(outcome)
        elif how == "stopped":
            self.stopped.emit()
        else:
            self.failed.emit(outcome)


class _Wire(QObject):
    """What the threads of the pool speak through.

    A job is deleted by the window as soon as it is over, when its thread may not yet have left the call that said so.
    So no thread speaks through a job: each holds the wire, which lives until the last of them has let go of it.
    """

    told = Signal(object, int, int, str)
    over = Signal(object, str, object)


class _Runner(QRunnable):
    """Carries the work of a job into the pool."""

    def __init__(self, job: Job, work: Work, wire: _Wire) -> None:
        super().__init__()
        self._job = job
        self._work = work
        self._wire = wire
        self._last_told = 0.0

    def run(self) -> None:
        """Do the work; called by the pool on one of its threads."""
        try:
            result = self._work(self._tell)
        except Stopped:
            self._wire.over.emit(self._job, "stopped", None)
        except Exception as error:  # every fault travels to the window and is shown there
            self._wire.over.emit(self._job, "failed", error)
        else:
            self._wire.over.emit(self._job, "done", result)

    def _tell(self, step: int, of: int, words: str) -> None:
        if self._job.stopping:
            raise Stopped
        now = time.monotonic()
        if now - self._last_told >= _SHORTEST_TELL or step in {0, of}:
            self._last_told = now
            self._wire.told.emit(self._job, step, of, words)


class Jobs(QObject):
    """Starts jobs and knows which of them run."""

    started = Signal(object)
    running_changed = Signal()
    known_failed = Signal(object)
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Make an idle pool of its own."""
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(_THREADS)
        self._wire = _Wire()
        self._wire.told.connect(self._on_told)
        self._wire.over.connect(self._on_over)
        self._running: dict[Job, _Runner] = {}
        self._later: list[Callable[[], object]] = []
        # What follows a job hears of it first; only then does something else begin.
        self.running_changed.connect(self._go_on, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        title: str,
        work: Work,
        *,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        stopped: Callable[[], object] | None = None,
        quiet: bool = False,
    ) -> Job:
        """Start work in the pool and give its job; a quiet one shows no bar and asks nothing when the window closes."""
        job = Job(title, quiet=quiet, parent=self)
        if done is not None:
            job.done.connect(done)
        job.failed.connect(failed if failed is not None else self._on_failed)
        if stopped is not None:
            job.stopped.connect(stopped)
        runner = _Runner(job, work, self._wire)
        runner.setAutoDelete(False)
        self._running[job] = runner
        self._pool.start(runner)
        self.started.emit(job)
        self.running_changed.emit()
        return job

    def running(self) -> list[Job]:
        """Give the jobs a person should know of."""
        return [job for job in self._running if not job.quiet]

    @property
    def busy(self) -> bool:
        """Whether any work runs, quiet work included."""
        return bool(self._running)

    def once_idle(self, then: Callable[[], object]) -> None:
        """Do something once no work runs: at once when none does, such as closing the store it works on."""
        self._later.append(then)
        self._go_on()

    @Slot()
    def _go_on(self) -> None:
        while self._later and not self._running:
            self._later.pop(0)()

    def stop_all(self) -> None:
        """Ask every job to stop."""
        for job in self._running:
            job.stop()

    def wait_all(self, milliseconds: int = 10_000) -> bool:
        """Wait until no work runs; say whether that came true in time."""
        return self._pool.waitForDone(QDeadlineTimer(milliseconds))

    @Slot(object, int, int, str)
    def _on_told(self, job: Job, step: int, of: int, words: str) -> None:
        job.progress.emit(step, of, words)

    @Slot(object, str, object)
    def _on_over(self, job: Job, how: str, outcome: object) -> None:
        self._running.pop(job, None)
        job.deleteLater()
        self.running_changed.emit()
        job.end(how, outcome)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        logging.getLogger("commonservices").warning("a job failed: %s", type(error).__name__)
        if isinstance(error, Known):
            self.known_failed.emit(error)
        elif isinstance(error, RuleBroken):
            self.refused.emit(error)
        else:
            raise error
