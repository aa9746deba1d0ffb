"""What can be done with a row of the exception desk."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from commonservices.domain.reconciling.keeping_up import OPEN
from commonservices.queries.exceptions import Desk, Difference, RunRow
from commonservices.queries.overlaps import Overlap
from ui.exceptions.desk_asks import DeskAsks
from ui.page import Command, address_of

PLACES: Final[Mapping[str, str]] = {
    "ARRANGEMENT": "arrangements",
    "SHARED_SERVICE": "services",
    "PREMISES": "premises",
    "LONG_TERM_AGREEMENT": "premises",
    "COST_POOL": "cost_sharing",
    "BILL": "bills",
}
"""Where the page of what a difference concerns is found."""
Acts = tuple[Command, ...]


class RowDeeds(QObject):
    """Gives the acts of a row, each with the reason why it cannot be done now."""

    open_requested = Signal(str)
    check_requested = Signal(str)

    def __init__(self, asks: DeskAsks, parent: QObject | None = None) -> None:
        """Act through the questions of the place."""
        super().__init__(parent)
        self._asks = asks

    def acts(self, row: Any, ids: Sequence[UUID], fixed: str) -> Acts:
        """Give what can be done with a row, or the differences chosen; `fixed` says why nothing can be changed."""
        made: dict[type, Callable[[Any, str], Acts]] = {
            Desk: self._of_check,
            RunRow: self._of_run,
            Overlap: self._of_overlap,
        }
        if isinstance(row, Difference):
            return self._of_differences(row, list(ids) or [row.id], fixed)
        return made[type(row)](row, fixed) if type(row) in made else ()

    def _of_check(self, row: Desk, fixed: str) -> Acts:
        run = partial(self._asks.run, row.routine)
        return (
            self._show(row.routine),
            Command("exceptions.run_one", self.tr("Run this check…"), run, icon="refresh", reason=fixed),
        )

    def _of_run(self, row: RunRow, fixed: str) -> Acts:
        done = fixed or (self.tr("This run is reviewed already.") if row.reviewed_on else "")
        review, explain = partial(self._asks.review, row), partial(self._asks.explain, row)
        return (
            Command("exceptions.review", self.tr("Review…"), review, icon="check", reason=done),
            Command("exceptions.explain", self.tr("Explain…"), explain, icon="pencil", reason=done),
            self._show(row.routine),
        )

    def _of_overlap(self, row: Overlap, fixed: str) -> Acts:
        done = fixed or (self.tr("It is dismissed already.") if row.dismissed else "")
        stands = fixed or ("" if row.dismissed else self.tr("It is not dismissed."))
        dismiss = partial(self._asks.dismiss, row)
        again = partial(self._asks.reopen, [each for each in (row.discrepancy_id,) if each])
        return (
            Command("exceptions.dismiss", self.tr("Dismiss…"), dismiss, icon="x", reason=done),
            Command("exceptions.reopen", self.tr("Open again…"), again, icon="undo", reason=stands),
            self._record(row.finding.subject_kind, row.finding.subject_id),
        )

    def _of_differences(self, row: Difference, ids: list[UUID], fixed: str) -> Acts:
        is_open = row.row.state == OPEN
        closed = fixed or ("" if is_open else self.tr("It is not open any more."))
        stands = fixed or (self.tr("It is open already.") if is_open else "")
        asks, record = self._asks, row.row
        assign = partial(asks.assign, ids, record.owner_person_id, None if row.late else record.due_on)
        settle, accept, again = (partial(each, ids) for each in (asks.settle, asks.accept, asks.reopen))
        return (
            Command("exceptions.settle", self.tr("Settle…"), settle, icon="check", reason=closed),
            Command("exceptions.accept", self.tr("Accept as it is…"), accept, icon="flag", reason=closed),
            Command("exceptions.assign", self.tr("Owner and day…"), assign, icon="user", reason=fixed),
            Command("exceptions.reopen", self.tr("Open again…"), again, icon="undo", reason=stands),
            self._record(record.subject_kind, record.subject_id),
        )

    def _show(self, routine: str) -> Command:
        show = partial(self.check_requested.emit, routine)
        return Command("exceptions.show", self.tr("Show its differences"), show, icon="eye")

    def _record(self, kind: str, id: UUID | None) -> Command:
        from ui.frame.places import built

        place = PLACES.get(kind, "")
        leads = id is not None and any(each.key == place for each in built())
        reason = "" if leads else self.tr("There is no page for what this is about.")
        open_it = partial(self.open_requested.emit, address_of(place, id=str(id)))
        return Command("exceptions.record", self.tr("Open the record"), open_it, icon="eye", reason=reason)
