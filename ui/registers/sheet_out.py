"""Handing a list out as a workbook that is filled in and comes back: in which language, into which file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from commonservices.domain.declaring import dataclass
from commonservices.exchange.returning.lists import LISTS
from commonservices.jobs import Tell
from commonservices.office import Office
from commonservices.reports.returnable import suggested_name, write_list
from commonservices.reports.returnable.writing import Handed
from ui.page import Command, PageFrame

LANGUAGE_NAMES: Final = (("en", "English"), ("fr", "Français"), ("es", "Español"), ("ar", "العربية"))
LIST_OF: Final[Mapping[str, str]] = MappingProxyType(
    {"service": "services"} | {each.kinds[0]: each.key for each in LISTS.values()}
)
"""The list that can be handed out, by the kind of its records or the name of its register."""
FOLDER: Final = "folder:"
"""What a toast offers after this: the folder of a file."""

Only = Callable[[Office], Sequence[UUID] | None]


@dataclass(frozen=True)
class Sheet:
    """What is handed out: which list, which of its records, and how they were chosen, in words."""

    key: str
    only: Only
    chosen_by: str = ""


def languages(own: str) -> list[tuple[str, str]]:
    """Give the languages a sheet can be in, that of the window first."""
    return sorted(LANGUAGE_NAMES, key=lambda each: each[0] != own)


class SheetOut(QObject):
    """Asks for the language and the file, then writes as a job."""

    toast = Signal(str, str)

    def __init__(self, frame: PageFrame, parent: QObject) -> None:
        """Keep what the window gave."""
        super().__init__(parent)
        self._frame = frame

    def command(self, key: str, begin: Callable[[], object], reason: str = "") -> Command:
        """Give the command that hands a list out."""
        text = self.tr("Excel sheet that comes back…")
        return Command(key, text, begin, "", "file-spreadsheet", "file", reason)

    def ask(self, sheet: Sheet) -> None:
        """Ask in which language the sheet is wanted."""
        question = self.tr(
            "The sheet holds what the list shows now. Whoever gets it fills it in and sends it back; importing it "
            "proposes exactly what was changed. In which language?"
        )
        title = self.tr("Excel sheet that comes back")
        done = partial(self._ask_file, sheet)
        self._frame.ask.choice(title, question, languages(self._frame.words.language), done)

    def _ask_file(self, sheet: Sheet, language: str) -> None:
        name = suggested_name(self._frame.bridge.office, sheet.key, language)
        title, filters = self.tr("Save the sheet that comes back"), self.tr("Excel workbook (*.xlsx)")
        self._frame.ask.save_file(title, name, filters, partial(self._write, sheet, language))

    def _write(self, sheet: Sheet, language: str, path: Path) -> None:
        title = self.tr("Making {name}").format(name=path.name)
        work = partial(_written, self._frame.bridge.office, sheet, language, path)
        self._frame.jobs.run(title, work, done=self._on_written)

    @Slot(object)
    def _on_written(self, handed: Handed) -> None:
        said = self.tr("%n row(s) written: {name}.", "", handed.rows)
        name = self._frame.words.isolate(handed.path.name)
        self.toast.emit(said.format(name=name), f"{FOLDER}{handed.path.parent}")


def _written(office: Office, sheet: Sheet, language: str, path: Path, tell: Tell) -> Handed:
    tell(0, 0, "reading")
    only = sheet.only(office)
    return write_list(office, sheet.key, path, language, filter_text=sheet.chosen_by, only=only, tell=tell)
