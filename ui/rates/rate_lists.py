"""The lists of the place of rates: where their rows come from and what each says while it is empty."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject

from commonservices.domain.rate_rules import STALE
from commonservices.queries import exchange_rates, rates
from commonservices.queries.exchange_rates import ExchangeFilter, ExchangeRow
from commonservices.queries.rates import CardRow, GapRow, Price, PriceFilter
from ui.kit.table import Register
from ui.page import PageFrame
from ui.rates.columns import RateColumns
from ui.registers.short_tables import Ordered, holding, paged_fill, paged_model, short_fill, short_table
from ui.registers.tabbed_lists import TabbedLists, TabList

PLACE: Final = "rates"
PRICES, REVIEW, GAPS, CARDS, EXCHANGE = "prices", "review", "gaps", "cards", "exchange"


Asked = Ordered[PriceFilter]


class RateLists(QObject):
    """Makes the five lists."""

    def __init__(self, frame: PageFrame, columns: RateColumns, parent: QObject | None = None) -> None:
        """Read through the frame."""
        super().__init__(parent)
        self._frame, self._columns, self._ask = frame, columns, frame.bridge.ask
        self._gaps: Sequence[GapRow] = ()
        self._cards: Sequence[CardRow] = ()
        self._exchange: Sequence[ExchangeRow] = ()

    def made(self, title: str) -> TabbedLists:
        """Give the lists under their tabs."""
        none, enter = self.tr("No service has a rate yet. Enter the first one."), self.tr("Enter a rate")
        lists = [
            self._prices(PRICES, self.tr("Service rates"), PriceFilter(), none, enter),
            self._prices(
                REVIEW, self.tr("To be reviewed"), PriceFilter(view=STALE), self.tr("No rate is past its review day.")
            ),
            self._gap_list(),
            self._card_list(),
            self._exchange_list(),
        ]
        return TabbedLists(self._frame, PLACE, title, lists, self.tr("Service, currency, provider, card"))

    # --- prices ---------------------------------------------------------------------------------------------------

    def _prices(self, key: str, label: str, wanted: PriceFilter, nothing: str, act: str = "") -> TabList:
        table = Register(self._frame.look, f"{PLACE}.{key}", label)
        table.setSelectionMode(Register.SelectionMode.SingleSelection)
        query = Asked(wanted, "service")
        model = paged_model(self._columns.prices(), query, self._count, self._page, _id_of)
        fill = paged_fill(table, model, lambda text: replace(wanted, text=text))
        tone = "att" if wanted.view == STALE else ""
        return TabList(key, label, table, fill, partial(self._count, query), nothing, act, tone)

    def _count(self, query: Asked) -> int:
        return self._ask(partial(rates.count, wanted=query.wanted))

    def _page(self, query: Asked, offset: int, limit: int) -> Sequence[Price]:
        order = partial(rates.rates, wanted=query.wanted, sort=query.sort, descending=query.descending)
        return self._ask(partial(order, offset=offset, limit=limit))

    # --- days without a price, cards ------------------------------------------------------------------------------

    def _gap_list(self) -> TabList:
        label = self.tr("Without a rate")
        table = short_table(self._frame.look, f"{PLACE}.{GAPS}", label, self._columns.gaps(), _gap_id)
        nothing = self.tr("Every running service that is priced by the unit has a rate for each of its days.")
        return TabList(GAPS, label, table, short_fill(table, self._gap_rows), self._count_gaps, nothing, tone="att")

    def _count_gaps(self) -> int:
        self._gaps = self._ask(rates.missing)
        return len(self._gaps)

    def _gap_rows(self, text: str) -> Sequence[GapRow]:
        return holding(self._gaps, text, lambda row: f"{row.service} {row.name_en} {row.name_fr}")

    def _card_list(self) -> TabList:
        label = self.tr("Rate cards")
        table = short_table(self._frame.look, f"{PLACE}.{CARDS}", label, self._columns.cards(), _id_of)
        nothing = self.tr("No rate card is on record yet. A card holds the rates one provider gives out together.")
        fill = short_fill(table, self._card_rows)
        return TabList(CARDS, label, table, fill, self._count_cards, nothing, self.tr("Add a rate card"))

    def _count_cards(self) -> int:
        self._cards = self._ask(rates.cards)
        return len(self._cards)

    def _card_rows(self, text: str) -> Sequence[CardRow]:
        return holding(self._cards, text, lambda row: f"{row.name} {row.provider} {row.currency}")

    # --- rates of exchange ----------------------------------------------------------------------------------------

    def _exchange_list(self) -> TabList:
        label = self.tr("Exchange rates")
        table = short_table(self._frame.look, f"{PLACE}.{EXCHANGE}", label, self._columns.exchange(), _code_of)
        nothing = self.tr("No exchange rate is in the register yet. Take in the list as it was downloaded.")
        fill = short_fill(table, self._exchange_rows)
        return TabList(EXCHANGE, label, table, fill, self._count_exchange, nothing, self.tr("Take in published rates…"))

    def _count_exchange(self) -> int:
        """Read the rate each currency goes by today; of one that only begins later the first to come."""
        today = self._frame.bridge.today()
        in_force = self._ask(partial(exchange_rates.rates, wanted=ExchangeFilter(as_of=today)))
        if not in_force:
            later = self._ask(partial(exchange_rates.rates, wanted=ExchangeFilter()))
            in_force = list({each.currency: each for each in later}.values())
        self._exchange = in_force
        return len(self._exchange)

    def _exchange_rows(self, text: str) -> Sequence[ExchangeRow]:
        return holding(self._exchange, text, lambda row: f"{row.currency} {self._columns.currency(row)}")


def _id_of(row: Any) -> str:
    return str(row.id)


def _gap_id(row: GapRow) -> str:
    return f"{row.service_id}:{row.first}"


def _code_of(row: ExchangeRow) -> str:
    return row.currency
