"""Asks for the workbook that the next one is compared with, and looks into it before it is taken."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from ui.hq_reports import work
from ui.hq_reports.choices import Choices
from ui.page import PageFrame


class Comparing(QObject):
    """Takes a workbook of ours only; anything else is refused in words and changes nothing."""

    chosen = Signal()

    def __init__(self, frame: PageFrame, choices: Choices, parent: QObject) -> None:
        """Wait until the settings ask for another workbook."""
        super().__init__(parent)
        self._frame, self._choices = frame, choices
        choices.previous_wanted.connect(self.choose)

    @Slot()
    def choose(self) -> None:
        """Ask for a workbook and read it."""
        filters = self.tr("Excel workbook (*.xlsx)")
        self._frame.ask.open_file(self.tr("Compare with another workbook"), filters, self._look_into)

    def _look_into(self, path: Path) -> None:
        title = self.tr("Reading {name}").format(name=path.name)
        self._frame.jobs.run(title, partial(work.looked_into, path), done=self._on_known)

    @Slot(object)
    def _on_known(self, path: Path) -> None:
        self._choices.compare_with(path)
        self.chosen.emit()
