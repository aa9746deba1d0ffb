"""The columns of the ageing, of confirmed balances, of two statements beside each other, and of closed periods."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject

from commonservices.domain import two_sides
from commonservices.domain.ageing import BANDS
from commonservices.domain.two_sides import Compared
from commonservices.queries.ageing import AgeingRow, BalanceRow, LockRow
from ui.bills.shown import band, exact, span
from ui.kit.columns import Column
from ui.page import PageFrame

BAND: Final = 106
_COMPARED_MARKS = {two_sides.MATCHED: "agrees", two_sides.DATE_DIFFERS: "changed"}


class MoneyColumns(QObject):
    """Makes the columns in the words of the window."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep the words and the day."""
        super().__init__(parent)
        self._words = frame.words
        self._today = frame.bridge.today

    def ageing(self) -> list[Column[AgeingRow]]:
        """Give the columns of the ageing: the sides, seven bands, what is disputed of it, and the total."""
        words, field = self._words, self._words.field
        bands = [
            Column(key, band(words, key), partial(self._band, place), BAND, paint="number", detail=_band_tone(place))
            for place, key in enumerate(BANDS)
        ]
        return [
            Column("party", field("to_entity_id"), self._party, 118, detail=_strong, elastic=True),
            Column("provider", field("from_entity_id"), lambda row: words.isolate(row.provider), 92, detail=_muted),
            *bands,
            Column("disputed", field("disputed"), self._disputed, 88, paint="number", detail=_disputed_tone),
            Column("total", field("total"), lambda row: words.money(row.total, row.currency), 142, paint="number"),
        ]

    def balances(self) -> list[Column[BalanceRow]]:
        """Give the columns of confirmed balances."""
        words, field = self._words, self._words.field
        return [
            Column("agrees", field("state"), self._agrees, 150, paint="state", detail=_agrees_mark),
            Column("party", field("counterparty_id"), lambda row: words.isolate(row.counterparty), 120, detail=_strong),
            Column("provider", field("provider_id"), lambda row: words.isolate(row.provider), 104, detail=_muted),
            Column("as_of", field("as_of"), lambda row: words.day(row.record.as_of, self._today()), 104),
            Column("ours", field("our_balance"), self._ours, 124, paint="number"),
            Column("theirs", field("their_balance"), self._theirs, 150, paint="number"),
            Column("difference", self.tr("Difference"), self._difference, 124, paint="number", detail=_difference_tone),
            Column("by", field("confirmed_by"), lambda row: row.record.confirmed_by or "—", 120, detail=_muted),
            Column("why", field("explanation"), lambda row: row.record.explanation, 140, detail=_muted, elastic=True),
        ]

    def compared(self) -> list[Column[tuple[int, Compared]]]:
        """Give the columns of two statements of one account, line by line."""
        words, field = self._words, self._words.field
        return [
            Column("outcome", field("state"), self._outcome, 190, paint="state", detail=_outcome_mark),
            Column("ours_ref", self.tr("Our reference"), self._our_reference, 190, detail=_strong, elastic=True),
            Column("theirs_ref", self.tr("Their reference"), self._their_reference, 170),
            Column("ours", self.tr("We say"), lambda pair: self._side(pair[1], ours=True), 130, paint="number"),
            Column("theirs", self.tr("They say"), lambda pair: self._side(pair[1], ours=False), 130, paint="number"),
            Column("difference", self.tr("Difference"), self._apart, 130, paint="number", detail=_apart_tone),
            Column("day", field("issued_on"), lambda pair: words.day(_any(pair[1]).day, self._today()), 100),
        ]

    def locks(self) -> list[Column[LockRow]]:
        """Give the columns of the periods that were closed."""
        words, field = self._words, self._words.field
        return [
            Column("state", field("state"), self._closed, 140, paint="state", detail=_lock_mark),
            Column("period", field("period"), self._period, 170, detail=_strong),
            Column("closed_on", field("closed_on"), lambda row: words.day(row.lock.closed_on, self._today()), 110),
            Column("closed_by", field("closed_by"), lambda row: row.lock.closed_by, 140),
            Column("unbilled", field("unbilled_amount"), self._unbilled, 170, paint="number"),
            Column("why", field("reason"), self._why, 200, detail=_muted, elastic=True),
            Column("reopened", field("reopened_on"), lambda row: words.day(row.lock.reopened_on, self._today()), 124),
            Column("approved", field("reopen_approved_by"), lambda row: row.lock.reopen_approved_by or "—", 170),
        ]

    # --- ageing ---------------------------------------------------------------------------------------------------

    def _party(self, row: AgeingRow) -> str:
        return self._words.isolate(row.counterparty) or self.tr("All parties")

    def _band(self, place: int, row: AgeingRow) -> str:
        return self._words.amount(row.amounts[place], row.currency) if row.amounts[place] else "—"

    def _disputed(self, row: AgeingRow) -> str:
        return self._words.amount(row.disputed, row.currency) if row.disputed else "—"

    # --- balances -------------------------------------------------------------------------------------------------

    def _agrees(self, row: BalanceRow) -> str:
        if row.difference is None:
            return self.tr("Not answered")
        return self.tr("Differs") if row.difference else self.tr("Agrees")

    def _ours(self, row: BalanceRow) -> str:
        return exact(self._words, row.record.our_balance, row.record.currency)

    def _theirs(self, row: BalanceRow) -> str:
        return exact(self._words, row.record.their_balance, row.record.currency)

    def _difference(self, row: BalanceRow) -> str:
        return self._words.amount(row.difference, row.record.currency)

    # --- two statements -------------------------------------------------------------------------------------------

    def _outcome(self, pair: tuple[int, Compared]) -> str:
        said = {
            two_sides.MATCHED: self.tr("Agrees"),
            two_sides.AMOUNT_DIFFERS: self.tr("The amount differs"),
            two_sides.DATE_DIFFERS: self.tr("The date differs"),
            two_sides.MISSING_HERE: self.tr("Missing here"),
            two_sides.MISSING_THERE: self.tr("Missing there"),
        }
        return said[pair[1].outcome]

    def _our_reference(self, pair: tuple[int, Compared]) -> str:
        return self._words.isolate(pair[1].ours.reference) if pair[1].ours else "—"

    def _their_reference(self, pair: tuple[int, Compared]) -> str:
        theirs = pair[1].theirs
        return self._words.isolate(theirs.reference or theirs.external) if theirs else "—"

    def _side(self, line: Compared, *, ours: bool) -> str:
        item = line.ours if ours else line.theirs
        return self._words.money(item.amount, item.currency) if item else "—"

    def _apart(self, pair: tuple[int, Compared]) -> str:
        return self._words.amount(pair[1].difference, _any(pair[1]).currency)

    # --- periods --------------------------------------------------------------------------------------------------

    def _closed(self, row: LockRow) -> str:
        return self.tr("Closed") if row.closed else self.tr("Opened again")

    def _period(self, row: LockRow) -> str:
        return span(self._words, row.lock.starts_on, row.lock.ends_on)

    def _unbilled(self, row: LockRow) -> str:
        return exact(self._words, row.lock.unbilled_amount, row.lock.currency) if row.lock.unbilled_count else "—"

    def _why(self, row: LockRow) -> str:
        return row.lock.reopen_reason or row.lock.unbilled_reason or row.lock.note


def _any(line: Compared) -> two_sides.Item:
    item = line.ours or line.theirs
    assert item is not None  # noqa: S101 one side has it
    return item


def is_total(row: AgeingRow) -> bool:
    """Say whether a row of an ageing is the sum of a currency."""
    return row.counterparty_id == UUID(int=0)


def _band_tone(place: int) -> Callable[[AgeingRow], object]:
    return partial(_tone_of_band, place)


def _tone_of_band(place: int, row: AgeingRow) -> str:
    if is_total(row):
        return ""
    return "" if row.amounts[place] and place else "muted"


def _disputed_tone(row: AgeingRow) -> str:
    return "att" if row.disputed else "muted"


def _agrees_mark(row: BalanceRow) -> str:
    if row.difference is None:
        return "not_yet"
    return "warning" if row.difference else "agrees"


def _difference_tone(row: BalanceRow) -> str:
    return "crit" if row.difference else ""


def _outcome_mark(pair: tuple[int, Compared]) -> str:
    return _COMPARED_MARKS.get(pair[1].outcome, "error")


def _apart_tone(pair: tuple[int, Compared]) -> str:
    return "crit" if pair[1].difference else "muted"


def _lock_mark(row: LockRow) -> str:
    return "closed" if row.closed else "withdrawn"


def _muted(_row: object) -> str:
    return "muted"


def _strong(_row: object) -> str:
    return "strong"
