"""The preview of a picture inside the window: read and scaled off the window's thread; other papers open outside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from commonservices.domain.arrangements import Document
from commonservices.domain.papers import is_picture
from commonservices.errors import Known
from commonservices.jobs import Tell
from commonservices.office import Office
from commonservices.queries import documents as queries
from ui.kit.appearance import Appearance
from ui.kit.layout import column
from ui.kit.texts import Text
from ui.page import PageFrame

MOST_MEGABYTES: Final = 128
SIDE: Final = 1600
_LEAST_HEIGHT: Final = 150
_FORMATS: Final = frozenset({"png", "jpeg", "jpg", "bmp", "gif", "webp"})
_BYTES_A_POINT: Final = 4


@dataclass(frozen=True)
class Seen:
    """A picture as read: of which paper, how large it was, or why it cannot be shown."""

    document_id: UUID
    image: QImage
    size: QSize
    fault: Known | None = None


def read_picture(content: bytes, side: int = SIDE, most: int = MOST_MEGABYTES) -> tuple[QImage, QSize]:
    """Give a picture no longer than `side`, and its full size; Known when it is damaged or needs too much memory."""
    QImageReader.setAllocationLimit(most)
    held = QByteArray(content)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if reader.format().toStdString() not in _FORMATS:
        raise _damaged()
    size = reader.size()
    if size.width() * size.height() * _BYTES_A_POINT > most * 1024 * 1024:
        raise Known(
            "picture_too_large",
            QCoreApplication.translate("Preview", "This picture is too large to be shown here."),
            advice=QCoreApplication.translate("Preview", "Open a copy of it."),
        )
    if max(size.width(), size.height()) > side:
        reader.setScaledSize(size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise _damaged()
    turned = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
    return image, size.transposed() if turned else size


def see(office: Office, document: Document, tell: Tell) -> Seen:
    """Read the picture of a paper, checked against its hash."""
    tell(0, 0, "documents_verified")
    try:
        image, size = read_picture(queries.content(office, document))
    except Known as fault:
        return Seen(document.id, QImage(), QSize(), fault)
    return Seen(document.id, image, size)


def _damaged() -> Known:
    return Known(
        "picture_damaged",
        QCoreApplication.translate("Preview", "This picture is damaged or is no picture; it cannot be shown."),
        advice=QCoreApplication.translate("Preview", "Attach it again from its original."),
    )


class _Picture(QWidget):
    """Paints a picture as large as its room allows, never larger than it is."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.image = QImage()
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_image(self, image: QImage, spoken: str) -> None:
        """Show a picture under a name that is read out."""
        self.image = image
        self.setAccessibleName(spoken)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture at the start of its room."""
        if self.image.isNull():
            return
        ratio = self.devicePixelRatioF()
        room = QSize(round(self.width() * ratio), round(self.height() * ratio))
        size = self.image.size()
        if size.width() > room.width() or size.height() > room.height():
            size = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        drawn = self.image.scaled(
            size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        drawn.setDevicePixelRatio(ratio)
        painter = QPainter(self)
        left = round(self.width() - size.width() / ratio) if self.isRightToLeft() else 0
        painter.drawImage(left, 0, drawn)
        painter.end()


class Preview(QWidget):
    """Shows the picture of the current paper, or says how a paper of another kind is opened."""

    def __init__(self, frame: PageFrame, place: str, look: Appearance, parent: QWidget | None = None) -> None:
        """Make an empty preview."""
        super().__init__(parent)
        self._frame = frame
        self._document: Document | None = None
        self._stop: Callable[[], object] | None = None
        self.setObjectName(f"{place}.preview")
        self.setAccessibleName(self.tr("Preview"))
        self.words = Text(look, "", "secondary", "text2", wrap=True, name=f"{place}.preview.words")
        self.picture = _Picture(f"{place}.preview.picture")
        box = column(self, 6)
        box.addWidget(self.words)
        box.addWidget(self.picture, 1)
        box.addStretch(0)
        self.clear()

    def clear(self) -> None:
        """Show nothing."""
        self._document = None
        self._drop()
        self.words.setText("")

    def _drop(self) -> None:
        if self._stop is not None:
            self._stop()
            self._stop = None
        self.picture.show_image(QImage(), "")
        self.picture.hide()

    def show_document(self, document: Document | None) -> None:
        """Show a paper; the same one again is not read again."""
        if document is not None and self._document is not None and document.sha256 == self._document.sha256:
            self._document = document
            return
        self._drop()
        self._document = document
        if document is None:
            self.words.setText("")
        elif is_picture(document.file_name):
            self.words.setText(self.tr("Reading the picture…"))
            office = self._frame.bridge.present
            work = partial(see, office, document)
            job = self._frame.jobs.run(self.tr("Reading a picture"), work, done=self._on_seen, quiet=True)
            self._stop = job.stop
        else:
            name = self._frame.words.isolate(document.file_name)
            text = self.tr("{name} opens outside this window, as a checked copy: press Enter or choose Open a copy.")
            self.words.setText(text.format(name=name))

    def _on_seen(self, seen: Seen) -> None:
        document = self._document
        if document is None or seen.document_id != document.id:
            return
        words = self._frame.words
        if seen.fault is not None:
            self.words.setText(" ".join(each for each in words.known(seen.fault) if each))
            return
        width, height = words.number(seen.size.width()), words.number(seen.size.height())
        size = self.tr("{size} points").format(size=words.isolate(f"{width} × {height}"))  # noqa: RUF001 a size
        self.words.setText(size)
        spoken = self.tr("Picture: {title}, {size}").format(title=document.title, size=size)
        self.picture.show_image(seen.image, spoken)
        self.picture.show()
