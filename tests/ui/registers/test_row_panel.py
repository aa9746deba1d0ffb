"""The panel beside short lists: what a row says, and the buttons of what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.kit.appearance import Appearance
from ui.kit.buttons import Button
from ui.kit.key_values import Pair
from ui.page import Command
from ui.registers.row_panel import RowPanel, RowShown


@pytest.fixture
def panel(appearance: Appearance, shown: Callable[..., QWidget]) -> RowPanel:
    """The panel, nothing shown."""
    made = RowPanel(SimpleNamespace(look=appearance), "place.inspector")  # type: ignore[arg-type]
    shown(made, 360, 480)
    return made


@pytest.fixture
def done() -> list[str]:
    """What was done."""
    return []


def buttons(panel: RowPanel) -> list[Button]:
    return [each for each in panel.findChildren(Button) if each.isVisibleTo(panel)]


def acts(done: list[str], *keys: str, reason: str = "") -> tuple[Command, ...]:
    return tuple(Command(key, key.title(), partial(done.append, key), reason=reason) for key in keys)


def test_without_a_row_the_panel_says_how_one_is_chosen(panel: RowPanel) -> None:
    assert panel.accessibleName() == "Nothing is selected."
    assert panel.under.text() == "Choose a row in the list; Space shows or hides this panel."
    assert buttons(panel) == []


def test_a_row_is_named_for_those_who_hear_it(panel: RowPanel) -> None:
    panel.show_row(RowShown("Fuel", "Diesel", pairs=(Pair("rate", "Rate", "USD 1.35"),)))
    assert panel.accessibleName() == panel.title.text() == "Fuel"
    assert panel.pairs.value_widget("rate").accessibleName() == "Rate: USD 1.35"
    panel.show_row(RowShown("Clinic"))
    assert panel.accessibleName() == "Clinic"
    assert not panel.under.isVisibleTo(panel)


def test_a_note_stands_only_where_there_is_one(panel: RowPanel) -> None:
    panel.show_row(RowShown("Fuel", note=("It is late.", "crit")))
    assert panel.note.isVisibleTo(panel)
    assert panel.note.title.text() == "It is late."
    panel.show_row(RowShown("Fuel", note=("", "crit")))
    assert not panel.note.isVisibleTo(panel)


def test_what_cannot_be_done_now_has_no_button(panel: RowPanel, done: list[str]) -> None:
    panel.show_row(RowShown("Fuel", acts=(*acts(done, "end"), *acts(done, "change", reason="It has ended."))))
    assert [each.text() for each in buttons(panel)] == ["End"]
    panel.show_row(RowShown("Fuel", acts=acts(done, "end", reason="It has ended.")))
    assert buttons(panel) == []


def test_a_button_keeps_the_keyboard_when_the_next_row_can_do_the_same(
    panel: RowPanel, done: list[str], qtbot: QtBot
) -> None:
    panel.show_row(RowShown("Fuel", acts=acts(done, "end", "change")))
    first = buttons(panel)[0]
    first.setFocus()
    other = Command("end", "End it", partial(done.append, "end of the other"))
    panel.show_row(RowShown("Clinic", acts=(other, *acts(done, "change"))))
    assert buttons(panel)[0] is first
    assert (first.text(), first.hasFocus()) == ("End it", True)
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert done == ["end of the other"]


def test_each_button_does_its_own_act(panel: RowPanel, done: list[str]) -> None:
    panel.show_row(RowShown("Fuel", acts=acts(done, "end", "change", "remove")))
    for button in buttons(panel):
        button.click()
    assert done == ["end", "change", "remove"]


def test_a_figure_that_leads_somewhere_tells_where(panel: RowPanel) -> None:
    told: list[str] = []
    panel.linked.connect(told.append)
    panel.pairs.opened.emit("services?id=1")
    assert told == ["services?id=1"]
