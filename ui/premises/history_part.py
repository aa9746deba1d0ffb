"""Who changed what of a record of this place, when, from what to what and why; an act can be taken back from here."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from commonservices.queries import history as queries
from ui.kit.layout import column
from ui.page import PageFrame
from ui.records.history_table import MOST, HistoryTable
from ui.records.lookups import Lookups
from ui.records.part import DetailPart

_TIES: Final = frozenset({"owner_office_id", "premises_id", "agreement_id", "use_id"})
_RECORDS: Final = ("premises", "agreement", "reliance")


class PlaceHistory(DetailPart[Any]):
    """The history of a record and of what belongs to it, newest first; read when it is looked at."""

    def __init__(self, frame: PageFrame, lookups: Lookups, parent: QWidget | None = None) -> None:
        """Make the table."""
        super().__init__(frame, "premises.history", parent)
        self.setAccessibleName(self.tr("History"))
        self.history = HistoryTable(frame, lookups, "premises.history")
        self.history.told.connect(self.told)
        column(self).addWidget(self.history)

    def fill(self, detail: Any) -> None:
        """Show the history as it stands."""
        record = next(getattr(detail, name) for name in _RECORDS if hasattr(detail, name))
        ask = partial(queries.of_record, kind=record.KIND, id=record.id, limit=MOST)
        self.history.show_lines([line for line in self.frame.bridge.ask(ask) if line.field not in _TIES])

    def main(self) -> QWidget:
        """Give the table."""
        return self.history.table
