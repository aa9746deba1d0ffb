"""The work of a consolidation behind its page: reading, leaving out, writing, keeping; nothing is written before."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from commonservices.domain.changes import Changes
from commonservices.domain.sheets.records import Submission
from commonservices.errors import Known, RuleBroken
from commonservices.jobs import Tell
from commonservices.reports.consolidation.keeping import kept_before
from ui.consolidation.reading import Asked, Look, Written, close, kept, look, written
from ui.jobs import Job
from ui.page import PageFrame


class ConsolidationDesk(QObject):
    """Holds the workbooks that were read, and which of them are left out."""

    looked = Signal()
    written = Signal(object)
    kept = Signal(int)
    refused = Signal(str)
    stopped = Signal()
    busy_changed = Signal()

    def __init__(self, frame: PageFrame, parent: QObject) -> None:
        """Begin without a workbook."""
        super().__init__(parent)
        self._frame = frame
        self.look: Look | None = None
        self._asked: Asked | None = None
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether workbooks are read or written now."""
        return self._job is not None

    @property
    def blocker(self) -> str:
        """What has to be done before they can be put together."""
        if self.busy:
            return self.tr("Wait until this is finished.")
        if self.look is None:
            return self.tr("No workbook is chosen.")
        if self.look.fault is not None:
            return self._frame.words.known(self.look.fault)[0]
        if self.look.gathered is None:
            return self.tr("No workbook can be taken.")
        waiting = len(self.look.gathered.open)
        return self.tr("Answer what is asked first: %n question(s) left.", "", waiting) if waiting else ""

    # --- reading --------------------------------------------------------------------------------------------------

    def add(self, paths: tuple[Path, ...], expected: tuple[str, ...]) -> None:
        """Read some workbooks beside those that are there."""
        before = self.look.asked if self.look is not None else Asked(())
        self._read(replace(before, paths=tuple(dict.fromkeys((*before.paths, *paths))), expected=expected))

    def expect(self, offices: tuple[str, ...]) -> None:
        """Say which offices are expected."""
        if self.look is not None and offices != self.look.asked.expected:
            self._read(replace(self.look.asked, expected=offices))

    def leave_out(self, path: Path) -> None:
        """Leave a workbook out, or take it in again."""
        if self.look is not None:
            self._read(replace(self.look.asked, out=self.look.asked.out ^ {path}))

    def answer(self, question: str, choice: str) -> None:
        """Take the answer to a question."""
        if self.look is not None:
            asked = self.look.asked
            self._read(replace(asked, answers={**asked.answers, question: choice}))

    def discard(self) -> None:
        """Leave the workbooks; nothing was written."""
        if self._job is not None:
            self._job.stop()
        self._end()
        self._asked = None
        if self.look is not None:
            close(self.look.opened)
        self.look = None

    def _read(self, asked: Asked) -> None:
        if self.busy and self._asked is None:
            return  # they are being written: what is read stays as it is
        if self._job is not None:
            self._job.stop()
        bridge, language = self._frame.bridge, self._frame.words.language
        self._asked = asked = replace(asked, kept=bridge.ask(kept_before), language=language)
        held = self.look.opened if self.look is not None else ()
        title = self.tr("Reading %n workbook(s)", "", len(asked.paths))
        self._run(title, partial(look, asked, held), self._on_look)

    @Slot(object)
    def _on_look(self, found: Look) -> None:
        if found.asked is not self._asked:
            mine = self.look.opened if self.look is not None else ()
            close(each for each in found.opened if not any(each is own for own in mine))
            return
        self._end()
        self._asked, self.look = None, found
        self.looked.emit()

    # --- writing --------------------------------------------------------------------------------------------------

    def write(self, path: Path, language: str) -> None:
        """Write the workbook of all that count."""
        if not self.blocker and self.look is not None and self.look.gathered is not None:
            day = self._frame.bridge.today()
            title = self.tr("Making {name}").format(name=path.name)
            gathered = self.look.gathered

            def work(tell: Tell) -> Written:
                return written(gathered, path, language, day, tell)

            self._run(title, work, self._on_written)

    @Slot(object)
    def _on_written(self, made: Written) -> None:
        self._end()
        self.written.emit(made)

    def keep(self) -> None:
        """Put on record what the offices sent, as one act."""
        if not self.blocker and self.look is not None and self.look.gathered is not None:
            work = partial(kept, self._frame.bridge.office, self.look.gathered)
            self._run(self.tr("Keeping what the offices sent"), work, self._on_kept)

    @Slot(object)
    def _on_kept(self, changes: Changes) -> None:
        self._end()
        self._frame.bridge.announce(changes)
        self.kept.emit(len({item.id for item in changes.items if item.kind == Submission.KIND}))

    # --- jobs -----------------------------------------------------------------------------------------------------

    def _run(self, title: str, work: Any, done: Any) -> None:
        self._job = self._frame.jobs.run(title, work, done=done, failed=self._on_failed, stopped=self._on_stopped)
        self.busy_changed.emit()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if self.sender() is not self._job:
            return
        self._end()
        self._asked = None
        if isinstance(error, Known):
            self.refused.emit(" ".join(each for each in self._frame.words.known(error) if each))
        elif isinstance(error, RuleBroken):
            self.refused.emit(self._frame.words.rule(error))
        else:
            raise error

    @Slot()
    def _on_stopped(self) -> None:
        if self.sender() is self._job:
            self._end()
            self._asked = None
            self.stopped.emit()

    def _end(self) -> None:
        self._job = None
        self.busy_changed.emit()
