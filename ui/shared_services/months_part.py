"""What was used in each of the last 24 months, as a line and as a table beside the same month a year before."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from commonservices.domain.declaring import dataclass
from commonservices.domain.terms import add_months
from commonservices.queries import usage
from commonservices.queries.shared_services import ServiceDetail
from ui.kit.columns import Column
from ui.kit.layout import column, inset
from ui.kit.sub_table import SubTable
from ui.kit.texts import SectionHeader, Text
from ui.kit.trend_chart import TrendChart, TrendPoint
from ui.page import PageFrame
from ui.shared_services.record_part import ServicePart

SHOWN: Final = 24
_YEAR: Final = 12


@dataclass(frozen=True)
class MonthRow:
    """One month: what was used, and what in the same month a year before; nothing entered is not zero."""

    month: date
    total: Decimal | None
    before: Decimal | None

    @property
    def change(self) -> Fraction | None:
        """How much more than a year before, as a share of it."""
        if self.total is None or not self.before:
            return None
        return Fraction(self.total) / Fraction(self.before) - 1


def month_rows(months: Sequence[date], totals: Sequence[Decimal | None]) -> list[MonthRow]:
    """Give the last months, the newest first, each with the month a year before."""
    lines = [
        MonthRow(months[place], totals[place], totals[place - _YEAR] if place >= _YEAR else None)
        for place in range(len(months))
    ]
    shown = lines[-SHOWN:]
    first = next((place for place, line in enumerate(shown) if line.total is not None or line.before is not None), None)
    return [] if first is None else list(reversed(shown[first:]))


class MonthsPart(ServicePart):
    """A plain table of months, read by eye and by screen readers alike."""

    usage_requested = Signal()

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the table."""
        super().__init__(frame, "months", "", parent)
        self.setAccessibleName(self.tr("Monthly totals"))
        self.head = SectionHeader(
            frame.look, self.tr("Monthly totals"), link=self.tr("Type usage"), name="service.months.head"
        )
        inset(self.head, 16, 10, 16, 0)
        self.table: SubTable[MonthRow] = SubTable(
            frame.look, "service.months.table", self.tr("Monthly totals"), self._columns(), _id_of
        )
        self.chart = TrendChart(frame.look, "service.months.trend", monthly=True)
        self._shown = QWidget()
        column(self._shown).addWidget(self.chart)
        inset(self._shown, 16, 4, 16, 4)
        self.none = Text(frame.look, self.tr("Nothing is entered yet."), "body", "text2", wrap=True)
        empty = QWidget()
        column(empty).addWidget(self.none)
        inset(empty, 16, 4, 16, 0)
        box = column(self, 4)
        for part in (self.head, self._shown, self.table, empty):
            box.addWidget(part)
        box.addStretch(1)
        self.head.link_activated.connect(self.usage_requested)

    def _columns(self) -> list[Column[MonthRow]]:
        words = self.words
        return [
            Column("month", self.tr("Month"), lambda each: words.month_name(each.month), 128, elastic=True),
            Column("total", self.tr("Used"), lambda each: self._figure(each.total), 84, paint="number"),
            Column(
                "before",
                self.tr("Year before"),
                lambda each: self._figure(each.before),
                92,
                paint="number",
                detail=lambda _each: "muted",
            ),
            Column("change", self.tr("Change"), self._change, 72, paint="number", detail=lambda _each: "muted"),
        ]

    def _figure(self, quantity: Decimal | None) -> str:
        return "—" if quantity is None else self.words.number(quantity)

    def _change(self, line: MonthRow) -> str:
        if line.change is None:
            return "—"
        sign = "+" if line.change > 0 else ""
        return f"{sign}{self.words.percent(line.change)}"

    def fill(self, detail: ServiceDetail) -> None:
        """Show the months as they stand."""
        newest = self.frame.bridge.today().replace(day=1)
        months = [add_months(newest, step) for step in range(1 - SHOWN - _YEAR, 1)]
        ask = partial(usage.service_totals, service_ids=[detail.row.id], months=months)
        rows = month_rows(months, self.frame.bridge.ask(ask)[detail.row.id])
        self.table.fill_rows(rows)
        self.table.setVisible(bool(rows))
        points = [self._point(line, line.total) for line in reversed(rows) if line.total is not None]
        self.chart.set_points(points, newest)
        self._shown.setVisible(len(points) > 1)
        self.none.setVisible(not rows)
        self.head.set_detail(self.words.code("units", detail.row.unit))

    def _point(self, line: MonthRow, total: Decimal) -> TrendPoint:
        return TrendPoint(line.month, float(total), self.words.month(line.month), self.words.number(total))


def _id_of(line: MonthRow) -> str:
    return line.month.isoformat()
