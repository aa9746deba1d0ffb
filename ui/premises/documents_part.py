"""The papers of premises or of a long-term agreement."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from ui.kit.layout import column
from ui.page import PageFrame
from ui.papers.columns import Holder
from ui.papers.part import PapersPart
from ui.premises.kinds import RecordKind
from ui.records.part import DetailPart


class PlaceDocuments(DetailPart[Any]):
    """The papers of the record shown; those of its arrangement stand on the page of the arrangement."""

    def __init__(self, frame: PageFrame, kind: RecordKind, parent: QWidget | None = None) -> None:
        """Make the part."""
        super().__init__(frame, f"premises.{kind.key}.documents", parent)
        self.setAccessibleName(self.tr("Documents"))
        self._record_of = kind.record
        self.papers = PapersPart(frame, f"premises.{kind.key}.papers")
        self.papers.problem.connect(self.problem)
        self.papers.told.connect(self.told)
        self.setFocusProxy(self.papers.list.attach_button)
        column(self).addWidget(self.papers)

    def fill(self, detail: Any) -> None:
        """Show the papers as they stand."""
        record = self._record_of(detail)
        own = tuple(each for each in detail.papers if each.attached_id == record.id)
        self.papers.show_holder(Holder(record.KIND, record.id, own))
