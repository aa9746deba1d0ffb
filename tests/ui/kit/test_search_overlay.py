import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QToolButton, QVBoxLayout, QWidget

from tests.ui.kit.seen import colours, heard
from ui.kit.found import Found, Group
from ui.kit.search_overlay import SearchOverlay

LEFT = Qt.MouseButton.LeftButton


RECORDS = Group(
    "Arrangements", (Found("a1", "Fuel supply", "DEMO-001", mark="active"), Found("a2", "Fuel depot", mark="closed"))
)


COMMANDS = Group("Commands", (Found("c1", "Enter fuel usage", "Diesel", "grid-3x3", keys=("G", "U")),))


def provide(text: str) -> list[Group]:
    return [] if "nothing" in text else [RECORDS, COMMANDS, Group("Empty", ())]


@pytest.fixture
def window(appearance, shown) -> QWidget:
    window = QWidget()
    box = QVBoxLayout(window)
    box.addWidget(QLineEdit())
    shown(window, 1000, 700)
    window.findChild(QLineEdit).setFocus()
    return window


@pytest.fixture
def overlay(appearance, window) -> SearchOverlay:
    overlay = SearchOverlay(appearance, window, provide)
    overlay.open_with("DEMO-001", "fuel")
    return overlay


def test_the_field_keeps_the_keyboard_and_says_what_is_highlighted(overlay, qtbot):
    assert overlay.edit.hasFocus()
    assert overlay.current().key == "a1"
    assert overlay.edit.accessibleDescription() == "Fuel supply, DEMO-001"
    for _ in range(2):
        qtbot.keyClick(overlay.edit, Qt.Key.Key_Down)
    assert overlay.current().key == "c1"
    assert overlay.edit.accessibleDescription() == "Enter fuel usage, Diesel, G U"
    qtbot.keyClick(overlay.edit, Qt.Key.Key_PageUp)
    assert overlay.current().key == "a1"
    assert heard(overlay.edit) == "Search or run a command"
    assert [heard(sign) for sign in overlay.edit.findChildren(QToolButton)] == ["Search or run a command"]


def test_enter_runs_and_control_enter_opens_in_the_background(overlay, qtbot):
    with qtbot.waitSignal(overlay.chosen) as chosen:
        qtbot.keyClick(overlay.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert chosen.args == ["a1", True]
    assert overlay.isVisible()
    with qtbot.waitSignal(overlay.chosen) as chosen:
        qtbot.keyClick(overlay.edit, Qt.Key.Key_Return)
    assert chosen.args == ["a1", False]
    assert overlay.isHidden()


def test_escape_gives_the_keyboard_back_to_where_it_was(overlay, window, qtbot):
    with qtbot.waitSignal(overlay.closed):
        qtbot.keyClick(overlay.edit, Qt.Key.Key_Escape)
    assert window.findChild(QLineEdit).hasFocus()
    overlay.close_overlay()
    assert overlay.isHidden()


def test_tab_picks_a_record_as_subject_and_does_not_leave(overlay, qtbot):
    with qtbot.waitSignal(overlay.picked_subject) as picked:
        qtbot.keyClick(overlay.edit, Qt.Key.Key_Tab)
    assert picked.args == ["a1"]
    assert overlay.edit.hasFocus()


def test_typing_asks_again_and_says_when_there_is_nothing(overlay, qtbot):
    with qtbot.waitSignal(overlay.text_changed):
        qtbot.keyClicks(overlay.edit, " nothing")
    assert overlay.current() is None
    assert overlay.nothing.isVisible()
    with qtbot.assertNotEmitted(overlay.chosen):
        qtbot.keyClick(overlay.edit, Qt.Key.Key_Return)
        qtbot.keyClick(overlay.edit, Qt.Key.Key_Down)


def test_a_click_runs_a_result_headings_do_nothing_and_a_click_beside_closes(overlay, qtbot):
    with qtbot.assertNotEmitted(overlay.chosen):
        qtbot.mouseClick(overlay.list.viewport(), LEFT, pos=overlay.list.visualItemRect(overlay.list.item(0)).center())
    with qtbot.waitSignal(overlay.chosen) as chosen:
        qtbot.mouseClick(overlay.list.viewport(), LEFT, pos=overlay.list.visualItemRect(overlay.list.item(2)).center())
    assert chosen.args == ["a2", False]
    overlay.open_with()
    assert overlay.subject.isHidden()
    qtbot.mouseClick(overlay, LEFT, pos=QPoint(3, 3))
    assert overlay.isHidden()


def test_an_owner_may_answer_later_without_a_provider(appearance, window, qtbot):
    overlay = SearchOverlay(appearance, window, place="search", title="Find a record")
    with qtbot.waitSignal(overlay.text_changed):
        overlay.open_with(text="fu")
    overlay.set_groups([RECORDS])
    assert overlay.current().key == "a1"
    assert overlay.edit.objectName() == "search.field"
    window.resize(700, 500)
    assert overlay.size() == window.size() == overlay.sizeHint()


def test_the_overlay_is_drawn_in_every_look(every_look, shown):
    host = QWidget()
    shown(host, 900, 640)
    overlay = SearchOverlay(every_look, host, provide)
    overlay.open_with("DEMO-001", "fuel")
    assert every_look.colour("sel").name() in colours(overlay.list)
