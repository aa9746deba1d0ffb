"""The frame of a workbook, built by openpyxl: sheets without rows, tables, names, styles, print set-up, properties."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING, Any

from commonservices.errors import Bug
from commonservices.reports.xlsx import chart_parts, guarding, native_tables
from commonservices.reports.xlsx.caught_parts import collected
from commonservices.reports.xlsx.cells import escaped
from commonservices.reports.xlsx.entry_rules import validation
from commonservices.reports.xlsx.features import Chart
from commonservices.reports.xlsx.looks import Looks, Style
from commonservices.reports.xlsx.mark_rules import MarkRules
from commonservices.reports.xlsx.native_tables import Extent, native_table
from commonservices.reports.xlsx.paper import EDGE_INCHES, LINE_INCHES, SIDE_INCHES, pages_wide
from commonservices.reports.xlsx.places import letter, quoted
from commonservices.reports.xlsx.sheet import TEXT, BookProperties, BookWords, Cell, Column, FreeSheet, Kind, SheetSpec

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

MAX_HEADER = 255
_RIGHT_TO_LEFT = ("\u202b", "\u202c")
"""Around a text that runs from the right: programs that print take the words of a header to run from the left."""
DRAFT_TAB = "C00000"
LISTS = "_lists"
_AFTER_PAGE_LINES = re.compile(rb"<drawing |<legacyDrawing |<tableParts|<extLst|</worksheet>")
_DIMENSION = re.compile(rb"<dimension [^>]*/>")


class Skeleton:
    """One workbook without rows; sheets are added in their order and give the text before and after their rows."""

    def __init__(self, properties: BookProperties, words: BookWords, mark: str = "") -> None:
        """Start an empty workbook with its properties, and the mark that stands on every page when it failed."""
        from openpyxl import Workbook

        self.workbook = Workbook()
        self._scratch = True
        self.properties = properties
        self.words = words
        self.looks = Looks(self.workbook)
        self.mark = mark
        self.kept = chart_parts.Kept(())
        self._charts: dict[str, list[tuple[Any, Chart]]] = {}
        self._alts: dict[str, tuple[str, str]] = {}
        self._links: dict[str, list[Any]] = {}
        self._marks = MarkRules()
        self._choices: dict[tuple[str, ...], str] = {}
        _describe(self.workbook, properties)

    def add_sheet(self, spec: SheetSpec | FreeSheet, name: str) -> Any:
        """Add a new sheet at the end with the settings lists and free sheets share."""
        if self._scratch:
            sheet: Any = self.workbook.worksheets[0]
            sheet.title, self._scratch = name, False
        else:
            sheet = self.workbook.create_sheet(name)
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        sheet.sheet_properties.tabColor = DRAFT_TAB if self.mark else spec.tab_colour
        sheet.sheet_state = spec.seen if isinstance(spec, FreeSheet) else spec.state
        if spec.protected:
            guarding.lock(sheet)
        for chart in spec.charts:
            frame = chart_parts.frame_of(chart)
            sheet.add_chart(frame)
            self._charts.setdefault(name, []).append((frame, chart))
        sheet.sheet_view.rightToLeft = spec.rtl
        sheet.page_setup.orientation = "landscape" if spec.landscape else "portrait"
        sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        sheet.page_margins.left = sheet.page_margins.right = SIDE_INCHES
        sheet.page_margins.top = sheet.page_margins.bottom = EDGE_INCHES
        sheet.page_margins.header = sheet.page_margins.footer = LINE_INCHES
        return sheet

    def add_list(self, spec: SheetSpec, name: str, header: int) -> Any:
        """Add a list sheet: widths and formats by column, labels and the first columns frozen, labels on each page."""
        sheet = self.add_sheet(spec, name)
        for place, column in enumerate(spec.columns):
            shape = sheet.column_dimensions[letter(place)]
            shape.width, shape.hidden = column.width, column.hidden or (spec.folded and column.level > 0)
            shape.outlineLevel = column.level
            style = column_style(spec if spec.guard is None else replace(spec, guard=None), column)
            shape._style = self.looks.cell(style)._style  # noqa: SLF001
        sheet.sheet_properties.outlinePr.summaryBelow = False
        last = header + (1 if spec.tag_row else 0)
        corner = f"{letter(min(spec.freeze_columns, len(spec.columns)))}{last + 1}"
        sheet.freeze_panes = corner
        shown = next(
            (place for place in range(spec.freeze_columns, len(spec.columns)) if not spec.columns[place].hidden), 0
        )
        chosen = sheet.sheet_view.selection[-1]
        chosen.activeCell = chosen.sqref = f"{letter(shown)}{last + 1}"
        sheet.print_title_rows = f"{header}:{header}"
        self._spread(sheet, spec)
        return sheet

    @staticmethod
    def _spread(sheet: Any, spec: SheetSpec) -> None:
        """Lay a wide list over several pages side by side, read from left to right, the frozen columns on each."""
        pages = pages_wide(spec)
        sheet.page_setup.fitToWidth = pages
        if pages > 1:
            sheet.page_setup.pageOrder = "overThenDown"
            if spec.freeze_columns:
                sheet.print_title_cols = f"A:{letter(min(spec.freeze_columns, len(spec.columns)) - 1)}"

    def add_free(self, spec: FreeSheet) -> Any:
        """Add a free sheet: widths, no grid lines, out of sight when it only serves others."""
        sheet = self.add_sheet(spec, spec.name)
        sheet.sheet_view.showGridLines = spec.grid
        sheet.freeze_panes = spec.freeze or None
        sheet.print_title_rows = spec.repeat or None
        sheet.sheet_properties.outlinePr.summaryBelow = False
        for name, cells in spec.names:
            first, _, last = cells.partition(":")
            fixed = ":".join(chart_parts.fixed(cell) for cell in (first, last) if cell)
            self.define(name, f"{quoted(spec.name)}!{fixed}")
        for place, width in enumerate(spec.widths):
            sheet.column_dimensions[letter(place)].width = width
        return sheet

    def close_list(self, sheet: "Worksheet", spec: SheetSpec, table_name: str, extent: Extent) -> None:
        """Once its rows are counted: what is printed, the table or filter, the names, the choices of each column."""
        last = letter(len(spec.columns) - 1)
        place = f"{quoted(sheet.title)}!$A$"
        self.define(f"{table_name}_header", f"{place}{extent.header}:${last}${extent.header}")
        if spec.state == "visible":
            sheet.print_area = f"A2:{last}{extent.end}"
        if not extent.rows:
            return
        self.define(f"{table_name}_rows", f"{place}{extent.first}:${last}${extent.last}")
        if spec.tag_row:
            sheet.auto_filter.ref = f"A{extent.header + 1}:{last}{extent.last}"
        else:
            sheet.add_table(native_table(spec, table_name, extent, self.words.total))
            self._alts[table_name] = (spec.title, spec.alt or spec.title)
        letters = {column.key: letter(index) for index, column in enumerate(spec.columns)}
        for index, column in enumerate(spec.columns):
            cells = f"{letter(index)}{extent.first}:{letter(index)}{extent.last}"
            self._rule_column(sheet, spec, column, cells)
            for mark in column.marks:
                self._marks.add(sheet, mark, cells, column.kind, column.format, letters)
        if spec.guard is not None:
            guarding.lock(sheet)

    def _rule_column(self, sheet: Any, spec: SheetSpec, column: Column, cells: str) -> None:
        """Say what may be typed into a column."""
        rule = guarding.rules(spec, column, cells)
        if rule is None and (column.choices or column.entry):
            choices = self._choices_name(column.choices) if column.choices else ""
            rule = validation(cells, column.entry, choices)
            if column.choices and column.entry is None:
                rule = guarding.worded_choice(spec.guard, rule)
        if rule is not None:
            sheet.data_validations.append(rule)

    def dress_cell(self, sheet: Any, cell: Cell, reference: str, kind: Kind) -> None:
        """Put on a cell of a free sheet what it carries beside its value."""
        if cell.link:
            self.link(sheet, reference, cell.link)
        if cell.choices or cell.entry:
            choices = self._choices_name(cell.choices) if cell.choices else ""
            sheet.data_validations.append(validation(reference, cell.entry, choices))
        for mark in cell.marks:
            self._marks.add(sheet, mark, reference, kind, kind.number_format)

    def link(self, sheet: Any, reference: str, target: str) -> None:
        """Lead from a cell to a sheet of the book, or to a name."""
        from openpyxl.worksheet.hyperlink import Hyperlink

        named = target in self.workbook.defined_names
        place = target if named else f"{quoted(target)}!A1"
        self._links.setdefault(sheet.title, []).append(Hyperlink(ref=reference, location=place, display=target))

    def define(self, name: str, reference: str) -> None:
        """Give a range a name of the whole workbook."""
        from openpyxl.workbook.defined_name import DefinedName

        if name.lower() in {known.lower() for known in self.workbook.defined_names}:
            msg = f"the name {name} is given twice in the workbook"
            raise Bug(msg)
        self.workbook.defined_names[name] = DefinedName(name, attr_text=reference)

    def merge(self, sheet: "Worksheet", reference: str) -> None:
        """Make one cell of a range; the cells themselves are written elsewhere."""
        from openpyxl.worksheet.cell_range import CellRange

        sheet.merged_cells.add(CellRange(reference))

    def _choices_name(self, choices: tuple[str, ...]) -> str:
        """Give the name of a list of choices; the words live on a sheet of their own, with no limit of 255 letters."""
        return self._choices.setdefault(choices, f"choices_{len(self._choices) + 1}")

    def choices_sheet(self) -> FreeSheet | None:
        """Give the hidden sheet of choices, when a column has any; its names are defined here."""
        if not self._choices:
            return None
        lists = list(self._choices.items())
        for place, (choices, name) in enumerate(lists):
            column = letter(place)
            self.define(name, f"{quoted(LISTS)}!${column}$1:${column}${len(choices)}")
        depth = max(len(choices) for choices, _ in lists)
        lines = [[choices[row] if row < len(choices) else None for choices, _ in lists] for row in range(depth)]
        return FreeSheet(LISTS, lines, widths=(20.0,) * len(lists), hidden=True)

    def around_rows(self, sheet: "Worksheet", title: str, used: str) -> tuple[bytes, bytes]:
        """Give the text of a sheet before and after its rows."""
        from openpyxl.worksheet._writer import WorksheetWriter

        text = BytesIO()
        writer: Any = WorksheetWriter(sheet, text)
        writer.ws._hyperlinks = list(self._links.get(sheet.title, ()))  # noqa: SLF001
        writer.write()
        head, _, tail = text.getvalue().replace(b"<sheetData/>", b"<sheetData></sheetData>").partition(b"<sheetData>")
        size = f'<dimension ref="{used}"/>'.encode() if used else b""
        head = _DIMENSION.sub(lambda _: size, head)
        tail = tail.removeprefix(b"</sheetData>")
        found = _AFTER_PAGE_LINES.search(tail)
        place = found.start() if found else len(tail)
        return head + b"<sheetData>", b"</sheetData>" + tail[:place] + self._print_lines(title, sheet) + tail[place:]

    def _print_lines(self, title: str, sheet: "Worksheet") -> bytes:
        """Give the classification, the title and page x of y, on every page of a sheet, from the side it is read."""
        rtl = bool(sheet.sheet_view.rightToLeft)
        mark = _doubled(self.properties.classification)
        title = self.mark or title
        page = _doubled(self.words.page).replace("{page}", "&P").replace("{pages}", "&N")
        room = MAX_HEADER - len(mark) - len("&L&C") - (2 * len(_RIGHT_TO_LEFT) if rtl else 0)
        heading = _doubled(title if len(_doubled(title)) <= room else title[: room // 2 - 1] + "…")
        if rtl:
            before, after = _RIGHT_TO_LEFT
            mark, heading = (f"{before}{each}{after}" if each else "" for each in (mark, heading))
            head, foot = f"&C{heading}&R{mark}", f"&L&A&C{page}&R{mark}"
        else:
            head, foot = f"&L{mark}&C{heading}", f"&L{mark}&C{page}&R&A"
        return (
            f"<headerFooter><oddHeader>{escaped(head)}</oddHeader><oddFooter>{escaped(foot)}</oddFooter></headerFooter>"
        ).encode()

    def other_parts(self) -> dict[str, bytes]:
        """Every part but the sheets: properties, theme, styles, tables, relations, content types, in their order."""
        for pairs in self._charts.values():
            for frame, chart in pairs:
                chart_parts.fill(frame, chart, self.kept.find)
        return collected(self.workbook, self._links, self._spoken)

    def _spoken(self, workbook: Any) -> dict[str, Callable[[bytes], bytes]]:
        """Give the words for those who do not see tables and charts, by the part they belong to."""
        spoken: dict[str, Callable[[bytes], bytes]] = {}
        for sheet in workbook.worksheets:
            for table in sheet.tables.values():
                title, alt = self._alts.get(table.displayName, ("", ""))
                spoken[table.path.lstrip("/")] = partial(native_tables.with_alt, title=title, alt=alt)
            if sheet._charts:  # noqa: SLF001
                charts = [chart for _, chart in self._charts[sheet.title]]
                spoken[sheet._drawing.path.lstrip("/")] = partial(chart_parts.with_alt, charts=charts)  # noqa: SLF001
        return spoken

    def style(self, look: str, *, rtl: bool) -> int:
        """Give the number of a look for plain text."""
        return self.looks.number(Style(look, TEXT, "General", rtl))


def _doubled(text: str) -> str:
    """Text for a page header, where a single ampersand starts a command and digits after it would be one."""
    return " ".join(text.replace("&", "&&").split())


def column_style(spec: SheetSpec, column: Column) -> Style:
    """Give the style of the cells of a column."""
    if spec.guard is not None and not column.hidden:
        look = "shown" if column.guarded else "entry"
        return Style(look, column.kind, column.format, spec.rtl, unlocked=True)
    unlocked = spec.guard is not None or column.open
    return Style("column", column.kind, column.format, spec.rtl, unlocked=unlocked)


def _describe(workbook: Any, properties: BookProperties) -> None:
    """Set what the file says about itself, with the moment given and no other."""
    from openpyxl.packaging import custom

    target = workbook.properties
    for name, value in properties.custom:
        workbook.custom_doc_props.append(_property(custom, name, value))
    stamp = properties.stamp
    if stamp.tzinfo is not None:
        stamp = stamp.astimezone(UTC).replace(tzinfo=None)
    target.title, target.subject, target.creator = properties.title, properties.subject, properties.creator
    target.keywords, target.description = properties.keywords, properties.description
    target.category, target.language = properties.classification, properties.language
    target.lastModifiedBy = properties.creator
    target.created = target.modified = stamp.replace(microsecond=0)


def _property(custom: Any, name: str, value: object) -> Any:
    """Give a property of our own of the type of its value."""
    if isinstance(value, bool):
        return custom.BoolProperty(name=name, value=value)
    if isinstance(value, int):
        return custom.IntProperty(name=name, value=value)
    if isinstance(value, date):
        return custom.DateTimeProperty(name=name, value=datetime.combine(value, time()))
    return custom.StringProperty(name=name, value=str(value))
