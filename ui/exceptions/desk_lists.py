"""The lists of the exception desk: where their rows come from and what each says while it is empty."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, Signal, Slot

from commonservices.jobs import Tell
from commonservices.office import Office
from commonservices.queries import exceptions, overlaps
from commonservices.queries.exceptions import Desk, Difference, DifferenceFilter, RunRow
from commonservices.queries.overlaps import Overlap
from ui.exceptions.columns import DeskColumns
from ui.kit.table import Register
from ui.latest_read import LatestRead
from ui.page import PageFrame
from ui.registers.short_tables import Ordered, holding, paged_fill, paged_model, short_fill, short_table
from ui.registers.tabbed_lists import TabbedLists, TabList

PLACE: Final = "exceptions"
OPEN, LATE, UNOWNED, ALL, DESK, RUNS, OVERLAPS = "open", "late", "unowned", "all", "checks", "runs", "overlaps"
DIFFERENCES: Final = (OPEN, LATE, UNOWNED, ALL)
_MOST_RUNS: Final = 2_000
_WANTED: Final = {
    OPEN: DifferenceFilter(),
    LATE: DifferenceFilter(late=True),
    UNOWNED: DifferenceFilter(without_owner=True),
    ALL: DifferenceFilter(state=""),
}


Asked = Ordered[DifferenceFilter]


class DeskLists(QObject):
    """Makes the lists; overlaps are looked for away from the window."""

    overlaps_found = Signal()

    def __init__(self, frame: PageFrame, columns: DeskColumns, parent: QObject | None = None) -> None:
        """Read through the frame."""
        super().__init__(parent)
        self._frame, self._columns, self._ask = frame, columns, frame.bridge.ask
        self.routine = ""
        self.dismissed_too = False
        self._desk: Sequence[Desk] = ()
        self._runs: Sequence[RunRow] = ()
        self._overlaps: Sequence[Overlap] = ()
        self._reading = LatestRead(frame, self._on_overlaps, self)

    def made(self, title: str) -> TabbedLists:
        """Give the lists under their tabs."""
        run = self.tr("Run reconciliations…")
        lists = [
            self._differences(OPEN, self.tr("Open"), self.tr("No difference is open."), run),
            self._differences(LATE, self.tr("Overdue"), self.tr("No difference is past its day."), tone="crit"),
            self._differences(UNOWNED, self.tr("Without owner"), self.tr("Every open difference has an owner.")),
            self._differences(ALL, self.tr("All"), self.tr("Nothing was ever found to differ."), run),
            self._desk_list(),
            self._run_list(run),
            self._overlap_list(),
        ]
        return TabbedLists(self._frame, PLACE, title, lists, self.tr("Words of the difference"))

    # --- differences ----------------------------------------------------------------------------------------------

    def _differences(self, key: str, label: str, nothing: str, act: str = "", tone: str = "") -> TabList:
        table = Register(self._frame.look, f"{PLACE}.{key}", label)
        query = Asked(_WANTED[key], "found")
        model = paged_model(self._columns.differences(), query, self._count, self._page, _id_of)
        fill = paged_fill(table, model, lambda text: replace(_WANTED[key], text=text, routine=self.routine))
        return TabList(key, label, table, fill, partial(self._count, query), nothing, act, tone)

    def _count(self, query: Asked) -> int:
        return self._ask(partial(exceptions.count, wanted=query.wanted))

    def _page(self, query: Asked, offset: int, limit: int) -> Sequence[Difference]:
        order = partial(exceptions.differences, wanted=query.wanted, sort=query.sort, descending=query.descending)
        return self._ask(partial(order, offset=offset, limit=limit))

    # --- reconciliations ------------------------------------------------------------------------------------------

    def _desk_list(self) -> TabList:
        label = self.tr("By check")
        table = short_table(self._frame.look, f"{PLACE}.{DESK}", label, self._columns.desk(), _routine_of)
        return TabList(DESK, label, table, short_fill(table, self._desk_rows), self._count_desk, "")

    def _count_desk(self) -> int:
        self._desk = self._ask(exceptions.desk)
        return len(self._desk)

    def _desk_rows(self, text: str) -> Sequence[Desk]:
        return holding(self._desk, text, lambda row: f"{row.routine} {self._columns.check(row.routine)}")

    def _run_list(self, act: str) -> TabList:
        label = self.tr("Runs")
        table = short_table(self._frame.look, f"{PLACE}.{RUNS}", label, self._columns.runs(), _id_of)
        nothing = self.tr("No reconciliation was run yet. Run them all for a month to see what differs.")
        return TabList(RUNS, label, table, short_fill(table, self._run_rows), self._count_runs, nothing, act)

    def _count_runs(self) -> int:
        self._runs = self._ask(partial(exceptions.runs, limit=_MOST_RUNS))
        return len(self._runs)

    def _run_rows(self, text: str) -> Sequence[RunRow]:
        kept = [row for row in self._runs if self.routine in {"", row.routine}]
        return holding(
            kept,
            text,
            lambda row: f"{row.routine} {self._columns.check(row.routine)} {row.prepared_by} {row.reviewed_by}",
        )

    # --- overlaps -------------------------------------------------------------------------------------------------

    def _overlap_list(self) -> TabList:
        label = self.tr("Overlaps")
        table = short_table(self._frame.look, f"{PLACE}.{OVERLAPS}", label, self._columns.overlaps(), _key_of)
        nothing = self.tr("Nothing is found that several providers do at the same place.")
        fill = short_fill(table, self._overlap_rows)
        return TabList(OVERLAPS, label, table, fill, lambda: len(self._shown_overlaps()), nothing)

    def read_overlaps(self) -> None:
        """Look for overlaps anew."""
        self._reading.start(_overlaps)

    @Slot(object)
    def _on_overlaps(self, found: Sequence[Overlap]) -> None:
        if list(found) != list(self._overlaps):
            self._overlaps = found
            self.overlaps_found.emit()

    def _shown_overlaps(self) -> list[Overlap]:
        return [each for each in self._overlaps if self.dismissed_too or not each.dismissed]

    def _overlap_rows(self, text: str) -> Sequence[Overlap]:
        return holding(self._shown_overlaps(), text, lambda row: f"{self._columns.overlap(row)} {row.subject}")


def _overlaps(office: Office, tell: Tell) -> Sequence[Overlap]:
    tell(0, 1, "reading")
    return overlaps.overlaps(office, dismissed=True)


def _id_of(row: Any) -> str:
    return str(row.id)


def _routine_of(row: Desk) -> str:
    return row.routine


def _key_of(row: Overlap) -> str:
    return row.finding.key
