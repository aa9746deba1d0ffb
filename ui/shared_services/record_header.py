"""The head of a service's page: back, name with status, reference line, and the steps of its life."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from commonservices.domain.service_states import SERVICE_MOVES
from commonservices.queries.shared_services import ServiceDetail
from ui.kit.buttons import Button, ToolButton
from ui.kit.layout import column, inset, row
from ui.kit.notes import Note
from ui.kit.shapes import tone_of
from ui.kit.tags import Tag
from ui.kit.texts import ElidedText
from ui.page import PageFrame
from ui.shared_services.marks import status_mark
from ui.shared_services.summary import ServiceSummary


class ServiceHeader(QWidget):
    """Name and reference line with the buttons of the page; a flag stands below as a note."""

    back_requested = Signal()
    usage_requested = Signal()
    move_requested = Signal(str)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the head, empty until a service is shown."""
        super().__init__(parent)
        self._frame = frame
        self._summary = ServiceSummary(frame.words, self)
        self.next_status = ""
        look = frame.look
        self.setObjectName("service.header")
        self.back = ToolButton(look, "arrow-left", self.tr("Back"), name="service.header.back")
        self.title = ElidedText(look, "", "record_page", name="service.header.title")
        self.status = Tag(look, "")
        self.detail = ElidedText(look, "", "secondary", "text2", selectable=True, name="service.header.detail")
        self.more = ToolButton(look, "more-horizontal", self.tr("Other steps"), name="service.header.more")
        self.usage = Button(look, self.tr("Monthly usage"), icon="grid-3x3", name="service.header.usage")
        self.next = Button(look, "", "primary", name="service.header.next")
        self.note = Note(look, "", name="service.header.note")
        self.menu = QMenu(self)
        self._build()
        self.back.clicked.connect(self.back_requested)
        self.usage.clicked.connect(self.usage_requested)
        self.next.clicked.connect(self._on_next)
        self.more.clicked.connect(self._on_more)

    def _build(self) -> None:
        box = column(self, 6)
        line = row(None, 8)
        line.addWidget(self.back)
        words = QWidget()
        two = column(words, 0)
        first = row(None, 10)
        first.addWidget(self.title)
        first.addWidget(self.status)
        first.addStretch(1)
        two.addLayout(first)
        two.addWidget(self.detail)
        line.addWidget(words, 1)
        for button in (self.more, self.usage, self.next):
            line.addWidget(button)
        box.addLayout(line)
        box.addWidget(self.note)
        inset(self, 16, 8, 16, 6)

    def words_of(self, status: str) -> str:
        """Give what a step is called."""
        names = {
            "APPROVED": self.tr("Approve"),
            "REJECTED": self.tr("Reject"),
            "IN_SETUP": self.tr("Begin to set up"),
            "ACTIVE": self.tr("Make active"),
            "UNDER_MODIFICATION": self.tr("Put under modification"),
            "DISCONTINUED": self.tr("Discontinue"),
        }
        return names.get(status, status)

    def show_detail(self, detail: ServiceDetail) -> None:
        """Show name, status, reference line and the steps from here."""
        words, row_ = self._frame.words, detail.row
        self.title.setText(words.embed(row_.name))
        mark = status_mark(row_.status)
        self.status.set_tag(words.code("service_status", row_.status), tone_of(mark), mark)
        parts = [
            words.isolate(row_.reference),
            words.code("service_lines", row_.line),
            self._summary.arrangement(detail),
            words.isolate(row_.provider),
            words.embed(row_.location),
        ]
        self.detail.setText(" · ".join(part for part in parts if part))
        flag = next(iter(detail.flags), None)
        title, text, tone = self._summary.flag(flag) if flag else self._summary.cover(detail)
        self.note.setVisible(bool(title))
        self.note.set_note(title, text, tone)
        self._show_steps(SERVICE_MOVES.get(row_.status, ()))

    def _show_steps(self, steps: tuple[str, ...]) -> None:
        read_only = self._frame.bridge.read_only
        onward = [step for step in steps if step in {"APPROVED", "IN_SETUP", "ACTIVE"}]
        self.next_status = onward[0] if onward else ""
        self.next.setHidden(read_only or not self.next_status)
        self.next.setText(self.words_of(self.next_status))
        self.menu.clear()
        for step in steps:
            if step != self.next_status:
                action = self.menu.addAction(self.words_of(step))
                action.setObjectName(f"service.header.move.{step}")
                action.triggered.connect(partial(self._on_step, step))
        self.more.setHidden(read_only or not self.menu.actions())

    def _on_step(self, step: str, _checked: object = None) -> None:
        self.move_requested.emit(step)

    def _on_next(self) -> None:
        self.move_requested.emit(self.next_status)

    def _on_more(self) -> None:
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
