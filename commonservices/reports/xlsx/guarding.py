"""Lists that people fill in: what may be typed in each column, and a lock that still lets them sort and filter.

Excel sorts a protected sheet only where no cell of the range is locked. So the cells of the list are all open, and
those that must stay are guarded by a rule that takes nothing; everything around the list is locked.
"""

from collections.abc import Callable, Sequence
from typing import Any

from commonservices.reports.xlsx.columns import ROW, ColumnWriter
from commonservices.reports.xlsx.sheet import Column, Guard, SheetSpec, Value

_FIRST_DAY, _LAST_DAY = "DATE(1900,3,1)", "DATE(2999,12,31)"
_FREE = (
    "formatCells",
    "formatColumns",
    "formatRows",
    "sort",
    "autoFilter",
    "selectLockedCells",
    "selectUnlockedCells",
    "pivotTables",
)
_KEPT = ("insertColumns", "insertRows", "insertHyperlinks", "deleteColumns", "deleteRows", "objects", "scenarios")


def lock(sheet: Any) -> None:
    """Lock what is around the list, without a password: a seat belt, which still allows sorting and filtering."""
    sheet.protection.sheet = True
    for name in _FREE:
        setattr(sheet.protection, name, False)
    for name in _KEPT:
        setattr(sheet.protection, name, True)


def rules(spec: SheetSpec, column: Column, reference: str) -> Any:
    """Give the rule of what may be typed in the cells of a column; none where anything may."""
    if spec.guard is None or column.hidden:
        return None
    if column.guarded:
        return _only_shown(spec, spec.guard, reference)
    return None if column.choices else _typed(column, spec.guard, reference)


def _only_shown(spec: SheetSpec, guard: Guard, reference: str) -> Any:
    """Take nothing in the rows that were handed out; in those that wait for something new anything may be typed."""
    from openpyxl.worksheet.datavalidation import DataValidation

    first, _, last = reference.partition(":")
    letters = last.rstrip("0123456789")
    end = int(last.removeprefix(letters)) - spec.new_rows
    if end < int(first.removeprefix(letters)):
        return None
    rule = DataValidation(type="custom", formula1="FALSE", sqref=f"{first}:{letters}{end}")
    return _worded(rule, guard, guard.locked)


def _typed(column: Column, guard: Guard, reference: str) -> Any:
    """Take days in columns of days and numbers in columns of numbers."""
    from openpyxl.worksheet.datavalidation import DataValidation

    rule = DataValidation(sqref=reference, operator="between")
    if column.kind.name in {"date", "month"}:
        rule.type, rule.formula1, rule.formula2 = "date", _FIRST_DAY, _LAST_DAY
        return _worded(rule, guard, guard.day)
    if column.kind.numeric:
        rule.type = "whole" if column.kind.name == "integer" else "decimal"
        rule.formula1, rule.formula2 = "-1E+15", "1E+15"
        return _worded(rule, guard, guard.number)
    return None


def worded_choice(guard: Guard | None, rule: Any) -> Any:
    """Give a rule of choices the words of the sheet, where it has any."""
    return rule if guard is None else _worded(rule, guard, guard.choice)


def _worded(rule: Any, guard: Guard, error: str) -> Any:
    rule.allow_blank = True
    rule.errorStyle, rule.showErrorMessage = "stop", True
    rule.errorTitle, rule.error = guard.title, error
    return rule


class EntryWriter(ColumnWriter):
    """Writes the cells of one column to be filled in: blank cells too, so that they look like what they are."""

    __slots__ = ("_blank",)

    def __init__(
        self, column: Column, letter: str, plain: int, quoted: int, replaced: Callable[[str, int], None]
    ) -> None:
        """Keep what a column writer keeps, and the cell that is still empty."""
        super().__init__(column, letter, plain, quoted, replaced)
        self._blank = f'<c r="{letter}{ROW}" s="{plain}"/>'

    def cells(self, values: Sequence[Value], first: int) -> Sequence[str]:
        """Give the cells of this column in rows that follow each other."""
        return [cell or self._blank for cell in super().cells(values, first)]
