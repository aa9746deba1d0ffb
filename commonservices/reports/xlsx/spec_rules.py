"""What a sheet must be before a line of it is written: names Excel takes, keys and labels that are one of a kind."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from commonservices.errors import Bug
from commonservices.reports.xlsx.sheet import MAX_COLUMNS, FreeSheet, SheetSpec

MAX_SHEET_NAME = 31
MAX_LABEL = 255
_SHEET_NAME_REFUSES = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.]{0,200}")
_CELL_LIKE = re.compile(r"[A-Za-z]{1,3}[0-9]+|[rRcC]|[rR][0-9]*[cC][0-9]*")
_LINES = re.compile(r"[1-9]\d*:[1-9]\d*")
_KEY = re.compile(r"[a-z][a-z0-9_]*")
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def check_sheets(sheets: Sequence[SheetSpec | FreeSheet]) -> None:
    """Refuse a book that Excel would repair; these are faults of the program, never of the records."""
    if all((sheet.state if isinstance(sheet, SheetSpec) else sheet.seen) != "visible" for sheet in sheets):
        _refuse("a workbook needs a sheet that can be seen")
    _once("two sheets are called", (sheet.name.lower() for sheet in sheets))
    for sheet in sheets:
        check_sheet_name(sheet.name)
        if isinstance(sheet, SheetSpec):
            _check_list(sheet)
        elif sheet.repeat and not _LINES.fullmatch(sheet.repeat):
            _refuse(f"sheet {sheet.name}: the lines printed on every page are told as 4:5, not {sheet.repeat}")
    _once("two tables are called", (sheet.table_name.lower() for sheet in sheets if isinstance(sheet, SheetSpec)))


def check_sheet_name(name: str) -> None:
    """Refuse a sheet name Excel would not take."""
    if not name.strip() or len(name) > MAX_SHEET_NAME or _SHEET_NAME_REFUSES.search(name):
        _refuse(f"the sheet name {name!r} must have 1 to {MAX_SHEET_NAME} characters and none of [ ] : * ? / \\")
    if name[0] == "'" or name[-1] == "'" or name.lower() == "history":
        _refuse(f"the sheet name {name!r} is not allowed in a workbook")


def check_name(name: str) -> None:
    """Refuse a table or defined name Excel would take for a cell or not at all."""
    if not _NAME.fullmatch(name) or _CELL_LIKE.fullmatch(name):
        _refuse(f"the name {name!r} must start with a letter, hold letters, digits and _ and not look like a cell")


def _check_list(sheet: SheetSpec) -> None:
    """Columns that can stand in a table."""
    check_name(sheet.table_name)
    if not 1 <= len(sheet.columns) <= MAX_COLUMNS:
        _refuse(f"sheet {sheet.name} has {len(sheet.columns)} columns")
    _once(f"sheet {sheet.name}: the column key is used twice:", (column.key for column in sheet.columns))
    _once(f"sheet {sheet.name}: the label is used twice:", (column.label.lower() for column in sheet.columns))
    for column in sheet.columns:
        if not _KEY.fullmatch(column.key):
            _refuse(f"sheet {sheet.name}: the key {column.key!r} must be lower_snake")
        if not column.label.strip() or len(column.label) > MAX_LABEL or _UNPRINTABLE.search(column.label):
            _refuse(f"sheet {sheet.name}: the label of {column.key} must be one line of 1 to {MAX_LABEL} characters")
        if column.total and not column.kind.numeric:
            _refuse(f"sheet {sheet.name}: {column.key} holds {column.kind.name}, which has no total")


def _once(complaint: str, names: Iterable[str]) -> None:
    """Refuse when a name comes twice."""
    for name, times in Counter(names).items():
        if times > 1:
            _refuse(f"{complaint} {name}")


def _refuse(msg: str) -> None:
    """Raise the fault of the program."""
    raise Bug(msg)
