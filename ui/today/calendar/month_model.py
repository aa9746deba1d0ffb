"""The days of a month as a table: a row for each week, a column for each day of the week."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from commonservices.domain.declaring import dataclass
from ui.today.calendar.words import WEEK

WEEKS: Final = 6
DAY_ROLE: Final = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex
_NO_INDEX: Final = QModelIndex()
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)


@dataclass(frozen=True, slots=True)
class DayCell:
    """One day as it is drawn: how much falls on it, and the first lines with their marks and tones."""

    day: date
    number: int = 0
    lines: tuple[tuple[str, str, str], ...] = ()


def first_shown(month: date, first_weekday: int) -> date:
    """Give the day in the first cell of a month."""
    begin = month.replace(day=1)
    back = (begin.isoweekday() - first_weekday) % WEEK
    return begin if begin.toordinal() <= back else begin - timedelta(days=back)


class MonthModel(QAbstractTableModel):
    """Six weeks of days around one month."""

    def __init__(
        self,
        weekdays: list[tuple[str, str]],
        first_weekday: int,
        spoken: Callable[[DayCell], str],
        number_words: Callable[[int], str],
        parent: QObject | None = None,
    ) -> None:
        """Take the names of the weekdays and how a day is read out."""
        super().__init__(parent)
        self._weekdays = weekdays
        self._first_weekday = first_weekday
        self._spoken = spoken
        self._number_words = number_words
        self._cells: Mapping[date, DayCell] = {}
        self.month = date(2000, 1, 1)
        self.first = first_shown(self.month, first_weekday)

    @property
    def last(self) -> date:
        """The day in the last cell."""
        left = min(WEEKS * WEEK - 1, date.max.toordinal() - self.first.toordinal())
        return self.first + timedelta(days=left)

    def show_month(self, month: date) -> None:
        """Show another month; its days are empty until they are filled."""
        self.beginResetModel()
        self.month = month.replace(day=1)
        self.first = first_shown(self.month, self._first_weekday)
        self._cells = {}
        self.endResetModel()

    def fill(self, cells: Mapping[date, DayCell]) -> None:
        """Show what falls on each day."""
        self._cells = cells
        self.dataChanged.emit(self.index(0, 0), self.index(WEEKS - 1, WEEK - 1))

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Give the number of weeks."""
        return 0 if parent.isValid() else WEEKS

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Give the days of a week."""
        return 0 if parent.isValid() else WEEK

    def day_at(self, index: Index) -> date | None:
        """Give the day of a cell; none beyond the last day there is."""
        if not index.isValid():
            return None
        number = self.first.toordinal() + index.row() * WEEK + index.column()
        return date.fromordinal(number) if number <= date.max.toordinal() else None

    def index_of(self, day: date) -> QModelIndex:
        """Give the cell of a day, or no cell."""
        away = (day - self.first).days
        return self.index(away // WEEK, away % WEEK) if 0 <= away < WEEKS * WEEK else QModelIndex()

    def cell(self, day: date) -> DayCell:
        """Give a day with what falls on it."""
        return self._cells.get(day) or DayCell(day)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Give a day for the eye and for the ear."""
        day = self.day_at(index)
        if day is None:
            return None
        if role == DAY_ROLE:
            return self.cell(day)
        if role == _DISPLAY:
            return self._number_words(day.day)
        if role in {_SPOKEN, _TIP}:
            return self._spoken(self.cell(day))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Give the names of the weekdays."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < WEEK:
            return None
        if role == _DISPLAY:
            return self._weekdays[section][0]
        return self._weekdays[section][1] if role in {_SPOKEN, _TIP} else None
