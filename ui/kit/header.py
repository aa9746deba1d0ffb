"""The heading line of a table: padded like its cells, with the sort arrow after the title."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.kit.appearance import Appearance
from ui.kit.fonts import isolated, leading, trailing

INSET, PAD = 20, 8
_HEIGHT = 30


class TableHeader(QHeaderView):
    """Column titles in the secondary font; the first visible one carries the page inset."""

    arranged = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Make the header of a table."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self.sorted_section = -1
        self.descending = False
        self._held = self._dragged = False
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(24)
        self.sectionMoved.connect(self._on_changed)
        self.sectionResized.connect(self._on_changed)
        look.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take font and height from the look."""
        self.setFont(self._look.font("secondary_strong"))
        self.setFixedHeight(self._look.row_height() if self._look.density != "roomy" else self._look.px(_HEIGHT + 6))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember that a person holds a column."""
        self._held = True
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Remember that a person fits a column to its words."""
        self._held = True
        super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell once, when the column is let go, that a person moved or widened it."""
        super().mouseReleaseEvent(event)
        dragged, self._held, self._dragged = self._dragged, False, False
        if dragged:
            self.arranged.emit()

    def _on_changed(self) -> None:
        self._dragged |= self._held

    def show_sort(self, section: int, *, descending: bool) -> None:
        """Draw the arrow at a section, or nowhere for -1."""
        self.sorted_section, self.descending = section, descending
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Give the fixed height."""
        return QSize(super().sizeHint().width(), self.height())

    def start_pad(self, section: int) -> int:
        """Give the room before the text of a section."""
        return INSET if self.visualIndex(section) == self.first_visual() else PAD

    def first_visual(self) -> int:
        """Give the visual place of the first section that is shown."""
        return next((v for v in range(self.count()) if not self.isSectionHidden(self.logicalIndex(v))), 0)

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        """Draw one title, its sort arrow and the rule below."""
        look, mirrored = self._look, self.isRightToLeft()
        painter.fillRect(rect, look.colour("canvas"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, look.colour("line2"))
        title = str(self.model().headerData(logical_index, Qt.Orientation.Horizontal) or "")
        ends = bool(
            self.model().headerData(logical_index, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
            & int(Qt.AlignmentFlag.AlignRight)
        )
        start, end = self.start_pad(logical_index), PAD
        room = rect.adjusted(end, 0, -start, 0) if mirrored else rect.adjusted(start, 0, -end, 0)
        if logical_index == self.sorted_section:
            title = f"{title} {'↓' if self.descending else '↑'}"
        edge = trailing(mirrored=mirrored) if ends else leading(mirrored=mirrored)
        painter.setFont(self.font())
        painter.setPen(look.colour("text" if logical_index == self.sorted_section else "text2"))
        shown = self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(edge | Qt.AlignmentFlag.AlignVCenter), isolated(shown, mirrored=mirrored))
