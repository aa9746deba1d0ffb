"""The edges of the grid that stay in sight: months across, services and consumers down."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from commonservices.queries.usage import YEAR
from ui.kit.appearance import Appearance
from ui.kit.fonts import isolated, leading, trailing
from ui.kit.header import INSET, PAD
from ui.usage.model import UsageModel
from ui.usage.showing import TOTAL
from ui.words import Words

HEIGHT: Final = 42
NAMES: Final = 260
_UNIT: Final = 88
_INDENT: Final = 14
_BAR: Final = 2
FIGURE_PAD: Final = 20


class MonthHeader(QHeaderView):
    """Months with their year below; the month of today in the accent colour, months to come pale."""

    def __init__(self, look: Appearance, words: Words, parent: QWidget | None = None) -> None:
        """Make the header."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self._words = words
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        look.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take the height of two lines of text."""
        two = self._look.line_box("secondary") + self._look.line_box("note") + 8
        self.setFixedHeight(max(self._look.px(HEIGHT), two))

    def sizeHint(self) -> QSize:
        """Give the fixed height."""
        return QSize(super().sizeHint().width(), self.height())

    def _lines(self, model: UsageModel, section: int) -> tuple[str, str]:
        months = model.lines.months
        if section < YEAR:
            short = self._words.month_names()[months[section].month - 1]
            below = self.tr("open") if model.showing.is_current(section) else str(months[section].year)
            return short, below
        span = f"{months[0].year}" if months[0].month == 1 else f"{months[0].year}/{months[-1].year % 100:02}"
        if section == TOTAL:
            return self.tr("Total"), span
        first = months[0].year - 1
        return self.tr("Year before"), f"{first}" if months[0].month == 1 else f"{first}/{(first + 1) % 100:02}"

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        """Draw one heading."""
        model = self.model()
        if not isinstance(model, UsageModel):
            return
        look, mirrored = self._look, self.isRightToLeft()
        current, closed = model.showing.is_current(logical_index), model.showing.is_closed(logical_index)
        painter.fillRect(rect, look.colour("canvas"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, look.colour("line2"))
        if current:
            painter.fillRect(rect.x(), rect.bottom() - _BAR + 1, rect.width(), _BAR, look.colour("accent"))
        _edge_line(painter, rect, look, mirrored=mirrored)
        title, below = self._lines(model, logical_index)
        room = rect.adjusted(PAD, 4, -PAD, -5)
        first = QRect(room.x(), room.y(), room.width(), look.line_box("secondary"))
        second = QRect(room.x(), first.bottom() + 1, room.width(), look.line_box("note"))
        edge = int(trailing(mirrored=mirrored) | Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(look.font("secondary_strong"))
        painter.setPen(look.colour("accent" if current else "text3" if closed else "text"))
        painter.drawText(first, edge, isolated(_cut(painter, title, first.width()), mirrored=mirrored))
        painter.setFont(look.font("note"))
        painter.setPen(look.colour("accent" if current else "text3" if closed else "text2"))
        painter.drawText(second, edge, isolated(_cut(painter, below, second.width()), mirrored=mirrored))


class NameHeader(QHeaderView):
    """The names down the start edge: a service with its unit, its consumers a step further in."""

    def __init__(self, look: Appearance, words: Words, parent: QWidget | None = None) -> None:
        """Make the header."""
        super().__init__(Qt.Orientation.Vertical, parent)
        self._look = look
        self._words = words
        self.current = -1
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        """Give the width of the names."""
        return QSize(self._look.px(NAMES), super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        """Draw one name."""
        model = self.model()
        if not isinstance(model, UsageModel) or logical_index >= model.lines.count:
            return
        look, mirrored = self._look, self.isRightToLeft()
        heading = model.lines.is_heading(logical_index)
        block = model.lines.block(logical_index)
        painter.fillRect(rect, look.colour("sunken" if heading else "canvas"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, look.colour("line2" if heading else "line"))
        _edge_line(painter, rect, look, mirrored=mirrored)
        if logical_index == self.current:
            left = rect.right() - 2 if mirrored else rect.x()
            painter.fillRect(left, rect.y(), 3, rect.height(), look.colour("accent"))
        start = INSET if heading else INSET + look.px(_INDENT)
        unit = self._unit_room(block.name, block.unit, rect.width() - start - PAD) if heading else 0
        room = rect.adjusted(PAD + unit, 0, -start, -1) if mirrored else rect.adjusted(start, 0, -PAD - unit, -1)
        row = None if heading else model.lines.row(logical_index)
        text = block.name if heading else row.consumer if row else ""
        painter.setFont(look.font("panel_section" if heading else "body"))
        painter.setPen(look.colour("text"))
        edge = int(leading(mirrored=mirrored) | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(room, edge, isolated(_cut(painter, text, room.width()), mirrored=mirrored))
        if heading:
            self._paint_unit(painter, rect, block.unit, unit, mirrored=mirrored)

    def _unit_room(self, name: str, unit: str, room: int) -> int:
        """Give the unit all its words need as long as the name keeps its own."""
        need = QFontMetrics(self._look.font("secondary")).horizontalAdvance(self._words.code("units", unit)) + 2
        left = room - QFontMetrics(self._look.font("panel_section")).horizontalAdvance(name) - PAD
        return max(self._look.px(_UNIT), min(need, left))

    def _paint_unit(self, painter: QPainter, rect: QRect, unit: str, width: int, *, mirrored: bool) -> None:
        left = rect.x() + PAD if mirrored else rect.right() - width - PAD + 1
        room = QRect(left, rect.y(), width, rect.height() - 1)
        painter.setFont(self._look.font("secondary"))
        painter.setPen(self._look.colour("text2"))
        edge = int(trailing(mirrored=mirrored) | Qt.AlignmentFlag.AlignVCenter)
        words = _cut(painter, self._words.code("units", unit), width)
        painter.drawText(room, edge, isolated(words, mirrored=mirrored))


def _cut(painter: QPainter, text: str, width: int) -> str:
    return QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, width)


def _edge_line(painter: QPainter, rect: QRect, look: Appearance, *, mirrored: bool) -> None:
    left = rect.x() if mirrored else rect.right()
    painter.fillRect(left, rect.y(), 1, rect.height(), look.colour("line"))


def widths(look: Appearance, model: UsageModel, room: int) -> list[int]:
    """Give the widths of the columns: as wide as their longest figure, months to come narrow, the rest shared."""
    metrics = QFontMetrics(look.font("emphasis"))
    needed = [metrics.horizontalAdvance(text) + look.px(FIGURE_PAD) for text in model.showing.longest()]
    open_months = [at for at in range(YEAR) if not model.showing.is_closed(at)] or list(range(YEAR))
    shared = max([look.px(66), *(needed[at] for at in open_months)])
    wanted = [shared if at in open_months else max(look.px(52), needed[at]) for at in range(YEAR)]
    wanted += [max(look.px(80), each) for each in needed[YEAR:]]
    spare = max(0, room - sum(wanted)) // len(open_months)
    return [width + (min(spare, look.px(24)) if at in open_months else 0) for at, width in enumerate(wanted)]
