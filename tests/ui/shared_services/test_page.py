"""The register of services as a whole."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commonservices.office import Office
from tests.ui.shared_services.conftest import Heard
from tests.ui.usage.stores import Small
from ui.page import PageFrame
from ui.shared_services.page import ServicesPage


def test_enter_opens_and_space_previews(page: ServicesPage, heard: Heard, small: Small, qtbot: QtBot) -> None:
    page.table.select_id(str(small.fuel))
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert heard.opened == [f"services?id={small.fuel}"]
    assert heard.previews == 1


def test_a_register_for_reading_only_logs_nothing(page: ServicesPage, office: Office, heard: Heard) -> None:
    office.read_only = True
    page.reload()
    page.start_new()
    assert "for reading only" in heard.problems[-1]
    assert page.browse.new_button.isHidden()
    assert next(command for command in page.commands() if command.key == "services.new").reason


def test_the_register_is_drawn_in_every_look(
    every_look: object, frame: PageFrame, shown: Callable[..., QWidget]
) -> None:
    made = ServicesPage(frame)
    made.open({})
    shown(made, 1093, 534)
    assert made.grab().toImage().width() >= 1093
    assert [region.objectName() for region in made.regions()][-1] == "services.list.table"


def test_escape_leaves_the_form_first_and_then_a_selection(page: ServicesPage, qtbot: QtBot) -> None:
    assert not page.escape()
    qtbot.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.table.selected_count() == 2
    page.start_new()
    assert page.escape()
    assert not page.is_new
    assert page.escape()
    assert page.table.selected_count() == 1


def test_the_status_line_counts_what_is_selected(page: ServicesPage, heard: Heard, qtbot: QtBot) -> None:
    qtbot.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert heard.status[-1] == "2 selected"


def test_rows_that_the_filter_hides_stay_selected_and_are_told(page: ServicesPage, heard: Heard, qtbot: QtBot) -> None:
    qtbot.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    page.browse.filter.submitted.emit("clinic")
    assert "hidden by the filter" in heard.status[-1]


def test_an_address_begins_a_new_service_under_an_arrangement(page: ServicesPage, small: Small) -> None:
    page.open({"new": "1", "arrangement": str(small.arrangement)})
    assert page.is_new
    assert page.new_form.placed.value("arrangement_id") == str(small.arrangement)
    assert [command.key for command in page.commands()] == ["services.save"]
    page.open({})
    assert not page.is_new


def test_a_register_for_reading_only_begins_nothing_by_address(page: ServicesPage, office: Office) -> None:
    office.read_only = True
    page.open({"new": "1"})
    assert not page.is_new


def test_commands_need_a_service_to_work_on(page: ServicesPage) -> None:
    reasons = {command.key: command.reason for command in page.commands()}
    own = {f"services.{key}" for key in ("new", "open", "usage", "copy", "print", "pdf", "print_record", "columns")}
    assert own <= set(reasons)
    assert not any(reasons[key] for key in own)


def test_without_a_service_only_a_new_one_can_be_logged(frame: PageFrame) -> None:
    made = ServicesPage(frame)
    reasons = {command.key: command.reason for command in made.commands()}
    assert reasons.pop("services.new") == ""
    needing = {"open", "usage", "copy", "print_record"}
    assert {reasons[f"services.{key}"] for key in needing} == {"No service is selected."}
    made.deleteLater()


def test_commands_lead_to_the_service_and_its_grid(page: ServicesPage, heard: Heard, small: Small) -> None:
    page.table.select_id(str(small.clinic))
    runs = {command.key: command.run for command in page.commands()}
    runs["services.open"]()
    runs["services.usage"]()
    assert heard.opened == [f"services?id={small.clinic}", f"usage?service={small.clinic}"]


def test_f6_stops_at_views_filter_and_list(page: ServicesPage) -> None:
    assert [region.objectName() for region in page.regions()] == [
        "services.views",
        "services.filter.field",
        "services.list.table",
    ]
    page.start_new()
    assert page.regions() == [page.new_form.named]


def test_the_filter_is_reached_from_the_form_too(page: ServicesPage) -> None:
    page.start_new()
    page.focus_filter()
    assert not page.is_new
    assert page.browse.filter.field.hasFocus()


def test_a_double_click_opens_the_service(page: ServicesPage, heard: Heard, small: Small, qtbot: QtBot) -> None:
    spot = page.table.visualRect(page.table.model().index(1, 1)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert heard.opened == [f"services?id={small.clinic}"]
