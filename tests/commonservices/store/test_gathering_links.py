"""What other parts of the register know about an arrangement comes to its rules."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from commonservices.actions import arrangements
from commonservices.domain.arrangements import Arrangement
from commonservices.domain.bodies import ActionItem, Body, Decision
from commonservices.domain.guards import Step, find_missing
from commonservices.domain.must_haves import missing_items, missing_papers, unmet_conditions
from commonservices.domain.partners import Entity
from commonservices.domain.premises import Occupancy, Premises
from commonservices.domain.procurement import LongTermAgreement, LongTermAgreementUse
from tests.builders import a_government, an_arrangement, an_office, entity, record
from tests.commonservices.actions.lives import a_draft, facts_of, refused

START = date(2026, 1, 1)


@pytest.fixture
def office(tmp_path):
    with an_office(tmp_path) as made:
        yield made


def put(office, *written):
    with office.work("field_set") as work:
        for each in written:
            work.put(each)


def _has_items(known):
    return find_missing(known, ("has_items",), Step(START, START, "", document=False))


def an_agreement(office, **changes):
    given = {"reference": "LTA-1", "holder_id": entity("UNDP"), "vendor": "Vendor", "starts_on": START}
    made = LongTermAgreement(id=office.new_id(), **{**given, "ends_on": date(2026, 12, 31), **changes})
    put(office, made)
    return made


def a_use(office, id, agreement, **met):
    conditions = dict.fromkeys(
        ("competitive_award", "validity_covers", "same_conditions", "holder_agrees", "supplier_agrees"), True
    )
    made = LongTermAgreementUse(
        id=office.new_id(),
        agreement_id=agreement.id,
        user_id=entity("WFP"),
        arrangement_id=id,
        **{**conditions, **met},
    )
    put(office, made)
    return made


def test_the_five_conditions_are_met_by_the_use_on_record(office):
    id = an_arrangement(office, type="LTA_PB").id
    assert "five_conditions" in missing_items(facts_of(office, id))
    use = a_use(office, id, an_agreement(office), supplier_agrees=False)
    assert unmet_conditions(facts_of(office, id)) == ("supplier_agrees",)
    (missing,) = (each for each in _has_items(facts_of(office, id)) if each.waivable_as == "five_conditions")
    assert (missing.rule, missing.params["choices"]) == ("conditions_missing", "supplier_agrees")
    assert "upplier agrees" in missing.sentence
    assert "five_conditions" in missing_items(facts_of(office, id))
    put(office, replace(use, supplier_agrees=True))
    assert "five_conditions" not in missing_items(facts_of(office, id))


def test_the_use_of_an_agreement_ends_with_the_agreement(office):
    id = a_draft(office, type="LTA_PB", expiry_on=date(2027, 6, 30))
    agreement = an_agreement(office)
    a_use(office, id, agreement)
    arrangements.waive(office, id, "draft_document", "on paper", "Chief")
    broken = refused("outside_agreement", lambda: arrangements.move(office, id, "IN_REVIEW"))
    assert (broken.field, broken.params["other"]) == ("expiry_on", "LTA-1")
    put(office, replace(agreement, extension_end_on=date(2027, 6, 30)))
    arrangements.move(office, id, "IN_REVIEW")


def test_common_premises_have_their_lease_and_their_table_of_areas_from_the_premises(office, tmp_path):
    from tests.commonservices.actions.lives import a_paper

    id = an_arrangement(office, type="CPM").id
    assert {"lease_document", "area_table"} <= set(missing_items(facts_of(office, id)))
    lease = a_paper(office, id, tmp_path, "OTHER")
    premises = Premises(
        id=office.new_id(),
        reference="P-1",
        name="House",
        owner_office_id=office.profile().id,
        arrangement_id=id,
        lease_document_id=lease,
    )
    taken = {"premises_id": premises.id, "entity_id": entity("WFP"), "from_on": START, "net_m2": Decimal(10)}
    room = Occupancy(id=office.new_id(), **taken)
    put(office, premises, room)
    assert not {"lease_document", "area_table"} & set(missing_items(facts_of(office, id)))
    assert "LEASE" not in {kind for _, kind in missing_papers(facts_of(office, id), "SIGNED")}


def test_a_security_budget_is_proved_by_the_decision_of_the_security_management_team(office):
    id = an_arrangement(office, type="LCSSB").id
    assert "smt_decision" in missing_items(facts_of(office, id))
    team = Body(id=office.new_id(), name_en="Security management team", kind="SMT")
    decision = Decision(
        id=office.new_id(),
        reference="D-1",
        body_id=team.id,
        type="OTHER",
        text="Budget agreed",
        subject_kind="ARRANGEMENT",
        subject_id=id,
        decided_on=START,
    )
    put(office, replace(team, kind="OMT"), decision)
    assert "smt_decision" in missing_items(facts_of(office, id))
    put(office, team)
    assert "smt_decision" not in missing_items(facts_of(office, id))
    assert "MINUTES" not in {kind for _, kind in missing_papers(facts_of(office, id), "SIGNED")}


def test_mutual_recognition_needs_both_as_signatories_and_no_signature(office):
    id = an_arrangement(office, type="MRR").id
    assert "both_signatories" in missing_items(facts_of(office, id))
    for code in ("UNICEF", "WFP"):
        put(office, replace(record(office, Entity, entity(code)), mr_signatory=True))
    assert "both_signatories" not in missing_items(facts_of(office, id))


def test_a_letter_of_assist_keeps_its_government(office):
    government = a_government(office)
    made = arrangements.add(
        office, {"type": "LAS", "title_en": "Aircraft"}, [(entity("UNICEF"), "CLIENT"), (government, "PROVIDER")]
    )
    assert "government_party" not in missing_items(facts_of(office, made.id))
    assert "ceiling" in missing_items(facts_of(office, made.id))


def test_a_parent_gives_its_days(office):
    parent = a_draft(office)
    child = a_draft(office, parent_id=parent, service=False)
    links = facts_of(office, child).links
    assert links.parent is not None
    assert (links.parent.reference, links.parent.ends_on) == (
        record(office, Arrangement, parent).reference,
        date(2026, 12, 31),
    )
    assert facts_of(office, parent).links.parent is None


def test_actions_are_counted_through_decisions_too_and_only_while_open(office):
    id = a_draft(office)
    put(office, replace(record(office, Arrangement, id), state="EXPIRED"))
    decision = Decision(
        id=office.new_id(),
        reference="D-1",
        type="OTHER",
        text="Return keys",
        subject_kind="ARRANGEMENT",
        subject_id=id,
        decided_on=START,
    )
    through = ActionItem(id=office.new_id(), text="Keys", decision_id=decision.id, due_on=START)
    direct = ActionItem(id=office.new_id(), text="Cars", subject_kind="ARRANGEMENT", subject_id=id, due_on=START)
    put(office, decision, through, direct)
    assert facts_of(office, id).links.open_actions == 2
    put(office, replace(direct, state="DONE", closed_on=START))
    assert facts_of(office, id).links.open_actions == 1
