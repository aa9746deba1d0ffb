"""A year of shared costs from the budget to the last payment, by the acts a person does, for tests of the whole way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from random import Random
from uuid import UUID

from commonservices.actions import billing_runs, bills, cost_pools, pool_lines, runs, settlements
from commonservices.actions.pool_lines import Spent
from commonservices.actions.runs import Order
from commonservices.domain import settling
from commonservices.domain.bills import Bill, BillLine, Settlement
from commonservices.domain.cost_pools import ApportionmentRun, CostPool, Share
from commonservices.domain.money import Money, format_plain
from commonservices.errors import RuleBroken
from commonservices.office import Office
from tests.builders import entity, record, records
from tests.commonservices.actions.pooled import END, START, a_decision, a_scheme, an_arrangement_of


@dataclass(frozen=True)
class Year:
    """The budget of a year and its lines."""

    pool_id: UUID
    line_ids: tuple[UUID, ...]


def a_year(
    office: Office, heads: Mapping[str, int], budgets: Sequence[int], currency: str = "USD", **scheme: object
) -> Year:
    """Make a budget of some lines that the parties share by their heads."""
    above = an_arrangement_of(office, dict(heads))
    by = a_scheme(office, above, **scheme)
    given = {
        "name": "Camp", "arrangement_id": above, "provider_id": entity(next(iter(heads))), "starts_on": START,
        "ends_on": END, "currency": currency,
    }  # fmt: skip
    pool = cost_pools.add(office, given).id
    lines = tuple(
        pool_lines.add(office, pool, {"description": f"Part {place}", "budget": budget, "scheme_id": by}).id
        for place, budget in enumerate(budgets)
    )
    return Year(pool, lines)


def asked_for(office: Office, year: Year) -> None:
    """Have the budget agreed, its runs frozen, its advances billed and the year opened."""
    cost_pools.propose(office, year.pool_id)
    cost_pools.agree(office, year.pool_id, a_decision(office))
    runs.freeze(office, [each.id for each in records(office, ApportionmentRun, pool_id=year.pool_id, state="AGREED")])
    bill(office, year)
    cost_pools.move(office, year.pool_id, "INVOICED")
    cost_pools.move(office, year.pool_id, "OPEN")


def bill(office: Office, year: Year) -> None:
    """Draft and issue everything that is due by the runs of a budget; nothing may be due any more afterwards."""
    wanted = billing_runs.Wanted(START, END, pool_id=year.pool_id)
    try:
        made = billing_runs.run(office, wanted).bills
    except RuleBroken as broken:
        if broken.rule != "nothing_to_bill":
            raise
        return
    bills.issue(office, [each.id for each in made], cover_waiver="The arrangement is not signed yet")


def shared_anew(office: Office, year: Year, kind: str, from_on: date | None = None) -> None:
    """Share all lines out once more and freeze the runs."""
    made = runs.propose(office, year.pool_id, Order(kind=kind, from_on=from_on)).run_ids
    runs.agree(office, made, a_decision(office))
    runs.freeze(office, made)


def spent(office: Office, year: Year, chance: Random, most: int) -> None:
    """Enter cost of every month for every line, some of it taken back."""
    pool_lines.set_actuals(
        office,
        [
            Spent(line_id=line, month=date(2026, month, 1), amount=chance.randrange(-most // 9, most))
            for line in year.line_ids
            for month in range(1, 13)
        ],
    )


def paid(office: Office, year: Year, chance: Random) -> None:
    """Settle everything that is open: credits against bills as far as they go, the rest in one part or in two."""
    for each in _open(office, year):
        if each.kind != "CREDIT":
            continue
        for other in _open(office, year):
            same = (other.to_entity_id, other.currency) == (each.to_entity_id, each.currency)
            if same and other.kind != "CREDIT" and left(office, each) and left(office, other):
                settlements.offset(office, other.id, each.id, {})
    for each in _open(office, year):
        whole = left(office, each)
        first = chance.randrange(1, whole + 1)
        for amount in (first, whole - first):
            if amount:
                settlements.settle(office, each.id, {"amount": format_plain(Money(amount, each.currency))})


def left(office: Office, bill: Bill) -> int:
    """Give what is open of a bill."""
    held = [*records(office, Settlement, bill_id=bill.id), *records(office, Settlement, offset_bill_id=bill.id)]
    return settling.left_of(bill, held)


def _open(office: Office, year: Year) -> list[Bill]:
    return [each for each in records(office, Bill, pool_id=year.pool_id) if each.state in settling.OPEN]


def billed_of(office: Office, year: Year) -> Counter[UUID]:
    """Give what all bills of a budget come to for each party, credits taken off."""
    found: Counter[UUID] = Counter()
    for each in records(office, Bill, pool_id=year.pool_id):
        lines = records(office, BillLine, bill_id=each.id)
        assert each.total == sum((line.amount or 0) + (line.support_amount or 0) for line in lines)
        if each.to_entity_id is not None:
            found[each.to_entity_id] += each.total
    return found


def due_of(office: Office, year: Year) -> Counter[UUID]:
    """Give what the frozen actual runs ask of each party but the provider."""
    found: Counter[UUID] = Counter()
    provider = record(office, CostPool, year.pool_id).provider_id
    for run in records(office, ApportionmentRun, pool_id=year.pool_id, kind="ACTUAL", state="FROZEN"):
        shares = records(office, Share, run_id=run.id)
        assert sum(each.amount or 0 for each in shares) == run.total
        for each in shares:
            if each.entity_id is not None and each.entity_id != provider:
                found[each.entity_id] += (each.amount or 0) + (each.support_amount or 0)
    return found
