"""Who changed what of an arrangement, when, from what to what and why; an act can be taken back from here."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QWidget

from commonservices.domain.fields import Kind
from commonservices.domain.records import record_types
from commonservices.queries import history as queries
from commonservices.queries.arrangements import ArrangementDetail
from commonservices.queries.history import HistoryLine
from ui.arrangements.record_part import RecordPart
from ui.bridge import Bridge
from ui.kit.layout import column
from ui.page import PageFrame
from ui.records.history_table import MOST, HistoryTable
from ui.records.lookups import Lookups

_INNER: Final = frozenset({"office", "arrangement", "arrangement_version", "document"})
_TIES: Final = frozenset({"attached_kind", "attached_id", "sha256", "size", "at"})


def read_lines(bridge: Bridge, id: UUID) -> list[HistoryLine]:
    """Read the history of an arrangement, without the lines that only tie records together."""
    found = bridge.ask(partial(queries.of_record, kind="arrangement", id=id, limit=MOST))
    return [line for line in found if not _is_inner(line)]


def acts_of(lines: Sequence[HistoryLine]) -> list[HistoryLine]:
    """Give one line for each act, newest first."""
    seen: dict[bytes, HistoryLine] = {}
    for line in lines:
        seen.setdefault(line.transaction, line)
    return list(seen.values())


class HistoryPart(RecordPart):
    """The history of an arrangement and of what belongs to it, newest first."""

    def __init__(self, frame: PageFrame, lookups: Lookups, parent: QWidget | None = None) -> None:
        """Make the table; lines are read when it is shown."""
        super().__init__(frame, "history", "", parent)
        self.setAccessibleName(self.tr("History"))
        self.lines: list[HistoryLine] = []
        self.history = HistoryTable(frame, lookups, "arrangement.history")
        self.table, self.undo_button = self.history.table, self.history.undo_button
        self.history.told.connect(self.told)
        column(self).addWidget(self.history)

    def fill(self, detail: ArrangementDetail) -> None:
        """Show the history."""
        self.history.show_lines(self.lines)


def _is_inner(line: HistoryLine) -> bool:
    """Say whether a line only ties records together, which tells a reader nothing."""
    if not line.field:
        return False
    field = record_types()[line.kind].by_name[line.field]
    return (field.fixed and field.kind is Kind.REFERENCE and field.target in _INNER) or line.field in _TIES
