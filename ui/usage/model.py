"""The grid as a table model: twelve months, the total and the year before; a line per service and consumer."""

from __future__ import annotations

import logging
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from commonservices.queries.usage import YEAR, GridFilter
from ui.usage.showing import COLUMNS, Showing

SHOWN_ROLE: Final = int(Qt.ItemDataRole.UserRole)
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_EDIT = int(Qt.ItemDataRole.EditRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_DESCRIPTION = int(Qt.ItemDataRole.AccessibleDescriptionRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
_TRAIL = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_TYPED = _FLAGS | Qt.ItemFlag.ItemIsEditable
_log = logging.getLogger(__name__)
Index = QModelIndex | QPersistentModelIndex


class UsageModel(QAbstractTableModel):
    """Shows the lines of the grid with what waits in them; it writes nothing itself."""

    entered = Signal(int, int, str)

    def __init__(self, showing: Showing, parent: QObject | None = None) -> None:
        """Show what the cells say."""
        super().__init__(parent)
        self.showing = showing
        self.lines = showing.lines
        self._failed = False

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Give the number of lines."""
        return 0 if parent.isValid() else self.lines.count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Give the months, the total and the year before."""
        return 0 if parent.isValid() else COLUMNS

    def show(self, wanted: GridFilter) -> None:
        """Show what another filter asks for."""
        self.beginResetModel()
        self.lines.read(wanted)
        self.showing.forget()
        self.endResetModel()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, COLUMNS - 1)

    def reread(self) -> None:
        """Read the rows in sight anew; the lines stay where they are."""
        self.lines.forget()
        self.redraw()

    def redraw(self) -> None:
        """Draw again what waits, without reading anything."""
        self.showing.forget()
        if self.lines.count:
            self.dataChanged.emit(self.index(0, 0), self.index(self.lines.count - 1, COLUMNS - 1))

    def refresh(self, position: int) -> None:
        """Read one consumer anew and redraw its line and the heading above it, nothing else."""
        self.lines.refresh(position)
        heading = self.lines.heading_of(position)
        for each in {position, position if heading is None else heading}:
            self.showing.forget(each)
            self.dataChanged.emit(self.index(each, 0), self.index(each, COLUMNS - 1))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let months of consumers be chosen and typed into; computed cells can only be read."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.lines.is_heading(index.row()) or index.column() >= YEAR:
            return Qt.ItemFlag.ItemIsEnabled
        return _TYPED if self.showing.takes(index.row(), index.column()) else _FLAGS

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Answer a role of a cell; a fault is logged once and the cell stays empty."""
        try:
            return self._answer(index.row(), index.column(), role) if index.isValid() else None
        except Exception:  # an exception that leaves data() ends the program
            if not self._failed:
                self._failed = True
                _log.exception("A cell of the grid could not be made.")
            return None

    def _answer(self, position: int, column: int, role: int) -> Any:
        if role == _ALIGN:
            return _TRAIL
        if role not in {_DISPLAY, _EDIT, _ACCESSIBLE, _DESCRIPTION, _TIP, SHOWN_ROLE}:
            return None
        shown = self.showing.shown(position, column)
        if role == _EDIT:
            return self.showing.edited_text(position, column)
        if role == _ACCESSIBLE:
            return self.showing.spoken(position, column)
        by_role = {_DISPLAY: shown.text, _DESCRIPTION: shown.sentence, _TIP: shown.sentence or None, SHOWN_ROLE: shown}
        return by_role[role]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Give months and sums across, services and consumers down."""
        if role not in {_DISPLAY, _ACCESSIBLE} or section < 0:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self.showing.heading(section) if section < COLUMNS else None
        if section >= self.lines.count:
            return None
        row = self.lines.row(section)
        return self.lines.block(section).name if row is None else row.consumer

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        """Tell what was typed; the page decides what becomes of it."""
        if role != _EDIT or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        self.entered.emit(index.row(), index.column(), str(value))
        return True
