"""What is asked before an act on a bill: money, disagreement, corrections, the number of the ledger, reminders."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject

from commonservices.actions import bills, settlements
from commonservices.domain.bills import Bill, BillLine, Reminder, Settlement
from commonservices.domain.changes import Changes
from commonservices.office import Office
from commonservices.queries import bills as queries
from commonservices.queries.bills import BillDetail, BillFilter, BillRow, LineRow
from ui.asking import ask, ask_reason
from ui.bills.shown import typed_amount
from ui.bills.specs import BillSpecs, given
from ui.kit.asked import Asked
from ui.kit.field_spec import Choice, FieldSpec
from ui.page import PageFrame
from ui.usage.clipboard import plain

Act = Callable[[Office], Any]


class BillActs(QObject):
    """Asks over a page and writes through the acts; refusals are said at the field they are about."""

    def __init__(self, frame: PageFrame, parent: QObject) -> None:
        """Ask over the page that owns this."""
        super().__init__(parent)
        self._frame, self._words = frame, frame.words
        self._specs = BillSpecs(frame)

    def _ask(
        self,
        title: str,
        question: str,
        fields: tuple[FieldSpec, ...],
        act: Callable[[Mapping[str, Any]], Act],
        values: Mapping[str, object] | None = None,
        fields_of: Mapping[str, str] | None = None,
    ) -> None:
        asked = Asked(title, question, title, fields, act, values=values or {}, fields_of=fields_of or {})
        ask(self._frame, self, asked)

    def _open(self, row: BillRow) -> str:
        text = self.tr("{bill} to {party}: {open} of {total} open.")
        shown = [self._words.money(abs(each), row.currency) for each in (row.balance, row.total)]
        reference, party = self._words.isolate(row.reference), self._words.isolate(row.party)
        return text.format(bill=reference, party=party, open=shown[0], total=shown[1])

    # --- money ----------------------------------------------------------------------------------------------------

    def pay(self, row: BillRow) -> None:
        """Ask for a payment, whole unless another amount is typed."""
        names = ("amount", "settled_on", "method", "external_reference", "posted_on", "note")
        fields = self._specs.some(Settlement, *names, required=("amount", "settled_on"))
        fields += (self._specs.text("exception_reason"),)
        values = {"settled_on": self._frame.bridge.today(), "method": "CASH", "amount": self._plain(row)}
        moved = {"exception": "exception_reason"}
        self._ask(self.tr("Enter a payment"), self._open(row), fields, partial(_pay, row.id), values, moved)

    def offset(self, row: BillRow) -> None:
        """Ask which credit or opposite bill is set against a bill."""
        choices = self._credits(row)
        chosen = FieldSpec(
            "offset_bill_id", self._words.field("offset_bill_id"), "code", required=True, choices=choices
        )
        fields = (chosen, *self._specs.some(Settlement, "amount", "settled_on", "note"))
        values = {"settled_on": self._frame.bridge.today()}
        if len(choices) == 1:
            values["offset_bill_id"] = choices[0].key  # type: ignore[assignment]
        question = f"{self._open(row)} {self.tr('Without an amount, as much as both allow is set off.')}"
        self._ask(self.tr("Set off"), question, fields, partial(_offset, row.id), values)

    def _credits(self, row: BillRow) -> Sequence[Choice]:
        credits = BillFilter("credits", provider_id=row.provider_id, party_id=row.party_id)
        opposite = BillFilter("open", provider_id=row.party_id, party_id=row.provider_id)
        rows = [
            each for some in (credits, opposite) for each in self._frame.bridge.ask(partial(queries.page, wanted=some))
        ]
        fit = [each for each in rows if each.balance and each.currency == row.currency and each.id != row.id]
        return [Choice(str(each.id), self._credit(each), each.reference) for each in fit]

    def _credit(self, row: BillRow) -> str:
        return f"{row.reference} · {self._words.money(abs(row.balance), row.currency)}"

    def reverse(self, paid: Settlement) -> None:
        """Ask why a settlement is taken back."""
        question = self.tr("Another settlement of {amount} below zero takes it back; both stay on record.")
        amount = self._words.money(paid.amount, paid.currency)
        act = partial(settlements.reverse, settlement_id=paid.id)
        ask_reason(self._frame, self, self.tr("Take it back"), question.format(amount=amount), act)

    def post(self, record: Bill | Settlement) -> None:
        """Ask under which number and day the ledger has a bill or a settlement."""
        fields = self._specs.some(Bill, "external_reference", "posted_on", required=("external_reference",))
        question = self.tr("The ledger stays the book of record; this register keeps its number.")
        values = {"external_reference": record.external_reference, "posted_on": record.posted_on}
        self._ask(self.tr("Note the ledger reference"), question, fields, partial(_post, record.id), values)

    # --- disagreement ---------------------------------------------------------------------------------------------

    def dispute(self, row: BillRow, lines: Sequence[LineRow] = ()) -> None:
        """Ask what is disputed and why: some lines, an amount, or all of it."""
        reason = self._specs.text("reason", required=True, kind="long_text")
        fields = (reason, self._specs.of(Bill, "disputed_amount"))
        question = (
            f"{self._open(row)} {self.tr('It stays issued and ages apart. Without an amount, all of it is disputed.')}"
        )
        if lines:
            numbers = ", ".join(str(each.line.number) for each in lines)
            question = f"{question} {self.tr('Lines: {numbers}.').format(numbers=numbers)}"
        ids = tuple(each.line.id for each in lines)
        moved = {"state_reason": "reason", "dispute_reason": "reason"}
        self._ask(self.tr("Dispute"), question, fields, partial(_dispute, row.id, ids), fields_of=moved)

    def resolve(self, row: BillRow) -> None:
        """Ask how a dispute ended."""
        act = partial(settlements.resolve, bill_id=row.id)
        question = self.tr("How did the dispute about {bill} end?").format(bill=self._words.isolate(row.reference))
        ask_reason(self._frame, self, self.tr("Resolve the dispute"), question, act, named="outcome")

    # --- corrections ----------------------------------------------------------------------------------------------

    def credit(self, row: BillRow, done: Callable[[UUID], object]) -> None:
        """Ask how much is credited and why; a credit note is drafted."""
        amount = FieldSpec("amount", self._words.field("amount"), "text", required=True)
        fields = (amount, self._specs.text("reason", required=True, kind="long_text"))
        title, moved = self.tr("Draft a credit note"), {"total": "amount", "state_reason": "reason"}
        asked = Asked(
            title, self._open(row), title, fields, partial(_credit, row.id), lambda _a, made: done(made.id),
            fields_of=moved,
        )  # fmt: skip
        ask(self._frame, self, asked)

    def cancel(self, row: BillRow) -> None:
        """Ask why an issued bill is cancelled."""
        question = self.tr("Nothing may be settled on it. Its orders can be billed again.")
        ask_reason(self._frame, self, self.tr("Cancel the bill"), question, partial(settlements.cancel, bill_id=row.id))

    def write_off(self, row: BillRow) -> None:
        """Ask for the decision and the reason by which what is open is given up."""
        decision = self._specs.of(Bill, "decision_id", required=True)
        fields = (decision, self._specs.text("reason", required=True, kind="long_text"))
        moved = {"state_reason": "reason"}
        act = partial(_write_off, row.id)
        self._ask(self.tr("Write off"), self._open(row), fields, act, fields_of=moved)

    def remind(self, row: BillRow) -> None:
        """Ask to whom a reminder went; it is logged with how late the bill is."""
        fields = self._specs.some(Reminder, "sent_to", "note")
        self._ask(self.tr("Log a reminder"), self._open(row), fields, partial(_remind, row.id))

    # --- drafts ---------------------------------------------------------------------------------------------------

    def add_line(self, row: BillRow) -> None:
        """Ask what a further line is for: a service and a quantity, or an amount."""
        names = ("service_id", "description", "service_date", "quantity", "amount", "match_reason")
        fields = self._specs.some(BillLine, *names)
        question = self.tr("A quantity of a service is priced at the rate of its day; anything else needs an amount.")
        values = {"service_date": row.ends_on}
        self._ask(self.tr("Add a line"), question, fields, partial(_add_line, row.id), values)

    def set_line(self, line: BillLine) -> None:
        """Ask what a line is changed to."""
        fields = self._specs.some(BillLine, "description", "service_date", "quantity", "amount", "match_reason")
        amount = "" if line.amount is None else typed_amount(self._words, line.amount, line.currency)
        quantity = plain(line.quantity, self._words.language)
        values = {
            "description": line.description,
            "service_date": line.service_date,
            "quantity": quantity,
            "amount": amount,
            "match_reason": line.match_reason,
        }
        question = self.tr(
            "A changed quantity is priced anew. An amount typed here stays; one that differs needs a reason."
        )
        self._ask(self.tr("Change the line"), question, fields, partial(_set_line, line.id, values), values)

    def remove_line(self, line: BillLine) -> None:
        """Take a line out of a draft."""
        self._frame.bridge.do(partial(bills.remove_line, line_id=line.id))

    def remove(self, detail: BillDetail) -> Changes | None:
        """Take a draft out of the register."""
        return self._frame.bridge.do(partial(bills.remove, ids=[detail.row.id]))

    def _plain(self, row: BillRow) -> str:
        return typed_amount(self._words, abs(row.balance), row.currency)


def _pay(id: UUID, answers: Mapping[str, Any]) -> Act:
    rest = {name: value for name, value in answers.items() if name != "exception_reason"}
    excuse = str(answers.get("exception_reason") or "")
    return partial(settlements.settle, bill_id=id, values=given(Settlement, rest), exception=excuse)


def _offset(id: UUID, answers: Mapping[str, Any]) -> Act:
    values = given(Settlement, answers)
    credit = values.pop("offset_bill_id")
    return partial(settlements.offset, bill_id=id, credit_id=credit, values=values)


def _post(id: UUID, answers: Mapping[str, Any]) -> Act:
    return partial(
        settlements.post,
        id=id,
        external_reference=str(answers["external_reference"]).strip(),
        posted_on=answers["posted_on"],
    )


def _dispute(id: UUID, lines: tuple[UUID, ...], answers: Mapping[str, Any]) -> Act:
    amount = answers.get("disputed_amount") or None
    return partial(settlements.dispute, bill_id=id, reason=str(answers["reason"]), amount=amount, line_ids=lines)


def _credit(id: UUID, answers: Mapping[str, Any]) -> Act:
    return partial(settlements.credit, bill_id=id, amount=answers["amount"], reason=str(answers["reason"]))


def _write_off(id: UUID, answers: Mapping[str, Any]) -> Act:
    decision = given(Bill, answers).get("decision_id")
    return partial(settlements.write_off, bill_id=id, decision_id=decision, reason=str(answers["reason"]))


def _remind(id: UUID, answers: Mapping[str, Any]) -> Act:
    return partial(
        settlements.remind, bill_ids=[id], sent_to=str(answers["sent_to"] or ""), note=str(answers["note"] or "")
    )


def _add_line(id: UUID, answers: Mapping[str, Any]) -> Act:
    return partial(bills.add_line, bill_id=id, values=given(BillLine, answers))


def _set_line(id: UUID, before: Mapping[str, object], answers: Mapping[str, Any]) -> Act:
    changed = {name: value for name, value in answers.items() if value != before[name]}
    return partial(bills.set_line, line_id=id, values=changed)
