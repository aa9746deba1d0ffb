"""The papers of an arrangement: attached by button or by dropping a file, replaced by a newer one, opened as a copy."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path
from typing import Final
from uuid import UUID

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from commonservices.actions import documents as actions
from commonservices.domain.arrangements import Document
from commonservices.errors import Known
from commonservices.queries.arrangements import ArrangementDetail
from ui.arrangements.record_part import RecordPart, SubTable
from ui.kit.buttons import Button
from ui.kit.columns import Column
from ui.kit.layout import column, inset, row
from ui.kit.texts import SectionHeader, Text
from ui.page import PageFrame

_KILO: Final = 1024


class DocumentsPart(RecordPart):
    """A table of papers with what can be done with them."""

    def __init__(self, frame: PageFrame, name: str, parent: QWidget | None = None) -> None:
        """Make table and buttons; files can be dropped anywhere on the part."""
        super().__init__(frame, name, "", parent)
        self.setAccessibleName(self.tr("Documents"))
        self.setAcceptDrops(True)
        self._paths: list[Path] = []
        look, place = frame.look, f"arrangement.{name}"
        self.table: SubTable[Document] = SubTable(look, f"{place}.table", self.tr("Documents"), self._columns(), _id_of)
        self.attach_button = Button(look, self.tr("Attach…"), icon="paperclip", name=f"{place}.attach")
        self.open_button = Button(look, self.tr("Open a copy"), icon="eye", name=f"{place}.open")
        self.replace_button = Button(look, self.tr("Replaced by…"), icon="refresh", name=f"{place}.replace")
        self.hint = Text(look, "", "secondary", "text2", wrap=True)
        head = SectionHeader(look, self.tr("Documents"))
        inset(head, 20, 8, 16, 0)
        foot = QWidget()
        line = row(foot, 8)
        for button in (self.attach_button, self.open_button, self.replace_button):
            line.addWidget(button)
        line.addWidget(self.hint, 1)
        inset(foot, 20, 4, 16, 4)
        box = column(self, 4)
        for part in (head, self.table, foot):
            box.addWidget(part)
        box.addStretch(1)
        self.attach_button.clicked.connect(self.attach)
        self.open_button.clicked.connect(self.open_copy)
        self.replace_button.clicked.connect(self.supersede)
        self.table.open_requested.connect(self._on_open)

    def _columns(self) -> list[Column[Document]]:
        words = self.words
        return [
            Column("kind", self.tr("Kind"), lambda each: words.code("document_kinds", each.kind), 150),
            Column("title", self.tr("Title"), lambda each: each.title, 240, detail=_title_style, elastic=True),
            Column("file", self.tr("File"), lambda each: words.isolate(each.file_name), 220, detail=lambda _e: "muted"),
            Column("size", self.tr("Size"), self._size, 90, paint="number", detail=lambda _each: "muted"),
            Column("standing", self.tr("Standing"), self._standing, 190, detail=lambda _each: "muted"),
        ]

    def _size(self, document: Document) -> str:
        size = document.size or 0
        if size < _KILO:
            return self.tr("{n} B").format(n=self.words.number(size))
        if size < _KILO * _KILO:
            return self.tr("{n} kB").format(n=self.words.number(size // _KILO))
        return self.tr("{n} MB").format(n=self.words.number(size // (_KILO * _KILO)))

    def _standing(self, document: Document) -> str:
        if document.superseded_by_id is None:
            return self.tr("in force")
        documents = self.detail.documents if self.detail else ()
        newer = next((each.title for each in documents if each.id == document.superseded_by_id), "")
        return self.tr("replaced by {title}").format(title=self.words.embed(newer))

    def fill(self, detail: ArrangementDetail) -> None:
        """Show the papers as they stand."""
        self.table.rows.forget_cells()
        self.table.fill_rows(detail.documents)
        self.table.setVisible(bool(detail.documents))
        for button in (self.open_button, self.replace_button):
            button.setVisible(bool(detail.documents))
        self.replace_button.setHidden(self.read_only or not detail.documents)
        self.attach_button.setHidden(self.read_only)
        drop = self.tr("You can also drop a file here.")
        none = self.tr("No document is attached yet. Attach the draft or the signed copy, or drop a file here.")
        self.hint.setText("" if self.read_only else drop if detail.documents else none)

    # --- attaching ------------------------------------------------------------------------------------------------

    def attach(self) -> None:
        """Ask for a file and its kind, then keep a copy of it."""
        self.frame.ask.open_file(self.tr("Attach a document"), self.tr("All files (*)"), self._on_file)

    def _on_file(self, path: Path) -> None:
        self.ask_kind([path])

    def ask_kind(self, paths: list[Path]) -> None:
        """Ask what kind of paper these files are, then attach them."""
        self._paths = paths
        names = ", ".join(path.name for path in paths)
        question = self.tr("What kind of document is {name}?").format(name=self.words.isolate(names))
        self.frame.ask.choice(
            self.tr("Attach a document"), question, self.words.choices("document_kinds"), self._on_kind
        )

    def _on_kind(self, kind: str) -> None:
        if self.detail is None or not kind:
            return
        for path in self._paths:
            action = partial(
                actions.attach, attached_kind="arrangement", attached_id=self.detail.row.id, path=path, kind=kind
            )
            self.do(action)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged over the part."""
        if not self.read_only and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach the files that were dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths and not self.read_only:
            event.acceptProposedAction()
            self.ask_kind(paths)

    # --- replacing and opening ------------------------------------------------------------------------------------

    def supersede(self) -> None:
        """Ask which newer paper takes the place of the current one, and why."""
        current = self.table.current_row()
        others = [each for each in (self.detail.documents if self.detail else ()) if each != current]
        if current is None or not others:
            self.problem.emit(self.tr("Attach the newer document first, then choose the one it replaces."))
            return
        options = [(str(each.id), f"{self.words.code('document_kinds', each.kind)}: {each.title}") for each in others]
        question = self.tr("Which document takes the place of {title}?").format(title=self.words.embed(current.title))
        self.frame.ask.choice(self.tr("Replace a document"), question, options, partial(self._on_newer, current.id))

    def _on_newer(self, old_id: UUID, newer: str) -> None:
        question = self.tr("Why is it replaced?")
        self.frame.ask.text(self.tr("Replace a document"), question, partial(self._on_reason, old_id, UUID(newer)))

    def _on_reason(self, old_id: UUID, newer_id: UUID, reason: str) -> None:
        self.do(partial(actions.supersede, document_id=old_id, by_id=newer_id, reason=reason))

    def _on_open(self, _identity: str) -> None:
        self.open_copy()

    def open_copy(self) -> None:
        """Open a checked copy of the current paper in the program the computer uses for it."""
        document, vault = self.table.current_row(), self.frame.bridge.office.vault
        if document is None or vault is None or document.sha256 is None:
            self.problem.emit(self.tr("Choose a document first."))
            return
        target = Path(tempfile.mkdtemp(prefix="common-services-")) / Path(document.file_name).name
        try:
            vault.copy_out(document.sha256, target)
        except Known as fault:
            self.frame.bridge.failed.emit(fault)
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))


def _id_of(document: Document) -> str:
    return str(document.id)


def _title_style(document: Document) -> str:
    return "strong" if document.superseded_by_id is None else "muted"
