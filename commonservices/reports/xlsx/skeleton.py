"""The frame of a workbook, built by openpyxl: sheets without rows, tables, names, styles, print set-up, properties."""

import re
from collections.abc import Sequence
from datetime import UTC
from io import BytesIO
from typing import TYPE_CHECKING, Any

from commonservices.domain.declaring import dataclass
from commonservices.errors import Bug
from commonservices.reports.xlsx.cells import escaped
from commonservices.reports.xlsx.looks import Looks, Style
from commonservices.reports.xlsx.paper import EDGE_INCHES, LINE_INCHES, SIDE_INCHES, pages_wide
from commonservices.reports.xlsx.sheet import TEXT, BookProperties, BookWords, FreeSheet, SheetSpec

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

MAX_HEADER = 255
LISTS = "_lists"
_DIMENSION = re.compile(rb"<dimension [^>]*/>")


@dataclass(frozen=True)
class Extent:
    """Where the parts of a list stand on its sheet, by row."""

    header: int
    first: int
    rows: int
    totals: bool

    @property
    def last(self) -> int:
        """The last row of the list itself."""
        return self.first + self.rows - 1

    @property
    def end(self) -> int:
        """The last row used, the totals row included."""
        return max(self.last + (1 if self.totals and self.rows else 0), self.first - 1)


def letter(place: int) -> str:
    """Give the letters of a column counted from nought."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def quoted(name: str) -> str:
    """Give a sheet name as it stands in a reference."""
    return "'" + name.replace("'", "''") + "'"


class Skeleton:
    """One workbook without rows; sheets are added in their order and give the text before and after their rows."""

    def __init__(self, properties: BookProperties, words: BookWords) -> None:
        """Start an empty workbook with its properties."""
        from openpyxl import Workbook

        self.workbook = Workbook()
        self._scratch = True
        self.properties = properties
        self.words = words
        self.looks = Looks(self.workbook)
        self._choices: dict[tuple[str, ...], str] = {}
        _describe(self.workbook.properties, properties)

    def add_sheet(self, spec: SheetSpec | FreeSheet, name: str) -> Any:
        """Add a new sheet at the end with the settings lists and free sheets share."""
        if self._scratch:
            sheet: Any = self.workbook.worksheets[0]
            sheet.title, self._scratch = name, False
        else:
            sheet = self.workbook.create_sheet(name)
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        sheet.sheet_properties.tabColor = spec.tab_colour
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
            shape.width, shape.hidden = column.width, column.hidden
            shape._style = self.looks.cell(Style("column", column.kind, column.format, spec.rtl))._style  # noqa: SLF001
        last = header + (1 if spec.tag_row else 0)
        corner = f"{letter(min(spec.freeze_columns, len(spec.columns)))}{last + 1}"
        sheet.freeze_panes = corner
        sheet.sheet_view.selection[-1].activeCell = sheet.sheet_view.selection[-1].sqref = corner
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
        sheet.sheet_view.showGridLines = False
        if spec.hidden:
            sheet.sheet_state = "veryHidden"
        for place, width in enumerate(spec.widths):
            sheet.column_dimensions[letter(place)].width = width
        return sheet

    def close_list(self, sheet: "Worksheet", spec: SheetSpec, table_name: str, extent: Extent) -> None:
        """Once its rows are counted: what is printed, the table or filter, the names, the choices of each column."""
        last = letter(len(spec.columns) - 1)
        place = f"{quoted(sheet.title)}!$A$"
        self.define(f"{table_name}_header", f"{place}{extent.header}:${last}${extent.header}")
        sheet.print_area = f"A2:{last}{extent.end}"
        if not extent.rows:
            return
        self.define(f"{table_name}_rows", f"{place}{extent.first}:${last}${extent.last}")
        if spec.tag_row:
            sheet.auto_filter.ref = f"A{extent.header + 1}:{last}{extent.last}"
        else:
            sheet.add_table(_table(spec, table_name, extent, self.words.total))
        for index, column in enumerate(spec.columns):
            if column.choices:
                self._validate(sheet, column.choices, f"{letter(index)}{extent.first}:{letter(index)}{extent.last}")

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

    def _validate(self, sheet: "Worksheet", choices: tuple[str, ...], reference: str) -> None:
        """Offer the choices of a column; the words live on a sheet of their own, which has no limit of 255 letters."""
        from openpyxl.worksheet.datavalidation import DataValidation

        name = self._choices.setdefault(choices, f"choices_{len(self._choices) + 1}")
        rule = DataValidation(type="list", formula1=name, allow_blank=True, sqref=reference)
        sheet.data_validations.append(rule)

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
        WorksheetWriter(sheet, text).write()
        head, _, tail = text.getvalue().replace(b"<sheetData/>", b"<sheetData></sheetData>").partition(b"<sheetData>")
        size = f'<dimension ref="{used}"/>'.encode() if used else b""
        head = _DIMENSION.sub(lambda _: size, head)
        tail = tail.removeprefix(b"</sheetData>")
        before, mark, after = tail.partition(b"<tableParts")
        if not mark:
            before, mark, after = tail.partition(b"</worksheet>")
        return head + b"<sheetData>", b"</sheetData>" + before + self._print_lines(title) + mark + after

    def _print_lines(self, title: str) -> bytes:
        """Give the classification, the title and page x of y, on every page of a sheet."""
        mark = _doubled(self.properties.classification)
        page = _doubled(self.words.page).replace("{page}", "&P").replace("{pages}", "&N")
        room = MAX_HEADER - len(mark) - len("&L&C")
        heading = _doubled(title if len(_doubled(title)) <= room else title[: room // 2 - 1] + "…")
        head, foot = f"&L{mark}&C{heading}", f"&L{mark}&C{page}&R&A"
        return (
            f"<headerFooter><oddHeader>{escaped(head)}</oddHeader><oddFooter>{escaped(foot)}</oddFooter></headerFooter>"
        ).encode()

    def other_parts(self) -> dict[str, bytes]:
        """Every part but the sheets: properties, theme, styles, tables, relations, content types, in their order."""
        return _collect(self.workbook)

    def style(self, look: str, *, rtl: bool) -> int:
        """Give the number of a look for plain text."""
        return self.looks.number(Style(look, TEXT, "General", rtl))


def _doubled(text: str) -> str:
    """Text for a page header, where a single ampersand starts a command and digits after it would be one."""
    return " ".join(text.replace("&", "&&").split())


def _describe(target: Any, properties: BookProperties) -> None:
    """Set what the file says about itself, with the moment given and no other."""
    stamp = properties.stamp
    if stamp.tzinfo is not None:
        stamp = stamp.astimezone(UTC).replace(tzinfo=None)
    target.title, target.subject, target.creator = properties.title, properties.subject, properties.creator
    target.keywords, target.description = properties.keywords, properties.description
    target.category, target.language = properties.classification, properties.language
    target.lastModifiedBy = properties.creator
    target.created = target.modified = stamp.replace(microsecond=0)


def _table(spec: SheetSpec, name: str, extent: Extent, total: str) -> Any:
    """Give the native table over the labels, the rows and the totals."""
    from openpyxl.worksheet.filters import AutoFilter
    from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo

    last = letter(len(spec.columns) - 1)
    columns = [TableColumn(id=place, name=column.label) for place, column in enumerate(spec.columns, 1)]
    table = Table(displayName=name, ref=f"A{extent.header}:{last}{extent.end}", tableColumns=columns)
    table.autoFilter = AutoFilter(ref=f"A{extent.header}:{last}{extent.last}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    if extent.totals:
        table.totalsRowCount = 1
        for made, column in zip(columns, spec.columns, strict=True):
            if column.total:
                made.totalsRowFunction = "sum"
        if not spec.columns[0].total:
            columns[0].totalsRowLabel = total
    return table


def _collect(workbook: Any) -> dict[str, bytes]:
    """Give the parts openpyxl makes, caught before they reach a file: no clock and no temporary file takes part."""
    from openpyxl.worksheet._writer import WorksheetWriter
    from openpyxl.writer.excel import ExcelWriter

    class Parts(ExcelWriter):
        """Openpyxl's writer, leaving out the sheets themselves."""

        def write_worksheet(self, ws: Any) -> None:
            """Note the sheet and its relations; its text is written elsewhere."""
            writer: Any = WorksheetWriter(ws, BytesIO())
            writer.write()
            ws._rels = writer._rels  # noqa: SLF001
            self.manifest.append(ws)

    shelf = _Shelf()
    writer: Any = Parts(workbook, shelf)  # type: ignore[arg-type]
    writer.manifest._register_mimetypes = _name_no_endings  # noqa: SLF001
    writer.write_data()
    return shelf.parts


def _name_no_endings(filenames: Sequence[str]) -> None:
    """Every part has a type of its own: never ask the machine what it calls a file."""


class _Shelf:
    """Takes parts as an archive would and keeps them in their order."""

    def __init__(self) -> None:
        """Start with nothing."""
        self.parts: dict[str, bytes] = {}

    def writestr(self, name: str, text: Sequence[int] | str) -> None:
        """Keep one part."""
        self.parts[name] = text.encode() if isinstance(text, str) else bytes(text)

    def namelist(self) -> list[str]:
        """Give the names kept so far."""
        return list(self.parts)
