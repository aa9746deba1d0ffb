"""The 24 arrangements with their terms and parties."""

from datetime import date

import pytest


def test_references_run_from_001_to_024(demo):
    assert [each.reference for each in demo.all("arrangement")] == [f"DEMO-{number:03d}" for number in range(1, 25)]


def test_states_are_those_of_the_scenario(demo):
    states = {each.reference[-3:]: each.state for each in demo.all("arrangement")}
    special = {
        "006": "EXPIRED",
        "010": "SUPERSEDED",
        "020": "SIGNING",
        "022": "DRAFT",
        "023": "SUSPENDED",
        "024": "TERMINATED",
    }
    assert {ref: state for ref, state in states.items() if state != "ACTIVE"} == special


@pytest.mark.parametrize(
    ("ref", "start", "end"),
    [
        ("001", date(2021, 10, 1), date(2028, 9, 30)),
        ("005", date(2023, 10, 1), date(2026, 10, 31)),
        ("004", date(2023, 6, 1), date(2026, 11, 30)),
        ("017", date(2024, 1, 1), date(2026, 12, 31)),
        ("021", date(2024, 3, 1), date(2027, 2, 28)),
        ("006", date(2022, 10, 1), date(2026, 6, 30)),
        ("012", date(2023, 2, 1), None),
    ],
)
def test_dates_follow_from_the_offsets(demo, ref, start, end):
    terms = demo.terms(ref)
    assert (terms.effective_on, terms.expiry_on, terms.open_ended) == (start, end, end is None)


@pytest.mark.parametrize(
    ("ref", "basis", "notice"),
    [
        ("012", "MR_STATEMENT", 90),
        ("005", "SMT_DECISION", 90),
        ("009", "FR_105_16_17", 30),
        ("018", "FR_105_11", 30),
        ("001", "FR_105_11", 90),
    ],
)
def test_legal_basis_and_notice_depend_on_the_type(demo, ref, basis, notice):
    terms = demo.terms(ref)
    assert terms.legal_basis == {basis}
    assert (terms.notice_days_termination, terms.notice_days_withdrawal) == (notice, notice)


def test_fields_the_tables_lack_are_filled_as_settled(demo):
    for terms in demo.all("arrangement_version"):
        arrangement = demo.one("arrangement", version_id=terms.id)
        assert terms.arrangement_id == arrangement.id
        assert terms.purpose == terms.title_en
        assert terms.title_fr == ""
        assert terms.ceiling_amount is None
        assert terms.review_every_m == 12
        assert terms.first_review_on.replace(year=terms.first_review_on.year - 1) == terms.effective_on
        assert arrangement.decision_lead_days == 14


def test_the_provider_leads_and_all_others_are_clients(demo):
    for terms in demo.all("arrangement_version"):
        parties = demo.all("arrangement_party", arrangement_id=terms.arrangement_id)
        assert [party.entity_id for party in parties if party.role == "PROVIDER"] == [terms.lead_entity_id]
        assert {party.role for party in parties} == {"PROVIDER", "CLIENT"}


def test_the_security_budget_has_ten_consumers(demo):
    assert len(demo.all("arrangement_party", arrangement_id=demo.arrangement("005").id)) == 11


def test_only_half_of_the_parties_have_signed_the_skills_courses(demo):
    parties = demo.all("arrangement_party", arrangement_id=demo.arrangement("020").id)
    signed = {demo.code_of(party.entity_id) for party in parties if party.signed_on}
    assert signed == {"UNEXAM", "RCO", "UNDP", "WFP", "WHO"}
    assert {party.signed_on for party in parties if party.signed_on} == {date(2026, 3, 10)}


def test_nobody_has_signed_the_draft_and_everybody_the_rest(demo):
    for arrangement in demo.all("arrangement"):
        parties = demo.all("arrangement_party", arrangement_id=arrangement.id)
        if arrangement.state == "DRAFT":
            assert not any(party.signed_on or party.signatory_name for party in parties)
        elif arrangement.state != "SIGNING":
            assert all(party.signed_on and party.signatory_name and party.signatory_title for party in parties)


def test_the_renewal_names_what_it_replaces(demo):
    assert demo.arrangement("011").replaces_id == demo.arrangement("010").id
    assert [each.reference for each in demo.all("arrangement") if each.replaces_id] == ["DEMO-011"]


def test_the_letter_of_assist_has_a_government(demo):
    state = demo.one("entity", kind="GOVERNMENT")
    parties = demo.all("arrangement_party", entity_id=state.id)
    assert [party.arrangement_id for party in parties] == [demo.arrangement("013").id]


def test_notice_was_given_once_for_the_terminated_rooms(demo):
    given = [party for party in demo.all("arrangement_party") if party.notice_given_on]
    assert [(party.arrangement_id, party.notice_given_on) for party in given] == [
        (demo.arrangement("024").id, date(2025, 11, 30))
    ]


def test_priorities_and_goals_are_sets(demo):
    terms = demo.terms("014")
    assert terms.a4p_area == {"DSG2021-3", "A4P-8"}
    assert terms.sdg == {"6", "12"}
    assert (terms.currency, terms.billing_cycle, terms.payment_terms_days) == ("XTS", "QUARTERLY", 30)


def test_the_resident_coordinator_signs_where_its_office_is_a_party(demo):
    assert demo.terms("001").rc_involvement == "CO_SIGNED"
    assert demo.terms("003").rc_involvement == "NONE"


def test_notes_tell_what_happened_and_when_it_was_closed(demo):
    assert demo.arrangement("009").notes == "2025-07: The mission paid 74 days after the due date (closed 2025-11)"
    assert demo.arrangement("005").notes == "2026-09: Headcount still the figure of three fiscal years ago"
    assert demo.arrangement("003").notes == ""
