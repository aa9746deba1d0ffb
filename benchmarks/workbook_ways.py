"""The ways of writing a large list that the workbook benchmark compares, each run in a process of its own."""

from __future__ import annotations

import gc
import importlib
import importlib.util
import json
import resource
import sys
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

LONG, STATE, MONEY = 10, 1, 14
"""The columns of long text, of states and of amounts."""
STATES = ("ACTIVE", "PLANNED", "CLOSED", "LAPSED")
TOWNS = tuple(f"Town & <place> {number}" for number in range(50))
FIRST = date(2020, 1, 1)
FORMATS = {"date": "yyyy-mm-dd", "money": "#,##0.00", "number": "#,##0.000", "integer": "#,##0"}
KINDS = (
    *("text",) * 11,
    *("date",) * 3,
    *("money",) * 2,
    *("integer",) * 2,
    "number",
    "flag",
)
FORMULA = 15
"""The column that holds formulas with their results."""
_CHUNK = 1 << 18


def rows(count: int) -> Iterator[tuple[Any, ...]]:
    """Give rows of ten short texts, a long one, three days, two amounts, two whole numbers, a gap and a flag."""
    for number in range(count):
        day = FIRST + timedelta(days=number % 2000)
        yield (
            f"REF-{number:06}", STATES[number % 4], TOWNS[number % 50], f"Entity {number % 40}", "Fuel",
            "Provider A" if number % 2 else "Provider B", "USD", "UNEXAM", f"Office {number % 7}", "note",
            f"Étude n° {number} with accents & <signs> that goes on for a while, été comme hiver",
            day, day + timedelta(days=30), day + timedelta(days=365),
            Decimal(number % 9973) / 100, Decimal(number % 9973) / 50, number % 1000, number % 77,
            None if number % 5 == 0 else Decimal(number % 1000) / 1000, number % 2 == 0,
        )  # fmt: skip


def ours(path: Path, count: int) -> None:
    """Write the list with our writer and do not check it."""
    from commonservices.reports.xlsx import (
        DATE,
        FLAG,
        INTEGER,
        TEXT,
        BookProperties,
        BookWords,
        Column,
        Formula,
        SheetSpec,
        money,
        negative_marks,
        number,
        status_marks,
    )  # fmt: skip
    from commonservices.reports.xlsx.archive import opened_archive
    from commonservices.reports.xlsx.book import write_parts
    from commonservices.reports.xlsx.draft import Draft
    from commonservices.reports.xlsx.progress import Progress
    from commonservices.reports.xlsx.skeleton import Skeleton

    kinds = {"text": TEXT, "date": DATE, "money": money(2), "integer": INTEGER, "number": number(3), "flag": FLAG}
    columns = tuple(
        Column(
            f"c{place}",
            f"Column {place}",
            kinds[kind],
            60 if place == LONG else 18,
            choices=STATES if place == 1 else (),
            marks=status_marks({"ACTIVE": "good", "LAPSED": "bad"})
            if place == 1
            else negative_marks()
            if place == MONEY
            else (),
        )
        for place, kind in enumerate(KINDS)
    )
    given = (
        (*row[:FORMULA], Formula(f"O{place}*2", row[FORMULA]), *row[FORMULA + 1 :])
        for place, row in enumerate(rows(count), 4)
    )
    spec = SheetSpec("Rows", columns, given, "rows_table", row_count=count, title="Rows")
    properties = BookProperties("Rows", datetime(2026, 1, 1, tzinfo=UTC), classification="UNCLASSIFIED")
    with opened_archive(path) as archive:
        skeleton = Skeleton(properties, BookWords())
        write_parts(archive, [spec], skeleton, Draft(), Progress(lambda *_: None, count), 1_048_576)


def check(path: Path, count: int) -> None:
    """Check what our writer wrote."""
    from commonservices.reports.xlsx.package_rules import check_book

    problems, figures = check_book(path)
    if problems or figures["Rows"].rows != count:
        raise SystemExit(str(problems[:3]))


def openpyxl(path: Path, count: int) -> None:
    """Write the same with openpyxl at its best: written once, one styled cell a column used again for every row."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.formatting.rule import Rule
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
    from openpyxl.styles.differential import DifferentialStyle
    from openpyxl.worksheet.datavalidation import DataValidation
    from openpyxl.worksheet.table import Table, TableColumn

    book = Workbook(write_only=True)
    sheet: Any = book.create_sheet("Rows")
    sheet.freeze_panes = "B2"
    cells = []
    for kind in KINDS:
        cell: Any = WriteOnlyCell(sheet)
        cell.font, cell.alignment = Font(name="Calibri", size=10), Alignment(vertical="top", wrap_text=kind == "text")
        cell.border = Border(bottom=Side(style="thin"))
        cell.number_format = FORMATS.get(kind, "General")
        cells.append((cell, cell._style))  # noqa: SLF001
    labels = [f"Column {place}" for place in range(len(KINDS))]
    sheet.append(labels)
    for row in rows(count):
        for (cell, style), value in zip(cells, row, strict=True):
            cell.value = value
            cell._style = style  # noqa: SLF001
        cells[FORMULA][0].value = "=O2*2"
        sheet.append([cell for cell, _ in cells])
    table = Table(displayName="rows_table", ref=f"A1:T{count + 1}")
    table.tableColumns = [TableColumn(id=place, name=label) for place, label in enumerate(labels, 1)]
    sheet.add_table(table)
    sheet.data_validations.append(DataValidation(type="list", formula1='"ACTIVE,CLOSED"', sqref=f"B2:B{count + 1}"))
    face = DifferentialStyle(fill=PatternFill("solid", bgColor="DDF3E4"))
    rule = Rule(type="expression", formula=['B2="ACTIVE"'], dxf=face)
    sheet.conditional_formatting.add(f"B2:B{count + 1}", rule)
    book.save(path)


def xlsxwriter(path: Path, count: int) -> None:
    """Write the same with XlsxWriter in constant memory; it makes no table then."""
    library = importlib.import_module("xlsxwriter")
    book = library.Workbook(str(path), {"constant_memory": True})
    sheet = book.add_worksheet("Rows")
    looks = [
        book.add_format({"font_size": 10, "valign": "top", "bottom": 1, "num_format": FORMATS.get(kind, "General")})
        for kind in KINDS
    ]
    for place in range(len(KINDS)):
        sheet.write_string(0, place, f"Column {place}")
    for number, row in enumerate(rows(count), 1):
        for place, (kind, value) in enumerate(zip(KINDS, row, strict=True)):
            if value is None:
                continue
            if place == FORMULA:
                sheet.write_formula(number, place, f"=O{number + 1}*2", looks[place], float(value))
            elif kind == "text":
                sheet.write_string(number, place, value, looks[place])
            elif kind == "date":
                sheet.write_datetime(number, place, value, looks[place])
            elif kind == "flag":
                sheet.write_boolean(number, place, value, looks[place])
            else:
                sheet.write_number(number, place, value, looks[place])
    sheet.data_validation(1, 1, count, 1, {"validate": "list", "source": ["ACTIVE", "CLOSED"]})
    sheet.conditional_format(1, 1, count, 1, {"type": "formula", "criteria": '=B2="ACTIVE"', "format": looks[0]})
    book.close()


def floor(path: Path, count: int) -> None:
    """Make the rows and deflate the text of the sheet as it stands in the file our writer made."""
    for _ in rows(count):
        pass
    archive = zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6)
    with archive, archive.open("sheet.xml", "w") as part, path.with_name("ready.xml").open("rb") as ready:
        while chunk := ready.read(_CHUNK):
            part.write(chunk)


WAYS: dict[str, Callable[[Path, int], None]] = {
    "ours": ours, "check": check, "openpyxl": openpyxl, "xlsxwriter": xlsxwriter, "floor": floor,
}  # fmt: skip


def main() -> int:
    """Run one way and print its processor seconds and its memory above a program that has imported what it needs."""
    way, folder, count = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    if way == "xlsxwriter" and importlib.util.find_spec("xlsxwriter") is None:
        sys.stdout.write("null")
        return 0
    written = folder / "ours.xlsx"
    WAYS[way if way in {"openpyxl", "xlsxwriter"} else "ours"](folder / "small.xlsx", 10)
    (folder / "small.xlsx").unlink()
    path = written if way == "check" else folder / f"{way}.xlsx"
    path.unlink(missing_ok=True) if way != "check" else None
    gc.collect()
    before, memory = _seconds(), _resident()
    WAYS[way](path, count)
    told = {
        "seconds": _seconds() - before,
        "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 - memory,
    }
    if way == "ours":
        with zipfile.ZipFile(path) as archive:
            folder.joinpath("ready.xml").write_bytes(archive.read("xl/worksheets/sheet1.xml"))
    sys.stdout.write(json.dumps(told))
    return 0


def _seconds() -> float:
    """Give the processor time this process has used."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def _resident() -> float:
    """Give the memory this process holds now, in MiB."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


if __name__ == "__main__":
    raise SystemExit(main())
