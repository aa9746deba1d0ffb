"""The clinic of six parties as a shared budget: the arrangement, the counts, the scheme and the decision, for tests."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from commonservices.actions import bodies, cost_pools, drivers, pool_lines, runs, schemes
from commonservices.actions.drivers import Count
from commonservices.domain.bills import Bill, BillLine
from commonservices.domain.cost_pools import ApportionmentRun, CostPool, Share
from commonservices.office import Office
from tests.builders import an_arrangement, entity, record, records
from tests.once import once

HEADS = {"UNEXAM": 412, "WFP": 131, "UNDP": 86, "UNICEF": 74, "UNHCR": 58, "WHO": 29}
CENSUS = date(2026, 9, 15)
START, END = date(2026, 1, 1), date(2026, 12, 31)
TOTAL = 24_860_000
ADVANCES = {
    "UNEXAM": 12_964_962, "WFP": 4_122_354, "UNDP": 2_706_279, "UNICEF": 2_328_658, "UNHCR": 1_825_165, "WHO": 912_582,
}  # fmt: skip


@dataclass(frozen=True)
class Clinic:
    """The identifiers of a shared budget and of what it hangs on."""

    arrangement_id: UUID
    scheme_id: UUID
    pool_id: UUID
    line_id: UUID


def an_arrangement_of(office: Office, heads: dict[str, int] | None = None, **values: Any) -> UUID:
    """Log an arrangement whose first party provides, with a head count of every party."""
    counted = HEADS if heads is None else heads
    codes = list(counted)
    parties = [(code, "PROVIDER" if code == codes[0] else "CLIENT") for code in codes]
    given = {"financial_basis": "COST_SHARED", "effective_on": date(2025, 1, 1), **values}
    id = an_arrangement(office, parties=parties, **given).id
    counts = [
        Count(entity_id=entity(code), driver_code="headcount", value=Decimal(number), census_date=CENSUS, agreed=True)
        for code, number in counted.items()
        if number is not None
    ]
    drivers.set_many(office, id, counts)
    return id


def a_scheme(office: Office, arrangement_id: UUID, **values: Any) -> UUID:
    """Enter a scheme by head count."""
    given = {"name": "By head count", "method": "HEADCOUNT", "driver_code": "headcount", **values}
    return schemes.add(office, arrangement_id, given).id


def a_clinic(office: Office, *, heads: dict[str, int] | None = None, **values: Any) -> Clinic:
    """Make a draft budget of one line for the clinic, shared by head count."""
    return once(office, ("clinic", repr(heads), repr(values)), lambda: _a_clinic(office, heads, values))


def _a_clinic(office: Office, heads: dict[str, int] | None, values: dict[str, Any]) -> Clinic:
    above = an_arrangement_of(office, heads)
    provider = next(iter(HEADS if heads is None else heads))
    scheme = a_scheme(office, above)
    given = {
        "name": "Clinic", "arrangement_id": above, "provider_id": entity(provider), "starts_on": START, "ends_on": END,
        **values,
    }  # fmt: skip
    pool = cost_pools.add(office, given).id
    line = pool_lines.add(office, pool, {"description": "Running cost", "budget": TOTAL, "scheme_id": scheme}).id
    return Clinic(above, scheme, pool, line)


def a_decision(office: Office) -> UUID:
    """Record a decision that adopted a budget."""
    values = {
        "type": "APPROVE",
        "text": "Budget and shares adopted",
        "decided_by": "Head",
        "decided_on": date(2026, 9, 20),
    }
    return bodies.record_decision(office, values).id


def frozen(office: Office, pool_id: UUID) -> tuple[UUID, ...]:
    """Propose and agree a budget and freeze its runs; give them."""
    return once(office, ("frozen", pool_id), lambda: _frozen(office, pool_id))


def _frozen(office: Office, pool_id: UUID) -> tuple[UUID, ...]:
    cost_pools.propose(office, pool_id)
    cost_pools.agree(office, pool_id, a_decision(office))
    made = tuple(each.id for each in records(office, ApportionmentRun, pool_id=pool_id) if each.state == "AGREED")
    runs.freeze(office, made)
    return made


def amounts(office: Office, run_id: UUID) -> dict[str, int]:
    """Give what each party pays by a run."""
    codes = {entity(code): code for code in [*HEADS, "IOM", "UNFPA"]}
    return {codes[each.entity_id]: each.amount for each in records(office, Share, run_id=run_id)}


def bill_shares(office: Office, run_id: UUID, kind: str = "ADVANCE", *, less: dict[UUID, int] | None = None) -> None:
    """Put issued and paid bills on record for the shares of a run, without the provider's own."""
    run = record(office, ApportionmentRun, run_id)
    pool = record(office, CostPool, run.pool_id)
    with office.work("field_set") as work:
        for number, share in enumerate(records(office, Share, run_id=run_id)):
            due = (share.amount or 0) - (less or {}).get(share.entity_id, 0)
            if share.entity_id == pool.provider_id or not due:
                continue
            bill = Bill(
                id=office.new_id(), reference=f"{run.reference}-B{number}", basis="COST_SHARED", channel="EXTERNAL",
                kind="CREDIT" if due < 0 else kind, from_entity_id=pool.provider_id, to_entity_id=share.entity_id,
                arrangement_id=pool.arrangement_id, pool_id=pool.id, starts_on=pool.starts_on, ends_on=pool.ends_on,
                total=due, state="DRAFT",
            )  # fmt: skip
            work.put(bill)
            line = BillLine(id=office.new_id(), bill_id=bill.id, number=1, share_id=share.id, amount=due)
            work.put(line)
            work.put(replace(bill, issued_on=date(2026, 9, 30), state="PAID"))
