"""Workbooks as a Headquarters desk hands them out, and a small workbook of figures to fill them with."""

import hashlib
import warnings
import zipfile
from datetime import date, datetime
from decimal import Decimal

from openpyxl import Workbook, load_workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Font, PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.formula import ArrayFormula
from openpyxl.worksheet.table import Table, TableColumn, TableFormula

from commonservices.reports.templates import FigureEntry, ListEntry, TemplateMapping, values_of
from commonservices.reports.xlsx import (
    CODE,
    DATE,
    TEXT,
    BookProperties,
    Cell,
    Column,
    FreeSheet,
    SheetSpec,
    money,
    write_book,
)

ROWS = (
    ("SRV-1", "=Fuel", date(2026, 1, 1), Decimal("10.25")),
    ("SRV-2", "Water & power", date(2026, 2, 1), Decimal("20.5")),
    ("SRV-3", "Été", date(2026, 3, 1), None),
    ("SRV-4", "Cleaning", date(2026, 4, 1), Decimal("-5")),
    ("SRV-5", "Guards", date(2026, 5, 1), Decimal("0")),
)


def figures_book(path, rows=ROWS):
    """Write a small workbook with named figures and one list, and give what it says."""
    cover = FreeSheet(
        "Cover",
        [
            [Cell("office", "label"), Cell("TESTOFF: Test office", name="cover_office")],
            [Cell("start", "label"), Cell(date(2026, 1, 1), kind=DATE, name="cover_start")],
            [Cell("total", "label"), Cell(Decimal("25.75"), kind=money(2), name="total_amount_USD")],
            [Cell("flag", "label"), Cell("=1+1", name="cover_country")],
            [Cell("empty", "label"), Cell(None, name="cover_currency")],
        ],
    )
    usage = SheetSpec(
        "Usage",
        (
            Column("service", "Service", CODE),
            Column("note", "Note", TEXT),
            Column("month", "Month", DATE),
            Column("amount", "Amount", money(2), total="sum"),
        ),
        rows,
        "usage",
        len(rows),
    )
    write_book(path, [cover, usage], BookProperties("Figures", datetime(2026, 6, 30)))  # noqa: DTZ001
    return values_of(path)


def template_book(path, *, rows=2, totals=True, below=None, year_1904=False, chart=True):
    """Write a desk's workbook: named cells, a table with a calculated column and totals, a chart, rules, formulas."""
    book = Workbook()
    if year_1904:
        from openpyxl.utils.datetime import CALENDAR_MAC_1904

        book.epoch = CALENDAR_MAC_1904
    front, sheet = book.active, book.create_sheet("Use of services")
    front.title = "Return"
    _front(book, front)
    last = 4 + rows
    sheet["A4"], sheet["B4"], sheet["C4"], sheet["D4"] = "Service", "Month", "Amount", "Doubled"
    for row in range(5, last + 1):
        sheet[f"A{row}"] = f"example {row}"
        sheet[f"B{row}"].number_format = "dd/mm/yyyy"
        sheet[f"C{row}"].number_format = "0.000"
        sheet[f"C{row}"].fill = PatternFill("solid", fgColor="FFEEEEEE")
        sheet[f"D{row}"] = f"=C{row}*2"
    if totals:
        sheet[f"A{last + 1}"] = "Total"
        sheet[f"C{last + 1}"] = "=SUBTOTAL(109,tblUse[Amount])"
        sheet[f"C{last + 1}"].font = Font(bold=True)
    front["B12"] = f"='Use of services'!C{last + 1}" if totals else "=1+1"
    front["B13"] = f"=SUM('Use of services'!$C$5:$C${last})"
    if below:
        sheet[below] = "a remark"
    _table(sheet, last, totals=totals)
    rule = CellIsRule(operator="lessThan", formula=["0"], font=Font(color="FFFF0000"))
    sheet.conditional_formatting.add(f"C5:C{last}", rule)
    months = DataValidation(type="date", operator="greaterThan", formula1="36526", allow_blank=True)
    months.add(f"B5:B{last}")
    sheet.add_data_validation(months)
    if chart:
        drawn = BarChart()
        drawn.add_data(Reference(sheet, min_col=3, min_row=5, max_row=last))
        front.add_chart(drawn, "E2")
    book.save(path)
    return path


def _front(book, front):
    front["A1"] = "Return of common services"
    front["A2"], front["A3"], front["A4"], front["A5"] = "Office", "From", "Total USD", "Remark"
    front["B4"].number_format = "#,##0.0"
    front["B4"].fill = PatternFill("solid", fgColor="FFFFFF00")
    front["B6"] = "=B4*2"
    front.merge_cells("B8:C9")
    front["B10"] = ArrayFormula("B10:B11", "=ROW(A1:A2)")
    front["B14"].number_format = "dd mmm yyyy"
    for name, cell in (("Office", "$B$2"), ("First_day", "$B$3"), ("Grand_total", "$B$4")):
        book.defined_names[name] = DefinedName(name, attr_text=f"Return!{cell}")
    book.defined_names["Block"] = DefinedName("Block", attr_text="Return!$A$20:$B$24")


def _table(sheet, last, *, totals):
    table = Table(displayName="tblUse", ref=f"A4:D{last + totals}", totalsRowCount=int(totals) or None)
    table._initialise_columns()
    for column, heading in zip(table.tableColumns, ("Service", "Month", "Amount", "Doubled"), strict=True):
        assert isinstance(column, TableColumn)
        column.name = heading
    table.tableColumns[3].calculatedColumnFormula = TableFormula(attr_text="tblUse[[#This Row],[Amount]]*2")
    if totals:
        table.tableColumns[2].totalsRowFunction = "sum"
        table.tableColumns[0].totalsRowLabel = "Total"
        table.autoFilter.ref = f"A4:D{last}"
    sheet.add_table(table)


SPARKLINES = (
    b'<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" '
    b'uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups '
    b'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines>'
    b"<x14:sparkline><xm:f>Return!B2:B4</xm:f><xm:sqref>D4</xm:sqref></x14:sparkline></x14:sparklines>"
    b"</x14:sparklineGroup></x14:sparklineGroups></ext></extLst>"
)
PIVOT = (
    b'<?xml version="1.0"?><pivotCacheDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
    b'recordCount="0"><cacheSource type="worksheet"><worksheetSource ref="A4:D6" sheet="Use of services"/>'
    b"</cacheSource></pivotCacheDefinition>"
)
SHAPE = (
    b'<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:sp/></xdr:wsDr>'
)
STRANGE_PARTS = {
    "xl/pivotCache/pivotCacheDefinition1.xml": PIVOT,
    "xl/slicers/slicer1.xml": b"<slicers/>",
    "xl/drawings/drawing9.xml": SHAPE,
    "customXml/item1.xml": b"<kept/>",
    "xl/printerSettings/printerSettings1.bin": bytes(range(256)),
    "xl/calcChain.xml": b'<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
}


def with_strange_parts(path, *, macros=False):
    """Add what no library keeps to a workbook: sparklines, a slicer, a shape, a pivot table, bytes of a macro."""
    parts = read_parts(path)
    name = "xl/worksheets/sheet1.xml"
    parts[name] = parts[name].replace(b"</worksheet>", SPARKLINES + b"</worksheet>")
    parts |= STRANGE_PARTS | ({"xl/vbaProject.bin": b"\xd0\xcf\x11\xe0 not really"} if macros else {})
    types = parts["[Content_Types].xml"]
    more = b'<Default Extension="bin" ContentType="application/octet-stream"/>'
    more += (
        b'<Override PartName="/xl/calcChain.xml" '
        b'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>'
    )
    parts["[Content_Types].xml"] = types.replace(b"</Types>", more + b"</Types>")
    links = parts["xl/_rels/workbook.xml.rels"]
    chain = (
        b'<Relationship Id="rIdChain" Target="calcChain.xml" '
        b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain"/>'
    )
    parts["xl/_rels/workbook.xml.rels"] = links.replace(b"</Relationships>", chain + b"</Relationships>")
    write_parts(path, parts)
    return path


def read_parts(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def write_parts(path, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def changed_parts(before, after):
    """Give the parts of the first workbook that are missing from the second, and those that differ."""
    old, new = read_parts(before), read_parts(after)
    return sorted(set(old) - set(new)), sorted(name for name in old if name in new and old[name] != new[name])


def mapping_for(path, figures=(), lists=()):
    return TemplateMapping(
        "Test return",
        1,
        hashlib.sha256(path.read_bytes()).hexdigest(),
        figures=tuple(FigureEntry(*each) for each in figures),
        lists=tuple(ListEntry(*each) for each in lists),
    )


def opened(path):
    """Open a workbook with a library that says what it would leave out."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return load_workbook(path)
