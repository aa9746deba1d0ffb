"""The columns of bills, their lines, settlements and reminders."""

from __future__ import annotations

from PySide6.QtCore import QObject

from commonservices.domain import matching
from commonservices.domain.bills import Reminder, Settlement
from commonservices.domain.duty_separation import ROLES_NOT_DECLARED
from commonservices.queries.bills import BillRow, LineRow
from ui.bills.shown import BILL_MARKS, due, exact, span
from ui.kit.columns import Column, Distance
from ui.page import PageFrame

_MATCH_MARKS = {matching.MATCHED: "agrees", matching.WITHIN: "agrees"}


class BillColumns(QObject):
    """Makes the columns in the words of the window."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep the words and the day."""
        super().__init__(parent)
        self._words = frame.words
        self._today = frame.bridge.today

    def bills(self) -> list[Column[BillRow]]:
        """Give the columns of the register of bills."""
        words, field = self._words, self._words.field
        return [
            Column("state", field("state"), self._state, 138, paint="state", detail=_mark, sort="state"),
            Column("reference", field("reference"), self._reference, 184, detail=_strong, sort="reference"),
            Column("party", field("to_entity_id"), self._party, 84, sort="party", tip=lambda row: row.party_name),
            Column("kind", field("kind"), lambda row: words.code("bill_kinds", row.kind), 100, sort="kind"),
            Column("channel", self.tr("Channel"), self._channel, 84, detail=_muted, sort="channel"),
            Column("period", field("period"), self._period, 92, detail=_muted, sort="starts_on"),
            Column("due", self.tr("Due"), self._due, 142, paint="two_tone_date", detail=self._distance, sort="due_on"),
            Column("total", field("total"), self._total, 134, paint="number", sort="total"),
            Column("usd", self.tr("In USD"), self._dollars, 104, paint="number", detail=_usd_tone, sort="total_usd"),
            Column("balance", self.tr("Open"), self._balance, 130, paint="number", detail=_open_tone, sort="balance"),
            Column("ledger", field("external_reference"), self._ledger, 110, detail=_muted, elastic=True),
        ]

    def lines(self) -> list[Column[LineRow]]:
        """Give the columns of the lines of a bill."""
        words, field = self._words, self._words.field
        return [
            Column("match", self.tr("Match"), self._match, 134, paint="state", detail=_match_mark, tip=self._match_tip),
            Column("service", field("service_id"), _service, 150, detail=_strong, elastic=True, tip=_about),
            Column("day", field("service_date"), self._service_day, 112, detail=_muted),
            Column("order", field("order_id"), lambda row: words.isolate(row.order) or "—", 150, detail=_muted),
            Column("quantity", field("quantity"), self._quantity, 136, paint="number"),
            Column("rate", field("rate"), lambda row: words.number(row.line.rate), 76, paint="number"),
            Column("since", self.tr("Rate since"), self._since, 84, detail=_muted),
            Column("support", field("support_amount"), self._support, 112, paint="number", detail=lambda _row: "muted"),
            Column("amount", field("amount"), self._amount, 104, paint="number"),
        ]

    def settlements(self) -> list[Column[Settlement]]:
        """Give the columns of what was settled."""
        words, field = self._words, self._words.field
        return [
            Column("day", field("settled_on"), lambda row: words.day(row.settled_on, self._today()), 130),
            Column("method", field("method"), lambda row: words.code("settlement_methods", row.method), 170),
            Column("amount", field("amount"), lambda row: exact(words, row.amount, row.currency), 130, paint="number"),
            Column("ledger", field("external_reference"), lambda row: row.external_reference or "—", 150),
            Column("by", field("entered_by"), lambda row: row.entered_by, 140, detail=_muted),
            Column("note", field("note"), _note_of, 160, detail=_muted, elastic=True),
        ]

    def reminders(self) -> list[Column[Reminder]]:
        """Give the columns of reminders."""
        words, field = self._words, self._words.field
        return [
            Column("day", field("sent_on"), lambda row: words.day(row.sent_on, self._today()), 130),
            Column("late", field("days_overdue"), lambda row: words.number(row.days_overdue), 130, paint="number"),
            Column("to", field("sent_to"), lambda row: row.sent_to or "—", 200),
            Column("note", field("note"), lambda row: row.note, 200, detail=_muted, elastic=True),
        ]

    # --- bills ----------------------------------------------------------------------------------------------------

    def _state(self, row: BillRow) -> str:
        return self._words.code("bill_states", row.state)

    def _reference(self, row: BillRow) -> str:
        return self._words.isolate(row.reference)

    def _party(self, row: BillRow) -> str:
        return self._words.isolate(row.party)

    def _channel(self, row: BillRow) -> str:
        return self._words.code("billing_channel", row.channel)

    def _period(self, row: BillRow) -> str:
        return span(self._words, row.starts_on, row.ends_on)

    def _due(self, row: BillRow) -> str:
        return self._words.day(row.due_on, self._today())

    def _distance(self, row: BillRow) -> Distance:
        return due(self._words, row, self._today())

    def _total(self, row: BillRow) -> str:
        return exact(self._words, row.total, row.currency)

    def _dollars(self, row: BillRow) -> str:
        return self._words.amount(row.total_usd, "USD")

    def _balance(self, row: BillRow) -> str:
        return exact(self._words, row.balance, row.currency) if row.balance else "—"

    def _ledger(self, row: BillRow) -> str:
        return self._words.isolate(row.external_reference) or "—"

    # --- lines ----------------------------------------------------------------------------------------------------

    def _match(self, row: LineRow) -> str:
        if row.line.disputed:
            return self._words.field("disputed")
        if row.uncovered:
            return self.tr("Not covered")
        if row.match is None:
            return "—"
        said = {
            matching.MATCHED: self.tr("Matches"),
            matching.WITHIN: self.tr("Within tolerance"),
            matching.BEYOND: self.tr("Differs"),
            matching.NO_RATE: self.tr("No rate"),
            matching.NOT_CONFIRMED: self.tr("Not confirmed"),
        }
        return said[row.match.status]

    def _match_tip(self, row: LineRow) -> str:
        outside = self.tr("Rendered outside a signed period.") if row.uncovered else ""
        return " ".join(filter(None, (outside, self._matched(row))))

    def _matched(self, row: LineRow) -> str:
        if row.match is None or row.match.expected is None:
            return row.line.match_reason
        text = self.tr("Confirmed at the rate in force: {expected}. Billed: {billed}. {reason}")
        expected, billed = (
            self._words.money(each, row.line.currency) for each in (row.match.expected, row.match.billed)
        )
        return text.format(expected=expected, billed=billed, reason=row.line.match_reason).strip()

    def _service_day(self, row: LineRow) -> str:
        return self._words.day(row.line.service_date, self._today())

    def _quantity(self, row: LineRow) -> str:
        if row.line.quantity is None:
            return "—"
        return f"{self._words.number(row.line.quantity)} {self._words.code('units', row.line.unit)}".strip()

    def _since(self, row: LineRow) -> str:
        return self._words.day(row.rate_from, self._today())

    def _support(self, row: LineRow) -> str:
        return self._words.amount(row.line.support_amount or 0, row.line.currency)

    def _amount(self, row: LineRow) -> str:
        return self._words.amount(row.line.amount, row.line.currency)


def _mark(row: BillRow) -> str:
    return BILL_MARKS.get(row.state, "draft")


def _match_mark(row: LineRow) -> str:
    if row.line.disputed or row.uncovered:
        return "warning"
    return _MATCH_MARKS.get(row.match.status, "warning") if row.match else ""


def _service(row: LineRow) -> str:
    return row.service_name or row.line.description


def _about(row: LineRow) -> str:
    return row.line.description


def _open_tone(row: BillRow) -> str:
    return "crit" if row.days_overdue else "" if row.balance else "muted"


def _usd_tone(row: BillRow) -> str:
    return "att" if row.provisional else "muted"


def _muted(_row: object) -> str:
    return "muted"


def _strong(_row: object) -> str:
    return "strong"


def _note_of(row: Settlement) -> str:
    """Give what is noted of a payment, and why one person did both steps."""
    excuse = "" if row.exception_reason == ROLES_NOT_DECLARED else row.exception_reason
    return "; ".join(each for each in (row.note, excuse) if each)
