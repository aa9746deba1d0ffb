"""What a test can see and hear of a widget."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QWidget


def heard(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def colours(widget: QWidget) -> set[str]:
    picture = widget.grab().toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


def row_of(*widgets: QWidget) -> QWidget:
    window = QWidget()
    box = QHBoxLayout(window)
    for widget in widgets:
        box.addWidget(widget)
    return window
