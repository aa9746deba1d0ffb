"""What each move of an arrangement needs: papers, parties, clearances, signatures, fields."""

from __future__ import annotations

import dataclasses
from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest

from commonservices.domain import states
from commonservices.domain.facts import LinkedFacts
from commonservices.domain.guards import Missing, is_empty
from commonservices.domain.must_haves import FIVE_CONDITIONS
from commonservices.domain.procurement import LongTermAgreementUse
from tests.commonservices.domain.made import (
    ARRANGEMENT_ID,
    clearance,
    entity,
    facts,
    party,
    service,
    two_parties,
    waiver,
)

TODAY = date(2026, 6, 1)
CLEARED = (clearance("TECHNICAL"), clearance("FINANCE"))
READY = {"document_kinds": frozenset({"DRAFT", "SIGNED_COPY"}), "clearances": CLEARED}


def rules(known, to, today=TODAY):
    return [missing.rule for missing in states.missing_for(known, to, today)]


def test_a_draft_goes_to_review_with_type_title_parties_basis_and_paper():
    assert rules(facts("DRAFT", document_kinds=frozenset({"DRAFT"})), "IN_REVIEW") == []
    bare = facts("DRAFT", type="", title_en="", parties=(), financial_basis="")
    expected = ["required", "title_missing", "too_few_parties", "required", "draft_document_missing"]
    assert rules(bare, "IN_REVIEW") == expected
    assert (
        rules(facts("DRAFT", title_en="", title_fr="Dispensaire", waivers=(waiver("draft_document"),)), "IN_REVIEW")
        == []
    )


def test_a_letter_of_assist_needs_a_government():
    alone = facts("DRAFT", type="LAS", document_kinds=frozenset({"DRAFT"}))
    assert rules(alone, "IN_REVIEW") == ["no_government_party"]
    joined = dataclasses.replace(alone, entity_kinds={entity("UNDP"): "GOVERNMENT"})
    assert rules(joined, "IN_REVIEW") == []


@pytest.mark.parametrize(
    ("changes", "needed"),
    [
        ({}, {"TECHNICAL", "FINANCE"}),
        ({"financial_basis": "NONE"}, {"TECHNICAL"}),
        ({"type": "CPM"}, {"TECHNICAL", "FINANCE", "LEGAL", "SECURITY"}),
        ({"type": "MOU_SUP"}, {"TECHNICAL", "FINANCE", "LEGAL"}),
        ({"clauses_present": frozenset({"LIABILITY"})}, {"TECHNICAL", "FINANCE", "LEGAL"}),
        ({"entity_kinds": {entity("UNDP"): "GOVERNMENT"}}, {"TECHNICAL", "FINANCE", "LEGAL"}),
    ],
)
def test_review_ends_with_the_clearances_the_arrangement_needs(changes, needed):
    missing = states.missing_for(facts("IN_REVIEW", **changes), "CLEARED", TODAY)
    assert {item.params["value"] for item in missing} == needed
    cleared = tuple(clearance(kind) for kind in needed)
    assert rules(facts("IN_REVIEW", clearances=cleared, **changes), "CLEARED") == []


def test_a_security_service_needs_the_security_clearance():
    known = facts("IN_REVIEW", services=(service(catalogue_code="SEC-01"),), clearances=CLEARED)
    assert [item.params["value"] for item in states.missing_for(known, "CLEARED", TODAY)] == ["SECURITY"]


def test_signing_ends_when_all_have_signed_and_the_copy_is_there_or_waived():
    unsigned = facts("SIGNING", parties=(party("UNEXAM", "PROVIDER"), party("UNDP", signed_on=None)))
    missing = states.missing_for(unsigned, "SIGNED", TODAY)
    assert [item.rule for item in missing] == ["signature_missing", "paper_missing"]
    assert missing[0].params == {"count": 1, "total": 2}
    assert missing[1].waivable_as == "signed_copy_for_signed"
    assert rules(facts("SIGNING", waivers=(waiver("signed_copy_for_signed"),)), "SIGNED") == []
    later = facts("SIGNING", parties=two_parties(signed_on=date(2026, 6, 2)), **READY)
    assert rules(later, "SIGNED") == ["signature_missing"]


def test_a_witness_and_a_party_that_left_need_not_sign():
    others = (party("RCO", "WITNESS", signed_on=None), party("WHO", signed_on=None, withdrew_on=date(2026, 5, 1)))
    assert rules(facts("SIGNING", parties=(*two_parties(), *others), **READY), "SIGNED") == []


@pytest.mark.parametrize(
    ("kind", "paper", "signers"), [("CPM", "LEASE", 2), ("LCSSB", "MINUTES", 0), ("LTA_PB", "CONSENT_LETTER", 1)]
)
def test_some_types_need_another_paper_and_other_signatures(kind, paper, signers):
    known = facts("SIGNING", type=kind, parties=two_parties(signed_on=None), document_kinds=frozenset({"SIGNED_COPY"}))
    missing = states.missing_for(known, "SIGNED", TODAY)
    assert [item.params["value"] for item in missing if item.rule == "paper_missing"] == [paper]
    assert [item.params["total"] for item in missing if item.rule == "signature_missing"] == (
        [signers] if signers else []
    )


@pytest.mark.parametrize(("state", "to"), [("DRAFT", "IN_REVIEW"), ("CLEARED", "SIGNING")])
def test_an_agreement_of_another_is_not_drawn_on_before_its_five_conditions_are_met(state, to):
    met = dict.fromkeys(FIVE_CONDITIONS, True)
    use = LongTermAgreementUse(id=entity("USE"), arrangement_id=ARRANGEMENT_ID, **{**met, "holder_agrees": False})
    known = facts(state, type="LTA_PB", links=LinkedFacts(agreement_uses=(use,)), **READY)
    (missing,) = states.missing_for(known, to, TODAY)
    assert (missing.rule, missing.params["choices"]) == ("conditions_missing", "holder_agrees")
    assert rules(dataclasses.replace(known, links=LinkedFacts()), to) == ["item_missing"]
    assert rules(dataclasses.replace(known, waivers=(waiver("five_conditions"),)), to) == []
    agreed = LinkedFacts(agreement_uses=(dataclasses.replace(use, holder_agrees=True),))
    assert rules(dataclasses.replace(known, links=agreed), to) == []
    assert rules(facts(state, type="SLA", **READY), to) == []


def test_a_signed_arrangement_becomes_active_when_it_takes_effect_and_is_complete():
    assert rules(facts("SIGNED"), "ACTIVE") == []
    assert rules(facts("SIGNED", effective_on=date(2026, 6, 2)), "ACTIVE") == ["not_yet_effective"]
    assert rules(facts("SIGNED", effective_on=None), "ACTIVE") == ["required"]
    assert rules(facts("SIGNED", services=()), "ACTIVE") == ["no_service"]
    assert rules(facts("SIGNED", services=(), waivers=(waiver("service"),)), "ACTIVE") == []


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"owner_person_id": None}, "owner_person_id"),
        ({"lead_entity_id": None}, "lead_entity_id"),
        ({"legal_basis": frozenset()}, "legal_basis"),
        ({"notice_days_withdrawal": None}, "notice_days_withdrawal"),
        ({"first_review_on": None}, "first_review_on"),
        ({"auto_renew": True}, "renewal_term_m"),
        ({"parties": (party("UNEXAM"), party("UNDP", signatory_name=""))}, "signatory_name"),
    ],
)
def test_an_empty_field_that_is_needed_blocks_activation_by_name(changes, field):
    missing = states.missing_for(facts("SIGNED", **changes), "ACTIVE", TODAY)
    assert [(item.rule, item.field) for item in missing] == [("required", field)]
    assert missing[0].sentence.startswith(missing[0].words["field"])
    assert "—" not in missing[0].sentence


def test_zero_notice_days_count_as_entered():
    assert rules(facts("SIGNED", notice_days_withdrawal=0), "ACTIVE") == []


def test_an_arrangement_ends_on_a_day_or_is_open_ended_never_both_or_neither():
    assert rules(facts("SIGNED", expiry_on=None), "ACTIVE") == ["end_missing"]
    assert rules(facts("SIGNED", open_ended=True), "ACTIVE") == ["end_and_open_ended"]
    assert rules(facts("SIGNED", expiry_on=None, open_ended=True), "ACTIVE") == []


def test_what_is_missing_reads_as_a_sentence():
    every = [item for state in states.STATES for to in states.STATES for item in _all_missing(state, to)]
    assert every
    assert all(item.sentence.endswith(".") and "{" not in item.sentence for item in every)


def _all_missing(state, to):
    bare = facts(state, type="MOU_SUP", title_en="", parties=(), services=(), effective_on=None, financial_basis="")
    return states.missing_for(bare, to, TODAY)


def test_a_missing_thing_says_how_it_may_be_waived():
    assert (
        Missing("no_service", waivable_as="service").sentence == "No service is entered under the arrangement. Add one."
    )


@pytest.mark.parametrize("value", [None, "", frozenset(), set()])
def test_nothing_is_empty(value):
    assert is_empty(value)


@pytest.mark.parametrize("value", [0, False, Decimal(0), " ", frozenset({""}), UUID(int=0), date.min])
def test_a_zero_and_a_no_are_something(value):
    assert not is_empty(value)
