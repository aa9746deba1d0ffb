"""The services that run under an arrangement."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from commonservices.queries.arrangements import ArrangementDetail, ServiceLine
from ui.arrangements.record_part import RecordPart
from ui.kit.columns import Column
from ui.kit.layout import column, inset
from ui.kit.sub_table import SubTable, linked_header
from ui.kit.texts import Text
from ui.page import PageFrame, address_of


class ServicesPart(RecordPart):
    """A table of services; Enter opens one."""

    open_requested = Signal(str)

    def __init__(self, frame: PageFrame, name: str, parent: QWidget | None = None) -> None:
        """Make the table; `name` tells the overview's from the tab's."""
        super().__init__(frame, name, "", parent)
        self.setAccessibleName(self.tr("Services"))
        add = self.tr("Add a service")
        head = linked_header(frame.look, self.tr("Services"), add, name=f"arrangement.{name}.header")
        self.head = head
        inset(head, 20, 8, 16, 0)
        self.table: SubTable[ServiceLine] = SubTable(
            frame.look, f"arrangement.{name}.table", self.tr("Services"), self._columns(), _id_of
        )
        self.empty = Text(frame.look, self.tr("No service runs under this arrangement yet."), "body", "text2")
        holder = QWidget()
        column(holder).addWidget(self.empty)
        inset(holder, 20, 4, 16, 4)
        self._holder = holder
        box = column(self, 4)
        for part in (head, self.table, holder):
            box.addWidget(part)
        box.addStretch(1)
        head.link_activated.connect(self._on_add)
        self.table.open_requested.connect(self._on_open)

    def _columns(self) -> list[Column[ServiceLine]]:
        words = self.words
        return [
            Column(
                "name", self.tr("Service"), lambda each: each.name, 260, detail=lambda _each: "strong", elastic=True
            ),
            Column(
                "provider", self.tr("Provider"), lambda each: each.provider or "—", 110, detail=lambda _each: "muted"
            ),
            Column(
                "status",
                self.tr("Status"),
                lambda each: words.code("service_status", each.service.status),
                130,
                paint="state",
                detail=lambda each: words.mark(each.service.status) if each.service.status == "ACTIVE" else "not_yet",
            ),
            Column("level", self.tr("Level agreed"), lambda each: each.service.service_level or "—", 170),
            Column(
                "reference",
                self.tr("Reference"),
                lambda each: words.isolate(each.service.reference),
                180,
                detail=lambda _each: "muted",
            ),
        ]

    def fill(self, detail: ArrangementDetail) -> None:
        """Show the services as they stand."""
        self.table.fill_rows(detail.services)
        self.table.setVisible(bool(detail.services))
        self._holder.setHidden(bool(detail.services))
        self.head.link.setHidden(self.read_only)

    def _on_open(self, identity: str) -> None:
        self.open_requested.emit(address_of("services", id=identity))

    def _on_add(self) -> None:
        if self.detail is not None:
            self.open_requested.emit(address_of("services", new="1", arrangement=str(self.detail.row.id)))


def _id_of(line: ServiceLine) -> str:
    return str(line.service.id)
