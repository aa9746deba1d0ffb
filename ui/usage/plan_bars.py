"""What was used of some services in a month against their plan, as bars with their figures above."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from commonservices.domain.declaring import dataclass
from ui.kit.appearance import Appearance
from ui.kit.fonts import isolated, leading, trailing

MOST: Final = 5
_BAR: Final = 6
_GAP: Final = 12


@dataclass(frozen=True)
class PlanLine:
    """One service: what was used, what was planned, both in words, and the unit of both."""

    name: str
    used: Decimal
    plan: Decimal
    figures: str
    unit: str = ""

    @property
    def said(self) -> str:
        """Give the figures with their unit."""
        return f"{self.figures} {self.unit}".strip()

    @property
    def over(self) -> bool:
        """Whether more was used than planned."""
        return self.used > self.plan


class PlanBars(QWidget):
    """Draws a bar for each service: full at the plan, in the tone of a warning beyond it."""

    def __init__(self, look: Appearance, name: str, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._look = look
        self._lines: tuple[PlanLine, ...] = ()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def lines(self) -> tuple[PlanLine, ...]:
        """Give what is shown."""
        return self._lines

    def set_lines(self, title: str, lines: Sequence[PlanLine]) -> None:
        """Show these services; `title` begins what is heard."""
        self._lines = tuple(lines[:MOST])
        said = "; ".join(f"{each.name} {each.said}" for each in self._lines)
        self.setAccessibleName(f"{title}: {said}" if said else title)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give room for a line of text and a bar for each service."""
        return QSize(160, len(self._lines) * self._step())

    def minimumSizeHint(self) -> QSize:
        """Keep the height."""
        return QSize(0, self.sizeHint().height())

    def _step(self) -> int:
        return self._look.line_box("secondary") + self._look.px(_BAR) + _GAP

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw names, figures and bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, line in enumerate(self._lines):
            self._paint(painter, QRect(0, place * self._step(), self.width(), self._step()), line)
        painter.end()

    def _paint(self, painter: QPainter, rect: QRect, line: PlanLine) -> None:
        look, mirrored = self._look, self.isRightToLeft()
        words = QRect(rect.x(), rect.y(), rect.width(), look.line_box("secondary"))
        tone = "att" if line.over else "accent"
        painter.setFont(look.font("secondary"))
        metrics = QFontMetrics(painter.font())
        painter.setPen(look.colour("att" if line.over else "text2"))
        fits = metrics.horizontalAdvance(line.name) + metrics.horizontalAdvance(line.said) + 12 <= words.width()
        shown = line.said if fits else line.figures
        painter.drawText(words, int(trailing(mirrored=mirrored)), isolated(shown, mirrored=mirrored))
        left = words.width() - metrics.horizontalAdvance(shown) - 8
        name = metrics.elidedText(line.name, Qt.TextElideMode.ElideRight, max(0, left))
        painter.setPen(look.colour("text"))
        painter.drawText(words, int(leading(mirrored=mirrored)), isolated(name, mirrored=mirrored))
        height = look.px(_BAR)
        whole = QRectF(rect.x(), words.bottom() + 3, rect.width(), height)
        part = min(1.0, float(line.used / line.plan)) if line.plan > 0 else 1.0
        done = QRectF(whole)
        done.setWidth(whole.width() * part)
        if mirrored:
            done.moveRight(whole.right())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("line"))
        painter.drawRoundedRect(whole, height / 2, height / 2)
        painter.setBrush(look.colour(tone))
        painter.drawRoundedRect(done, height / 2, height / 2)
