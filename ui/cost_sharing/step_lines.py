"""An explanation step by step: numbered lines with a figure at the end and what more there is to say below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from commonservices.domain.cost_sharing.words import Line
from ui.kit.appearance import Appearance
from ui.kit.key_values import ValueText
from ui.kit.layout import row
from ui.kit.texts import Text

_SIDE = 20


class _Number(QWidget):
    """The number of a step in a ring; the last one is filled."""

    def __init__(self, look: Appearance, text: str, *, last: bool) -> None:
        super().__init__()
        self._look, self._text, self._last = look, text, last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Give the ring."""
        side = self._look.px(_SIDE)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ring and number."""
        painter, look = QPainter(self), self._look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("accent"), 1.5))
        painter.setBrush(look.colour("accent" if self._last else "sunken"))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.setFont(look.font("secondary_strong"))
        painter.setPen(look.colour("on_accent" if self._last else "accent"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._text)
        painter.end()


class StepLines(QWidget):
    """The steps under each other; each can be focused, copied and heard as a whole."""

    def __init__(self, look: Appearance, name: str, *, numbered: bool = True, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self._look, self._numbered = look, numbered
        self._shown: tuple[Line, ...] = ()
        self.setObjectName(name)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these steps; the same ones again change nothing."""
        if tuple(lines) == self._shown:
            return
        self._shown = tuple(lines)
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for place, line in enumerate(lines):
            self._add(place, line, last=place == len(lines) - 1)

    def _add(self, place: int, line: Line, *, last: bool) -> None:
        look, top = self._look, 3 * place
        name = f"{self.objectName()}.{place + 1}"
        if self._numbered:
            mark = _Number(look, str(place + 1), last=last)
            self._grid.addWidget(mark, top, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        title = ValueText(look, line.title, "emphasis", wrap=True, selectable=True, name=name)
        title.setAccessibleName(" ".join(each for each in (f"{place + 1}.", line.title, line.value, line.note) if each))
        head = QWidget()
        across = row(head, 8)
        across.addWidget(title, 1)
        if line.value:
            across.addWidget(Text(look, line.value, "emphasis", ends=True), 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(head, top, 1)
        if line.note:
            self._grid.addWidget(Text(look, line.note, "secondary", "text2", wrap=True), top + 1, 1)
        self._grid.setRowMinimumHeight(top + 2, look.px(6))
