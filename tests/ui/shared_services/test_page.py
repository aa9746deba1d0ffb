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
