"""The columns of the register of shared budgets."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QObject

from commonservices.queries.cost_pools import PoolRow
from ui.cost_sharing.pool_words import MARKS, PoolWords
from ui.kit.columns import Column
from ui.page import PageFrame

_FULL = Fraction(1)


class PoolColumns(QObject):
    """Makes the columns in the words of the window."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep the words and the day."""
        super().__init__(parent)
        self._words, self._today = frame.words, frame.bridge.today
        self._pool = PoolWords(frame.words, self)

    def columns(self) -> list[Column[PoolRow]]:
        """Give the columns in order."""
        words = self._words
        return [
            Column("state", self.tr("State"), self._state, 148, paint="state", detail=_mark, sort="state"),
            Column("name", self.tr("Budget"), self._name, 150, detail=_strong, sort="name", elastic=True),
            Column("reference", self.tr("Reference"), self._reference, 176, detail=_muted, sort="reference"),
            Column("year", self.tr("Period"), self._year, 92, sort="starts"),
            Column(
                "provider", self.tr("Provider"), lambda row: words.isolate(row.provider) or "—", 88, sort="provider"
            ),
            Column("budget", self.tr("Budget"), self._budget, 126, paint="number", sort="budget"),
            Column("actual", self.tr("Spent"), self._actual, 104, paint="number", detail=_spent_tone, sort="actual"),
            Column(
                "execution",
                self.tr("Spent %"),
                self._execution,
                66,
                paint="number",
                detail=_spent_tone,
                sort="execution",
            ),
            Column("next", self.tr("Next step"), lambda row: self._pool.next_step(row.state), 156),
            Column("invoice", self.tr("Invoices by"), self._invoice, 96, detail=_late, sort="invoice"),
            Column(
                "arrangement",
                self.tr("Arrangement"),
                lambda row: words.isolate(row.arrangement) or "—",
                150,
                detail=_muted,
            ),
        ]

    def _state(self, row: PoolRow) -> str:
        return self._pool.state(row.state)

    def _name(self, row: PoolRow) -> str:
        return self._words.embed(row.name)

    def _reference(self, row: PoolRow) -> str:
        return self._words.isolate(row.reference)

    def _year(self, row: PoolRow) -> str:
        return self._pool.year(row.starts_on, row.ends_on)

    def _budget(self, row: PoolRow) -> str:
        return self._words.money(row.budget, row.currency)

    def _actual(self, row: PoolRow) -> str:
        return self._words.amount(row.actual, row.currency) if row.actual else "—"

    def _execution(self, row: PoolRow) -> str:
        return self._words.percent(row.execution) if row.actual else "—"

    def _invoice(self, row: PoolRow) -> str:
        return self._words.day(row.invoice_by, self._today()) if row.invoice_by else "—"


def _mark(row: PoolRow) -> str:
    return MARKS.get(row.state, "draft")


def _spent_tone(row: PoolRow) -> str:
    return "crit" if row.execution is not None and row.execution > _FULL else ""


def _late(row: PoolRow) -> str:
    return "crit" if row.late else "muted"


def _strong(_row: object) -> str:
    return "strong"


def _muted(_row: object) -> str:
    return "muted"
