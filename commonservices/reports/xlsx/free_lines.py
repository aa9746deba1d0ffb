"""Free sheets in a book: lines of styled cells, merges and names."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from commonservices.errors import Bug
from commonservices.reports.xlsx.archive import Archive
from commonservices.reports.xlsx.cells import Refused, cell_text, fits, natural_kind, reads_as_formula
from commonservices.reports.xlsx.looks import Style, look_points, wraps
from commonservices.reports.xlsx.places import letter, quoted
from commonservices.reports.xlsx.row_heights import LINE_POINTS, height, lines_of, outline, room_of
from commonservices.reports.xlsx.sheet import TEXT, Cell, Formula, FreeSheet, Line, Plain, SheetFigures
from commonservices.reports.xlsx.skeleton import Skeleton
from commonservices.reports.xlsx.spec_rules import check_name
from commonservices.reports.xlsx.stream import refusal

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_USUAL_WIDTH = 8.43
"""The width of a column that was given none."""


def write_free(
    archive: Archive,
    skeleton: Skeleton,
    spec: FreeSheet,
    frame: "Worksheet",
    place: int,
    figures: Mapping[str, SheetFigures],
    replacing: Callable[[str, int], None],
) -> None:
    """One free sheet, its lines made now if they quote the lists."""
    lines = spec.lines(dict(figures)) if callable(spec.lines) else spec.lines
    if skeleton.mark:
        lines = marked(lines, skeleton.mark)
    rows, width = [], 1
    for number, line in enumerate(lines, 1):
        text, cells = _line(skeleton, spec, frame, number, line, replacing)
        rows.append(text)
        width = max(width, cells)
    used = f"A1:{letter(width - 1)}{max(1, len(rows))}"
    head, tail = skeleton.around_rows(frame, spec.title or spec.name, used)
    archive.put(f"xl/worksheets/sheet{place}.xml", head + "".join(rows).encode() + tail)


def marked(lines: Sequence[Line], mark: str) -> Sequence[Line]:
    """Give the lines with a mark in the first, before its first words, so that no other cell moves."""
    first = list(lines[0]) if lines else []
    for place, item in enumerate(first):
        cell = item if isinstance(item, Cell) else Cell(item)
        if isinstance(cell.value, str):
            first[place] = replace(cell, value=f"{mark} · {cell.value}")
            return [first, *lines[1:]]
        if cell.value is None and cell.span == 1:
            first[place] = replace(cell, value=mark, look="warning", kind=None)
            return [first, *lines[1:]]
    return [[*first, Cell(mark, "warning")], *lines[1:]]


def _line(
    skeleton: Skeleton,
    spec: FreeSheet,
    frame: "Worksheet",
    number: int,
    line: Line,
    replacing: Callable[[str, int], None],
) -> tuple[str, int]:
    """Give the text of one line and the columns it takes."""
    place, texts, points = 0, [], 0
    for item in line:
        cell = item if isinstance(item, Cell) else Cell(item)
        reference = f"{letter(place)}{number}"
        if cell.name:
            check_name(cell.name)
            skeleton.define(cell.name, f"{quoted(spec.name)}!${letter(place)}${number}")
        skeleton.kept.keep_cell(spec.name, number, place + 1, _plain(cell))
        skeleton.dress_cell(frame, cell, reference, cell.kind or natural_kind(_plain(cell)))
        if cell.value is not None or cell.kind is not None or cell.look != "body" or cell.open:
            texts.append(_cell(skeleton, spec, reference, number, cell, replacing))
        if cell.span > 1:
            skeleton.merge(frame, f"{reference}:{letter(place + cell.span - 1)}{number}")
            blank = Cell(None, cell.look, open=cell.open)
            texts.extend(
                _cell(skeleton, spec, f"{letter(place + step)}{number}", number, blank, replacing)
                for step in range(1, cell.span)
            )
        points = max(points, _points(spec, cell, place))
        place += max(1, cell.span)
    more = (height(points) if points else "") + outline(spec.levels.get(number, 0), folded=False)
    return f'<row r="{number}"{more}>{"".join(texts)}</row>', place


def _cell(
    skeleton: Skeleton,
    spec: FreeSheet,
    reference: str,
    number: int,
    cell: Cell,
    replacing: Callable[[str, int], None],
) -> str:
    """One cell in its look and kind."""
    plain = _plain(cell)
    kind = cell.kind or natural_kind(plain)
    above = cell.look == "label" and isinstance(plain, str)
    if plain is not None and not above and not fits(kind, plain):
        msg = f"cell {reference} of sheet {spec.name} is of kind {kind.name}, not {plain!r:.60}"
        raise Bug(msg)
    marked = isinstance(cell.value, str) and reads_as_formula(cell.value)
    style = skeleton.looks.number(
        Style(cell.look, kind, kind.number_format, spec.rtl, marked, unlocked=cell.open, linked=bool(cell.link))
    )
    try:
        return cell_text(reference, style, cell.value, lambda: replacing(reference, number))
    except Refused as reason:
        raise refusal(spec.name, number, "", reference, str(reason)) from None


def _plain(cell: Cell) -> Plain:
    """Give what a cell shows: its value, or the result of its formula."""
    return cell.value.result if isinstance(cell.value, Formula) else cell.value


def _points(spec: FreeSheet, cell: Cell, place: int) -> int:
    """Give the height a cell needs: that of its letters, or that of its lines where its text is wrapped."""
    points, value = look_points(cell.look), _plain(cell)
    if not isinstance(value, str) or not wraps(cell.look, cell.kind or TEXT):
        return points
    width = sum(spec.widths[place : place + max(1, cell.span)]) or _USUAL_WIDTH
    return points + (lines_of(value, room_of(width)) - 1) * LINE_POINTS
