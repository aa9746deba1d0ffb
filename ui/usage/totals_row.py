"""The line below the grid: what all services shown are worth, month by month and in the year."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from commonservices.domain.pricing import USD
from commonservices.jobs import Tell
from commonservices.office import Office
from commonservices.queries import usage_worth
from commonservices.queries.usage import YEAR
from commonservices.queries.usage_worth import Amounts, total_of
from ui.kit.fonts import isolated, leading, trailing
from ui.kit.header import INSET, PAD
from ui.latest_read import LatestRead
from ui.page import PageFrame
from ui.usage.grid import ROW, UsageGrid
from ui.usage.lines import PRICED_WHOLE, GridLines
from ui.usage.showing import WORTH

MOST: Final = 6000


class TotalsRow(QWidget):
    """Draws the sums under their columns; sums of many lines are read in the background."""

    def __init__(self, frame: PageFrame, grid: UsageGrid, lines: GridLines, parent: QWidget | None = None) -> None:
        """Stand below a grid."""
        super().__init__(parent)
        self._look, self._words = frame.look, frame.words
        self._grid, self._lines = grid, lines
        self._latest = LatestRead(frame, self._on_read, self)
        self.setObjectName("usage.grid.totals")
        grid.horizontalScrollBar().valueChanged.connect(self.update)
        grid.months.sectionResized.connect(self.update)
        frame.look.changed.connect(self.updateGeometry)

    def follow(self) -> None:
        """Read the sums if they are not at hand, and draw them."""
        count = self._lines.count - len(self._lines.blocks)
        if self._lines.grand is None and 0 < count <= MOST:
            if self._lines.count <= PRICED_WHOLE:
                self._lines.sum_up()
                self._show()
                return
            wanted = self._lines.wanted
            ids = [each.service_id for each in self._lines.blocks]
            ask = partial(usage_worth.grand_total, service_ids=ids, months=wanted.months, consumer_id=wanted.entity_id)
            self._latest.start(partial(_read, ask))
        self._show()

    @Slot(object)
    def _on_read(self, found: Amounts) -> None:
        self._lines.grand = found
        self._show()

    def _show(self) -> None:
        metrics = QFontMetrics(self._look.font("secondary_strong"))
        texts = self.texts()
        if any(metrics.horizontalAdvance(texts[at]) > self._grid.columnWidth(at) - PAD for at in range(YEAR)):
            self._grid.share_width()
        self.setAccessibleName(self.spoken())
        self.update()

    def texts(self) -> list[str]:
        """Give what stands under each month, and at last the sum of the year."""
        amounts = self._lines.grand or (None,) * YEAR
        return ["" if each is None else self._words.amount(each, USD) for each in (*amounts, total_of(amounts))]

    def title(self) -> str:
        """Give what the line holds, or why it holds nothing."""
        if self._lines.count - len(self._lines.blocks) > MOST:
            return self.tr("Filter the lines to see their sum in USD.")
        return self.tr("All services, USD")

    def spoken(self) -> str:
        """Give the line as it is heard."""
        names = [*map(self._words.month, self._lines.months), self.tr("Total")]
        said = [f"{name} {text}" for name, text in zip(names, self.texts(), strict=True) if text]
        return ": ".join([self.title(), ", ".join(said)]) if said else self.title()

    def sizeHint(self) -> QSize:
        """Give the height of a line of the grid."""
        return QSize(200, self._look.row_height(ROW) + 4)

    def minimumSizeHint(self) -> QSize:
        """Keep the height."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sums under their columns."""
        painter, look, mirrored = QPainter(self), self._look, self.isRightToLeft()
        painter.fillRect(self.rect(), look.colour("canvas"))
        painter.fillRect(0, 0, self.width(), 1, look.colour("line2"))
        painter.setFont(look.font("secondary_strong"))
        painter.setPen(look.colour("text"))
        names, across = self._grid.names.width(), self._grid.viewport().width()
        left = self.width() - names if mirrored else 0
        room = QRect(left + (PAD if mirrored else INSET), 0, names - INSET - PAD, self.height())
        middle = Qt.AlignmentFlag.AlignVCenter
        title = QFontMetrics(painter.font()).elidedText(self.title(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(leading(mirrored=mirrored) | middle), isolated(title, mirrored=mirrored))
        start = self.width() - names - across if mirrored else names
        painter.setClipRect(QRect(start, 0, across, self.height()))
        texts = self.texts()
        for column, text in [*enumerate(texts[:YEAR]), (WORTH, texts[YEAR])]:
            x = start + self._grid.columnViewportPosition(column)
            cell = QRect(x + PAD - 2, 0, self._grid.columnWidth(column) - 2 * PAD + 4, self.height())
            shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideLeft, cell.width())
            painter.drawText(cell, int(trailing(mirrored=mirrored) | middle), isolated(shown, mirrored=mirrored))
        painter.end()


def _read(ask: partial[Amounts], office: Office, _tell: Tell) -> Any:
    return ask(office)
