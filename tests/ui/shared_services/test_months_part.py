"""Months beside the year before."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

from commonservices.queries.usage import months_of_year
from ui.shared_services.months_part import SHOWN, MonthRow, month_rows

MONTHS = months_of_year(date(2023, 11, 1), 36)


def test_the_newest_month_comes_first_with_the_year_before() -> None:
    totals: list[Decimal | None] = [Decimal(number) for number in range(36)]
    rows = month_rows(MONTHS, totals)
    assert len(rows) == SHOWN
    assert rows[0] == MonthRow(date(2026, 10, 1), Decimal(35), Decimal(23))


def test_months_before_the_first_entry_are_left_out() -> None:
    totals: list[Decimal | None] = [None] * 34 + [Decimal(5), None]
    assert [row.total for row in month_rows(MONTHS, totals)] == [None, Decimal(5)]
    assert month_rows(MONTHS, [None] * 36) == []


def test_change_is_told_only_where_both_are_known() -> None:
    assert MonthRow(MONTHS[0], Decimal(15), Decimal(10)).change == Fraction(1, 2)
    assert MonthRow(MONTHS[0], None, Decimal(10)).change is None
    assert MonthRow(MONTHS[0], Decimal(5), Decimal(0)).change is None
    assert MonthRow(MONTHS[0], Decimal(0), Decimal(10)).change == -1
