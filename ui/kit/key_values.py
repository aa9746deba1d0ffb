"""Pairs of a label and a value to read: every value can be focused, copied and heard with its label."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QWidget

from commonservices.domain.declaring import dataclass
from ui.kit.appearance import Appearance
from ui.kit.buttons import Button
from ui.kit.texts import Text


@dataclass(frozen=True)
class Pair:
    """One line: key, label and value, with a tone when it asks for attention, or as a link."""

    key: str
    label: str
    value: str
    tone: str = ""
    link: bool = False


class ValueText(Text):
    """A value that shows a ring while it has the keyboard."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, then the ring."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._look.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
            painter.end()


class KeyValueList(QWidget):
    """Pairs under each other, labels in one column and values in the next."""

    opened = Signal(str)

    def __init__(
        self, look: Appearance, name: str, *, label_width: int = 92, ends: bool = False, parent: QWidget | None = None
    ) -> None:
        """Make an empty list; `ends` sets the values at the far edge."""
        super().__init__(parent)
        self._look = look
        self._label_width = label_width
        self._ends = ends
        self.setObjectName(name)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._values: dict[str, QWidget] = {}
        self._shown: tuple[Pair, ...] = ()

    def set_pairs(self, pairs: Sequence[Pair]) -> None:
        """Show these pairs; the same ones again change nothing."""
        if tuple(pairs) == self._shown:
            return
        self._shown = tuple(pairs)
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._values = {}
        for number, pair in enumerate(pairs):
            self._add(number, pair)

    def _add(self, number: int, pair: Pair) -> None:
        label = Text(self._look, pair.label, "secondary", "text2", wrap=True)
        label.setMinimumWidth(self._look.px(self._label_width))
        if not self._ends:
            label.setFixedWidth(self._look.px(self._label_width))
        name = f"{self.objectName()}.{pair.key}"
        value: QWidget
        if pair.link:
            button = Button(self._look, pair.value, "link", name=name)
            button.clicked.connect(self._on_clicked)
            value = button
        else:
            colour = pair.tone or "text"
            value = ValueText(
                self._look, pair.value, "body", colour, wrap=True, selectable=True, ends=self._ends, name=name
            )
        value.setAccessibleName(f"{pair.label}: {pair.value}")
        label.setBuddy(value)
        self._grid.addWidget(
            label, number, 0, Qt.AlignmentFlag.AlignVCenter if pair.link else Qt.AlignmentFlag.AlignTop
        )
        if pair.link:
            edge = Qt.AlignmentFlag.AlignRight if self._ends else Qt.AlignmentFlag.AlignLeft
            self._grid.addWidget(value, number, 1, edge)
        else:
            self._grid.addWidget(value, number, 1)
        self._values[pair.key] = value

    def value_widget(self, key: str) -> QWidget:
        """Give the widget of a value."""
        return self._values[key]

    def _on_clicked(self) -> None:
        sender = self.sender()
        key = next((key for key, widget in self._values.items() if widget is sender), "")
        if key:
            self.opened.emit(key)
