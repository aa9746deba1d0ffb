import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget

from ui.kit.found import Found, Group
from ui.kit.search_overlay import SearchOverlay

KEY = Qt.Key
GROUPS = [
    Group("Records", tuple(Found(f"r{number}", f"Record {number}") for number in range(12))),
    Group("Commands", (Found("c0", "Open settings", keys=("G", "S")),)),
]


@pytest.fixture
def overlay(appearance, shown) -> SearchOverlay:
    host = QWidget()
    shown(host, 900, 640)
    overlay = SearchOverlay(appearance, host)
    overlay.open_with(text="re")
    overlay.set_groups(GROUPS)
    return overlay


@pytest.mark.parametrize(
    ("keys", "found"),
    [
        ((KEY.Key_Up,), "r0"),
        ((KEY.Key_Down,), "r1"),
        ((KEY.Key_Down, KEY.Key_Up), "r0"),
        ((KEY.Key_PageDown,), "r8"),
        ((KEY.Key_PageDown, KEY.Key_PageDown), "c0"),
        ((KEY.Key_PageDown, KEY.Key_PageDown, KEY.Key_Down), "c0"),
        ((KEY.Key_PageDown, KEY.Key_PageDown, KEY.Key_Up), "r11"),
        ((KEY.Key_PageDown, KEY.Key_PageUp), "r0"),
    ],
)
def test_keys_move_over_results_past_headings_and_stop_at_the_ends(overlay, qtbot, keys, found):
    for key in keys:
        qtbot.keyClick(overlay.edit, key)
    assert overlay.current().key == found
    assert overlay.edit.hasFocus()


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Enter])
def test_both_enter_keys_run_and_close_before_telling(overlay, qtbot, key):
    with qtbot.waitSignals([overlay.closed, overlay.chosen], order="strict"):
        qtbot.keyClick(overlay.edit, key)
    assert overlay.isHidden()


def test_in_the_background_several_results_are_opened(overlay, qtbot):
    spy = QSignalSpy(overlay.chosen)
    for _ in range(2):
        qtbot.keyClick(overlay.edit, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(overlay.edit, KEY.Key_Down)
    assert [list(spy.at(number)) for number in range(spy.count())] == [["r0", True], ["r1", True]]
    assert overlay.isVisible()


def test_no_results_leave_tab_enter_and_arrows_without_effect(overlay, qtbot):
    overlay.set_groups([])
    chosen, picked = QSignalSpy(overlay.chosen), QSignalSpy(overlay.picked_subject)
    for key in (KEY.Key_Tab, KEY.Key_Return, KEY.Key_Down, KEY.Key_PageUp):
        qtbot.keyClick(overlay.edit, key)
    assert (chosen.count(), picked.count()) == (0, 0)
    assert overlay.nothing.isVisible()
    assert overlay.list.isHidden()
    assert overlay.edit.hasFocus()


def test_an_empty_field_without_results_says_nothing(overlay):
    overlay.edit.clear()
    overlay.set_groups([])
    assert overlay.nothing.isHidden()


def test_the_first_result_is_highlighted_again_after_new_results(overlay, qtbot):
    qtbot.keyClick(overlay.edit, KEY.Key_Down)
    overlay.set_groups(GROUPS[1:])
    assert overlay.current().key == "c0"
    assert overlay.edit.accessibleDescription() == "Open settings, G S"


def test_letters_go_into_the_field(overlay, qtbot):
    with qtbot.waitSignal(overlay.text_changed) as told:
        qtbot.keyClicks(overlay.edit, "c")
    assert told.args == ["rec"]
