"""The papers of a service: attached by button or by dropping a file, opened as a copy."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from commonservices.actions import documents as actions
from commonservices.domain.arrangements import Document
from commonservices.errors import Known
from commonservices.queries.shared_services import ServiceDetail
from ui.arrangements.record_part import SubTable
from ui.kit.buttons import Button
from ui.kit.columns import Column
from ui.kit.layout import column, inset, row
from ui.kit.texts import SectionHeader, Text
from ui.page import PageFrame
from ui.shared_services.record_part import ServicePart


class ServiceDocuments(ServicePart):
    """A table of papers with what can be done with them."""

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make table and buttons; files can be dropped anywhere on the part."""
        super().__init__(frame, "documents", "", parent)
        self.setAccessibleName(self.tr("Documents"))
        self.setAcceptDrops(True)
        self._paths: list[Path] = []
        look, place = frame.look, "service.documents"
        self.table: SubTable[Document] = SubTable(
            look, f"{place}.table", self.tr("Documents"), self._columns(), lambda each: str(each.id)
        )
        self.attach_button = Button(look, self.tr("Attach…"), icon="paperclip", name=f"{place}.attach")
        self.open_button = Button(look, self.tr("Open a copy"), icon="eye", name=f"{place}.open")
        self.hint = Text(look, "", "secondary", "text2", wrap=True)
        head = SectionHeader(look, self.tr("Documents"))
        inset(head, 20, 10, 16, 0)
        foot = QWidget()
        line = row(foot, 8)
        line.addWidget(self.attach_button)
        line.addWidget(self.open_button)
        line.addWidget(self.hint, 1)
        inset(foot, 20, 4, 16, 4)
        box = column(self, 4)
        for part in (head, self.table, foot):
            box.addWidget(part)
        box.addStretch(1)
        self.attach_button.clicked.connect(self.attach)
        self.open_button.clicked.connect(self.open_copy)
        self.table.open_requested.connect(self._on_open)

    def _columns(self) -> list[Column[Document]]:
        words = self.words
        return [
            Column("kind", self.tr("Kind"), lambda each: words.code("document_kinds", each.kind), 150),
            Column("title", self.tr("Title"), lambda each: each.title, 240, detail=lambda _e: "strong", elastic=True),
            Column("file", self.tr("File"), lambda each: words.isolate(each.file_name), 240, detail=lambda _e: "muted"),
        ]

    def fill(self, detail: ServiceDetail) -> None:
        """Show the papers as they stand."""
        self.table.fill_rows(detail.documents)
        self.table.setVisible(bool(detail.documents))
        self.open_button.setVisible(bool(detail.documents))
        self.attach_button.setHidden(self.read_only)
        drop = self.tr("You can also drop a file here.")
        none = self.tr("No document is attached yet. Attach one, or drop a file here.")
        self.hint.setText("" if self.read_only else drop if detail.documents else none)

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
        kinds = self.words.choices("document_kinds")
        self.frame.ask.choice(self.tr("Attach a document"), question, kinds, self._on_kind)

    def _on_kind(self, kind: str) -> None:
        if self.detail is None or not kind:
            return
        for path in self._paths:
            self.do(
                partial(
                    actions.attach, attached_kind="shared_service", attached_id=self.detail.row.id, path=path, kind=kind
                )
            )

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
