"""Views, filter and sorting of the register of services."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from commonservices.actions import shared_services as actions
from tests.ui.usage.stores import Small
from ui.page import PageFrame
from ui.shared_services.page import ServicesPage


def names(page: ServicesPage) -> list[str]:
    """The names in the list, in order."""
    model = page.browse.list.model
    return [row.name for at in range(model.rowCount()) if (row := model.row(at)) is not None]


def test_views_carry_their_counts_and_narrow_the_list(page: ServicesPage) -> None:
    assert names(page) == ["Diesel, bulk issue", "Clinic"]
    page.browse.tabs.select("unpapered")
    page.browse.tabs.picked.emit("unpapered")
    assert set(names(page)) <= {"Diesel, bulk issue", "Clinic"}
    assert page.address()["view"] == "unpapered"


def test_no_match_says_how_to_go_on(page: ServicesPage) -> None:
    page.browse.filter.submitted.emit("no such service")
    assert "No service matches “no such service”" in page.browse.list.empty.sentence.text()


def test_a_column_sorts_in_the_register_and_the_address_keeps_it(page: ServicesPage, qtbot: QtBot) -> None:
    page.browse.list.sort_by("name_key", descending=False)
    assert names(page) == ["Clinic", "Diesel, bulk issue"]
    kept = page.address()
    page.browse.list.sort_by("reference", descending=False)
    page.open(kept)
    assert names(page) == ["Clinic", "Diesel, bulk issue"]


def test_every_view_says_how_many_it_holds(page: ServicesPage) -> None:
    tabs = page.browse.tabs
    said = ["All 2", "Active 2", "Not on paper 2", "Older than four years 0"]
    assert [tabs.accessibleTabName(at) for at in range(tabs.count())] == said
    assert page.browse.filter.count.text() == "2 of 2"


def test_a_view_is_chosen_by_arrow_keys(page: ServicesPage, frame: PageFrame, small: Small, qtbot: QtBot) -> None:
    frame.bridge.do(partial(actions.move, id=small.fuel, to="DISCONTINUED", on=date(2026, 10, 12)))
    page.browse.tabs.setFocus()
    qtbot.keyClick(page.browse.tabs, Qt.Key.Key_Right)
    assert page.address()["view"] == "active"
    assert names(page) == ["Clinic"]
    assert page.browse.filter.count.text() == "1 of 2"


def test_counts_follow_what_changes(page: ServicesPage, frame: PageFrame, small: Small) -> None:
    frame.bridge.do(partial(actions.move, id=small.clinic, to="DISCONTINUED", on=date(2026, 10, 12)))
    tabs = page.browse.tabs
    assert [tabs.tabText(at) for at in range(3)] == ["All 2", "Active 1", "Not on paper 1"]


def test_a_view_without_services_says_what_that_means(page: ServicesPage, frame: PageFrame, small: Small) -> None:
    for service in (small.clinic, small.fuel):
        frame.bridge.do(partial(actions.move, id=service, to="DISCONTINUED", on=date(2026, 10, 12)))
    page.browse.tabs.select("unpapered")
    assert page.browse.list.empty.sentence.text() == "Every service that runs is on paper."
    page.browse.tabs.select("active")
    assert page.browse.list.empty.sentence.text() == "No service is active."
    page.browse.tabs.select("all")
    assert page.browse.list.currentWidget() is page.table


def test_the_last_filter_is_cleared_from_the_empty_list(page: ServicesPage, qtbot: QtBot) -> None:
    page.browse.filter.submitted.emit("no such service")
    assert page.browse.list.empty.link.text() == "Clear the last filter"
    qtbot.mouseClick(page.browse.list.empty.link, Qt.MouseButton.LeftButton)
    assert len(names(page)) == 2
    assert page.browse.list.currentWidget() is page.table


def test_the_address_brings_back_view_filter_sort_and_row(page: ServicesPage, small: Small) -> None:
    page.browse.filter.submitted.emit("party:undp line:fue")
    page.browse.list.sort_by("name_key", descending=True)
    page.table.select_id(str(small.fuel))
    kept = dict(page.address())
    page.open({})
    assert len(names(page)) == 2
    page.open(kept)
    assert dict(page.address()) == kept
    assert names(page) == ["Diesel, bulk issue"]
    assert page.table.current_id() == str(small.fuel)


def test_a_fresh_list_starts_at_its_first_row(page: ServicesPage, small: Small) -> None:
    assert page.table.current_id() == str(small.fuel)
    assert page.address()["row"] == str(small.fuel)
    assert page.address()["view"] == ""


def test_a_view_nobody_knows_shows_everything(page: ServicesPage) -> None:
    page.open({"sort": "colour"})
    assert len(names(page)) == 2
    assert page.address()["sort"] == "reference"


def test_the_down_key_leads_from_the_filter_to_the_list(page: ServicesPage, qtbot: QtBot) -> None:
    page.focus_filter()
    qtbot.keyClick(page.browse.filter.field, Qt.Key.Key_Down)
    assert page.table.hasFocus()
    assert page.table.current_id()


def test_taking_a_view_is_worth_remembering(page: ServicesPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.address_changed):
        page.browse.tabs.select("active")
    assert page.address()["view"] == "active"
