"""Reads files for the import page: opened once, planned as often as an answer changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from pathlib import Path
from typing import Final

from commonservices.actions import imports
from commonservices.domain.changes import Changes
from commonservices.domain.declaring import dataclass
from commonservices.domain.sheets.plan import Plan, ProposedRow, Verdict
from commonservices.exchange.importing.planning import plan_import
from commonservices.exchange.importing.targets import TARGETS
from commonservices.exchange.returning.forms import plan_forms
from commonservices.exchange.returning.lists import LISTS
from commonservices.exchange.returning.planning import plan_return
from commonservices.exchange.returning.recognise import FORM_SHEET, NEITHER, recognise
from commonservices.exchange.tables import SheetSeen, TableFile, open_table
from commonservices.jobs import Tell
from commonservices.office import Office

WRITTEN: Final = frozenset({Verdict.ADD, Verdict.CHANGE})
LEAVABLE: Final = WRITTEN | {Verdict.ASK}
_FORMS: Final = {"survey": ("kpi_reading",), "balance": ("balance_confirmation",)}
"""The kinds of the forms whose rows become something else than a row of a list."""
ENDINGS: Final = ("xlsx", "xlsm", "xls", "ods", "csv", "tsv", "txt")


@dataclass(frozen=True, slots=True)
class Request:
    """What a person asked for: which files, read as what, by which answers."""

    paths: tuple[Path, ...]
    target: str = ""
    sheet: str = ""
    sender: str = ""
    mapping: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)
    left_out: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read: the files as they lie aside, what they were recognised as, and what they would change."""

    request: Request
    tables: tuple[TableFile, ...]
    recognised: str
    plan: Plan

    @property
    def sheets(self) -> tuple[SheetSeen, ...]:
        """The sheets of the file; of several files nobody chooses a sheet."""
        return self.tables[0].sheets if len(self.tables) == 1 else ()

    @property
    def own(self) -> bool:
        """Whether the file is a sheet of ours that came back, which says by itself what it holds."""
        return self.recognised != NEITHER


def read(request: Request, held: Sequence[TableFile], office: Office, tell: Tell) -> Reading:
    """Give what some files would change; those that are open already are not read again. Nothing is written."""
    tables = tuple(held) or opened(request.paths, tell)
    try:
        recognised = recognise(tables[0])
        return Reading(request, tables, recognised, _plan(request, tables, recognised, office, tell))
    except BaseException:
        if not held:
            close(tables)
        raise


def opened(paths: Sequence[Path], tell: Tell) -> tuple[TableFile, ...]:
    """Open some files; when one of them cannot be read, none stays open."""
    tables: list[TableFile] = []
    try:
        tables.extend(open_table(path, tell=tell) for path in paths)
    except BaseException:
        close(tables)
        raise
    return tuple(tables)


def close(tables: Sequence[TableFile]) -> None:
    """Throw away what was kept of some files."""
    for table in tables:
        table.close()


def _plan(request: Request, tables: Sequence[TableFile], recognised: str, office: Office, tell: Tell) -> Plan:
    answers, sender, out = request.answers, request.sender, request.left_out
    if recognised == FORM_SHEET or len(tables) > 1:
        return plan_forms(office, tables, left_out=out, answers=answers, tell=tell)
    if recognised != NEITHER:
        return plan_return(office, tables[0], sender=sender, left_out=out, answers=answers, tell=tell)
    return plan_import(
        office,
        tables[0],
        target=request.target,
        sheet=request.sheet,
        mapping=request.mapping or None,
        answers=answers or None,
        sender=sender,
        left_out=out,
        tell=tell,
    )


def applied(office: Office, plan: Plan, left_out: frozenset[str], tell: Tell) -> Changes:
    """Write everything a plan says but the rows left out, as one act."""
    return imports.apply_plan(office, plan, left_out=left_out, tell=tell)


def kinds_of(plan: Plan, row: ProposedRow | None = None) -> tuple[str, ...]:
    """Give the kinds of record that the rows of a plan are made of, or one row where several kinds come together."""
    key = (row.target if row is not None and row.target else plan.target).rpartition(":")[2]
    found = TARGETS.get(key) or LISTS.get(key)
    return found.kinds if found is not None else _FORMS.get(key, ())


def fields_of(plan: Plan) -> tuple[str, ...]:
    """Give the fields a column of the sheet can be read as."""
    target = TARGETS.get(plan.target)
    return tuple(target.columns()) if target is not None else ()
