"""The edges of the grid in every look."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QWidget

from commonservices.actions import usage
from commonservices.office import Office
from commonservices.queries.usage import YEAR as MONTHS
from commonservices.queries.usage import GridFilter
from tests.ui.kit.seen import colours
from tests.ui.usage.conftest import model_over
from tests.ui.usage.stores import CLINIC_WHO, DIESEL_UNDP, JUL, NOV, OCT, SEP, YEAR, Small, row_of
from ui.kit.appearance import Appearance
from ui.page import PageFrame
from ui.usage.grid import UsageGrid
from ui.usage.headers import HEIGHT, NAMES, longest, widths
from ui.usage.model import UsageModel
from ui.usage.page import UsagePage
from ui.usage.showing import BEFORE, COLUMNS, TOTAL
from ui.words import Words


@pytest.fixture
def grid(calm: UsageModel, appearance: Appearance, shown: Callable[..., QWidget]) -> UsageGrid:
    """The grid alone, over a register nobody writes to."""
    made = UsageGrid(appearance, Words("en"), "Monthly usage")
    made.set_model(calm)
    shown(made, 1300, 400)
    return made


def test_the_grid_is_drawn_in_every_look(every_look: object, frame: PageFrame, shown: Callable[..., QWidget]) -> None:
    page = UsagePage(frame)
    page.open({})
    shown(page, 1093, 534)
    picture = page.grab().toImage()
    assert picture.width() >= 1093
    assert page.sheet.grid.names.width() > 100


def test_the_open_month_is_told_in_the_accent_colour(grid: UsageGrid, appearance: Appearance) -> None:
    accent = appearance.colour("accent").name()
    assert accent in colours(grid.months)
    model = grid.grid_model()
    assert model is not None
    model.show(GridFilter(tuple(month.replace(year=month.year - 1) for month in YEAR)))
    assert accent not in colours(grid.months)


def test_the_ground_below_the_last_line_is_drawn_so_that_scrolling_moves_what_is_there(
    grid: UsageGrid, appearance: Appearance
) -> None:
    ground = grid.viewport()
    picture = ground.grab().toImage()
    assert picture.pixelColor(4, picture.height() - 4) == appearance.colour("canvas")
    assert ground.testAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)


@pytest.mark.parametrize("position", [DIESEL_UNDP, CLINIC_WHO])
def test_the_line_of_the_cursor_is_marked_at_the_start_edge(
    grid: UsageGrid, appearance: Appearance, position: int
) -> None:
    grid.go(position, JUL)
    picture = grid.names.grab().toImage()
    middles = [grid.rowViewportPosition(at) + grid.rowHeight(at) // 2 for at in range(7)]
    marked = [at for at in range(7) if picture.pixelColor(0, middles[at]) == appearance.colour("accent")]
    assert marked == [position]


def test_headings_stand_on_another_ground_than_consumers(grid: UsageGrid, appearance: Appearance) -> None:
    assert {appearance.colour("sunken").name(), appearance.colour("canvas").name()} <= colours(grid.names)


def test_edges_are_fixed_and_not_pressed(grid: UsageGrid) -> None:
    for edge in (grid.months, grid.names):
        assert not edge.sectionsClickable()
        assert edge.sectionResizeMode(0) == QHeaderView.ResizeMode.Fixed


def test_the_edges_grow_with_the_text(grid: UsageGrid, appearance: Appearance) -> None:
    height, width, row = grid.months.height(), grid.names.width(), grid.rowHeight(0)
    appearance.use(text_size=150)
    assert grid.months.height() > height
    assert grid.names.width() == appearance.px(NAMES) > width
    assert grid.rowHeight(0) > row


def test_two_lines_of_text_fit_into_the_months(grid: UsageGrid, appearance: Appearance) -> None:
    needed = appearance.line_box("secondary") + appearance.line_box("note")
    assert grid.months.height() >= max(needed, appearance.px(HEIGHT))
    assert grid.months.sizeHint().height() == grid.months.height()


@pytest.mark.parametrize(
    ("section", "title", "below"),
    [(JUL, "Jul", "2026"), (SEP, "Sep", "open"), (OCT, "Oct", "2026"), (NOV, "Nov", "2026"), (11, "Jun", "2027")],
)
def test_a_month_stands_above_its_year_and_the_one_that_is_entered_says_open(
    grid: UsageGrid, calm: UsageModel, section: int, title: str, below: str
) -> None:
    assert grid.months._lines(calm, section) == (title, below)


def test_sums_say_which_years_they_are_of(grid: UsageGrid, calm: UsageModel) -> None:
    lines = grid.months._lines
    assert lines(calm, TOTAL) == ("Total", "2026/27")
    assert lines(calm, BEFORE) == ("Year before", "2025/26")
    calm.show(GridFilter(tuple(month.replace(month=at + 1, year=2026) for at, month in enumerate(YEAR))))
    assert lines(calm, TOTAL) == ("Total", "2026")
    assert lines(calm, BEFORE) == ("Year before", "2025")


# --- widths ---------------------------------------------------------------------------------------------------------


def test_open_months_share_one_width_and_closed_ones_are_narrow(calm: UsageModel, appearance: Appearance) -> None:
    found = widths(appearance, calm, 0)
    assert len(found) == COLUMNS
    assert len(set(found[: OCT + 1])) == 1
    assert len(set(found[NOV:MONTHS])) == 1
    assert found[NOV] < found[OCT]


def test_spare_room_goes_to_the_open_months_up_to_a_limit(calm: UsageModel, appearance: Appearance) -> None:
    tight, roomy, vast = (widths(appearance, calm, room) for room in (0, 1100, 9000))
    assert roomy[OCT] >= tight[OCT]
    assert vast[OCT] == tight[OCT] + appearance.px(24)
    assert vast[NOV:] == tight[NOV:]


def test_a_long_figure_is_never_cut(office: Office, small: Small, appearance: Appearance) -> None:
    before = widths(appearance, model_over(office), 0)
    row = row_of(office, small.clinic, "WHO")
    usage.set_usage(office, small.clinic, row.consumer_id, YEAR[JUL], "123456789")
    after = widths(appearance, model_over(office), 0)
    assert after[JUL] > before[JUL]
    assert after[OCT] == after[JUL]
    assert after[TOTAL] > before[TOTAL]


def test_a_year_that_is_wholly_to_come_still_has_widths(calm: UsageModel, appearance: Appearance) -> None:
    calm.show(GridFilter(tuple(month.replace(year=month.year + 3) for month in YEAR)))
    assert len(set(widths(appearance, calm, 1000)[:MONTHS])) == 1


def test_from_right_to_left_the_names_stand_at_the_right(
    calm: UsageModel, arabic: Appearance, shown: Callable[..., QWidget]
) -> None:
    made = UsageGrid(arabic, Words("ar"), "الاستخدام")
    made.set_model(calm)
    shown(made, 1300, 400)
    assert made.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert made.names.geometry().left() > made.viewport().geometry().left()
    made.go(CLINIC_WHO, JUL)
    picture = made.names.grab().toImage()
    accent = arabic.colour("accent")
    row = made.rowViewportPosition(CLINIC_WHO) + made.rowHeight(CLINIC_WHO) // 2
    assert picture.pixelColor(picture.width() - 1, row) == accent
    assert picture.pixelColor(0, row) != accent


def test_the_longest_text_of_each_column_is_measured(calm: UsageModel) -> None:
    found = longest(calm)
    assert len(found) == COLUMNS
    assert found[SEP] == "missing"
    assert found[TOTAL] == "1,111.00"
    assert found[NOV] == ""
