"""The second layout: the premises, long-term agreements, tags and narratives."""

from __future__ import annotations

from commonservices.store.migrations.columns import (
    Tie,
    create,
    day,
    guid,
    index,
    key,
    rule,
    several,
    text,
    whole,
    yes_no,
)

TIES: tuple[Tie, ...] = (
    ("premises", "arrangement_id", "arrangement"),
    ("premises", "lease_document_id", "document"),
    ("premises", "location_id", "location"),
    ("premises", "managing_entity_id", "entity"),
    ("premises", "owner_office_id", "office"),
    ("occupancy", "entity_id", "entity"),
    ("occupancy", "premises_id", "premises"),
    ("long_term_agreement", "document_id", "document"),
    ("long_term_agreement", "holder_id", "entity"),
    ("long_term_agreement_use", "agreement_id", "long_term_agreement"),
    ("long_term_agreement_use", "arrangement_id", "arrangement"),
    ("long_term_agreement_use", "holder_document_id", "document"),
    ("long_term_agreement_use", "supplier_document_id", "document"),
    ("long_term_agreement_use", "user_id", "entity"),
    ("call_off", "agreement_id", "long_term_agreement"),
    ("call_off", "entity_id", "entity"),
    ("call_off", "use_id", "long_term_agreement_use"),
    ("reliance", "arrangement_id", "arrangement"),
    ("reliance", "relied_on_id", "entity"),
    ("reliance", "relying_id", "entity"),
    ("priority_tag", "arrangement_id", "arrangement"),
    ("priority_tag", "document_id", "document"),
    ("version_signature", "party_id", "arrangement_party"),
    ("version_signature", "version_id", "arrangement_version"),
)


def upgrade() -> None:
    """Make these tables."""
    _premises()
    _occupancy()
    _long_term_agreement()
    _long_term_agreement_use()
    _call_off()
    _reliance()
    _priority_tag()
    _narrative()
    _version_signature()


def _premises() -> None:
    create(
        "premises",
        guid("id", empty=False),
        text("reference", 60),
        text("name", 200),
        text("compound", 200),
        guid("owner_office_id"),
        guid("arrangement_id"),
        guid("location_id"),
        text("country_iso3", 40),
        text("city", 200),
        whole("latitude"),
        whole("longitude"),
        text("phase", 40),
        text("status", 40),
        day("status_on"),
        text("status_reason", 500),
        text("occupation_approval", 200),
        yes_no("government_colocated"),
        yes_no("government_managed"),
        whole("area_m2"),
        text("area_basis", 40),
        whole("capacity_workstations"),
        text("ownership", 40),
        text("consolidation_modality", 40),
        yes_no("is_un_house"),
        guid("managing_entity_id"),
        day("lease_start_on"),
        day("lease_end_on"),
        whole("lease_notice_days"),
        guid("lease_document_id"),
        day("host_agreement_end_on"),
        day("accessibility_assessed_on"),
        day("security_assessed_on"),
        whole("yearly_rent"),
        text("currency", 40),
        text("notes", 4000),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("premises", "id"),
        rule("premises", "known_row_state", "row_state IN (0, 1, 2)"),
        rule("premises", "area_not_negative", "area_m2 IS NULL OR area_m2 >= 0"),
        rule("premises", "capacity_not_negative", "capacity_workstations IS NULL OR capacity_workstations >= 0"),
        rule(
            "premises",
            "lease_starts_before_it_ends",
            "lease_end_on IS NULL OR lease_start_on IS NULL OR lease_start_on <= lease_end_on",
        ),
        rule("premises", "notice_not_negative", "lease_notice_days IS NULL OR lease_notice_days >= 0"),
        rule("premises", "rent_not_negative", "yearly_rent IS NULL OR yearly_rent >= 0"),
        ties=TIES,
    )
    index("premises", "arrangement_id")
    index("premises", "reference")


def _occupancy() -> None:
    create(
        "occupancy",
        guid("id", empty=False),
        guid("premises_id"),
        guid("entity_id"),
        whole("net_m2"),
        whole("personnel"),
        whole("workstations"),
        day("from_on"),
        day("until_on"),
        text("room", 200),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("occupancy", "id"),
        rule("occupancy", "known_row_state", "row_state IN (0, 1, 2)"),
        rule("occupancy", "area_not_negative", "net_m2 IS NULL OR net_m2 >= 0"),
        rule("occupancy", "from_before_until", "until_on IS NULL OR from_on IS NULL OR from_on <= until_on"),
        rule("occupancy", "personnel_not_negative", "personnel IS NULL OR personnel >= 0"),
        rule("occupancy", "workstations_not_negative", "workstations IS NULL OR workstations >= 0"),
        ties=TIES,
    )
    index("occupancy", "entity_id")
    index("occupancy", "premises_id")


def _long_term_agreement() -> None:
    create(
        "long_term_agreement",
        guid("id", empty=False),
        text("reference", 60),
        guid("holder_id"),
        text("vendor", 200),
        text("scope", 4000),
        yes_no("competitive"),
        day("starts_on"),
        day("ends_on"),
        day("extension_end_on"),
        whole("ceiling_amount"),
        text("currency", 40),
        yes_no("open_to_others"),
        day("price_check_on"),
        text("tiers", 1000),
        several("catalogue_codes"),
        guid("document_id"),
        text("notes", 4000),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("long_term_agreement", "id"),
        rule("long_term_agreement", "known_row_state", "row_state IN (0, 1, 2)"),
        rule("long_term_agreement", "ceiling_not_negative", "ceiling_amount IS NULL OR ceiling_amount >= 0"),
        rule(
            "long_term_agreement",
            "extends_past_its_end",
            "extension_end_on IS NULL OR ends_on IS NULL OR ends_on <= extension_end_on",
        ),
        rule(
            "long_term_agreement",
            "starts_before_it_ends",
            "ends_on IS NULL OR starts_on IS NULL OR starts_on <= ends_on",
        ),
        ties=TIES,
    )
    index("long_term_agreement", "holder_id")
    index("long_term_agreement", "reference")


def _long_term_agreement_use() -> None:
    create(
        "long_term_agreement_use",
        guid("id", empty=False),
        guid("agreement_id"),
        guid("user_id"),
        guid("arrangement_id"),
        text("mode", 40),
        yes_no("competitive_award"),
        yes_no("validity_covers"),
        yes_no("same_conditions"),
        yes_no("holder_agrees"),
        yes_no("supplier_agrees"),
        guid("holder_document_id"),
        guid("supplier_document_id"),
        text("justification", 4000),
        yes_no("contracts_committee_required"),
        whole("value"),
        text("currency", 40),
        text("approved_by", 200),
        day("approved_on"),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("long_term_agreement_use", "id"),
        rule("long_term_agreement_use", "known_row_state", "row_state IN (0, 1, 2)"),
        rule("long_term_agreement_use", "value_not_negative", "value IS NULL OR value >= 0"),
        ties=TIES,
    )
    index("long_term_agreement_use", "agreement_id")
    index("long_term_agreement_use", "arrangement_id")
    index("long_term_agreement_use", "user_id")


def _call_off() -> None:
    create(
        "call_off",
        guid("id", empty=False),
        guid("agreement_id"),
        guid("use_id"),
        guid("entity_id"),
        day("ordered_on"),
        whole("amount"),
        text("currency", 40),
        text("order_reference", 60),
        text("note", 500),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("call_off", "id"),
        rule("call_off", "known_row_state", "row_state IN (0, 1, 2)"),
        rule("call_off", "amount_not_negative", "amount IS NULL OR amount >= 0"),
        ties=TIES,
    )
    index("call_off", "agreement_id", "ordered_on")
    index("call_off", "use_id")


def _reliance() -> None:
    create(
        "reliance",
        guid("id", empty=False),
        guid("relying_id"),
        guid("relied_on_id"),
        guid("arrangement_id"),
        text("area", 40),
        text("object_kind", 40),
        text("object_name", 300),
        day("relied_on_day"),
        text("approver", 200),
        whole("value"),
        text("currency", 40),
        text("outcome", 1000),
        text("exception_reason", 500),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("reliance", "id"),
        rule("reliance", "known_row_state", "row_state IN (0, 1, 2)"),
        rule(
            "reliance", "relies_on_another", "relying_id IS NULL OR relied_on_id IS NULL OR relying_id <> relied_on_id"
        ),
        rule("reliance", "value_not_negative", "value IS NULL OR value >= 0"),
        ties=TIES,
    )
    index("reliance", "arrangement_id")
    index("reliance", "relied_on_id")
    index("reliance", "relying_id")


def _priority_tag() -> None:
    create(
        "priority_tag",
        guid("id", empty=False),
        guid("arrangement_id"),
        text("scheme", 40),
        text("code", 40),
        text("reason", 500),
        guid("document_id"),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("priority_tag", "id"),
        rule("priority_tag", "known_row_state", "row_state IN (0, 1, 2)"),
        ties=TIES,
    )
    index("priority_tag", "arrangement_id")


def _narrative() -> None:
    create(
        "narrative",
        guid("id", empty=False),
        text("subject_kind", 40),
        guid("subject_id"),
        text("kind", 40),
        day("starts_on"),
        day("ends_on"),
        text("what_changed", 4000),
        text("for_whom", 4000),
        text("proof", 4000),
        text("did_not_work", 4000),
        text("next_step", 4000),
        several("evidence_ids"),
        text("written_by", 200),
        text("validated_by", 200),
        day("validated_on"),
        several("kpi_codes"),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("narrative", "id"),
        rule("narrative", "known_row_state", "row_state IN (0, 1, 2)"),
        rule("narrative", "starts_before_it_ends", "ends_on IS NULL OR starts_on IS NULL OR starts_on <= ends_on"),
    )
    index("narrative", "subject_id")


def _version_signature() -> None:
    create(
        "version_signature",
        guid("id", empty=False),
        guid("version_id"),
        guid("party_id"),
        text("signatory_name", 200),
        text("signatory_title", 200),
        day("signed_on"),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("version_signature", "id"),
        rule("version_signature", "known_row_state", "row_state IN (0, 1, 2)"),
        ties=TIES,
    )
    index("version_signature", "party_id")
    index("version_signature", "version_id")
