"""What has to be settled before closing is listed item by item."""

import dataclasses
from datetime import date

import pytest

from commonservices.domain.closing import closing_items, confirmations_needed, open_closing_items
from commonservices.domain.facts import LinkedFacts
from commonservices.domain.states import missing_for
from tests.commonservices.domain.made import clearance, entity, facts, version, waiver

USED = {entity("UNDP"): date(2026, 5, 31)}


def keys(known):
    return {item.key for item in open_closing_items(known)}


@pytest.mark.parametrize(
    ("changes", "needed"),
    [
        ({}, ()),
        ({"last_use": USED}, ("FINAL_ACCOUNT", "RECONCILED")),
        ({"last_use": USED, "financial_basis": "RECIPROCAL"}, ("FINAL_ACCOUNT",)),
        ({"last_use": USED, "financial_basis": "NON_REIMBURSABLE"}, ()),
        ({"clauses_present": frozenset({"ASSETS"})}, ("ASSETS_RETURNED",)),
        ({"type": "LOAN"}, ("ASSETS_RETURNED",)),
    ],
)
def test_only_what_the_arrangement_calls_for_is_to_be_confirmed(changes, needed):
    assert confirmations_needed(facts("EXPIRED", **changes)) == needed


def test_counted_items_are_open_while_anything_is_left():
    links = LinkedFacts(open_actions=2, unmet_obligations=1)
    known = facts("EXPIRED", links=links, open_items=3)
    assert keys(known) == {"open_actions", "unmet_obligations", "open_items"}
    assert {item.key: item.count for item in closing_items(known)}["open_actions"] == 2
    let_go = facts(
        "EXPIRED", links=links, waivers=(waiver("closing_open_actions"), waiver("closing_unmet_obligations"))
    )
    assert keys(let_go) == set()


def test_an_open_amendment_is_to_be_settled():
    current = version(sealed_on=date(2025, 12, 20))
    later = dataclasses.replace(current, id=entity("later"), number=2, sealed_on=None)
    known = dataclasses.replace(facts("EXPIRED"), version=current, versions=(current, later))
    assert keys(known) == {"open_amendments"}


def test_a_confirmation_is_recorded_or_let_go():
    known = facts("EXPIRED", type="LOAN")
    assert keys(known) == {"assets_returned"}
    assert keys(facts("EXPIRED", type="LOAN", clearances=(clearance("ASSETS_RETURNED"),))) == set()
    assert keys(facts("EXPIRED", type="LOAN", waivers=(waiver("closing_assets_returned"),))) == set()


def test_each_open_item_is_a_sentence_of_its_own_with_the_way_to_let_it_go():
    known = facts("EXPIRED", type="LOAN", links=LinkedFacts(open_actions=2), last_use=USED)
    missing = missing_for(known, "CLOSED", date(2027, 2, 1))
    assert [each.rule for each in missing] == ["actions_open", "closing_missing", "closing_missing", "closing_missing"]
    assert all(each.sentence.endswith(".") and each.waivable_as.startswith("closing_") for each in missing)
    assert "Assets returned" in " ".join(each.sentence for each in missing)
