"""Once roles are declared they bind: who moves, who approves what another prepared, and under which delegation."""

from datetime import date
from typing import Any

from commonservices.actions import arrangements, moves
from commonservices.domain.duty_separation import ROLES_NOT_DECLARED
from commonservices.office import Office
from commonservices.queries.life import life
from tests.commonservices.actions.lives import a_draft, active, events, refused, sent_out, state
from tests.commonservices.actions.roles import a_person, acting, delegated, holds


def test_without_declared_roles_nobody_is_bound_and_approvals_say_so(office: Office) -> None:
    id = sent_out(office, a_draft(office))
    approval = events(office, id)[-1]
    assert (approval.to_state, approval.exception_reason) == ("SIGNING", ROLES_NOT_DECLARED)
    assert (approval.prepared_by, approval.approved_by) == (office.actor, office.actor)
    assert [each.exception_reason for each in events(office, id)[:-1]] == ["", "", ""]
    assert [each.to_state for each in life(office, id).exceptions] == ["SIGNING"]


def test_a_move_needs_its_role_on_that_day_and_names_who_holds_it(office: Office, watch: Any) -> None:
    id = active(office)
    holds(office, "Chief", "APPROVER")
    holds(office, "Clerk", "DATA_ENTRY", until_on=date(2026, 9, 30))
    acting(office, "Clerk")
    before = watch()
    broken = refused("role_not_held", lambda: moves.give_notice(office, id, reason="so"))
    assert "nobody holds on 1 Oct 2026: DATA_ENTRY" in broken.message
    broken = refused("role_not_held", lambda: moves.suspend(office, id, reason="so"))
    assert "Chief" in broken.message
    assert before.unchanged()
    holds(office, "clerk ", "DATA_ENTRY")
    moves.give_notice(office, id, reason="so")
    assert (state(office, id), events(office, id)[-1].role) == ("NOTICE", "DATA_ENTRY")


def test_a_backdated_step_is_judged_on_the_day_it_is_made(office: Office, watch: Any) -> None:
    id, typed = active(office), date(2026, 10, 5)
    chief = holds(office, "Chief", "APPROVER", until_on=date(2026, 10, 20)).person_id
    assert chief is not None
    office.clock.move(days=20)
    acting(office, "Chief")
    before = watch()
    broken = refused("role_not_held", lambda: moves.suspend(office, id, reason="so", on=typed))
    assert "nobody holds on 21 Oct 2026: APPROVER" in broken.message
    assert before.unchanged()
    holds(office, "Chief ", "APPROVER", from_on=date(2026, 10, 21))
    delegated(office, chief, valid_to=date(2026, 10, 20))
    broken = refused("no_delegation", lambda: moves.suspend(office, id, reason="so", on=typed))
    assert "valid on 21 Oct 2026" in broken.message
    today = delegated(office, chief, valid_from=date(2026, 10, 21))
    moves.suspend(office, id, reason="so", on=typed)
    made = events(office, id)[-1]
    assert (made.day, made.role, made.delegation_id) == (typed, "APPROVER", today.id)


def test_a_role_for_one_record_binds_there_only(office: Office) -> None:
    id, other = active(office), active(office)
    holds(office, "Chief", "APPROVER", scope_kind="ARRANGEMENT", scope_id=id)
    holds(office, "Clerk", "DATA_ENTRY")
    acting(office, "Chief")
    moves.suspend(office, id, reason="so")
    refused("role_not_held", lambda: moves.suspend(office, other, reason="so"))


def test_who_drafted_does_not_approve_unless_the_office_is_small_and_says_why(office: Office, watch: Any) -> None:
    acting(office, "Chief")
    id = active(office)
    holds(office, "Chief", "APPROVER")
    before = watch()
    broken = refused("same_person", lambda: moves.suspend(office, id, reason="so"))
    assert "Chief" in broken.message
    assert before.unchanged()
    moves.suspend(office, id, reason="so", exception="only officer at the site")
    last = events(office, id)[-1]
    assert (last.prepared_by, last.approved_by, last.exception_reason) == (
        "Chief",
        "Chief",
        "only officer at the site",
    )
    assert last in life(office, id).exceptions


def test_another_person_approves_without_exception(office: Office) -> None:
    id = active(office)
    holds(office, "Chief", "APPROVER")
    acting(office, "Chief")
    moves.suspend(office, id, reason="so")
    last = events(office, id)[-1]
    assert (last.prepared_by, last.approved_by, last.exception_reason, last.role) == (
        "Test officer",
        "Chief",
        "",
        "APPROVER",
    )


def test_an_approval_needs_a_delegation_that_reaches_it_once_any_is_declared(office: Office) -> None:
    id = active(office, ceiling_amount="50000.00")
    chief = holds(office, "Chief", "APPROVER").person_id
    other = a_person(office, "Other")
    assert chief is not None
    delegated(office, other)
    acting(office, "Chief")
    refused("no_delegation", lambda: moves.suspend(office, id, reason="so"))
    delegated(office, chief, valid_to=date(2026, 9, 30))
    refused("no_delegation", lambda: moves.suspend(office, id, reason="so"))
    delegated(office, chief, ceiling_amount=4_999_999)
    refused("delegation_too_low", lambda: moves.suspend(office, id, reason="so"))
    delegated(office, chief, ceiling_amount=9_000_000, currency="EUR")
    refused("delegation_too_low", lambda: moves.suspend(office, id, reason="so"))
    enough = delegated(office, chief, ceiling_amount=5_000_000)
    moves.suspend(office, id, reason="so")
    assert events(office, id)[-1].delegation_id == enough.id


def test_a_role_named_with_the_move_has_to_be_one_that_fits(office: Office) -> None:
    id = active(office)
    holds(office, "Chief", "APPROVER")
    holds(office, "Chief", "FINANCE")
    acting(office, "Chief")
    refused("role_not_held", lambda: moves.suspend(office, id, reason="so", role="FINANCE"))
    moves.suspend(office, id, reason="so", role="APPROVER")


def test_the_page_is_told_beforehand_who_may(office: Office) -> None:
    id = active(office)
    holds(office, "Chief", "APPROVER")
    line = {each.to_state: each for each in life(office, id).moves}["SUSPENDED"]
    assert (line.standing.allowed, line.standing.rule, line.standing.holders) == (False, "role_not_held", ("Chief",))
    acting(office, "Chief")
    line = {each.to_state: each for each in life(office, id).moves}["SUSPENDED"]
    assert line.standing.allowed


def test_the_calendar_needs_no_role(office: Office) -> None:
    id = active(office)
    holds(office, "Chief", "APPROVER")
    office.clock.move(days=120)
    arrangements.evaluate(office)
    assert (state(office, id), events(office, id)[-1].actor) == ("EXPIRED", "calendar")
