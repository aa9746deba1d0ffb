"""The filled workbook against its template: nothing lost, nothing else changed, each value in its cell, no fault."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, Final, NoReturn
from xml.etree import ElementTree

from commonservices.domain.declaring import dataclass
from commonservices.reports.templates.package import MAIN, Template
from commonservices.reports.templates.places import Area, column_number
from commonservices.reports.templates.refusals import refused
from commonservices.reports.templates.sheet_part import Given
from commonservices.reports.xlsx.package_rules import check_package
from commonservices.reports.xlsx.read_parts import unescaped

_C, _ROW, _V, _F, _T = (MAIN + tag for tag in ("c", "row", "v", "f", "t"))
_ZERO_1900: Final = datetime(1899, 12, 30)  # noqa: DTZ001 workbooks know no zone
_ZERO_1904: Final = datetime(1904, 1, 1)  # noqa: DTZ001 workbooks know no zone
_MEANT: Final = frozenset({"formula_without_result"})
"""What a filled workbook does on purpose: old results are dropped and worked out when it is opened."""
_REPLACED: Final = "\ufffd"


@dataclass(frozen=True, slots=True)
class Expected:
    """A cell that was set, and the value it must say when it is read back."""

    sheet: str
    column: int
    row: int
    value: Given


def prove(
    template: Template, part: Path, changed: frozenset[str], dropped: frozenset[str], cells: Sequence[Expected]
) -> None:
    """Refuse a file that lost a part, changed another one, says another value, or has a fault the template has not."""
    with zipfile.ZipFile(part) as made:
        before = {entry.filename: (entry.CRC, entry.file_size) for entry in template.zip.infolist()}
        after = {entry.filename: (entry.CRC, entry.file_size) for entry in made.infolist()}
        for name, mark in before.items():
            if name not in dropped and name not in changed and after.get(name) != mark:
                _unsound(name, "")
        if set(after) != set(before) - dropped:
            _unsound(template.name, "")
        by_sheet: dict[str, dict[tuple[int, int], Given]] = {}
        for each in cells:
            by_sheet.setdefault(each.sheet, {})[each.column, each.row] = each.value
        for sheet, wanted in by_sheet.items():
            _compare(template, made, sheet, wanted)
    known = {(problem.rule, problem.part) for problem in check_package(template.path)}
    for problem in check_package(part):
        if problem.rule not in _MEANT and (problem.rule, problem.part) not in known:
            _unsound(problem.part, f"({problem.where}: {problem.text})")


def _compare(template: Template, made: zipfile.ZipFile, sheet: str, wanted: dict[tuple[int, int], Given]) -> None:
    """Read the cells back with a reader of its own."""
    waiting = dict(wanted)
    with made.open(template.sheets[sheet]) as stream:
        for _, row in ElementTree.iterparse(stream, events=("end",)):  # noqa: S314 written by us, without entities
            if row.tag != _ROW:
                continue
            for cell in row.iterfind(_C):
                reference = cell.get("r", "")
                letters = reference.rstrip("0123456789")
                key = (column_number(letters), int(reference[len(letters) :]))
                if key in waiting:
                    value = waiting.pop(key)
                    if not _says(cell, value, starts_1904=template.starts_1904):
                        _unsound(template.sheets[sheet], f"({reference})")
            row.clear()
    for (column, number), value in waiting.items():
        if value is not None:
            _unsound(template.sheets[sheet], f"({Area(column, number, column, number).text})")


def _says(cell: Any, value: Given, *, starts_1904: bool) -> bool:
    """Whether a cell says a value, typed as it should be."""
    kind, number = cell.get("t", "n"), cell.findtext(_V)
    if cell.find(_F) is not None:
        return False
    if value is None:
        return number is None and cell.find(f"{MAIN}is") is None
    if isinstance(value, str):
        told = unescaped("".join(text.text or "" for text in cell.iter(_T)))
        same = value.replace("\r\n", "\n").replace("\r", "\n")
        return kind == "inlineStr" and (told == same or _REPLACED in told)
    if number is None or isinstance(value, bool):
        return bool(kind == "b" and number == f"{value:d}")
    if isinstance(value, date):
        return _says_moment(number, value, _ZERO_1904 if starts_1904 else _ZERO_1900)
    return bool(kind == "n" and Decimal(number) == value)


def _says_moment(number: str, value: date, zero: datetime) -> bool:
    """Whether a number is a moment, counted from the first day of the workbook."""
    moment = value if isinstance(value, datetime) else datetime(value.year, value.month, value.day)  # noqa: DTZ001
    told = zero + timedelta(seconds=round(Decimal(number) * 86_400))
    return abs((told - moment.replace(microsecond=0)).total_seconds()) < 1


def _unsound(part: str, where: str) -> NoReturn:
    raise refused("template_unsound", part, part=part, place=where)
