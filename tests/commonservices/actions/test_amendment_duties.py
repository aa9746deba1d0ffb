"""An amendment is approved like the first terms: by role, delegation and another person, judged on its own terms."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest

from commonservices.actions import amendments, arrangements
from commonservices.domain.arrangements import ArrangementEvent
from commonservices.domain.duty_separation import ROLES_NOT_DECLARED
from commonservices.office import Office
from commonservices.queries.life import life
from commonservices.queries.versions import versions as listed
from tests.builders import parties_of
from tests.commonservices.actions.lives import active, current, events, facts_of, refused, versions
from tests.commonservices.actions.roles import acting, delegated, holds

APPLIES = date(2026, 9, 1)


def waiting(office: Office, id: UUID, drafter: str = "Clerk", **values: Any) -> None:
    """Open an amendment, sign it by all and let its paper go, so that nothing but the approval is missing."""
    acting(office, drafter)
    amendments.amend(office, id, reason="prices", applies_on=APPLIES, values={"ceiling_amount": "9000.00", **values})
    amendments.seal(office, id, waive_reason="paper only", approver="Chief")
    for party in parties_of(office, id).values():
        amendments.sign(office, id, party.id, "Omar Said", "Director", office.today())


@pytest.fixture
def bound(office: Office) -> UUID:
    """An arrangement in force in an office that has declared who does what."""
    id = active(office, ceiling_amount="5000.00")
    holds(office, "Chief", "APPROVER")
    holds(office, "Clerk", "DATA_ENTRY")
    return id


def last_event(office: Office, id: UUID) -> ArrangementEvent:
    return events(office, id)[-1]


def test_signatures_of_a_clerk_leave_the_amendment_to_the_approver(office: Office, bound: UUID, watch: Any) -> None:
    waiting(office, bound)
    first, second = versions(office, bound)
    assert (second.sealed_on, current(office, bound).id) == (None, first.id)
    before = watch()
    broken = refused("role_not_held", lambda: amendments.seal(office, bound))
    assert "Chief" in broken.message
    assert before.unchanged()
    acting(office, "Chief")
    amendments.seal(office, bound)
    assert (current(office, bound).id, current(office, bound).sealed_on) == (second.id, office.today())
    made = last_event(office, bound)
    assert (made.prepared_by, made.approved_by, made.role, made.exception_reason) == ("Clerk", "Chief", "APPROVER", "")
    assert made.version_id == second.id


def test_the_last_signature_approves_when_an_approver_records_it(office: Office, bound: UUID) -> None:
    acting(office, "Clerk")
    amendments.amend(office, bound, reason="prices", applies_on=APPLIES, values={"ceiling_amount": "9000.00"})
    amendments.seal(office, bound, waive_reason="paper only")
    acting(office, "Chief")
    for party in parties_of(office, bound).values():
        amendments.sign(office, bound, party.id, "Omar Said", "Director", office.today())
    assert current(office, bound).ceiling_amount == 900000
    assert last_event(office, bound).approved_by == "Chief"


def test_who_drafted_the_amendment_does_not_approve_it_unless_a_reason_is_given(
    office: Office, bound: UUID, watch: Any
) -> None:
    waiting(office, bound, drafter="Chief")
    before = watch()
    broken = refused("same_person", lambda: amendments.seal(office, bound))
    assert "Chief" in broken.message
    assert before.unchanged()
    amendments.seal(office, bound, exception="only officer at the site")
    made = last_event(office, bound)
    assert (made.prepared_by, made.approved_by, made.exception_reason) == ("Chief", "Chief", "only officer at the site")
    assert made in life(office, bound).exceptions


def test_who_changed_its_terms_has_drafted_it_too(office: Office, bound: UUID) -> None:
    acting(office, "Clerk")
    amendments.amend(office, bound, reason="prices", applies_on=APPLIES, values={"ceiling_amount": "9000.00"})
    acting(office, "Chief")
    amendments.set_terms(office, bound, {"ceiling_amount": "8000.00"})
    amendments.seal(office, bound, waive_reason="paper only")
    acting(office, "Clerk")
    for party in parties_of(office, bound).values():
        amendments.sign(office, bound, party.id, "Omar Said", "Director", office.today())
    assert facts_of(office, bound).amended_by == ("Clerk", "Chief")
    acting(office, "Chief")
    refused("same_person", lambda: amendments.seal(office, bound))
    holds(office, "Deputy", "APPROVER")
    acting(office, "Deputy")
    amendments.seal(office, bound)
    assert last_event(office, bound).prepared_by == "Clerk"


def test_the_exception_can_be_given_with_the_last_signature(office: Office, bound: UUID) -> None:
    acting(office, "Chief")
    amendments.amend(office, bound, reason="prices", applies_on=APPLIES, values={"ceiling_amount": "9000.00"})
    amendments.seal(office, bound, waive_reason="paper only")
    for party in parties_of(office, bound).values():
        amendments.sign(office, bound, party.id, "Omar Said", "Director", office.today(), exception="alone")
    assert current(office, bound).number == 2
    assert last_event(office, bound).exception_reason == "alone"


def test_the_delegation_has_to_reach_the_new_ceiling_not_the_old_one(office: Office, bound: UUID, watch: Any) -> None:
    chief = holds(office, "Chief", "APPROVER").person_id
    assert chief is not None
    delegated(office, chief, ceiling_amount=600_000)
    waiting(office, bound)
    acting(office, "Chief")
    before = watch()
    refused("delegation_too_low", lambda: amendments.seal(office, bound))
    refused("delegation_too_low", lambda: amendments.seal(office, bound, exception="alone"))
    assert before.unchanged()
    enough = delegated(office, chief, ceiling_amount=900_000)
    amendments.seal(office, bound)
    assert last_event(office, bound).delegation_id == enough.id


def test_a_paper_is_named_by_whoever_has_it_and_naming_it_again_asks_for_the_approval(
    office: Office, bound: UUID, tmp_path: Any
) -> None:
    from tests.commonservices.actions.lives import a_paper

    acting(office, "Clerk")
    amendments.amend(office, bound, reason="prices", applies_on=APPLIES, values={"ceiling_amount": "9000.00"})
    for party in parties_of(office, bound).values():
        amendments.sign(office, bound, party.id, "Omar Said", "Director", office.today())
    paper = a_paper(office, bound, tmp_path)
    amendments.seal(office, bound, document_id=paper)
    assert (versions(office, bound)[1].signed_document_id, versions(office, bound)[1].sealed_on) == (paper, None)
    refused("role_not_held", lambda: amendments.seal(office, bound, document_id=paper))


def test_without_declared_roles_it_is_sealed_at_once_and_says_so(office: Office) -> None:
    id = active(office)
    waiting(office, id, drafter=office.actor)
    assert current(office, id).number == 2
    made = last_event(office, id)
    assert (made.exception_reason, made.prepared_by, made.approved_by) == (
        ROLES_NOT_DECLARED,
        office.actor,
        office.actor,
    )


def test_the_calendar_puts_an_approved_amendment_in_force_without_a_role(office: Office, bound: UUID) -> None:
    acting(office, "Clerk")
    amendments.amend(office, bound, reason="prices", applies_on=date(2026, 11, 1), values={"ceiling_amount": "9000.00"})
    amendments.seal(office, bound, waive_reason="paper only")
    for party in parties_of(office, bound).values():
        amendments.sign(office, bound, party.id, "Omar Said", "Director", office.today())
    acting(office, "Chief")
    amendments.seal(office, bound)
    acting(office, "Nobody")
    office.clock.move(days=31)
    arrangements.evaluate(office)
    assert current(office, bound).ceiling_amount == 900000


def test_the_page_is_told_beforehand_who_may_approve_the_amendment(office: Office, bound: UUID) -> None:
    waiting(office, bound)
    line = listed(office, bound)[0]
    assert (line.missing, line.standing.rule, line.standing.holders) == ((), "role_not_held", ("Chief",))
    acting(office, "Chief")
    assert listed(office, bound)[0].standing.allowed
    assert listed(office, bound)[1].standing.allowed


@pytest.mark.parametrize("opens", [True, False])
def test_what_is_drafted_and_signed_in_one_act_has_its_actor_for_drafter(
    office: Office, bound: UUID, *, opens: bool
) -> None:
    people = parties_of(office, bound).values()
    signatures = tuple(amendments.Signature(each.id, "Omar Said", "Director", office.today()) for each in people)
    agreed = amendments.Agreed(waive_reason="paper only", signatures=signatures)
    terms = {"ceiling_amount": "9000.00"}
    acting(office, "Chief" if opens else "Clerk")
    amendments.amend(
        office,
        bound,
        reason="prices",
        applies_on=APPLIES,
        values=terms,
        agreed=agreed if opens else amendments.NOTHING_YET,
    )
    if not opens:
        acting(office, "Chief")
        amendments.set_terms(office, bound, {"ceiling_amount": "8000.00"}, agreed=agreed)
    assert current(office, bound).number == 1
    refused("same_person", lambda: amendments.seal(office, bound))
    amendments.seal(office, bound, exception="alone")
    assert last_event(office, bound).exception_reason == "alone"
