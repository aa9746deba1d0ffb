"""The third layout: shared budgets, schemes, runs and shares."""

from __future__ import annotations

from commonservices.store.migrations.columns import (
    Tie,
    create,
    day,
    guid,
    index,
    key,
    raw,
    rule,
    several,
    text,
    whole,
    yes_no,
)

TIES: tuple[Tie, ...] = (
    ("cost_pool", "arrangement_id", "arrangement"),
    ("cost_pool", "decision_id", "decision"),
    ("cost_pool", "previous_id", "cost_pool"),
    ("cost_pool", "provider_id", "entity"),
    ("pool_line", "pool_id", "cost_pool"),
    ("pool_line", "scheme_id", "apportionment_scheme"),
    ("pool_line", "service_id", "shared_service"),
    ("pool_actual", "line_id", "pool_line"),
    ("apportionment_scheme", "arrangement_id", "arrangement"),
    ("apportionment_scheme", "document_id", "document"),
    ("apportionment_scheme", "lead_id", "entity"),
    ("apportionment_run", "decision_id", "decision"),
    ("apportionment_run", "follows_id", "apportionment_run"),
    ("apportionment_run", "line_id", "pool_line"),
    ("apportionment_run", "pool_id", "cost_pool"),
    ("apportionment_run", "scheme_id", "apportionment_scheme"),
    ("share", "entity_id", "entity"),
    ("share", "run_id", "apportionment_run"),
)


def upgrade() -> None:
    """Make these tables."""
    _cost_pool()
    _pool_line()
    _pool_actual()
    _apportionment_scheme()
    _apportionment_run()
    _share()


def _cost_pool() -> None:
    create(
        "cost_pool",
        guid("id", empty=False),
        text("reference", 60),
        text("name", 200),
        guid("arrangement_id"),
        several("service_ids"),
        guid("provider_id"),
        day("starts_on"),
        day("ends_on"),
        text("fiscal_calendar", 40),
        text("currency", 40),
        whole("version"),
        text("state", 40),
        day("state_on"),
        guid("decision_id"),
        day("invoice_by"),
        guid("previous_id"),
        text("closed_note", 500),
        text("notes", 4000),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("cost_pool", "id"),
        rule("cost_pool", "known_row_state", "row_state IN (0, 1, 2)"),
        rule(
            "cost_pool",
            "known_state",
            "state IN ('DRAFT','PROPOSED','AGREED','INVOICED','OPEN','REVISED','CLOSED','SETTLED')",
        ),
        rule("cost_pool", "starts_before_it_ends", "ends_on IS NULL OR starts_on IS NULL OR starts_on <= ends_on"),
        rule("cost_pool", "version_from_one", "version IS NULL OR version >= 1"),
        ties=TIES,
    )
    index("cost_pool", "arrangement_id")
    index("cost_pool", "reference")


def _pool_line() -> None:
    create(
        "pool_line",
        guid("id", empty=False),
        guid("pool_id"),
        whole("number"),
        text("description", 300),
        text("bucket", 40),
        text("kind", 40),
        whole("budget"),
        text("currency", 40),
        guid("scheme_id"),
        yes_no("recurring"),
        guid("service_id"),
        text("note", 500),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("pool_line", "id"),
        rule("pool_line", "known_row_state", "row_state IN (0, 1, 2)"),
        rule("pool_line", "budget_not_negative", "budget IS NULL OR budget >= 0"),
        rule("pool_line", "number_from_one", "number IS NULL OR number >= 1"),
        ties=TIES,
    )
    index("pool_line", "pool_id")


def _pool_actual() -> None:
    create(
        "pool_actual",
        guid("id", empty=False),
        guid("line_id"),
        day("month"),
        whole("amount"),
        text("currency", 40),
        yes_no("estimated"),
        text("external_reference", 60),
        text("note", 500),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("pool_actual", "id"),
        rule("pool_actual", "known_row_state", "row_state IN (0, 1, 2)"),
        ties=TIES,
    )
    index("pool_actual", "line_id", "month")


def _apportionment_scheme() -> None:
    create(
        "apportionment_scheme",
        guid("id", empty=False),
        guid("arrangement_id"),
        text("name", 200),
        text("method", 40),
        text("driver_code", 40),
        text("parameters", 20000),
        whole("minimum"),
        whole("maximum"),
        text("currency", 40),
        whole("support_percent"),
        text("residual_rule", 40),
        guid("lead_id"),
        text("proration", 40),
        text("leavers_pay", 40),
        day("valid_from"),
        day("valid_to"),
        text("approved_by", 200),
        day("approved_on"),
        guid("document_id"),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("apportionment_scheme", "id"),
        rule("apportionment_scheme", "known_row_state", "row_state IN (0, 1, 2)"),
        rule("apportionment_scheme", "minimum_not_negative", "minimum IS NULL OR minimum >= 0"),
        rule(
            "apportionment_scheme", "minimum_under_maximum", "maximum IS NULL OR minimum IS NULL OR minimum <= maximum"
        ),
        rule("apportionment_scheme", "percent_not_negative", "support_percent IS NULL OR support_percent >= 0"),
        rule("apportionment_scheme", "valid_span", "valid_to IS NULL OR valid_from IS NULL OR valid_from < valid_to"),
        ties=TIES,
    )
    index("apportionment_scheme", "arrangement_id")


def _apportionment_run() -> None:
    create(
        "apportionment_run",
        guid("id", empty=False),
        text("reference", 60),
        guid("pool_id"),
        guid("line_id"),
        guid("scheme_id"),
        text("kind", 40),
        whole("pool_version"),
        whole("total"),
        text("currency", 40),
        text("inputs", 1000000),
        raw("inputs_digest"),
        text("state", 40),
        text("made_by", 200),
        day("made_on"),
        day("agreed_on"),
        guid("decision_id"),
        text("frozen_by", 200),
        day("frozen_on"),
        guid("follows_id"),
        text("note", 500),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("apportionment_run", "id"),
        rule("apportionment_run", "known_row_state", "row_state IN (0, 1, 2)"),
        rule("apportionment_run", "known_state", "state IN ('PROPOSED','AGREED','FROZEN','SUPERSEDED')"),
        rule("apportionment_run", "version_from_one", "pool_version IS NULL OR pool_version >= 1"),
        ties=TIES,
    )
    index("apportionment_run", "line_id")
    index("apportionment_run", "pool_id")


def _share() -> None:
    create(
        "share",
        guid("id", empty=False),
        guid("run_id"),
        guid("entity_id"),
        text("numerator", 400),
        text("denominator", 400),
        whole("amount"),
        whole("support_amount"),
        whole("residual_units"),
        text("currency", 40),
        whole("amount_usd"),
        text("currency_usd", 40),
        whole("per_usd"),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("share", "id"),
        rule("share", "known_row_state", "row_state IN (0, 1, 2)"),
        ties=TIES,
    )
    index("share", "entity_id")
    index("share", "run_id")
