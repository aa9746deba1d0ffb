"""New from this, who replaces whom, and arrangements that stand below another."""

from datetime import date
from typing import Any

import pytest

from commonservices.actions import amendments, arrangements, copies
from commonservices.domain.arrangements import Arrangement, ClauseCheck, Document
from commonservices.domain.shared_services import Participation, SharedService
from commonservices.office import Office
from tests.builders import entity, parties_of, record, records
from tests.commonservices.actions.lives import (
    a_draft,
    a_paper,
    active,
    current,
    events,
    facts_of,
    refused,
    signed,
    state,
)


def test_a_new_one_has_terms_parties_clauses_and_services_but_no_dates_signatures_or_papers(
    office: Office, tmp_path: Any, last_act: Any
) -> None:
    old = active(office, ceiling_amount="1000.00", auto_renew=True, renewal_term_m=12)
    arrangements.check_clause(office, old, "AUDIT", "Y", reference="4.2")
    a_paper(office, old, tmp_path)
    made = copies.new_from(office, old, values={"title_en": "Shared fuel, next"}, why="next mandate")
    assert last_act() == ("arrangement_added", made.reference, "next mandate")
    before, terms = current(office, old), current(office, made.id)
    assert (terms.title_en, terms.ceiling_amount, terms.renewal_term_m) == ("Shared fuel, next", 100000, 12)
    assert (terms.effective_on, terms.expiry_on, terms.first_review_on, terms.sealed_on) == (None,) * 4
    assert terms.lead_entity_id == before.lead_entity_id
    parties = parties_of(office, made.id)
    assert {code: (each.role, each.signed_on) for code, each in parties.items()} == {
        "UNICEF": ("PROVIDER", None),
        "WFP": ("CLIENT", None),
        "UNDP": ("CLIENT", None),
    }
    assert [(each.clause, each.reference) for each in records(office, ClauseCheck, arrangement_id=made.id)] == [
        ("AUDIT", "4.2")
    ]
    (service,) = records(office, SharedService, arrangement_id=made.id)
    assert (service.name_en, service.status, service.started_on) == ("Fuel supply", "PROPOSED", None)
    assert len(records(office, Participation, service_id=service.id)) == 2
    assert records(office, Document, attached_id=made.id) == ()
    assert (state(office, made.id), [each.to_state for each in events(office, made.id)]) == ("DRAFT", ["DRAFT"])
    assert record(office, Arrangement, made.id).replaces_id is None


def test_a_party_that_left_is_not_copied(office: Office) -> None:
    from commonservices.actions import withdrawals

    old = active(office)
    wfp = parties_of(office, old)["WFP"].id
    withdrawals.withdraw(office, wfp, notice_on=date(2026, 8, 1), reason="closes", leaves_on=date(2026, 9, 30))
    made = copies.new_from(office, old, services=False)
    assert set(parties_of(office, made.id)) == {"UNICEF", "UNDP"}
    assert records(office, SharedService, arrangement_id=made.id) == ()


def test_a_successor_takes_the_place_once_it_is_signed_and_in_effect(office: Office) -> None:
    old = active(office)
    new = copies.new_from(office, old, replaces=True, values={"effective_on": "2026-11-01", "expiry_on": "2027-10-31"})
    arrangements.set_field(office, new.id, "first_review_on", "2027-05-01")
    signed(office, new.id, signed_on=office.today())
    arrangements.evaluate(office)
    assert (state(office, old), state(office, new.id)) == ("ACTIVE", "SIGNED")
    office.clock.move(days=31)
    arrangements.evaluate(office)
    assert (state(office, old), state(office, new.id)) == ("SUPERSEDED", "ACTIVE")


def test_one_arrangement_is_replaced_by_one_other_and_never_by_itself(office: Office) -> None:
    old, first, second = active(office), a_draft(office), a_draft(office)
    refused("replaces_itself", lambda: copies.replace_by(office, old, old))
    copies.replace_by(office, old, first)
    assert record(office, Arrangement, first).replaces_id == old
    refused("already_replaced", lambda: copies.replace_by(office, old, second))
    refused("replaces_itself", lambda: copies.replace_by(office, first, old))
    arrangements.move(office, first, "CANCELLED", reason="not needed")
    copies.replace_by(office, old, second)


def a_child(office: Office, parent: Any, **values: Any) -> Any:
    given = {"parent_id": parent, "service": False, "type": "SLA", **values}
    return a_draft(office, **given)


@pytest.mark.parametrize(
    ("rule", "values"),
    [
        ("starts_before_parent", {"effective_on": date(2025, 12, 31)}),
        ("ends_after_parent", {"expiry_on": date(2027, 1, 1)}),
        ("open_ended_in_parent", {"expiry_on": None, "open_ended": True}),
    ],
)
def test_a_child_runs_inside_its_parents_days(office: Office, rule: str, values: Any) -> None:
    parent = active(office)
    refused(rule, lambda: a_child(office, parent, **values))
    child = a_child(office, parent)
    refused(rule, lambda: arrangements.set_fields(office, child, values))


def test_a_parent_that_renews_itself_reaches_as_far_as_its_renewals(office: Office) -> None:
    twice = active(office, auto_renew=True, renewal_term_m=12, max_renewals=2)
    a_child(office, twice, expiry_on=date(2028, 12, 31))
    refused("ends_after_parent", lambda: a_child(office, twice, expiry_on=date(2029, 1, 1)))
    always = active(office, auto_renew=True, renewal_term_m=12)
    a_child(office, always, expiry_on=None, open_ended=True)


def test_a_parent_is_not_amended_so_that_a_child_falls_outside(office: Office) -> None:
    parent = active(office)
    a_child(office, parent)
    values = {"expiry_on": date(2026, 11, 30)}
    applies = date(2026, 11, 1)
    refused(
        "child_left_outside",
        lambda: amendments.amend(office, parent, reason="so", applies_on=applies, values=values),
    )


def test_three_levels_and_no_circle(office: Office) -> None:
    top = a_draft(office, service=False)
    middle = a_child(office, top)
    bottom = a_child(office, middle)
    refused("parent_too_deep", lambda: a_child(office, bottom))
    other = a_draft(office, service=False)
    refused("parent_too_deep", lambda: arrangements.set_field(office, top, "parent_id", other))
    refused("parent_cycle", lambda: arrangements.set_field(office, top, "parent_id", bottom))
    refused("own_parent", lambda: arrangements.set_field(office, top, "parent_id", top))


def test_the_lead_is_changed_by_an_amendment_alone(office: Office) -> None:
    id = active(office)
    refused("signed_terms", lambda: arrangements.set_field(office, id, "lead_entity_id", entity("UNDP")))
    made = amendments.amend(
        office, id, reason="new lead", applies_on=office.today(), values={"lead_entity_id": entity("UNDP")}
    )
    amendments.seal(office, id, waive_reason="paper only")
    for party in facts_of(office, id).parties:
        amendments.sign(office, id, party.id, "Omar Said", "Director", office.today())
    assert (current(office, id).id, current(office, id).lead_entity_id) == (made.version_id, entity("UNDP"))
