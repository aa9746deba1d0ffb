"""What the parts of an arrangement's page share: the record they show, and how they change it."""

from __future__ import annotations

from typing import TypeVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from commonservices.queries.arrangements import ArrangementDetail
from commonservices.queries.life import Editable, Life
from ui.page import PageFrame
from ui.records.part import DetailPart

RowT = TypeVar("RowT")
_ROW = 28
_MOST_ROWS = 12


class RecordPart(DetailPart[ArrangementDetail]):
    """One part of the page of an arrangement; it knows the life of the arrangement and what may be edited now."""

    def __init__(self, frame: PageFrame, name: str, title: str, parent: QWidget | None = None) -> None:
        """Keep the frame; `title` is what screen readers call the part."""
        super().__init__(frame, f"arrangement.{name}", parent)
        self.life: Life | None = None
        self.editable: Editable | None = None
        self.filled_id: UUID | None = None
        self.setAccessibleName(title)

    def show_detail(self, detail: ArrangementDetail) -> None:
        """Show an arrangement as it stands now, and remember which: a part that is hidden falls behind."""
        self.filled_id = detail.row.id
        super().show_detail(detail)
