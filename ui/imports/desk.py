"""The work of an import behind its page: reading files, taking answers, writing all of it or nothing."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from commonservices.domain.changes import Changes
from commonservices.domain.sheets.plan import ProposedRow
from commonservices.errors import Known, RuleBroken
from ui.imports.plan_words import PlanWords
from ui.imports.reading import WRITTEN, Reading, Request, applied, close, read
from ui.jobs import Job
from ui.page import PageFrame


class ImportDesk(QObject):
    """Holds what was read of the files, and what a person decided about it."""

    read_done = Signal(bool)
    """Something was read; the first time of these files."""
    failed = Signal(str, str)
    """The files cannot be read: the sentence, and what to do."""
    stopped = Signal()
    applied = Signal(int, str)
    """So many rows of the file were written."""
    refused = Signal(str)
    """Nothing was written, and why."""

    def __init__(self, frame: PageFrame, words: PlanWords, parent: QObject) -> None:
        """Begin without a file."""
        super().__init__(parent)
        self._frame, self._words = frame, words
        self.reading: Reading | None = None
        self.out_rows: set[str] = set()
        self._request: Request | None = None
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether files are read or written now."""
        return self._job is not None

    @property
    def going(self) -> list[ProposedRow]:
        """The rows that would be written."""
        rows = self.reading.plan.rows if self.reading is not None else ()
        return [each for each in rows if each.verdict in WRITTEN and each.key not in self.out_rows]

    @property
    def blocker(self) -> str:
        """What has to be done first; nothing when the import can be done."""
        if self._frame.bridge.read_only:
            return self.tr("The register is shown for reading only.")
        if self.reading is None:
            return self.tr("No file is chosen.")
        plan = self.reading.plan
        waiting = [each for each in plan.questions if each.open]
        if plan.faults:
            return self._words.said(plan.faults[0])
        if waiting:
            return self.tr("Answer what is asked first: %n question(s) left.", "", len(waiting))
        return "" if self.going else self.tr("No row of the sheet would change anything.")

    # --- reading --------------------------------------------------------------------------------------------------

    def begin(self, paths: tuple[Path, ...], target: str = "") -> None:
        """Leave what was read before and read some files."""
        self.discard()
        self._read(Request(paths, target))

    def read_again(self) -> None:
        """Look again what the files would change."""
        if self.reading is not None and not self.busy:
            self._read(self.reading.request)

    def choose(self, sheet: str, target: str, sender: str) -> None:
        """Read another sheet, or as something else, or as another sender's."""
        if self.reading is None:
            return
        before = self.reading.request
        if (sheet, target) == (before.sheet or sheet, self.reading.plan.target):
            self._read(replace(before, sheet=sheet, target=target, sender=sender))
        else:
            self._read(replace(before, sheet=sheet, target=target, sender=sender, mapping={}, answers={}))

    def answer(self, question: str, choice: str) -> None:
        """Take the answer to a question."""
        if self.reading is not None:
            request = self.reading.request
            self._read(replace(request, answers={**request.answers, question: choice}))

    def map(self, heading: str, field: str) -> None:
        """Read a column as another field; an empty one leaves it out."""
        if self.reading is not None:
            request = self.reading.request
            known = {**self.reading.plan.mapping, **request.mapping}
            self._read(replace(request, mapping={**known, heading: field}))

    def leave_out(self, key: str, *, out: bool) -> None:
        """Leave a row out, or take it in again; what it asked is then asked no more, or again."""
        (self.out_rows.add if out else self.out_rows.discard)(key)
        if self.reading is not None and self.reading.plan.questions:
            self._read(replace(self.reading.request, left_out=frozenset(self.out_rows)))

    def discard(self) -> None:
        """Leave the files; nothing was written."""
        if self._job is not None:
            self._job.stop()
            self._job = None
        self._request = None
        if self.reading is not None:
            close(self.reading.tables)
        self.reading = None
        self.out_rows.clear()

    def _read(self, request: Request) -> None:
        if self._job is not None:
            self._job.stop()
        self._request = request
        tables = self.reading.tables if self.reading is not None else ()
        title = self.tr("Reading {name}").format(name=request.paths[0].name)
        work = partial(read, request, tables, self._frame.bridge.office)
        self._job = self._frame.jobs.run(
            title, work, done=self._on_read, failed=self._on_failed, stopped=self._on_stopped
        )

    @Slot(object)
    def _on_read(self, reading: Reading) -> None:
        if reading.request is not self._request:
            if self.reading is None or reading.tables is not self.reading.tables:
                close(reading.tables)
            return
        first = self.reading is None
        self._job, self.reading = None, reading
        self.out_rows.intersection_update(each.key for each in reading.plan.rows)
        self.read_done.emit(first)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self.discard()
        self.failed.emit(*self._told(error))

    @Slot()
    def _on_stopped(self) -> None:
        self._job = None
        self.stopped.emit()

    # --- writing --------------------------------------------------------------------------------------------------

    def apply(self) -> None:
        """Write everything that was not left out, as one act."""
        if self.reading is None or self.busy or self.blocker:
            return
        plan = self.reading.plan
        work = partial(applied, self._frame.bridge.office, plan, frozenset(self.out_rows))
        title = self.tr("Importing {name}").format(name=plan.source)
        self._job = self._frame.jobs.run(
            title, work, done=self._on_applied, failed=self._on_refused, stopped=self._on_stopped
        )

    @Slot(object)
    def _on_applied(self, changes: Changes) -> None:
        self._job = None
        count, name = len(self.going), self.reading.plan.source if self.reading is not None else ""
        self.discard()
        self._frame.bridge.announce(changes)
        self.applied.emit(count, name)

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        self._job = None
        self.refused.emit(self._told(error)[0])

    def _told(self, error: Any) -> tuple[str, str]:
        if isinstance(error, Known):
            return self._frame.words.known(error)
        if isinstance(error, RuleBroken):
            return self._frame.words.rule(error), ""
        raise error
