"""Tells faults where the person looks: strips, the line below, the crash screen."""

from __future__ import annotations

import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from commonservices.errors import Known, RuleBroken

if TYPE_CHECKING:
    from ui.program import Program


class Faults(QObject):
    """Speaks for the program when something went wrong."""

    def __init__(self, program: Program, log: Path, moved_settings: Path | None) -> None:
        """Speak for a program; `moved_settings` is where unreadable settings were moved, if they were."""
        super().__init__(program)
        self._program = program
        self._log = log
        self._moved_settings = moved_settings
        self._ended_badly = program.memory.ended_badly
        program.preferences.failed.connect(self.tell_fault)
        program.jobs.known_failed.connect(self.tell_fault)
        program.jobs.refused.connect(self.tell_refusal)
        program.stores.refused.connect(self.tell_refusal)

    @Slot(object)
    def tell_fault(self, fault: Known) -> None:
        """Say a fault of the world where the person looks."""
        if self._program.window.shell is not None:
            self._program.window.shell.telling.on_failed(fault)
        else:
            page = self._program.first_page or self._program.show_first_page()
            page.show_fault(fault, None)

    @Slot(object)
    def tell_refusal(self, broken: RuleBroken) -> None:
        """Say why a value was refused."""
        if self._program.first_page is not None:
            self._program.first_page.show_refusal(broken)
        elif self._program.window.shell is not None:
            self._program.window.shell.telling.on_refused(broken)

    def tell_of_last_run(self) -> None:
        """Say once what the last run left behind: a sudden end, or settings nobody could read."""
        shell = self._program.window.shell
        if shell is None:
            return
        if self._moved_settings is not None:
            words = self.tr("Your settings could not be read and were moved to {name}. The usual ones are in force.")
            shell.banners.show_words(words.format(name=self._moved_settings.name))
            self._moved_settings = None
        elif self._ended_badly:
            sentence = self.tr("The program closed unexpectedly last time. Nothing that was saved is lost.")
            path = self._program.words.isolate(str(self._log))
            shell.banners.show_words(sentence, self.tr("The log is kept in {path}").format(path=path))
            self._ended_badly = False

    def on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Tell what nobody caught: faults of the world as such, our own on the crash screen."""
        if isinstance(error, Known):
            self.tell_fault(error)
        elif isinstance(error, RuleBroken):
            self.tell_refusal(error)
        elif issubclass(kind, Exception):
            from ui.crash import CrashDialog, details_of, log_fault

            log_fault(kind, error, trace)
            dialog = CrashDialog(self._program.look, details_of(kind, error, trace), self._log, self._program.window)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()
        else:
            sys.__excepthook__(kind, error, trace)
