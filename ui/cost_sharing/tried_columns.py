"""The columns of what is tried: counts as they are and as tried, days of leaving, and every party's change."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Final

from PySide6.QtCore import QObject

from commonservices.domain.declaring import dataclass
from ui.cost_sharing.pool_words import PoolWords
from ui.kit.columns import Column
from ui.page import PageFrame

FOLDS: Final = ("now", "before")


@dataclass(frozen=True)
class TriedRow:
    """One party: what it counts and would count, the day it would leave, what it pays and would pay."""

    code: str
    count: Fraction | None
    tried: Fraction | None
    leaves: date | None
    before: int
    after: int


class TriedColumns(QObject):
    """Makes the columns in the words of the window."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep the words."""
        super().__init__(parent)
        self._words, self._pool = frame.words, PoolWords(frame.words, self)
        self.currency = "USD"

    def columns(self) -> list[Column[TriedRow]]:
        """Give the columns in order."""
        words = self._words
        return [
            Column("entity", self.tr("Entity"), lambda row: words.isolate(row.code), 110, detail=_strong, elastic=True),
            Column("now", self.tr("Counts"), lambda row: self._pool.count(row.count), 84, align="end", detail=_muted),
            Column("count", self.tr("Would count"), self.count, 100, align="end", detail=_otherwise),
            Column("leaves", self.tr("Leaves on"), lambda row: words.full_day(row.leaves) if row.leaves else "", 140),
            Column("before", self.tr("Pays"), self._before, 116, align="end", detail=_muted),
            Column("after", self.tr("Would pay"), self._after, 116, align="end", detail=_strong),
            Column("change", self.tr("Change"), self._change, 116, align="end", detail=_tone),
        ]

    def count(self, row: TriedRow) -> str:
        """Give what a party would count."""
        return self._pool.count(row.count if row.tried is None else row.tried)

    def typed(self, row: TriedRow) -> str:
        """Give what a party would count as it is typed: in no way that could be read otherwise."""
        return self._pool.typed(row.count if row.tried is None else row.tried)

    def _before(self, row: TriedRow) -> str:
        return self._words.amount(row.before, self.currency)

    def _after(self, row: TriedRow) -> str:
        return self._words.amount(row.after, self.currency)

    def _change(self, row: TriedRow) -> str:
        return self._pool.change(row.after - row.before, self.currency)


def _strong(_row: object) -> str:
    return "strong"


def _muted(_row: object) -> str:
    return "muted"


def _otherwise(row: TriedRow) -> str:
    return "strong" if row.tried is not None else ""


def _tone(row: TriedRow) -> str:
    return "strong" if row.after != row.before else "muted"
