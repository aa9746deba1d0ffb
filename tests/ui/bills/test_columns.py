"""The columns of bills and of their lines, over rows made by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from commonservices.domain import matching
from commonservices.domain.bills import BillLine, Reminder, Settlement
from commonservices.domain.matching import Match
from commonservices.queries.bills import LineRow
from tests.ui.bills.made import ID, a_bill
from ui.bills.columns import BillColumns
from ui.kit.columns import Column
from ui.page import PageFrame


def by_key(columns: list[Column[object]]) -> dict[str, Column[object]]:
    """Give columns by their key."""
    return {each.key: each for each in columns}


def a_line(match: Match | None, **values: object) -> LineRow:
    """Give a line of 800 litres."""
    usual = {
        "id": ID,
        "number": 1,
        "description": "Diesel",
        "quantity": Decimal(800),
        "unit": "litre",
        "amount": 99_496,
    }
    line = BillLine(**{**usual, **values})  # type: ignore[arg-type]
    return LineRow(line=line, service="S-1", service_name="", order="", rate_from=date(2026, 1, 1), match=match)


def test_what_is_open_is_red_only_when_it_is_late(unread: PageFrame) -> None:
    columns = by_key(BillColumns(unread).bills())  # type: ignore[arg-type]
    assert columns["balance"].detail(a_bill(days_overdue=3)) == "crit"
    assert columns["balance"].detail(a_bill()) == ""
    assert (columns["balance"].text(a_bill(balance=0)), columns["balance"].detail(a_bill(balance=0))) == ("—", "muted")


def test_dollars_at_a_provisional_rate_are_marked(unread: PageFrame) -> None:
    column = by_key(BillColumns(unread).bills())["usd"]  # type: ignore[arg-type]
    assert column.detail(a_bill(provisional=True)) == "att"
    assert column.text(a_bill(total_usd=None)) == "—"


@pytest.mark.parametrize(
    ("status", "word", "mark"),
    [
        (matching.MATCHED, "Matches", "agrees"),
        (matching.WITHIN, "Within tolerance", "agrees"),
        (matching.BEYOND, "Differs", "warning"),
        (matching.NO_RATE, "No rate", "warning"),
        (matching.NOT_CONFIRMED, "Not confirmed", "warning"),
    ],
)
def test_a_line_says_how_it_stands_to_its_order(unread: PageFrame, status: str, word: str, mark: str) -> None:
    column = by_key(BillColumns(unread).lines())["match"]  # type: ignore[arg-type]
    row = a_line(Match(status, 99_496, 99_000))
    assert (column.text(row), column.detail(row)) == (word, mark)


def test_a_line_outside_the_signed_period_says_so_before_its_match(unread: PageFrame) -> None:
    column = by_key(BillColumns(unread).lines())["match"]  # type: ignore[arg-type]
    row = replace(a_line(Match(matching.MATCHED, 99_496, 99_496)), uncovered=True)
    assert (column.text(row), column.detail(row)) == ("Not covered", "warning")
    assert column.tip is not None
    assert column.tip(row).startswith("Rendered outside a signed period. Confirmed at the rate in force")


def test_the_tip_of_a_match_gives_both_figures_and_the_reason(unread: PageFrame) -> None:
    column = by_key(BillColumns(unread).lines())["match"]  # type: ignore[arg-type]
    assert column.tip is not None
    row = a_line(Match(matching.BEYOND, 99_496, 99_000), match_reason="Meter exchanged")
    said = "Confirmed at the rate in force: USD 990.00. Billed: USD 994.96. Meter exchanged"
    assert column.tip(row) == said
    assert column.tip(a_line(None)) == ""


def test_a_disputed_line_says_so_before_anything_else(unread: PageFrame) -> None:
    column = by_key(BillColumns(unread).lines())["match"]  # type: ignore[arg-type]
    row = a_line(Match(matching.MATCHED, 1, 1), disputed=True)
    assert (column.text(row), column.detail(row)) == ("Disputed", "warning")


def test_a_line_by_hand_is_called_by_its_description(unread: PageFrame) -> None:
    columns = by_key(BillColumns(unread).lines())  # type: ignore[arg-type]
    row = a_line(None, quantity=None)
    assert [columns[key].text(row) for key in ("service", "quantity", "match", "since")] == [
        "Diesel",
        "—",
        "—",
        "1 Jan",
    ]


def test_settlements_and_reminders_are_read_with_day_and_amount(unread: PageFrame) -> None:
    columns = BillColumns(unread)
    paid = Settlement(id=ID, settled_on=date(2026, 9, 30), amount=-2_000, currency="USD", method="CASH")
    assert [each.text(paid) for each in columns.settlements()][:4] == ["30 Sep", "Payment", "USD −20.00", "—"]  # noqa: RUF001
    sent = Reminder(id=ID, sent_on=date(2026, 10, 1), days_overdue=61, sent_to="")
    assert [each.text(sent) for each in columns.reminders()][:3] == ["1 Oct", "61", "—"]
