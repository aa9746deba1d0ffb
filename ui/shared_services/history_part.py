"""Who changed what of a service, when, from what to what and why; an act can be taken back from here."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from commonservices.queries import history as queries
from commonservices.queries.history import HistoryLine
from commonservices.queries.shared_services import ServiceDetail
from ui.kit.layout import column
from ui.page import PageFrame
from ui.records.history_table import MOST, HistoryTable
from ui.records.lookups import Lookups
from ui.shared_services.record_part import ServicePart

_INNER: Final = frozenset({"service_id", "entity_id", "consumer_id", "kpi_id", "owner_office_id", "attached_id"})
_TIES: Final = frozenset({"attached_kind", "sha256", "size", "entered_by", "month", "as_of"})


def is_telling(line: HistoryLine) -> bool:
    """Whether a line tells a reader anything: those that only tie records together do not."""
    return line.field not in _INNER and line.field not in _TIES


class ServiceHistory(ServicePart):
    """The history of a service and of what belongs to it, newest first; read when it is looked at."""

    def __init__(self, frame: PageFrame, lookups: Lookups, parent: QWidget | None = None) -> None:
        """Make the table."""
        super().__init__(frame, "history", "", parent)
        self.setAccessibleName(self.tr("History"))
        self.history = HistoryTable(frame, lookups, "service.history")
        self.table = self.history.table
        self.history.told.connect(self.told)
        column(self).addWidget(self.history)

    def fill(self, detail: ServiceDetail) -> None:
        """Show the history as it stands."""
        ask = partial(queries.of_record, kind="shared_service", id=detail.row.id, limit=MOST)
        self.history.show_lines([line for line in self.frame.bridge.ask(ask) if is_telling(line)])
