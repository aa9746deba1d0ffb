"""The head of a case, a claim or the rates: back, title with its state, what is known in one line, the steps."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from ui.bills.sheet import Head
from ui.kit.buttons import Button, ToolButton
from ui.kit.layout import column, inset, row
from ui.kit.shapes import tone_of
from ui.kit.tags import Tag
from ui.kit.texts import ElidedText
from ui.page import Command, PageFrame

_PLACE: Final = "efficiency.head"


class RecordHead(QWidget):
    """Shows one record's head; the first step is a button, the others stand in a menu."""

    back_requested = Signal()

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        look = self._look = frame.look
        self._frame = frame
        self._first: Command | None = None
        self.back = ToolButton(look, "arrow-left", self.tr("Back to the service"), name=f"{_PLACE}.back")
        self.title = ElidedText(look, "", "record_page", name=f"{_PLACE}.title")
        self.state = Tag(look, "")
        self.detail = ElidedText(look, "", "secondary", "text2", selectable=True, name=f"{_PLACE}.detail")
        self.more = ToolButton(look, "more-horizontal", self.tr("Other steps"), name=f"{_PLACE}.more")
        self.next = Button(look, "", "primary", name=f"{_PLACE}.next")
        self.menu = QMenu(self)
        words = QWidget()
        line, first = row(self, 8), row(None, 10)
        two = column(words, 0)
        first.addWidget(self.title)
        first.addWidget(self.state)
        first.addStretch(1)
        two.addLayout(first)
        two.addWidget(self.detail)
        line.addWidget(self.back)
        line.addWidget(words, 1)
        line.addWidget(self.more)
        line.addWidget(self.next)
        inset(self, 16, 8, 16, 4)
        self.back.clicked.connect(self.back_requested)
        self.more.clicked.connect(self._on_more)
        self.next.clicked.connect(self._on_next)

    def show_head(self, head: Head) -> None:
        """Show title, line and state; a state without words has no tag."""
        self.title.setText(head.title)
        self.detail.setText(head.detail)
        self.state.setVisible(bool(head.state))
        self.state.set_tag(head.state, tone_of(head.mark), head.mark)

    def show_steps(self, commands: Sequence[Command]) -> None:
        """Offer these steps; one that cannot be taken says why."""
        read_only = self._frame.bridge.read_only
        self._first = next((each for each in commands if each.primary), None)
        self.next.setHidden(self._first is None or read_only)
        self.next.setText(self._first.text if self._first else "")
        self.menu.clear()
        self.menu.setToolTipsVisible(True)
        for each in commands:
            if not each.primary:
                action = self.menu.addAction(each.text)
                action.setObjectName(f"{_PLACE}.{each.key}")
                action.setEnabled(not each.reason)
                action.setToolTip(each.reason)
                action.triggered.connect(partial(_run, each))
        self.more.setHidden(read_only or not self.menu.actions())

    def _on_next(self) -> None:
        if self._first is not None and not self._first.reason:
            self._first.run()

    def _on_more(self) -> None:
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))


def _run(command: Command, _checked: object = None) -> None:
    command.run()
