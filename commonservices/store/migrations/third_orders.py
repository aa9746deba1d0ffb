"""The third layout: orders, deliveries, rate cards and what the end of a period leaves."""

from __future__ import annotations

from commonservices.store.migrations.columns import Tie, create, day, guid, index, key, rule, several, text, whole

TIES: tuple[Tie, ...] = (
    ("service_order", "consumer_id", "entity"),
    ("service_order", "service_id", "shared_service"),
    ("delivery", "corrects_id", "delivery"),
    ("delivery", "document_id", "document"),
    ("delivery", "order_id", "service_order"),
    ("rate_card", "document_id", "document"),
    ("rate_card", "provider_id", "entity"),
    ("period_lock", "office_id", "office"),
    ("discrepancy", "owner_person_id", "person"),
)
_ORDER_STATES = (
    "state IN ('REQUESTED','APPROVED','DELIVERED','CONFIRMED','CERTIFIED',"
    "'BILLED','SETTLED','WAIVED','REJECTED','CANCELLED')"
)


def upgrade() -> None:
    """Make these tables."""
    _service_order()
    _delivery()
    _rate_card()
    _period_lock()
    _reconciliation()
    _discrepancy()


def _service_order() -> None:
    create(
        "service_order",
        guid("id", empty=False),
        text("reference", 60),
        guid("service_id"),
        guid("consumer_id"),
        text("requested_by", 200),
        day("requested_on"),
        day("needed_on"),
        whole("quantity"),
        text("unit", 40),
        text("purpose", 500),
        text("core_client_effect", 500),
        text("state", 40),
        text("approved_by", 200),
        day("approved_on"),
        text("funding_reference", 60),
        whole("confirmed_quantity"),
        text("confirmed_by", 200),
        day("confirmed_on"),
        text("certified_by", 200),
        day("certified_on"),
        text("state_reason", 500),
        text("waived_by", 200),
        day("waived_on"),
        whole("waived_amount"),
        text("waived_currency", 40),
        text("cover_waiver", 500),
        text("exception_reason", 500),
        several("evidence_ids"),
        text("notes", 4000),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("service_order", "id"),
        rule("service_order", "known_row_state", "row_state IN (0, 1, 2)"),
        rule(
            "service_order",
            "approved_by_another",
            "approved_by = '' OR approved_by <> requested_by OR exception_reason <> ''",
        ),
        rule(
            "service_order",
            "certified_by_another",
            "certified_by = '' OR certified_by <> confirmed_by OR exception_reason <> ''",
        ),
        rule("service_order", "confirmed_not_negative", "confirmed_quantity IS NULL OR confirmed_quantity >= 0"),
        rule(
            "service_order",
            "known_state",
            _ORDER_STATES,
        ),
        rule("service_order", "quantity_not_negative", "quantity IS NULL OR quantity >= 0"),
        rule("service_order", "waived_not_negative", "waived_amount IS NULL OR waived_amount >= 0"),
        ties=TIES,
    )
    index("service_order", "consumer_id")
    index("service_order", "reference")
    index("service_order", "service_id")
    index("service_order", "state", "needed_on")


def _delivery() -> None:
    create(
        "delivery",
        guid("id", empty=False),
        guid("order_id"),
        day("delivered_on"),
        whole("quantity"),
        text("delivered_by", 200),
        text("evidence", 200),
        guid("document_id"),
        guid("corrects_id"),
        text("note", 500),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("delivery", "id"),
        rule("delivery", "known_row_state", "row_state IN (0, 1, 2)"),
        rule("delivery", "negative_corrects", "quantity IS NULL OR quantity >= 0 OR corrects_id IS NOT NULL"),
        ties=TIES,
    )
    index("delivery", "corrects_id")
    index("delivery", "order_id")


def _rate_card() -> None:
    create(
        "rate_card",
        guid("id", empty=False),
        text("name", 200),
        guid("provider_id"),
        text("currency", 40),
        day("valid_from"),
        day("valid_to"),
        text("method", 40),
        text("approved_by", 200),
        day("approved_on"),
        guid("document_id"),
        text("notes", 4000),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("rate_card", "id"),
        rule("rate_card", "known_row_state", "row_state IN (0, 1, 2)"),
        rule("rate_card", "valid_span", "valid_to IS NULL OR valid_from IS NULL OR valid_from < valid_to"),
        ties=TIES,
    )
    index("rate_card", "provider_id")


def _period_lock() -> None:
    create(
        "period_lock",
        guid("id", empty=False),
        guid("office_id"),
        day("starts_on"),
        day("ends_on"),
        text("closed_by", 200),
        day("closed_on"),
        text("note", 500),
        whole("unbilled_count"),
        whole("unbilled_amount"),
        text("currency", 40),
        text("unbilled_reason", 500),
        text("reopened_by", 200),
        day("reopened_on"),
        text("reopen_reason", 500),
        text("reopen_approved_by", 200),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("period_lock", "id"),
        rule("period_lock", "known_row_state", "row_state IN (0, 1, 2)"),
        rule("period_lock", "starts_before_it_ends", "ends_on IS NULL OR starts_on IS NULL OR starts_on <= ends_on"),
        rule("period_lock", "unbilled_not_negative", "unbilled_amount IS NULL OR unbilled_amount >= 0"),
        ties=TIES,
    )
    index("period_lock", "office_id", "ends_on")


def _reconciliation() -> None:
    create(
        "reconciliation",
        guid("id", empty=False),
        text("routine", 40),
        day("starts_on"),
        day("ends_on"),
        text("prepared_by", 200),
        day("prepared_on"),
        whole("compared"),
        whole("differences"),
        whole("amount"),
        text("currency", 40),
        text("result", 40),
        text("reviewed_by", 200),
        day("reviewed_on"),
        text("explanation", 4000),
        text("exception_reason", 500),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("reconciliation", "id"),
        rule("reconciliation", "known_row_state", "row_state IN (0, 1, 2)"),
        rule(
            "reconciliation",
            "reviewed_by_another",
            "reviewed_by = '' OR reviewed_by <> prepared_by OR exception_reason <> ''",
        ),
        rule("reconciliation", "starts_before_it_ends", "ends_on IS NULL OR starts_on IS NULL OR starts_on <= ends_on"),
    )
    index("reconciliation", "routine", "prepared_on")


def _discrepancy() -> None:
    create(
        "discrepancy",
        guid("id", empty=False),
        text("routine", 40),
        text("finding", 60),
        text("finding_key", 200),
        text("subject_kind", 40),
        guid("subject_id"),
        text("words", 2000),
        whole("amount"),
        text("currency", 40),
        day("found_on"),
        day("last_seen_on"),
        guid("owner_person_id"),
        day("due_on"),
        text("state", 40),
        text("closing_note", 500),
        text("closed_by", 200),
        day("closed_on"),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("discrepancy", "id"),
        rule("discrepancy", "known_row_state", "row_state IN (0, 1, 2)"),
        rule("discrepancy", "known_state", "state IN ('OPEN','SETTLED','ACCEPTED','GONE')"),
        ties=TIES,
    )
    index("discrepancy", "routine", "finding_key")
    index("discrepancy", "state")
    index("discrepancy", "subject_id")
