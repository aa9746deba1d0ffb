"""The columns of the exception desk, and how its values are said."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QObject

from commonservices.domain.reconciling.findings import AGREES, DIFFERS
from commonservices.domain.reconciling.keeping_up import ACCEPTED, GONE, OPEN, SETTLED
from commonservices.queries.exceptions import Desk, Difference, RunRow
from commonservices.queries.overlaps import Overlap
from ui.kit.columns import Column, Distance
from ui.page import PageFrame

_SOON: Final = 7
_FROM_THE_RIGHT: Final = "\u200f"
_STATE_MARKS: Final[Mapping[str, str]] = {SETTLED: "agrees", ACCEPTED: "closed", GONE: "not_yet"}
_RESULT_MARKS: Final[Mapping[str, str]] = {AGREES: "agrees", DIFFERS: "warning"}


class DeskColumns(QObject):
    """Makes the columns in the words of the window."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep the words and the day."""
        super().__init__(parent)
        self._words, self._today = frame.words, frame.bridge.today

    def differences(self) -> list[Column[Difference]]:
        """Give the columns of differences."""
        words = self._words
        return [
            Column("state", self.tr("State"), self.state, 104, paint="state", detail=_mark),
            Column("routine", self.tr("Check"), _routine, 72, sort="routine", detail=_muted, tip=self._check),
            Column("text", self.tr("What differs"), self.text, 260, detail=_style, elastic=True, tip=self.text),
            Column("amount", self.tr("Amount"), self.amount, 132, paint="number", sort="amount"),
            Column("age", self.tr("Days old"), lambda row: words.number(row.age), 84, paint="number", sort="found"),
            Column("owner", self.tr("Owner"), self.owner, 108, sort="owner"),
            Column("due", self.tr("Due"), self.due, 76, paint="two_tone_date", sort="due", detail=self._tone),
        ]

    def state(self, row: Difference) -> str:
        """Say how a difference stands."""
        return self.tr("Overdue") if row.late else self._words.code("discrepancy_states", row.row.state)

    def text(self, row: Difference) -> str:
        """Say what differs."""
        return self._in_its_direction(row.sentence(self._words.language))

    def _in_its_direction(self, sentence: str) -> str:
        """Keep an Arabic sentence running from the right though it begins with a reference."""
        return f"{_FROM_THE_RIGHT}{sentence}" if self._words.language == "ar" else sentence

    def _check(self, row: Difference) -> str:
        return self.check(row.row.routine)

    def check(self, routine: str) -> str:
        """Give the name of a reconciliation."""
        return self._words.code("reconciliations", routine)

    def amount(self, row: Difference) -> str:
        """Give what a difference comes to."""
        return self._words.money(row.row.amount, row.row.currency)

    def owner(self, row: Difference) -> str:
        """Give who is to settle a difference."""
        return self._words.embed(row.row.owner) or "—"

    def due(self, row: Difference) -> str:
        """Give the day by which a difference is to be settled."""
        return self.day(row.row.due_on)

    def _tone(self, row: Difference) -> Distance:
        due = row.row.due_on
        if row.row.state != OPEN or due is None:
            return Distance("")
        return Distance("", "crit" if row.late else "att" if (due - self._today()).days <= _SOON else "")

    # --- reconciliations ------------------------------------------------------------------------------------------

    def desk(self) -> list[Column[Desk]]:
        """Give the columns of the reconciliations."""
        return [
            Column("routine", self.tr("Check"), _routine, 56, detail=_muted),
            Column("name", self.tr("What is compared"), self._name, 240, elastic=True, tip=self._name),
            Column("open", self.tr("Open"), lambda row: self._count(row.open), 64, paint="number", detail=_desk_tone),
            Column(
                "late", self.tr("Overdue"), lambda row: self._count(row.late), 80, paint="number", detail=_late_tone
            ),
            Column("alone", self.tr("Without owner"), lambda row: self._count(row.without_owner), 112, paint="number"),
            Column("oldest", self.tr("Oldest since"), lambda row: self.day(row.oldest), 96, detail=_muted),
            Column("result", self.tr("Last result"), self._last_result, 128, paint="state", detail=_last_mark),
            Column("run", self.tr("Last run"), lambda row: self.day(row.run.prepared_on if row.run else None), 92),
        ]

    def _name(self, row: Desk | RunRow) -> str:
        return self.check(row.routine)

    def _last_result(self, row: Desk) -> str:
        return self.result(row.run) if row.run else self.tr("Never run")

    def _count(self, number: int) -> str:
        return self._words.number(number) if number else "—"

    def runs(self) -> list[Column[RunRow]]:
        """Give the columns of the runs there were."""
        words = self._words
        return [
            Column("result", self.tr("Result"), self.result, 128, paint="state", detail=_result_mark),
            Column("name", self.tr("What is compared"), self._name, 200, elastic=True, tip=self._name),
            Column("period", self.tr("Period"), self.period, 150),
            Column("differences", self.tr("Differences"), self._differences, 92, paint="number", detail=_run_tone),
            Column("prepared", self.tr("Prepared by"), lambda row: words.embed(row.prepared_by), 120),
            Column("on", self.tr("On"), lambda row: self.day(row.prepared_on), 72, detail=_muted),
            Column("reviewed", self.tr("Reviewed by"), lambda row: words.embed(row.reviewed_by) or "—", 120),
        ]

    def result(self, row: RunRow) -> str:
        """Say what a run came to."""
        return self._words.code("reconciliation_results", row.result)

    def period(self, row: RunRow) -> str:
        """Give the period of a run."""
        first, last = self.day(row.starts_on), self.day(row.ends_on)
        return self.tr("{first} to {last}").format(first=first, last=last)

    def _differences(self, row: RunRow) -> str:
        return self._count(row.differences or 0)

    # --- overlaps -------------------------------------------------------------------------------------------------

    def overlaps(self) -> list[Column[Overlap]]:
        """Give the columns of what could be done together."""
        words = self._words
        return [
            Column("state", self.tr("State"), self.overlap_state, 104, paint="state", detail=_overlap_mark),
            Column("text", self.tr("What could be done together"), self.overlap, 300, elastic=True, tip=self.overlap),
            Column("about", self.tr("Record"), lambda row: words.isolate(row.subject) or "—", 130, detail=_muted),
            Column("reason", self.tr("Why it stays so"), lambda row: words.embed(row.reason) or "—", 150),
        ]

    def overlap(self, row: Overlap) -> str:
        """Say what could be done together."""
        return self._in_its_direction(row.sentence(self._words.language))

    def overlap_state(self, row: Overlap) -> str:
        """Say whether it was dismissed."""
        return self.tr("Dismissed") if row.dismissed else self.tr("Found")

    def day(self, day: date | None) -> str:
        """Give a day."""
        return self._words.day(day, self._today()) if day else "—"


def _routine(row: Desk | Difference) -> str:
    return row.routine if isinstance(row, Desk) else row.row.routine


def _mark(row: Difference) -> str:
    return "decision_late" if row.late else _STATE_MARKS.get(row.row.state, "decision_later")


def _style(row: Difference) -> str:
    return "strong" if row.row.state == OPEN else "muted"


def _muted(_row: object) -> str:
    return "muted"


def _desk_tone(row: Desk) -> str:
    return "strong" if row.open else "muted"


def _late_tone(row: Desk) -> str:
    return "crit" if row.late else "muted"


def _last_mark(row: Desk) -> str:
    return _result_mark(row.run) if row.run else "not_yet"


def _result_mark(row: RunRow) -> str:
    return _RESULT_MARKS.get(row.result, "not_yet")


def _run_tone(row: RunRow) -> str:
    return "att" if row.differences else "muted"


def _overlap_mark(row: Overlap) -> str:
    return "closed" if row.dismissed else "package"
