"""What the page of a bill says beside its tables: its steps, the facts at the side, the sentence that matters now."""

from __future__ import annotations

from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject

from commonservices.domain import billing, settling
from commonservices.queries import bills as queries
from commonservices.queries.bills import BillDetail
from ui.bills.shown import BILL_MARKS, due
from ui.kit.key_values import Pair
from ui.kit.stepper import Step
from ui.page import PageFrame

_ORDERED: Final = (settling.DRAFT, settling.ISSUED, settling.PART_PAID, settling.PAID)
_ENDED: Final = frozenset({settling.CANCELLED, settling.WRITTEN_OFF})


class BillFacts(QObject):
    """Writes the facts of one bill in the words of the window."""

    def __init__(self, frame: PageFrame, parent: QObject) -> None:
        """Keep the words and where other bills are looked up."""
        super().__init__(parent)
        self._bridge, self._words = frame.bridge, frame.words

    def life(self, detail: BillDetail) -> list[Step]:
        """Give the steps of a bill, with a dispute or its end where there is one."""
        words, row, bill = self._words, detail.row, detail.bill
        path: tuple[str, ...] = (*_ORDERED[:2], row.state) if row.state in _ENDED else _ORDERED
        if row.state == settling.DISPUTED:
            path = (*_ORDERED[:2], settling.DISPUTED, *_ORDERED[2:])
        now = path.index(row.state)
        today = self._bridge.today()
        details = {
            settling.DRAFT: bill.prepared_by,
            settling.ISSUED: words.day(bill.issued_on, today) if bill.issued_on else "",
            settling.DISPUTED: words.day(bill.disputed_on, today) if bill.disputed_on else "",
            settling.PAID: due(words, row, today).text,
        }
        if row.state in _ENDED:
            details[row.state] = words.day(bill.state_on, today)
        return [
            Step(
                key,
                words.code("bill_states", key),
                details.get(key, ""),
                "now" if place == now else "done" if place < now else "ahead",
                BILL_MARKS[key],
            )
            for place, key in enumerate(path)
        ]

    def pairs(self, detail: BillDetail) -> list[Pair]:
        """Give what stands at the side; what is empty is left out."""
        words, row, bill, field = self._words, detail.row, detail.bill, self._words.field
        today = self._bridge.today()
        late = due(words, row, today)
        due_day = f"{words.day(row.due_on, today)} {late.text}".strip()
        rate = f"{words.number(bill.per_usd)} ({words.day(bill.per_usd_on, today)})" if bill.per_usd else ""
        posted = f" ({words.day(bill.posted_on, today)})" if bill.posted_on else ""
        ledger = f"{words.isolate(row.external_reference)}{posted}"
        pairs = [
            Pair("total", field("total"), words.money(row.total, row.currency)),
            Pair("usd", field("total_usd"), words.money(row.total_usd, "USD")),
            Pair(
                "balance", self.tr("Open"), words.money(row.balance, row.currency), "crit" if row.days_overdue else ""
            ),
            Pair("due", field("due_on"), due_day if row.due_on else "", late.tone),
            Pair("ledger", field("external_reference"), ledger or self.tr("Not noted yet")),
            Pair("provider", field("from_entity_id"), words.isolate(row.provider)),
            Pair("party", field("to_entity_id"), f"{words.isolate(row.party)} · {row.party_name}"),
            Pair("channel", field("channel"), words.code("billing_channel", row.channel)),
            Pair("basis", field("basis"), words.code("financial_basis", row.basis)),
            Pair("arrangement", field("arrangement_id"), words.isolate(row.arrangement), link=bool(row.arrangement)),
            Pair("issued", field("issued_by"), bill.issued_by),
            Pair("rate", field("per_usd"), rate),
            *(
                Pair(
                    f"correction.{each.id}",
                    words.code("bill_kinds", each.kind),
                    words.isolate(each.reference),
                    link=True,
                )
                for each in detail.corrections
            ),
            Pair("corrects", field("corrects_id"), self._corrected(bill.corrects_id), link=True),
            Pair("note", field("note"), bill.note),
            Pair("cover_waiver", field("cover_waiver"), bill.cover_waiver),
        ]
        memo = Pair("memo", self.tr("Kept as"), self.tr("Memo register, never a ledger"), "text2")
        return [*(each for each in pairs if each.value and each.value != "—"), memo]

    def _corrected(self, id: UUID | None) -> str:
        return self._bridge.ask(partial(queries.row_of, id=id)).reference if id is not None else ""

    def said(self, detail: BillDetail) -> tuple[str, str, str]:
        """Give the sentence that matters now, its detail and its tone; nothing when all is in order."""
        words, row, bill = self._words, detail.row, detail.bill
        amount = words.money(detail.row.disputed_amount or row.balance, row.currency)
        if row.state == settling.DISPUTED:
            title = self.tr("{amount} disputed since {day}")
            return title.format(amount=amount, day=words.full_day(bill.disputed_on)), bill.dispute_reason, "att"
        if detail.reminder_due:
            text = self.tr("{days} late: the reminder of {step} days is due.")
            said = text.format(days=words.days(row.days_overdue), step=words.number(detail.reminder_due))
            return said, "", "crit"
        if row.state in _ENDED:
            return words.code("bill_states", row.state), bill.state_reason, "neu"
        if detail.uncovered:
            return self._outside(detail)
        if row.kind == billing.GIVEN_FREE or not billing.is_owed(row.kind, row.basis):
            return self.tr("The value is recorded, nothing is to be paid."), bill.state_reason, "info"
        late = self.tr("The month has no rate of exchange of its own yet: the amount in USD is provisional.")
        return (late if row.provisional else ""), "", "info"

    def _outside(self, detail: BillDetail) -> tuple[str, str, str]:
        title = self.tr("%n line(s) rendered outside a signed period", "", detail.uncovered)
        asked = self.tr("Have an extension signed first, or say why they are billed all the same when you issue it.")
        excused = self.tr("Their orders went out on a waiver; the bill needs no other reason.")
        said = asked if detail.unexcused else excused
        drafted = detail.row.state == settling.DRAFT
        return title, detail.bill.cover_waiver or (said if drafted else ""), "att"
