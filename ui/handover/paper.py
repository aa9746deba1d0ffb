"""The handover pack on paper: its page as a document that is shown, printed or kept as a PDF."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
    QTextOption,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from ui.kit.fonts import isolated, trailing

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintPreviewDialog

_MARGIN_MM: Final = 14
_DOTS: Final = 300
_POINTS_PER_INCH: Final = 72
_SIZE: Final = 9.0
_FOOT_POINTS: Final = 18.0


def document(html: str, *, mirrored: bool, parent: QObject | None = None) -> QTextDocument:
    """Give the page as a document, from right to left where its language is written so."""
    made = QTextDocument(parent)
    direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    option = QTextOption()
    option.setTextDirection(direction)
    made.setDefaultTextOption(option)
    font = made.defaultFont()
    font.setPointSizeF(_SIZE)
    made.setDefaultFont(font)
    made.setHtml(html)
    made.setDocumentMargin(0)
    return made


def layout() -> QPageLayout:
    """Give the paper: A4, wider than high, since the lists are wide."""
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(size, QPageLayout.Orientation.Landscape, margins, QPageLayout.Unit.Millimeter)


def save_pdf(page: QTextDocument, path: Path, *, title: str, foot: str, mirrored: bool) -> int:
    """Write the document as a PDF and give how many pages it has; OSError when the file cannot be written."""
    with path.open("ab"):
        pass
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setCreator("Common Services")
    writer.setResolution(_DOTS)
    return paint(page, writer, foot=foot, mirrored=mirrored)


def paint(page: QTextDocument, device: QPagedPaintDevice, *, foot: str, mirrored: bool) -> int:
    """Paint every page with its number at the foot; give how many there are."""
    device.setPageLayout(layout())
    copy = page.clone()
    copy.documentLayout().setPaintDevice(device)
    foot_height = _FOOT_POINTS * device.logicalDpiY() / _POINTS_PER_INCH
    body = QSizeF(device.width(), device.height() - foot_height)
    copy.setPageSize(body)
    copy.setDocumentMargin(0)
    painter, count = QPainter(device), copy.pageCount()
    for number in range(count):
        if number:
            device.newPage()
        shown = QRectF(0, number * body.height(), body.width(), body.height())
        painter.save()
        painter.setTransform(QTransform.fromTranslate(0, -shown.top()), combine=True)
        copy.drawContents(painter, shown)
        painter.restore()
        room = QRectF(0, body.height(), body.width(), foot_height)
        _draw_foot(painter, room, foot.format(page=number + 1, pages=count), mirrored=mirrored)
    painter.end()
    return count


def _draw_foot(painter: QPainter, room: QRectF, text: str, *, mirrored: bool) -> None:
    font = painter.font()
    font.setPointSizeF(_SIZE - 1)
    painter.setFont(font)
    side = int(trailing(mirrored=mirrored) | Qt.AlignmentFlag.AlignBottom)
    painter.drawText(room, side, isolated(text, mirrored=mirrored))


def preview(page: QTextDocument, parent: QWidget, title: str, *, foot: str, mirrored: bool) -> QPrintPreviewDialog:
    """Show the document as it would be printed, with the way to the printer; the dialog stays beside the work."""
    from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(layout())
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setWindowTitle(title)
    dialog.paintRequested.connect(partial(paint, page, foot=foot, mirrored=mirrored))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
