"""What the cells of the grid say and why some are closed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt

from commonservices.actions import shared_services
from commonservices.domain.ids import of_link
from commonservices.office import Office
from tests.ui.usage.conftest import Heard
from tests.ui.usage.stores import JUL, NOV, SEP, Small, row_of
from ui.page import PageFrame
from ui.usage.page import UsagePage


def test_a_month_that_has_not_begun_says_why_it_is_closed(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], heard: Heard
) -> None:
    page.sheet.grid.go(lines["UNDP"], NOV)
    keys("1")
    assert "November 2026 has not begun yet" in heard.problems[-1]
    assert page.sheet.grid.editor() is None


def test_a_month_without_the_consumer_is_grey_and_closed(
    page: UsagePage, frame: PageFrame, small: Small, office: Office, lines: dict[str, int], heard: Heard
) -> None:
    row = row_of(office, small.clinic, "WHO")
    identity = of_link(row.service_id, row.consumer_id)
    frame.bridge.do(
        partial(shared_services.set_participant, participation_id=identity, values={"joined_on": date(2026, 9, 1)})
    )
    shown = page.sheet.showing.shown(lines["WHO"], JUL)
    assert shown.grey
    page.sheet.grid.go(lines["WHO"], JUL)
    page.sheet.edit()
    assert "WHO did not take part in July 2026" in heard.problems[-1]


def test_every_cell_is_heard_with_consumer_service_month_and_value(page: UsagePage, lines: dict[str, int]) -> None:
    model, role = page.sheet.model, Qt.ItemDataRole.AccessibleTextRole
    said = model.data(model.index(lines["UNHCR"], SEP), role)
    assert said == "UNHCR, Diesel, bulk issue, September 2026: 44 Litre"
    assert model.data(model.index(lines["WFP"], SEP), role).endswith("September 2026: nothing entered")
    assert model.data(model.index(lines["WFP"], NOV), role).endswith("November 2026: closed")
    heading = model.lines.start_of(model.lines.block(lines["WFP"]).service_id)
    assert heading is not None
    assert model.data(model.index(heading, JUL), role).startswith("all consumers, Diesel, bulk issue, July 2026: 460")


def test_the_year_before_is_compared_in_its_own_column(page: UsagePage, lines: dict[str, int]) -> None:
    assert page.sheet.showing.shown(lines["UNDP"], 12).text == "375.00"
    assert page.sheet.showing.shown(lines["UNDP"], 13).text == "99.50"
    assert page.sheet.showing.shown(lines["UNHCR"], 13).text == ""
