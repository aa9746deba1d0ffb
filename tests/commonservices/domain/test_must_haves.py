"""What each of the seventeen types must have before it is active."""

from __future__ import annotations

from datetime import date

import pytest

from commonservices.domain import codelists, must_haves, states
from commonservices.domain.ids import of_code
from tests.commonservices.domain.made import entity, facts, two_parties, waiver

TODAY = date(2026, 6, 1)


def rules(known, to, today=TODAY):
    return [missing.rule for missing in states.missing_for(known, to, today)]


MUST_HAVES = [
    ("MOU_CS", {"annex_services", "apportionment"}),
    ("MOU_SUP", {"rate_card", "ceiling", "liability_note"}),
    ("TA", {"parent"}),
    ("SLA", {"parent_or_corporate_agreement", "kpis", "prices"}),
    ("CSA", {"pool", "driver_values", "shares"}),
    ("CPM", {"lease_document", "area_table"}),
    ("LTA_PB", {"five_conditions"}),
    ("LTA_JT", {"volumes"}),
    ("PSV", {"fee"}),
    ("MRR", {"both_signatories"}),
    ("LCSSB", {"smt_decision", "headcount_census"}),
    ("CBO", {"prices", "board"}),
    ("RCO_SLA", {"prices"}),
    ("AIR_USER", {"focal_point_list"}),
    ("LOAN", {"item_list", "return_condition"}),
    ("EOL", set()),
]


@pytest.mark.parametrize(("kind", "items"), MUST_HAVES)
def test_each_type_must_have_its_own_items_before_it_is_active(kind, items):
    missing = states.missing_for(facts("SIGNED", type=kind), "ACTIVE", TODAY)
    assert {item.waivable_as for item in missing if item.rule == "item_missing"} == items
    waived = facts("SIGNED", type=kind, waivers=tuple(waiver(item) for item in items))
    assert rules(waived, "ACTIVE") == []


@pytest.mark.parametrize(("kind", "_items"), [*MUST_HAVES, ("LAS", set())])
def test_an_arrangement_with_everything_misses_nothing(kind, _items):
    full = facts(
        "SIGNED",
        type=kind,
        parent_id=of_code("arrangement", "framework"),
        ceiling_amount=1_000_000,
        parties=two_parties(contact="operations desk", share_cap="50 %"),
        entity_kinds={entity("UNDP"): "GOVERNMENT"},
        mr_signatories=frozenset({entity("UNEXAM"), entity("UNDP")}),
        document_kinds=frozenset({"ANNEX", "LEASE", "CONSENT_LETTER", "MINUTES"}),
        clauses_present=frozenset({"LIABILITY", "APPORTIONMENT", "GOVERNANCE", "ASSETS"}),
        has_rates=True,
        has_volumes=True,
        has_indicators=True,
        census_dates=(date(2026, 1, 1),),
    )
    assert rules(full, "ACTIVE") == []


def test_all_seventeen_types_are_covered_by_these_tests():
    assert {kind for kind, _ in MUST_HAVES} | {"LAS"} == set(codelists.load("arrangement_types").codes)


@pytest.mark.parametrize(
    ("kind", "roles"),
    [
        ("MOU_CS", {"PROVIDER", "LEAD", "CO_LEAD", "CLIENT"}),
        ("TA", {"PROVIDER", "LEAD", "CO_LEAD", "CLIENT"}),
        ("LTA_JT", {"PROVIDER", "LEAD"}),
        ("LTA_PB", {"PROVIDER", "LEAD"}),
        ("LCSSB", set()),
        ("MRR", set()),
        ("AIR_USER", set()),
        ("NOT_A_TYPE", {"PROVIDER", "LEAD", "CO_LEAD", "CLIENT"}),
    ],
)
def test_who_signs_depends_on_the_type(kind, roles):
    assert must_haves.signing_roles(kind) == roles


def test_only_two_types_are_not_signed_at_all():
    unsigned = {code for code in codelists.load("arrangement_types").codes if not must_haves.needs_signature(code)}
    assert unsigned == {"MRR", "AIR_USER"}
    assert must_haves.needs_signature("NOT_A_TYPE")


def test_every_item_of_the_list_can_be_seen_by_the_program():
    full = facts(parent_id=of_code("arrangement", "framework"))
    seen = {item for item in codelists.load("must_haves").codes if isinstance(must_haves.has_item(full, item), bool)}
    assert seen == set(codelists.load("must_haves").codes)
    assert must_haves.has_item(full, "parent")
    assert must_haves.has_item(full, "provider_manager")
    assert not must_haves.has_item(full, "an_item_of_another_office")
    assert must_haves.must_have_items("NOT_A_TYPE") == ()


def test_the_papers_for_signing_follow_the_evidence_rules():
    assert dict(must_haves.evidence_rules("MRR", "SIGNED")) == {}
    assert dict(must_haves.evidence_rules("SLA", "SIGNED")) == {"signed_copy_for_signed": "SIGNED_COPY"}
    assert set(must_haves.evidence_rules("CPM", "SIGNED").values()) == {"SIGNED_COPY", "LEASE"}
    assert dict(must_haves.evidence_rules("SLA", "ACTIVE")) == {}
