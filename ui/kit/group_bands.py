"""Headings between the rows of a table: the first row of each group is taller and carries its name above."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QTableView

from ui.kit.appearance import Appearance
from ui.kit.fonts import isolated, leading

INSET = 20


class GroupBands:
    """Which rows begin a group, what stands above them, and how that is drawn."""

    def __init__(self, look: Appearance, view: QTableView) -> None:
        """Start without groups."""
        self._look = look
        self._view = view
        self._titles: dict[int, str] = {}

    @property
    def height(self) -> int:
        """The height of a heading."""
        return self._look.px(28)

    def title(self, row: int) -> str:
        """Give the heading above a row, or nothing."""
        return self._titles.get(row, "")

    def show(self, titles: Mapping[int, str]) -> None:
        """Put headings above these rows and take away those that stood elsewhere."""
        head = self._view.verticalHeader()
        row_height = head.defaultSectionSize()
        quiet = head.blockSignals(True)  # noqa: FBT003 as Qt takes it
        for row in self._titles:
            if row not in titles and row < head.count():
                head.resizeSection(row, row_height)
        self._titles = {row: title for row, title in titles.items() if row < head.count()}
        for row in self._titles:
            head.resizeSection(row, row_height + self.height)
        head.blockSignals(quiet)
        if self._titles:
            self._view.updateGeometry()
            self._view.scheduleDelayedItemsLayout()

    def paint(self, painter: QPainter, rect: QRect, row: int, *, mirrored: bool) -> QRect:
        """Draw this cell's part of the heading above its row and give what is left for the cell."""
        title = self._titles.get(row)
        if not title:
            return rect
        look, band = self._look, QRect(rect.x(), rect.y(), rect.width(), self.height)
        painter.save()
        painter.setClipRect(band)
        painter.fillRect(band, look.colour("canvas"))
        painter.fillRect(band.x(), band.bottom(), band.width(), 1, look.colour("line2"))
        painter.setFont(look.font("secondary_strong"))
        painter.setPen(look.colour("text2"))
        room = QRect(0, band.y(), self._view.viewport().width(), band.height()).adjusted(INSET, 4, -INSET, 0)
        flags = leading(mirrored=mirrored) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(flags), isolated(title, mirrored=mirrored))
        painter.restore()
        return rect.adjusted(0, self.height, 0, 0)
