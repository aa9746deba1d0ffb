"""The columns of the lists of rates, and how their values are said."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QObject

from commonservices.domain.exchange_editions import MANUAL, is_provisional
from commonservices.domain.money import exponent
from commonservices.domain.rate_rules import ENDED, RUNNING, STALE, TO_COME
from commonservices.domain.terms import add_days
from commonservices.queries.exchange_rates import ExchangeRow
from commonservices.queries.rates import CardRow, GapRow, Price
from ui.kit.columns import Column
from ui.page import PageFrame

_STANDING_MARKS: Final[Mapping[str, str]] = {RUNNING: "active", TO_COME: "signed", STALE: "warning", ENDED: "closed"}


class RateColumns(QObject):
    """Makes the columns in the words of the window."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep the words and the day."""
        super().__init__(parent)
        self._words, self._today = frame.words, frame.bridge.today

    # --- the prices of services -----------------------------------------------------------------------------------

    def prices(self) -> list[Column[Price]]:
        """Give the columns of the prices of services."""
        words = self._words
        return [
            Column("standing", self.tr("Standing"), self.standing, 124, paint="state", detail=_price_mark),
            Column("service", self.tr("Service"), lambda row: words.isolate(row.row.service), 126, sort="service"),
            Column("name", self.tr("Name"), self.name, 180, detail=_price_style, elastic=True, tip=self.name),
            Column("rate", self.tr("Rate"), self.money, 112, paint="number", sort="rate"),
            Column("unit", self.tr("For one"), lambda row: words.code("units", row.row.unit) or "—", 76),
            Column("from", self.tr("From"), lambda row: self.day(row.row.valid_from), 74, sort="from"),
            Column("until", self.tr("Until"), lambda row: self.last_day(row.row.valid_to), 74, sort="to"),
            Column("review", self.tr("Review by"), self._review, 78, sort="review", detail=_review_tone),
            Column("card", self.tr("Card"), lambda row: words.embed(row.row.card) or "—", 64, detail=_muted),
        ]

    def standing(self, row: Price) -> str:
        """Say how a price stands today."""
        said = {
            RUNNING: self.tr("In force"),
            TO_COME: self.tr("To come"),
            STALE: self.tr("Review due"),
            ENDED: self.tr("Ended"),
        }
        return said[row.standing]

    def name(self, row: Price) -> str:
        """Give the name of the service of a price."""
        return self._words.embed(row.service_name(self._words.language))

    def _review(self, row: Price) -> str:
        return self.day(row.row.review_by)

    def cards(self) -> list[Column[CardRow]]:
        """Give the columns of the rate cards."""
        words = self._words
        return [
            Column("name", self.tr("Name"), lambda row: words.embed(row.name), 220, detail=_strong, elastic=True),
            Column("provider", self.tr("Provider"), lambda row: words.isolate(row.provider) or "—", 110),
            Column("currency", self.tr("Currency"), lambda row: words.isolate(row.currency), 84),
            Column("method", self.tr("Method"), lambda row: words.code("rate_methods", row.method), 150, detail=_muted),
            Column("from", self.tr("From"), lambda row: self.day(row.valid_from), 100),
            Column("until", self.tr("Until"), lambda row: self.last_day(row.valid_to), 100),
            Column("approved", self.tr("Approved by"), lambda row: words.embed(row.approved_by) or "—", 150),
            Column("prices", self.tr("Rates"), lambda row: words.number(row.prices), 72, paint="number"),
        ]

    def gaps(self) -> list[Column[GapRow]]:
        """Give the columns of the days without a price."""
        words = self._words
        return [
            Column("service", self.tr("Service"), lambda row: words.isolate(row.service), 190),
            Column("name", self.tr("Name"), self.gap_name, 220, detail=_strong, elastic=True),
            Column("first", self.tr("No rate from"), lambda row: self.day(row.first), 120),
            Column("last", self.tr("To"), lambda row: self.day(row.last), 120),
            Column("days", self.tr("Days"), self._gap_days, 72, paint="number", detail=_attention),
        ]

    def gap_name(self, row: GapRow) -> str:
        """Give the name of the service that lacks a price."""
        return self._words.embed((row.name_fr if self._words.language == "fr" else "") or row.name_en)

    def _gap_days(self, row: GapRow) -> str:
        return self._words.number((row.last - row.first).days + 1)

    # --- rates of exchange ----------------------------------------------------------------------------------------

    def exchange(self) -> list[Column[ExchangeRow]]:
        """Give the columns of the rates each currency goes by."""
        return [
            Column("code", self.tr("Currency"), lambda row: self._words.isolate(row.currency), 84, detail=_strong),
            Column("name", self.tr("Name"), self.currency, 200, elastic=True, tip=self.currency),
            Column("rate", self.tr("For one US dollar"), lambda row: self.number(row.rate), 150, paint="number"),
            Column("since", self.tr("Counts from"), lambda row: self.day(row.effective_on), 110),
            Column("state", self.tr("State"), self.state, 150, paint="state", detail=self._state_mark),
            Column("source", self.tr("Source"), self.source, 190, detail=_muted, tip=lambda row: row.reason),
        ]

    def history(self) -> list[Column[ExchangeRow]]:
        """Give the columns of the earlier rates of one currency."""
        return [
            Column("since", self.tr("Counts from"), lambda row: self.day(row.effective_on), 96, elastic=True),
            Column("rate", self.tr("For one US dollar"), lambda row: self.number(row.rate), 120, paint="number"),
        ]

    def price_history(self) -> list[Column[Price]]:
        """Give the columns of all prices of one service."""
        return [
            Column("from", self.tr("From"), lambda row: self.day(row.row.valid_from), 96, elastic=True),
            Column("rate", self.tr("Rate"), self.money, 140, paint="number", detail=_price_style),
        ]

    def money(self, row: Price) -> str:
        """Give a price with its currency, with the places of its money and as many more as it needs."""
        rate, currency = row.row.rate, row.row.currency
        needed = -int(rate.normalize().as_tuple().exponent) if rate is not None else 0
        shown = self._words.number(rate, max(needed, exponent(currency)))
        return self._words.with_code(shown, currency)

    def currency(self, row: ExchangeRow) -> str:
        """Give the name of a currency."""
        return self._words.code("currencies", row.currency)

    def source(self, row: ExchangeRow) -> str:
        """Say where a rate comes from."""
        if row.source == MANUAL and not row.reason:
            return self.tr("By hand")
        if row.source == MANUAL:
            return self.tr("By hand: {reason}").format(reason=self._words.embed(row.reason))
        return self.tr("Published list")

    def state(self, row: ExchangeRow) -> str:
        """Say whether a rate is of this month, or the last one known."""
        if row.effective_on > self._today():
            return self.tr("To come")
        return self.tr("Provisional") if self.is_provisional(row) else self.tr("Current")

    def is_provisional(self, row: ExchangeRow) -> bool:
        """Say whether a rate is used for want of one of this month."""
        return is_provisional(row.effective_on, self._today())

    def _state_mark(self, row: ExchangeRow) -> str:
        if row.effective_on > self._today():
            return "signed"
        return "warning" if self.is_provisional(row) else "active"

    # --- values ---------------------------------------------------------------------------------------------------

    def number(self, value: Decimal | None) -> str:
        """Give a rate with no more places than it needs."""
        return self._words.number(value)

    def day(self, day: date | None) -> str:
        """Give a day."""
        return self._words.day(day, self._today()) if day else "—"

    def last_day(self, end: date | None) -> str:
        """Give the last day before an end, as people say it."""
        return self.day(add_days(end, -1)) if end else "—"


def _strong(_row: object) -> str:
    return "strong"


def _muted(_row: object) -> str:
    return "muted"


def _attention(_row: object) -> str:
    return "att"


def _price_mark(row: Price) -> str:
    return _STANDING_MARKS[row.standing]


def _price_style(row: Price) -> str:
    return "muted" if row.standing == ENDED else "strong"


def _review_tone(row: Price) -> str:
    return "att" if row.standing == STALE else "muted"
