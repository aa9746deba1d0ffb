"""R7: what the other side says it owes beside our figure, and balances that nobody was asked to confirm."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple
from uuid import UUID

from commonservices.domain.money import Money
from commonservices.domain.reconciling.findings import ENTITY, Finding, Outcome, finding, outcome
from commonservices.domain.reconciling.open_items import Pair


class Confirmed(NamedTuple):
    """A balance as we and the other side state it, and what the register says was open that day."""

    id: UUID
    provider_id: UUID
    party_id: UUID
    currency: str
    as_of: date
    ours: int
    theirs: int | None
    open: int


def compare(
    confirmed: Iterable[Confirmed], items: Mapping[Pair, int], codes: Mapping[UUID, str], as_of: date
) -> Outcome:
    """Give differences between the two sides, answers that are missing, and balances nobody was asked about."""
    every = list(confirmed)
    found = [each for one in every for each in _of(one, codes)]
    asked = {(each.provider_id, each.party_id, each.currency) for each in every}
    for pair, left in items.items():
        if left and pair not in asked:
            provider, party, currency = pair
            found.append(_found("balance_not_asked", provider, party, codes, as_of, Money(left, currency)))
    scope = {as_of.isoformat(), *(each.as_of.isoformat() for each in every)}
    return outcome(len({*asked, *(pair for pair, left in items.items() if left)}), found, scope)


def _of(one: Confirmed, codes: Mapping[UUID, str]) -> Iterator[Finding]:
    sides = (one.provider_id, one.party_id, codes, one.as_of)
    ours = Money(one.ours, one.currency)
    if one.ours != one.open:
        difference = Money(one.ours - one.open, one.currency)
        yield _found("balance_misstated", *sides, difference, amount_told=ours, other=Money(one.open, one.currency))
    if one.theirs is None:
        yield _found("balance_unanswered", *sides, ours)
    elif one.theirs != one.ours:
        theirs = Money(one.theirs, one.currency)
        difference = Money(one.ours - one.theirs, one.currency)
        yield _found("balance_differs", *sides, difference, amount_told=ours, other=theirs)


def _found(
    kind: str,
    provider_id: UUID,
    party_id: UUID,
    codes: Mapping[UUID, str],
    as_of: date,
    amount: Money,
    **words: Money,
) -> Finding:
    return finding(
        kind,
        provider_id,
        party_id,
        amount.currency,
        scope=as_of.isoformat(),
        subject=(ENTITY, party_id),
        amount=amount,
        words={
            "provider": codes.get(provider_id, ""),
            "entity": codes.get(party_id, ""),
            "day": as_of,
            "amount_told": amount,
            **words,
        },
    )
