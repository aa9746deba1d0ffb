"""The fifth layout: why a bill goes out for what no signed terms cover."""

from __future__ import annotations

from commonservices.store.migrations.columns import (
    Tie,
    day,
    guid,
    index,
    key,
    on_sqlite,
    rule,
    statement,
    text,
    whole,
    widen,
    yes_no,
)

_TIES: tuple[Tie, ...] = (
    ("bill", "arrangement_id", "arrangement"),
    ("bill", "corrects_id", "bill"),
    ("bill", "decision_id", "decision"),
    ("bill", "document_id", "document"),
    ("bill", "from_entity_id", "entity"),
    ("bill", "pool_id", "cost_pool"),
    ("bill", "to_entity_id", "entity"),
)
_UPDATE = (
    "CREATE TRIGGER freeze_bill__update BEFORE UPDATE OF id, reference, kind, from_entity_id, to_entity_id, "
    "arrangement_id, pool_id, basis, channel, starts_on, ends_on, issued_on, issued_by, due_on, currency, total, "
    "total_usd, currency_usd, per_usd, per_usd_on, per_usd_provisional, corrects_id, prepared_by, cover_waiver, "
    "row_state ON bill "
)
_REFUSED = "BEGIN SELECT RAISE(ABORT, 'an issued bill does not change'); END"
_ISSUED = "EXISTS (SELECT 1 FROM bill t WHERE t.id = NEW.id AND t.issued_on IS NOT NULL)"
_ON_SQLITE = (
    f"{_UPDATE}WHEN NEW.id <> OLD.id OR (OLD.issued_on IS NOT NULL) {_REFUSED}",
    f"CREATE TRIGGER freeze_bill__delete BEFORE DELETE ON bill WHEN OLD.issued_on IS NOT NULL {_REFUSED}",
    f"CREATE TRIGGER freeze_bill__insert BEFORE INSERT ON bill WHEN {_ISSUED} {_REFUSED}",
)
_ON_SERVER = (f"{_UPDATE}FOR EACH ROW EXECUTE FUNCTION check_bill__update()",)


def upgrade() -> None:
    """Widen the bills, and hold fast what was issued before."""
    _bill()
    if on_sqlite():
        for names in (
            ("arrangement_id",),
            ("pool_id",),
            ("reference",),
            ("state", "due_on"),
            ("to_entity_id", "due_on"),
        ):
            index("bill", *names)
    else:
        statement("DROP TRIGGER freeze_bill__update ON bill")
    for text_of_it in _ON_SQLITE if on_sqlite() else _ON_SERVER:
        statement(text_of_it)


def _bill() -> None:
    widen(
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
        text("cover_waiver", 500),
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
        added={"cover_waiver": "''"},
        ties=_TIES,
    )
