"""The columns of the ageing, of balances, of two statements and of closed periods, over rows made by hand."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from commonservices.domain import two_sides
from commonservices.domain.bills import BalanceConfirmation
from commonservices.domain.period_ends import PeriodLock
from commonservices.domain.two_sides import Compared, Item
from commonservices.queries.ageing import AgeingRow, BalanceRow, LockRow
from tests.ui.bills.made import ID
from ui.bills.money_columns import MoneyColumns, is_total
from ui.page import PageFrame

OURS = Item("UNEXAM-BILL-2026-0001", "", date(2026, 9, 1), 10_000, "USD")
THEIRS = Item("", "D-7", date(2026, 9, 3), 9_000, "USD")


def aged(other: UUID = ID, **values: object) -> AgeingRow:
    """Give what one party owes: a hundred dollars that are not due and twenty that are late."""
    usual = {"amounts": (10_000, 2_000, 0, 0, 0, 0, 0), "disputed": 0, "bills": 2, "currency": "USD"}
    sides = {"provider_id": ID, "provider": "UNICEF", "counterparty_id": other, "counterparty": "WFP"}
    return AgeingRow(**{**usual, **sides, **values})  # type: ignore[arg-type]


def test_the_sum_of_a_currency_is_called_one(unread: PageFrame) -> None:
    total = aged(UUID(int=0), counterparty="")
    column = MoneyColumns(unread).ageing()[0]
    assert (is_total(total), is_total(aged())) == (True, False)
    assert (column.text(total), column.text(aged())) == ("All parties", "WFP")


def test_what_is_not_due_stands_back_behind_what_is_late(unread: PageFrame) -> None:
    columns = {each.key: each for each in MoneyColumns(unread).ageing()}
    assert [columns[key].text(aged()) for key in ("not_due", "days_1_30", "days_31_60", "total")] == [
        "100.00", "20.00", "—", "USD 120.00",
    ]  # fmt: skip
    not_due, late = columns["not_due"].detail, columns["days_1_30"].detail
    assert not_due is not None
    assert late is not None
    assert (not_due(aged()), late(aged())) == ("muted", "")


@pytest.mark.parametrize(
    ("theirs", "said", "difference"),
    [(None, "Not answered", "—"), (10_000, "Agrees", "0.00"), (9_000, "Differs", "−10.00")],  # noqa: RUF001
)
def test_a_balance_agrees_differs_or_is_not_answered(
    unread: PageFrame, theirs: int | None, said: str, difference: str
) -> None:
    record = BalanceConfirmation(id=ID, our_balance=10_000, their_balance=theirs, currency="USD")
    columns = {each.key: each for each in MoneyColumns(unread).balances()}
    row = BalanceRow(record=record, provider="UNICEF", counterparty="WFP")
    assert (columns["agrees"].text(row), columns["difference"].text(row)) == (said, difference)


@pytest.mark.parametrize(
    ("line", "said", "difference"),
    [
        (Compared(two_sides.MATCHED, OURS, OURS), "Agrees", "0.00"),
        (Compared(two_sides.AMOUNT_DIFFERS, OURS, THEIRS), "The amount differs", "−10.00"),  # noqa: RUF001
        (Compared(two_sides.DATE_DIFFERS, OURS, OURS), "The date differs", "0.00"),
        (Compared(two_sides.MISSING_HERE, None, THEIRS), "Missing here", "90.00"),
        (Compared(two_sides.MISSING_THERE, OURS, None), "Missing there", "−100.00"),  # noqa: RUF001
    ],
)
def test_each_outcome_of_a_comparison_has_its_words(
    unread: PageFrame, line: Compared, said: str, difference: str
) -> None:
    columns = {each.key: each for each in MoneyColumns(unread).compared()}
    pair = (0, line)
    assert (columns["outcome"].text(pair), columns["difference"].text(pair)) == (said, difference)
    assert columns["theirs_ref"].text((0, Compared(two_sides.MISSING_HERE, None, THEIRS))) == "D-7"


def test_a_period_says_whether_it_is_closed_and_why_something_was_left(unread: PageFrame) -> None:
    columns = {each.key: each for each in MoneyColumns(unread).locks()}
    lock = PeriodLock(
        id=ID, starts_on=date(2026, 9, 1), ends_on=date(2026, 9, 30), unbilled_count=2, unbilled_amount=5_000,
        currency="USD", unbilled_reason="Late",
    )  # fmt: skip
    shut, again = LockRow(lock, closed=True), LockRow(lock, closed=False)
    assert [columns[key].text(shut) for key in ("state", "period", "unbilled", "why")] == [
        "Closed", "Sep 26", "USD 50.00", "Late",
    ]  # fmt: skip
    assert columns["state"].text(again) == "Opened again"
