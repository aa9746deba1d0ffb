"""What a test can see and hear of a widget."""

from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QHBoxLayout, QWidget


def heard(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def labels_of(widget: QWidget) -> set[str]:
    """The labels by which a screen reader on Linux names a box with a list."""
    spoken = QAccessible.queryAccessibleInterface(widget)
    found = spoken.relations(QAccessible.RelationFlag.Label)
    return {label.text(QAccessible.Text.Name) for label, _kind in found}


def colours(widget: QWidget) -> set[str]:
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {f"#{pixel & 0xFFFFFF:06x}" for pixel in set(memoryview(picture.constBits()).cast("I"))}


def row_of(*widgets: QWidget) -> QWidget:
    window = QWidget()
    box = QHBoxLayout(window)
    for widget in widgets:
        box.addWidget(widget)
    return window
