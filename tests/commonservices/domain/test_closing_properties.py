"""What closing needs, whatever the facts: every open item can be settled in one of two ways, and no item twice."""

from datetime import date
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commonservices.domain import codelists
from commonservices.domain.closing import (
    CONFIRMATIONS,
    RULES,
    closing_items,
    confirmations_needed,
    open_closing_items,
)
from commonservices.domain.facts import LinkedFacts
from commonservices.domain.sentences import MESSAGES
from commonservices.domain.states import missing_for
from tests.commonservices.domain.made import clearance, entity, facts, waiver

TODAY = date(2027, 2, 1)
BASES = ("REIMBURSABLE", "COST_SHARED", "RECIPROCAL", "NON_REIMBURSABLE")
ITEMS = (*RULES, *(kind.lower() for kind in sorted(CONFIRMATIONS)))
WORLD = {
    "actions": st.integers(0, 3),
    "obligations": st.integers(0, 3),
    "items": st.integers(0, 3),
    "basis": st.sampled_from(BASES),
    "type": st.sampled_from(["EOL", "LOAN", "MOU_CS"]),
    "used": st.booleans(),
    "assets": st.booleans(),
    "waived": st.sets(st.sampled_from(ITEMS)),
    "cleared": st.sets(st.sampled_from(sorted(CONFIRMATIONS))),
    "state": st.sampled_from(["EXPIRED", "TERMINATED", "SUPERSEDED"]),
}


def known(*, actions, obligations, items, basis, type, used, assets, waived, cleared, state):
    return facts(
        state,
        type=type,
        financial_basis=basis,
        links=LinkedFacts(open_actions=actions, unmet_obligations=obligations),
        open_items=items,
        last_use={entity("UNDP"): date(2026, 5, 31)} if used else {},
        clauses_present=frozenset({"ASSETS"} if assets else ()),
        waivers=tuple(waiver(f"closing_{each}") for each in sorted(waived)),
        clearances=tuple(clearance(each) for each in sorted(cleared)),
    )


@given(st.fixed_dictionaries(WORLD))
def test_each_item_stands_there_once_under_a_name_of_its_own(world):
    items = closing_items(known(**world))
    assert len({item.key for item in items}) == len(items)
    assert len({item.waivable_as for item in items}) == len(items)
    assert [item.key for item in items][: len(RULES)] == list(RULES)


@given(st.fixed_dictionaries(WORLD))
def test_what_is_open_is_what_closing_misses(world):
    made = known(**world)
    wanted = [item.waivable_as for item in open_closing_items(made)]
    assert [each.waivable_as for each in missing_for(made, "CLOSED", TODAY)] == wanted


@given(st.fixed_dictionaries(WORLD))
def test_letting_every_open_item_go_opens_the_way(world):
    left = {item.key for item in open_closing_items(known(**world))}
    settled = known(**{**world, "waived": world["waived"] | left})
    assert open_closing_items(settled) == ()
    assert missing_for(settled, "CLOSED", TODAY) == ()


@given(st.fixed_dictionaries(WORLD))
def test_recording_every_confirmation_leaves_only_what_is_counted(world):
    settled = known(**{**world, "cleared": set(CONFIRMATIONS)})
    assert {item.key for item in open_closing_items(settled)} <= set(RULES)


@given(st.fixed_dictionaries(WORLD))
def test_a_count_is_kept_even_when_the_item_was_let_go(world):
    counts = {item.key: item.count for item in closing_items(known(**world))}
    assert (counts["open_actions"], counts["unmet_obligations"], counts["open_items"]) == (
        world["actions"],
        world["obligations"],
        world["items"],
    )


@given(st.fixed_dictionaries(WORLD))
@settings(max_examples=40)
def test_never_used_means_no_account_to_settle(world):
    needed = confirmations_needed(known(**{**world, "used": False}))
    assert not {"FINAL_ACCOUNT", "RECONCILED"} & set(needed)


@pytest.mark.parametrize("basis", BASES)
@pytest.mark.parametrize("used", [True, False])
def test_reconciling_is_never_asked_without_a_final_account(basis, used):
    made = known(
        actions=0,
        obligations=0,
        items=0,
        basis=basis,
        type="EOL",
        used=used,
        assets=False,
        waived=set(),
        cleared=set(),
        state="EXPIRED",
    )
    needed = confirmations_needed(made)
    assert "RECONCILED" not in needed or "FINAL_ACCOUNT" in needed


def test_every_confirmation_is_a_clearance_with_a_name_and_every_count_a_sentence():
    kinds = codelists.load("clearance_kinds")
    assert set(CONFIRMATIONS) <= set(kinds.codes)
    assert set(RULES.values()) <= set(MESSAGES)
    assert "closing_missing" in MESSAGES


@pytest.mark.parametrize("pair", list(combinations(sorted(CONFIRMATIONS), 2)))
def test_one_confirmation_does_not_stand_for_another(pair):
    world = {"actions": 0, "obligations": 0, "items": 0, "basis": "COST_SHARED", "type": "LOAN", "used": True}
    made = known(**world, assets=True, waived=set(), cleared={pair[0]}, state="TERMINATED")
    assert pair[1].lower() in {item.key for item in open_closing_items(made)}
    assert pair[0].lower() not in {item.key for item in open_closing_items(made)}
