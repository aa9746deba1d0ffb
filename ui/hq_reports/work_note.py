"""The note above a list of workbooks: it runs one work at a time and says how it went."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from commonservices.errors import Known, RuleBroken
from commonservices.jobs import Tell
from ui.jobs import Job
from ui.kit.notes import Note
from ui.kit.texts import Text
from ui.page import PageFrame


class WorkNote(Note):
    """A sentence with its lines below; hidden until there is an outcome."""

    problem = Signal(str)

    def __init__(self, frame: PageFrame, name: str, lines_name: str, parent: QWidget | None = None) -> None:
        """Make the note."""
        super().__init__(frame.look, "", name=name, parent=parent)
        self._frame = frame
        self._job: Job | None = None
        self.lines = Text(frame.look, "", "secondary", wrap=True, selectable=True, name=lines_name)
        self.body.addWidget(self.lines)
        self.hide()

    def run(self, title: str, work: Callable[[Tell], Any], done: Callable[[Any], object]) -> None:
        """Do work behind the window; a second one waits until the first is over, and is told so."""
        if self._job is not None:
            self.problem.emit(self.tr("A workbook is being read or made."))
            return
        over = partial(self._on_done, done)
        self._job = self._frame.jobs.run(title, work, done=over, failed=self._on_failed, stopped=self._on_stopped)

    def say(self, title: str, text: str, tone: str, lines: Sequence[str] = ()) -> None:
        """Say an outcome."""
        self.set_note(title, text, tone)
        self.lines.setText("\n".join(lines))
        self.lines.setVisible(bool(lines))
        self.show()

    def _on_done(self, done: Callable[[Any], object], found: Any) -> None:
        self._job = None
        done(found)

    @Slot()
    def _on_stopped(self) -> None:
        self._job = None

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._job = None
        if isinstance(error, Known):
            sentence, advice = self._frame.words.known(error)
        elif isinstance(error, RuleBroken):
            sentence, advice = self._frame.words.rule(error), ""
        else:
            raise error
        self.say(sentence, advice, "crit")
        self.problem.emit(sentence)
