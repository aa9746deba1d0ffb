"""How cells are drawn: marks with words, tags, dates with their distance, figures at the trailing edge."""

import logging
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from ui.kit.appearance import Appearance
from ui.kit.columns import Cell, Column, Distance
from ui.kit.fonts import isolated, leading, trailing
from ui.kit.group_bands import GroupBands
from ui.kit.header import INSET, PAD
from ui.kit.model import TableRows
from ui.kit.shapes import word_tone_of
from ui.kit.theme import TONES

_log = logging.getLogger(__name__)
_KEPT = 4000
_BAR = 3
_TAG_PAD, _TAG_GAP = 5, 5
Index = QModelIndex | QPersistentModelIndex


class Ink:
    """Fonts, colours and widths for one look and one surface, looked up once and kept."""

    def __init__(self, look: Appearance) -> None:
        """Take everything the painter needs from the look."""
        self.look = look
        self.body, self.strong = look.font("body"), look.font("emphasis")
        self.small, self.small_strong = look.font("secondary"), look.font("secondary_strong")
        self.numbers = look.font("numbers")
        fonts = (self.body, self.strong, self.small, self.small_strong, self.numbers)
        self.metrics = {id(font): QFontMetrics(font) for font in fonts}
        self._cut: dict[tuple[int, str, int], str] = {}
        self._tags: dict[tuple[str, str, float], QPixmap] = {}
        self.mark = look.px(14)
        self.gap = look.px(6)
        self.hairline, self.bar = look.colour("line"), look.colour("accent")

    def cut(self, font: QFont, text: str, width: int) -> str:
        """Give the text as it fits into a width."""
        key = (id(font), text, width)
        shown = self._cut.get(key)
        if shown is None:
            if len(self._cut) > _KEPT:
                self._cut.clear()
            shown = self.metrics[id(font)].elidedText(text, Qt.TextElideMode.ElideRight, max(0, width))
            self._cut[key] = shown
        return shown

    def width(self, font: QFont, text: str) -> int:
        """Give the width of a text."""
        return self.metrics[id(font)].horizontalAdvance(text)

    def tag(self, text: str, role: str, ratio: float) -> QPixmap:
        """Give an entity code in its outline, drawn once."""
        key = (text, role, ratio)
        picture = self._tags.get(key)
        if picture is None:
            if len(self._tags) > _KEPT:
                self._tags.clear()
            picture = self._tags[key] = self._draw_tag(text, role, ratio)
        return picture

    def _draw_tag(self, text: str, role: str, ratio: float) -> QPixmap:
        height = max(self.look.px(18), self.metrics[id(self.small)].height() + 2)
        width = self.width(self.small, text) + 2 * self.look.px(_TAG_PAD)
        picture = QPixmap(round(width * ratio), round(height * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.look.colour("line2"), 1))
        painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, height - 1), 4, 4)
        painter.setPen(self.look.colour(role))
        painter.setFont(self.small)
        painter.drawText(QRect(0, 0, width, height), int(Qt.AlignmentFlag.AlignCenter), isolated(text, mirrored=True))
        painter.end()
        return picture


class CellPainter(QStyledItemDelegate):
    """Draws every cell of a register; a fault while drawing is logged once and the cell stays empty."""

    def __init__(self, look: Appearance, view: QAbstractItemView, bands: GroupBands | None = None) -> None:
        """Draw for one view, with the headings of its groups if it has any."""
        super().__init__(view)
        self._look = look
        self._view = view
        self._bands = bands
        self._ink = Ink(look)
        self._failed = False
        self.hovered_row = -1
        self.first_column = 0
        self.shows_cell = False
        look.changed.connect(self._on_changed)

    def _on_changed(self) -> None:
        self._ink = Ink(self._look)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, selection, hairline and content of a cell."""
        try:
            self._paint(painter, option, index)
        except Exception:  # an exception that leaves paint() ends the program
            if not self._failed:
                self._failed = True
                _log.exception("A cell of the table could not be drawn.")

    def _paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, TableRows):
            return
        number, position = index.column(), index.row()
        column, cell = model.columns[number], model.cells(position)[number]
        rect: QRect = option.rect
        mirrored = self._view.isRightToLeft()
        if self._bands is not None:
            rect = self._bands.paint(painter, rect, position, mirrored=mirrored)
        self._ground(painter, option, rect, position, first=number == self.first_column, mirrored=mirrored)
        if self.shows_cell and self._view.hasFocus() and self._view.currentIndex() == index:
            painter.setPen(QPen(self._ink.bar, 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        start = INSET if number == self.first_column else PAD
        room = rect.adjusted(PAD, 0, -start, -1) if mirrored else rect.adjusted(start, 0, -PAD, -1)
        draw = _DRAWERS.get(column.paint, _draw_text)
        draw(_Strokes(painter, self._ink, mirrored=mirrored), room, column, cell)

    def _ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        rect: QRect,
        position: int,
        *,
        first: bool,
        mirrored: bool,
    ) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = self._view.hasFocus()
        if selected:
            painter.fillRect(rect, self._look.colour("sel" if focused else "sel_idle"))
        elif position == self.hovered_row:
            painter.fillRect(rect, self._look.colour("hover"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, self._ink.hairline)
        if selected and first:
            left = rect.right() - _BAR + 1 if mirrored else rect.x()
            bar = self._ink.bar if focused else self._look.colour("control")
            painter.fillRect(left, rect.y(), _BAR, rect.height(), bar)
        elif focused and not selected and position == self._view.currentIndex().row():
            painter.fillRect(rect.x(), rect.y(), rect.width(), 2, self._ink.bar)
            painter.fillRect(rect.x(), rect.bottom() - 1, rect.width(), 2, self._ink.bar)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Show the whole text when the cell could not, or the tip of its column."""
        model = index.model()
        if event.type() != QEvent.Type.ToolTip or not isinstance(model, TableRows):
            return False
        tip = model.data(index, int(Qt.ItemDataRole.ToolTipRole)) or self.cut_text(model, index)
        QToolTip.showText(event.globalPos(), str(tip), view)
        return True

    def cut_text(self, model: TableRows[object], index: Index) -> str:
        """Give the text of a cell when it does not fit, else nothing."""
        text = model.cells(index.row())[index.column()].text
        width = self._view.visualRect(index).width() - 2 * PAD
        return text if self._ink.width(self._ink.strong, text) > width else ""


class _Strokes:
    """The painter of one cell with the ink of the look."""

    def __init__(self, painter: QPainter, ink: Ink, *, mirrored: bool) -> None:
        self.painter = painter
        self.ink = ink
        self.mirrored = mirrored

    def write(self, room: QRect, text: str, font: QFont, colour: QColor, *, ends: bool = False) -> None:
        """Write a text at the leading or trailing edge of a room, shortened if need be."""
        self.painter.setFont(font)
        self.painter.setPen(colour)
        edge = trailing(mirrored=self.mirrored) if ends else leading(mirrored=self.mirrored)
        shown = isolated(self.ink.cut(font, text, room.width()), mirrored=self.mirrored)
        self.painter.drawText(room, int(edge | Qt.AlignmentFlag.AlignVCenter), shown)

    def after(self, room: QRect, width: int) -> QRect:
        """Give what is left of a room after a width at its leading edge."""
        return room.adjusted(0, 0, -width, 0) if self.mirrored else room.adjusted(width, 0, 0, 0)

    def before(self, room: QRect, width: int) -> QRect:
        """Give what is left of a room after a width at its trailing edge."""
        return room.adjusted(width, 0, 0, 0) if self.mirrored else room.adjusted(0, 0, -width, 0)

    def picture(self, room: QRect, picture: QPixmap, width: int, height: int) -> None:
        """Place a picture at the leading edge of a room."""
        left = room.right() - width + 1 if self.mirrored else room.x()
        self.painter.drawPixmap(left, room.y() + (room.height() - height) // 2, picture)

    def sign(self, room: QRect, key: str) -> QRect:
        """Place a mark at the leading edge and give what is left of the room."""
        side, ratio = self.ink.mark, self.painter.device().devicePixelRatioF()
        self.picture(room, self.ink.look.mark(key, side, ratio, mirrored=self.mirrored), side, side)
        return self.after(room, side + self.ink.gap)


def _draw_text(strokes: _Strokes, room: QRect, column: Column[object], cell: Cell) -> None:
    ink, style = strokes.ink, str(cell.detail or "")
    font = ink.strong if style == "strong" else ink.body
    role = style if style in TONES else {"muted": "text2", "faint": "text3"}.get(style, "text")
    strokes.write(room, cell.text, font, ink.look.colour(role), ends=column.ends)


def _draw_number(strokes: _Strokes, room: QRect, column: Column[object], cell: Cell) -> None:
    style = str(cell.detail or "")
    role = style if style in TONES else {"muted": "text2", "faint": "text3"}.get(style, "text")
    strokes.write(room, cell.text, strokes.ink.numbers, strokes.ink.look.colour(role), ends=True)


def _draw_state(strokes: _Strokes, room: QRect, column: Column[object], cell: Cell) -> None:
    key = str(cell.detail or "")
    rest = strokes.sign(room, key) if key else room
    strokes.write(rest, cell.text, strokes.ink.body, strokes.ink.look.colour(word_tone_of(key) if key else "text"))


def _draw_mark(strokes: _Strokes, room: QRect, column: Column[object], cell: Cell) -> None:
    if cell.detail:
        strokes.sign(room, str(cell.detail))


def _draw_two_tone_date(strokes: _Strokes, room: QRect, column: Column[object], cell: Cell) -> None:
    ink = strokes.ink
    far = cell.detail if isinstance(cell.detail, Distance) else Distance("")
    strokes.write(room, cell.text, ink.body, ink.look.colour(far.tone or "text"))
    if not far.text:
        return
    rest = strokes.after(room, ink.width(ink.body, cell.text) + PAD)
    font = ink.small_strong if far.tone else ink.small
    strokes.write(rest, far.text, font, ink.look.colour(far.tone or "text3"), ends=True)


def _draw_tags(strokes: _Strokes, room: QRect, column: Column[object], cell: Cell) -> None:
    tags = list(cell.detail) if isinstance(cell.detail, Sequence) else []
    ink, ratio, gap = strokes.ink, strokes.painter.device().devicePixelRatioF(), strokes.ink.look.px(_TAG_GAP)
    rest_width = ink.width(ink.small, f"+{len(tags)}") + gap
    for place, tag in enumerate(tags):
        picture = ink.tag(str(tag), "text" if place == 0 else "text2", ratio)
        width, height = round(picture.width() / ratio), round(picture.height() / ratio)
        last = place == len(tags) - 1
        if width > room.width() - (0 if last else rest_width):
            if place == 0:
                tail = "" if last else f"+{len(tags) - 1}"
                strokes.write(room, tail, ink.small, ink.look.colour("text2"), ends=True)
                taken = strokes.before(room, 0 if last else rest_width)
                strokes.write(taken, str(tag), ink.small, ink.look.colour("text"))
                return
            strokes.write(room, f"+{len(tags) - place}", ink.small, ink.look.colour("text2"))
            return
        strokes.picture(room, picture, width, height)
        room = strokes.after(room, width + gap)


_DRAWERS = {
    "text": _draw_text,
    "number": _draw_number,
    "state": _draw_state,
    "mark": _draw_mark,
    "two_tone_date": _draw_two_tone_date,
    "tags": _draw_tags,
}
