import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from tests.ui.kit.seen import colours, heard
from ui.kit.filter_bar import FilterBar, Token

TOKENS = [
    Token("office", "Office is", "Alpha, Bravo"),
    Token("due", "Decide by", "6 months"),
    Token("odd", "Type is", "XYZ", "att", "No such type"),
]


@pytest.fixture
def bar(appearance, shown) -> FilterBar:
    bar = FilterBar(appearance, "register")
    bar.set_tokens(TOKENS)
    shown(bar, 1000, 44)
    return bar


def button_of(bar: FilterBar, key: str):
    return next(button for button in bar.findChildren(QWidget, f"register.filter.token.{key}") if button.isVisible())


def test_the_filter_tells_what_is_typed_and_what_is_entered(bar, qtbot):
    bar.focus_field()
    with qtbot.waitSignals([bar.text_edited]):
        qtbot.keyClicks(bar.field, "fuel")
    with qtbot.waitSignal(bar.submitted) as submitted:
        qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert submitted.args == ["fuel"]
    assert heard(bar.field) == "Filter"
    assert [heard(sign) for sign in bar.field.findChildren(QToolButton)] == ["Filter"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Space])
def test_a_token_is_removed_by_keys_and_says_so(bar, qtbot, key):
    button = button_of(bar, "office")
    assert heard(button) == "Office is Alpha, Bravo, remove"
    button.setFocus()
    with qtbot.waitSignal(bar.token_removed) as removed:
        qtbot.keyClick(button, key)
    assert removed.args == ["office"]


def test_the_keyboard_stays_near_when_a_token_goes(bar):
    button_of(bar, "due").setFocus()
    bar.set_tokens([TOKENS[0], TOKENS[2]])
    assert button_of(bar, "odd").hasFocus()
    bar.set_tokens([])
    assert bar.field.hasFocus()
    assert bar.tokens() == []


def test_down_goes_to_the_list_and_backspace_to_the_last_token(bar, qtbot):
    bar.focus_field()
    with qtbot.waitSignal(bar.list_requested):
        qtbot.keyClick(bar.field, Qt.Key.Key_Down)
    qtbot.keyClick(bar.field, Qt.Key.Key_Backspace)
    assert button_of(bar, "odd").hasFocus()


def test_the_number_of_results_is_always_said(bar):
    bar.set_count(16, 12063)
    assert bar.count.text() == "16 of 12,063"


def test_a_wrong_value_has_the_amber_tone_and_its_tip(every_look, shown):
    bar = FilterBar(every_look, "register")
    bar.set_tokens(TOKENS)
    shown(bar, 900, 60)
    button = button_of(bar, "odd")
    assert every_look.colour("att").name() in colours(button)
    assert button.toolTip() == "No such type"
    assert button.height() >= 24
