"""What can be done with a row of the lists of rates."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from commonservices.domain.rate_rules import ENDED
from commonservices.queries.exchange_rates import ExchangeRow
from commonservices.queries.rates import CardRow, GapRow, Price
from ui.page import Command, address_of
from ui.rates.rate_asks import RateAsks

Acts = tuple[Command, ...]


class RowDeeds(QObject):
    """Gives the acts of a row, each with the reason why it cannot be done now."""

    open_requested = Signal(str)

    def __init__(self, asks: RateAsks, parent: QObject | None = None) -> None:
        """Act through the questions of the place."""
        super().__init__(parent)
        self._asks = asks

    def acts(self, row: Any, fixed: str) -> Acts:
        """Give what can be done with a row; `fixed` says why nothing can be changed."""
        made: dict[type, Callable[[Any, str], Acts]] = {
            Price: self._of_price,
            GapRow: self._of_gap,
            CardRow: self._of_card,
            ExchangeRow: self._of_exchange,
        }
        return made[type(row)](row, fixed) if type(row) in made else ()

    def _of_price(self, row: Price, fixed: str) -> Acts:
        ended = fixed or (self.tr("This rate has ended.") if row.standing == ENDED else "")
        change, end = partial(self._asks.change, row), partial(self._asks.end, row)
        return (
            Command(
                "rates.change", self.tr("New rate from a day on…"), change, icon="pencil", reason=ended, letter="E"
            ),
            Command("rates.end", self.tr("End the rate…"), end, icon="calendar", reason=ended),
            Command("rates.remove", self.tr("Take out…"), partial(self._asks.remove, row), icon="trash", reason=fixed),
            self._service(row.row.service_id),
        )

    def _of_gap(self, row: GapRow, fixed: str) -> Acts:
        fill = partial(self._asks.add, gap=row)
        return (
            Command("rates.fill", self.tr("Enter the missing rate…"), fill, icon="plus", reason=fixed),
            self._service(row.service_id),
        )

    def _of_card(self, row: CardRow, fixed: str) -> Acts:
        add = partial(self._asks.add, card=row)
        change, out = partial(self._asks.change_card, row), partial(self._asks.remove_card, row)
        correct = self.tr("Correct the card…")
        return (
            Command("rates.of_card", self.tr("Enter a rate of this card…"), add, icon="plus", reason=fixed),
            Command("rates.card", correct, change, icon="pencil", reason=fixed, letter="E"),
            Command("rates.remove", self.tr("Take out…"), out, icon="trash", reason=fixed),
        )

    def _of_exchange(self, row: ExchangeRow, fixed: str) -> Acts:
        hand, out = partial(self._asks.exchange, row.currency), partial(self._asks.remove_exchange, row)
        return (
            Command("rates.hand", self.tr("Enter a rate by hand…"), hand, icon="pencil", reason=fixed),
            Command("rates.remove", self.tr("Take out…"), out, icon="trash", reason=fixed),
        )

    def _service(self, id: object) -> Command:
        return Command("rates.service", self.tr("Open the service"), partial(self._open, str(id)), icon="eye")

    def _open(self, id: str) -> None:
        self.open_requested.emit(address_of("services", id=id))
