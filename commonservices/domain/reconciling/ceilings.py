"""R13: long-term agreements beside the orders under them: above the ceiling, or outside the days."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final, NamedTuple
from uuid import UUID

from commonservices.domain.money import Money
from commonservices.domain.procurement import CallOff, LongTermAgreement, LongTermAgreementUse
from commonservices.domain.procurement_rules import agreement_findings, ceiling_use, outside
from commonservices.domain.reconciling.findings import AGREEMENT, Finding, Outcome, Word, finding, outcome

STILL_USED: Final = "USE_EXPIRED"


class HeldOrders(NamedTuple):
    """An agreement with those who use it and what they ordered."""

    agreement: LongTermAgreement
    uses: Sequence[LongTermAgreementUse]
    orders: Sequence[CallOff]


def compare(
    agreements: Iterable[HeldOrders], day: date, codes: Mapping[UUID, str], in_force: Collection[UUID]
) -> Outcome:
    """Give agreements called off above their ceiling, orders outside their days, and uses that went on after them."""
    every = list(agreements)
    compared = sum(len(each.orders) for each in every)
    return outcome(compared, (each for one in every for each in _of(one, day, codes, in_force)))


def _of(held: HeldOrders, day: date, codes: Mapping[UUID, str], in_force: Collection[UUID]) -> Iterator[Finding]:
    agreement = held.agreement
    orders = [each for each in held.orders if each.ordered_on is None or each.ordered_on <= day]
    used = ceiling_use(agreement, orders)
    if used.over and used.ceiling is not None:
        above = Money(used.ordered - used.ceiling, agreement.currency)
        told = {
            "amount_told": Money(used.ordered, agreement.currency),
            "other": Money(used.ceiling, agreement.currency),
        }
        yield _found("ceiling_over", agreement, (), above, told)
    for order in outside(agreement, orders):
        amount = Money(order.amount or 0, agreement.currency)
        entity = codes.get(order.entity_id, "") if order.entity_id else ""
        words: dict[str, Word] = {"day": order.ordered_on or "—", "entity": entity, "amount_told": amount}
        yield _found("ordered_outside", agreement, (order.id,), amount, words)
    for each in agreement_findings(agreement, held.uses, orders, day, in_force):
        if each.code == STILL_USED:
            for id in each.entity_ids:
                words = {"entity": codes.get(id, ""), "day": each.day or "—"}
                yield _found("agreement_use_expired", agreement, (id,), None, words)


def _found(
    kind: str, agreement: LongTermAgreement, parts: tuple[UUID, ...], amount: Money | None, words: Mapping[str, Word]
) -> Finding:
    return finding(
        kind,
        agreement.id,
        *parts,
        subject=(AGREEMENT, agreement.id),
        amount=amount,
        words={"agreement": agreement.reference, **words},
    )
