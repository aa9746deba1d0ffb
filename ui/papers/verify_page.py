"""Verify documents: every paper is read to its end and compared with what was attached; the wrong ones are listed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtWidgets import QProgressBar, QWidget

from commonservices.domain.changes import Changes
from commonservices.domain.declaring import dataclass
from commonservices.errors import Known
from commonservices.jobs import Tell
from commonservices.office import Office
from commonservices.queries import documents as queries
from commonservices.queries import listing
from commonservices.queries.documents import Verified
from ui.jobs import Job
from ui.kit.buttons import Button
from ui.kit.columns import Column
from ui.kit.layout import HLine, column, inset
from ui.kit.notes import Note
from ui.kit.sub_table import SubTable
from ui.kit.texts import Text
from ui.page import Command, Page, PageFrame, PageHeader, address_of
from ui.papers.columns import PaperWords

PLACES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "arrangement": "arrangements",
        "shared_service": "services",
        "premises": "premises",
        "long_term_agreement": "premises",
        "meeting": "decisions",
        "decision": "decisions",
    }
)


@dataclass(frozen=True)
class WrongLine:
    """One paper that is not what was attached, with the name of its record and what to do."""

    key: str
    file_name: str
    kind: str
    record_id: UUID | None
    record: str
    fault: Known


@dataclass(frozen=True)
class Outcome:
    """What a reading of all papers found."""

    found: Verified
    lines: tuple[WrongLine, ...]


def verified(office: Office, tell: Tell) -> Outcome:
    """Read every paper, and name the records of the wrong ones."""
    found = queries.verify(office, tell)
    held: dict[str, set[UUID]] = {}
    for each in found.wrong:
        if each.attached_id is not None:
            held.setdefault(each.attached_kind, set()).add(each.attached_id)
    names = listing.names(office, held) if held else {}
    lines = tuple(
        WrongLine(
            str(each.document_id),
            each.file_name,
            each.attached_kind,
            each.attached_id,
            names.get(each.attached_id, "") if each.attached_id is not None else "",
            each.fault,
        )
        for each in found.wrong
    )
    return Outcome(found, lines)


class VerifyPage(Page):
    """Starts the reading, shows how far it is, and lists what is missing or changed."""

    place: ClassVar[str] = "verify_documents"

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the page; the reading begins when it is opened."""
        super().__init__(frame, parent)
        self._job: Job | None = None
        self._paper_words = PaperWords(frame.words, self)
        self.outcome: Outcome | None = None
        look = self.look
        detail = self.tr("Each document is read to its end and compared with what was attached. Nothing is changed.")
        header = PageHeader(look, self.title(), detail, name="verify_documents.header")
        self.start_button = Button(look, self.tr("Verify again"), icon="refresh", name="verify_documents.start")
        self.stop_button = Button(look, self.tr("Stop"), name="verify_documents.stop")
        for button in (self.start_button, self.stop_button):
            header.buttons.addWidget(button)
        self.note = Note(look, "", name="verify_documents.note")
        self.progress = Text(look, "", "secondary", "text2", name="verify_documents.progress")
        self.bar = QProgressBar()
        self.bar.setObjectName("verify_documents.bar")
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.table: SubTable[WrongLine] = SubTable(
            look, "verify_documents.table", self.tr("Documents that are not sound"), self._columns(), _key_of
        )
        self.table.most_rows = 0
        body = QWidget()
        box = column(body, 8)
        for part in (self.note, self.progress, self.bar):
            box.addWidget(part)
        box.addWidget(self.table, 1)
        box.addStretch(0)
        inset(body, 20, 12, 16, 12)
        whole = column(self)
        whole.addWidget(header)
        whole.addWidget(HLine())
        whole.addWidget(body, 1)
        self.start_button.clicked.connect(self.start)
        self.stop_button.clicked.connect(self.stop)
        self.table.open_requested.connect(self.open_record)
        self._show_idle()

    def _columns(self) -> list[Column[WrongLine]]:
        words = self.words
        return [
            Column(
                "file", self.tr("File"), lambda each: words.isolate(each.file_name), 220, detail=lambda _e: "strong"
            ),
            Column("record", self.tr("Record"), self._record, 220),
            Column("fault", self.tr("What is wrong"), self._said, 360, detail=_tone, elastic=True, tip=self._advice),
        ]

    def _record(self, line: WrongLine) -> str:
        return self.words.isolate(line.record) if line.record else self.words.kind(line.kind)

    def _said(self, line: WrongLine) -> str:
        return self.words.known(line.fault)[0]

    def _advice(self, line: WrongLine) -> str:
        return " ".join(each for each in self.words.known(line.fault) if each)

    # --- what every page answers ----------------------------------------------------------------------------------

    def title(self) -> str:
        """Give the page's title."""
        return self.tr("Verify documents")

    def open(self, address: Mapping[str, str]) -> None:
        """Begin to read, unless that was done already."""
        if self.outcome is None and self._job is None:
            self.start()
        if address.get("row"):
            self.table.select_id(address["row"])
        self.status_keys.emit([("Enter", self.tr("open the record"))])

    def address(self) -> Mapping[str, str]:
        """Give the paper to come back to."""
        return {"row": self.table.current_id()}

    def refresh(self, changes: Changes) -> None:
        """Keep what was found: a change of a record changes no file."""

    def regions(self) -> list[QWidget]:
        """Step to the button and the list."""
        first = self.stop_button if self._job is not None else self.start_button
        return [self.table, first] if self.outcome is not None and self.outcome.lines else [first]

    def commands(self) -> list[Command]:
        """Give the reading, or its end."""
        if self._job is not None:
            return [Command("verify_documents.stop", self.tr("Stop verifying documents"), self.stop, menu="tools")]
        text = self.tr("Verify documents again")
        return [Command("verify_documents.start", text, self.start, icon="refresh", menu="tools", primary=True)]

    def escape(self) -> bool:
        """Stop a reading that runs."""
        running = self._job is not None
        self.stop()
        return running

    # --- the reading ----------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Read all papers from the first."""
        if self._job is not None:
            return
        self.outcome = None
        self.table.fill_rows([])
        self._job = self.jobs.run(
            self.tr("Verifying documents"),
            partial(verified, self.bridge.present),
            done=self._on_done,
            failed=self._on_failed,
            stopped=self._on_stopped,
        )
        self._job.progress.connect(self._on_progress)
        self.bar.setRange(0, 0)
        self._show_idle()
        self.note.set_note(self.tr("The documents are being read."), "", "info")

    def stop(self) -> None:
        """Stop reading; what was found so far is not kept."""
        if self._job is not None:
            self._job.stop()

    def _show_idle(self) -> None:
        running = self._job is not None
        self.start_button.setVisible(not running)
        self.stop_button.setVisible(running)
        for part in (self.progress, self.bar):
            part.setVisible(running)
        self.table.setVisible(bool(self.outcome and self.outcome.lines))
        self.commands_changed.emit()

    def _on_progress(self, step: int, of: int, key: str) -> None:
        self.bar.setRange(0, of)
        self.bar.setValue(step)
        text = self.words.progress(key, step, of)
        self.progress.setText(text)
        self.bar.setAccessibleName(text)

    def _ended(self) -> None:
        self._job = None
        self._show_idle()
        self.start_button.setFocus()

    def _on_done(self, outcome: Outcome) -> None:
        self.outcome = outcome
        self._ended()
        self.table.fill_rows(outcome.lines)
        number, found = self.words.number, outcome.found
        size = self._paper_words.size(found.size)
        if not found.count:
            self.note.set_note(self.tr("No document is attached yet."), "", "info")
        elif not outcome.lines:
            text = self.tr("Documents read: {count}, {size}.").format(count=number(found.count), size=size)
            self.note.set_note(self.tr("Every document is what was attached."), text, "good")
        else:
            title = self.tr("Documents that are not what was attached: {wrong} of {count}")
            advice = self.tr(
                "Open the record and attach the document again, or copy the documents folder from a backup."
            )
            told = title.format(wrong=number(len(outcome.lines)), count=number(found.count))
            self.note.set_note(told, advice, "crit")
            self.table.select_id(outcome.lines[0].key)
            self.table.setFocus()

    def _on_stopped(self) -> None:
        self._ended()
        self.note.set_note(self.tr("Stopped. Not all documents were read."), "", "att")

    def _on_failed(self, fault: Exception) -> None:
        self._ended()
        if not isinstance(fault, Known):
            raise fault
        sentence, advice = self.words.known(fault)
        self.note.set_note(sentence, advice, "crit")

    def open_record(self, _identity: str = "") -> None:
        """Open the record a wrong paper belongs to, at its documents."""
        line = self.table.current_row()
        if line is None or line.record_id is None or line.kind not in PLACES:
            return
        place = PLACES[line.kind]
        tab = "documents" if place != "decisions" else ""
        self.open_requested.emit(address_of(place, id=str(line.record_id), tab=tab))


def _key_of(line: WrongLine) -> str:
    return line.key


def _tone(_line: WrongLine) -> str:
    return "crit"
