"""The rows of a list and the exact sum of each of its columns of numbers, taken from the file as it passes."""

from collections.abc import Mapping, Sequence
from decimal import Context, Decimal, localcontext
from xml.sax.saxutils import unescape

from commonservices.domain.declaring import dataclass
from commonservices.reports.xlsx.read_parts import unescaped
from commonservices.reports.xlsx.sheet import SheetFigures

_SUMS = Context(prec=60)
_QUOTES = {"&quot;": '"', "&apos;": "'"}


@dataclass(frozen=True)
class ListPlace:
    """Where a list stands on its sheet: its first and last column, its first and last row; rows 0 to 0 when empty."""

    left: int
    right: int
    top: int
    bottom: int


class ListSums:
    """Adds up one list; rows come one by one, or many at once by column."""

    def __init__(self, place: ListPlace, dates: frozenset[int], group_by: str) -> None:
        """Watch a list; numbers of the styles of dates are days and add up to nothing."""
        self.place = place
        self.dates = dates
        self._group_by = group_by
        self._keys: dict[int, str] = {}
        self._rows = 0
        self._sums: dict[str, Decimal] = {}
        self._groups: dict[str, dict[str, Decimal]] = {}
        self._row: dict[int, str | Decimal | bool] = {}

    def text(self, column: int, value: str) -> None:
        """Take a text of the present row."""
        self._row[column] = value

    def number(self, column: int, style: int, digits: str) -> None:
        """Take a number of the present row."""
        self._row[column] = True if style in self.dates else Decimal(digits)

    def other(self, column: int) -> None:
        """Take anything else that is not blank."""
        self._row[column] = True

    def end_row(self, number: int) -> None:
        """Add up the row that ended, when it belongs to the list; the first row of a sheet tells the keys."""
        row, self._row = self._row, {}
        place = self.place
        if number == 1:
            self._keys = {column: str(key) for column, key in row.items() if place.left <= column <= place.right}
        elif place.top <= number <= place.bottom:
            found = {key: row[column] for column, key in self._keys.items() if column in row}
            self._rows += bool(found)
            numbers = {key: [value] for key, value in found.items() if isinstance(value, Decimal)}
            self._add(self._sums, numbers)
            if self._group_by in self._keys.values():
                named = found.get(self._group_by, "")
                self._add(self._groups.setdefault(str(named), {}), numbers)

    def many(self, rows: Sequence[Sequence[str | None]], columns: Mapping[int, Sequence[int]], texts: set[int]) -> None:
        """Add up many rows: by column the places of its values in a row, and which places hold no numbers."""
        places = {self._keys[column]: at for column, at in columns.items() if column in self._keys}
        every = sorted(place for at in places.values() for place in at)
        if not every:
            return
        empty = [row for row in rows if row[every[0]] is None]
        self._rows += len(rows) - sum(all(row[place] is None for place in every) for row in empty)
        numbers = {key: [place for place in at if place not in texts] for key, at in places.items()}
        self._sum_into(self._sums, rows, numbers)
        if self._group_by in places:
            apart: dict[str, list[Sequence[str | None]]] = {}
            for row in rows:
                named = next((text for place in places[self._group_by] if (text := row[place])), "")
                apart.setdefault(named, []).append(row)
            for name, of_name in apart.items():
                group = self._groups.setdefault(unescaped(unescape(name, _QUOTES)), {})
                self._sum_into(group, of_name, numbers)

    def _sum_into(
        self, sums: dict[str, Decimal], rows: Sequence[Sequence[str | None]], numbers: Mapping[str, Sequence[int]]
    ) -> None:
        """Add the numbers of many rows to some sums."""
        values = {
            key: [Decimal(digits) for place in at for row in rows if (digits := row[place]) is not None]
            for key, at in numbers.items()
        }
        self._add(sums, values)

    @staticmethod
    def _add(sums: dict[str, Decimal], numbers: Mapping[str, Sequence[Decimal]]) -> None:
        """Add numbers by key to some sums."""
        with localcontext(_SUMS):
            for key, values in numbers.items():
                if values:
                    sums[key] = sum(values, sums.get(key, Decimal(0)))

    def figures(self) -> SheetFigures:
        """Give the rows and the sums, in all and by group."""
        return SheetFigures(self._rows, self._sums, self._groups)
