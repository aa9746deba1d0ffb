"""What a test can see and hear of a widget."""

from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QHBoxLayout, QWidget


def heard(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def colours(widget: QWidget) -> set[str]:
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {f"#{pixel & 0xFFFFFF:06x}" for pixel in set(memoryview(picture.constBits()).cast("I"))}


def row_of(*widgets: QWidget) -> QWidget:
    window = QWidget()
    box = QHBoxLayout(window)
    for widget in widgets:
        box.addWidget(widget)
    return window
