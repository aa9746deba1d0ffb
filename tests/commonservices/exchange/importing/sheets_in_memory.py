"""Sheets in memory, as the reading of a file gives them, and plans made of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from commonservices.domain.sheets.plan import Plan, ProposedRow, Verdict
from commonservices.exchange.importing.planning import plan_import
from commonservices.office import Office


@dataclass
class Sheet:
    """What is seen of one sheet."""

    name: str = "Sheet1"
    hidden: bool = False


@dataclass
class Table:
    """One file with one sheet, its rows given as lists."""

    lines: Sequence[Sequence[Any]]
    name: str = "sheet.xlsx"
    sha256: str = "00"
    sheets: list[Sheet] = field(default_factory=lambda: [Sheet()])

    def rows(self, index: int) -> Iterator[tuple[int, tuple[Any, ...]]]:
        """Give the rows with their numbers."""
        assert index < len(self.sheets)
        for number, cells in enumerate(self.lines, start=1):
            if any(cell is not None for cell in cells):
                yield number, tuple(cells)


def planned(office: Office, target: str, *lines: Sequence[Any], **how: Any) -> Plan:
    """Plan the import of a sheet whose first line holds the headings."""
    return plan_import(office, Table(lines), target=target, **how)


def verdicts(plan: Plan) -> list[str]:
    """Give what becomes of each row."""
    return [row.verdict.value for row in plan.rows]


def only(plan: Plan, verdict: Verdict) -> ProposedRow:
    """Give the one row of a verdict."""
    (row,) = plan.by(verdict)
    return row


def reasons(plan: Plan) -> set[str]:
    """Give why rows and cells are refused or wait."""
    found = {said.key for row in plan.rows for said in row.reasons}
    return found | {cell.refused.key for row in plan.rows for cell in row.cells if cell.refused is not None}
