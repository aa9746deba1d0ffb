"""Choosing who uses a new service."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.kit.seen import heard as accessible_name
from ui.kit.buttons import Button
from ui.page import PageFrame
from ui.records.field_specs import FieldSpecs
from ui.records.lookups import Lookups
from ui.shared_services.consumer_picker import ConsumerPicker
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


@pytest.fixture
def picker(calm: PageFrame, shown: Callable[..., QWidget]) -> ConsumerPicker:
    """The line alone."""
    made = ConsumerPicker(calm.look, FieldSpecs(calm.words, Lookups(calm.bridge)), "services.new")
    shown(made, 600, 200)
    return made


def take(picker: ConsumerPicker, qtbot: QtBot, text: str) -> None:
    """Type an entity and press Enter."""
    qtbot.keyClicks(picker.field.box, text)
    qtbot.keyClick(picker.field.box, Qt.Key.Key_Return)


def labels(picker: ConsumerPicker) -> list[str]:
    """What the buttons say to a screen reader."""
    return [accessible_name(button) for button in picker.findChildren(Button) if not button.isHidden()]


def test_entities_are_taken_one_after_another(picker: ConsumerPicker, qtbot: QtBot) -> None:
    take(picker, qtbot, "WFP")
    take(picker, qtbot, "undp")
    qtbot.waitUntil(lambda: labels(picker) == ["WFP, remove", "UNDP, remove"])
    assert picker.field.text() == ""


def test_the_same_entity_is_taken_once(picker: ConsumerPicker, qtbot: QtBot) -> None:
    take(picker, qtbot, "WFP")
    take(picker, qtbot, "WFP")
    assert len(picker.ids()) == 1


def test_an_unknown_entity_keeps_its_text_with_the_reason(picker: ConsumerPicker, qtbot: QtBot) -> None:
    take(picker, qtbot, "nobody at all")
    assert picker.ids() == []
    assert picker.field.text() == "nobody at all"
    assert picker.reason.tone == "block"
    assert "“nobody at all” is not known here" in picker.reason.words.text()
    assert not picker.commit()


def test_the_reason_goes_when_an_entity_is_understood(picker: ConsumerPicker, qtbot: QtBot) -> None:
    take(picker, qtbot, "nobody")
    picker.field.edit.clear()
    take(picker, qtbot, "WHO")
    assert picker.reason.tone == ""
    assert len(picker.ids()) == 1


def test_enter_on_an_empty_line_ends_the_list(picker: ConsumerPicker, qtbot: QtBot) -> None:
    take(picker, qtbot, "WFP")
    with qtbot.waitSignal(picker.finished):
        qtbot.keyClick(picker.field.box, Qt.Key.Key_Return)


def test_the_list_outlives_a_crash_as_a_text(picker: ConsumerPicker, qtbot: QtBot) -> None:
    take(picker, qtbot, "WFP")
    take(picker, qtbot, "WHO")
    kept, ids = picker.text(), picker.ids()
    picker.clear()
    assert picker.ids() == []
    qtbot.waitUntil(lambda: labels(picker) == [])
    picker.take_text(kept)
    assert picker.ids() == ids
    qtbot.waitUntil(lambda: labels(picker) == ["WFP, remove", "WHO, remove"])


def test_each_change_is_told_with_the_whole_list(picker: ConsumerPicker, qtbot: QtBot) -> None:
    told: list[str] = []
    picker.changed.connect(told.append)
    take(picker, qtbot, "WFP")
    take(picker, qtbot, "WHO")
    qtbot.mouseClick(picker.findChildren(Button)[0], Qt.MouseButton.LeftButton)
    assert [len(text.split()) for text in told] == [1, 2, 1]
    assert picker.field.box.hasFocus()


def test_the_line_is_named(picker: ConsumerPicker) -> None:
    assert picker.field.edit.placeholderText() == "Type an acronym and press Enter"
