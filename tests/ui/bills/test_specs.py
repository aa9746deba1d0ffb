"""The fields of questions, and the answers as acts take them."""

from __future__ import annotations

from datetime import date

from commonservices.domain.bills import Bill, Settlement
from tests.ui.bills.made import ID
from ui.bills.specs import BillSpecs, given
from ui.page import PageFrame


def test_an_amount_is_typed_alone_as_its_currency_is_known(unread: PageFrame) -> None:
    amount, day = BillSpecs(unread).some(Settlement, "amount", "settled_on", required=("amount",))
    assert (amount.kind, amount.required, amount.read_only) == ("text", True, False)
    assert (day.kind, day.required) == ("date", False)


def test_answers_left_empty_are_not_given_and_records_are_named_by_identifier() -> None:
    answers = {"decision_id": str(ID), "note": "", "issued_on": date(2026, 10, 1), "posted_on": None, "other": "x"}
    assert given(Bill, answers) == {"decision_id": ID, "issued_on": date(2026, 10, 1), "other": "x"}
