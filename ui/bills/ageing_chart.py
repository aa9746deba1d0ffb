"""What each party owes by age, as bars beside each other; the table below says the same in figures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from commonservices.domain.ageing import BANDS
from commonservices.queries.ageing import AgeingRow
from ui.bills.shown import band
from ui.kit.appearance import Appearance
from ui.kit.fonts import isolated, leading, trailing
from ui.words import Words

_ROW, _BAR, _PAD, _GAP, _KEY = 24, 14, 20, 8, 12
_CODE, _SUM = 96, 150
_FEW, _MANY, _SHORT = 3, 6, 420


class AgeingChart(QWidget):
    """Stacked bars of the parties that owe most in one currency, with the meaning of the colours above them."""

    def __init__(self, look: Appearance, words: Words, parent: QWidget | None = None) -> None:
        """Make an empty chart."""
        super().__init__(parent)
        self._look, self._words = look, words
        self._rows: list[AgeingRow] = []
        self._most = _MANY
        self.setObjectName("bills.ageing.chart")
        self.setAccessibleName(self.tr("What is owed by age, as bars"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def set_rows(self, rows: Sequence[AgeingRow], room: int) -> None:
        """Show the parties that owe most in the currency of the first row; a short page shows fewer of them."""
        currency = rows[0].currency if rows else ""
        self._most = _FEW if room < self._look.px(_SHORT) else _MANY
        self._rows = [each for each in rows if each.currency == currency and each.total > 0][: self._most]
        said = (f"{each.counterparty} {self._words.money(each.total, currency)}" for each in self._rows)
        self.setAccessibleDescription("; ".join(said))
        self.setVisible(bool(self._rows))
        self.updateGeometry()
        self.update()

    @property
    def shown(self) -> tuple[str, ...]:
        """The parties that have a bar, the largest first."""
        return tuple(each.counterparty for each in self._rows)

    def sizeHint(self) -> QSize:
        """Give room for the colours and one line for each party."""
        look = self._look
        line = max(look.px(_ROW), look.line_box("secondary") + 4)
        return QSize(look.px(480), line * (len(self._rows) + 1) + look.px(_GAP))

    def colour(self, place: int) -> QColor:
        """Give the colour of a band: what is not due is grey, what is oldest is darkest."""
        return self._look.ramp(len(BANDS) - 1 - place)[0] if place else self._look.colour("line2")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the colours and the bars."""
        painter = QPainter(self)
        painter.setFont(self._look.font("secondary"))
        line = max(self._look.px(_ROW), self._look.line_box("secondary") + 4)
        self._keys(painter, line)
        most = max((_drawn(each) for each in self._rows), default=1)
        for place, each in enumerate(self._rows):
            self._bar(painter, QRect(0, line * (place + 1), self.width(), line), each, most)
        painter.end()

    def _turned(self, left: int, width: int) -> int:
        """Give where something of a width begins, counted from the leading edge."""
        return self.width() - left - width if self.isRightToLeft() else left

    def _keys(self, painter: QPainter, height: int) -> None:
        side, at = self._look.px(_KEY), self._look.px(_PAD)
        used = [place for place in range(len(BANDS)) if any(each.amounts[place] for each in self._rows)]
        for place in used:
            painter.fillRect(self._turned(at, side), (height - side) // 2, side, side, self.colour(place))
            at += side + self._look.px(6)
            name = band(self._words, BANDS[place])
            width = painter.fontMetrics().horizontalAdvance(name) + 2
            self._write(painter, QRect(self._turned(at, width), 0, width, height), name, "text2")
            at += width + self._look.px(14)

    def _bar(self, painter: QPainter, room: QRect, row: AgeingRow, most: int) -> None:
        look = self._look
        pad, code, total = look.px(_PAD), look.px(_CODE), look.px(_SUM)
        self._write(painter, QRect(self._turned(pad, code), room.y(), code, room.height()), row.counterparty, "text")
        width = max(1, room.width() - 2 * pad - code - total)
        bar, at = look.px(_BAR), pad + code
        top = room.y() + (room.height() - bar) // 2
        for place, amount in enumerate(row.amounts):
            part = round(width * max(0, amount) / most)
            if part:
                painter.fillRect(self._turned(at, part), top, max(1, part - 1), bar, self.colour(place))
                at += part
        said = self._words.money(row.total, row.currency)
        left = self._turned(room.width() - pad - total, total)
        self._write(painter, QRect(left, room.y(), total, room.height()), said, "text", ends=True)

    def _write(self, painter: QPainter, room: QRect, text: str, colour: str, *, ends: bool = False) -> None:
        mirrored = self.isRightToLeft()
        painter.setPen(self._look.colour(colour))
        edge = (trailing if ends else leading)(mirrored=mirrored) | Qt.AlignmentFlag.AlignVCenter
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(edge), isolated(shown, mirrored=mirrored))


def _drawn(row: AgeingRow) -> int:
    """Give what the bar of a party draws: all that is owed, before what a credit takes off in another band."""
    return sum(max(0, amount) for amount in row.amounts)
