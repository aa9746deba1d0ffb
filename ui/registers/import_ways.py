"""The ways from a register to the import: the link of an empty list, and a table file dropped on it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from ui.kit.notes import EmptyState
from ui.page import address_of
from ui.papers.incoming import paths_in

IMPORTS: Final = "imports"
_TABLES: Final = frozenset({".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv", ".txt"})


def address_for(paths: Sequence[Path] = ()) -> str:
    """Give the address of the import of some files, or of the page that asks for one."""
    return address_of(IMPORTS, file="\n".join(str(each) for each in paths))


class FileDrop(QObject):
    """Listens to a widget for table files that are dropped on it, and for nothing else that is dragged."""

    dropped = Signal(list)

    def __init__(self, over: QWidget) -> None:
        """Take table files on the widget."""
        super().__init__(over)
        over.setAcceptDrops(True)
        over.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take table files; what else is dragged goes on to the widget."""
        if not isinstance(event, QDragEnterEvent | QDropEvent):
            return False
        paths = [each for each in paths_in(event.mimeData()) if each.suffix.lower() in _TABLES]
        if not paths:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(paths)
        return True


class ImportWays(QObject):
    """The link of an empty list and files dropped on a widget; `requested` gives the address to open."""

    requested = Signal(str)

    def __init__(self, over: QWidget, empty: EmptyState) -> None:
        """Take table files that are dropped on the widget."""
        super().__init__(over)
        self.offered = False
        FileDrop(over).dropped.connect(self._on_dropped)
        empty.link_clicked.connect(self._on_link)

    @Slot()
    def _on_link(self) -> None:
        if self.offered:
            self.requested.emit(address_for())

    @Slot(list)
    def _on_dropped(self, paths: list[Path]) -> None:
        self.requested.emit(address_for(paths))
