"""The last acts by name on a page of their own, to choose how far back to take something."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ui.change_log.act_words import ActWords
from ui.change_log.undo_list import UndoList
from ui.kit.layout import HLine, column, inset
from ui.page import Command, Page, PageFrame, PageHeader


class UndoListPage(Page):
    """The undo list of the register."""

    place: ClassVar[str] = "undo_list"

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the page; the acts are read when it is opened."""
        super().__init__(frame, parent)
        detail = self.tr("The last 200 acts, newest first. An act is taken back as a whole; later changes stay.")
        self.list = UndoList(frame)
        self.list.undo_requested.connect(self._on_undo)
        box = column(self)
        box.addWidget(PageHeader(self.look, self.title(), detail, name="undo_list.header"))
        box.addWidget(HLine())
        body = QWidget()
        column(body).addWidget(self.list)
        inset(body, 20, 12, 16, 12)
        box.addWidget(body, 1)

    def title(self) -> str:
        """Give the page's title."""
        return self.tr("Undo list")

    def open(self, address: Mapping[str, str]) -> None:
        """Read the acts, and go to one."""
        self.list.reload()
        if address.get("row"):
            self.list.table.select_id(address["row"])
        self.status_keys.emit([("Enter", self.tr("undo the act"))])

    def address(self) -> Mapping[str, str]:
        """Give the act to come back to."""
        return {"row": self.list.table.current_id()}

    def reload(self) -> None:
        """Read the acts anew."""
        self.list.reload()

    def regions(self) -> list[QWidget]:
        """Step to the list and its button."""
        return [self.list.table, self.list.button]

    def commands(self) -> list[Command]:
        """Give the undoing of the chosen act."""
        return [Command("undo_list.undo", self.tr("Undo this act"), self.list.undo_current, "", "undo", primary=True)]

    @Slot(object)
    def _on_undo(self, transaction: bytes) -> None:
        line = self.list.current
        if self.bridge.take_back(transaction) is not None and line is not None:
            self.toast_requested.emit(ActWords(self.words).undone(line), "redo")
