"""Native charts with their points beside them, so that programs that do not calculate draw them too."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any
from xml.sax.saxutils import quoteattr

from commonservices.errors import Bug
from commonservices.reports.xlsx.cells import day_number
from commonservices.reports.xlsx.features import Chart, Points, Series
from commonservices.reports.xlsx.problems import Box, box
from commonservices.reports.xlsx.sheet import Plain

MAX_POINTS = 32_000
"""Excel draws no more points of one series in a chart of two dimensions."""
COLOURS = ("0B63B0", "B25E00", "2F7D4F", "7A3E9D", "8E1B1B", "4A5360")
PATTERNS = (None, "wdUpDiag", "pct25", "wdDnDiag", "pct50", "horz")
"""Bars of one chart differ in their hatching too, lines in their marks: print in grey still tells them apart."""
MARKS = ("circle", "square", "triangle", "diamond", "x", "plus")
GRID = "D9DDE3"
DAY_FORMAT = "yyyy-mm-dd"
_TIMELINE_SERIES = 2

Find = Callable[[Points], tuple[str, Sequence[Plain]]]
"""Gives the reference of some points and the values that stand there."""


class Kept:
    """The values of the book that charts will draw, by sheet and cell, kept while the sheets are written."""

    def __init__(self, charts: Sequence[Chart]) -> None:
        """Note what the charts of a book will ask for."""
        asked = [points for chart in charts for points in (chart.categories, *(one.values for one in chart.series))]
        self.columns = {(points.sheet, points.column) for points in asked if points.column}
        self.areas = {(points.sheet, points.cells) for points in asked if not points.column}
        self._lists: dict[tuple[str, str], tuple[str, list[Plain]]] = {}
        self._cells: dict[tuple[str, int, int], Plain] = {}
        self._boxes: dict[str, list[Box]] = {}
        for sheet, cells in self.areas:
            found = box(cells)
            if found is None:
                msg = f"{cells} is no range of cells a chart can draw"
                raise Bug(msg)
            self._boxes.setdefault(sheet, []).append(found)

    def wants(self, sheet: str, column: str) -> bool:
        """Whether a chart draws a column of a list."""
        return (sheet, column) in self.columns

    def keep_column(self, sheet: str, column: str, reference: str, values: list[Plain]) -> None:
        """Keep the values of a column of a list and where they stand."""
        self._lists[sheet, column] = (reference, values)

    def keep_cell(self, sheet: str, row: int, column: int, value: Plain) -> None:
        """Keep the value of a cell of a free sheet when a chart draws it; columns count from one."""
        here = Box(column, row, column, row)
        if any(area.meets(here) for area in self._boxes.get(sheet, ())):
            self._cells[sheet, row, column] = value

    def find(self, points: Points) -> tuple[str, Sequence[Plain]]:
        """Give the reference of some points and their values."""
        sheet = "'" + points.sheet.replace("'", "''") + "'"
        if points.column:
            if (points.sheet, points.column) not in self._lists:
                msg = f"a chart draws the column {points.column} of {points.sheet}, which was not written"
                raise Bug(msg)
            place, values = self._lists[points.sheet, points.column]
            return f"{sheet}!{place}", values
        area = box(points.cells)
        if area is None:
            msg = f"{points.cells} is no range of cells a chart can draw"
            raise Bug(msg)
        cells = [
            self._cells.get((points.sheet, row, column))
            for row in range(area.top, area.bottom + 1)
            for column in range(area.left, area.right + 1)
        ]
        first, _, last = points.cells.replace("$", "").partition(":")
        return f"{sheet}!{fixed(first)}:{fixed(last or first)}", cells


def frame_of(chart: Chart) -> Any:
    """Give the chart without its points: the sheet needs to know that it is there."""
    from openpyxl.chart import BarChart, LineChart

    made: Any = LineChart() if chart.kind == "line" else BarChart()
    made.anchor, made.width, made.height = chart.at, chart.width, chart.height
    return made


def fill(made: Any, chart: Chart, find: Find) -> None:
    """Put titles, axes, series and their points into a chart."""
    from openpyxl.chart.data_source import AxDataSource
    from openpyxl.chart.shapes import GraphicalProperties
    from openpyxl.drawing.line import LineProperties

    made.title, made.style = chart.title, 2
    made.title.overlay = False
    for axis, title in ((made.x_axis, chart.across), (made.y_axis, chart.along)):
        axis.delete = False
        axis.title = title or None
    made.y_axis.number_format = chart.number_format
    made.y_axis.majorGridlines.spPr = GraphicalProperties(ln=LineProperties(solidFill=GRID))
    made.x_axis.number_format = "General"
    made.legend = made.legend if len(chart.series) > 1 and chart.kind != "timeline" else None
    reference, names = find(chart.categories)
    for place, series in enumerate(chart.series):
        one = _series(series, place, chart, find)
        one.cat = AxDataSource(strRef=_words(reference, names))
        made.series.append(one)
    if chart.kind != "line":
        _bars(made, chart, find)


def _bars(made: Any, chart: Chart, find: Find) -> None:
    """Stand bars up, stack them, or lay them down along days."""
    made.type = "bar" if chart.kind == "timeline" else "col"
    made.gapWidth = 60
    if chart.kind != "timeline" and not _below_zero(chart, find):
        made.y_axis.scaling.min = 0
    if chart.kind == "bar":
        return
    made.grouping, made.overlap = "stacked", 100
    if chart.kind == "timeline":
        if len(chart.series) != _TIMELINE_SERIES:
            msg = f"a timeline has two series, when things begin and how long they last, not {len(chart.series)}"
            raise Bug(msg)
        begins = [day_number(value) for value in find(chart.series[0].values)[1] if isinstance(value, date)]
        made.x_axis.scaling.orientation = "maxMin"
        made.y_axis.number_format = DAY_FORMAT
        made.y_axis.scaling.min = min(begins, default=None)
        unseen = made.series[0].graphicalProperties
        unseen.solidFill, unseen.noFill = None, True
        unseen.line.solidFill, unseen.line.noFill = None, True


def _below_zero(chart: Chart, find: Find) -> bool:
    """Whether a bar hangs down; where none does, the axis begins at nought, so that lengths compare."""
    values = (value for each in chart.series for value in find(each.values)[1])
    return any(isinstance(value, int | Decimal | Fraction) and value < 0 for value in values)


def _series(series: Series, place: int, chart: Chart, find: Find) -> Any:
    """Give one series in its colour and its hatching or marks, with its points."""
    from openpyxl.chart.data_source import NumDataSource, NumRef
    from openpyxl.chart.series import Series as Drawn
    from openpyxl.chart.series import SeriesLabel
    from openpyxl.chart.shapes import GraphicalProperties

    reference, values = find(series.values)
    if len(values) > MAX_POINTS:
        msg = f"a chart of {len(values):,} points: Excel draws {MAX_POINTS:,}"
        raise Bug(msg)
    one: Any = Drawn(idx=place, order=place, tx=SeriesLabel(v=series.name))
    one.val = NumDataSource(numRef=NumRef(f=reference, numCache=_numbers(values)))
    colour = COLOURS[place % len(COLOURS)]
    one.graphicalProperties = GraphicalProperties(solidFill=colour)
    one.graphicalProperties.line.solidFill = colour
    if chart.kind == "line":
        one.smooth = False
        one.marker.symbol, one.marker.size = MARKS[place % len(MARKS)], 7
        one.marker.graphicalProperties = GraphicalProperties(solidFill=colour)
    elif chart.kind != "timeline" and (pattern := PATTERNS[place % len(PATTERNS)]):
        _hatch(one.graphicalProperties, pattern, colour)
    return one


def _hatch(face: Any, pattern: Any, colour: str) -> None:
    """Give bars a hatching in place of a full colour."""
    from openpyxl.drawing.colors import ColorChoice
    from openpyxl.drawing.fill import PatternFillProperties

    face.solidFill = None
    inks: list[Any] = [colour, "FFFFFF"]
    face.pattFill = PatternFillProperties(
        prst=pattern, fgClr=ColorChoice(srgbClr=inks[0]), bgClr=ColorChoice(srgbClr=inks[1])
    )


def _numbers(values: Sequence[Plain]) -> Any:
    """Give the cached numbers of a series; blanks leave a gap."""
    from openpyxl.chart.data_source import NumData, NumVal

    days = any(isinstance(value, date) for value in values)
    points = [NumVal(idx=place, v=text) for place, value in enumerate(values) if (text := _figure(value)) is not None]
    return NumData(formatCode=DAY_FORMAT if days else "General", ptCount=len(values), pt=points)


def _figure(value: Plain) -> str | None:
    """Give a number as a chart keeps it."""
    if isinstance(value, date):
        return str(day_number(value))
    if isinstance(value, bool) or not isinstance(value, int | Decimal | Fraction):
        return None
    return str(float(value)) if isinstance(value, Fraction) else str(value)


def _words(reference: str, names: Sequence[Plain]) -> Any:
    """Give the cached names of the categories."""
    from openpyxl.chart.data_source import StrData, StrRef, StrVal

    points = [
        StrVal(idx=place, v=value.isoformat() if isinstance(value, date) else str(value))
        for place, value in enumerate(names)
        if value is not None
    ]
    return StrRef(f=reference, strCache=StrData(ptCount=len(names), pt=points))


def with_alt(drawing: bytes, charts: Sequence[Chart]) -> bytes:
    """Give the text of a drawing with the words that say what each chart shows."""
    for place, chart in enumerate(charts, 1):
        plain = f'name="Chart {place}"'
        words = f"{plain} descr={quoteattr(chart.alt)} title={quoteattr(chart.title)}"
        drawing = drawing.replace(plain.encode(), words.encode(), 1)
    return drawing


def fixed(cell: str) -> str:
    """Give a cell with both its sides fixed: $B$5."""
    letters = cell.rstrip("0123456789")
    return f"${letters}${cell[len(letters) :]}"
