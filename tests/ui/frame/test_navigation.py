"""The list of places in the sidebar."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.stage import Stage
from ui.frame.navigation import KEY_ROLE


def test_a_click_in_the_sidebar_opens_the_place(stage: Stage) -> None:
    places = stage.shell.sidebar.places
    model = places.model()
    index = next(
        model.index(row, 0) for row in range(model.rowCount()) if model.index(row, 0).data(KEY_ROLE) == "second"
    )
    QTest.mouseClick(
        places.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places.visualRect(index).center()
    )
    assert stage.page.place == "second"


def test_the_sidebar_is_walked_with_arrows_and_enter(stage: Stage) -> None:
    places = stage.shell.sidebar.places
    places.setFocus()
    stage.press(Qt.Key.Key_Down)
    stage.press(Qt.Key.Key_Return)
    assert stage.page.place == "second"


def test_numbers_stand_only_where_something_is_due(stage: Stage) -> None:
    places = stage.shell.sidebar.places
    assert places.count("first") == 0
    places.set_count("first", 7, "7 decisions due")
    model = places.model()
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "First, 7 decisions due"
    assert places.count("first") == 7
    places.set_count("first", 0)
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "First"
