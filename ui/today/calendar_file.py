"""Saving the calendar as a file for Outlook and others: asked where, written in the background, told when done."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from commonservices.jobs import Tell
from commonservices.office import Office
from ui.page import PageFrame

if TYPE_CHECKING:
    from commonservices.exchange.calendar_file import Written

SUFFIX = ".ics"


class CalendarFile(QObject):
    """Asks where to and writes the file."""

    saved = Signal(str)

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep what is needed to ask and to write."""
        super().__init__(parent)
        self._frame = frame

    @Slot()
    def ask(self) -> None:
        """Ask where to save the calendar."""
        profile = self._frame.bridge.office.profile()
        office = profile.code if profile is not None else ""
        name = self.tr("Calendar {office}").format(office=office).strip() + SUFFIX
        filters = self.tr("Calendar file (*.ics)")
        self._frame.ask.save_file(self.tr("Save the calendar"), name, filters, self.write)

    def write(self, path: Path) -> None:
        """Write the calendar in the background."""
        target = path if path.suffix else path.with_suffix(SUFFIX)
        title = self.tr("Saving {name}").format(name=target.name)
        self._frame.jobs.run(title, partial(_written, self._frame.bridge.office, target), done=self._on_written)

    @Slot(object)
    def _on_written(self, done: Written) -> None:
        text = self.tr("The calendar is saved in {name}: %n date(s).", "", done.events)
        self.saved.emit(text.format(name=self._frame.words.isolate(done.path.name)))


def _written(office: Office, path: Path, tell: Tell) -> Written:
    from commonservices.exchange import calendar_file

    return calendar_file.write(office, path, tell=tell)
