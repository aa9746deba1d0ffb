"""Shared budgets as the reconciliations read them: sums of runs, lines without one, and what bills say of shares."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
import sqlalchemy as sa

from commonservices.domain.bills import Bill, BillLine
from commonservices.domain.cost_pools import ApportionmentRun, CostPool, PoolLine, Share
from commonservices.office import Office
from commonservices.store import pool_rows, reconciling_pools
from tests.builders import an_arrangement, entity
from tests.commonservices.actions.planted_copies import a_copy

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sa.Connection]:
    """Give a register with planted errors, opened for reading."""
    with a_copy(tmp_path_factory.mktemp("pools")) as office, office.engine.connect() as opened:
        yield opened


def test_runs_come_with_the_sums_of_their_shares_and_what_there_is_to_share(connection: sa.Connection) -> None:
    found = [(each.total, each.shares, each.source) for each in reconciling_pools.runs(connection)]
    assert found == [(100_000, 100_000, 100_000), (50_000, 49_999, 50_000), (39_000, 39_000, 40_000)]


def test_lines_of_agreed_budgets_say_whether_a_run_shares_them(connection: sa.Connection) -> None:
    found = {each.number: each.shared for each in reconciling_pools.agreed_lines(connection)}
    assert found == {1: True, 2: True, 3: True, 4: False}


def test_drafts_count_for_what_is_billed_of_a_share(connection: sa.Connection) -> None:
    found = {each.run: (each.due.minor, each.billed) for each in reconciling_pools.billed_shares(connection)}
    assert found == {"POOL-1-R0": (100_000, 100_000), "POOL-1-R2": (39_000, 38_500)}


def test_a_credit_counts_with_its_signs_also_where_one_of_its_lines_asks_for_more(office: Office) -> None:
    above, pool = an_arrangement(office).id, office.new_id()
    lines = [office.new_id() for _ in range(2)]
    shares = {}
    with office.work("field_set") as work:
        work.put(
            CostPool(
                id=pool, reference="POOL-9", name="Camp", arrangement_id=above, provider_id=entity("UNICEF"),
                starts_on=FIRST, ends_on=LAST, state="CLOSED", state_on=LAST,
            )
        )  # fmt: skip
        for number, line in enumerate(lines):
            work.put(PoolLine(id=line, pool_id=pool, number=number + 1, description="Part", budget=1_000))
            for kind, amount in (("ADVANCE", 1_000), ("ACTUAL", (1_100, 700)[number])):
                run, share = office.new_id(), office.new_id()
                held = ApportionmentRun(
                    id=run, reference=f"R-{kind}-{number}", pool_id=pool, line_id=line, kind=kind, total=amount,
                    inputs="{}", state="AGREED",
                )  # fmt: skip
                work.put(held)
                work.put(Share(id=share, run_id=run, entity_id=entity("WFP"), amount=amount))
                work.put(replace(held, state="FROZEN", frozen_on=FIRST if kind == "ADVANCE" else LAST))
                shares[kind, number] = share
        for kind, of, amounts in (("ADVANCE", "ADVANCE", (1_000, 1_000)), ("CREDIT", "ACTUAL", (100, -300))):
            bill = Bill(
                id=office.new_id(), reference=f"B-{kind}", basis="COST_SHARED", channel="EXTERNAL", kind=kind,
                from_entity_id=entity("UNICEF"), to_entity_id=entity("WFP"), arrangement_id=above, pool_id=pool,
                starts_on=FIRST, ends_on=LAST, total=sum(amounts), state="DRAFT",
            )  # fmt: skip
            work.put(bill)
            for number, amount in enumerate(amounts):
                share_id, id = shares[of, number], office.new_id()
                work.put(BillLine(id=id, bill_id=bill.id, number=number + 1, share_id=share_id, amount=amount))
    with office.engine.connect() as opened:
        found = {each.run: (each.due.minor, each.billed) for each in reconciling_pools.billed_shares(opened)}
        whole = pool_rows.pool(opened, pool)
    assert found == {"R-ACTUAL-0": (1_100, 1_100), "R-ACTUAL-1": (700, 700)}
    assert whole is not None
    assert (whole.facts.unbilled, whole.facts.unsettled, whole.facts.open_bills) == (("WFP",), ("WFP",), 2)
