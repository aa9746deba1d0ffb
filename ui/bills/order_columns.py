"""The columns of orders, their deliveries, and what waits for a bill."""

from __future__ import annotations

from PySide6.QtCore import QObject

from commonservices.domain import billing
from commonservices.domain.ordering import CONFIRMED
from commonservices.domain.orders import Delivery
from commonservices.queries.orders import OrderRow
from commonservices.queries.unbilled import UnbilledRow
from ui.bills.shown import ORDER_MARKS, exact
from ui.kit.columns import Column, Distance
from ui.page import PageFrame

_OLD_DAYS = 60


class OrderColumns(QObject):
    """Makes the columns in the words of the window."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep the words and the day."""
        super().__init__(parent)
        self._words = frame.words
        self._today = frame.bridge.today

    def orders(self) -> list[Column[OrderRow]]:
        """Give the columns of the register of orders."""
        field = self._words.field
        needed, distance = self._needed, self._distance
        return [
            Column("state", field("state"), self._state, 220, paint="state", detail=_mark, sort="state"),
            Column("reference", field("reference"), self._reference, 180, detail=_strong, sort="reference"),
            Column("service", field("service_id"), lambda row: row.service_name, 160, sort="service", elastic=True),
            Column("consumer", field("consumer_id"), self._consumer, 88, sort="consumer"),
            Column("requested", field("requested_on"), self._requested, 96, detail=_muted, sort="requested_on"),
            Column("needed", field("needed_on"), needed, 142, paint="two_tone_date", detail=distance, sort="needed_on"),
            Column("quantity", field("quantity"), self._quantity, 108, paint="number", sort="quantity"),
            Column("delivered", self.tr("Delivered"), self._delivered, 80, paint="number", detail=_less),
            Column("cover", self.tr("Cover"), self._cover, 104, paint="state", detail=_cover_mark),
        ]

    def deliveries(self) -> list[Column[Delivery]]:
        """Give the columns of what was delivered under an order."""
        words, field = self._words, self._words.field
        return [
            Column("day", field("delivered_on"), lambda row: words.day(row.delivered_on, self._today()), 130),
            Column("quantity", field("quantity"), lambda row: words.number(row.quantity), 110, paint="number"),
            Column("by", field("delivered_by"), lambda row: row.delivered_by, 150),
            Column("evidence", field("evidence"), lambda row: row.evidence or "—", 150),
            Column("note", field("note"), self._note, 160, detail=_muted, elastic=True),
        ]

    def unbilled(self) -> list[Column[UnbilledRow]]:
        """Give the columns of what was rendered and is not billed."""
        words, field = self._words, self._words.field
        return [
            Column("why", self.tr("Can be billed"), self.why, 180, paint="state", detail=_why_mark),
            Column("party", field("to_entity_id"), lambda row: words.isolate(row.party), 96, detail=_strong),
            Column("what", field("description"), lambda row: row.description, 190, elastic=True),
            Column("order", field("order_id"), lambda row: words.isolate(row.reference) or "—", 196, detail=_muted),
            Column("day", field("service_date"), lambda row: words.day(row.day, self._today()), 96),
            Column("age", self.tr("Age"), lambda row: words.days(row.age), 84, paint="number", detail=_age_tone),
            Column("quantity", field("quantity"), lambda row: words.number(row.quantity), 104, paint="number"),
            Column("amount", field("amount"), lambda row: exact(words, row.amount, row.currency), 130, paint="number"),
        ]

    def why(self, row: UnbilledRow) -> str:
        """Give whether something can be billed, and if not, what stands in the way."""
        said = {
            billing.NO_RATE: self.tr("No, it has no rate"),
            billing.RATE_STALE: self.tr("No, its rate is past review"),
            billing.NO_PROVIDER: self.tr("No, nobody provides it"),
            billing.NO_ARRANGEMENT: self.tr("No, it has no arrangement"),
        }
        if not row.why and row.state == CONFIRMED:
            return self.tr("Once it is certified")
        if not row.why and row.uncovered:
            return self.tr("With a reason: not covered")
        return said.get(row.why, self.tr("Yes"))

    # --- orders ---------------------------------------------------------------------------------------------------

    def _state(self, row: OrderRow) -> str:
        return self._words.code("order_states", row.state)

    def _reference(self, row: OrderRow) -> str:
        return self._words.isolate(row.reference)

    def _consumer(self, row: OrderRow) -> str:
        return self._words.isolate(row.consumer)

    def _requested(self, row: OrderRow) -> str:
        return self._words.day(row.requested_on, self._today())

    def _needed(self, row: OrderRow) -> str:
        return self._words.day(row.needed_on, self._today())

    def _distance(self, row: OrderRow) -> Distance:
        return Distance(self._words.distance(row.needed_on, self._today()), "crit") if row.late else Distance("")

    def _quantity(self, row: OrderRow) -> str:
        return f"{self._words.number(row.quantity)} {self._words.code('units', row.unit)}".strip()

    def _delivered(self, row: OrderRow) -> str:
        return self._words.number(row.delivered) if row.delivered else "—"

    def _cover(self, row: OrderRow) -> str:
        if not row.delivered:
            return "—"  # cover is asked of what was delivered, on its day
        return self.tr("On a waiver") if row.uncovered else self.tr("Covered")

    def _note(self, row: Delivery) -> str:
        corrects = self.tr("Correction") if row.corrects_id else ""
        return ": ".join(each for each in (corrects, row.note) if each)


def _mark(row: OrderRow) -> str:
    return ORDER_MARKS.get(row.state, "draft")


def _cover_mark(row: OrderRow) -> str:
    if not row.delivered:
        return ""
    return "warning" if row.uncovered else "agrees"


def _why_mark(row: UnbilledRow) -> str:
    if row.why or (row.uncovered and row.state != CONFIRMED):
        return "warning"
    return "not_yet" if row.state == CONFIRMED else "agrees"


def _age_tone(row: UnbilledRow) -> str:
    return "crit" if row.age > _OLD_DAYS else ""


def _less(row: OrderRow) -> str:
    return "att" if row.delivered and row.quantity and row.delivered != row.quantity else ""


def _muted(_row: object) -> str:
    return "muted"


def _strong(_row: object) -> str:
    return "strong"
