"""R9: what a service cost in full in a year beside what was billed for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple
from uuid import UUID

from commonservices.domain.matching import tolerance
from commonservices.domain.money import Money
from commonservices.domain.reconciling.findings import SERVICE, Finding, Outcome, finding, outcome


class YearOfService(NamedTuple):
    """One service in one currency over a year: its full cost, and what was billed; None where none is on record."""

    service_id: UUID
    service: str
    arrangement_id: UUID | None
    currency: str
    cost: int | None
    billed: int | None


def compare(services: Iterable[YearOfService], year_end: date) -> Outcome:
    """Give services that recovered more or less than their full cost, beyond one per cent of it."""
    every = [each for each in services if each.cost is not None or each.billed is not None]
    scope = year_end.isoformat()
    return outcome(len(every), (each for one in every for each in _of(one, scope, year_end)), [scope])


def _of(one: YearOfService, scope: str, year_end: date) -> Iterator[Finding]:
    if one.cost is None:
        kind, difference = "cost_unknown", one.billed or 0
    else:
        difference = (one.billed or 0) - one.cost
        if abs(difference) <= tolerance(one.cost, one.currency, None):
            return
        kind = "recovered_more" if difference > 0 else "recovered_less"
    if difference:
        yield finding(
            kind,
            one.service_id,
            one.currency,
            scope=scope,
            subject=(SERVICE, one.service_id),
            arrangement_id=one.arrangement_id,
            amount=Money(difference, one.currency),
            words={
                "service": one.service,
                "day": year_end,
                "amount_told": Money(one.billed or 0, one.currency),
                "other": Money(one.cost or 0, one.currency),
            },
        )
