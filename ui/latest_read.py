"""Reading in the background of which only the latest counts; a store that was left meanwhile is no fault."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Slot

from commonservices.errors import Known
from commonservices.jobs import Tell
from commonservices.office import Office
from ui.jobs import Job
from ui.page import PageFrame

Read = Callable[[Office, Tell], Any]


class LatestRead(QObject):
    """Starts reading, gives up the one before, and hands over what the latest one found."""

    def __init__(
        self,
        frame: PageFrame,
        done: Callable[[Any], object],
        parent: QObject,
        *,
        failed: Callable[[Known], object] | None = None,
    ) -> None:
        """Hand what was read to `done`, and a fault of the world to `failed`, else to the banner."""
        super().__init__(parent)
        self._frame = frame
        self._done = done
        self._failed = failed or frame.bridge.failed.emit
        self._job: Job | None = None
        self._office: Office | None = None

    @property
    def reading(self) -> bool:
        """Whether something is being read."""
        return self._job is not None

    def start(self, read: Read) -> None:
        """Read with the store that is shown now."""
        self.stop()
        office = self._office = self._frame.bridge.office

        def work(tell: Tell) -> Any:
            return read(office, tell)

        self._job = self._frame.jobs.run("", work, done=self._on_done, failed=self._on_failed, quiet=True)

    def stop(self) -> None:
        """Give up what is being read; its answer comes no more."""
        if self._job is not None:
            self._job.stop()
            self._job = None

    @Slot(object)
    def _on_done(self, found: Any) -> None:
        if self.sender() is self._job:
            self._job = None
            if self._office is self._frame.bridge.office:
                self._done(found)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if self.sender() is not self._job:
            return
        self._job = None
        if self._office is not self._frame.bridge.office:
            return
        if not isinstance(error, Known):
            raise error
        self._failed(error)
