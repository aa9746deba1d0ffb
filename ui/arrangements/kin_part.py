"""The family of an arrangement as a small tree: framework, agreement, annex; Enter opens another one."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from commonservices.queries.arrangements import ArrangementDetail
from commonservices.queries.kin import KinLine, kin
from ui.arrangements.record_part import RecordPart
from ui.kit.columns import Column
from ui.kit.layout import column, inset
from ui.kit.sub_table import SubTable
from ui.kit.texts import SectionHeader
from ui.page import PageFrame, address_of

_STEP: Final = "\u2003"
_BRANCH: Final = "└ "


class KinPart(RecordPart):
    """Shown only where an arrangement has a parent or children."""

    open_requested = Signal(str)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the table."""
        super().__init__(frame, "kin", "", parent)
        title = self.tr("Belongs together")
        self.setAccessibleName(title)
        head = SectionHeader(frame.look, title)
        inset(head, 20, 8, 16, 0)
        self.table: SubTable[KinLine] = SubTable(frame.look, "arrangement.kin.table", title, self._columns(), _id_of)
        box = column(self, 4)
        box.addWidget(head)
        box.addWidget(self.table)
        self.table.open_requested.connect(self._on_open)

    def _columns(self) -> list[Column[KinLine]]:
        words = self.words
        return [
            Column("reference", self.tr("Reference"), self._reference, 220, detail=_weight),
            Column("title", self.tr("Title"), self._title, 260, detail=_weight, elastic=True),
            Column("type", self.tr("Type"), lambda each: words.code("arrangement_types", each.row.type), 150),
            Column("state", self.tr("State"), self._state, 130, paint="state", detail=self._mark),
            Column("ends", self.tr("Ends"), self._ends, 120),
        ]

    def _reference(self, line: KinLine) -> str:
        indent = _STEP * (line.depth - 1) + _BRANCH if line.depth else ""
        return f"{indent}{self.words.isolate(line.row.reference)}"

    def _title(self, line: KinLine) -> str:
        return self.words.embed(line.row.title)

    def _state(self, line: KinLine) -> str:
        return self.words.state(line.row.state)

    def _mark(self, line: KinLine) -> str:
        return self.words.mark(line.row.state)

    def _ends(self, line: KinLine) -> str:
        if line.row.open_ended:
            return self.tr("open-ended")
        return self.words.full_day(line.row.expiry_on)

    def fill(self, detail: ArrangementDetail) -> None:
        """Show the family, if there is one."""
        lines = self.frame.bridge.ask(partial(kin, id=detail.row.id))
        self.setVisible(len(lines) > 1)
        self.table.rows.forget_cells()
        self.table.fill_rows(lines if len(lines) > 1 else ())

    def _on_open(self, identity: str) -> None:
        if self.detail is not None and identity != str(self.detail.row.id):
            self.open_requested.emit(address_of("arrangements", id=identity))


def _id_of(line: KinLine) -> str:
    return str(line.row.id)


def _weight(line: KinLine) -> str:
    return "strong" if line.place == "here" else ""
