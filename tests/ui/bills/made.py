"""Rows of this place made by hand, for tests that need no register."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from commonservices.domain.bills import Bill, BillLine
from commonservices.domain.matching import Match
from commonservices.queries.bills import BillDetail, BillRow, LineRow
from commonservices.queries.orders import OrderRow
from commonservices.queries.unbilled import UnbilledRow

ID = UUID(int=7)
TODAY = date(2026, 10, 12)


def a_bill(**values: Any) -> BillRow:
    """Give the row of an issued bill that is not late."""
    usual: dict[str, Any] = {
        "id": ID, "reference": "UNEXAM-BILL-2026-0001", "kind": "ACTUAL", "state": "ISSUED", "provider_id": ID,
        "provider": "UNICEF", "party_id": ID, "party": "WFP", "party_name": "World Food Programme", "arrangement": "",
        "basis": "REIMBURSABLE", "channel": "EXTERNAL", "starts_on": date(2026, 9, 1), "ends_on": date(2026, 9, 30),
        "issued_on": date(2026, 10, 1), "due_on": date(2026, 10, 31), "currency": "USD", "total": 124_370,
        "total_usd": 124_370, "provisional": False, "balance": 124_370, "days_overdue": 0, "band": "not_due",
        "disputed_amount": None, "external_reference": "", "posted_on": None, "note": "",
    }  # fmt: skip
    return BillRow(**{**usual, **values})


def an_order(**values: Any) -> OrderRow:
    """Give the row of an order that was delivered whole."""
    usual: dict[str, Any] = {
        "id": ID, "reference": "UNEXAM-ORD-2026-0001", "service_id": ID, "service": "S-1", "service_name": "Diesel",
        "consumer_id": ID, "consumer": "WFP", "requested_by": "Requester", "requested_on": date(2026, 9, 1),
        "needed_on": None, "quantity": Decimal(800), "unit": "litre", "delivered": Decimal(800),
        "last_delivered_on": date(2026, 9, 12), "confirmed_quantity": None, "state": "DELIVERED", "state_reason": "",
        "purpose": "", "late": False, "uncovered": False, "exception_reason": "",
    }  # fmt: skip
    return OrderRow(**{**usual, **values})


def a_waiting(**values: Any) -> UnbilledRow:
    """Give something that can be billed."""
    usual: dict[str, Any] = {
        "source": "ORDER", "order_id": ID, "reference": "UNEXAM-ORD-2026-0001", "service_id": ID,
        "description": "Diesel", "party_id": ID, "party": "WFP", "arrangement": "", "day": date(2026, 9, 12),
        "age": 30, "quantity": Decimal(800), "unit": "litre", "amount": 99_496, "currency": "USD", "why": "",
        "state": "CERTIFIED",
    }  # fmt: skip
    return UnbilledRow(**{**usual, **values})


def a_line(match: Match | None = None, **values: Any) -> LineRow:
    """Give a line of 800 litres at 1.24, with no support added; some values are those of the row around it."""
    usual: dict[str, Any] = {
        "id": ID, "number": 1, "description": "Diesel, bulk issue", "quantity": Decimal(800), "unit": "litre",
        "rate": Decimal("1.24"), "amount": 99_200, "currency": "USD", "service_date": date(2026, 9, 12),
    }  # fmt: skip
    around = {"service": "S-1", "service_name": "", "order": "", "rate_from": date(2026, 1, 1)}
    around.update({name: values.pop(name) for name in tuple(values) if name in around})
    return LineRow(line=BillLine(**{**usual, **values}), match=match, **around)


def a_detail(row: BillRow | None = None, **values: Any) -> BillDetail:
    """Give the page of a bill around its row; values that are no part of the page are those of the record."""
    shown = row or a_bill()
    page: dict[str, Any] = {"lines": (), "settlements": (), "reminders": (), "corrections": (), "reminder_due": 0}
    page.update({name: values.pop(name) for name in tuple(values) if name in page})
    record: dict[str, Any] = {
        "id": shown.id, "reference": shown.reference, "kind": shown.kind, "state": shown.state, "basis": shown.basis,
        "channel": shown.channel, "issued_on": shown.issued_on, "due_on": shown.due_on, "currency": shown.currency,
        "total": shown.total, "prepared_by": "A. Preparer", "issued_by": "B. Issuer",
    }  # fmt: skip
    return BillDetail(row=shown, bill=Bill(**{**record, **values}), **page)
