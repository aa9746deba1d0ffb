"""A run proposed as it was tried: what it is made of, what becomes of the one it came from, and what is refused."""

from datetime import date

from commonservices.actions import cost_pools, tried_runs
from commonservices.domain.cost_pools import ApportionmentRun
from commonservices.domain.what_if import WhatIf
from commonservices.office import Office
from commonservices.queries import pool_register, runs, splits
from commonservices.store.lists import ListFilter
from tests.builders import record, records
from tests.commonservices.actions.lives import refused
from tests.commonservices.actions.pooled import ADVANCES, TOTAL, a_clinic, amounts, frozen


def test_other_counts_give_way_to_the_run_that_was_only_proposed(office: Office) -> None:
    clinic = a_clinic(office)
    cost_pools.propose(office, clinic.pool_id)
    (old,) = records(office, ApportionmentRun)
    (made,) = tried_runs.propose(office, old.id, WhatIf(drivers={"WHO": 58}), note="what if").run_ids
    assert record(office, ApportionmentRun, old.id).state == "SUPERSEDED"
    run: ApportionmentRun = record(office, ApportionmentRun, made)
    assert (run.state, run.kind, run.total, run.made_by) == ("PROPOSED", "ADVANCE", TOTAL, office.actor)
    assert amounts(office, made)["WHO"] == amounts(office, made)["UNHCR"]
    assert sum(amounts(office, made).values()) == TOTAL
    assert runs.verify(office, made).sound
    assert {each.code: each.before for each in splits.compare(office, made, old.id)} == ADVANCES


def test_what_is_tried_of_a_frozen_run_follows_it_and_leaves_it_alone(office: Office) -> None:
    clinic = a_clinic(office)
    (old,) = frozen(office, clinic.pool_id)
    (made,) = tried_runs.propose(office, old, WhatIf(leaves={"WHO": date(2026, 6, 30)})).run_ids
    run: ApportionmentRun = record(office, ApportionmentRun, made)
    assert (run.kind, run.follows_id, record(office, ApportionmentRun, old).state) == ("REVISED", old, "FROZEN")
    view = splits.together(office, [made])
    assert (view.to_pay, view.before_id) == (TOTAL, old)
    who = next(each for each in view.rows if each.code == "WHO")
    assert (who.before, who.change) == (ADVANCES["WHO"], who.to_pay - ADVANCES["WHO"])


def test_an_agreed_run_is_not_tried_again_by_the_way(office: Office) -> None:
    clinic = a_clinic(office)
    cost_pools.propose(office, clinic.pool_id)
    (old,) = records(office, ApportionmentRun)
    refused("what_if_unknown_party", lambda: tried_runs.propose(office, old.id, WhatIf(drivers={"FAO": 1})))
    assert len(records(office, ApportionmentRun)) == 1


def test_the_register_shows_budgets_by_view_and_word(office: Office) -> None:
    clinic = a_clinic(office)
    register = pool_register.REGISTER
    assert [each.id for each in register.page(office, ListFilter("agreeing"))] == [clinic.pool_id]
    assert register.count(office, ListFilter("running")) == 0
    assert register.count(office, ListFilter("all", "nowhere")) == 0
