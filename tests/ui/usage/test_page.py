"""The page of monthly usage as a whole."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from commonservices.actions import usage
from commonservices.office import Office
from tests.ui.usage.conftest import Heard
from tests.ui.usage.stores import JUL, OCT, Small, row_of
from ui.usage.page import UsagePage


def test_the_year_of_the_office_is_shown(page: UsagePage) -> None:
    model = page.sheet.model
    assert model.lines.months[0] == date(2026, 7, 1)
    assert [model.showing.is_closed(column) for column in range(5)] == [False, False, False, False, True]


def test_a_register_for_reading_only_takes_nothing(
    page: UsagePage, office: Office, lines: dict[str, int], heard: Heard, keys: Callable[..., None]
) -> None:
    office.read_only = True
    page.reload()
    page.sheet.grid.go(lines["UNDP"], OCT)
    keys("1")
    assert "for reading only" in heard.problems[-1]
    page.sheet.paste()
    page.sheet.clear()
    assert page.paste_button.isHidden()
    assert all(command.reason for command in page.commands() if command.key in {"usage.paste", "usage.clear"})


def test_somebody_elses_change_is_taken_up(
    page: UsagePage, lines: dict[str, int], small: Small, office: Office
) -> None:
    row = row_of(office, small.fuel, "UNDP")
    page.bridge.do(
        partial(
            usage.set_usage, service_id=small.fuel, consumer_id=row.consumer_id, month=date(2026, 7, 1), quantity="5"
        )
    )
    assert page.sheet.showing.shown(lines["UNDP"], JUL).text == "5.00"


def test_the_service_of_the_line_opens(page: UsagePage, lines: dict[str, int], heard: Heard, small: Small) -> None:
    page.sheet.grid.go(lines["UNDP"], JUL)
    next(command for command in page.commands() if command.key == "usage.service").run()
    assert heard.opened == [f"services?id={small.fuel}"]
