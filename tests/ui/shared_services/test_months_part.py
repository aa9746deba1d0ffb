"""Months beside the year before."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from commonservices.office import Office
from commonservices.queries import shared_services as queries
from commonservices.queries.usage import months_of_year
from tests.ui.usage.stores import Small
from ui.page import PageFrame
from ui.shared_services.months_part import SHOWN, MonthRow, MonthsPart, month_rows

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


@pytest.fixture
def part(calm: PageFrame, qtbot: QtBot) -> MonthsPart:
    """The table alone, over a register nobody writes to."""
    made = MonthsPart(calm)
    qtbot.addWidget(made)
    return made


def test_months_are_shown_with_the_unit_in_the_heading(part: MonthsPart, still: Office, template: Small) -> None:
    part.show_detail(queries.detail(still, template.fuel))
    assert part.head.detail.text() == "Litre"
    assert part.none.isHidden()
    assert part.table.rows.cells(0)[0].text == "October 2026"


def test_the_months_are_drawn_too_and_told_in_words(part: MonthsPart, still: Office, template: Small) -> None:
    part.show_detail(queries.detail(still, template.fuel))
    assert part.chart.isVisibleTo(part)
    assert part.chart.accessibleName().startswith("Trend from ")
    part.show_detail(queries.detail(still, template.clinic))
    assert not part.chart.isVisibleTo(part)


def test_every_cell_of_the_months_has_words(part: MonthsPart, still: Office, template: Small) -> None:
    part.show_detail(queries.detail(still, template.fuel))
    texts = [cell.text for at in range(part.table.rows.rowCount()) for cell in part.table.rows.cells(at)]
    assert all(texts)


def test_a_service_without_months_says_so(part: MonthsPart, still: Office, template: Small) -> None:
    part.show_detail(queries.detail(still, template.clinic))
    assert part.table.isHidden()
    assert not part.none.isHidden()
    assert part.none.text() == "Nothing is entered yet."


def test_the_link_leads_to_the_grid(part: MonthsPart, qtbot: QtBot) -> None:
    with qtbot.waitSignal(part.usage_requested):
        qtbot.mouseClick(part.head.link, Qt.MouseButton.LeftButton)
    assert part.head.link.text() == "Type usage"


def test_columns_of_months_are_named(part: MonthsPart) -> None:
    titles = [part.table.rows.headerData(at, Qt.Orientation.Horizontal) for at in range(4)]
    assert titles == ["Month", "Used", "Year before", "Change"]
