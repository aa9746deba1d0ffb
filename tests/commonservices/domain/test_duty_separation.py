"""Roles bind once declared, prepare is apart from approve, and a delegation has to reach what it approves."""

import dataclasses
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.duty_separation import (
    ROLES_NOT_DECLARED,
    Duty,
    DutyFacts,
    check_apart,
    check_standing,
    delegation_for,
    holders_of,
    holds_on,
    move_duty,
    roles_held,
    same_person,
    seal_duty,
    standing_for,
)
from commonservices.domain.ids import of_code
from commonservices.domain.people import Delegation, RoleAssignment
from commonservices.errors import RuleBroken
from tests.commonservices.domain import made

DAY = date(2026, 10, 1)
RECORD, OTHER = of_code("arrangement", "one"), of_code("arrangement", "other")
CHIEF, CLERK = of_code("person", "chief"), of_code("person", "clerk")
PEOPLE = {CHIEF: "Chief", CLERK: "Clerk"}
APPROVAL = Duty(roles=("APPROVER",), record_id=RECORD, day=DAY, prepared_by="Clerk", amount=500, currency="USD")


def role(person: UUID, code: str, **given: object) -> RoleAssignment:
    values = {"person_id": person, "role": code, "from_on": date(2026, 1, 1), **given}
    return RoleAssignment(id=of_code("role_assignment", f"{person}{code}{given}"), **values)  # type: ignore[arg-type]


def delegation(person: UUID, number: int = 1, **given: object) -> Delegation:
    values = {"person_id": person, "given_by": "Head", "valid_from": date(2026, 1, 1), **given}
    return Delegation(id=of_code("delegation", str(number)), **values)  # type: ignore[arg-type]


def facts(actor: str = "Chief", *roles: RoleAssignment, delegations: tuple[Delegation, ...] = ()) -> DutyFacts:
    return DutyFacts(actor=actor, people=PEOPLE, assignments=roles, delegations=delegations)


@pytest.mark.parametrize(("first", "second", "same"), [("Chief", " chief ", True), ("", "", False), ("A", "B", False)])
def test_names_are_one_persons_whatever_their_case(first, second, same):
    assert same_person(first, second) is same


@pytest.mark.parametrize(
    ("given_values", "held"),
    [
        ({}, True),
        ({"from_on": DAY}, True),
        ({"from_on": date(2026, 10, 2)}, False),
        ({"until_on": DAY}, True),
        ({"until_on": date(2026, 9, 30)}, False),
        ({"scope_kind": "ARRANGEMENT", "scope_id": RECORD}, True),
        ({"scope_kind": "ARRANGEMENT", "scope_id": OTHER}, False),
        ({"alternate_for_id": CLERK}, True),
    ],
)
def test_a_role_is_held_from_its_first_to_its_last_day_where_it_applies(given_values, held):
    assignment = role(CHIEF, "FINANCE", **given_values)
    assert holds_on(assignment, DAY, RECORD) is held
    assert (roles_held(facts("chief", assignment), DAY, RECORD) == {"FINANCE"}) is held
    assert (holders_of(facts("Clerk", assignment), ["FINANCE"], DAY, RECORD) == ("Chief",)) is held


def test_nobody_is_bound_before_a_role_is_declared_and_an_approval_says_so():
    standing = standing_for(facts("Anyone"), APPROVAL)
    assert standing.allowed
    assert (standing.prepared_by, standing.approved_by, standing.exception_reason) == (
        "Clerk",
        "Anyone",
        ROLES_NOT_DECLARED,
    )
    plain = standing_for(facts("Anyone"), Duty(roles=("DATA_ENTRY",), record_id=RECORD, day=DAY), role="DATA_ENTRY")
    assert (plain.role, plain.exception_reason, plain.approved_by) == ("DATA_ENTRY", "", "")


def test_a_missing_role_names_roles_and_holders():
    with pytest.raises(RuleBroken) as broken:
        check_standing(facts("Clerk", role(CHIEF, "APPROVER")), APPROVAL)
    assert broken.value.rule == "role_not_held"
    assert (broken.value.params["choices"], broken.value.params["holders"]) == ("APPROVER", "Chief")
    assert (broken.value.params["day"], "on 1 Oct 2026" in broken.value.message) == ("2026-10-01", True)


def test_any_of_several_roles_will_do_and_the_one_named_has_to_be_held():
    duty = Duty(roles=("FINANCE", "SECURITY"), record_id=RECORD, day=DAY)
    known = facts("Clerk", role(CLERK, "SECURITY"), role(CHIEF, "FINANCE"))
    assert check_standing(known, duty).role == "SECURITY"
    assert standing_for(known, duty, role="FINANCE").holders == ("Chief",)


def test_who_prepared_approves_only_with_a_reason():
    known = facts("Clerk", role(CLERK, "APPROVER"))
    refused = standing_for(known, APPROVAL)
    assert (refused.rule, refused.allowed, refused.exception_helps) == ("same_person", False, True)
    allowed = check_standing(known, APPROVAL, exception=" only officer ")
    assert allowed.exception_reason == "only officer"
    assert standing_for(facts("Chief", role(CHIEF, "APPROVER")), APPROVAL).exception_reason == ""


@pytest.mark.parametrize(
    ("given_values", "rule"),
    [
        ({}, ""),
        ({"valid_to": date(2026, 9, 30)}, "no_delegation"),
        ({"valid_from": date(2026, 10, 2)}, "no_delegation"),
        ({"ceiling_amount": 499}, "delegation_too_low"),
        ({"ceiling_amount": 500}, ""),
        ({"ceiling_amount": 900, "currency": "EUR"}, "delegation_too_low"),
        ({"person_id": CLERK}, "no_delegation"),
    ],
)
def test_an_approval_needs_a_delegation_once_any_is_declared(given_values, rule):
    known = facts("Chief", role(CHIEF, "APPROVER"), delegations=(delegation(CHIEF, **given_values),))
    standing = standing_for(known, APPROVAL)
    assert standing.rule == rule
    assert (standing.delegation_id is None) is bool(rule)


def test_delegations_bind_also_where_roles_are_not_declared_and_the_widest_is_used():
    known = facts("Chief", delegations=(delegation(CHIEF, 1, ceiling_amount=600), delegation(CHIEF, 2)))
    found = delegation_for(known, APPROVAL)
    assert found is not None
    assert found.ceiling_amount is None
    assert standing_for(facts("Clerk", delegations=(delegation(CHIEF),)), APPROVAL).rule == "no_delegation"


def test_other_pairs_are_kept_apart_by_the_same_rule():
    assert check_apart("Chief", "Clerk") == ""
    assert check_apart("Chief", "chief", exception="only officer") == "only officer"
    with pytest.raises(RuleBroken):
        check_apart("Chief", "chief")


@given(
    st.sampled_from(["Chief", "Clerk", "Guest"]), st.sampled_from(["Chief", "Clerk", ""]), st.sampled_from(["", "x"])
)
def test_no_approval_is_ever_recorded_by_its_own_drafter_without_a_reason(actor, drafter, exception):
    known = facts(actor, role(CHIEF, "APPROVER"), role(CLERK, "APPROVER"))
    duty = Duty(roles=("APPROVER",), record_id=RECORD, day=DAY, prepared_by=drafter)
    standing = standing_for(known, duty, exception=exception)
    if standing.allowed:
        assert actor in {"Chief", "Clerk"}
        assert not same_person(standing.prepared_by, standing.approved_by) or standing.exception_reason


def test_a_contact_or_a_role_on_one_record_binds_nobody_in_the_office():
    person, record = of_code("person", "a"), of_code("arrangement", "x")
    contact = role(person, "CONTACT")
    of_one = role(person, "APPROVER", scope_kind="ARRANGEMENT", scope_id=record)
    assert not facts("Chief", contact, of_one).declared
    assert facts("Chief", contact, role(person, "APPROVER")).declared


def test_a_move_answers_for_the_terms_in_force_and_a_seal_for_the_new_ones():
    known = dataclasses.replace(made.facts(ceiling_amount=500), amended_by=("Clerk", "chief"))
    coming = made.version(id=of_code("arrangement_version", "2"), ceiling_amount=900, currency="EUR")
    move = move_duty(known, ("FINANCE",), DAY)
    assert (move.roles, move.amount, move.currency, move.prepared_by) == (("FINANCE",), 500, "USD", known.drafted_by)
    seal = seal_duty(known, coming, DAY, "Head")
    assert (seal.approves, seal.amount, seal.currency, seal.day) == (True, 900, "EUR", DAY)
    assert (seal.record_id, seal.prepared_by) == (move.record_id, "Clerk")


@given(
    st.lists(st.sampled_from(["Chief", "CHIEF ", "Clerk", "Guest"]), unique=True),
    st.sampled_from(["Chief", "Clerk"]),
    st.booleans(),
)
def test_nobody_seals_what_they_wrote_in_without_a_reason(writers, actor, excused):
    known = dataclasses.replace(made.facts(), amended_by=tuple(writers))
    duty = seal_duty(known, made.version(), DAY, actor)
    people = facts(actor, role(CHIEF, "APPROVER"), role(CLERK, "APPROVER"))
    standing = standing_for(people, duty, exception="small office" if excused else "")
    wrote = any(same_person(each, actor) for each in writers)
    assert standing.allowed is (excused or not wrote)
    assert same_person(duty.prepared_by, actor) is wrote
    if not standing.allowed:
        assert (standing.refusal.rule, standing.refusal.value) == ("same_person", actor)
