"""The page of monthly usage as a whole."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

import pytest

from commonservices.actions import shared_services, usage
from commonservices.domain.ids import of_link
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
    assert page.header.paste.isHidden()
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


def test_the_address_brings_back_year_filter_and_cell(page: UsagePage, lines: dict[str, int], small: Small) -> None:
    page.filter.submitted.emit("consumer:undp fuel")
    kept = dict(page.address())
    page.open({"year": "2025-07-15"})
    assert page.sheet.model.lines.months[0] == date(2025, 7, 1)
    page.open(kept)
    assert dict(page.address()) == kept


def test_an_address_that_cannot_be_read_opens_the_present_year(page: UsagePage) -> None:
    page.open({"year": "last", "cell": "a b c"})
    page.open({"cell": "one two 2026-07-01"})
    assert page.sheet.model.lines.months[0] == date(2026, 7, 1)
    assert page.sheet.grid.currentIndex().isValid()


def test_a_filter_without_lines_says_so_and_the_commands_wait(page: UsagePage) -> None:
    page.filter.submitted.emit("no such service")
    assert page.empty.isVisible()
    assert page.empty.sentence.text() == "No line matches “no such service”."
    blocked = {command.reason for command in page.commands()}
    assert blocked == {"The grid shows no line."}


def test_a_register_without_consumers_offers_a_new_service(page: UsagePage, heard: Heard) -> None:
    page.sheet.read(page.filter.filter.about("service", "00000000-0000-0000-0000-000000000001").as_grid_filter(), None)
    page._say_empty()
    assert page.empty.sentence.text().startswith("No service has consumers yet.")
    page.empty.button.click()
    assert heard.opened == ["services?new=1"]


def test_f6_stops_at_filter_and_grid(page: UsagePage) -> None:
    assert page.regions() == [page.others.tabs, page.filter.field, page.sheet.grid]
    page.focus_filter()
    assert page.filter.field.hasFocus()


def test_the_count_says_how_many_lines_are_shown(page: UsagePage) -> None:
    assert page.filter.count.text() == "5 of 5"
    page.filter.submitted.emit("consumer:wfp")
    assert page.filter.count.text() == "1 of 5"


def test_a_change_of_who_takes_part_reads_the_lines_anew(page: UsagePage, small: Small, office: Office) -> None:
    row = row_of(office, small.clinic, "WHO")
    identity = of_link(row.service_id, row.consumer_id)
    page.bridge.do(partial(shared_services.remove_participant, participation_id=identity))
    assert page.filter.count.text() == "4 of 4"


def test_what_is_to_be_fixed_is_shown_when_a_paste_cannot_be_taken(page: UsagePage, heard: Heard) -> None:
    page.sheet.deeds.paste("x\ny", [(1, OCT)])
    assert heard.panel_wanted == [True]
    page.read_now()
    assert [issue.kind for issue in page.panel.issues()][:2] == ["error", "error"]


@pytest.mark.parametrize("key", ["service", "consumer", "arrangement"])
@pytest.mark.parametrize("identifier", ["nonsense", "00000000-0000", "\u202e<b>", "9" * 500])
def test_an_identifier_that_is_none_is_refused_and_the_grid_shows_all(
    page: UsagePage, heard: Heard, key: str, identifier: str
) -> None:
    before = page.sheet.model.rowCount()
    page.open({key: identifier})
    assert heard.problems[-1].startswith("There is no such record: “")
    assert page.sheet.model.rowCount() == before
    assert page.address()[key] == ""


def test_a_filter_by_an_identifier_that_is_none_filters_nothing(page: UsagePage) -> None:
    asked = page.filter.filter.about("service", "nonsense").as_grid_filter()
    assert asked.service_id is None


def test_control_and_enter_submit_the_month_as_the_filled_button_does(page: UsagePage) -> None:
    (first,) = [each for each in page.commands() if each.primary]
    assert (first.key, first.text) == ("usage.submit", page.header.submit.text())
