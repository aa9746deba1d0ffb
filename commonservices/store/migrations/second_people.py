"""The second layout: the people, bodies, duties and words."""

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
    ("role_assignment", "alternate_for_id", "person"),
    ("role_assignment", "person_id", "person"),
    ("delegation", "document_id", "document"),
    ("delegation", "person_id", "person"),
    ("body", "chair_person_id", "person"),
    ("body", "refers_to_id", "body"),
    ("meeting", "body_id", "body"),
    ("meeting", "minutes_document_id", "document"),
    ("decision", "body_id", "body"),
    ("decision", "document_id", "document"),
    ("decision", "meeting_id", "meeting"),
    ("decision", "referred_to_id", "body"),
    ("action_item", "decision_id", "decision"),
    ("action_item", "owner_entity_id", "entity"),
    ("action_item", "owner_person_id", "person"),
    ("obligation", "arrangement_id", "arrangement"),
    ("obligation", "owner_entity_id", "entity"),
    ("obligation", "owner_person_id", "person"),
    ("obligation_met", "document_id", "document"),
    ("obligation_met", "obligation_id", "obligation"),
    ("risk", "owner_person_id", "person"),
)


def upgrade() -> None:
    """Make these tables."""
    _role_assignment()
    _delegation()
    _body()
    _meeting()
    _decision()
    _action_item()
    _obligation()
    _obligation_met()
    _risk()
    _alert_answer()


def _role_assignment() -> None:
    create(
        "role_assignment",
        guid("id", empty=False),
        guid("person_id"),
        text("role", 40),
        text("scope_kind", 40),
        guid("scope_id"),
        day("from_on"),
        day("until_on"),
        guid("alternate_for_id"),
        text("note", 500),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("role_assignment", "id"),
        rule("role_assignment", "known_row_state", "row_state IN (0, 1, 2)"),
        rule("role_assignment", "from_before_until", "until_on IS NULL OR from_on IS NULL OR from_on <= until_on"),
        ties=TIES,
    )
    index("role_assignment", "person_id")
    index("role_assignment", "scope_id")


def _delegation() -> None:
    create(
        "delegation",
        guid("id", empty=False),
        guid("person_id"),
        text("given_by", 200),
        day("valid_from"),
        day("valid_to"),
        whole("ceiling_amount"),
        text("currency", 40),
        guid("document_id"),
        text("note", 500),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("delegation", "id"),
        rule("delegation", "known_row_state", "row_state IN (0, 1, 2)"),
        rule("delegation", "ceiling_not_negative", "ceiling_amount IS NULL OR ceiling_amount >= 0"),
        rule("delegation", "valid_span", "valid_to IS NULL OR valid_from IS NULL OR valid_from <= valid_to"),
        ties=TIES,
    )
    index("delegation", "person_id")


def _body() -> None:
    create(
        "body",
        guid("id", empty=False),
        text("name_en", 200),
        text("name_fr", 200),
        text("kind", 40),
        text("service_line", 40),
        guid("chair_person_id"),
        several("member_ids"),
        guid("refers_to_id"),
        day("active_from"),
        day("active_to"),
        text("notes", 4000),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("body", "id"),
        rule("body", "known_row_state", "row_state IN (0, 1, 2)"),
        rule("body", "active_span", "active_to IS NULL OR active_from IS NULL OR active_from <= active_to"),
        ties=TIES,
    )


def _meeting() -> None:
    create(
        "meeting",
        guid("id", empty=False),
        guid("body_id"),
        day("held_on"),
        text("chair", 200),
        several("attendee_ids"),
        text("agenda", 4000),
        text("minutes", 20000),
        guid("minutes_document_id"),
        text("place", 200),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("meeting", "id"),
        rule("meeting", "known_row_state", "row_state IN (0, 1, 2)"),
        ties=TIES,
    )
    index("meeting", "body_id", "held_on")


def _decision() -> None:
    create(
        "decision",
        guid("id", empty=False),
        text("reference", 60),
        guid("body_id"),
        guid("meeting_id"),
        text("type", 40),
        text("topic", 40),
        text("text", 4000),
        text("subject_kind", 40),
        guid("subject_id"),
        day("decided_on"),
        text("decided_by", 200),
        guid("referred_to_id"),
        guid("document_id"),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("decision", "id"),
        rule("decision", "known_row_state", "row_state IN (0, 1, 2)"),
        ties=TIES,
    )
    index("decision", "body_id")
    index("decision", "meeting_id")
    index("decision", "reference")
    index("decision", "subject_id")


def _action_item() -> None:
    create(
        "action_item",
        guid("id", empty=False),
        text("text", 1000),
        guid("decision_id"),
        text("subject_kind", 40),
        guid("subject_id"),
        guid("owner_person_id"),
        guid("owner_entity_id"),
        day("due_on"),
        text("state", 40),
        day("closed_on"),
        text("outcome", 500),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("action_item", "id"),
        rule("action_item", "known_row_state", "row_state IN (0, 1, 2)"),
        ties=TIES,
    )
    index("action_item", "decision_id")
    index("action_item", "owner_person_id")
    index("action_item", "state", "due_on")
    index("action_item", "subject_id")


def _obligation() -> None:
    create(
        "obligation",
        guid("id", empty=False),
        guid("arrangement_id"),
        text("kind", 40),
        text("text", 300),
        guid("owner_person_id"),
        guid("owner_entity_id"),
        day("first_due_on"),
        whole("every_m"),
        day("until_on"),
        whole("lead_days"),
        whole("amount"),
        text("currency", 40),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("obligation", "id"),
        rule("obligation", "known_row_state", "row_state IN (0, 1, 2)"),
        rule("obligation", "amount_not_negative", "amount IS NULL OR amount >= 0"),
        rule("obligation", "due_before_until", "until_on IS NULL OR first_due_on IS NULL OR first_due_on <= until_on"),
        rule("obligation", "lead_not_negative", "lead_days IS NULL OR lead_days >= 0"),
        rule("obligation", "repeats_after_months", "every_m IS NULL OR every_m >= 1"),
        ties=TIES,
    )
    index("obligation", "arrangement_id")
    index("obligation", "owner_person_id")


def _obligation_met() -> None:
    create(
        "obligation_met",
        guid("id", empty=False),
        guid("obligation_id"),
        day("due_on"),
        day("met_on"),
        yes_no("waived"),
        text("note", 500),
        guid("document_id"),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("obligation_met", "id"),
        rule("obligation_met", "known_row_state", "row_state IN (0, 1, 2)"),
        ties=TIES,
    )
    index("obligation_met", "obligation_id", "due_on")


def _risk() -> None:
    create(
        "risk",
        guid("id", empty=False),
        text("subject_kind", 40),
        guid("subject_id"),
        text("kind", 40),
        text("text", 1000),
        whole("likelihood"),
        whole("impact"),
        guid("owner_person_id"),
        text("response", 1000),
        day("review_on"),
        text("state", 40),
        text("closed_reason", 500),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("risk", "id"),
        rule("risk", "known_row_state", "row_state IN (0, 1, 2)"),
        rule("risk", "impact_one_to_five", "impact IS NULL OR (impact >= 1 AND impact <= 5)"),
        rule("risk", "likelihood_one_to_five", "likelihood IS NULL OR (likelihood >= 1 AND likelihood <= 5)"),
        ties=TIES,
    )
    index("risk", "owner_person_id")
    index("risk", "subject_id")


def _alert_answer() -> None:
    create(
        "alert_answer",
        guid("id", empty=False),
        text("subject_kind", 40),
        guid("subject_id"),
        text("alert", 40),
        day("due_on"),
        text("answer", 40),
        day("until_on"),
        text("reason", 500),
        day("answered_on"),
        text("answered_by", 200),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("alert_answer", "id"),
        rule("alert_answer", "known_row_state", "row_state IN (0, 1, 2)"),
        rule("alert_answer", "put_off_to_a_day", "answer <> 'SNOOZED' OR until_on IS NOT NULL"),
    )
    index("alert_answer", "subject_id")
