"""A table inside a page, and a section header with a link."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ui.kit.appearance import Appearance
from ui.kit.columns import Column
from ui.kit.model import ListRows
from ui.kit.table import Register
from ui.kit.texts import SectionHeader

RowT = TypeVar("RowT")
_ROW = 28
_MOST_ROWS = 12


class SubTable(Register, Generic[RowT]):
    """A table inside a page, as high as its rows need up to a limit."""

    def __init__(
        self,
        look: Appearance,
        name: str,
        title: str,
        columns: Sequence[Column[RowT]],
        row_id: Callable[[RowT], str],
    ) -> None:
        """Make an empty table."""
        super().__init__(look, name, title, row=_ROW)
        self.rows: ListRows[RowT] = ListRows(columns, row_id, self)
        self.set_model(self.rows)
        self.setSelectionMode(Register.SelectionMode.SingleSelection)
        self.most_rows = _MOST_ROWS

    def fill_rows(self, rows: Sequence[RowT]) -> None:
        """Show these rows; the same ones again change nothing."""
        held = [self.rows.row(place) for place in range(self.rows.rowCount())]
        if held != list(rows):
            self.rows.set_rows(rows)
        self.fit()

    def fit(self) -> None:
        """Take the height of heading and rows."""
        if not self.most_rows:
            return
        shown = max(1, min(self.most_rows, self.rows.rowCount()))
        height = self.horizontalHeader().height() + shown * self.verticalHeader().defaultSectionSize() + 2
        self.setFixedHeight(height)

    def restyle(self) -> None:
        """Take heights from the look."""
        super().restyle()
        if hasattr(self, "most_rows"):
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the row by F2 as by Enter: here a row is opened to be changed."""
        if event.key() == Qt.Key.Key_F2:
            self._emit_current(self.open_requested)
        else:
            super().keyPressEvent(event)

    def current_row(self) -> RowT | None:
        """Give the row the cursor is on."""
        return self.rows.row(self.currentIndex().row())


def linked_header(look: Appearance, title: str, link: str, *, panel: bool = False, name: str = "") -> SectionHeader:
    """Give a section header with a link; the link is shown only once it stands in the header."""
    header = SectionHeader(look, title, panel=panel, name=name)
    header.link.setText(link)
    header.link.setVisible(True)
    return header
