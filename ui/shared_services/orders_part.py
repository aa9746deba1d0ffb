"""The orders of a service: what was asked for, how far each is, and a way to its page."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from commonservices.queries import orders
from commonservices.queries.orders import OrderFilter, OrderRow
from commonservices.queries.shared_services import ServiceDetail
from ui.bills.order_columns import OrderColumns
from ui.kit.layout import column, inset
from ui.kit.sub_table import SubTable
from ui.kit.texts import Text
from ui.page import PageFrame, address_of
from ui.shared_services.record_part import ServicePart

MOST: Final = 200
_LEFT_OUT: Final = frozenset({"service"})


class ServiceOrders(ServicePart):
    """A table of orders, the newest first."""

    open_requested = Signal(str)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the table."""
        super().__init__(frame, "orders", "", parent)
        self.setAccessibleName(self.tr("Orders"))
        columns = [each for each in OrderColumns(frame, self).orders() if each.key not in _LEFT_OUT]
        self.table: SubTable[OrderRow] = SubTable(
            frame.look, "service.orders.table", self.tr("Orders"), columns, lambda row: str(row.id)
        )
        self.table.most_rows = 0
        self.none = Text(
            frame.look,
            self.tr("Nobody ordered it. Orders are entered under Bills and recoveries."),
            "body",
            "text2",
            wrap=True,
        )
        empty = QWidget()
        column(empty).addWidget(self.none)
        inset(empty, 20, 12, 16, 0)
        box = column(self)
        box.addWidget(self.table, 1)
        box.addWidget(empty)
        box.addStretch(0)
        self.table.open_requested.connect(self._on_open)

    def fill(self, detail: ServiceDetail) -> None:
        """Show the orders as they stand."""
        wanted = OrderFilter(service_id=detail.row.id)
        ask = partial(orders.page, wanted=wanted, sort="requested_on", descending=True, limit=MOST)
        rows = self.frame.bridge.ask(ask)
        self.table.fill_rows(rows)
        self.table.setVisible(bool(rows))
        self.none.setVisible(not rows)

    def _on_open(self, identity: str) -> None:
        self.open_requested.emit(address_of("bills", id=identity))
