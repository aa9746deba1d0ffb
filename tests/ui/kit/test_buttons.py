import pytest
from PySide6.QtCore import QPoint, Qt

from tests.ui.kit.seen import colours, heard, row_of
from ui.kit.buttons import Button, CheckBox, RadioButton, ToolButton

LEFT = Qt.MouseButton.LeftButton


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("kind", [Button, ToolButton])
def test_buttons_are_pressed_by_enter_and_space(appearance, shown, qtbot, key, kind):
    button = kind(appearance, "plus", "New") if kind is ToolButton else kind(appearance, "New")
    shown(row_of(button))
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


@pytest.mark.parametrize(
    ("role", "expected"), [("primary", "accent"), ("outlined", "raised"), ("quiet", "text2"), ("link", "accent")]
)
def test_each_role_of_button_has_its_colours(every_look, shown, role, expected):
    button = Button(every_look, "New arrangement", role, icon="plus")
    shown(row_of(button), 300, 60)
    assert every_look.colour(expected).name() in colours(button)


@pytest.mark.parametrize("role", ["primary", "outlined", "quiet", "link"])
def test_the_focus_of_a_button_is_seen_and_does_not_move_its_words(appearance, shown, role):
    button, other = Button(appearance, "Go on", role), Button(appearance, "Other")
    shown(row_of(button, other), 300, 60)
    other.setFocus()
    before, size = button.grab().toImage(), button.size()
    button.setFocus()
    assert button.grab().toImage() != before
    assert button.size() == size


def test_buttons_take_the_text_size_and_are_large_enough_to_hit(appearance, shown):
    button, tool = Button(appearance, "Go"), ToolButton(appearance, "x", "Close")
    shown(row_of(button, tool), 300, 80)
    assert button.height() >= 28
    assert tool.width() == tool.height() == 28
    appearance.use(text_size=150)
    assert tool.width() == 42


def test_a_tool_button_is_heard_by_its_label(appearance, shown):
    button = ToolButton(appearance, "x", "Close", name="inspector.close")
    shown(row_of(button))
    assert heard(button) == button.toolTip() == "Close"
    assert button.objectName() == "inspector.close"


def test_a_blocked_button_stays_enabled_and_says_why(appearance):
    button = Button(appearance, "Submit", "primary")
    button.set_blocker("1 conflict left: choose the managing entity")
    assert button.isEnabled()
    assert button.accessibleDescription() == button.toolTip() == "1 conflict left: choose the managing entity"


@pytest.mark.parametrize("kind", [CheckBox, RadioButton])
def test_boxes_are_toggled_by_space_and_by_a_click_on_their_words(every_look, shown, qtbot, kind):
    box = kind(every_look, "Remember this choice")
    shown(row_of(box), 300, 60)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()
    assert every_look.colour("accent").name() in colours(box)
    assert box.height() >= 24
    if kind is CheckBox:
        qtbot.mouseClick(box, LEFT, pos=QPoint(box.width() // 2, box.height() // 2))
        assert not box.isChecked()
        box.setTristate(True)
        box.setCheckState(Qt.CheckState.PartiallyChecked)
        assert every_look.colour("accent").name() in colours(box)
