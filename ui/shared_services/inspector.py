"""The panel beside the register of services: the reason to act first, then paper, provider, months and indicators."""

from __future__ import annotations

from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from commonservices.errors import Known
from commonservices.queries import shared_services as queries
from commonservices.queries.shared_services import KpiLine, ServiceDetail
from ui.kit.buttons import Button, ToolButton
from ui.kit.key_values import KeyValueList, Pair
from ui.kit.layout import HLine, SidePanel, column, inset, row, set_role
from ui.kit.notes import Note
from ui.kit.shapes import tone_of
from ui.kit.tags import Mark, Tag
from ui.kit.texts import SectionHeader, Text
from ui.page import PageFrame
from ui.registers.resting_inspector import RestingInspector
from ui.shared_services.marks import rating_mark, status_mark
from ui.shared_services.summary import ServiceSummary

_MONTHS: Final = 4
_KPIS: Final = 4
_PLACE: Final = "services.inspector"


class ServicePanel(QWidget):
    """One service at a glance."""

    open_requested = Signal(str)
    usage_requested = Signal(str)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the panel, empty until a service is shown."""
        super().__init__(parent)
        self._frame = frame
        self._summary = ServiceSummary(frame.words, self)
        self._detail: ServiceDetail | None = None
        self._marks: list[QWidget] = []
        look = frame.look
        self.setObjectName(_PLACE)
        set_role(self, "sunken")
        self.status = Tag(look, "")
        self.open_button = ToolButton(look, "external-link", self.tr("Open"), name=f"{_PLACE}.open")
        self.title = Text(look, "", "record", wrap=True, selectable=True, name=f"{_PLACE}.title")
        self.reference = Text(look, "", "secondary", "text2", wrap=True, selectable=True, name=f"{_PLACE}.reference")
        self.note = Note(look, "", name=f"{_PLACE}.note")
        self.pairs = KeyValueList(look, f"{_PLACE}.terms", label_width=88)
        self.months_head = SectionHeader(look, self.tr("Last months"), panel=True)
        self.months = KeyValueList(look, f"{_PLACE}.months", label_width=88, ends=True)
        self.kpi_head = SectionHeader(look, self.tr("Indicators"), panel=True)
        self.kpis = QWidget()
        self._kpi_box = column(self.kpis, 6)
        self.foot_open = Button(look, self.tr("Open"), name=f"{_PLACE}.open_record")
        self.foot_usage = Button(look, self.tr("Monthly usage"), name=f"{_PLACE}.usage")
        self._build()
        for button in (self.open_button, self.foot_open):
            button.clicked.connect(self._on_open)
        self.foot_usage.clicked.connect(self._on_usage)

    def _build(self) -> None:
        box = column(self, 0)
        head = QWidget()
        top = column(head, 4)
        line = row(None, 6)
        line.addWidget(self.status)
        line.addStretch(1)
        line.addWidget(self.open_button)
        top.addLayout(line)
        top.addWidget(self.title)
        top.addWidget(self.reference)
        inset(head, 16, 14, 16, 10)
        self.panel = SidePanel(self._frame.look, name=f"{_PLACE}.panel")
        body = self.panel.body
        for part in (self.note, self.pairs, HLine(), self.months_head, self.months, HLine(), self.kpi_head, self.kpis):
            body.addWidget(part)
        foot = QWidget()
        foot_line = row(foot, 8)
        foot_line.addWidget(self.foot_open)
        foot_line.addWidget(self.foot_usage)
        foot_line.addStretch(1)
        inset(foot, 16, 10, 16, 10)
        for part in (head, HLine()):
            box.addWidget(part)
        box.addWidget(self.panel, 1)
        box.addWidget(HLine())
        box.addWidget(foot)

    def show_detail(self, detail: ServiceDetail) -> None:
        """Show one service."""
        self._detail = detail
        words, summary = self._frame.words, self._summary
        mark = status_mark(detail.row.status)
        self.status.set_tag(words.code("service_status", detail.row.status), tone_of(mark), mark)
        self.setAccessibleName(detail.row.name)
        self.title.setText(words.embed(detail.row.name))
        line = words.code("service_lines", detail.row.line)
        self.reference.setText(f"{words.isolate(detail.row.reference)} · {line}")
        title, text, tone = summary.first(detail)
        self.note.setVisible(bool(title))
        self.note.set_note(title, text, tone or "info")
        users = ", ".join(each.code for each in detail.participants)
        self.pairs.set_pairs(
            [
                Pair("arrangement", self.tr("Arrangement"), summary.arrangement(detail)),
                Pair("provider", self.tr("Provider"), summary.provider(detail)),
                Pair("participants", self.tr("Participants"), words.isolate(users) or "—"),
                Pair("location", self.tr("Location"), words.embed(detail.row.location) or "—"),
                Pair("unit", self.tr("Unit"), words.code("units", detail.row.unit) or "—"),
            ]
        )
        months = [summary.month(each, "") for each in detail.months[:_MONTHS]]
        self.months.set_pairs([Pair(str(place), month, total) for place, (month, total) in enumerate(months)])
        unit = words.code("units", detail.row.unit)
        self.months_head.set_detail(unit if months else self.tr("nothing entered"))
        self._show_kpis(detail.kpis)

    def _show_kpis(self, lines: tuple[KpiLine, ...]) -> None:
        for mark in self._marks:
            self._kpi_box.removeWidget(mark)
            mark.hide()
            mark.deleteLater()
        self.kpi_head.set_detail(self._frame.words.number(len(lines)) if lines else self.tr("none chosen"))
        self._marks = [self._mark(line) for line in lines[:_KPIS]]
        for mark in self._marks:
            self._kpi_box.addWidget(mark)

    def _mark(self, line: KpiLine) -> QWidget:
        look, words = self._frame.look, self.tr("{indicator}: {rating}")
        text = words.format(indicator=self._summary.kpi_name(line), rating=self._summary.rating(line))
        shown = QWidget()
        beside = row(shown, 6)
        beside.addWidget(Mark(look, rating_mark(line.rating), ""), 0, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(Text(look, text, wrap=True), 1)
        return shown

    def _on_open(self) -> None:
        if self._detail is not None:
            self.open_requested.emit(str(self._detail.row.id))

    def _on_usage(self) -> None:
        if self._detail is not None:
            self.usage_requested.emit(str(self._detail.row.id))


class ServiceInspector(RestingInspector):
    """Shows the current service, or the keys that work in the list."""

    record: ServicePanel

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the panels; a service is read shortly after it became current."""
        super().__init__(frame, ServicePanel(frame), parent)
        self._wanted = ""

    def show_id(self, identity: str) -> None:
        """Show a service once the cursor rests on it."""
        self._wanted = identity
        self.read_soon()

    def _keys(self) -> str:
        return self.tr("Enter opens a service, Space shows or hides this panel.")

    def _filled(self) -> bool:
        if not self._wanted:
            return False
        try:
            detail = self._frame.bridge.ask(partial(queries.detail, id=UUID(self._wanted)))
        except Known:
            return False
        self.record.show_detail(detail)
        return True
