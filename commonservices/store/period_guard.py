"""Keeps closed periods closed: at the end of each act it looks at the days written, and ends the act if one is shut."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import sqlalchemy as sa

from commonservices.domain.fields import Record
from commonservices.domain.period_ends import PeriodLock
from commonservices.domain.period_locks import GUARDED, check_open, days_written
from commonservices.store.rows import fetch


class PeriodGuard:
    """Notes the days an act writes on; most acts touch no such record and cost nothing."""

    def __init__(self) -> None:
        """Begin with no day."""
        self._days: set[date] = set()

    def saw(self, record: Record, before: Record | None) -> None:
        """Take note of a record that was written, came back or went."""
        if isinstance(record, GUARDED):
            self._days.update(days_written(record, before))

    def saw_new(self, records: Sequence[Record]) -> None:
        """Take note of many new records of one kind."""
        if records and isinstance(records[0], GUARDED):
            for each in records:
                self._days.update(days_written(each, None))

    def settle(self, connection: sa.Connection, today: date) -> None:
        """Refuse the whole act when a day it wrote on lies in a closed period."""
        del today
        if self._days:
            check_open(fetch(connection, PeriodLock), self._days)
