"""What every cell of this place says and how it looks, row by row made by hand."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from commonservices.domain import codelists, matching
from commonservices.domain.bills import Reminder, Settlement
from commonservices.domain.duty_separation import ROLES_NOT_DECLARED
from commonservices.domain.matching import Match
from commonservices.domain.orders import Delivery
from tests.ui.bills.cells import Case, differences, shown
from tests.ui.bills.made import ID, a_bill, a_line, a_waiting, an_order
from ui.bills.columns import BillColumns
from ui.bills.money_columns import MoneyColumns
from ui.bills.order_columns import OrderColumns
from ui.kit.columns import Column
from ui.kit.shapes import SHAPES
from ui.page import PageFrame

BILLS: list[Case] = [
    ({}, "state", "Issued", "signed"),
    ({"state": "DRAFT"}, "state", "Draft", "draft"),
    ({"state": "DISPUTED"}, "state", "Disputed", "warning"),
    ({"state": "PAID"}, "state", "Paid", "agrees"),
    ({"state": "WRITTEN_OFF"}, "state", "Written off", "closed"),
    ({"state": "CANCELLED"}, "state", "Cancelled", "cancelled"),
    ({}, "reference", "UNEXAM-BILL-2026-0001", "strong"),
    ({}, "party", "WFP", None),
    ({}, "kind", "Actual use", None),
    ({"kind": "CREDIT"}, "kind", "Credit", None),
    ({}, "channel", "External: invoice", "muted"),
    ({}, "period", "Sep 26", "muted"),
    ({"starts_on": date(2025, 12, 1), "ends_on": date(2026, 1, 31)}, "period", "Dec 25 – Jan 26", "muted"),  # noqa: RUF001
    ({"starts_on": date(2025, 9, 1)}, "period", "Sep 25 – Sep 26", "muted"),  # noqa: RUF001 the same month of two years
    ({"starts_on": None}, "period", "—", "muted"),
    ({"ends_on": None}, "period", "—", "muted"),
    ({}, "due", "31 Oct", ("in 19 d", "")),
    ({"due_on": date(2026, 10, 26)}, "due", "26 Oct", ("in 14 d", "att")),
    ({"due_on": date(2026, 10, 12)}, "due", "12 Oct", ("today", "att")),
    ({"due_on": date(2026, 10, 11), "days_overdue": 1}, "due", "11 Oct", ("1 d late", "crit")),
    ({"due_on": date(2025, 12, 31), "days_overdue": 285}, "due", "31 Dec 25", ("285 d late", "crit")),
    ({"due_on": date(2026, 10, 2), "balance": 0}, "due", "2 Oct", ("", "")),
    ({"due_on": None}, "due", "—", ("", "")),
    ({}, "total", "USD 1,243.70", None),
    ({"total": 0}, "total", "USD 0.00", None),
    ({"total": -124_370}, "total", "USD −1,243.70", None),  # noqa: RUF001
    ({"currency": "JPY", "total": 124_370}, "total", "JPY 124,370", None),
    ({"currency": "KWD", "total": 124_370}, "total", "KWD 124.370", None),
    ({}, "usd", "1,243.70", "muted"),
    ({"total_usd": None}, "usd", "—", "muted"),
    ({"total_usd": 0}, "usd", "0.00", "muted"),
    ({"provisional": True}, "usd", "1,243.70", "att"),
    ({}, "balance", "USD 1,243.70", ""),
    ({"balance": 0}, "balance", "—", "muted"),
    ({"balance": -500}, "balance", "USD −5.00", ""),  # noqa: RUF001
    ({"balance": 1, "days_overdue": 4}, "balance", "USD 0.01", "crit"),
    ({}, "ledger", "—", "muted"),
    ({"external_reference": "DOC-88"}, "ledger", "DOC-88", "muted"),
]


def test_the_register_of_bills_says_each_fact_in_its_cell(unread: PageFrame) -> None:
    columns = BillColumns(unread).bills()
    assert differences(columns, BILLS, a_bill) == []
    assert {key for _values, key, _text, _look in BILLS} == {each.key for each in columns}


def test_a_code_that_no_list_holds_is_still_read(unread: PageFrame) -> None:
    columns = BillColumns(unread).bills()
    assert shown(columns, a_bill(state="HELD_BACK"), "state") == ("HELD_BACK", "draft")


def test_the_party_is_named_in_full_where_the_pointer_rests(unread: PageFrame) -> None:
    tips = {each.key: each.tip for each in BillColumns(unread).bills() if each.tip is not None}
    assert {key: tip(a_bill()) for key, tip in tips.items()} == {"party": "World Food Programme"}


LINES: list[Case] = [
    ({}, "match", "—", ""),
    ({"disputed": True}, "match", "Disputed", "warning"),
    ({"match": Match(matching.MATCHED, 99_200, 99_200)}, "match", "Matches", "agrees"),
    ({"match": Match(matching.MATCHED, 99_200, 99_200), "disputed": True}, "match", "Disputed", "warning"),
    ({}, "service", "Diesel, bulk issue", "strong"),
    ({"service_name": "Diesel"}, "service", "Diesel", "strong"),
    ({}, "day", "12 Sep", "muted"),
    ({"service_date": None}, "day", "—", "muted"),
    ({"service_date": date(2025, 2, 28)}, "day", "28 Feb 25", "muted"),
    ({}, "order", "—", "muted"),
    ({"order": "UNEXAM-ORD-2026-0001"}, "order", "UNEXAM-ORD-2026-0001", "muted"),
    ({}, "quantity", "800 Litre", None),
    ({"quantity": None}, "quantity", "—", None),
    ({"quantity": Decimal("1234.500")}, "quantity", "1,234.5 Litre", None),
    ({"quantity": Decimal("0.125"), "unit": ""}, "quantity", "0.125", None),
    ({"quantity": Decimal(-40)}, "quantity", "−40 Litre", None),  # noqa: RUF001
    ({"quantity": Decimal(0)}, "quantity", "0 Litre", None),
    ({}, "rate", "1.24", None),
    ({"rate": None}, "rate", "—", None),
    ({"rate": Decimal("1.240000")}, "rate", "1.24", None),
    ({"rate": Decimal("0.000125")}, "rate", "0.000125", None),
    ({}, "since", "1 Jan", "muted"),
    ({"rate_from": None}, "since", "—", "muted"),
    ({}, "support", "0.00", "muted"),
    ({"support_amount": 7_936}, "support", "79.36", "muted"),
    ({"support_amount": -7_936}, "support", "−79.36", "muted"),  # noqa: RUF001
    ({}, "amount", "992.00", None),
    ({"amount": 5, "currency": "USD"}, "amount", "0.05", None),
    ({"amount": 99_200, "currency": "JPY"}, "amount", "99,200", None),
]


def test_the_lines_of_a_bill_say_each_fact_in_its_cell(unread: PageFrame) -> None:
    columns = BillColumns(unread).lines()
    assert differences(columns, LINES, a_line) == []
    assert {key for _values, key, _text, _look in LINES} == {each.key for each in columns}


def test_the_pointer_over_a_match_tells_what_was_confirmed_and_what_is_billed(unread: PageFrame) -> None:
    column = next(each for each in BillColumns(unread).lines() if each.key == "match")
    assert column.tip is not None
    beyond = Match(matching.BEYOND, 99_200, 104_160)
    assert column.tip(a_line(beyond)) == "Confirmed at the rate in force: USD 1,041.60. Billed: USD 992.00."
    assert column.tip(a_line(beyond, match_reason="Price of June")).endswith("Billed: USD 992.00. Price of June")
    assert column.tip(a_line(match_reason="No order behind it")) == "No order behind it"


SETTLED: list[Case] = [
    ({}, "day", "30 Sep", None),
    ({"settled_on": date(2025, 1, 1)}, "day", "1 Jan 25", None),
    ({}, "method", "Payment", None),
    ({"method": "OFFSET"}, "method", "Offset", None),
    ({}, "amount", "USD 20.00", None),
    ({"amount": -2_000}, "amount", "USD −20.00", None),  # noqa: RUF001
    ({"amount": None}, "amount", "—", None),
    ({}, "ledger", "—", None),
    ({"external_reference": "RV-12"}, "ledger", "RV-12", None),
    ({"entered_by": "C. Cashier"}, "by", "C. Cashier", "muted"),
    ({}, "note", "", "muted"),
    ({"note": "In two parts"}, "note", "In two parts", "muted"),
    ({"exception_reason": "Alone in the office"}, "note", "Alone in the office", "muted"),
    ({"note": "In two parts", "exception_reason": "Alone"}, "note", "In two parts; Alone", "muted"),
    ({"note": "In two parts", "exception_reason": ROLES_NOT_DECLARED}, "note", "In two parts", "muted"),
    ({"exception_reason": ROLES_NOT_DECLARED}, "note", "", "muted"),
]


def a_payment(**values: Any) -> Settlement:
    """Give a payment of twenty dollars."""
    usual = {"id": ID, "settled_on": date(2026, 9, 30), "amount": 2_000, "currency": "USD", "method": "CASH"}
    return Settlement(**{**usual, **values})


def test_what_was_settled_says_each_fact_in_its_cell(unread: PageFrame) -> None:
    columns = BillColumns(unread).settlements()
    assert differences(columns, SETTLED, a_payment) == []
    assert {key for _values, key, _text, _look in SETTLED} == {each.key for each in columns}


def test_reminders_say_when_how_late_and_to_whom(unread: PageFrame) -> None:
    columns = BillColumns(unread).reminders()
    cases: list[Case] = [
        ({}, "day", "1 Oct", None),
        ({"days_overdue": 1_204}, "late", "1,204", None),
        ({"days_overdue": None}, "late", "—", None),
        ({"days_overdue": 0}, "late", "0", None),
        ({"sent_to": "finance@unexam.example"}, "to", "finance@unexam.example", None),
        ({}, "to", "—", None),
        ({"note": "By letter"}, "note", "By letter", "muted"),
    ]
    assert differences(columns, cases, lambda **each: Reminder(id=ID, **{"sent_on": date(2026, 10, 1), **each})) == []


ORDERS: list[Case] = [
    ({}, "state", "Delivered", "cleared"),
    ({"state": "REQUESTED"}, "state", "Requested", "draft"),
    ({"state": "REJECTED"}, "state", "Rejected", "terminated"),
    ({"state": "SETTLED"}, "state", "Settled", "agrees"),
    ({}, "reference", "UNEXAM-ORD-2026-0001", "strong"),
    ({}, "service", "Diesel", None),
    ({}, "consumer", "WFP", None),
    ({}, "requested", "1 Sep", "muted"),
    ({"requested_on": None}, "requested", "—", "muted"),
    ({}, "needed", "—", ("", "")),
    ({"needed_on": date(2026, 10, 20)}, "needed", "20 Oct", ("", "")),
    ({"needed_on": date(2026, 10, 2), "late": True}, "needed", "2 Oct", ("10 d late", "crit")),
    ({"needed_on": date(2025, 10, 12), "late": True}, "needed", "12 Oct 25", ("365 d late", "crit")),
    ({}, "quantity", "800 Litre", None),
    ({"quantity": Decimal("320.50"), "unit": ""}, "quantity", "320.5", None),
    ({"quantity": None, "unit": ""}, "quantity", "—", None),
    ({}, "delivered", "800", ""),
    ({"delivered": Decimal(0)}, "delivered", "—", ""),
    ({"delivered": Decimal("799.999")}, "delivered", "799.999", "att"),
    ({"delivered": Decimal("800.000")}, "delivered", "800", ""),
    ({"delivered": Decimal(900)}, "delivered", "900", "att"),
    ({"delivered": Decimal(10), "quantity": None}, "delivered", "10", ""),
    ({}, "cover", "Covered", "agrees"),
    ({"uncovered": True}, "cover", "On a waiver", "warning"),
    ({"delivered": Decimal(0)}, "cover", "—", ""),
]


def test_the_register_of_orders_says_each_fact_in_its_cell(unread: PageFrame) -> None:
    columns = OrderColumns(unread).orders()
    assert differences(columns, ORDERS, an_order) == []
    assert {key for _values, key, _text, _look in ORDERS} == {each.key for each in columns}


WAITING: list[Case] = [
    ({}, "why", "Yes", "agrees"),
    ({"state": "CONFIRMED", "why": "NO_RATE"}, "why", "No, it has no rate", "warning"),
    ({}, "party", "WFP", "strong"),
    ({}, "what", "Diesel", None),
    ({}, "order", "UNEXAM-ORD-2026-0001", "muted"),
    ({"reference": ""}, "order", "—", "muted"),
    ({}, "day", "12 Sep", None),
    ({}, "age", "30 days", ""),
    ({"age": 1}, "age", "1 day", ""),
    ({"age": 0}, "age", "0 days", ""),
    ({"age": 61}, "age", "61 days", "crit"),
    ({}, "quantity", "800", None),
    ({"quantity": None}, "quantity", "—", None),
    ({}, "amount", "USD 994.96", None),
    ({"amount": None}, "amount", "—", None),
    ({"currency": ""}, "amount", "—", None),
]


def test_what_waits_for_a_bill_says_each_fact_in_its_cell(unread: PageFrame) -> None:
    columns = OrderColumns(unread).unbilled()
    assert differences(columns, WAITING, a_waiting) == []
    assert {key for _values, key, _text, _look in WAITING} == {each.key for each in columns}


def test_deliveries_say_what_came_by_whom_and_what_it_corrects(unread: PageFrame) -> None:
    columns = OrderColumns(unread).deliveries()
    usual = {"id": ID, "delivered_on": date(2026, 9, 12), "quantity": Decimal(800), "delivered_by": "D. Driver"}
    cases: list[Case] = [
        ({}, "day", "12 Sep", None),
        ({}, "quantity", "800", None),
        ({"quantity": Decimal("-0.5")}, "quantity", "−0.5", None),  # noqa: RUF001
        ({}, "by", "D. Driver", None),
        ({}, "evidence", "—", None),
        ({"evidence": "Waybill 12"}, "evidence", "Waybill 12", None),
        ({}, "note", "", "muted"),
        ({"note": "At the gate"}, "note", "At the gate", "muted"),
        ({"corrects_id": UUID(int=3)}, "note", "Correction", "muted"),
    ]
    assert differences(columns, cases, lambda **each: Delivery(**{**usual, **each})) == []


@pytest.mark.parametrize("tables", ["bills", "orders", "money"])
def test_columns_are_told_apart_and_one_of_them_gives_way(unread: PageFrame, tables: str) -> None:
    bills, orders, money = BillColumns(unread), OrderColumns(unread), MoneyColumns(unread)
    every: dict[str, list[list[Column[Any]]]] = {
        "bills": [bills.bills(), bills.lines(), bills.settlements(), bills.reminders()],
        "orders": [orders.orders(), orders.deliveries(), orders.unbilled()],
        "money": [money.ageing(), money.balances(), money.compared(), money.locks()],
    }
    for columns in every[tables]:
        keys, titles = [each.key for each in columns], [each.title for each in columns]
        assert len(set(keys)) == len(keys)
        assert len(set(titles)) == len(titles), titles
        assert all(titles)
        assert sum(each.elastic for each in columns) == 1, keys


def test_every_state_of_a_code_list_is_drawn_with_a_shape_there_is(unread: PageFrame) -> None:
    bills, orders = BillColumns(unread).bills(), OrderColumns(unread).orders()
    for state in codelists.load("bill_states").active():
        text, mark = shown(bills, a_bill(state=state.code), "state")
        assert (text, mark in SHAPES) == (state.label("en"), True)
    for state in codelists.load("order_states").active():
        text, mark = shown(orders, an_order(state=state.code), "state")
        assert (text, mark in SHAPES) == (state.label("en"), True)
