"""Choosing who uses a new service."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.shared_services.page import ServicesPage


def test_a_consumer_can_be_taken_away_again(page: ServicesPage, qtbot: QtBot) -> None:
    page.start_new()
    picker = page.new_form.consumers
    qtbot.keyClicks(picker.field.box, "WFP")
    qtbot.keyClick(picker.field.box, Qt.Key.Key_Return)
    assert len(picker.ids()) == 1
    button = picker.findChild(QWidget, "services.new.consumer.WFP")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert picker.ids() == []
