"""The columns of a split: what a party counts, its exact share, the rounding, what it pays and how that changed."""

from __future__ import annotations

from fractions import Fraction
from uuid import UUID

from PySide6.QtCore import QObject

from commonservices.queries.splits import SplitRow, SplitView
from ui.cost_sharing.pool_words import PoolWords
from ui.kit.columns import Column
from ui.page import PageFrame

TOTAL = UUID(int=0)
FOLDS = ("exact", "whole", "left", "extra", "driver", "percent", "change")


class SplitColumns(QObject):
    """Makes the columns in the words of the window, for the currency of the split that is shown."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep the words."""
        super().__init__(parent)
        self._words, self._pool = frame.words, PoolWords(frame.words, self)
        self.currency = "USD"

    def columns(self) -> list[Column[SplitRow]]:
        """Give the columns in order."""
        return [
            Column(
                "entity", self.tr("Entity"), self._entity, 96, detail=_weight, elastic=True, tip=lambda row: row.name
            ),
            Column("driver", self.tr("Count"), self._driver, 92, align="end", detail=_weight),
            Column("percent", self.tr("Share %"), self._percent, 80, align="end", detail=_quiet),
            Column("exact", self.tr("Exact amount"), self._exact, 124, align="end", detail=_quiet),
            Column("whole", self.tr("Whole units"), self._whole, 104, align="end", detail=_quiet),
            Column("left", self.tr("Part left"), self._left, 72, align="end", detail=_quiet),
            Column("extra", self.tr("Unit"), self._extra, 56, align="end", detail=_quiet),
            Column("support", self.tr("Support"), self._support, 92, align="end", detail=_quiet),
            Column("pay", self.tr("To pay"), self._pay, 106, align="end", detail=_strong),
            Column("change", self.tr("Against before"), self._change, 112, align="end", detail=_quiet),
        ]

    def _entity(self, row: SplitRow) -> str:
        return self._words.isolate(row.code) or self.tr("Total")

    def _driver(self, row: SplitRow) -> str:
        return self._pool.count(row.driver)

    def _percent(self, row: SplitRow) -> str:
        return self._pool.percent(row.percent)

    def _exact(self, row: SplitRow) -> str:
        return self._pool.exact(row.exact, self.currency)

    def _whole(self, row: SplitRow) -> str:
        return self._words.amount(row.whole, self.currency)

    def _left(self, row: SplitRow) -> str:
        return self._pool.part(row.left)

    def _extra(self, row: SplitRow) -> str:
        return self._pool.change(row.extra, self.currency) if row.extra else ""

    def _support(self, row: SplitRow) -> str:
        return self._words.amount(row.support, self.currency) if row.support else ""

    def _pay(self, row: SplitRow) -> str:
        return self._words.amount(row.to_pay, self.currency)

    def _change(self, row: SplitRow) -> str:
        return self._pool.change(row.change, self.currency)


def with_total(view: SplitView) -> list[SplitRow]:
    """Give the rows of a split and the row of their sums."""
    rows = list(view.rows)
    drivers = [each.driver for each in rows]
    befores = [each.before for each in rows if each.before is not None]
    total = SplitRow(
        entity_id=TOTAL,
        code="",
        name="",
        driver=None
        if any(each is None for each in drivers)
        else sum((each or Fraction(0) for each in drivers), Fraction(0)),
        percent=sum((each.percent for each in rows), Fraction(0)),
        exact=sum((each.exact for each in rows), Fraction(0)),
        whole=sum(each.whole for each in rows),
        left=sum((each.left for each in rows), Fraction(0)),
        extra=sum(each.extra for each in rows),
        support=view.support,
        to_pay=view.to_pay,
        parts=tuple(each.total or 0 for each in view.runs),
        before=sum(befores) if befores else None,
    )
    return [*rows, total]


def _weight(row: SplitRow) -> str:
    return "" if row.code else "strong"


def _quiet(row: SplitRow) -> str:
    return "muted" if row.code else "strong"


def _strong(_row: object) -> str:
    return "strong"
