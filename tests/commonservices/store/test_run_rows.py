"""Runs as they are read: their list with sums, one run shared out again, and the run it is compared with."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from commonservices.actions import cost_pools, runs
from commonservices.domain.cost_pools import ApportionmentRun, PoolLine, Share
from commonservices.domain.partners import Entity
from commonservices.office import Office
from commonservices.store import run_rows
from tests.builders import entity, record, records
from tests.commonservices.actions import pooled
from tests.commonservices.actions.pooled import TOTAL, a_clinic

FEW = {"UNICEF": 10, "WFP": 10, "UNDP": 20}


def before(office: Office, run_id: UUID) -> UUID | None:
    with office.engine.connect() as connection:
        found = run_rows.before_of(connection, record(office, ApportionmentRun, run_id))
    return found.id if found is not None else None


def test_the_list_sums_up_shares_and_names_line_scheme_and_decision(office: Office) -> None:
    clinic = a_clinic(office, heads=FEW)
    (run,) = pooled.frozen(office, clinic.pool_id)
    with office.engine.connect() as connection:
        (row,) = run_rows.listed(connection, clinic.pool_id)
        assert run_rows.listed(connection, UUID(int=1)) == []
    assert (row.id, row.parties, row.total, row.total_usd, row.support) == (run, 3, TOTAL, TOTAL, 0)
    assert (row.description, row.scheme, row.method, bool(row.decision)) == (
        "Running cost", "By head count", "HEADCOUNT", True,
    )  # fmt: skip


def test_a_run_is_shared_out_again_and_meets_the_shares_it_kept_also_of_a_renamed_party(office: Office) -> None:
    clinic = a_clinic(office, heads=FEW)
    (run,) = pooled.frozen(office, clinic.pool_id)
    with office.work("field_set") as work:
        work.put(replace(work.get(Entity, entity("WFP")), short_code="WFP2"))
    with office.engine.connect() as connection:
        found = run_rows.held(connection, run)
        assert run_rows.held(connection, UUID(int=1)) is None
        assert run_rows.held_all(connection, ()) == []
    assert found is not None
    assert set(found.shares) == set(FEW)
    assert found.shares["WFP"].entity_id == entity("WFP")
    assert {each.code: each.amount for each in found.added} == {
        code: each.amount for code, each in found.shares.items()
    }
    assert sum(each.amount or 0 for each in found.kept) == found.run.total == TOTAL
    assert (found.pool.id, found.line.id) == (clinic.pool_id, clinic.line_id)


def test_the_first_run_of_the_first_year_is_compared_with_nothing(office: Office) -> None:
    clinic = a_clinic(office, heads=FEW)
    assert before(office, runs.propose(office, clinic.pool_id).run_ids[0]) is None


def test_a_run_is_compared_with_the_one_it_follows_else_with_the_same_line_of_last_year(office: Office) -> None:
    clinic = a_clinic(office, heads=FEW)
    (first,) = pooled.frozen(office, clinic.pool_id)
    later = cost_pools.copy(office, clinic.pool_id).id
    (line,) = records(office, PoolLine, pool_id=later)
    (run,) = runs.propose(office, later).run_ids
    assert before(office, run) == first
    with office.work("field_set") as work:
        work.put(replace(line, description="Called otherwise"))
    assert before(office, run) == first
    with office.work("field_set") as work:
        work.put(replace(line, description="Another one", number=9))
    assert before(office, run) is None
    runs.supersede(office, [first], "wrong census")
    with office.work("field_set") as work:
        work.put(line)
    assert before(office, run) == first
    followed = replace(record(office, ApportionmentRun, run), follows_id=first, line_id=None)
    with office.engine.connect() as connection:
        found = run_rows.before_of(connection, followed)
    assert found is not None
    assert (found.id, found.frozen_on is not None) == (first, True)


def test_some_runs_together_are_the_same_as_each_alone(office: Office) -> None:
    clinic = a_clinic(office, heads=FEW)
    pooled.frozen(office, clinic.pool_id)
    cost_pools.copy(office, clinic.pool_id)
    every = records(office, ApportionmentRun)
    with office.engine.connect() as connection:
        together = run_rows.held_all(connection, every)
        alone = [run_rows.held(connection, each.id) for each in every]
    assert together == alone
    assert all(isinstance(each, Share) for one in together for each in one.kept)
    assert all((each.run.made_on or date.min) <= office.clock.today() for each in together)
