"""The preview of a picture inside the window: read and scaled off the window's thread; other papers open outside."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from commonservices.domain.arrangements import Document
from commonservices.domain.declaring import dataclass
from commonservices.domain.papers import is_picture
from commonservices.errors import Known
from commonservices.jobs import Tell
from commonservices.office import Office
from commonservices.queries import documents as queries
from ui.kit.appearance import Appearance
from ui.kit.layout import column
from ui.kit.texts import Text
from ui.latest_read import LatestRead
from ui.page import PageFrame

MOST_MEGABYTES: Final = 128
SIDE: Final = 1600
_LEAST_HEIGHT: Final = 150
_FORMATS: Final = frozenset({"png", "jpeg", "jpg", "bmp", "gif", "webp"})
_BYTES_A_POINT: Final = 4


@dataclass(frozen=True)
class Seen:
    """A picture as read, and how large it was before."""

    image: QImage
    size: QSize


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


def see(present: Office, document: Document, _shown: Office, tell: Tell) -> Seen:
    """Read the picture of a paper, checked against its hash; Known when it cannot be shown."""
    tell(0, 0, "documents_verified")
    return Seen(*read_picture(queries.content(present, document)))


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
        self._reading = LatestRead(frame, self._on_seen, self, failed=self._on_fault)
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
        self._reading.stop()
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
            self._reading.start(partial(see, self._frame.bridge.present, document))
        else:
            name = self._frame.words.isolate(document.file_name)
            text = self.tr("{name} opens outside this window, as a checked copy: press Enter or choose Open a copy.")
            self.words.setText(text.format(name=name))

    def _on_fault(self, fault: Known) -> None:
        self.words.setText(" ".join(each for each in self._frame.words.known(fault) if each))

    def _on_seen(self, seen: Seen) -> None:
        words = self._frame.words
        width, height = words.number(seen.size.width()), words.number(seen.size.height())
        size = self.tr("{size} points").format(size=words.isolate(f"{width} × {height}"))  # noqa: RUF001 a size
        self.words.setText(size)
        title = self._document.title if self._document is not None else ""
        spoken = self.tr("Picture: {title}, {size}").format(title=title, size=size)
        self.picture.show_image(seen.image, spoken)
        self.picture.show()
