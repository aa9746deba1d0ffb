"""The edge of a panel: drawn with the pointer, moved with the keys, spoken, the same from right to left."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from tests.ui.kit.seen import colours
from ui.kit.grip import LEAP, STEP, Grip

LEFT, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right


@pytest.fixture(params=["ends", "begins"])
def grip(request, appearance, shown) -> Grip:
    """The edge at the far or at the near side of a panel of 200 pixels."""
    window, panel = QWidget(), QWidget()
    QHBoxLayout(window).addWidget(panel)
    panel.setFixedWidth(200)
    made = Grip(appearance, panel, "panel.grip", "Width of the panel", ends=request.param == "ends")
    made.setRange(160, 320)
    made.setValue(200)
    shown(window, 500, 200)
    return made


def drag(grip: Grip, by: int) -> None:
    """Take the edge, draw it along and let go."""
    start = QPointF(grip.mapToGlobal(QPoint(3, 50)))
    left = Qt.MouseButton.LeftButton
    ways = (
        (QMouseEvent.Type.MouseButtonPress, 0),
        (QMouseEvent.Type.MouseMove, by // 2),
        (QMouseEvent.Type.MouseMove, by),
        (QMouseEvent.Type.MouseButtonRelease, by),
    )
    for kind, way in ways:
        at = start + QPointF(way, 0)
        QApplication.sendEvent(grip, QMouseEvent(kind, QPointF(3, 50), at, left, left, Qt.KeyboardModifier.NoModifier))


def outward(grip: Grip) -> int:
    """Give 1 where the panel grows to the right, -1 where it grows to the left."""
    return 1 if grip.x() else -1


def test_it_lies_over_the_edge_of_its_panel_and_follows_it(grip):
    panel = grip.parentWidget()
    at_right = grip.x() > 0
    assert grip.height() == panel.height()
    panel.setFixedWidth(260)
    panel.parentWidget().layout().activate()
    assert grip.geometry().right() == (panel.width() - 1 if at_right else grip.width() - 1)
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert (grip.x() > 0) is not at_right


@pytest.mark.parametrize(("by", "width"), [(30, 230), (-30, 170), (500, 320), (-500, 160)])
def test_drawing_it_outward_widens_up_to_the_limit(grip, by, width):
    moved, released = QSignalSpy(grip.moved), QSignalSpy(grip.released)
    drag(grip, by * outward(grip))
    assert grip.value() == width
    assert list(moved.at(moved.count() - 1)) == [width]
    assert released.count() == 1


def test_the_arrow_that_points_outward_widens_and_the_other_narrows(grip, qtbot):
    wider, narrower = (RIGHT, LEFT) if outward(grip) == 1 else (LEFT, RIGHT)
    seen = []
    for key in (wider, wider, narrower, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(grip, key)
        seen.append(grip.value())
    assert seen == [200 + STEP, 200 + 2 * STEP, 200 + STEP, 200 + STEP + LEAP, 200 + STEP, 320, 160]


def test_enter_and_a_double_click_ask_for_the_usual_width(grip, qtbot):
    with qtbot.waitSignal(grip.reset_asked):
        qtbot.keyClick(grip, Qt.Key.Key_Return)
    with qtbot.waitSignal(grip.reset_asked):
        qtbot.mouseDClick(grip, Qt.MouseButton.LeftButton)


def test_keys_it_has_no_use_for_and_a_pointer_that_only_passes_change_nothing(grip, qtbot):
    moved, released = QSignalSpy(grip.moved), QSignalSpy(grip.released)
    qtbot.keyClick(grip, Qt.Key.Key_A)
    qtbot.mouseMove(grip, QPoint(1, 20))
    qtbot.mouseRelease(grip, Qt.MouseButton.LeftButton)
    assert (moved.count(), released.count(), grip.value()) == (0, 0, 200)


def test_it_is_unseen_until_the_keyboard_is_on_it(grip):
    grip.clearFocus()
    grip.leaveEvent(QEvent(QEvent.Type.Leave))
    accent = grip._look.colour("accent").name()
    assert accent not in colours(grip)
    grip.setFocus(Qt.FocusReason.TabFocusReason)
    assert accent in colours(grip)


def test_it_is_heard_with_name_role_value_and_how_to_use_it(grip):
    spoken = QAccessible.queryAccessibleInterface(grip)
    assert spoken.text(QAccessible.Text.Name) == "Width of the panel"
    assert "Arrow keys move the edge" in spoken.text(QAccessible.Text.Description)
    assert spoken.role() == QAccessible.Role.Slider
    values = spoken.valueInterface()
    assert (values.minimumValue(), values.currentValue(), values.maximumValue()) == (160, 200, 320)
