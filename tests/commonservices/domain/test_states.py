"""The thirteen states, every move between them, and what each one needs."""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commonservices.domain import codelists, states
from commonservices.domain.facts import SuccessorFacts, state_of
from commonservices.domain.guards import ASKED, GUARDS
from commonservices.domain.ids import of_code
from commonservices.domain.sentences import MESSAGES
from commonservices.errors import RuleBroken
from tests.commonservices.domain.made import (
    clearance,
    event,
    facts,
    in_state,
    party,
    two_parties,
    version,
    waiver,
)

TODAY = date(2026, 6, 1)
DOCUMENT = of_code("document", "letter")
ALLOWED = {
    "DRAFT": {"IN_REVIEW", "CANCELLED"},
    "IN_REVIEW": {"CLEARED", "CANCELLED"},
    "CLEARED": {"SIGNING", "SIGNED", "CANCELLED"},
    "SIGNING": {"SIGNED", "CANCELLED"},
    "SIGNED": {"ACTIVE"},
    "ACTIVE": {"SUSPENDED", "NOTICE", "EXPIRED", "TERMINATED", "SUPERSEDED"},
    "SUSPENDED": {"ACTIVE", "NOTICE", "EXPIRED", "TERMINATED", "SUPERSEDED"},
    "NOTICE": {"ACTIVE", "EXPIRED", "TERMINATED", "SUPERSEDED"},
    "EXPIRED": {"ACTIVE", "CLOSED"},
    "TERMINATED": {"CLOSED"},
    "SUPERSEDED": {"CLOSED"},
    "CLOSED": set(),
    "CANCELLED": set(),
}
CLEARED = (clearance("TECHNICAL"), clearance("FINANCE"))
READY = {"document_kinds": frozenset({"DRAFT", "SIGNED_COPY"}), "clearances": CLEARED}


def rules(known, to, today=TODAY):
    return [missing.rule for missing in states.missing_for(known, to, today)]


def refusal(known, to, *, on=TODAY, **words):
    with pytest.raises(RuleBroken) as caught:
        states.check_move(known, to, on=on, today=TODAY, **words)
    return caught.value


@pytest.mark.parametrize("from_state", states.STATES)
@pytest.mark.parametrize("to_state", states.STATES)
def test_the_table_knows_exactly_the_agreed_moves(from_state, to_state):
    assert states.is_allowed(from_state, to_state) == (to_state in ALLOWED[from_state])


def test_states_and_roles_are_those_of_the_lists():
    assert sorted(states.STATES) == sorted(codelists.load("arrangement_states").codes)
    roles = set(codelists.load("roles").codes)
    assert all(set(transition.roles) <= roles for transition in states.TRANSITIONS)
    assert {state for state, nexts in ALLOWED.items() if not nexts} == states.FINAL_STATES


def test_every_guard_is_known_and_every_rule_it_names_has_a_sentence():
    named = {guard for transition in states.TRANSITIONS for guard in transition.guards}
    assert named == set(GUARDS)
    assert set(ASKED) <= set(MESSAGES)


def test_a_state_that_does_not_exist_is_refused():
    broken = refusal(facts(), "ASLEEP")
    assert (broken.rule, broken.value) == ("no_such_state", "ASLEEP")


def test_a_move_the_table_does_not_know_names_the_ones_it_knows():
    broken = refusal(facts("DRAFT"), "ACTIVE")
    assert broken.rule == "no_such_move"
    assert "IN_REVIEW, CANCELLED" in broken.message
    assert states.missing_for(facts("DRAFT"), "ACTIVE", TODAY)[0].rule == "no_such_move"


def test_a_final_state_leads_nowhere():
    assert states.possible_moves(facts("CLOSED"), TODAY) == ()
    assert "can become —" in refusal(facts("CANCELLED"), "DRAFT").message


def test_a_type_that_is_signed_goes_to_signing_and_no_other_way():
    assert [move.to_state for move in states.possible_moves(facts("CLEARED"), TODAY)] == ["SIGNING", "CANCELLED"]
    assert refusal(facts("CLEARED"), "SIGNED", document_id=DOCUMENT).rule == "signed_type"
    assert states.check_move(facts("CLEARED"), "SIGNING", on=TODAY, today=TODAY).roles == ("APPROVER",)


@pytest.mark.parametrize("kind", ["MRR", "AIR_USER"])
def test_a_type_without_signature_is_agreed_by_the_approver_with_evidence(kind):
    known = facts("CLEARED", type=kind, parties=two_parties(signed_on=None))
    assert [move.to_state for move in states.possible_moves(known, TODAY)] == ["SIGNED", "CANCELLED"]
    assert refusal(known, "SIGNING").rule == "unsigned_type"
    assert refusal(known, "SIGNED").rule == "evidence_missing"
    assert states.check_move(known, "SIGNED", on=TODAY, today=TODAY, document_id=DOCUMENT).roles == ("APPROVER",)
    assert rules(dataclasses.replace(known, document_kinds=frozenset({"OTHER"})), "SIGNED") == []
    assert rules(dataclasses.replace(known, waivers=(waiver("evidence"),)), "SIGNED") == []
    assert rules(dataclasses.replace(known, document_kinds=frozenset({"DRAFT"})), "SIGNED") == ["evidence_missing"]


def test_suspension_and_its_end_ask_for_a_reason():
    assert refusal(facts(), "SUSPENDED").rule == "reason_missing"
    assert refusal(facts(), "SUSPENDED", reason="  ").rule == "reason_missing"
    assert states.check_move(facts(), "SUSPENDED", on=TODAY, today=TODAY, reason="flood").to_state == "SUSPENDED"
    assert states.check_move(facts("SUSPENDED"), "ACTIVE", on=TODAY, today=TODAY, reason="dry").to_state == "ACTIVE"


@pytest.mark.parametrize("state", ["ACTIVE", "SUSPENDED"])
def test_notice_needs_notice_days_and_a_reason(state):
    assert refusal(facts(state, notice_days_termination=None), "NOTICE", reason="x").rule == "notice_days_missing"
    assert states.check_move(facts(state), "NOTICE", on=TODAY, today=TODAY, reason="UNDP leaves").to_state == "NOTICE"


def test_a_notice_is_taken_back_only_with_a_signed_paper():
    known = in_state(facts(), "NOTICE", date(2026, 5, 1))
    assert refusal(known, "ACTIVE", reason="agreed").rule == "document_missing"
    taken = states.check_move(known, "ACTIVE", on=TODAY, today=TODAY, reason="agreed", document_id=DOCUMENT)
    assert taken.to_state == "ACTIVE"


def test_notice_ends_the_day_after_its_last_covered_day():
    known = in_state(facts(), "NOTICE", date(2026, 3, 12))
    assert states.due_moves(known, date(2026, 6, 10)) == ()
    assert states.due_moves(known, date(2026, 6, 11)) == (states.DueMove("NOTICE", "TERMINATED", date(2026, 6, 11)),)
    assert refusal(known, "TERMINATED").rule == "still_under_notice"
    assert refusal(facts("NOTICE"), "TERMINATED").rule == "no_notice"


def test_an_expiry_before_the_end_of_the_notice_comes_first():
    known = in_state(facts(), "NOTICE", date(2026, 11, 15))
    assert states.due_moves(known, date(2027, 6, 1)) == (states.DueMove("NOTICE", "EXPIRED", date(2027, 1, 1)),)


def test_a_notice_that_ends_with_the_expiry_counts_as_terminated():
    known = in_state(facts(), "NOTICE", date(2026, 10, 2))
    assert states.due_moves(known, date(2027, 1, 1)) == (states.DueMove("NOTICE", "TERMINATED", date(2027, 1, 1)),)


@pytest.mark.parametrize("state", ["ACTIVE", "SUSPENDED"])
def test_an_arrangement_expires_the_day_after_its_last_day(state):
    known = facts(state)
    assert states.due_moves(known, date(2026, 12, 31)) == ()
    assert states.due_moves(known, date(2027, 3, 1)) == (states.DueMove(state, "EXPIRED", date(2027, 1, 1)),)
    assert refusal(known, "EXPIRED").rule == "not_yet_expired"


def test_an_arrangement_that_renews_itself_or_is_open_ended_does_not_expire():
    assert states.due_moves(facts(auto_renew=True, renewal_term_m=12), date(2030, 1, 1)) == ()
    open_ended = facts(expiry_on=None, open_ended=True)
    assert states.due_moves(open_ended, date(2030, 1, 1)) == ()
    assert refusal(open_ended, "EXPIRED").rule == "has_no_end"
    last = facts(auto_renew=True, renewal_term_m=12, max_renewals=1)
    assert states.due_moves(last, date(2030, 1, 1)) == (states.DueMove("ACTIVE", "EXPIRED", date(2028, 1, 1)),)


def test_a_signed_successor_in_effect_supersedes_even_on_the_day_of_expiry():
    known = facts(successor=SuccessorFacts("SIGNED", date(2027, 1, 1)))
    assert states.due_moves(known, date(2026, 12, 31)) == ()
    assert states.due_moves(known, date(2027, 1, 1)) == (states.DueMove("ACTIVE", "SUPERSEDED", date(2027, 1, 1)),)
    for successor in (SuccessorFacts("SIGNING", date(2026, 1, 1)), SuccessorFacts("SIGNED"), None):
        assert refusal(facts(successor=successor), "SUPERSEDED").rule == "no_successor"


def test_an_arrangement_left_by_all_but_one_party_is_terminated():
    known = facts(
        parties=(
            party("UNEXAM"),
            party("UNDP", withdrew_on=date(2026, 4, 30)),
            party("WHO", withdrew_on=date(2026, 3, 1)),
        )
    )
    assert states.due_moves(known, date(2026, 4, 30)) == ()
    assert states.due_moves(known, date(2026, 5, 1)) == (states.DueMove("ACTIVE", "TERMINATED", date(2026, 5, 1)),)


def test_the_parties_may_end_an_arrangement_by_a_signed_agreement():
    assert refusal(facts(), "TERMINATED").rule == "reason_missing"
    assert refusal(facts(), "TERMINATED", reason="agreed").rule == "document_missing"
    assert states.check_move(facts(), "TERMINATED", on=TODAY, today=TODAY, reason="agreed", document_id=DOCUMENT)
    move = next(each for each in states.possible_moves(facts(), TODAY) if each.to_state == "TERMINATED")
    assert move.asks == ("reason", "document")
    assert move.ready


def test_an_expired_arrangement_lives_again_only_by_a_signed_extension():
    known = in_state(facts(expiry_on=date(2026, 3, 31)), "EXPIRED", date(2026, 4, 1))
    words = {"reason": "extended", "document_id": DOCUMENT}
    assert refusal(known, "ACTIVE", **words).rule == "not_extended"
    extended = dataclasses.replace(known, version=version(expiry_on=date(2026, 12, 31)))
    assert states.check_move(extended, "ACTIVE", on=TODAY, today=TODAY, **words).to_state == "ACTIVE"
    assert states.check_move(extended, "ACTIVE", on=date(2026, 3, 15), today=TODAY, **words).to_state == "ACTIVE"
    assert refusal(extended, "ACTIVE", reason="extended").rule == "document_missing"
    endless = dataclasses.replace(known, version=version(expiry_on=None, open_ended=True))
    assert states.check_move(endless, "ACTIVE", on=TODAY, today=TODAY, **words)


@pytest.mark.parametrize("state", ["EXPIRED", "TERMINATED", "SUPERSEDED"])
def test_an_ended_arrangement_is_closed_by_finance_once_settled(state):
    assert refusal(facts(state, open_items=2), "CLOSED", reason="done").rule == "not_settled"
    assert states.check_move(facts(state), "CLOSED", on=TODAY, today=TODAY, reason="done").roles == ("FINANCE",)


@pytest.mark.parametrize("state", ["DRAFT", "IN_REVIEW", "CLEARED", "SIGNING"])
def test_what_is_not_yet_signed_can_be_cancelled_with_a_reason(state):
    assert refusal(facts(state), "CANCELLED").rule == "reason_missing"
    assert states.check_move(facts(state), "CANCELLED", on=TODAY, today=TODAY, reason="no funds")


def test_a_move_lies_between_the_last_step_and_today():
    assert refusal(facts(), "SUSPENDED", on=TODAY + timedelta(days=1), reason="x").rule == "move_in_future"
    known = in_state(facts("SUSPENDED"), "ACTIVE", date(2026, 5, 1))
    broken = refusal(known, "SUSPENDED", on=date(2026, 4, 30), reason="x")
    assert broken.rule == "move_before_last_step"
    assert "1 May 2026" in broken.message
    assert broken.params["last"] == "2026-05-01"


def test_a_program_opened_late_makes_all_moves_that_were_due_each_on_its_day():
    known = facts("SIGNING", **READY)
    assert states.due_moves(known, date(2027, 5, 1)) == (
        states.DueMove("SIGNING", "SIGNED", date(2025, 12, 10)),
        states.DueMove("SIGNED", "ACTIVE", date(2026, 1, 1)),
        states.DueMove("ACTIVE", "EXPIRED", date(2027, 1, 1)),
    )
    assert states.due_moves(known, date(2025, 12, 31)) == (states.DueMove("SIGNING", "SIGNED", date(2025, 12, 10)),)


def test_an_incomplete_arrangement_waits_as_signed():
    assert states.due_moves(facts("SIGNED", services=()), date(2027, 5, 1)) == ()


def test_the_state_is_the_fold_of_the_events_in_their_order():
    assert state_of(()) == "DRAFT"
    events = (event(2, "IN_REVIEW", "CLEARED", TODAY), event(1, "DRAFT", "IN_REVIEW", TODAY))
    assert state_of(events) == "CLEARED"


STEPS = st.lists(
    st.tuples(st.sampled_from(states.STATES), st.integers(0, 200), st.booleans(), st.booleans()), max_size=25
)


@settings(max_examples=150, deadline=None)
@given(STEPS, st.sampled_from(["EOL", "MRR", "LAS", "CPM"]), st.booleans())
def test_no_path_reaches_a_state_the_table_does_not_allow(steps, kind, complete):
    known = facts("DRAFT", type=kind, **(READY if complete else {}))
    day = date(2026, 1, 1)
    for to, wait, with_reason, with_document in steps:
        day += timedelta(days=wait)
        before = known.state
        try:
            states.check_move(
                known,
                to,
                on=day,
                today=day,
                reason="because" if with_reason else "",
                document_id=DOCUMENT if with_document else None,
            )
        except RuleBroken:
            assert known.state == before
        else:
            known = in_state(known, to, day)
            assert to in ALLOWED[before]
        for due in states.due_moves(known, day):
            assert due.to_state in ALLOWED[due.from_state]
            assert due.on <= day
            known = in_state(known, due.to_state, due.on)
        assert states.due_moves(known, day) == ()
        assert state_of(known.events) == known.state


@settings(max_examples=80, deadline=None)
@given(st.sampled_from(states.STATES), st.dates(date(2025, 1, 1), date(2029, 1, 1)), st.booleans())
def test_what_is_offered_as_ready_is_never_refused(state, today, complete):
    known = facts(state, **(READY if complete else {}))
    for move in states.possible_moves(known, today):
        words = {"reason": "because", "document_id": DOCUMENT} if move.asks else {}
        if move.ready:
            assert states.check_move(known, move.to_state, on=today, today=today, **words)
        else:
            with pytest.raises(RuleBroken):
                states.check_move(known, move.to_state, on=today, today=today, **words)
