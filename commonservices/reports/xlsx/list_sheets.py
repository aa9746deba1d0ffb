"""List sheets in a book: head, streamed rows, totals, tail, and continuation sheets when the grid is full."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from commonservices.errors import Bug
from commonservices.reports.xlsx.archive import Archive
from commonservices.reports.xlsx.cells import Refused, cell_text
from commonservices.reports.xlsx.columns import ColumnWriter
from commonservices.reports.xlsx.draft import Draft
from commonservices.reports.xlsx.guarding import EntryWriter
from commonservices.reports.xlsx.looks import Style, look_points
from commonservices.reports.xlsx.native_tables import Extent
from commonservices.reports.xlsx.paper import heading_column
from commonservices.reports.xlsx.places import letter
from commonservices.reports.xlsx.progress import Progress
from commonservices.reports.xlsx.row_heights import header_row, height, plain_row
from commonservices.reports.xlsx.sheet import TEXT, Formula, Kind, Plain, SheetFigures, SheetSpec, Value
from commonservices.reports.xlsx.skeleton import Skeleton, column_style
from commonservices.reports.xlsx.spec_rules import MAX_SHEET_NAME
from commonservices.reports.xlsx.stream import RowSource, refusal, rows_of, stream_rows

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_SPECIAL_IN_REFERENCE = str.maketrans({"'": "''", "[": "'[", "]": "']", "#": "'#"})


class ListWriter:
    """Writes list sheets one after the other and gathers their figures and notes."""

    def __init__(
        self,
        archive: Archive,
        skeleton: Skeleton,
        draft: Draft,
        progress: Progress,
        row_limit: int,
    ) -> None:
        """Keep where the parts go, the frame they stand in and where the figures are gathered."""
        self._archive = archive
        self._skeleton = skeleton
        self._draft = draft
        self._progress = progress
        self._row_limit = row_limit

    def write(self, spec: SheetSpec) -> None:
        """One list, on as many sheets as its rows need; none is ever cut."""
        spec = self._marked(spec)
        source, part, written = RowSource(rows_of(spec, again=bool(self._skeleton.mark))), 1, 0
        while True:
            name, table = (
                (spec.name, spec.table_name) if part == 1 else (_numbered(spec.name, part), f"{spec.table_name}_{part}")
            )
            lines = spec.lines
            if part > 1:
                note = self._skeleton.words.continued.replace("{sheet}", spec.name)
                self._draft.notes.append(f"{name}: {note}")
                lines = (*lines, note)
            rest = None if spec.row_count is None else spec.row_count - written
            charts = spec.charts if part == 1 else ()
            figures = self._one_sheet(replace(spec, name=name, table_name=table, charts=charts), lines, source, rest)
            if name in self._draft.figures:
                msg = f"two sheets are called {name}"
                raise Bug(msg)
            self._draft.figures[name] = figures
            self._draft.origins[name] = spec.name
            written += figures.rows
            if not source.more:
                break
            part += 1
        if spec.row_count is not None and written != spec.row_count:
            self._draft.broken.append(f"sheet {spec.name}: {written} rows came and {spec.row_count} were promised")

    def _marked(self, spec: SheetSpec) -> SheetSpec:
        """Give the list with the mark of a failed check before its title."""
        mark = self._skeleton.mark
        if not mark:
            return spec
        return replace(spec, title=f"{mark} · {spec.title}" if spec.title else mark)

    def _one_sheet(self, spec: SheetSpec, lines: Sequence[str], source: RowSource, rest: int | None) -> SheetFigures:
        """One sheet from its head to its tail."""
        header = 2 + len(lines)
        first = header + (2 if spec.tag_row else 1)
        capacity = self._row_limit - first + 1 - (1 if spec.has_totals else 0)
        frame = self._skeleton.add_list(spec, spec.name, header)
        number = len(self._skeleton.workbook.worksheets)
        used = ""
        if rest is not None:
            used = self._used(spec, Extent(header, first, min(rest, capacity), spec.has_totals))
        if spec.home and lines:
            self._skeleton.link(frame, f"{letter(heading_column(spec))}2", spec.home)
        self._progress.writing(spec.name)
        with self._archive.part(f"xl/worksheets/sheet{number}.xml") as stream:
            head, _ = self._skeleton.around_rows(frame, spec.title or spec.name, used)
            stream.write(head + self._top(spec, lines, header))
            writers = self._writers(spec)
            kept = self._kept(spec)
            figures = stream_rows(
                stream.write, spec, writers, source, first, capacity, self._progress.pulse, list(kept.values())
            )
            extent = Extent(header, first, figures.rows, spec.has_totals)
            for key, (place, values) in kept.items():
                reference = f"${letter(place)}${first}:${letter(place)}${max(first, extent.last)}"
                self._skeleton.kept.keep_column(spec.name, key, reference, values)
            if spec.has_totals and figures.rows:
                stream.write(self._totals(spec, extent, figures))
            self._skeleton.close_list(frame, spec, spec.table_name, extent)
            stream.write(self._tail(frame, spec))
        return figures

    def _kept(self, spec: SheetSpec) -> dict[str, tuple[int, list[Plain]]]:
        """Give, by key, the place of each column that a chart draws and a list for its values."""
        wants = self._skeleton.kept.wants
        return {column.key: (place, []) for place, column in enumerate(spec.columns) if wants(spec.name, column.key)}

    @staticmethod
    def _used(spec: SheetSpec, extent: Extent) -> str:
        """Give the range the sheet uses, for readers that trust it."""
        return f"A1:{letter(len(spec.columns) - 1)}{extent.end}"

    def _tail(self, frame: "Worksheet", spec: SheetSpec) -> bytes:
        """Give the text after the rows, now that the table is known."""
        return self._skeleton.around_rows(frame, spec.title or spec.name, "")[1]

    def _writers(self, spec: SheetSpec) -> list[ColumnWriter]:
        """Give a writer for each column with its two styles."""
        looks = self._skeleton.looks
        replacing = self._draft.replacing(spec.name)
        writers = []
        for place, column in enumerate(spec.columns):
            style = column_style(spec, column)
            plain, marked = looks.number(style), looks.number(replace(style, quoted=True))
            made = ColumnWriter if spec.guard is None or column.hidden else EntryWriter
            writers.append(made(column, letter(place), plain, marked, replacing))
        return writers

    def _top(self, spec: SheetSpec, lines: Sequence[str], header: int) -> bytes:
        """Hidden keys, the lines for people, the labels, the tags."""
        style = self._skeleton.style
        key = style("key", rtl=False)
        rows = [_row(1, [(column.key, key) for column in spec.columns], ' hidden="1"')]
        place = heading_column(spec)
        for number, line in enumerate(lines, 2):
            look = "title" if line == spec.title else "subtitle"
            cell = f"{letter(place)}{number}"
            text = cell_text(cell, style(look, rtl=spec.rtl), line, _never)
            rows.append(f'<row r="{number}"{height(look_points(look))}>{text}</row>')
        labels = [(column.label, self._header_style(spec, column.kind)) for column in spec.columns]
        rows.append(_row(header, labels, header_row(spec.columns)))
        if spec.tag_row:
            tag = style("tag", rtl=False)
            rows.append(_row(header + 1, [(column.tag or None, tag) for column in spec.columns], plain_row(1)))
        return "".join(rows).encode()

    def _header_style(self, spec: SheetSpec, kind: Kind) -> int:
        """Give the style of a label, on the side of its values."""
        return self._skeleton.looks.number(Style("header", kind, "General", spec.rtl))

    def _totals(self, spec: SheetSpec, extent: Extent, figures: SheetFigures) -> bytes:
        """Give the totals row: formulas people can follow, with the sums already in them."""
        cells: list[tuple[Value, int]] = []
        for place, column in enumerate(spec.columns):
            kind, form = (column.kind, column.format) if column.total else (TEXT, "General")
            style = self._skeleton.looks.number(Style("total", kind, form, spec.rtl))
            if column.total:
                where = f"{spec.table_name}[{column.label.translate(_SPECIAL_IN_REFERENCE)}]"
                if spec.tag_row:
                    where = f"{letter(place)}{extent.first}:{letter(place)}{extent.last}"
                cells.append((Formula(f"SUBTOTAL(109,{where})", figures.sums[column.key]), style))
            else:
                cells.append((self._skeleton.words.total if place == 0 else None, style))
        try:
            return _row(extent.end, cells, plain_row(1)).encode()
        except Refused as reason:
            raise refusal(spec.name, extent.end, "", self._skeleton.words.total, str(reason)) from None


def _row(number: int, cells: Sequence[tuple[Value, int]], more: str = "") -> str:
    """One row of cells, each with its style."""
    texts = [cell_text(f"{letter(place)}{number}", style, value, _never) for place, (value, style) in enumerate(cells)]
    return f'<row r="{number}"{more}>{"".join(texts)}</row>'


def _never() -> None:
    """Do nothing: the words of the layer itself hold nothing that must be replaced."""


def _numbered(name: str, part: int) -> str:
    """Give the name of a continuation sheet, within Excel's limit."""
    mark = f" ({part})"
    return name[: MAX_SHEET_NAME - len(mark)] + mark
