"""The money of the grid: rate and USD columns, the line of all services, the bars against the plan, closed months."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt

from commonservices.actions import shared_services, usage
from commonservices.office import Office
from tests.ui.usage.conftest import Heard, model_over
from tests.ui.usage.stores import AUG, DIESEL, DIESEL_UNDP, DIESEL_WFP, JUL, NOV, OCT, SEP, YEAR, Small, held, row_of
from tests.ui.usage.stores_priced import close, plan, price
from ui.page import PageFrame
from ui.usage.grid import UsageGrid
from ui.usage.page import UsagePage
from ui.usage.plan_bars import MOST, PlanBars, PlanLine
from ui.usage.showing import WORTH
from ui.usage.totals_row import TotalsRow


def test_lines_and_headings_say_what_the_year_is_worth_and_agree(office: Office, small: Small) -> None:
    price(office, small)
    model = model_over(office)
    assert model.showing.shown(DIESEL_UNDP, WORTH).text == "562.50"
    assert model.showing.shown(DIESEL, WORTH).text == "1,666.50"
    assert model.showing.spoken(DIESEL_UNDP, WORTH) == "UNDP, Diesel, bulk issue, USD: 562.50 USD"
    assert model.lines.worth(DIESEL).prices[JUL].rate == 1.5


def test_a_service_without_a_price_has_no_worth(office: Office) -> None:
    assert model_over(office).showing.shown(DIESEL_UNDP, WORTH).text == ""


def test_the_line_below_adds_all_services_and_follows_what_is_typed(
    page: UsagePage, office: Office, small: Small, keys: Callable[..., None], lines: dict[str, int]
) -> None:
    page.bridge.do(
        partial(shared_services.set_rate, service_id=small.fuel, rate="1.5", currency="USD", valid_from=YEAR[0])
    )
    page.read_now()
    totals = page.sheet.totals
    assert totals.texts()[:3] == ["690.00", "723.00", "253.50"]
    assert totals.texts()[-1] == "1,666.50"
    page.sheet.grid.go(lines["WFP"], SEP)
    keys("10", Qt.Key.Key_Return)
    page.read_now()
    assert totals.texts()[SEP] == "268.50"
    assert totals.accessibleName().startswith("All services, USD: Jul 26 690.00")
    assert totals.grab().toImage().height() > 0


def test_many_lines_are_summed_only_when_they_are_filtered(page: UsagePage, monkeypatch: object) -> None:
    page.sheet.model.lines.count = 10**6
    page.sheet.totals.follow()
    assert page.sheet.totals.title() == "Filter the lines to see their sum in USD."
    assert page.sheet.totals.texts()[-1] == ""


def test_sums_of_many_lines_are_read_in_the_background(
    frame: PageFrame, office: Office, small: Small, qtbot: object, monkeypatch: object
) -> None:
    price(office, small)
    monkeypatch.setattr("ui.usage.totals_row.PRICED_WHOLE", 0)  # type: ignore[attr-defined]
    model = model_over(office)
    grid = UsageGrid(frame.look, frame.words, "Monthly usage")
    grid.set_model(model)
    made = TotalsRow(frame, grid, model.lines)
    made.follow()
    qtbot.waitUntil(lambda: model.lines.grand is not None)  # type: ignore[attr-defined]
    assert made.texts()[-1] == "1,666.50"


def test_a_closed_month_is_grey_and_says_why_it_takes_nothing(
    office: Office, small: Small, page: UsagePage, heard: Heard, keys: Callable[..., None], lines: dict[str, int]
) -> None:
    close(office, JUL)
    page.reload()
    shown = page.sheet.showing.shown(lines["UNDP"], JUL)
    assert (shown.grey, shown.text) == (True, "120.00")
    assert page.sheet.grid.months._lines(page.sheet.model, JUL) == ("Jul", "closed")
    page.sheet.grid.go(lines["UNDP"], JUL)
    keys("1")
    assert heard.problems[-1] == "July 2026 is closed. Open the period again first: that needs a reason."
    assert page.sheet.showing.spoken(lines["UNDP"], JUL).endswith("120.00 Litre, closed")
    assert page.sheet.grid.grab().toImage().width() > 0


def test_the_open_month_is_the_newest_that_is_over_until_it_is_closed(office: Office, small: Small) -> None:
    assert model_over(office).showing.open_column() == SEP
    close(office, SEP)
    model = model_over(office)
    assert model.showing.open_column() == OCT
    assert model.showing.issue(DIESEL_WFP, SEP) is None
    assert not model.showing.is_locked(NOV)


def test_the_cell_is_compared_with_last_month_and_with_its_plan(office: Office, small: Small, page: UsagePage) -> None:
    plan(office, small, "UNDP", "1200")
    page.reload()
    page.sheet.grid.go(DIESEL_UNDP, AUG)
    pairs = {each.key: each.value for each in page._cell.pairs(DIESEL_UNDP, AUG)}
    assert (pairs["last"], pairs["plan"]) == ("120", "100")


def test_the_panel_shows_the_month_against_the_plan(office: Office, small: Small, page: UsagePage) -> None:
    plan(office, small, "UNDP", "1200")
    page.reload()
    page.sheet.grid.go(DIESEL_UNDP, AUG)
    page.read_now()
    assert page.panel.plan_heading.title.text() == "August against plan"
    (line,) = page.panel.plan.lines()
    assert (line.name, line.said, line.over) == ("Diesel, bulk issue", "482 of 100 Litre", True)
    assert page.panel.plan.accessibleName() == "August against plan: Diesel, bulk issue 482 of 100 Litre"


def test_bars_are_few_and_drawn_in_every_look(every_look: object, frame: PageFrame) -> None:
    bars = PlanBars(frame.look, "bars")
    bars.set_lines("Plan", [PlanLine(f"Service {n}", n, 3, f"{n} of 3", "Litre") for n in range(9)])  # type: ignore[arg-type]
    assert len(bars.lines()) == MOST
    bars.resize(240, bars.sizeHint().height())
    assert bars.grab().toImage().height() > 0


def test_last_month_is_copied_where_nothing_is_entered_as_one_act(
    page: UsagePage, office: Office, small: Small, heard: Heard
) -> None:
    page.header.copy_last.click()
    assert held(office, small.fuel, "WFP")[SEP] == "310.00"
    assert held(office, small.fuel, "UNDP")[SEP] == "125.00"
    assert heard.toasts == ["1 cell(s) copied from the month before."]
    page.header.copy_last.click()
    assert heard.problems[-1].startswith("Nothing to copy")


def test_several_copied_cells_are_told_with_their_number(
    page: UsagePage, office: Office, small: Small, heard: Heard
) -> None:
    row = row_of(office, small.fuel, "UNDP")
    page.bridge.do(
        partial(usage.set_usage, service_id=small.fuel, consumer_id=row.consumer_id, month=YEAR[SEP], quantity=None)
    )
    next(each for each in page.commands() if each.key == "usage.copy_last").run()
    assert heard.toasts == ["2 cell(s) copied from the month before."]
