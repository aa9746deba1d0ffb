"""Results of a search in groups, and how one of them is drawn."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from commonservices.domain.declaring import dataclass
from ui.kit.appearance import Appearance
from ui.kit.fonts import isolated, leading

FOUND_ROLE = int(Qt.ItemDataRole.UserRole)
_ROW, _HEADING, _ICON, _PAD = 34, 28, 16, 10


@dataclass(frozen=True)
class Found:
    """One result: its key, its words, a detail, an icon or mark, and the keys that do the same."""

    key: str
    label: str
    detail: str = ""
    icon: str = ""
    mark: str = ""
    keys: tuple[str, ...] = ()


@dataclass(frozen=True)
class Group:
    """Results under one heading."""

    title: str
    found: tuple[Found, ...]


def strong_parts(label: str, query: str) -> list[tuple[str, bool]]:
    """Split a label into parts, those that begin a word with a word of the query marked strong."""
    words = [word.casefold() for word in query.split() if word]
    parts: list[tuple[str, bool]] = []
    for word in label.split(" "):
        hit = max((len(each) for each in words if word.casefold().startswith(each)), default=0)
        if parts:
            parts.append((" ", False))
        parts += [(word[:hit], True)] if hit else []
        parts += [(word[hit:], False)] if word[hit:] else []
    return parts


class FoundPainter(QStyledItemDelegate):
    """Draws headings, results, what matched in them and their keys."""

    def __init__(self, look: Appearance, view: QListWidget) -> None:
        """Draw for one list."""
        super().__init__(view)
        self._look = look
        self._view = view
        self.query = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give the height of a heading or a result."""
        heading = index.data(FOUND_ROLE) is None
        least = self._look.px(_HEADING if heading else _ROW)
        return QSize(10, max(least, self._look.line_box("note" if heading else "body") + 8))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one line of the list."""
        look, rect, mirrored = self._look, option.rect, self._view.isRightToLeft()
        found = index.data(FOUND_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not isinstance(found, Found):
            painter.setFont(look.font("note_strong"))
            painter.setPen(look.colour("text2"))
            flags = leading(mirrored=mirrored) | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(rect.adjusted(8, 2, -8, 0), int(flags), str(index.data()))
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.colour("sel"))
                painter.drawRoundedRect(QRectF(rect), 6, 6)
            self._paint_found(painter, rect, found, mirrored=mirrored)
        painter.restore()

    def _paint_found(self, painter: QPainter, rect: QRect, found: Found, *, mirrored: bool) -> None:
        look, side = self._look, self._look.px(_ICON)
        left = rect.right() - _PAD - side if mirrored else rect.x() + _PAD
        top = rect.y() + (rect.height() - side) // 2
        if found.mark:
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(left + 1, top + 1, look.mark(found.mark, side - 2, ratio, mirrored=mirrored))
        elif found.icon:
            painter.drawPixmap(left, top, look.icon_picture(found.icon, "text2", side, painter))
        start = 2 * _PAD + side + 2
        room = rect.adjusted(_PAD, 0, -start, 0) if mirrored else rect.adjusted(start, 0, -_PAD, 0)
        room = self._paint_keys(painter, room, found.keys, mirrored=mirrored)
        used = self._paint_label(painter, room, found.label, mirrored=mirrored)
        room = room.adjusted(0, 0, -used - _PAD, 0) if mirrored else room.adjusted(used + _PAD, 0, 0, 0)
        if room.width() > 0:
            self._write(painter, room, found.detail, "secondary", "text2", mirrored=mirrored)

    def _write(self, painter: QPainter, room: QRect, text: str, font: str, colour: str, *, mirrored: bool) -> int:
        painter.setFont(self._look.font(font))
        painter.setPen(self._look.colour(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        flags = leading(mirrored=mirrored) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(flags), isolated(shown, mirrored=mirrored))
        return painter.fontMetrics().horizontalAdvance(shown)

    def _paint_label(self, painter: QPainter, room: QRect, label: str, *, mirrored: bool) -> int:
        parts = strong_parts(label, self.query)
        fonts = {True: self._look.font("panel_section"), False: self._look.font("body")}
        widths = [QFontMetrics(fonts[strong]).horizontalAdvance(text) for text, strong in parts]
        if mirrored or sum(widths) > room.width():
            return self._write(painter, room, label, "body", "text", mirrored=mirrored)
        at = room.x()
        painter.setPen(self._look.colour("text"))
        for (text, strong), width in zip(parts, widths, strict=True):
            painter.setFont(fonts[strong])
            painter.drawText(QRect(at, room.y(), width + 2, room.height()), int(Qt.AlignmentFlag.AlignVCenter), text)
            at += width
        return at - room.x()

    def _paint_keys(self, painter: QPainter, room: QRect, keys: tuple[str, ...], *, mirrored: bool) -> QRect:
        look = self._look
        painter.setFont(look.font("note"))
        for key in reversed(keys):
            width = painter.fontMetrics().horizontalAdvance(key) + 2 * look.px(6)
            height = max(look.px(18), painter.fontMetrics().height() + 2)
            left = room.x() if mirrored else room.right() - width + 1
            cap = QRectF(left + 0.5, room.y() + (room.height() - height) // 2 + 0.5, width - 1, height - 1)
            painter.setPen(QPen(look.colour("line2"), 1))
            painter.setBrush(look.colour("raised"))
            painter.drawRoundedRect(cap, 4, 4)
            painter.setPen(look.colour("text2"))
            painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), key)
            room = room.adjusted(width + 4, 0, 0, 0) if mirrored else room.adjusted(0, 0, -width - 4, 0)
        return room
