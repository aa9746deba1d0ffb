"""How old what is owed is: seven bands by the day it was due, with what is disputed apart and inside."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final
from uuid import UUID

from commonservices.domain.declaring import dataclass

NOT_DUE: Final = "not_due"
BANDS: Final = (NOT_DUE, "days_1_30", "days_31_60", "days_61_90", "days_91_180", "days_181_365", "days_over_365")
LIMITS: Final = (0, 30, 60, 90, 180, 365)
"""The last day, counted from the due day, of every band but the last."""


@dataclass(frozen=True, slots=True)
class OpenItem:
    """One open bill as of a day, or several due on one day: who owes whom, when due, what is open and disputed."""

    provider_id: UUID
    counterparty_id: UUID
    currency: str
    due_on: date | None
    balance: int
    disputed: int = 0
    bills: int = 1


@dataclass(frozen=True, slots=True)
class AgeingLine:
    """What one side owes another in one currency, by band; disputed is part of the total, not beside it."""

    provider_id: UUID
    counterparty_id: UUID
    currency: str
    amounts: tuple[int, ...]
    disputed: int
    bills: int

    @property
    def total(self) -> int:
        """Give all that is open."""
        return sum(self.amounts)


def days_overdue(due_on: date | None, as_of: date) -> int:
    """Give how many days a bill is past due; 0 while it is not."""
    return max((as_of - due_on).days, 0) if due_on is not None else 0


def band_of(due_on: date | None, as_of: date) -> str:
    """Give the band of a bill; one without a due day is not due, and the due day itself is not late."""
    days = days_overdue(due_on, as_of)
    return next((band for band, limit in zip(BANDS, LIMITS, strict=False) if days <= limit), BANDS[-1])


def aged(items: Iterable[OpenItem], as_of: date) -> tuple[AgeingLine, ...]:
    """Add open items up by sides and currency; the sum of all lines is the sum of all items."""
    sums: dict[tuple[UUID, UUID, str], list[int]] = {}
    for item in items:
        key = (item.provider_id, item.counterparty_id, item.currency)
        line = sums.setdefault(key, [0] * (len(BANDS) + 2))
        line[BANDS.index(band_of(item.due_on, as_of))] += item.balance
        line[-2] += item.disputed
        line[-1] += item.bills
    return tuple(AgeingLine(*key, tuple(line[:-2]), line[-2], line[-1]) for key, line in sums.items())
