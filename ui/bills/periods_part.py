"""Periods that were closed: closing one with what is unbilled explained, and opening it again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from commonservices.actions import period_ends
from commonservices.domain.period_ends import PeriodLock
from commonservices.domain.periods import checked_period
from commonservices.domain.terms import add_months, month_end
from commonservices.office import Office
from commonservices.queries import ageing as queries
from commonservices.queries import unbilled
from commonservices.queries.ageing import LockRow
from ui.asking import ask
from ui.bills.money_columns import MoneyColumns
from ui.bills.part import BillsPart
from ui.bills.specs import BillSpecs
from ui.kit.asked import Asked
from ui.kit.model import ListRows
from ui.page import Command, PageFrame


class PeriodsPart(BillsPart[LockRow]):
    """The list of closed periods."""

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the list."""
        super().__init__(frame, "periods", "", "", parent)
        self.title = self.tr("Periods")
        self.table.setAccessibleName(self.title)
        self.filter.field.hide()
        self._specs = BillSpecs(frame)
        self.rows: ListRows[LockRow] = ListRows(MoneyColumns(frame, self).locks(), _id_of, self)
        self.table.set_model(self.rows)

    def read(self) -> tuple[int, int]:
        """Read the periods."""
        rows = self.frame.bridge.ask(queries.locks)
        self.rows.set_rows(rows)
        return len(rows), len(rows)

    def regions(self) -> list[QWidget]:
        """Give the list."""
        return super().regions()[1:]

    def nothing(self) -> tuple[str, str]:
        """Say how periods are closed."""
        return self.tr("No period is closed yet. Closing one keeps its figures as they are."), self._close_text()

    def _close_text(self) -> str:
        return self.tr("Close a period…")

    def act_commands(self, fixed: str, none: str) -> list[Command]:
        """Give closing and opening again."""
        current = self.rows.row(self.table.currentIndex().row())
        shut = "" if current is not None and current.closed else self.tr("The period is open.")
        reopen = self.tr("Open the period again…")
        again = Command("bills.reopen", reopen, self.reopen, "", "unlock", "tools", fixed or none or shut)
        return [replace(self.close_command(fixed, "Ctrl+N"), primary=True), again]

    def close_command(self, fixed: str, keys: str) -> Command:
        """Give the command that closes a period, whichever list is shown."""
        return Command("bills.close", self._close_text(), self.close_period, keys, "lock", "tools", fixed)

    def close_period(self) -> None:
        """Ask for a period and, when something in it is unbilled, why; the figures stand in the question."""
        last = month_end(add_months(self.frame.bridge.today(), -1))
        shut = [row.lock.ends_on for row in self.frame.bridge.ask(queries.locks) if row.closed and row.lock.ends_on]
        first = add_months(max(shut).replace(day=1), 1) if shut else last.replace(day=1)
        last = max(last, month_end(first))
        fields = self._specs.some(
            PeriodLock, "starts_on", "ends_on", "unbilled_reason", "note", required=("starts_on", "ends_on")
        )
        title = self.tr("Close a period")
        values = {"starts_on": first, "ends_on": last}
        ask(self.frame, self, Asked(title, self._effect(first, last), title, fields, _close, values=values))

    def _effect(self, first: date, last: date) -> str:
        waiting = self.frame.bridge.ask(partial(unbilled.waiting, since=first, until=last))
        text = self.tr(
            "Nothing is written in a closed period any more. Its ageing is kept and the reconciliations are run. "
            "What waits for a bill needs a reason; up to {day}: {count}."
        )
        return text.format(day=self.words.full_day(last), count=self.words.number(waiting))

    def reopen(self) -> None:
        """Ask why a period is opened again, and who approved it."""
        current = self.rows.row(self.table.currentIndex().row())
        if current is None or not current.closed:
            return
        fields = self._specs.some(
            PeriodLock, "reopen_reason", "reopen_approved_by", required=("reopen_reason", "reopen_approved_by")
        )
        fields += (self._specs.text("exception_reason"),)
        question = self.tr(
            "{first} to {last} can be written in again. Who closed it, or opens it now, does not approve this; "
            "where there is nobody else, say why."
        )
        shown = [self.words.full_day(each) for each in (current.lock.starts_on, current.lock.ends_on)]
        title = self.tr("Open the period again")
        act = partial(_reopen, current.lock.id)
        moved = {"exception": "exception_reason", "reason": "reopen_reason", "role": "reopen_approved_by"}
        asked = Asked(title, question.format(first=shown[0], last=shown[1]), title, fields, act, fields_of=moved)
        ask(self.frame, self, asked)

    def rows_for_paper(self, office: Office) -> Sequence[LockRow]:
        """Give the periods."""
        return queries.locks(office)


def _close(answers: Mapping[str, Any]) -> Any:
    reason, note = (str(answers[name] or "") for name in ("unbilled_reason", "note"))
    return partial(_closed, answers["starts_on"], answers["ends_on"], reason, note)


def _closed(first: date, last: date, reason: str, note: str, office: Office) -> Any:
    return period_ends.close(office, checked_period(first, last), reason, note)


def _reopen(id: UUID, answers: Mapping[str, Any]) -> Any:
    reason, by, excuse = (
        str(answers[name] or "") for name in ("reopen_reason", "reopen_approved_by", "exception_reason")
    )
    return partial(period_ends.reopen, lock_id=id, reason=reason, approved_by=by, exception=excuse)


def _id_of(row: LockRow) -> str:
    return str(row.lock.id)
