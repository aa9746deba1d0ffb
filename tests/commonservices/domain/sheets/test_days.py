"""Days as people write them: every order, every language, and reasons for what is no day."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.sheets.days import (
    Order,
    read_day_text,
    read_month_text,
    serial_day,
    swapped,
    whole_year,
)

DAY = date(2026, 2, 13)


@pytest.mark.parametrize(
    "text",
    ["2026-02-13", "2026/02/13", "20260213", "13 February 2026", "13 févr. 2026", "13 fevrier 2026", "13 feb 2026",
     "13 de febrero de 2026", "Feb 13, 2026", "١٣ فبراير ٢٠٢٦", "13 شباط 2026", "13-Feb-26", "2026-2-13",
     "2026-02-13T00:00:00", "2026-02-13 00:00:00.000", "2026-02-13T00:00:00Z", "٢٠٢٦/٠٢/١٣", "\u200f13 Feb 2026"],
)  # fmt: skip
def test_a_day_that_says_its_order_itself_means_one_day(text):
    assert read_day_text(text).by_order == (DAY, DAY, DAY)
    assert not read_day_text(text).time


@pytest.mark.parametrize(
    ("text", "by_order"),
    [
        ("13/02/2026", (DAY, None, None)),
        ("02/13/2026", (None, DAY, None)),
        ("2.3.2026", (date(2026, 3, 2), date(2026, 2, 3), None)),
        ("2 3 2026", (date(2026, 3, 2), date(2026, 2, 3), None)),
        ("02/03/26", (date(2026, 3, 2), date(2026, 2, 3), None)),
        ("13-02-26", (DAY, None, date(2013, 2, 26))),
        ("26-02-30", (date(2030, 2, 26), None, None)),
        ("13/02/2026م", (DAY, None, None)),
        ("١٣/٠٢/٢٠٢٦", (DAY, None, None)),
    ],
)
def test_a_day_in_figures_means_what_each_order_makes_of_it(text, by_order):
    assert read_day_text(text).by_order == by_order


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("31/02/2026", "no_such_day"),
        ("2026-02-30", "no_such_day"),
        ("29 Feb 2025", "no_such_day"),
        ("13/13/2026", "not_a_date"),
        ("2026-13-01", "not_a_date"),
        ("0/0/2026", "not_a_date"),
        ("01/02/1850", "year_out_of_range"),
        ("01/02/65", "sheet_century"),
        ("1 Feb 65", "sheet_century"),
        ("Jul 2026", "sheet_only_a_month"),
        ("2026-07", "sheet_only_a_month"),
        ("46000", "not_a_date"),
        ("Q3 2026", "not_a_date"),
        ("tomorrow", "not_a_date"),
        ("13/02-2026", "not_a_date"),
        ("1/2/3", "not_a_date"),
        ("1" * 99, "not_a_date"),
    ],
)
def test_what_is_no_day_says_why(text, rule):
    assert read_day_text(text).rule == rule


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("13/02/2026 14:30", "14:30"),
        ("2026-02-13T23:30:00Z", "23:30:00"),
        ("2/13/2026 2:30 PM", "2:30 pm"),
        ("13/02/2026 12:00 AM", ""),
    ],
)
def test_a_time_of_day_is_told_and_never_moves_the_day(text, time):
    read = read_day_text(text)
    assert read.time == time
    assert DAY in read.by_order


@pytest.mark.parametrize("text", ["2026-07", "07/2026", "7 2026", "Jul 2026", "juillet 2026", "Jul-26", "julio de 2026",
                                  "تموز 2026", "\u0662\u0660\u0662\u0666-\u0660\u0667", "2026 July"])  # fmt: skip
def test_a_month_is_read_in_every_language(text):
    assert read_month_text(text) == date(2026, 7, 1)


@pytest.mark.parametrize("text", ["26-Jul", "07/26", "Q3 2026", "2026-13", "2026", "", "Jul", "Jul-65", "2026 2026"])
def test_what_names_no_month_for_certain_is_none(text):
    assert read_month_text(text) is None


@pytest.mark.parametrize(
    ("number", "day"),
    [
        (46066, DAY),
        (Decimal("46066.0"), DAY),
        (Decimal("46066.5"), None),
        (2026, None),
        (19999, None),
        (20260213, None),
        (-5, None),
    ],
)
def test_only_a_number_that_can_be_a_day_of_the_spreadsheet_is_one(number, day):
    assert serial_day(number) == day


def test_a_1904_workbook_counts_from_another_day():
    assert serial_day(46066 - 1462, from_1904=True) == DAY


def test_a_swapped_day_is_none_where_there_is_no_such_month():
    assert swapped(date(2026, 3, 2)) == date(2026, 2, 3)
    assert swapped(DAY) is None


@pytest.mark.parametrize(("figures", "year"), [("00", 2000), ("39", 2039), ("40", None), ("79", None), ("80", 1980),
                                               ("2026", 2026)])  # fmt: skip
def test_the_century_of_two_figures_is_declared_or_unknown(figures, year):
    assert whole_year(figures) == year


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)), st.sampled_from("/.- "), st.sampled_from(list(Order)[:2]))
def test_a_day_written_in_an_order_is_read_back_by_that_order(day, separator, order):
    text = day.strftime(separator.join(f"%{letter}" for letter in order.value).replace("%y", "%Y"))
    assert read_day_text(text).by(order) == day
