"""The panel beside the lists of rates: figures of a rate, its trend, and the table the trend is drawn from."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtWidgets import QWidget

from commonservices.domain.rate_rules import INDIRECT, STALE, SUPPORT, BuildUp
from commonservices.queries import exchange_rates, rates
from commonservices.queries.exchange_rates import ExchangeFilter, ExchangeRow
from commonservices.queries.rates import CardRow, GapRow, Price, RateDetail
from ui.kit.key_values import Pair
from ui.kit.sub_table import SubTable
from ui.kit.trend_chart import TrendChart, TrendPoint
from ui.page import Command, PageFrame
from ui.rates.columns import RateColumns
from ui.registers.row_panel import RowPanel, RowShown

_MOST: Final = 60
_PER_CENT: Final = 100
_PLACES: Final = 4


class RatePanel(RowPanel):
    """One price, currency, card or gap at a glance."""

    def __init__(self, frame: PageFrame, columns: RateColumns, parent: QWidget | None = None) -> None:
        """Make the panel with its chart and its tables of earlier rates."""
        super().__init__(frame, "rates.inspector", parent)
        self._frame, self._columns, self._words = frame, columns, frame.words
        look = frame.look
        self.chart = TrendChart(look, "rates.inspector.trend")
        self.history: SubTable[ExchangeRow] = SubTable(
            look, "rates.inspector.history", self.tr("Rates of this currency"), columns.history(), _id_of
        )
        self.prices: SubTable[Price] = SubTable(
            look, "rates.inspector.prices", self.tr("Rates of this service"), columns.price_history(), _id_of
        )
        for part in (self.chart, self.history, self.prices):
            self.extra.addWidget(part)
            part.hide()

    def show_nothing(self) -> None:
        """Say which keys work in the list."""
        self._show_trend([], [], [])
        self.show_row(None)

    # --- rates of exchange ----------------------------------------------------------------------------------------

    def show_exchange(self, row: ExchangeRow, acts: tuple[Command, ...]) -> None:
        """Show the rate a currency goes by, and those before it."""
        words, columns = self._words, self._columns
        rows = self._frame.bridge.ask(
            partial(exchange_rates.rates, wanted=ExchangeFilter(currency=row.currency), limit=_MOST)
        )
        state = columns.state(row)
        provisional = self.tr("No list is in the register for this month. The last known rate is used, provisionally.")
        pairs = (
            Pair("rate", self.tr("For one US dollar"), columns.number(row.rate)),
            Pair("since", self.tr("Counts from"), words.full_day(row.effective_on)),
            Pair("source", self.tr("Source"), columns.source(row)),
            Pair("edition", self.tr("List of"), self._edition(row.edition)),
            Pair("state", self.tr("State"), state),
        )
        note = (provisional, "att") if columns.is_provisional(row) else ("", "")
        shown = tuple(each for each in pairs if each.value)
        self.show_row(RowShown(words.isolate(row.currency), columns.currency(row), note, shown, acts))
        self._show_trend([self._exchange_point(each) for each in reversed(rows)], rows, [])

    def _edition(self, edition: str) -> str:
        try:
            return self._words.full_day(date.fromisoformat(edition)) if edition else ""
        except ValueError:
            return edition

    def _exchange_point(self, row: ExchangeRow) -> TrendPoint:
        day, rate = self._columns.day(row.effective_on), self._columns.number(row.rate)
        return TrendPoint(row.effective_on, float(row.rate), day, rate)

    # --- the prices of services -----------------------------------------------------------------------------------

    def show_price(self, id: UUID, acts: tuple[Command, ...]) -> None:
        """Show a price, what it is made of, and the others of its service."""
        detail = self._frame.bridge.ask(partial(rates.one, id=id))
        row = detail.price.row
        under = f"{self._words.isolate(row.service)} · {self._columns.standing(detail.price)}"
        note = ("", "")
        if detail.price.standing == STALE:
            said = self.tr("It should have been reviewed by {day}. It still counts until another one does.")
            note = (said.format(day=self._words.full_day(row.review_by)), "att")
        self.show_row(RowShown(self._columns.name(detail.price), under, note, self._price_pairs(detail), acts))
        every = sorted((detail.price, *detail.others), key=_from, reverse=True)
        same = [each for each in reversed(every) if each.row.currency == row.currency and each.row.valid_from]
        self._show_trend([self._price_point(each) for each in same], [], every)

    def _price_pairs(self, detail: RateDetail) -> tuple[Pair, ...]:
        words, columns, row = self._words, self._columns, detail.price.row
        support = row.support_percent
        pairs = [
            Pair("rate", self.tr("Rate"), columns.money(detail.price)),
            Pair("unit", self.tr("For one"), words.code("units", row.unit)),
            Pair("from", self.tr("From"), columns.day(row.valid_from)),
            Pair("until", self.tr("Until"), columns.last_day(row.valid_to)),
            Pair("support", self.tr("Support cost"), "" if support is None else words.percent(support / _PER_CENT, 2)),
            Pair("minimum", self.tr("At least"), self._minimum(detail.price)),
            Pair("method", self.tr("Method"), words.code("rate_methods", row.method)),
            Pair("card", self.tr("Card"), words.embed(row.card)),
            Pair("approved", self.tr("Approved by"), words.embed(row.approved_by)),
            Pair("review", self.tr("Review by"), words.full_day(row.review_by) if row.review_by else ""),
            Pair("billed", self.tr("Lines billed"), words.number(row.billed) if row.billed else ""),
            *self._elements(detail),
        ]
        return tuple(each for each in pairs if each.value)

    def _minimum(self, price: Price) -> str:
        row = price.row
        return "" if row.minimum_charge is None else self._words.money(row.minimum_charge, row.currency)

    def _elements(self, detail: RateDetail) -> list[Pair]:
        words, columns = self._words, self._columns
        parts = {INDIRECT: self.tr("indirect"), SUPPORT: self.tr("support")}
        found = []
        for number, each in enumerate(detail.elements):
            part = f" · {parts[each.part]}" if each.part in parts else ""
            value = f"{columns.number(each.quantity)} × {columns.number(each.rate)}"  # noqa: RUF001 the sign of a product
            found.append(Pair(f"element{number}", words.embed(each.name), f"{words.isolate(value)}{part}"))
        if detail.cost is not None:
            found.append(Pair("full", self.tr("Full cost"), self._full(detail.cost, detail.price.row.currency)))
        return found

    def _full(self, cost: BuildUp, currency: str) -> str:
        full = Decimal(cost.full.numerator) / Decimal(cost.full.denominator)
        return self._words.isolate(f"{currency} {self._words.number(round(full, _PLACES))}")

    def _price_point(self, price: Price) -> TrendPoint:
        row = price.row
        day = row.valid_from or self._frame.bridge.today()
        return TrendPoint(day, float(row.rate), self._columns.day(row.valid_from), self._columns.number(row.rate))

    # --- cards and gaps -------------------------------------------------------------------------------------------

    def show_card(self, row: CardRow, acts: tuple[Command, ...]) -> None:
        """Show a rate card."""
        words, columns = self._words, self._columns
        pairs = (
            Pair("provider", self.tr("Provider"), words.isolate(row.provider)),
            Pair("currency", self.tr("Currency"), words.isolate(row.currency)),
            Pair("method", self.tr("Method"), words.code("rate_methods", row.method)),
            Pair("from", self.tr("From"), columns.day(row.valid_from)),
            Pair("until", self.tr("Until"), columns.last_day(row.valid_to)),
            Pair("approved", self.tr("Approved by"), words.embed(row.approved_by)),
        )
        shown = tuple(each for each in pairs if each.value)
        self.show_row(RowShown(words.embed(row.name), self.tr("%n rate(s)", "", row.prices), pairs=shown, acts=acts))
        self._show_trend([], [], [])

    def show_gap(self, row: GapRow, acts: tuple[Command, ...]) -> None:
        """Say which days lack a price, and what that means."""
        said = self.tr("No rate counts from {first} to {last}. Deliveries of these days cannot be billed.").format(
            first=self._words.full_day(row.first), last=self._words.full_day(row.last)
        )
        shown = RowShown(self._columns.gap_name(row), self._words.isolate(row.service), (said, "att"), acts=acts)
        self.show_row(shown)
        self._show_trend([], [], [])

    def _show_trend(self, points: list[TrendPoint], history: list[ExchangeRow], prices: list[Price]) -> None:
        self.chart.set_points(points, self._frame.bridge.today())
        self.history.fill_rows(history)
        self.history.setVisible(len(history) > 1)
        self.prices.fill_rows(prices)
        self.prices.setVisible(len(prices) > 1)


def _id_of(row: Any) -> str:
    return str(row.id)


def _from(price: Price) -> date:
    return price.row.valid_from or date.min
