"""The preview of a sheet: cells as Excel shows them, the cells that a check names, what changed since."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from commonservices.domain.periods import Period
from commonservices.queries.workbook_survey import Survey
from commonservices.reports.hq.checks import Control, RowRef
from commonservices.reports.hq.rehearsal import Rehearsal, ShownRow, ShownSheet
from commonservices.reports.xlsx import CODE, DATE, FLAG, INTEGER, MONTH, TEXT, Column, money, number, percent
from tests.ui.fakes import FakeAsk
from tests.ui.pages import frame_of
from ui.hq_reports.cell_texts import shown as cell_text
from ui.hq_reports.preview_part import PreviewPart, column_of
from ui.words import Words

SURVEY = Survey(Period(date(2026, 1, 1), date(2026, 3, 31)), date(2026, 10, 1))
COLUMNS = (Column("bill", "Bill", CODE), Column("amount", "Amount", money(2)), Column("balance", "Open", money(2)))
ROWS = (
    ShownRow(6, ("B-1", Decimal(10), Decimal(4)), "B-1", estimated=True),
    ShownRow(7, ("B-2", Decimal("1250.5"), None), "B-2"),
)
WRONG = Control("total_recoveries_balance_USD", "recoveries", "balance USD", Decimal(9), Decimal(4), rows=(
    RowRef("recoveries", "B-1", 6),
))  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "form", "value", "text"),
    [
        (money(2), None, Decimal("1250"), "1,250.00"),
        (number(2), "#,##0.00##", Decimal("7.5"), "7.50"),
        (number(2), "#,##0.00##", Decimal("7.12345"), "7.1235"),
        (INTEGER, None, 1234, "1,234"),
        (percent(1), None, Fraction(1, 3), "33.3 %"),
        (DATE, None, date(2026, 3, 31), "2026-03-31"),
        (MONTH, None, date(2026, 3, 1), "2026-03"),
        (FLAG, None, True, "TRUE"),
        (TEXT, None, "two\nlines", "two lines"),
        (TEXT, None, 3, "3"),
        (money(2), None, None, ""),
    ],
)
def test_a_cell_is_shown_as_its_format_says(kind, form, value, text):
    made = cell_text(Column("key", "Label", kind, number_format=form), value, Words("en"))
    assert "".join(each for each in made if each.isprintable() or each == "\u00a0").replace("\u00a0", " ") == text


def test_an_estimated_amount_has_a_star_and_an_estimated_count_has_none():
    assert cell_text(Column("a", "A", money(2)), Decimal(3), Words("en"), estimated=True) == "3.00*"
    assert cell_text(Column("a", "A", INTEGER), 3, Words("en"), estimated=True) == "3"


@pytest.mark.parametrize(
    ("figure", "column"),
    [("balance USD", "balance"), ("parties", "parties"), ("kpi_not_measured", "actual"), ("usage_unpriced", "amount")],
)
def test_a_control_knows_the_column_it_is_about(figure, column):
    assert column_of(Control("key", "sheet", figure, Decimal(0), Decimal(1))) == column


@pytest.fixture
def part(office, appearance, shown):
    return shown(PreviewPart(frame_of(office, appearance, FakeAsk())), 640, 300)


def rehearsal(*controls, changes=None, rtl=False, count=2):
    sheet = ShownSheet("recoveries", "Recoveries", COLUMNS, ROWS, count, estimated=True)
    return Rehearsal(SURVEY, "en", rtl, (sheet,), controls, (), changes)


def test_the_cell_a_check_names_is_outlined_and_gone_to(part):
    part.show_sheet(rehearsal(WRONG), "recoveries")
    assert part.places == {(6, "balance"): "crit"}
    assert part.go_to("", 6)
    assert (part.table.currentIndex().row(), part.table.currentIndex().column()) == (0, 3)
    assert part.reference == "B-1"
    assert not part.go_to("B-9")
    picture = part.table.grab().toImage()
    assert not picture.isNull()


def test_the_foot_says_the_control_total_and_what_changed(part):
    changes = {"recoveries": {"added": 6, "changed": 3, "removed": 1}}
    part.show_sheet(rehearsal(WRONG, changes=changes, count=63), "recoveries")
    assert part.total.text() == "Recoveries = ageing bands, USD, control total 9"
    assert part.changed.text() == "since the last submission: 6 new, 3 changed, 1 closed"
    assert part.said.text() == "as Excel will show it, 2 of 63 rows"
    assert part.star.isVisible()
    part.show_sheet(rehearsal(changes={}), "recoveries")
    assert part.changed.text() == "since the last submission: no change"
    part.show_sheet(rehearsal(rtl=True), "recoveries")
    assert part.changed.text() == ""
    assert part.table.isRightToLeft()


def test_a_long_control_total_gives_way_and_takes_no_room_from_the_checks(part):
    part.show_sheet(rehearsal(WRONG, count=63), "recoveries")
    assert part.minimumSizeHint().width() < part.total.sizeHint().width()
