"""The head of a record's page: back, name with its marks, reference line, and the buttons of the page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from commonservices.domain.declaring import dataclass
from ui.kit.buttons import Button, ToolButton
from ui.kit.layout import column, inset, row
from ui.kit.tags import Tag
from ui.kit.texts import ElidedText
from ui.page import PageFrame


@dataclass(frozen=True)
class Head:
    """What the head says: the name, its marks as text, tone and shape, and the line below."""

    title: str
    tags: tuple[tuple[str, str, str], ...]
    detail: Sequence[str]


class RecordHeader(QWidget):
    """Name and reference line with the buttons of the page."""

    back_requested = Signal()

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the head, empty until a record is shown."""
        super().__init__(parent)
        look = frame.look
        self._look = look
        self._tags: list[Tag] = []
        self._shown: tuple[tuple[str, str, str], ...] = ()
        self.setObjectName("premises.record.header")
        self.back = ToolButton(look, "arrow-left", self.tr("Back"), name="premises.record.back")
        self.title = ElidedText(look, "", "record_page", name="premises.record.title")
        self.detail = ElidedText(look, "", "secondary", "text2", selectable=True, name="premises.record.detail")
        self.buttons: QHBoxLayout = row(None, 8)
        self._places: QHBoxLayout = row(None, 6)
        words = QWidget()
        two = column(words, 0)
        first = row(None, 10)
        first.addWidget(self.title)
        first.addLayout(self._places)
        first.addStretch(1)
        two.addLayout(first)
        two.addWidget(self.detail)
        line = row(self, 8)
        line.addWidget(self.back)
        line.addWidget(words, 1)
        line.addLayout(self.buttons)
        inset(self, 16, 8, 16, 6)
        self.back.clicked.connect(self.back_requested)

    def add_button(self, text: str, name: str, icon: str = "") -> Button:
        """Put a button at the end."""
        made = Button(self._look, text, icon=icon, name=f"premises.record.{name}")
        self.buttons.addWidget(made)
        return made

    def show_head(self, head: Head) -> None:
        """Show name, marks and reference line."""
        self.title.setText(head.title)
        self.detail.setText(" · ".join(part for part in head.detail if part))
        if head.tags == self._shown:
            return
        self._shown = head.tags
        for old in self._tags:
            self._places.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._tags = [Tag(self._look, text, tone, mark) for text, tone, mark in head.tags]
        for tag in self._tags:
            self._places.addWidget(tag)
            tag.show()
