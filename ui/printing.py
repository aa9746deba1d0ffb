"""Bringing papers out: before a printer or into a PDF; the work is done away from the window and can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from commonservices.errors import Known
from commonservices.jobs import Tell
from commonservices.office import Office
from ui.jobs import Job
from ui.kit.paper import Paper, PaperWords
from ui.page import PageFrame

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPageLayout
    from PySide6.QtPrintSupport import QPrinter

    from ui.kit.preview import PaperPreview
    from ui.kit.printing import LaidOut

Make = Callable[[Office, Tell], Paper]


def ready(paper: Paper) -> Make:
    """Give a paper whose content is at hand already."""

    def made(_office: Office, _tell: Tell) -> Paper:
        return paper

    return made


class PaperOut(QObject):
    """Prints the papers of one page, one at a time."""

    told = Signal(str, str)

    def __init__(self, frame: PageFrame, parent: QWidget) -> None:
        """Print what belongs to a page; previews open over its window."""
        super().__init__(parent)
        self._frame, self._page = frame, parent
        self._job: Job | None = None

    def words(self, title: str, conditions: str = "") -> PaperWords:
        """Give what stands around the content: office, basis, day, conditions, page and hash."""
        words, office = self._frame.words, self._frame.bridge.office
        profile = office.profile()
        said = self.tr("{office}. Year: {basis}. As of {day}. Filter: {conditions}.").format(
            office=profile.code if profile else "—",
            basis=words.fiscal_year(profile.fiscal_calendar, office.today()) if profile else "—",
            day=words.full_day(office.today()),
            conditions=conditions or self.tr("none"),
        )
        page, content = self.tr("Page {page} of {pages}"), self.tr("Content {hash}")
        return PaperWords(title, said, page, content, mirrored=words.language == "ar")

    def preview(self, make: Make) -> None:
        """Lay a paper out and show it as it will be printed, with the way to the printer."""
        self._run(
            self.tr("Laying out the pages"), partial(_laid_out, self._frame.bridge.office, make), self._on_laid_out
        )

    def ask(self, title: str, name: str, make: Make) -> None:
        """Ask for a file and write a paper into it as a PDF."""
        clean = "".join(sign if sign.isalnum() or sign in " ,-()" else "-" for sign in name)
        done = partial(self.save, make)
        self._frame.ask.save_file(title, f"{clean}.pdf", self.tr("PDF (*.pdf)"), done)

    def save(self, make: Make, path: Path) -> None:
        """Write a paper into a file as a PDF."""
        title = self.tr("Saving {name}").format(name=path.name)
        if not self._run(title, partial(_written, self._frame.bridge.office, make, path), self._on_written):
            sentence = self.tr("{name} is not written: the paper before it is still being made.")
            advice = self.tr("Wait until it is finished, then save again.")
            sentence = sentence.format(name=self._frame.words.isolate(path.name))
            self._frame.bridge.failed.emit(Known("pdf_not_written", sentence, advice=advice))

    def _run(self, title: str, work: Callable[[dict[str, QFont], Tell], object], done: Callable[[Any], None]) -> bool:
        from ui.kit.paper import paper_fonts

        free = self._job is None or self._job.over
        if free:
            asked = partial(work, paper_fonts(self._frame.look))
            self._job = self._frame.jobs.run(title, asked, done=done, failed=self._on_failed)
        return free

    @Slot(object)
    def _on_laid_out(self, pages: LaidOut) -> None:
        from ui.kit import printing

        dialog = printing.preview(self._page.window(), self._frame.look, pages)
        dialog.print_requested.connect(partial(self._print, dialog))
        dialog.layout_chosen.connect(partial(self._lay_out, dialog))

    def _print(self, dialog: PaperPreview, printer: QPrinter) -> None:
        pages = dialog.pages
        title = self.tr("Printing {name}").format(name=pages.paper.words.title)
        self._frame.jobs.run(title, partial(_printed, pages, printer))

    def _lay_out(self, dialog: PaperPreview, layout: QPageLayout) -> None:
        title = self.tr("Laying out the pages")
        self._frame.jobs.run(title, partial(dialog.pages.anew, layout), done=dialog.show_pages)

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        sentence = self.tr("The file is written: {name}.").format(name=self._frame.words.isolate(path.name))
        self.told.emit(sentence, "")

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, OSError):
            sentence = self.tr("The file could not be written: {reason}.").format(reason=error.strerror or str(error))
            advice = self.tr("Close it if it is open elsewhere, or choose another folder.")
            error = Known("pdf_not_written", sentence, advice=advice)
        if not isinstance(error, Known):
            raise error
        self._frame.bridge.failed.emit(error)


def _laid_out(office: Office, make: Make, fonts: dict[str, QFont], tell: Tell) -> LaidOut:
    from ui.kit.printing import LaidOut

    return LaidOut(make(office, tell), fonts, tell)


def _written(office: Office, make: Make, path: Path, fonts: dict[str, QFont], tell: Tell) -> Path:
    from ui.kit.printing import write_pdf

    write_pdf(path, make(office, tell), fonts, tell)
    return path


def _printed(pages: LaidOut, printer: QPrinter, tell: Tell) -> None:
    pages.print_on(printer, tell)
