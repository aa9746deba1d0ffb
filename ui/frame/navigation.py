"""The sidebar: the office and its year, the places, the last backup and who acts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.frame.places import WORK, Place
from ui.kit.appearance import Appearance
from ui.kit.key_names import keys_text
from ui.kit.layout import own_viewport

_ROW, _GAP, _PAD, _ICON, _DOT, _APART, _RAIL = 28, 2, 8, 16, 6, 6, 8
KEY_ROLE = Qt.ItemDataRole.UserRole
ICON_ROLE = Qt.ItemDataRole.UserRole + 1
COUNT_ROLE = Qt.ItemDataRole.UserRole + 2
_LINE_KEY = "line"
AnyIndex = QModelIndex | QPersistentModelIndex


class PlaceDelegate(QStyledItemDelegate):
    """Paints a place: icon, title and the number of things to act on; only the icon in the rail."""

    def __init__(self, look: Appearance, parent: QListView) -> None:
        """Paint with the look."""
        super().__init__(parent)
        self._look = look
        self.rail = False

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Give the height of a place or of the line between groups."""
        if index.data(KEY_ROLE) == _LINE_KEY:
            return QSize(10, self._look.px(17))
        return QSize(10, max(self._look.px(_ROW), self._look.line_box("emphasis") + 6) + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one place."""
        painter.save()
        rect = option.rect
        if index.data(KEY_ROLE) == _LINE_KEY:
            painter.fillRect(rect.left(), rect.center().y(), rect.width(), 1, self._look.colour("line"))
        else:
            side = _RAIL if self.rail else 0
            self._paint_place(painter, option, index, rect.adjusted(side, _GAP, -side, 0))
        painter.restore()

    def _paint_place(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, rect: QRect) -> None:
        look, chosen = self._look, bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or hovered:
            painter.setBrush(look.colour("sel" if chosen else "hover"))
            painter.drawRoundedRect(rect, 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            self._paint_focus(painter, rect)
        side = look.px(_ICON)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        start = rect.center().x() - side // 2 if self.rail else rect.left() + look.px(_PAD)
        icon_box = self._turned(QRect(start, rect.center().y() - side // 2 + 1, side, side), rect, mirrored=mirrored)
        role = "accent" if chosen else "text2"
        painter.drawPixmap(icon_box.topLeft(), look.icon_picture(str(index.data(ICON_ROLE)), role, side, painter))
        count = int(index.data(COUNT_ROLE) or 0)
        if self.rail:
            self._paint_dot(painter, icon_box, count)
        else:
            self._paint_words(painter, rect, index, count, chosen=chosen, mirrored=mirrored)

    def _paint_words(
        self, painter: QPainter, rect: QRect, index: AnyIndex, count: int, *, chosen: bool, mirrored: bool
    ) -> None:
        look = self._look
        start, end = look.px(_PAD + _ICON + 10), look.px(_PAD)
        box = rect.adjusted(end, 0, -start, 0) if mirrored else rect.adjusted(start, 0, -end, 0)
        leading = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        trailing = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setFont(look.font("secondary"))
        taken = painter.fontMetrics().horizontalAdvance(str(count)) + look.px(_APART) if count else 0
        painter.setFont(look.font("emphasis" if chosen else "body"))
        painter.setPen(look.colour("text"))
        title = str(index.data(Qt.ItemDataRole.DisplayRole))
        shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, box.width() - taken)
        painter.drawText(box, int(leading | middle), shown)
        if count:
            painter.setFont(look.font("secondary"))
            painter.setPen(look.colour("accent" if chosen else "text2"))
            painter.drawText(box, int(trailing | middle), str(count))

    def _paint_dot(self, painter: QPainter, icon_box: QRect, count: int) -> None:
        if count:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("crit"))
            painter.drawEllipse(icon_box.right() - 1, icon_box.top() - 3, _DOT, _DOT)

    def _paint_focus(self, painter: QPainter, rect: QRect) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = painter.pen()
        painter.setPen(self._look.colour("accent"))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 5, 5)
        painter.setPen(pen)

    @staticmethod
    def _turned(box: QRect, within: QRect, *, mirrored: bool) -> QRect:
        if not mirrored:
            return box
        return QRect(within.left() + within.right() - box.right(), box.top(), box.width(), box.height())


class PlaceList(QListView):
    """The places as a real list: arrows move, Enter or a click opens."""

    chosen = Signal(str)

    def __init__(self, look: Appearance, places: Sequence[Place], parent: QWidget | None = None) -> None:
        """Show these places in their groups."""
        super().__init__(parent)
        self._look = look
        self.setObjectName("sidebar.places")
        self.setAccessibleName(self.tr("Places"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        own_viewport(self).setAutoFillBackground(False)
        self._places = {place.key: place for place in places}
        self._items = QStandardItemModel(self)
        self._fill(places)
        self.setModel(self._items)
        self.delegate = PlaceDelegate(look, self)
        self.setItemDelegate(self.delegate)
        self.clicked.connect(self._on_opened)
        self.activated.connect(self._on_opened)
        look.changed.connect(self.doItemsLayout)

    def set_rail(self, *, rail: bool) -> None:
        """Show icons only, or icons with titles."""
        self.delegate.rail = rail
        self.doItemsLayout()
        self.viewport().update()

    def set_count(self, key: str, count: int, words: str = "") -> None:
        """Show how many things need an act at a place; `words` say it to a screen reader."""
        item = self._item(key)
        if item is not None:
            item.setData(count, COUNT_ROLE)
            title = self._places[key].title
            item.setData(f"{title}, {words}" if count and words else title, Qt.ItemDataRole.AccessibleTextRole)
            item.setToolTip(self._tip(self._places[key], words if count else ""))

    def count(self, key: str) -> int:
        """Give the number shown at a place."""
        item = self._item(key)
        return int(item.data(COUNT_ROLE) or 0) if item is not None else 0

    def select_place(self, key: str) -> None:
        """Mark the place shown now; none when it has no line here."""
        item = self._item(key)
        if item is None:
            self.clearSelection()
            return
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(item.index(), flags)

    def keys(self) -> list[str]:
        """Give the places listed, in order."""
        return list(self._places)

    def _fill(self, places: Sequence[Place]) -> None:
        group = WORK
        for place in places:
            if place.group != group:
                self._items.appendRow(self._line())
                group = place.group
            item = QStandardItem(place.title)
            item.setData(place.key, KEY_ROLE)
            item.setData(place.icon, ICON_ROLE)
            item.setData(place.title, Qt.ItemDataRole.AccessibleTextRole)
            item.setToolTip(self._tip(place, ""))
            self._items.appendRow(item)

    @staticmethod
    def _tip(place: Place, words: str) -> str:
        return "\n".join(part for part in (f"{place.title}  {keys_text(place.shortcut)}", words) if part)

    @staticmethod
    def _line() -> QStandardItem:
        item = QStandardItem("")
        item.setData(_LINE_KEY, KEY_ROLE)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        return item

    def _item(self, key: str) -> QStandardItem | None:
        for row in range(self._items.rowCount()):
            item = self._items.item(row)
            if item.data(KEY_ROLE) == key:
                return item
        return None

    def _on_opened(self, index: QModelIndex) -> None:
        key = str(index.data(KEY_ROLE))
        if key in self._places:
            self.chosen.emit(key)
