"""What the panel of the exception desk says of a difference, a reconciliation, a run or an overlap."""

from __future__ import annotations

from PySide6.QtCore import QObject

from commonservices.queries.exceptions import Desk, Difference, RunRow
from commonservices.queries.overlaps import Overlap
from ui.exceptions.columns import DeskColumns
from ui.kit.key_values import Pair
from ui.page import Command, PageFrame
from ui.registers.row_panel import RowShown

Acts = tuple[Command, ...]


class DeskWords(QObject):
    """Makes what is said in the words of the window."""

    def __init__(self, frame: PageFrame, columns: DeskColumns, parent: QObject | None = None) -> None:
        """Keep the words and how values are said."""
        super().__init__(parent)
        self._words, self._columns = frame.words, columns

    def difference(self, row: Difference, acts: Acts) -> RowShown:
        """Give what is said of a difference."""
        words, columns, record = self._words, self._columns, row.row
        note = ""
        if row.late:
            note = self.tr("It was to be settled by {day}.").format(day=words.full_day(record.due_on))
        pairs = (
            Pair("state", self.tr("State"), columns.state(row)),
            Pair("about", self.tr("Record"), self._about(record.subject_kind, row.subject)),
            Pair("amount", self.tr("Amount"), "" if record.amount is None else columns.amount(row)),
            Pair("found", self.tr("Found on"), words.full_day(record.found_on)),
            Pair("age", self.tr("Age"), words.days(row.age)),
            Pair("seen", self.tr("Last seen on"), words.full_day(record.last_seen_on) if record.last_seen_on else ""),
            Pair("owner", self.tr("Owner"), columns.owner(row)),
            Pair("due", self.tr("Due"), words.full_day(record.due_on) if record.due_on else "—"),
            Pair("note", self.tr("Note of closing"), words.embed(record.closing_note)),
            Pair("by", self.tr("Closed by"), words.embed(record.closed_by)),
            Pair("on", self.tr("Closed on"), words.full_day(record.closed_on) if record.closed_on else ""),
        )
        under = f"{words.isolate(record.routine)} · {columns.check(record.routine)}"
        return RowShown(columns.text(row), under, (note, "crit"), _said(pairs), acts)

    def _about(self, kind: str, name: str) -> str:
        label = self._words.code("subject_kinds", kind)
        return " · ".join(part for part in (label, self._words.isolate(name)) if part)

    def check(self, row: Desk, acts: Acts) -> RowShown:
        """Give what is said of a reconciliation: what stands open of it, and its newest run."""
        words, columns = self._words, self._columns
        pairs = [
            Pair("open", self.tr("Open"), words.number(row.open)),
            Pair("late", self.tr("Overdue"), words.number(row.late), "crit" if row.late else ""),
            Pair("alone", self.tr("Without owner"), words.number(row.without_owner)),
            Pair("oldest", self.tr("Oldest since"), words.full_day(row.oldest) if row.oldest else ""),
        ]
        if row.run is None:
            note = (self.tr("It was never run. Run it to see what differs."), "info")
        else:
            note = ("", "")
            pairs += [
                Pair("result", self.tr("Last result"), columns.result(row.run)),
                Pair("period", self.tr("Period"), columns.period(row.run)),
                Pair("prepared", self.tr("Prepared by"), words.embed(row.run.prepared_by)),
                Pair("reviewed", self.tr("Reviewed by"), words.embed(row.run.reviewed_by) or "—"),
            ]
        return RowShown(columns.check(row.routine), words.isolate(row.routine), note, _said(pairs), acts)

    def run(self, row: RunRow, acts: Acts) -> RowShown:
        """Give what is said of one run."""
        words, columns = self._words, self._columns
        waits = row.reviewed_on is None
        note = self.tr("It waits for a review by somebody else than {name}.").format(name=words.embed(row.prepared_by))
        pairs = (
            Pair("result", self.tr("Result"), columns.result(row)),
            Pair("period", self.tr("Period"), columns.period(row)),
            Pair("compared", self.tr("Compared"), words.number(row.compared)),
            Pair("differences", self.tr("Differences"), words.number(row.differences)),
            Pair("amount", self.tr("Amount"), "" if row.amount is None else words.money(row.amount, row.currency)),
            Pair("prepared", self.tr("Prepared by"), self._who(row.prepared_by, words.full_day(row.prepared_on))),
            Pair(
                "reviewed",
                self.tr("Reviewed by"),
                self._who(row.reviewed_by, words.full_day(row.reviewed_on)) if row.reviewed_on else "—",
            ),
            Pair("explanation", self.tr("Explanation"), words.embed(row.explanation)),
            Pair("exception", self.tr("Why its preparer reviewed it"), words.embed(row.exception_reason)),
        )
        under = words.isolate(row.routine)
        return RowShown(columns.check(row.routine), under, (note if waits else "", "info"), _said(pairs), acts)

    def _who(self, name: str, day: str) -> str:
        return self.tr("{name}, {day}").format(name=self._words.embed(name), day=day)

    def overlap(self, row: Overlap, acts: Acts) -> RowShown:
        """Give what is said of an overlap."""
        words, columns = self._words, self._columns
        pairs = (
            Pair("state", self.tr("State"), columns.overlap_state(row)),
            Pair("about", self.tr("Record"), self._about(row.finding.subject_kind, row.subject)),
            Pair("reason", self.tr("Why it stays so"), words.embed(row.reason)),
            Pair("by", self.tr("Dismissed by"), self._who(row.by, words.full_day(row.on)) if row.on else ""),
        )
        return RowShown(columns.overlap(row), "", ("", ""), _said(pairs), acts)


def _said(pairs: list[Pair] | tuple[Pair, ...]) -> tuple[Pair, ...]:
    """Give the pairs that say something."""
    return tuple(each for each in pairs if each.value)
