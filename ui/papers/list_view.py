"""The list of papers with what is needed above it, the ways in and out under it, and the preview."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from commonservices.domain.arrangements import Document
from ui.kit.buttons import Button
from ui.kit.field_row import ReasonLine
from ui.kit.layout import column, inset, row
from ui.kit.sub_table import SubTable
from ui.kit.texts import SectionHeader, Text
from ui.page import PageFrame
from ui.papers.columns import Holder, PaperWords
from ui.papers.preview import Preview
from ui.papers.proofs import ProofLines

_MOST_ROWS: Final = 8
_ROOM_FOR_BOTH: Final = 1020
_SIDE: Final = 250
_WIDEST: Final = (1 << 24) - 1


class PaperList(QScrollArea):
    """What is on record; papers are added and replaced, never taken away."""

    def __init__(self, frame: PageFrame, place: str, words: PaperWords, parent: QWidget | None = None) -> None:
        """Make table, buttons and preview."""
        super().__init__(parent)
        self._holder_id: UUID | None = None
        self._documents: tuple[Document, ...] = ()
        self._look = look = frame.look
        columns = words.columns()
        title = self.tr("Documents")
        self.table: SubTable[Document] = SubTable(look, f"{place}.table", title, columns, _id_of)
        self.table.most_rows = _MOST_ROWS
        self.needed = ProofLines(frame, place)
        self.attach_button = Button(look, self.tr("Attach…"), icon="paperclip", name=f"{place}.attach")
        self.scan_button = Button(look, self.tr("From the scanner…"), icon="folder", name=f"{place}.scan_folder")
        self.open_button = Button(look, self.tr("Open a copy"), icon="eye", name=f"{place}.open")
        self.replace_button = Button(look, self.tr("Replaced by…"), icon="refresh", name=f"{place}.replace")
        self.hint = Text(look, "", "secondary", "text2", wrap=True, name=f"{place}.hint")
        self.fault = ReasonLine(look, f"{place}.fault")
        self.preview = Preview(frame, place, look)
        self._build()
        self.table.current_changed.connect(self._on_current)
        self.table.preview_requested.connect(self.go_to_preview)

    def _build(self) -> None:
        content, foot, under, left, side = (QWidget() for _part in range(5))
        head = SectionHeader(self._look, self.tr("Documents"))
        inset(head, 20, 8, 16, 0)
        line = row(foot, 8)
        for button in (self.attach_button, self.scan_button, self.open_button, self.replace_button):
            line.addWidget(button)
        line.addStretch(1)
        inset(foot, 20, 4, 16, 0)
        told = column(under, 6)
        for part in (self.hint, self.fault):
            told.addWidget(part)
        inset(under, 20, 2, 16, 4)
        rows = column(left, 4)
        for each in (self.table, foot, under):
            rows.addWidget(each)
        rows.addStretch(1)
        column(side).addWidget(self.preview)
        inset(side, 20, 4, 16, 8)
        self._side = side
        self._split = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._split.setSpacing(0)
        self._split.addWidget(left)
        self._split.addWidget(side, 1)
        inset(self.needed, 20, 0, 16, 4)
        whole = column(content, 4)
        whole.addWidget(head)
        whole.addWidget(self.needed)
        whole.addLayout(self._split, 1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the preview beside the list where there is room for both, else under it."""
        super().resizeEvent(event)
        beside = self.width() >= self._look.px(_ROOM_FOR_BOTH)
        ways = QBoxLayout.Direction
        self._split.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._split.setStretch(0, 1 if beside else 0)
        self._split.setStretch(1, 0 if beside else 1)
        self._side.setMinimumWidth(self._look.px(_SIDE) if beside else 0)
        self._side.setMaximumWidth(self._look.px(_SIDE) if beside else _WIDEST)

    def go_to_preview(self, _identity: str = "") -> None:
        """Bring the preview into view when it stands below."""
        self.ensureWidgetVisible(self.preview)

    def show_holder(self, holder: Holder, *, read_only: bool) -> None:
        """Show the papers of a record as they stand."""
        if holder.id != self._holder_id:
            self._holder_id = holder.id
            self.fault.say("", "")
            self.table.clearSelection()
        self._documents = holder.documents
        there = bool(holder.documents)
        self.needed.show_proofs(holder, read_only=read_only)
        self.table.rows.forget_cells()
        self.table.fill_rows(holder.documents)
        self.table.setVisible(there)
        self.open_button.setVisible(there)
        self.replace_button.setHidden(read_only or not there)
        self.attach_button.setHidden(read_only)
        self.scan_button.setHidden(read_only)
        drop = self.tr(
            "You can also drop files here or paste them with Ctrl+V. A document is never removed, only replaced."
        )
        none = self.tr("No document is attached yet. Attach one, drop files here, or paste them with Ctrl+V.")
        self.hint.setText(drop if there else none)
        self.hint.setHidden(read_only)
        self._on_current()

    def show_new(self, before: frozenset[UUID]) -> None:
        """Go to the first paper that was not on record before."""
        new = next((each for each in self._documents if each.id not in before), None)
        if new is not None:
            self.table.select_id(str(new.id))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_current(self, _identity: str = "") -> None:
        self._side.setHidden(self.table.current_row() is None)
        self.preview.show_document(self.table.current_row())


def _id_of(document: Document) -> str:
    return str(document.id)
