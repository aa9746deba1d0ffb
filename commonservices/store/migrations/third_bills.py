"""The third layout: bills, settlements, reminders, confirmed balances and ageing."""

from __future__ import annotations

from commonservices.store.migrations.columns import Tie, create, day, guid, index, key, rule, text, whole, yes_no

TIES: tuple[Tie, ...] = (
    ("bill", "arrangement_id", "arrangement"),
    ("bill", "corrects_id", "bill"),
    ("bill", "decision_id", "decision"),
    ("bill", "document_id", "document"),
    ("bill", "from_entity_id", "entity"),
    ("bill", "pool_id", "cost_pool"),
    ("bill", "to_entity_id", "entity"),
    ("bill_line", "bill_id", "bill"),
    ("bill_line", "order_id", "service_order"),
    ("bill_line", "rate_line_id", "rate_line"),
    ("bill_line", "service_id", "shared_service"),
    ("bill_line", "share_id", "share"),
    ("settlement", "bill_id", "bill"),
    ("settlement", "offset_bill_id", "bill"),
    ("settlement", "reverses_id", "settlement"),
    ("reminder", "bill_id", "bill"),
    ("balance_confirmation", "counterparty_id", "entity"),
    ("balance_confirmation", "document_id", "document"),
    ("balance_confirmation", "provider_id", "entity"),
    ("ageing_snapshot", "counterparty_id", "entity"),
    ("ageing_snapshot", "provider_id", "entity"),
)


def upgrade() -> None:
    """Make these tables."""
    _bill()
    _bill_line()
    _settlement()
    _reminder()
    _balance_confirmation()
    _ageing_snapshot()


def _bill() -> None:
    create(
        "bill",
        guid("id", empty=False),
        text("reference", 60),
        text("kind", 40),
        guid("from_entity_id"),
        guid("to_entity_id"),
        guid("arrangement_id"),
        guid("pool_id"),
        text("basis", 40),
        text("channel", 40),
        day("starts_on"),
        day("ends_on"),
        day("issued_on"),
        text("issued_by", 200),
        day("due_on"),
        text("currency", 40),
        whole("total"),
        whole("total_usd"),
        text("currency_usd", 40),
        whole("per_usd"),
        day("per_usd_on"),
        yes_no("per_usd_provisional"),
        text("state", 40),
        text("state_reason", 500),
        day("state_on"),
        whole("disputed_amount"),
        day("disputed_on"),
        text("dispute_reason", 500),
        text("external_reference", 60),
        day("posted_on"),
        guid("corrects_id"),
        guid("decision_id"),
        text("prepared_by", 200),
        guid("document_id"),
        text("note", 500),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("bill", "id"),
        rule("bill", "known_row_state", "row_state IN (0, 1, 2)"),
        rule(
            "bill", "bills_another", "from_entity_id IS NULL OR to_entity_id IS NULL OR from_entity_id <> to_entity_id"
        ),
        rule("bill", "disputed_not_negative", "disputed_amount IS NULL OR disputed_amount >= 0"),
        rule(
            "bill", "known_state", "state IN ('DRAFT','ISSUED','DISPUTED','PART_PAID','PAID','WRITTEN_OFF','CANCELLED')"
        ),
        rule("bill", "rate_above_zero", "per_usd IS NULL OR per_usd > 0"),
        rule("bill", "starts_before_it_ends", "ends_on IS NULL OR starts_on IS NULL OR starts_on <= ends_on"),
        ties=TIES,
    )
    index("bill", "arrangement_id")
    index("bill", "pool_id")
    index("bill", "reference")
    index("bill", "state", "due_on")
    index("bill", "to_entity_id", "due_on")


def _bill_line() -> None:
    create(
        "bill_line",
        guid("id", empty=False),
        guid("bill_id"),
        whole("number"),
        guid("service_id"),
        guid("order_id"),
        guid("share_id"),
        text("description", 300),
        day("service_date"),
        whole("quantity"),
        text("unit", 40),
        guid("rate_line_id"),
        whole("rate"),
        whole("amount"),
        whole("support_amount"),
        text("currency", 40),
        whole("amount_usd"),
        text("currency_usd", 40),
        text("match_reason", 500),
        yes_no("disputed"),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("bill_line", "id"),
        rule("bill_line", "known_row_state", "row_state IN (0, 1, 2)"),
        rule("bill_line", "number_from_one", "number IS NULL OR number >= 1"),
        ties=TIES,
    )
    index("bill_line", "bill_id")
    index("bill_line", "order_id")
    index("bill_line", "service_id", "service_date")
    index("bill_line", "share_id")


def _settlement() -> None:
    create(
        "settlement",
        guid("id", empty=False),
        guid("bill_id"),
        day("settled_on"),
        whole("amount"),
        text("currency", 40),
        text("method", 40),
        text("external_reference", 60),
        day("posted_on"),
        guid("offset_bill_id"),
        guid("reverses_id"),
        text("entered_by", 200),
        text("note", 500),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("settlement", "id"),
        rule("settlement", "known_row_state", "row_state IN (0, 1, 2)"),
        rule("settlement", "amount_not_zero", "amount IS NULL OR amount <> 0"),
        rule("settlement", "negative_reverses", "amount IS NULL OR amount > 0 OR reverses_id IS NOT NULL"),
        ties=TIES,
    )
    index("settlement", "bill_id")
    index("settlement", "offset_bill_id")


def _reminder() -> None:
    create(
        "reminder",
        guid("id", empty=False),
        guid("bill_id"),
        day("sent_on"),
        whole("days_overdue"),
        text("sent_to", 200),
        text("note", 500),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("reminder", "id"),
        rule("reminder", "known_row_state", "row_state IN (0, 1, 2)"),
        ties=TIES,
    )
    index("reminder", "bill_id")


def _balance_confirmation() -> None:
    create(
        "balance_confirmation",
        guid("id", empty=False),
        guid("provider_id"),
        guid("counterparty_id"),
        day("as_of"),
        text("currency", 40),
        whole("our_balance"),
        whole("their_balance"),
        text("confirmed_by", 200),
        day("confirmed_on"),
        guid("document_id"),
        text("explanation", 500),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("balance_confirmation", "id"),
        rule("balance_confirmation", "known_row_state", "row_state IN (0, 1, 2)"),
        ties=TIES,
    )
    index("balance_confirmation", "counterparty_id", "as_of")


def _ageing_snapshot() -> None:
    create(
        "ageing_snapshot",
        guid("id", empty=False),
        day("as_of"),
        guid("provider_id"),
        guid("counterparty_id"),
        text("currency", 40),
        whole("not_due"),
        whole("days_1_30"),
        whole("days_31_60"),
        whole("days_61_90"),
        whole("days_91_180"),
        whole("days_181_365"),
        whole("days_over_365"),
        whole("disputed"),
        whole("open_bills"),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("ageing_snapshot", "id"),
        rule("ageing_snapshot", "known_row_state", "row_state IN (0, 1, 2)"),
        ties=TIES,
    )
    index("ageing_snapshot", "as_of")
