"""What is owed by age as of any day, beside what was kept at the ends of periods, and the periods that are closed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from commonservices.domain import ageing, period_locks
from commonservices.domain.ageing import BANDS
from commonservices.domain.bills import AgeingSnapshot, BalanceConfirmation
from commonservices.domain.declaring import dataclass
from commonservices.domain.partners import Entity
from commonservices.domain.period_ends import PeriodLock
from commonservices.store import bill_rows
from commonservices.store.rows import fetch

if TYPE_CHECKING:
    from commonservices.office import Office

__all__ = ["BANDS", "AgeingRow", "BalanceRow", "LockRow", "aged", "balances", "kept", "locks", "totals"]


@dataclass(frozen=True, slots=True, kw_only=True)
class AgeingRow:
    """What one side owes another in one currency, by band in the order of `BANDS`; disputed is inside the total."""

    provider_id: UUID
    provider: str
    counterparty_id: UUID
    counterparty: str
    currency: str
    amounts: tuple[int, ...]
    disputed: int
    bills: int

    @property
    def total(self) -> int:
        """Give all that is open."""
        return sum(self.amounts)


@dataclass(frozen=True, slots=True, kw_only=True)
class BalanceRow:
    """One confirmed balance: ours, theirs, and the difference."""

    record: BalanceConfirmation
    provider: str
    counterparty: str

    @property
    def difference(self) -> int | None:
        """Give theirs less ours; None while the other side has not answered."""
        theirs = self.record.their_balance
        return None if theirs is None else theirs - (self.record.our_balance or 0)


@dataclass(frozen=True, slots=True)
class LockRow:
    """One period that was closed, and whether it still is."""

    lock: PeriodLock
    closed: bool


def aged(office: Office, as_of: date | None = None, provider_id: UUID | None = None) -> list[AgeingRow]:
    """Give what is open at the end of a day by sides, currency and band, the largest first in each currency."""
    day = as_of or office.today()
    with office.engine.connect() as connection:
        lines = ageing.aged(bill_rows.open_items(connection, day, provider_id), day)
        codes = _codes(connection)
    rows = [
        AgeingRow(
            provider_id=each.provider_id,
            provider=codes.get(each.provider_id, ""),
            counterparty_id=each.counterparty_id,
            counterparty=codes.get(each.counterparty_id, ""),
            currency=each.currency,
            amounts=each.amounts,
            disputed=each.disputed,
            bills=each.bills,
        )
        for each in lines
    ]
    return sorted(rows, key=lambda each: (each.currency, -each.total, each.counterparty, each.provider))


def totals(rows: Iterable[AgeingRow]) -> dict[str, AgeingRow]:
    """Give the sums of an ageing by currency; they are the sums of the open items."""
    sums: dict[str, AgeingRow] = {}
    nobody = UUID(int=0)
    for each in rows:
        known = sums.get(each.currency)
        sums[each.currency] = AgeingRow(
            provider_id=nobody,
            provider="",
            counterparty_id=nobody,
            counterparty="",
            currency=each.currency,
            amounts=tuple(a + b for a, b in zip(known.amounts, each.amounts, strict=True)) if known else each.amounts,
            disputed=(known.disputed if known else 0) + each.disputed,
            bills=(known.bills if known else 0) + each.bills,
        )
    return sums


def kept(office: Office, as_of: date | None = None) -> list[tuple[date, AgeingRow]]:
    """Give the ageing kept at the ends of periods, the newest day first; of one day when it is given."""
    with office.engine.connect() as connection:
        found = fetch(connection, AgeingSnapshot, **({"as_of": as_of} if as_of else {}))
        codes = _codes(connection)
    newest: dict[tuple[object, ...], AgeingSnapshot] = {}
    for each in found:
        newest[each.as_of, each.provider_id, each.counterparty_id, each.currency] = each
    rows = [(each.as_of or date.min, _of_snapshot(each, codes)) for each in newest.values()]
    return sorted(rows, key=lambda pair: (-pair[0].toordinal(), pair[1].currency, -pair[1].total, pair[1].counterparty))


def balances(office: Office) -> list[BalanceRow]:
    """Give the balances that were confirmed, the newest first."""
    with office.engine.connect() as connection:
        found = fetch(connection, BalanceConfirmation)
        codes = _codes(connection)
    rows = [
        BalanceRow(
            record=each,
            provider=codes.get(each.provider_id, "") if each.provider_id else "",
            counterparty=codes.get(each.counterparty_id, "") if each.counterparty_id else "",
        )
        for each in found
    ]
    return sorted(rows, key=lambda each: (each.record.as_of or date.min, each.record.id.int), reverse=True)


def locks(office: Office) -> list[LockRow]:
    """Give the periods that were closed, the newest first, those opened again among them."""
    with office.engine.connect() as connection:
        found = fetch(connection, PeriodLock)
    ordered = sorted(found, key=lambda each: (each.starts_on or date.min, each.id.int), reverse=True)
    return [LockRow(each, period_locks.is_closed(each)) for each in ordered]


def _of_snapshot(each: AgeingSnapshot, codes: dict[UUID, str]) -> AgeingRow:
    provider, other = each.provider_id or UUID(int=0), each.counterparty_id or UUID(int=0)
    return AgeingRow(
        provider_id=provider,
        provider=codes.get(provider, ""),
        counterparty_id=other,
        counterparty=codes.get(other, ""),
        currency=each.currency,
        amounts=tuple(int(getattr(each, band) or 0) for band in BANDS),
        disputed=each.disputed or 0,
        bills=each.open_bills or 0,
    )


def _codes(connection: Any) -> dict[UUID, str]:
    return {each.id: each.short_code for each in fetch(connection, Entity)}
