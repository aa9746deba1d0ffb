"""The first layout: the offices, partners, people, places and arrangements."""

from __future__ import annotations

from commonservices.store.migrations.columns import (
    Tie,
    create,
    day,
    guid,
    index,
    key,
    moment,
    rule,
    several,
    text,
    whole,
    yes_no,
)

TIES: tuple[Tie, ...] = (
    ("office", "entity_id", "entity"),
    ("office", "parent_office_id", "office"),
    ("entity", "successor_id", "entity"),
    ("person", "entity_id", "entity"),
    ("person", "office_id", "office"),
    ("arrangement", "deputy_person_id", "person"),
    ("arrangement", "owner_office_id", "office"),
    ("arrangement", "owner_person_id", "person"),
    ("arrangement", "parent_id", "arrangement"),
    ("arrangement", "replaces_id", "arrangement"),
    ("arrangement", "version_id", "arrangement_version"),
    ("arrangement_version", "arrangement_id", "arrangement"),
    ("arrangement_version", "lead_entity_id", "entity"),
    ("arrangement_version", "signed_document_id", "document"),
    ("arrangement_party", "arrangement_id", "arrangement"),
    ("arrangement_party", "entity_id", "entity"),
    ("arrangement_event", "arrangement_id", "arrangement"),
    ("arrangement_event", "document_id", "document"),
)


def upgrade() -> None:
    """Make these tables."""
    _office()
    _entity()
    _person()
    _location()
    _arrangement()
    _arrangement_version()
    _arrangement_party()
    _arrangement_event()


def _office() -> None:
    create(
        "office",
        guid("id", empty=False),
        text("code", 20),
        text("name_en", 200),
        text("name_fr", 200),
        text("kind", 40),
        text("fiscal_calendar", 40),
        text("integration", 40),
        text("country_iso3", 40),
        text("base_currency", 40),
        several("languages"),
        guid("parent_office_id"),
        day("mandate_end_on"),
        guid("entity_id"),
        yes_no("demo"),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("office", "id"),
        rule("office", "known_row_state", "row_state IN (0, 1, 2)"),
        ties=TIES,
    )


def _entity() -> None:
    create(
        "entity",
        guid("id", empty=False),
        text("short_code", 40),
        text("name_en", 200),
        text("name_fr", 200),
        text("name_es", 200),
        text("kind", 40),
        text("billing_channel", 40),
        yes_no("mr_signatory"),
        day("mr_signed_on"),
        text("fiscal_calendar", 40),
        yes_no("resident"),
        text("erp", 40),
        day("valid_from"),
        day("valid_to"),
        guid("successor_id"),
        several("aliases"),
        text("origin", 20),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("entity", "id"),
        rule("entity", "known_row_state", "row_state IN (0, 1, 2)"),
        ties=TIES,
    )
    index("entity", "short_code")


def _person() -> None:
    create(
        "person",
        guid("id", empty=False),
        text("name", 200),
        text("title", 200),
        guid("entity_id"),
        guid("office_id"),
        text("email", 200),
        text("phone", 60),
        day("active_from"),
        day("active_to"),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("person", "id"),
        rule("person", "known_row_state", "row_state IN (0, 1, 2)"),
        ties=TIES,
    )


def _location() -> None:
    create(
        "location",
        guid("id", empty=False),
        text("name", 200),
        text("country_iso3", 40),
        text("admin1", 200),
        whole("latitude"),
        whole("longitude"),
        text("security_area", 200),
        text("kind", 40),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("location", "id"),
        rule("location", "known_row_state", "row_state IN (0, 1, 2)"),
    )


def _arrangement() -> None:
    create(
        "arrangement",
        guid("id", empty=False),
        text("reference", 60),
        text("type", 40),
        guid("owner_office_id"),
        guid("owner_person_id"),
        guid("deputy_person_id"),
        text("state", 40),
        guid("version_id"),
        guid("parent_id"),
        guid("replaces_id"),
        several("location_ids"),
        whole("decision_lead_days"),
        text("classification", 40),
        text("data_quality", 40),
        text("notes", 4000),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("arrangement", "id"),
        rule("arrangement", "known_row_state", "row_state IN (0, 1, 2)"),
        rule(
            "arrangement",
            "known_state",
            "state IN ('DRAFT','IN_REVIEW','CLEARED','SIGNING','SIGNED','ACTIVE','SUSPENDED','NOTICE',"
            "'EXPIRED','TERMINATED','SUPERSEDED','CLOSED','CANCELLED')",
        ),
        ties=TIES,
    )
    index("arrangement", "parent_id")
    index("arrangement", "reference")
    index("arrangement", "replaces_id")


def _arrangement_version() -> None:
    create(
        "arrangement_version",
        guid("id", empty=False),
        guid("arrangement_id"),
        whole("number"),
        text("version_reason", 4000),
        day("version_applies_on"),
        guid("signed_document_id"),
        text("title_en", 300),
        text("title_fr", 300),
        text("purpose", 4000),
        guid("lead_entity_id"),
        text("mandate_basis", 4000),
        several("legal_basis"),
        text("financial_basis", 40),
        day("effective_on"),
        day("expiry_on"),
        yes_no("open_ended"),
        yes_no("auto_renew"),
        whole("renewal_term_m"),
        whole("max_renewals"),
        whole("notice_days_termination"),
        whole("notice_days_withdrawal"),
        day("first_review_on"),
        whole("review_every_m"),
        whole("settlement_due_days"),
        whole("ceiling_amount"),
        text("currency", 40),
        text("dispute_path", 40),
        text("rc_involvement", 40),
        text("decision_level", 40),
        several("isf_priority"),
        several("a4p_area"),
        several("sdg"),
        several("sustain_flags"),
        several("innovation_flags"),
        whole("payment_terms_days"),
        text("billing_cycle", 40),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("arrangement_version", "id"),
        rule("arrangement_version", "known_row_state", "row_state IN (0, 1, 2)"),
        rule(
            "arrangement_version",
            "starts_before_it_ends",
            "expiry_on IS NULL OR effective_on IS NULL OR effective_on <= expiry_on",
        ),
        rule(
            "arrangement_version",
            "ceiling_not_negative",
            "ceiling_amount IS NULL OR ceiling_amount >= 0",
        ),
        ties=TIES,
    )
    index("arrangement_version", "arrangement_id", "number")


def _arrangement_party() -> None:
    create(
        "arrangement_party",
        guid("id", empty=False),
        guid("arrangement_id"),
        guid("entity_id"),
        text("role", 40),
        text("signatory_name", 200),
        text("signatory_title", 200),
        day("signed_on"),
        day("joined_on"),
        day("withdrew_on"),
        day("notice_given_on"),
        text("share_cap", 60),
        text("contact", 200),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("arrangement_party", "id"),
        rule("arrangement_party", "known_row_state", "row_state IN (0, 1, 2)"),
        rule(
            "arrangement_party",
            "joins_before_it_leaves",
            "withdrew_on IS NULL OR joined_on IS NULL OR joined_on <= withdrew_on",
        ),
        ties=TIES,
    )
    index("arrangement_party", "arrangement_id")
    index("arrangement_party", "entity_id")


def _arrangement_event() -> None:
    create(
        "arrangement_event",
        guid("id", empty=False),
        guid("arrangement_id"),
        moment("at"),
        day("day"),
        text("actor", 200),
        text("from_state", 40),
        text("to_state", 40),
        text("reason", 4000),
        guid("document_id"),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("arrangement_event", "id"),
        rule("arrangement_event", "known_row_state", "row_state IN (0, 1, 2)"),
        ties=TIES,
    )
    index("arrangement_event", "arrangement_id")
