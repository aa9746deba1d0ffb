"""The second layout: what versions, steps and arrangements gain."""

from __future__ import annotations

from commonservices.store.migrations.columns import (
    Tie,
    day,
    guid,
    index,
    key,
    moment,
    on_sqlite,
    rule,
    several,
    statement,
    text,
    whole,
    widen,
    yes_no,
)

TIES: tuple[Tie, ...] = (
    ("arrangement_event", "delegation_id", "delegation"),
    ("arrangement_event", "party_id", "arrangement_party"),
    ("arrangement_event", "version_id", "arrangement_version"),
)
_ARRANGEMENT_VERSION: tuple[Tie, ...] = (
    ("arrangement_version", "arrangement_id", "arrangement"),
    ("arrangement_version", "lead_entity_id", "entity"),
    ("arrangement_version", "signed_document_id", "document"),
)
_ARRANGEMENT_EVENT: tuple[Tie, ...] = (
    ("arrangement_event", "arrangement_id", "arrangement"),
    ("arrangement_event", "delegation_id", "delegation"),
    ("arrangement_event", "document_id", "document"),
    ("arrangement_event", "party_id", "arrangement_party"),
    ("arrangement_event", "version_id", "arrangement_version"),
)


def upgrade() -> None:
    """Widen these tables, and index what is looked up from now on."""
    _arrangement_version()
    _arrangement_event()
    index("arrangement", "owner_person_id")
    statement(
        "CREATE INDEX ix_arrangement_version__unsealed ON arrangement_version (arrangement_id) WHERE sealed_on IS NULL"
    )
    is_one = "is_un_house = 1" if on_sqlite() else "is_un_house"
    statement(
        "CREATE UNIQUE INDEX ix_premises__one_un_house ON premises (country_iso3)"
        f" WHERE {is_one} AND row_state = 0 AND country_iso3 <> ''"
    )


def _arrangement_version() -> None:
    widen(
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
        several("dsg_area"),
        several("amendment_kinds"),
        day("sealed_on"),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("arrangement_version", "id"),
        rule("arrangement_version", "known_row_state", "row_state IN (0, 1, 2)"),
        rule("arrangement_version", "ceiling_not_negative", "ceiling_amount IS NULL OR ceiling_amount >= 0"),
        rule(
            "arrangement_version",
            "starts_before_it_ends",
            "expiry_on IS NULL OR effective_on IS NULL OR effective_on <= expiry_on",
        ),
        added={"dsg_area": "'[]'", "amendment_kinds": "'[]'", "sealed_on": "NULL"},
        ties=_ARRANGEMENT_VERSION,
    )
    if on_sqlite():
        index("arrangement_version", "arrangement_id", "number")


def _arrangement_event() -> None:
    widen(
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
        guid("party_id"),
        several("service_ids"),
        text("prepared_by", 200),
        text("approved_by", 200),
        text("exception_reason", 500),
        text("role", 40),
        guid("delegation_id"),
        guid("version_id"),
        day("ends_on"),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("arrangement_event", "id"),
        rule("arrangement_event", "known_row_state", "row_state IN (0, 1, 2)"),
        rule(
            "arrangement_event",
            "approved_by_another",
            "approved_by = '' OR approved_by <> prepared_by OR exception_reason <> ''",
        ),
        added={
            "party_id": "NULL",
            "service_ids": "'[]'",
            "prepared_by": "''",
            "approved_by": "''",
            "exception_reason": "''",
            "role": "''",
            "delegation_id": "NULL",
            "version_id": "NULL",
            "ends_on": "NULL",
        },
        rules=("ck_arrangement_event__approved_by_another",),
        ties=_ARRANGEMENT_EVENT,
    )
    if on_sqlite():
        index("arrangement_event", "arrangement_id")
