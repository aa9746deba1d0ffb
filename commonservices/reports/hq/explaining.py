"""Finds the row that explains a difference: the first of its list that does not say what the register says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from commonservices.errors import Known
from commonservices.queries.workbook import Source
from commonservices.queries.workbook_more import listed
from commonservices.reports.hq.book import BUILDERS
from commonservices.reports.hq.checks import Control, RowRef
from commonservices.reports.hq.parts import Frame
from commonservices.reports.hq.tallies import Tallies
from commonservices.reports.xlsx import list_names, read_rows


def explained(frame: Frame, source: Source, path: Path, control: Control) -> Control:
    """Give a control that differs with the row that explains it, when one of the file does."""
    if control.state != "differs" or control.rows or control.sheet not in listed(source.survey):
        return control
    spec = BUILDERS[control.sheet](frame, source, Tallies(frame.cut_off))
    keys = [column.key for column in spec.columns]
    shown = next((place for place, column in enumerate(spec.columns) if not column.hidden), 0)
    wanted = iter(spec.rows)
    try:
        sheets = frame.sheets_of(control.sheet, list_names(path))
        for sheet, number, row in ((each, *found) for each in sheets for found in read_rows(path, each)):
            right = next(wanted, None)
            if right is None or any(_other(row.get(key), value) for key, value in zip(keys, right, strict=True)):
                reference = str(right[shown] if right is not None else row.get(keys[shown]) or "")
                return replace(control, rows=(RowRef(control.sheet, reference, number, sheet),))
    except Known:
        return control
    if not sheets:
        return control
    missing = next(wanted, None)
    return control if missing is None else replace(control, rows=(RowRef(control.sheet, str(missing[shown])),))


def _other(here: Any, right: Any) -> bool:
    if right is None or right == "":
        return here not in {None, ""}
    if isinstance(right, bool) or isinstance(here, bool):
        return bool(here) is not bool(right)
    if isinstance(right, int | Decimal):
        return not isinstance(here, int | Decimal) or Decimal(here) != Decimal(right)
    if isinstance(right, date):
        return not isinstance(here, date) or (here.year, here.month, here.day) != (right.year, right.month, right.day)
    return str(here) != str(right)
