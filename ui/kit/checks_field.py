"""The editor for several codes: a list with check boxes, one place in the Tab order."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.kit.appearance import Appearance
from ui.kit.editor import Editor
from ui.kit.field_spec import Choice, FieldSpec, Read
from ui.kit.fonts import isolated, leading
from ui.kit.texts import Text

_ROWS = 5
_TICK = ((3.2, 7.2), (6.0, 10.0), (11.0, 4.4))


class CheckPainter(QStyledItemDelegate):
    """Draws a check box whose edge keeps its contrast, and the words of the choice."""

    def __init__(self, look: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._view = parent

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one choice."""
        look, mirrored, side = self._look, self._view.isRightToLeft(), self._look.px(14)
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected and self._view.hasFocus():
            painter.fillRect(rect, look.colour("sel"))
        checked = index.data(int(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked.value
        left = rect.right() - side - 6 if mirrored else rect.x() + 7
        box = QRectF(left + 0.5, rect.y() + (rect.height() - side) // 2 + 0.5, side - 1, side - 1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        alive = self._view.isEnabled()
        filled = "accent" if alive else "text3"
        painter.setPen(QPen(look.colour(filled if checked else "control" if alive else "line2"), 1.2))
        painter.setBrush(look.colour(filled if checked else "raised" if alive else "sunken"))
        painter.drawRoundedRect(box, 3, 3)
        if checked:
            share = box.width() / 14
            tick = QPolygonF([box.topLeft() + QPointF(x, y) * share for x, y in _TICK])
            painter.setPen(QPen(look.colour("on_accent"), 1.6 * share))
            painter.drawPolyline(tick)
        painter.restore()
        room = rect.adjusted(4, 0, -side - 15, 0) if mirrored else rect.adjusted(side + 15, 0, -4, 0)
        painter.setPen(look.colour("text" if alive or checked else "text2"))
        text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(
            room, int(leading(mirrored=mirrored) | Qt.AlignmentFlag.AlignVCenter), isolated(text, mirrored=mirrored)
        )

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give at least 24 pixels of height."""
        return QSize(self._look.px(80), max(self._look.px(24), self._look.line_box("body") + 4))


class ChecksField(Editor):
    """Several codes of a list; every check is committed at once."""

    def __init__(self, look: Appearance, place: str, spec: FieldSpec, parent: QWidget | None = None) -> None:
        """Make the list of choices."""
        super().__init__(look, place, spec, parent)
        self.list = QListWidget()
        self.list.setItemDelegate(CheckPainter(look, self.list))
        self.list.setUniformItemSizes(True)
        self._showing = False
        self._choices: tuple[Choice, ...] = ()
        self._nothing = Text(look, spec.nothing, "secondary", "text2", wrap=True)
        self.list.itemChanged.connect(self._on_item)
        self.list.itemClicked.connect(self._on_clicked)
        self.attach(self.list)
        self.line.addWidget(self._nothing, 1)
        look.changed.connect(self.restyle)
        self._offer(tuple(spec.choices))

    def _offer(self, choices: tuple[Choice, ...]) -> None:
        self._choices, self._showing = choices, True
        self.list.clear()
        for choice in choices:
            item = QListWidgetItem(choice.label)
            item.setData(Qt.ItemDataRole.UserRole, choice.key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._showing = False
        empty = not choices and bool(self.spec.nothing)
        self.list.setHidden(empty)
        self._nothing.setHidden(not empty)
        self.restyle()

    def set_value(self, value: object) -> None:
        """Show a value among the choices there are now."""
        now = self._choices if self.spec.renewed is None else tuple(self.spec.renewed())
        if now != self._choices:
            self._offer(now)
        super().set_value(value)

    def restyle(self) -> None:
        """Take the height of the first few choices."""
        shown = max(1, min(_ROWS, self.list.count()))
        self.list.setFixedHeight(shown * max(self.look.px(24), self.look.line_box("body") + 4) + 4)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(number) for number in range(self.list.count())]

    def _on_item(self) -> None:
        if not self._showing:
            self.commit()

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self.list.setCurrentItem(item)

    def text(self) -> str:
        """Give the words of what is checked."""
        return ", ".join(item.text() for item in self._items() if item.checkState() == Qt.CheckState.Checked)

    def show_value(self, value: object) -> None:
        """Check exactly the keys given."""
        keys = set(value) if isinstance(value, (tuple, list, set, frozenset)) else set()
        self._showing = True
        for item in self._items():
            wanted = item.data(Qt.ItemDataRole.UserRole) in keys
            item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
        self._showing = False

    def read(self) -> Read:
        """Give the checked keys in the order of the list."""
        checked = [item for item in self._items() if item.checkState() == Qt.CheckState.Checked]
        return Read(tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in checked))
