"""The first thing each move asks for, as a table of rules."""

from __future__ import annotations

from datetime import date

import pytest

from commonservices.domain import states
from commonservices.domain.ids import of_code
from commonservices.errors import RuleBroken
from tests.commonservices.domain.made import clearance, facts, party, two_parties

TODAY = date(2026, 6, 1)
PAPERS = {"document_kinds": frozenset({"DRAFT", "SIGNED_COPY"})}
UNSIGNED = two_parties(signed_on=None)
ALONE = (party("UNEXAM", "PROVIDER"),)


@pytest.mark.parametrize(
    ("state", "to", "changes", "rule"),
    [
        ("DRAFT", "IN_REVIEW", {"type": ""}, "required"),
        ("DRAFT", "IN_REVIEW", {"title_en": ""}, "title_missing"),
        ("DRAFT", "IN_REVIEW", {"parties": ALONE}, "too_few_parties"),
        ("DRAFT", "IN_REVIEW", {"parties": ()}, "too_few_parties"),
        ("DRAFT", "IN_REVIEW", {"type": "LAS"}, "no_government_party"),
        ("DRAFT", "IN_REVIEW", {"financial_basis": ""}, "required"),
        ("DRAFT", "IN_REVIEW", {}, "draft_document_missing"),
        ("DRAFT", "CANCELLED", {}, "reason_missing"),
        ("IN_REVIEW", "CLEARED", {"parties": ALONE}, "too_few_parties"),
        ("IN_REVIEW", "CLEARED", {}, "clearance_missing"),
        ("IN_REVIEW", "CLEARED", {"clearances": (clearance("TECHNICAL"),)}, "clearance_missing"),
        ("IN_REVIEW", "CANCELLED", {}, "reason_missing"),
        ("CLEARED", "SIGNING", {"parties": ALONE}, "too_few_parties"),
        ("CLEARED", "SIGNING", {"type": "MRR"}, "unsigned_type"),
        ("CLEARED", "SIGNED", {}, "signed_type"),
        ("CLEARED", "SIGNED", {"type": "MRR"}, "evidence_missing"),
        ("CLEARED", "CANCELLED", {}, "reason_missing"),
        ("SIGNING", "SIGNED", {"parties": UNSIGNED, **PAPERS}, "signature_missing"),
        ("SIGNING", "SIGNED", {}, "paper_missing"),
        ("SIGNING", "CANCELLED", {}, "reason_missing"),
        ("SIGNED", "ACTIVE", {"effective_on": None}, "required"),
        ("SIGNED", "ACTIVE", {"effective_on": date(2026, 6, 2)}, "not_yet_effective"),
        ("SIGNED", "ACTIVE", {"open_ended": True}, "end_and_open_ended"),
        ("SIGNED", "ACTIVE", {"expiry_on": None}, "end_missing"),
        ("SIGNED", "ACTIVE", {"auto_renew": True}, "required"),
        ("ACTIVE", "SUSPENDED", {}, "reason_missing"),
        ("ACTIVE", "NOTICE", {"notice_days_termination": None}, "notice_days_missing"),
        ("ACTIVE", "NOTICE", {}, "reason_missing"),
        ("ACTIVE", "SIGNED", {}, "no_such_move"),
        ("SUSPENDED", "ACTIVE", {}, "reason_missing"),
        ("SUSPENDED", "NOTICE", {"notice_days_termination": None}, "notice_days_missing"),
        ("NOTICE", "ACTIVE", {}, "reason_missing"),
        ("NOTICE", "SUSPENDED", {}, "no_such_move"),
        ("EXPIRED", "ACTIVE", {}, "reason_missing"),
        ("EXPIRED", "CLOSED", {}, "reason_missing"),
        ("TERMINATED", "CLOSED", {}, "reason_missing"),
        ("SUPERSEDED", "CLOSED", {}, "reason_missing"),
        ("CLOSED", "ACTIVE", {}, "no_such_move"),
        ("CANCELLED", "DRAFT", {}, "no_such_move"),
        ("ACTIVE", "GONE", {}, "no_such_state"),
    ],
)
def test_a_move_is_refused_with_the_first_thing_it_misses(state, to, changes, rule):
    with pytest.raises(RuleBroken) as caught:
        states.check_move(facts(state, **changes), to, on=TODAY, today=TODAY)
    assert caught.value.rule == rule
    assert caught.value.message


@pytest.mark.parametrize(("state", "rule"), [("NOTICE", "document_missing"), ("EXPIRED", "document_missing")])
def test_after_the_reason_a_paper_is_asked_for(state, rule):
    with pytest.raises(RuleBroken) as caught:
        states.check_move(facts(state), "ACTIVE", on=TODAY, today=TODAY, reason="agreed")
    assert caught.value.rule == rule


@pytest.mark.parametrize("reason", ["", " ", "\t\n"])
def test_a_blank_reason_is_no_reason(reason):
    with pytest.raises(RuleBroken) as caught:
        states.check_move(facts(), "SUSPENDED", on=TODAY, today=TODAY, reason=reason)
    assert caught.value.rule == "reason_missing"


@pytest.mark.parametrize(
    ("state", "to", "changes"),
    [
        ("DRAFT", "IN_REVIEW", PAPERS),
        ("DRAFT", "CANCELLED", {}),
        ("CLEARED", "SIGNING", {}),
        ("SIGNING", "SIGNED", PAPERS),
        ("ACTIVE", "SUSPENDED", {}),
        ("ACTIVE", "NOTICE", {"notice_days_termination": 0}),
        ("SUSPENDED", "ACTIVE", {}),
        ("NOTICE", "ACTIVE", {}),
    ],
)
def test_with_everything_given_the_move_is_made(state, to, changes):
    letter = of_code("document", "letter")
    known = facts(state, **changes)
    made = states.check_move(known, to, on=TODAY, today=TODAY, reason="agreed", document_id=letter)
    assert (made.from_state, made.to_state) == (state, to)
    assert made.roles
