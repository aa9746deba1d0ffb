"""Small pictures as files and as drops."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage


def a_picture(width: int = 40, height: int = 30) -> QImage:
    """Give a plain red picture."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#c02020"))
    return image


def content_of(image: QImage, form: str = "PNG") -> bytes:
    """Give a picture as the content of a file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, form)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def files(*paths: Path) -> QMimeData:
    """Give files as they are copied or dragged."""
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return held


def a_drop(held: QMimeData) -> QDropEvent:
    """Give what happens when something is let go."""
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, held, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.kept = held  # type: ignore[attr-defined]
    return event
