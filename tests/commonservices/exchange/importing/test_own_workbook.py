"""The workbook for Headquarters, imported as it was written, changes nothing; one changed cell is one change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from commonservices.actions import usage
from commonservices.domain.sheets.plan import Verdict
from commonservices.exchange.importing.planning import plan_import
from commonservices.exchange.tables.seen import BookSeen, SheetSeen
from commonservices.reports import headquarters
from tests.builders import entity
from tests.commonservices.exchange.importing.conftest import Held
from tests.commonservices.exchange.importing.sheets_in_memory import only, verdicts
from tests.commonservices.exchange.tables.books import read

TARGETS = ("services", "usage")


@dataclass(frozen=True)
class Written:
    """A workbook as it was read: its sheets and their rows."""

    seen: BookSeen
    lines: list[dict[int, tuple[Any, ...]]]
    name: str = "workbook.xlsx"
    sha256: str = "00"

    @property
    def sheets(self) -> tuple[SheetSeen, ...]:
        """The sheets in their order."""
        return self.seen.sheets

    def rows(self, index: int) -> Iterator[tuple[int, tuple[Any, ...]]]:
        """Give the rows of a sheet with their numbers."""
        yield from self.lines[index].items()


def written(held: Held, folder: Path) -> Written:
    usage.set_usage(held.office, held.service, entity("WFP"), date(2026, 7, 1), "1234.5", "=côté 50 % @été")
    usage.set_usage(held.office, held.service, entity("UNICEF"), date(2026, 7, 1), "0")
    path = folder / "workbook.xlsx"
    period = {"start": date(2026, 7, 1), "end": date(2026, 12, 31)}
    headquarters.export(held.office, path, **period, basis="JUL_JUN", language="en")
    return Written(*read(path, folder))


def test_our_own_workbook_imports_back_as_no_change_and_one_cell_as_one(held: Held, tmp_path: Path) -> None:
    table = written(held, tmp_path)
    for target in TARGETS:
        plan = plan_import(held.office, table, target=target)
        assert plan.ready, target
        assert set(verdicts(plan)) == {"unchanged"}, target
        assert (plan.unread, plan.missing) == ((), ()), target

    def corrected(cells: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(7 if cell == Decimal("1234.5") else cell for cell in cells)

    lines = [{number: corrected(cells) for number, cells in sheet.items()} for sheet in table.lines]
    plan = plan_import(held.office, replace(table, lines=lines), target="usage")
    assert sorted(verdicts(plan)) == ["change", "unchanged"]
    row = only(plan, Verdict.CHANGE)
    assert [(each.field, each.before, each.after) for each in row.cells if each.changes] == [("quantity", 1234.5, 7)]
