"""The edges of the grid that stay in sight: months across, services and consumers down."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from commonservices.domain.pricing import USD
from commonservices.queries.usage import YEAR
from ui.kit.appearance import Appearance
from ui.kit.fonts import isolated, leading, trailing
from ui.kit.header import INSET, PAD
from ui.usage.model import UsageModel
from ui.usage.showing import COLUMNS, TOTAL, WORTH
from ui.words import Words

HEIGHT: Final = 42
NAMES: Final = 300
_UNIT: Final = 56
RATE_ROOM: Final = 66
_LOCK: Final = 12
_MEASURED: Final = 50
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
        return QSize(self.length(), self.height())

    def _lines(self, model: UsageModel, section: int) -> tuple[str, str]:
        months = model.lines.months
        if section < YEAR:
            short = self._words.month_names()[months[section].month - 1]
            words = {model.showing.open_column(): self.tr("open")}
            below = self.tr("closed") if model.showing.is_locked(section) else words.get(section)
            return short, below or str(months[section].year)
        span = f"{months[0].year}" if months[0].month == 1 else f"{months[0].year}/{months[-1].year % 100:02}"
        if section in {TOTAL, WORTH}:
            return self.tr("Total") if section == TOTAL else USD, span
        first = months[0].year - 1
        return self.tr("Year before"), f"{first}" if months[0].month == 1 else f"{first}/{(first + 1) % 100:02}"

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        """Draw one heading."""
        model = self.model()
        if not isinstance(model, UsageModel):
            return
        look, mirrored = self._look, self.isRightToLeft()
        current, closed = model.showing.open_column() == logical_index, model.showing.is_closed(logical_index)
        locked = model.showing.is_locked(logical_index)
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
        words = _cut(painter, below, second.width())
        painter.drawText(second, edge, isolated(words, mirrored=mirrored))
        if locked:
            self._paint_lock(painter, second, painter.fontMetrics().horizontalAdvance(words), mirrored=mirrored)

    def _paint_lock(self, painter: QPainter, room: QRect, words: int, *, mirrored: bool) -> None:
        side = self._look.px(_LOCK)
        if words + side + 4 <= room.width():
            left = room.x() + words + 4 if mirrored else room.right() - words - side - 3
            top = room.y() + (room.height() - side) // 2
            painter.drawPixmap(left, top, self._look.icon_picture("lock", "text2", side, painter))


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

    def go(self, position: int) -> None:
        """Mark the line of the cursor; only the line it left and the one it came to are drawn again."""
        left, self.current = self.current, position
        for each in {left, position} - {-1}:
            top, height = self.sectionViewportPosition(each), self.sectionSize(each)
            self.viewport().update(0, top, self.viewport().width(), height)

    def sizeHint(self) -> QSize:
        """Give the width of the names."""
        return QSize(self._look.px(NAMES), 0)

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
        rate = self._rate(model, logical_index) if heading else ""
        price = look.px(RATE_ROOM) if heading else 0
        unit = self._unit_room(block.name, block.unit, rect.width() - start - PAD - price) if heading else 0
        taken = PAD + unit + price
        room = rect.adjusted(taken, 0, -start, -1) if mirrored else rect.adjusted(start, 0, -taken, -1)
        row = None if heading else model.lines.row(logical_index)
        text = block.name if heading else row.consumer if row else ""
        painter.setFont(look.font("panel_section" if heading else "body"))
        painter.setPen(look.colour("text"))
        edge = int(leading(mirrored=mirrored) | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(room, edge, isolated(_cut(painter, text, room.width()), mirrored=mirrored))
        if heading:
            self._paint_side(painter, rect, self._words.code("units", block.unit), (price, unit), mirrored=mirrored)
            self._paint_side(painter, rect, rate, (0, price), mirrored=mirrored)

    def _rate(self, model: UsageModel, position: int) -> str:
        """Give the price of a unit in the open month, else in the last one that has begun; nothing without one."""
        begun = [at for at in range(YEAR) if not model.showing.is_closed(at)] or [0]
        at = model.showing.open_column()
        price = model.lines.worth(position).prices[begun[-1] if at is None else at]
        if price.rate is None:
            return ""
        text = self._words.number(price.rate, max(2, -int(price.rate.normalize().as_tuple().exponent)))
        return text if price.currency == USD else f"{text} {price.currency}"

    def _unit_room(self, name: str, unit: str, room: int) -> int:
        """Give the unit all its words need as long as the name keeps its own."""
        need = QFontMetrics(self._look.font("secondary")).horizontalAdvance(self._words.code("units", unit)) + 2
        left = room - QFontMetrics(self._look.font("panel_section")).horizontalAdvance(name) - PAD
        return max(self._look.px(_UNIT), min(need, left))

    def _paint_side(self, painter: QPainter, rect: QRect, text: str, place: tuple[int, int], *, mirrored: bool) -> None:
        """Draw unit or price: `place` is how far from the end of the edge, and how wide."""
        after, width = place
        left = rect.x() + PAD + after if mirrored else rect.right() - width - after - PAD + 1
        room = QRect(left, rect.y(), width, rect.height() - 1)
        painter.setFont(self._look.font("secondary"))
        painter.setPen(self._look.colour("text2"))
        edge = int(trailing(mirrored=mirrored) | Qt.AlignmentFlag.AlignVCenter)
        words = _cut(painter, text, width - 6)
        painter.drawText(room, edge, isolated(words, mirrored=mirrored))


def _cut(painter: QPainter, text: str, width: int) -> str:
    return QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, width)


def _edge_line(painter: QPainter, rect: QRect, look: Appearance, *, mirrored: bool) -> None:
    left = rect.x() if mirrored else rect.right()
    painter.fillRect(left, rect.y(), 1, rect.height(), look.colour("line"))


def longest(model: UsageModel) -> list[str]:
    """Give the longest text of each column on the first lines."""
    found = [""] * COLUMNS
    for position in range(min(model.lines.count, _MEASURED)):
        texts = [model.showing.shown(position, column).text for column in range(COLUMNS)]
        found = [max(pair, key=len) for pair in zip(found, texts, strict=True)]
    return found


def widths(look: Appearance, model: UsageModel, room: int) -> list[int]:
    """Give the widths of the columns: as wide as their longest figure, months to come narrow, the rest shared."""
    metrics = QFontMetrics(look.font("emphasis"))
    texts = longest(model)
    for at, cents in enumerate(model.lines.grand or ()):
        texts[at] = max(texts[at], "" if cents is None else model.showing.dollars(cents), key=len)
    needed = [metrics.horizontalAdvance(text) + look.px(FIGURE_PAD) for text in texts]
    open_months = [at for at in range(YEAR) if not model.showing.is_closed(at)] or list(range(YEAR))
    shared = max([look.px(66), *(needed[at] for at in open_months)])
    wanted = [shared if at in open_months else max(look.px(52), needed[at]) for at in range(YEAR)]
    wanted += [max(look.px(80), each) for each in needed[YEAR:]]
    spare = max(0, room - sum(wanted)) // len(open_months)
    return [width + (min(spare, look.px(24)) if at in open_months else 0) for at, width in enumerate(wanted)]
