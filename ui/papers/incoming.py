"""What is dropped or pasted: files that lie on this computer, or a picture, which becomes a PNG with a dated name."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QImage, QImageWriter

from commonservices.errors import Known


def paths_in(mime: QMimeData) -> list[Path]:
    """Give the files of this computer among what is dropped or pasted, each once."""
    local = (Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    return list(dict.fromkeys(local))


def picture_in(mime: QMimeData) -> QImage:
    """Give the picture that is pasted; an empty one when there is none."""
    found = mime.imageData() if mime.hasImage() else None
    return found if isinstance(found, QImage) else QImage()


def picture_name(moment: datetime) -> str:
    """Give the name of a picture pasted at a moment."""
    return f"picture-{moment:%Y-%m-%d-%H%M%S}.png"


def keep_picture(picture: QImage, folder: Path, moment: datetime) -> Path:
    """Write a pasted picture as PNG under a dated name; Known when it cannot be written."""
    path = folder / picture_name(moment)
    writer = QImageWriter(str(path), b"png")
    if not writer.write(picture):
        raise Known(
            "picture_not_kept",
            QCoreApplication.translate("PapersPart", "The pasted picture could not be kept as a file."),
            advice=QCoreApplication.translate(
                "PapersPart", "Save it as a file in the program it comes from, then attach that file."
            ),
            where=writer.errorString(),
        )
    return path
