"""R5: open items beside the ageing that was kept, and each bill beside its lines and what was settled of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Final, NamedTuple
from uuid import UUID

from commonservices.domain.money import Money
from commonservices.domain.reconciling.findings import BILL, ENTITY, Finding, Outcome, finding, outcome
from commonservices.domain.settling import CANCELLED, DRAFT, OPEN, PAID, WRITTEN_OFF

OF_BILLS: Final = "bill"

Pair = tuple[UUID, UUID, str]
"""Provider, counterparty and currency."""


class BillSums(NamedTuple):
    """A bill with the sum of its lines and what was settled of it; `owed` says that it is to be paid at all."""

    id: UUID
    reference: str
    arrangement_id: UUID | None
    state: str
    currency: str
    total: int
    lines: int
    settled: int
    owed: bool


def compare(
    aged: Mapping[Pair, int] | None,
    items: Mapping[Pair, int],
    bills: Iterable[BillSums],
    codes: Mapping[UUID, str],
    as_of: date | None,
    compared: int,
) -> Outcome:
    """Give where the ageing kept as of a day is not what was open then, and bills that do not tie in themselves."""
    found = [each for bill in bills for each in _of(bill)]
    scope = [OF_BILLS]
    if aged is not None and as_of is not None:
        scope.append(as_of.isoformat())
        found += _tied(aged, items, codes, as_of)
    return outcome(compared + len(aged or ()), found, scope)


def _tied(
    aged: Mapping[Pair, int], items: Mapping[Pair, int], codes: Mapping[UUID, str], as_of: date
) -> Iterator[Finding]:
    for pair in {**aged, **items}:
        kept, there = aged.get(pair, 0), items.get(pair, 0)
        if kept == there:
            continue
        provider, party, currency = pair
        yield finding(
            "ageing_differs",
            provider,
            party,
            currency,
            scope=as_of.isoformat(),
            subject=(ENTITY, party),
            amount=Money(kept - there, currency),
            words={
                "provider": codes.get(provider, ""),
                "entity": codes.get(party, ""),
                "day": as_of,
                "amount_told": Money(kept, currency),
                "other": Money(there, currency),
            },
        )


def _of(bill: BillSums) -> Iterator[Finding]:
    size = abs(bill.total)
    if bill.total != bill.lines:
        yield _found("bill_not_its_lines", bill, bill.total - bill.lines, amount_told=bill.total, other=bill.lines)
    if bill.state in {DRAFT, CANCELLED, WRITTEN_OFF} or not bill.owed:
        if bill.settled and bill.state != WRITTEN_OFF:
            yield _found("bill_settled_unowed", bill, bill.settled, other=bill.settled)
        return
    if bill.settled > size:
        yield _found("bill_settled_above", bill, bill.settled - size, amount_told=bill.total, other=bill.settled)
    elif bill.state == PAID and bill.settled < size:
        yield _found("bill_paid_open", bill, size - bill.settled, other=size - bill.settled)
    elif bill.state in OPEN and size and bill.settled == size:
        yield _found("bill_open_settled", bill, 0, other=bill.settled)


def _found(kind: str, bill: BillSums, amount: int, **words: int) -> Finding:
    told = {name: Money(each, bill.currency) for name, each in words.items()}
    return finding(
        kind,
        bill.id,
        scope=OF_BILLS,
        subject=(BILL, bill.id),
        arrangement_id=bill.arrangement_id,
        amount=Money(amount, bill.currency),
        words={"bill": bill.reference, "bill_state": bill.state, **told},
    )
