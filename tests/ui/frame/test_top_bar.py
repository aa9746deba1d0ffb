"""The bar at the top."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from ui.frame.top_bar import CommandField, TopBar
from ui.kit.appearance import Appearance


def test_enter_opens_and_a_letter_starts_the_search(appearance: Appearance) -> None:
    field = CommandField(appearance)
    clicked, typed = QSignalSpy(field.clicked), QSignalSpy(field.typed)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, "f")
    assert clicked.count() == 1
    assert typed.at(0)[0] == "f"
    assert field.accessibleName()
    assert field.minimumSizeHint().width() < field.sizeHint().width()


def test_the_bar_grows_with_the_text(appearance: Appearance) -> None:
    bar = TopBar(appearance)
    before = bar.height()
    appearance.use(text_size=150)
    assert bar.height() > before
