"""The handover pack: read it here in the successor's language, then give it as a workbook, a PDF or on paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import ClassVar, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QTextBrowser, QWidget

from commonservices.domain.changes import Changes
from commonservices.errors import Known
from commonservices.jobs import Tell
from commonservices.office import Office
from commonservices.reports.handover import HandedOver, printed, suggested_name, write
from commonservices.reports.pack.words import PackWords
from ui.kit.buttons import Button
from ui.kit.combo_box import ComboBox
from ui.kit.layout import HLine, column, inset, row, set_role
from ui.kit.notes import Note
from ui.kit.paper import PaperWords, TextPaper
from ui.kit.texts import Text
from ui.latest_read import LatestRead
from ui.page import Command, Page, PageFrame, PageHeader
from ui.printing import PaperOut, ready

_MARGIN: Final = 16
LANGUAGE_NAMES: Final = (("en", "English"), ("fr", "Français"), ("es", "Español"), ("ar", "العربية"))


class HandoverPage(Page):
    """The page of the handover pack."""

    place: ClassVar[str] = "handover"

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the page; the pack is read when it is opened."""
        super().__init__(frame, parent)
        self._reading = LatestRead(frame, self._on_read, self, failed=self._on_not_read)
        self._html = ""
        self._then: Callable[[], None] | None = None
        self._papers = PaperOut(frame, self)
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
        set_role(self.view, "paper")
        self._lay_out()
        self.language.currentIndexChanged.connect(self._on_language)
        self.print_button.clicked.connect(self.print)
        self.pdf_button.clicked.connect(self.save_pdf)
        self._papers.told.connect(self._tell)
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
        """Read the pack anew, as a job; until it is there nothing is handed over."""
        if self._opened:
            self._html = ""
            self._reading.start(partial(_read, self.chosen))

    def refresh(self, changes: Changes) -> None:
        """Take up a change: any of them may be told in the pack."""
        self.reload()

    def leave(self) -> None:
        """Stop reading."""
        self._then = None
        if self._reading.reading:
            self._reading.stop()
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
        """Give the pack as it was read; empty while it is read anew."""
        return self._html

    @Slot()
    def _on_language(self) -> None:
        self.address_changed.emit()
        self.reload()

    def _on_read(self, html: str) -> None:
        self._html = html
        shown, option = self.view.document(), QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if self._mirrored else Qt.LayoutDirection.LeftToRight)
        shown.setDefaultTextOption(option)
        shown.setDocumentMargin(_MARGIN)
        self.view.setHtml(html)
        then, self._then = self._then, None
        if then is not None:
            then()

    def _on_not_read(self, fault: Known) -> None:
        self._then = None
        self.bridge.failed.emit(fault)

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
        """Ask where to, then write the PDF as a job."""
        if self._is_read(self.save_pdf):
            name = suggested_name(self.bridge.office, self.chosen, "")
            self._papers.ask(self.tr("Save the handover pack"), name, ready(self._paper()))

    @Slot()
    def print(self) -> None:
        """Show the pack as it will be printed; one that is being read anew is waited for."""
        if self._is_read(self.print):
            self._papers.preview(ready(self._paper()))

    def _is_read(self, then: Callable[[], None]) -> bool:
        """Say whether the pack is there; one that is not is handed over as soon as it is."""
        if not self._html:
            self._then = then
            self.status_text.emit(self.tr("The pack is being read; it comes as soon as it is there."))
            if not self._reading.reading:
                self.reload()
        return bool(self._html)

    def _paper(self) -> TextPaper:
        foot = PackWords(self.chosen).text("book", "page")
        return TextPaper(PaperWords(self.title(), "", foot, "", mirrored=self._mirrored), self._html, lying=True)

    def _start(self, work: Callable[[Path, Tell], HandedOver], path: Path) -> None:
        title = self.tr("Making {name}").format(name=path.name)
        self.jobs.run(title, partial(work, path), done=self._on_written, failed=self._on_failed)

    @Slot(object)
    def _on_written(self, done: HandedOver) -> None:
        made = self.tr("The handover pack is made: {name}")
        self._tell(made.format(name=self.words.isolate(done.path.name)), "good")

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, Known):
            raise error
        self._tell(" ".join(each for each in self.words.known(error) if each), "crit")

    @Slot(str, str)
    def _tell(self, sentence: str, tone: str) -> None:
        self.note.set_note(sentence, "", tone or "good")
        self.note.show()
        self._told.show()
        if tone == "crit":
            self.problem.emit(sentence)


def _read(language: str, office: Office, tell: Tell) -> str:
    return printed(office, language, tell)


def _written(office: Office, language: str, path: Path, tell: Tell) -> HandedOver:
    return write(office, path, language, lambda step, of, _key: tell(step, of, "writing"))
