"""Rehearsals, checks and gaps in memory, for what the page makes of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from commonservices.domain.periods import Period
from commonservices.errors import Known
from commonservices.queries.workbook_survey import Gap, Survey
from commonservices.reports.hq.checks import Control, RowRef
from commonservices.reports.hq.rehearsal import Rehearsal, ShownRow, ShownSheet
from commonservices.reports.xlsx import CODE, Column, money

QUARTER = Period(date(2026, 7, 1), date(2026, 9, 30))
AFTER = date(2026, 10, 1)
COLUMNS = (Column("bill", "Bill", CODE), Column("amount", "Amount", money(2)), Column("balance", "Open", money(2)))


def control(
    key: str = "total_recoveries_balance_USD",
    here: int | str = 1,
    register: int | str = 1,
    *,
    sheet: str = "recoveries",
    figure: str = "balance USD",
    explained: bool = False,
    rows: Iterable[RowRef] = (),
) -> Control:
    """Give one check."""
    return Control(key, sheet, figure, Decimal(here), Decimal(register), explained, tuple(rows))


def a_gap(key: str, count: int = 0, of: int | None = None, examples: Sequence[str] = ()) -> Gap:
    """Give something that is missing, without records behind its examples."""
    return Gap(key, count, of, list(examples))


def a_sheet(key: str = "recoveries", rows: Sequence[ShownRow] = (), count: int | None = None) -> ShownSheet:
    """Give a sheet of bills."""
    return ShownSheet(key, key.capitalize(), COLUMNS, tuple(rows), len(rows) if count is None else count)


def a_rehearsal(
    *controls: Control,
    sheets: Sequence[ShownSheet] = (),
    gaps: Sequence[Gap] = (),
    cut_off: date = AFTER,
    fault: Known | None = None,
) -> Rehearsal:
    """Give what a workbook of the quarter would hold."""
    survey = Survey(QUARTER, cut_off, gaps=list(gaps))
    return Rehearsal(
        survey, "en", right_to_left=False, sheets=tuple(sheets), controls=controls, offices=(), fault=fault
    )
