"""The fourth layout: why one person did both steps of the money, an office's own kinds of service, and one index."""

from __future__ import annotations

from commonservices.store.migrations.columns import (
    Tie,
    create,
    day,
    guid,
    index,
    key,
    on_sqlite,
    raw,
    rule,
    statement,
    text,
    whole,
    widen,
)

REPLACED = ("freeze_apportionment_run__update", "freeze_settlement__update")
"""The triggers of the third step that do not know the new column; those of this step take their names."""
_SETTLEMENT: tuple[Tie, ...] = (
    ("settlement", "bill_id", "bill"),
    ("settlement", "offset_bill_id", "bill"),
    ("settlement", "reverses_id", "settlement"),
)
_RUN: tuple[Tie, ...] = (
    ("apportionment_run", "decision_id", "decision"),
    ("apportionment_run", "follows_id", "apportionment_run"),
    ("apportionment_run", "line_id", "pool_line"),
    ("apportionment_run", "pool_id", "cost_pool"),
    ("apportionment_run", "scheme_id", "apportionment_scheme"),
)
_ON_SQLITE = (
    (
        "CREATE TRIGGER freeze_apportionment_run__update BEFORE UPDATE OF id, reference, pool_id, "
        "line_id, scheme_id, kind, pool_version, total, currency, inputs, inputs_digest, made_by, "
        "made_on, agreed_on, decision_id, frozen_by, frozen_on, follows_id, exception_reason, row_state "
        "ON apportionment_run WHEN NEW.id <> OLD.id OR (OLD.frozen_on IS NOT NULL) BEGIN SELECT "
        "RAISE(ABORT, 'a frozen run does not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_apportionment_run__delete BEFORE DELETE ON apportionment_run WHEN "
        "OLD.frozen_on IS NOT NULL BEGIN SELECT RAISE(ABORT, 'a frozen run does not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_apportionment_run__insert BEFORE INSERT ON apportionment_run WHEN EXISTS "
        "(SELECT 1 FROM apportionment_run t WHERE t.id = NEW.id AND t.frozen_on IS NOT NULL) BEGIN SELECT "
        "RAISE(ABORT, 'a frozen run does not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_settlement__update BEFORE UPDATE OF id, bill_id, settled_on, amount, "
        "currency, method, offset_bill_id, reverses_id, entered_by, exception_reason ON settlement WHEN "
        "NEW.id <> OLD.id OR (OLD.id IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'a settlement does not "
        "change'); END"
    ),
    (
        "CREATE TRIGGER freeze_settlement__delete BEFORE DELETE ON settlement WHEN OLD.id IS NOT NULL "
        "BEGIN SELECT RAISE(ABORT, 'a settlement does not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_settlement__insert BEFORE INSERT ON settlement WHEN EXISTS (SELECT 1 FROM "
        "settlement t WHERE t.id = NEW.id AND t.id IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'a settlement "
        "does not change'); END"
    ),
)
_ON_SERVER = (
    (
        "CREATE TRIGGER freeze_apportionment_run__update BEFORE UPDATE OF id, reference, pool_id, "
        "line_id, scheme_id, kind, pool_version, total, currency, inputs, inputs_digest, made_by, "
        "made_on, agreed_on, decision_id, frozen_by, frozen_on, follows_id, exception_reason, row_state "
        "ON apportionment_run FOR EACH ROW EXECUTE FUNCTION check_apportionment_run__update()"
    ),
    (
        "CREATE TRIGGER freeze_settlement__update BEFORE UPDATE OF id, bill_id, settled_on, amount, "
        "currency, method, offset_bill_id, reverses_id, entered_by, exception_reason ON settlement FOR "
        "EACH ROW EXECUTE FUNCTION check_settlement__update()"
    ),
)


def upgrade() -> None:
    """Widen what is settled and shared, make the new table, and hold fast what was frozen before."""
    _settlement()
    _apportionment_run()
    if not on_sqlite():
        for name in REPLACED:
            table = name.removeprefix("freeze_").removesuffix("__update")
            statement(f"DROP TRIGGER {name} ON {table}")
    for text_of_it in _ON_SQLITE if on_sqlite() else _ON_SERVER:
        statement(text_of_it)
    _catalogue_item()
    index("register_service", "reference", "n", "consumer_count")


def _settlement() -> None:
    widen(
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
        text("exception_reason", 500),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("settlement", "id"),
        rule("settlement", "known_row_state", "row_state IN (0, 1, 2)"),
        rule("settlement", "amount_not_zero", "amount IS NULL OR amount <> 0"),
        rule("settlement", "negative_reverses", "amount IS NULL OR amount > 0 OR reverses_id IS NOT NULL"),
        added={"exception_reason": "''"},
        ties=_SETTLEMENT,
    )
    if on_sqlite():
        index("settlement", "bill_id")
        index("settlement", "offset_bill_id")


def _apportionment_run() -> None:
    widen(
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
        text("exception_reason", 500),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("apportionment_run", "id"),
        rule("apportionment_run", "known_row_state", "row_state IN (0, 1, 2)"),
        rule("apportionment_run", "known_state", "state IN ('PROPOSED','AGREED','FROZEN','SUPERSEDED')"),
        rule("apportionment_run", "version_from_one", "pool_version IS NULL OR pool_version >= 1"),
        added={"exception_reason": "''"},
        ties=_RUN,
    )
    if on_sqlite():
        index("apportionment_run", "line_id")
        index("apportionment_run", "pool_id")


def _catalogue_item() -> None:
    create(
        "catalogue_item",
        guid("id", empty=False),
        text("code", 40),
        text("line", 40),
        text("name_en", 200),
        text("name_fr", 200),
        text("name_es", 200),
        text("unit", 40),
        text("method", 40),
        day("retired_on"),
        text("retire_reason", 500),
        text("follows", 40),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("catalogue_item", "id"),
        rule("catalogue_item", "known_row_state", "row_state IN (0, 1, 2)"),
    )
    index("catalogue_item", "code")
