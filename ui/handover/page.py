"""The handover pack: read it here in the successor's language, then give it as a workbook, a PDF or on paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QTextBrowser, QWidget

from commonservices.domain.changes import Changes
from commonservices.jobs import Tell
from commonservices.office import Office
from commonservices.reports.handover import HandedOver, printed, suggested_name, write
from commonservices.reports.pack.words import PackWords
from ui.jobs import Job
from ui.kit.buttons import Button
from ui.kit.combo_box import ComboBox
from ui.kit.layout import HLine, column, inset, row
from ui.kit.notes import Note
from ui.kit.texts import Text
from ui.page import Command, Page, PageFrame, PageHeader

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument
    from PySide6.QtPrintSupport import QPrintPreviewDialog

_MARGIN: Final = 16
LANGUAGE_NAMES: Final = (("en", "English"), ("fr", "Français"), ("es", "Español"), ("ar", "العربية"))


class HandoverPage(Page):
    """The page of the handover pack."""

    place: ClassVar[str] = "handover"

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the page; the pack is read when it is opened."""
        super().__init__(frame, parent)
        self._job: Job | None = None
        self._html = ""
        self._shown: QTextDocument | None = None
        self._opened = False
        detail = self.tr("What is due, late, open and missing, whom to ask, and how it came to this")
        self.header = PageHeader(self.look, self.title(), detail, name="handover.header")
        self.print_button = Button(self.look, self.tr("Print…"), icon="printer", name="handover.print")
        self.pdf_button = Button(self.look, self.tr("Save PDF…"), icon="file-text", name="handover.pdf")
        self.book_button = Button(
            self.look, self.tr("Save workbook…"), "primary", icon="file-spreadsheet", name="handover.workbook"
        )
        for each in (self.print_button, self.pdf_button, self.book_button):
            self.header.buttons.addWidget(each)
        self.language = ComboBox(self.look)
        self.language.setObjectName("handover.language")
        self.language.setAccessibleName(self.tr("Language of the pack"))
        for code, name in LANGUAGE_NAMES:
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(self.language.findData(self.words.language), 0))
        self.note = Note(self.look, "", tone="good", name="handover.result")
        self.note.hide()
        self.view = QTextBrowser()
        self.view.setObjectName("handover.view")
        self.view.setAccessibleName(self.title())
        self.view.setOpenLinks(False)
        self._lay_out()
        self.language.currentIndexChanged.connect(self._on_language)
        self.print_button.clicked.connect(self.print)
        self.pdf_button.clicked.connect(self.save_pdf)
        self.book_button.clicked.connect(self.save_workbook)

    def _lay_out(self) -> None:
        chosen = QWidget()
        line = row(chosen, 6)
        label = Text(self.look, self.tr("Language of the pack"), "secondary", "text2", name="handover.language.label")
        label.setBuddy(self.language)
        line.addWidget(label)
        line.addWidget(self.language)
        line.addStretch(1)
        inset(chosen, 20, 4, 16, 8)
        told = QWidget()
        column(told).addWidget(self.note)
        inset(told, 20, 4, 16, 8)
        self._told = told
        told.hide()
        box = column(self)
        for each in (self.header, chosen, told, HLine()):
            box.addWidget(each)
        box.addWidget(self.view, 1)

    # --- what every page answers ----------------------------------------------------------------------------------

    def title(self) -> str:
        """Give the page's title."""
        return self.tr("Handover pack")

    def open(self, address: Mapping[str, str]) -> None:
        """Go to a language and read the pack."""
        place = self.language.findData(address.get("language", ""))
        self._opened = True
        if place >= 0 and place != self.language.currentIndex():
            self.language.setCurrentIndex(place)
        elif not self._html:
            self.reload()

    def address(self) -> Mapping[str, str]:
        """Give the language to come back to."""
        return {"language": self.chosen}

    def reload(self) -> None:
        """Read the pack anew, as a job."""
        if not self._opened:
            return
        if self._job is not None:
            self._job.stop()
        work = partial(_read, self.bridge.office, self.chosen)
        self._job = self.jobs.run(self.tr("Gathering the handover pack"), work, done=self._on_read, quiet=True)

    def refresh(self, changes: Changes) -> None:
        """Take up a change: any of them may be told in the pack."""
        self.reload()

    def leave(self) -> None:
        """Stop reading."""
        if self._job is not None:
            self._job.stop()
            self._job = None
            self.stale()

    def regions(self) -> list[QWidget]:
        """Give the language and the pack."""
        return [self.language, self.view]

    def commands(self) -> list[Command]:
        """Give the three ways to hand the pack over."""
        return [
            Command(
                "handover.workbook",
                self.tr("Save workbook…"),
                self.save_workbook,
                icon="file-spreadsheet",
                menu="file",
                primary=True,
            ),
            Command("handover.pdf", self.tr("Save PDF…"), self.save_pdf, icon="file-text", menu="file"),
            Command("handover.print", self.tr("Print…"), self.print, "Ctrl+P", icon="printer", menu="file"),
        ]

    # --- reading --------------------------------------------------------------------------------------------------

    @property
    def chosen(self) -> str:
        """Give the language chosen."""
        return str(self.language.currentData())

    @property
    def html(self) -> str:
        """Give the page that is shown; empty while it is read."""
        return self._html

    @Slot()
    def _on_language(self) -> None:
        self._html = ""
        self.address_changed.emit()
        self.reload()

    @Slot(object)
    def _on_read(self, found: tuple[str, str]) -> None:
        from ui.handover.paper import document

        language, html = found
        self._job = None
        if language != self.chosen:
            return
        self._html = html
        held, self._shown = self._shown, document(html, mirrored=self._mirrored, parent=self)
        self._shown.setDocumentMargin(_MARGIN)
        self.view.setDocument(self._shown)
        if held is not None:
            held.deleteLater()

    @property
    def _mirrored(self) -> bool:
        return PackWords(self.chosen).right_to_left

    # --- handing over ---------------------------------------------------------------------------------------------

    @Slot()
    def save_workbook(self) -> None:
        """Ask where to, then write the workbook as a job."""
        name = suggested_name(self.bridge.office, self.chosen, ".xlsx")
        done = partial(self._start, partial(_written, self.bridge.office, self.chosen))
        self.ask.save_file(self.tr("Save the handover pack"), name, self.tr("Excel workbook (*.xlsx)"), done)

    @Slot()
    def save_pdf(self) -> None:
        """Ask where to, then write the PDF."""
        if not self._html:
            self.problem.emit(self.tr("The pack is still being read."))
            return
        name = suggested_name(self.bridge.office, self.chosen, ".pdf")
        self.ask.save_file(self.tr("Save the handover pack"), name, self.tr("PDF (*.pdf)"), self._save_pdf)

    @Slot()
    def print(self) -> QPrintPreviewDialog | None:
        """Show the pack as it will be printed."""
        from ui.handover.paper import document, preview

        if not self._html:
            self.problem.emit(self.tr("The pack is still being read."))
            return None
        page = document(self._html, mirrored=self._mirrored, parent=self)
        return preview(page, self, self.title(), foot=self._foot, mirrored=self._mirrored)

    @property
    def _foot(self) -> str:
        return PackWords(self.chosen).text("book", "page")

    def _save_pdf(self, path: Path) -> None:
        from ui.handover.paper import document, save_pdf

        page = document(self._html, mirrored=self._mirrored)
        try:
            save_pdf(page, path, title=path.stem, foot=self._foot, mirrored=self._mirrored)
        except OSError as error:
            text = self.tr("The handover pack could not be written to {path}: {reason}. Choose another file.")
            self._tell(text.format(path=self.words.isolate(str(path)), reason=error.strerror or str(error)), "crit")
            return
        self._tell_made(path)

    def _start(self, work: Callable[[Path, Tell], HandedOver], path: Path) -> None:
        title = self.tr("Making {name}").format(name=path.name)
        self.jobs.run(title, partial(work, path), done=self._on_written, failed=self._on_failed)

    @Slot(object)
    def _on_written(self, done: HandedOver) -> None:
        self._tell_made(done.path)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        from commonservices.errors import Known

        if not isinstance(error, Known):
            raise error
        self._tell(" ".join(each for each in self.words.known(error) if each), "crit")

    def _tell_made(self, path: Path) -> None:
        self._tell(self.tr("The handover pack is made: {name}").format(name=self.words.isolate(path.name)), "good")

    def _tell(self, sentence: str, tone: str) -> None:
        self.note.set_note(sentence, "", tone)
        self.note.show()
        self._told.show()
        if tone == "crit":
            self.problem.emit(sentence)


def _read(office: Office, language: str, tell: Tell) -> tuple[str, str]:
    return language, printed(office, language, tell)


def _written(office: Office, language: str, path: Path, tell: Tell) -> HandedOver:
    return write(office, path, language, lambda step, of, _key: tell(step, of, "writing"))
