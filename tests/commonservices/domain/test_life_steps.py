"""The seven steps of a life, the move that leads on, and where what is missing is mended."""

import dataclasses
from datetime import date

import pytest

from commonservices.domain.guards import Missing
from commonservices.domain.life_steps import life_steps, next_move, place_of
from commonservices.domain.states import STATES, missing_for, possible_moves
from tests.commonservices.domain.made import entity, facts, in_state, party, service, two_parties

TODAY = date(2026, 6, 1)


def statuses(known):
    return [(step.state, step.status) for step in life_steps(known)]


def test_steps_are_done_current_or_later():
    known = in_state(in_state(facts("DRAFT"), "IN_REVIEW", date(2026, 1, 2)), "CLEARED", date(2026, 1, 3))
    assert statuses(known) == [
        ("DRAFT", "done"),
        ("IN_REVIEW", "done"),
        ("CLEARED", "current"),
        ("SIGNING", "later"),
        ("SIGNED", "later"),
        ("ACTIVE", "later"),
        ("ENDED", "later"),
    ]
    assert [step.event.day if step.event else None for step in life_steps(known)][1] == date(2026, 1, 2)


def test_what_is_not_signed_skips_the_signing():
    assert ("SIGNING", "skipped") in statuses(facts("CLEARED", type="MRR"))


@pytest.mark.parametrize(("state", "place"), [("SUSPENDED", 5), ("NOTICE", 5), ("EXPIRED", 6), ("CANCELLED", 6)])
def test_every_other_state_has_its_place(state, place):
    step = life_steps(facts(state))[place]
    assert (step.state, step.status) == (state, "current")


@pytest.mark.parametrize("state", STATES)
def test_there_is_one_current_step_in_every_state(state):
    assert [step.status for step in life_steps(facts(state))].count("current") == 1


@pytest.mark.parametrize(
    ("state", "onward"),
    [
        ("DRAFT", "IN_REVIEW"),
        ("CLEARED", "SIGNING"),
        ("SIGNED", "ACTIVE"),
        ("ACTIVE", None),
        ("SUSPENDED", "ACTIVE"),
        ("NOTICE", "TERMINATED"),
        ("EXPIRED", "CLOSED"),
        ("CLOSED", None),
    ],
)
def test_one_move_leads_on(state, onward):
    known = facts(state)
    found = next_move(known, possible_moves(known, date(2027, 2, 1)))
    assert (found.to_state if found else None) == onward


def test_an_unsigned_type_goes_on_to_signed_at_once():
    known = facts("CLEARED", type="MRR")
    found = next_move(known, possible_moves(known, TODAY))
    assert found is not None
    assert found.to_state == "SIGNED"


def test_an_extended_one_goes_back_into_force():
    known = in_state(facts(expiry_on=date(2027, 6, 30)), "EXPIRED", date(2026, 5, 1))
    found = next_move(known, possible_moves(known, TODAY))
    assert found is not None
    assert found.to_state == "ACTIVE"


@pytest.mark.parametrize(
    ("used_on", "status", "onward"),
    [
        (date(2026, 4, 30), "ACTIVE", "CLOSED"),
        (date(2026, 5, 31), "ACTIVE", "ACTIVE"),
        (date(2026, 5, 31), "DISCONTINUED", "CLOSED"),
    ],
)
def test_one_that_ended_and_is_still_used_is_extended_before_it_is_closed(used_on, status, onward):
    ended = in_state(facts(expiry_on=date(2026, 4, 30)), "EXPIRED", date(2026, 5, 1))
    known = dataclasses.replace(ended, services=(service(status=status),), last_use={entity("UNDP"): used_on})
    found = next_move(known, possible_moves(known, TODAY))
    assert found is not None
    assert found.to_state == onward


@pytest.mark.parametrize(
    ("missing", "tab", "field"),
    [
        (Missing("required", "effective_on"), "terms", "effective_on"),
        (Missing("required", "owner_person_id"), "overview", "owner_person_id"),
        (Missing("too_few_parties", "parties"), "overview", "parties"),
        (Missing("no_service"), "services", ""),
        (Missing("paper_missing"), "documents", ""),
        (Missing("item_missing", params={"value": "ceiling"}), "terms", "ceiling_amount"),
        (Missing("item_missing", params={"value": "annex_services"}), "clauses", ""),
        (Missing("conditions_missing", params={"value": "five_conditions"}), "documents", ""),
        (Missing("outside_parent", "expiry_on"), "terms", "expiry_on"),
        (Missing("closing_missing", "clearance"), "overview", "clearance"),
    ],
)
def test_each_missing_thing_leads_to_its_part_and_field(missing, tab, field):
    place = place_of(missing, facts())
    assert (place.tab, place.field) == (tab, field)


def test_signatures_lead_to_the_parties_that_lack_them():
    known = facts("SIGNING", parties=(party("UNEXAM", "PROVIDER"), party("UNDP", signed_on=None)))
    (missing, *_) = missing_for(known, "SIGNED", TODAY)
    assert place_of(missing, known).party_ids == (party("UNDP").id,)
    named = facts("SIGNING", parties=two_parties(signatory_title=""))
    place = place_of(Missing("required", "signatory_title"), named)
    assert (place.tab, len(place.party_ids)) == ("overview", 2)


@pytest.mark.parametrize("state", STATES)
def test_nothing_that_can_be_missing_leads_nowhere(state):
    for known in (facts(state, parties=()), facts(state, type="CPM", effective_on=None, expiry_on=None, services=())):
        for move in possible_moves(known, TODAY):
            for missing in move.missing:
                assert place_of(missing, known).tab in {"overview", "services", "terms", "documents", "clauses"}
