"""The life cycle of a record as a list of steps: where it is, when it got there, what is next."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from commonservices.domain.declaring import dataclass
from ui.kit.appearance import Appearance
from ui.kit.fonts import isolated, leading

_MARK, _TOP, _PAD = 16, 6, 6


@dataclass(frozen=True)
class Step:
    """One step: its words, what is known about it, and whether it is done, now or ahead."""

    key: str
    label: str
    detail: str = ""
    state: str = "ahead"
    mark: str = ""
    explanation: str = ""


class _StepPainter(QStyledItemDelegate):
    """Draws mark, line to the next step, label and detail."""

    def __init__(self, look: Appearance, view: "Stepper") -> None:
        super().__init__(view)
        self._look = look
        self._view = view

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one step; direction is read while painting."""
        look, mirrored, step = self._look, self._view.isRightToLeft(), self._view.steps[index.row()]
        whole: QRect = option.rect
        rect = whole.adjusted(0, 0, -_PAD, 0) if mirrored else whole.adjusted(_PAD, 0, 0, 0)
        side, top = look.px(_MARK), rect.y() + _TOP
        left = rect.right() - side + 1 if mirrored else rect.x()
        key, colour = {"done": ("active", "accent"), "now": (step.mark or "signing", "accent")}.get(
            step.state, ("not_yet", "control")
        )
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(left, top, look.mark(key, side, ratio, mirrored=mirrored, colour=colour))
        if index.row() + 1 < len(self._view.steps):
            thick = 2 if step.state == "done" else 1
            line_width = rect.width() - side - 12
            line_left = rect.x() + 6 if mirrored else rect.x() + side + 6
            ink = look.colour("accent" if step.state == "done" else "line2")
            painter.fillRect(line_left, top + side // 2 - thick // 2, line_width, thick, ink)
        label_top = top + side + 2
        room = QRect(rect.x(), label_top, rect.width() - 8, look.line_box("emphasis"))
        font = {"now": "panel_section", "done": "emphasis"}.get(step.state, "body")
        self._write(painter, room, step.label, font, "text2" if step.state == "ahead" else "text")
        detail = QRect(rect.x(), room.bottom() - 1, rect.width() - 8, look.line_box("secondary"))
        self._write(painter, detail, step.detail, "secondary", "text2")
        if self._view.hasFocus() and self._view.currentRow() == index.row():
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(whole).adjusted(1, 1, -1, -1), 6, 6)
            painter.restore()

    def _write(self, painter: QPainter, room: QRect, text: str, font: str, colour: str) -> None:
        mirrored = self._view.isRightToLeft()
        room = room.translated(8, 0) if mirrored else room
        painter.setFont(self._look.font(font))
        painter.setPen(self._look.colour(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        flags = leading(mirrored=mirrored) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(flags), isolated(shown, mirrored=mirrored))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give every step its share of the width."""
        return self._view.step_size(index.row())


class Stepper(QListWidget):
    """A real list of steps; arrows move along it in reading direction, Enter opens one."""

    step_opened = Signal(str)

    def __init__(self, look: Appearance, name: str, parent: QWidget | None = None) -> None:
        """Make an empty stepper."""
        super().__init__(parent)
        self._look = look
        self.steps: list[Step] = []
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setItemDelegate(_StepPainter(look, self))
        self.itemClicked.connect(self._on_clicked)
        look.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take the height from the look."""
        look = self._look
        needed = _TOP + look.px(_MARK) + 2 + look.line_box("emphasis") + look.line_box("secondary") + 4
        self.setFixedHeight(max(look.px(66), needed))
        self.scheduleDelayedItemsLayout()

    def step_size(self, place: int) -> QSize:
        """Give the size of a step: the same for each, unless a label would be cut and others have room to spare."""
        whole, count = self.viewport().width(), max(1, len(self.steps))
        needed = [self._room_of(step) for step in self.steps]
        width = whole // count
        if needed and max(needed) > width and sum(needed) <= whole:
            width = needed[place] + (whole - sum(needed)) // count
        return QSize(max(1, width), self.height())

    def _room_of(self, step: Step) -> int:
        """Give the width in which the words of a step are not cut."""
        bold, plain = QFontMetrics(self._look.font("panel_section")), QFontMetrics(self._look.font("secondary"))
        return max(bold.horizontalAdvance(step.label), plain.horizontalAdvance(step.detail)) + 2 * _PAD + 8

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show these steps; the one of now becomes the current one."""
        self.steps = list(steps)
        self.clear()
        now = 0
        for place, step in enumerate(steps):
            item = QListWidgetItem(step.label)
            words = f"{step.label}, {step.detail}" if step.detail else step.label
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, step.explanation)
            item.setToolTip(step.explanation)
            self.addItem(item)
            now = place if step.state == "now" else now
        self.setCurrentRow(now)
        sentence = self.tr("Life cycle, step {number} of {count}, {label}")
        label = steps[now].label if steps else ""
        self.setAccessibleName(sentence.format(number=now + 1, count=len(steps), label=label))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self._open(self.row(item))

    def _open(self, place: int) -> None:
        if 0 <= place < len(self.steps):
            self.step_opened.emit(self.steps[place].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows in reading direction, open with Enter."""
        forward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        last = len(self.steps) - 1
        moves = {forward: self.currentRow() + 1, back: self.currentRow() - 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        key = Qt.Key(event.key())
        if key in moves:
            self.setCurrentRow(max(0, min(last, moves[key])))
            self.viewport().update()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._open(self.currentRow())
        else:
            event.ignore()
