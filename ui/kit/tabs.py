"""View tabs: a real tab bar with counts and an accent line exactly as wide as the words."""

from collections.abc import Sequence
from functools import reduce

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget

from commonservices.domain.declaring import dataclass
from ui.kit.appearance import Appearance

_GAP, _APART = 6, 24


@dataclass(frozen=True)
class TabItem:
    """One view: its key, its words, its count and the tone of the count when somebody must act."""

    key: str
    label: str
    count: int | None = None
    tone: str = ""


class Tabs(QTabBar):
    """Tabs by key; one place in the Tab order, arrows move inside."""

    picked = Signal(str)

    def __init__(self, look: Appearance, title: str, name: str, parent: QWidget | None = None) -> None:
        """Make an empty bar."""
        super().__init__(parent)
        self._look = look
        self._tabs: list[TabItem] = []
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.currentChanged.connect(self._on_current)
        look.changed.connect(self.restyle)

    def restyle(self) -> None:
        """Take sizes from the look."""
        self.setFont(self._look.font("body"))
        self.updateGeometry()
        self.update()

    def set_tabs(self, tabs: Sequence[TabItem]) -> None:
        """Show these views and keep the current one if it is still there."""
        current = self.current_key()
        self.blockSignals(True)  # noqa: FBT003
        while self.count():
            self.removeTab(0)
        self._tabs = list(tabs)
        for tab in tabs:
            self.addTab(tab.label)
        for place in range(len(self._tabs)):
            self._name(place)
        keys = [tab.key for tab in self._tabs]
        if current in keys:
            self.setCurrentIndex(keys.index(current))
        self.blockSignals(False)  # noqa: FBT003
        self.updateGeometry()

    def _name(self, place: int) -> None:
        tab = self._tabs[place]
        self.setTabText(place, tab.label if tab.count is None else f"{tab.label} {tab.count}")
        self.setAccessibleTabName(place, self.tabText(place))

    def set_count(self, key: str, count: int | None, tone: str = "") -> None:
        """Show another count on a view."""
        for place, tab in enumerate(self._tabs):
            if tab.key == key:
                self._tabs[place] = TabItem(key, tab.label, count, tone)
                self._name(place)
        self.update()

    def view_keys(self) -> list[str]:
        """Give the keys of the views shown."""
        return [tab.key for tab in self._tabs]

    def current_key(self) -> str:
        """Give the key of the current view, or nothing."""
        place = self.currentIndex()
        return self._tabs[place].key if 0 <= place < len(self._tabs) else ""

    def select(self, key: str) -> None:
        """Make a view current."""
        for place, tab in enumerate(self._tabs):
            if tab.key == key:
                self.setCurrentIndex(place)

    def _on_current(self) -> None:
        if self.current_key():
            self.picked.emit(self.current_key())

    def _words_width(self, place: int) -> int:
        tab = self._tabs[place]
        width = QFontMetrics(self._look.font("emphasis")).horizontalAdvance(tab.label)
        if tab.count is not None:
            width += (
                self._look.px(_GAP) + QFontMetrics(self._look.font("numbers")).horizontalAdvance(str(tab.count)) + 1
            )
        return width

    def tabSizeHint(self, index: int) -> QSize:  # noqa: N802
        """Give room for words, count and the gap to the next tab."""
        if index >= len(self._tabs):
            return super().tabSizeHint(index)
        height = max(self._look.px(36), self._look.line_box("body") + 14)
        apart = self._look.px(_APART) if index + 1 < len(self._tabs) else 0
        return QSize(self._words_width(index) + apart, height)

    def minimumTabSizeHint(self, index: int) -> QSize:  # noqa: N802
        """Give the wish: tabs are scrolled, never cut."""
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw all tabs; where they are scrolled, nothing is drawn below the arrows."""
        painter = QPainter(self)
        arrows = [each.geometry() for each in self.findChildren(QToolButton) if each.isVisible()]
        painter.setClipRegion(reduce(QRegion.subtracted, map(QRegion, arrows), QRegion(self.rect())))
        for place in range(min(self.count(), len(self._tabs))):
            self._paint_tab(painter, place)
        painter.end()

    def _paint_tab(self, painter: QPainter, place: int) -> None:
        look, tab, rect, mirrored = self._look, self._tabs[place], self.tabRect(place), self.isRightToLeft()
        current, width = place == self.currentIndex(), self._words_width(place)
        left = rect.right() - width + 1 if mirrored else rect.x()
        painter.setFont(look.font("emphasis" if current else "body"))
        painter.setPen(look.colour("text" if current else "text2"))
        label_width = QFontMetrics(look.font("emphasis")).horizontalAdvance(tab.label)
        label = QRect(rect.right() - label_width + 1 if mirrored else left, rect.y(), label_width, rect.height())
        centre = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        painter.drawText(label, centre, tab.label)
        if tab.count is not None:
            painter.setFont(look.font("numbers"))
            painter.setPen(look.colour(tab.tone or "text3"))
            count_width = width - label_width - look.px(_GAP)
            count_left = left if mirrored else rect.x() + label_width + look.px(_GAP)
            painter.drawText(QRect(count_left, rect.y(), count_width, rect.height()), centre, str(tab.count))
        if current:
            painter.fillRect(left, rect.bottom() - 1, width, 2, look.colour("accent"))
            if self.hasFocus():
                painter.setPen(QPen(look.colour("accent"), 2))
                painter.drawRoundedRect(QRectF(left - 1, rect.y() + 3, width + 2, rect.height() - 8), 4, 4)
