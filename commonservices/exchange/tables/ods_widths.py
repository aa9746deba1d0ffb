"""With how many figures an OpenDocument workbook shows a number, where its style fills it up with zeros."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from commonservices.exchange.tables.places import whole

_MOST: Final = 30
_LEAST: Final = 2
_NUMBER_STYLE, _STYLE, _NUMBER = "number-style", "style", "number"
_AROUND: Final = frozenset({"text", "embedded-text"})


class Widths:
    """Follows the styles of a workbook, and gives the figures a cell is shown with; 0 where its style adds none."""

    def __init__(self) -> None:
        """Begin without any style."""
        self._numbers: dict[str, int] = {}
        self._cells: dict[str, int] = {}
        self._columns: list[tuple[int, int, str]] = []
        self._current = ""
        self.row = ""
        """The style of the cells of the present row that name none."""

    def take(self, tag: str, told: Mapping[str, str]) -> None:
        """Take a tag that stands around the cells."""
        if tag == _NUMBER_STYLE:
            self._current = told.get("name", "")
        elif tag == _NUMBER and self._current:
            width = whole(told.get("min-integer-digits", ""), 0)
            plain = not whole(told.get("decimal-places", ""), 0) and told.get("grouping") != "true"
            self._numbers[self._current] = width if plain and _LEAST <= width <= _MOST else 0
        elif tag in _AROUND and self._current:
            self._numbers[self._current] = 0
            self._current = ""
        elif tag == _STYLE:
            self._current = ""
            width = self._numbers.get(told.get("data-style-name", ""), 0)
            if width:
                self._cells[told.get("name", "")] = width

    def begin_sheet(self) -> None:
        """Forget the columns of the sheet before."""
        self._columns = []

    def column(self, told: Mapping[str, str], first: int, last: int) -> None:
        """Keep the style of some columns."""
        style = told.get("default-cell-style-name", "")
        if style in self._cells:
            self._columns.append((first, last, style))

    def of(self, told: Mapping[str, str], column: int) -> int:
        """Give the figures a cell is shown with: by its own style, else that of its row, else that of its column."""
        if not self._cells:
            return 0
        named = told.get("style-name", "") or self.row
        if not named:
            named = next((style for first, last, style in self._columns if first <= column <= last), "")
        return self._cells.get(named, 0)
