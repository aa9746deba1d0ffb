"""The line below the grid: sums in USD under their months."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from commonservices.actions import shared_services, usage
from commonservices.office import Office
from commonservices.queries.usage import GridFilter
from tests.ui.kit.seen import colours, heard
from tests.ui.usage.conftest import model_over
from tests.ui.usage.stores import AUG, DIESEL_WFP, JUL, OCT, SEP, YEAR, Small, row_of
from tests.ui.usage.stores_priced import price
from ui.kit.appearance import Appearance
from ui.page import PageFrame
from ui.usage.grid import UsageGrid
from ui.usage.model import UsageModel
from ui.usage.totals_row import MOST, TotalsRow


@pytest.fixture
def model(office: Office, small: Small) -> UsageModel:
    """The grid of a register in which fuel costs one and a half dollars."""
    price(office, small)
    return model_over(office)


@pytest.fixture
def totals(frame: PageFrame, model: UsageModel, shown: Callable[..., QWidget]) -> TotalsRow:
    """The line below this grid."""
    grid = UsageGrid(frame.look, frame.words, "Monthly usage")
    grid.set_model(model)
    shown(grid, 1200, 400)
    made = TotalsRow(frame, grid, model.lines, grid)
    made.resize(1200, made.sizeHint().height())
    return made


def test_before_it_was_read_the_line_is_empty(totals: TotalsRow) -> None:
    assert totals.texts() == [""] * 13
    assert totals.spoken() == "All services, USD"


def test_each_month_has_its_sum_and_the_year_stands_at_the_end(totals: TotalsRow) -> None:
    totals.follow()
    assert totals.texts() == ["690.00", "723.00", "253.50", *[""] * 9, "1,666.50"]


def test_months_without_a_sum_are_not_spoken(totals: TotalsRow) -> None:
    totals.follow()
    said = heard(totals)
    assert said == "All services, USD: Jul 26 690.00, Aug 26 723.00, Sep 26 253.50, Total 1,666.50"


def test_a_second_service_is_added_and_one_without_a_price_is_not(
    totals: TotalsRow, model: UsageModel, office: Office, small: Small
) -> None:
    row = row_of(office, small.clinic, "WHO")
    usage.set_usage(office, small.clinic, row.consumer_id, YEAR[JUL], "4")
    model.show(GridFilter(YEAR))
    totals.follow()
    assert totals.texts()[JUL] == "690.00"
    shared_services.set_rate(office, small.clinic, "10", "USD", YEAR[JUL])
    model.show(GridFilter(YEAR))
    totals.follow()
    assert totals.texts()[JUL] == "730.00"


def test_filtered_lines_have_the_sum_of_what_is_shown(
    totals: TotalsRow, model: UsageModel, office: Office, small: Small
) -> None:
    model.show(GridFilter(YEAR, entity_id=row_of(office, small.fuel, "UNHCR").consumer_id))
    totals.follow()
    assert totals.texts()[: OCT + 1] == ["60.00", "63.00", "66.00", ""]


def test_a_typed_figure_moves_the_sums_without_reading_them_anew(
    totals: TotalsRow, model: UsageModel, office: Office, small: Small
) -> None:
    totals.follow()
    row = row_of(office, small.fuel, "WFP")
    usage.set_usage(office, small.fuel, row.consumer_id, YEAR[SEP], "100")
    model.refresh(DIESEL_WFP)
    totals.follow()
    assert (totals.texts()[SEP], totals.texts()[-1]) == ("403.50", "1,816.50")


@pytest.mark.parametrize(
    ("over", "title"), [(0, "All services, USD"), (1, "Filter the lines to see their sum in USD.")]
)
def test_too_many_lines_say_what_to_do_instead(totals: TotalsRow, model: UsageModel, over: int, title: str) -> None:
    model.lines.count = MOST + len(model.lines.blocks) + over
    assert totals.title() == title
    assert totals.spoken() == title


def test_a_grid_without_lines_has_no_sums(totals: TotalsRow, model: UsageModel) -> None:
    model.show(GridFilter(YEAR, text="no such service"))
    totals.follow()
    assert set(totals.texts()) == {""}
    assert heard(totals) == "All services, USD"


def test_a_long_sum_makes_its_column_wider(totals: TotalsRow, model: UsageModel, office: Office, small: Small) -> None:
    totals.follow()
    before = totals._grid.columnWidth(AUG)
    shared_services.set_rate(office, small.clinic, "12345678", "USD", YEAR[JUL])
    usage.set_usage(office, small.clinic, row_of(office, small.clinic, "WHO").consumer_id, YEAR[AUG], "9")
    model.show(GridFilter(YEAR))
    totals.follow()
    assert totals.texts()[AUG] == "111,111,825.00"
    assert totals._grid.columnWidth(AUG) > before


def test_the_line_is_drawn_in_every_look(every_look: Appearance, totals: TotalsRow) -> None:
    totals.follow()
    seen = colours(totals)
    assert every_look.colour("canvas").name() in seen
    assert every_look.colour("line2").name() in seen
    assert every_look.colour("text").name() in seen


def test_the_line_grows_with_the_text(totals: TotalsRow, appearance: Appearance) -> None:
    height = totals.sizeHint().height()
    appearance.use(text_size=150)
    assert totals.sizeHint().height() > height
    assert totals.minimumSizeHint().height() == totals.sizeHint().height()
