"""The fourth layout: how senders' sheets are read, workbooks to fill in, and what was submitted, which is frozen."""

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
    yes_no,
)

TIES: tuple[Tie, ...] = (
    ("sheet_template", "document_id", "document"),
    ("submission", "document_id", "document"),
    ("submission", "replaces_id", "submission"),
)
_ON_SQLITE = (
    (
        "CREATE TRIGGER freeze_submission__update BEFORE UPDATE OF id, reference, office, received, "
        "period_start, period_end, basis, language, currency, cut_off, number, replaces_id, reason, "
        "sha256, anchor, rows, controls, document_id, prepared_by, cleared_by, row_state ON submission "
        "WHEN NEW.id <> OLD.id OR (OLD.id IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'a submission does not "
        "change'); END"
    ),
    (
        "CREATE TRIGGER freeze_submission__delete BEFORE DELETE ON submission WHEN OLD.id IS NOT NULL "
        "BEGIN SELECT RAISE(ABORT, 'a submission does not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_submission__insert BEFORE INSERT ON submission WHEN EXISTS (SELECT 1 FROM "
        "submission t WHERE t.id = NEW.id AND t.id IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'a submission "
        "does not change'); END"
    ),
)
_ON_SERVER = (
    (
        "CREATE FUNCTION check_submission__update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF "
        "NEW.id <> OLD.id OR (OLD.id IS NOT NULL) THEN RAISE EXCEPTION 'a submission does not change'; "
        "END IF; RETURN NEW; END $$"
    ),
    (
        "CREATE TRIGGER freeze_submission__update BEFORE UPDATE OF id, reference, office, received, "
        "period_start, period_end, basis, language, currency, cut_off, number, replaces_id, reason, "
        "sha256, anchor, rows, controls, document_id, prepared_by, cleared_by, row_state ON submission "
        "FOR EACH ROW EXECUTE FUNCTION check_submission__update()"
    ),
    (
        "CREATE FUNCTION check_submission__delete() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF "
        "OLD.id IS NOT NULL THEN RAISE EXCEPTION 'a submission does not change'; END IF; RETURN OLD; END "
        "$$"
    ),
    (
        "CREATE TRIGGER freeze_submission__delete BEFORE DELETE ON submission FOR EACH ROW EXECUTE "
        "FUNCTION check_submission__delete()"
    ),
    (
        "CREATE FUNCTION check_submission__insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF "
        "EXISTS (SELECT 1 FROM submission t WHERE t.id = NEW.id AND t.id IS NOT NULL) THEN RAISE "
        "EXCEPTION 'a submission does not change'; END IF; RETURN NEW; END $$"
    ),
    (
        "CREATE TRIGGER freeze_submission__insert BEFORE INSERT ON submission FOR EACH ROW EXECUTE "
        "FUNCTION check_submission__insert()"
    ),
)


def upgrade() -> None:
    """Make these tables and the triggers, on a server with the functions they call."""
    _sheet_memory()
    _sheet_template()
    _submission()
    for text_of_it in _ON_SQLITE if on_sqlite() else _ON_SERVER:
        statement(text_of_it)


def _sheet_memory() -> None:
    create(
        "sheet_memory",
        guid("id", empty=False),
        text("sender", 200),
        text("target", 40),
        text("mapping", 1000000),
        text("answers", 1000000),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("sheet_memory", "id"),
        rule("sheet_memory", "known_row_state", "row_state IN (0, 1, 2)"),
        ties=TIES,
    )
    index("sheet_memory", "sender", "target")


def _sheet_template() -> None:
    create(
        "sheet_template",
        guid("id", empty=False),
        text("name", 200),
        whole("version"),
        raw("sha256"),
        text("mapping", 1000000),
        guid("document_id"),
        text("note", 500),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("sheet_template", "id"),
        rule("sheet_template", "known_row_state", "row_state IN (0, 1, 2)"),
        rule("sheet_template", "version_from_one", "version IS NULL OR version >= 1"),
        ties=TIES,
    )
    index("sheet_template", "name", "version")


def _submission() -> None:
    create(
        "submission",
        guid("id", empty=False),
        text("reference", 60),
        text("office", 60),
        yes_no("received"),
        day("period_start"),
        day("period_end"),
        text("basis", 40),
        text("language", 10),
        text("currency", 40),
        day("cut_off"),
        whole("number"),
        guid("replaces_id"),
        text("reason", 500),
        raw("sha256"),
        raw("anchor"),
        text("rows", 100000),
        text("controls", 100000),
        guid("document_id"),
        text("prepared_by", 200),
        text("cleared_by", 200),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("submission", "id"),
        rule("submission", "known_row_state", "row_state IN (0, 1, 2)"),
        rule("submission", "number_from_one", "number IS NULL OR number >= 1"),
        rule(
            "submission",
            "starts_before_it_ends",
            "period_end IS NULL OR period_start IS NULL OR period_start <= period_end",
        ),
        ties=TIES,
    )
    index("submission", "reference")
    index("submission", "office", "period_end")
    index("submission", "sha256")
