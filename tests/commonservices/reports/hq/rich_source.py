"""The lists of a workbook taken as rows by key, without a file being written."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import Any

from commonservices.domain.periods import Period
from commonservices.queries import workbook
from commonservices.queries.workbook import Source
from commonservices.reports.hq.book import BUILDERS, sheets_of
from commonservices.reports.hq.changes import Comparison
from commonservices.reports.hq.parts import Frame
from commonservices.reports.hq.tallies import Tallies
from commonservices.reports.hq.words import BookLabels
from commonservices.reports.xlsx import Cell, FreeSheet, SheetFigures, SheetSpec
from tests.commonservices.reports.money_records import all_of
from tests.commonservices.reports.small_office import CUT_OFF, SmallOffice

PERIOD = Period(date(2026, 1, 1), date(2026, 3, 31))


def frame_of(language: str = "en", *, hxl: bool = False, period: Period = PERIOD) -> Frame:
    """Give what all sheets of a workbook of the small office share."""
    return Frame(BookLabels(language), period, "JAN_DEC", CUT_OFF, "TESTOFF", demo=False, hxl=hxl)


@contextmanager
def sourced(
    *more: Callable[[SmallOffice], Any], rich: bool = True, **changes: Mapping[str, Any]
) -> Iterator[tuple[SmallOffice, Source]]:
    """Give a small office, with a little of every money record or without, and what its workbook is made from."""
    with SmallOffice() as small:
        small.more = [*(all_of(small) if rich else []), *(each for one in more for each in one(small))]
        for name, values in changes.items():
            small.change(name, **values)
        with workbook.opened(small.build(), PERIOD) as source:
            yield small, source


def rows_of(source: Source, key: str, language: str = "en", tallies: Tallies | None = None) -> list[dict[str, Any]]:
    """Give the rows of a list by the keys of its columns."""
    spec = BUILDERS[key](frame_of(language), source, tallies or Tallies(CUT_OFF))
    keys = [column.key for column in spec.columns]
    return [dict(zip(keys, row, strict=True)) for row in spec.rows]


def lines_of(source: Source, place: int, frame: Frame | None = None) -> tuple[FreeSheet, list[Any]]:
    """Give the cover (0) or the summary (1) with its lines, made when every list was taken."""
    own = frame or frame_of()
    sheets = sheets_of(own, source, Tallies(CUT_OFF), Comparison(None))
    figures = {
        sheet.name: SheetFigures(sum(1 for _ in sheet.rows), {}) for sheet in sheets if isinstance(sheet, SheetSpec)
    }
    free = sheets[place]
    assert isinstance(free, FreeSheet)
    assert callable(free.lines)
    return free, [list(line) for line in free.lines(figures)]


def figure_rows(lines: list[Any]) -> dict[str, list[Any]]:
    """Give the lines by what their first cell says: number of the row, then the value of every cell."""
    found: dict[str, list[Any]] = {}
    for number, line in enumerate(lines, start=1):
        cells = [each.value if isinstance(each, Cell) else each for each in line]
        if cells and isinstance(cells[0], str):
            found.setdefault(cells[0], [number, *cells[1:]])
    return found
