"""What every cell of the ageing, of balances, of two statements and of closed periods says and how it looks."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from commonservices.domain import two_sides
from commonservices.domain.ageing import BANDS
from commonservices.domain.bills import BalanceConfirmation
from commonservices.domain.period_ends import PeriodLock
from commonservices.domain.two_sides import Compared, Item
from commonservices.queries.ageing import AgeingRow, BalanceRow, LockRow
from tests.ui.bills.cells import Case, differences, shown
from tests.ui.bills.made import ID
from ui.bills.money_columns import MoneyColumns, is_total
from ui.page import PageFrame


def aged(**values: Any) -> AgeingRow:
    """Give what one party owes in each band: a dollar more in each."""
    usual = {
        "provider_id": ID,
        "provider": "UNICEF",
        "counterparty_id": ID,
        "counterparty": "WFP",
        "currency": "USD",
        "amounts": (100, 200, 300, 400, 500, 600, 700),
        "disputed": 0,
        "bills": 3,
    }
    return AgeingRow(**{**usual, **values})  # type: ignore[arg-type]


NONE_OF_IT = (0,) * len(BANDS)
AGEING: list[Case] = [
    ({}, "party", "WFP", "strong"),
    ({"counterparty": "", "counterparty_id": UUID(int=0)}, "party", "All parties", "strong"),
    ({}, "provider", "UNICEF", "muted"),
    ({}, BANDS[0], "1.00", "muted"),
    ({}, BANDS[1], "2.00", ""),
    ({}, BANDS[-1], "7.00", ""),
    ({"amounts": NONE_OF_IT}, BANDS[0], "—", "muted"),
    ({"amounts": NONE_OF_IT}, BANDS[1], "—", "muted"),
    ({"amounts": NONE_OF_IT, "counterparty_id": UUID(int=0)}, BANDS[1], "—", ""),
    ({"amounts": (-500, *NONE_OF_IT[1:])}, BANDS[0], "−5.00", "muted"),  # noqa: RUF001 a credit not used yet
    ({"amounts": (0, 0, -500, 0, 0, 0, 0)}, BANDS[2], "−5.00", ""),  # noqa: RUF001
    ({"currency": "JPY"}, BANDS[3], "400", ""),
    ({}, "disputed", "—", "muted"),
    ({"disputed": 150}, "disputed", "1.50", "att"),
    ({}, "total", "USD 28.00", None),
    ({"currency": "JPY"}, "total", "JPY 2,800", None),
    ({"amounts": NONE_OF_IT}, "total", "USD 0.00", None),
    ({"amounts": (100, -100, 0, 0, 0, 0, 0)}, "total", "USD 0.00", None),
]


def test_the_ageing_says_each_band_in_its_cell(unread: PageFrame) -> None:
    columns = MoneyColumns(unread).ageing()
    assert differences(columns, AGEING, aged) == []
    assert [each.key for each in columns if each.key in BANDS] == list(BANDS)


def test_the_bands_of_every_row_add_up_to_its_total(unread: PageFrame) -> None:
    columns = MoneyColumns(unread).ageing()
    for amounts in ((1, 2, 3, 4, 5, 6, 7), (10_000_000, 0, 99, 1, 0, 0, 123_456), (-500, 0, 0, 700, 0, 0, 0)):
        row = aged(amounts=amounts)
        said = [shown(columns, row, key)[0].replace(",", "").replace("−", "-") for key in BANDS]  # noqa: RUF001
        total = shown(columns, row, "total")[0].removeprefix("USD ").replace(",", "")
        assert sum(Decimal(each) for each in said if each != "—") == Decimal(total)
        assert not is_total(row)


def a_balance(**values: Any) -> BalanceRow:
    """Give a balance of a hundred dollars that both sides confirm."""
    usual = {"id": ID, "as_of": date(2026, 9, 30), "our_balance": 10_000, "their_balance": 10_000, "currency": "USD"}
    return BalanceRow(record=BalanceConfirmation(**{**usual, **values}), provider="UNICEF", counterparty="WFP")


BALANCES: list[Case] = [
    ({}, "agrees", "Agrees", "agrees"),
    ({"their_balance": None}, "agrees", "Not answered", "not_yet"),
    ({"their_balance": 0}, "agrees", "Differs", "warning"),
    ({"our_balance": 0, "their_balance": 0}, "agrees", "Agrees", "agrees"),
    ({}, "party", "WFP", "strong"),
    ({}, "provider", "UNICEF", "muted"),
    ({}, "as_of", "30 Sep", None),
    ({"as_of": date(2025, 12, 31)}, "as_of", "31 Dec 25", None),
    ({}, "ours", "USD 100.00", None),
    ({"our_balance": -1}, "ours", "USD −0.01", None),  # noqa: RUF001
    ({"their_balance": None}, "theirs", "—", None),
    ({"their_balance": 0}, "theirs", "USD 0.00", None),
    ({"their_balance": None}, "difference", "—", ""),
    ({}, "difference", "0.00", ""),
    ({"their_balance": 9_999}, "difference", "−0.01", "crit"),  # noqa: RUF001
    ({"their_balance": 10_001}, "difference", "0.01", "crit"),
    ({"currency": "KWD", "their_balance": 10_001}, "difference", "0.001", "crit"),
    ({}, "by", "—", "muted"),
    ({"confirmed_by": "E. Officer"}, "by", "E. Officer", "muted"),
    ({"explanation": "In transit"}, "why", "In transit", "muted"),
]


def test_a_confirmed_balance_says_each_fact_in_its_cell(unread: PageFrame) -> None:
    columns = MoneyColumns(unread).balances()
    assert differences(columns, BALANCES, a_balance) == []
    assert {key for _values, key, _text, _look in BALANCES} == {each.key for each in columns}


OURS = Item("UNEXAM-BILL-2026-0001", "", date(2026, 9, 1), 10_000, "USD")
THEIRS = Item("", "D-7", date(2025, 9, 3), 9_000, "USD")
LATER = Item("UNEXAM-BILL-2026-0001", "D-8", date(2026, 9, 4), 10_000, "USD")
COMPARED: list[Case] = [
    ({}, "outcome", "Agrees", "agrees"),
    ({"outcome": two_sides.DATE_DIFFERS, "theirs": LATER}, "outcome", "The date differs", "changed"),
    ({"outcome": two_sides.AMOUNT_DIFFERS, "theirs": THEIRS}, "outcome", "The amount differs", "error"),
    ({"outcome": two_sides.MISSING_HERE, "ours": None, "theirs": THEIRS}, "outcome", "Missing here", "error"),
    ({"outcome": two_sides.MISSING_THERE, "theirs": None}, "outcome", "Missing there", "error"),
    ({}, "ours_ref", "UNEXAM-BILL-2026-0001", "strong"),
    ({"outcome": two_sides.MISSING_HERE, "ours": None, "theirs": THEIRS}, "ours_ref", "—", "strong"),
    ({"theirs": LATER}, "theirs_ref", "UNEXAM-BILL-2026-0001", None),
    ({"theirs": THEIRS}, "theirs_ref", "D-7", None),
    ({"theirs": None}, "theirs_ref", "—", None),
    ({}, "ours", "USD 100.00", None),
    ({"ours": None, "theirs": THEIRS}, "ours", "—", None),
    ({"theirs": THEIRS}, "theirs", "USD 90.00", None),
    ({"theirs": None}, "theirs", "—", None),
    ({}, "difference", "0.00", "muted"),
    ({"theirs": THEIRS}, "difference", "−10.00", "crit"),  # noqa: RUF001
    ({"ours": None, "theirs": THEIRS}, "difference", "90.00", "crit"),
    ({}, "day", "1 Sep", None),
    ({"ours": None, "theirs": THEIRS}, "day", "3 Sep 25", None),
]


def test_two_statements_say_what_each_side_says(unread: PageFrame) -> None:
    def line(outcome: str = two_sides.MATCHED, **sides: Item | None) -> tuple[int, Compared]:
        return 0, Compared(outcome, **{"ours": OURS, "theirs": OURS, **sides})  # type: ignore[arg-type]

    columns = MoneyColumns(unread).compared()
    assert differences(columns, COMPARED, line) == []
    assert {key for _values, key, _text, _look in COMPARED} == {each.key for each in columns}


LOCKS: list[Case] = [
    ({}, "state", "Closed", "closed"),
    ({"closed": False}, "state", "Opened again", "withdrawn"),
    ({}, "period", "Jul 26 – Sep 26", "strong"),  # noqa: RUF001
    ({"starts_on": date(2026, 9, 1)}, "period", "Sep 26", "strong"),
    ({}, "closed_on", "2 Oct", None),
    ({}, "closed_by", "F. Officer", None),
    ({}, "unbilled", "—", None),
    ({"unbilled_count": 0, "unbilled_amount": 0}, "unbilled", "—", None),
    ({"unbilled_count": 2, "unbilled_amount": 5_000}, "unbilled", "USD 50.00", None),
    ({"unbilled_count": 2, "unbilled_amount": 0}, "unbilled", "USD 0.00", None),
    ({}, "why", "", "muted"),
    ({"note": "Third quarter"}, "why", "Third quarter", "muted"),
    ({"note": "Third quarter", "unbilled_reason": "Late meter"}, "why", "Late meter", "muted"),
    ({"unbilled_reason": "Late meter", "reopen_reason": "A bill was lost"}, "why", "A bill was lost", "muted"),
    ({}, "reopened", "—", None),
    ({"reopened_on": date(2026, 10, 9)}, "reopened", "9 Oct", None),
    ({}, "approved", "—", None),
    ({"reopen_approved_by": "G. Chief"}, "approved", "G. Chief", None),
]


def test_closed_periods_say_each_fact_in_its_cell(unread: PageFrame) -> None:
    usual = {"id": ID, "starts_on": date(2026, 7, 1), "ends_on": date(2026, 9, 30), "currency": "USD"}
    usual |= {"closed_on": date(2026, 10, 2), "closed_by": "F. Officer"}

    def lock(*, closed: bool = True, **values: Any) -> LockRow:
        return LockRow(PeriodLock(**{**usual, **values}), closed=closed)

    columns = MoneyColumns(unread).locks()
    assert differences(columns, LOCKS, lock) == []
    assert {key for _values, key, _text, _look in LOCKS} == {each.key for each in columns}
