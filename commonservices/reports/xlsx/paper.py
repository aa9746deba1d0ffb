"""How a list goes on paper: as many pages side by side as keep its letters readable, the first columns on each."""

import math
from typing import Final

from commonservices.reports.xlsx.sheet import Column, SheetSpec

SIDE_INCHES: Final = 0.4
EDGE_INCHES: Final = 0.6
"""Above and below the rows; the classification and the page number stand in it."""
LINE_INCHES: Final = 0.3
SMALLEST: Final = 0.6
"""Letters of ten points are not printed smaller than six."""
MOST_PAGES: Final = 20
_LONG_INCHES: Final = 297 / 25.4
_SHORT_INCHES: Final = 210 / 25.4
_LETTER_PIXELS: Final = 7
_EDGE_PIXELS: Final = 5
_PIXELS_AN_INCH: Final = 96


def pages_wide(spec: SheetSpec) -> int:
    """Give how many pages stand side by side; the frozen columns are counted again on every page after the first."""
    total = sum(_inches(column) for column in spec.columns)
    again = sum(_inches(column) for column in spec.columns[: spec.freeze_columns])
    page = ((_LONG_INCHES if spec.landscape else _SHORT_INCHES) - 2 * SIDE_INCHES) / SMALLEST
    if total <= page or page <= again:
        return 1
    return min(MOST_PAGES, math.ceil((total - again) / (page - again)))


def heading_column(spec: SheetSpec) -> int:
    """Give the column the title stands in: one that is not repeated, where the list goes over several pages."""
    if pages_wide(spec) == 1:
        return 0
    free = range(spec.freeze_columns, len(spec.columns))
    return next((place for place in free if not spec.columns[place].hidden), 0)


def _inches(column: Column) -> float:
    """Give the width of a column as it stands on the screen."""
    return 0.0 if column.hidden else (column.width * _LETTER_PIXELS + _EDGE_PIXELS) / _PIXELS_AN_INCH
