"""The days of a month as a table."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt

from ui.today.calendar.month_model import WEEKS, DayCell, MonthModel, first_shown

MONTHS = st.dates(date(1900, 1, 1), date(2200, 12, 31))


def spoken(cell):
    return f"{cell.day}: {cell.number}"


@pytest.fixture
def model(qapp):
    model = MonthModel([(str(n), f"day {n}") for n in range(7)], 1, spoken, str)
    model.show_month(date(2026, 10, 15))
    return model


@given(month=MONTHS, first=st.integers(1, 7))
def test_every_day_of_a_month_is_shown_under_its_weekday(month, first):
    start = first_shown(month, first)
    begin = month.replace(day=1)
    assert start.isoweekday() == first
    assert start <= begin < start + timedelta(days=7)
    last = (begin + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    assert (last - start).days < WEEKS * 7


def test_a_day_and_its_cell_find_each_other(model):
    for offset in range(WEEKS * 7):
        day = model.first + timedelta(days=offset)
        assert model.day_at(model.index_of(day)) == day
    assert not model.index_of(model.first - timedelta(days=1)).isValid()
    assert model.day_at(QModelIndex()) is None
    assert model.last == date(2026, 11, 8)


def test_cells_say_the_day_and_read_out_what_falls_on_it(model):
    day = date(2026, 10, 20)
    model.fill({day: DayCell(day, 3)})
    index = model.index_of(day)
    assert index.data() == "20"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "2026-10-20: 3"
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "2026-09-28: 0"
    assert index.data(Qt.ItemDataRole.DecorationRole) is None


def test_the_columns_are_named(model):
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.headerData(2, Qt.Orientation.Horizontal) == "2"
    assert model.headerData(2, Qt.Orientation.Horizontal, role) == "day 2"
    assert model.headerData(2, Qt.Orientation.Vertical) is None
    assert model.headerData(9, Qt.Orientation.Horizontal) is None


def test_another_month_is_empty_until_it_is_filled(model):
    day = date(2026, 11, 2)
    model.fill({day: DayCell(day, 1)})
    model.show_month(date(2026, 11, 2))
    assert model.cell(day).number == 0


def test_the_last_month_there_is_ends_with_the_last_day(model):
    model.show_month(date(9999, 12, 1))
    assert model.last == date.max
    assert model.day_at(model.index(5, 6)) is None
    assert model.data(model.index(5, 6)) is None
