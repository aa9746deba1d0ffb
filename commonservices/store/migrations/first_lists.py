"""The first layout: the lists, what is kept aside, and the full text."""

from __future__ import annotations

from alembic import op

from commonservices.store.migrations.columns import (
    create,
    day,
    guid,
    index,
    key,
    moment,
    on_sqlite,
    prose,
    raw,
    sort_index,
    text,
    unique,
    whole,
    yes_no,
)


def upgrade() -> None:
    """Make these tables."""
    _register_arrangement()
    _register_service()
    _register_flag()
    _usage_span()
    _meta()
    _draft()
    _export_log()
    _saved_view()
    _full_text()


def _register_arrangement() -> None:
    create(
        "register_arrangement",
        whole("n", empty=False),
        guid("id", empty=False),
        text("reference", 60),
        text("type", 40),
        text("state", 40),
        text("title_en", 400),
        text("title_fr", 400),
        text("title_key", 400),
        text("parties", 4000),
        text("lead", 40),
        text("financial_basis", 40),
        day("effective_on"),
        day("expiry_on"),
        yes_no("open_ended"),
        day("last_notice_on"),
        day("decide_by"),
        day("next_review_on"),
        day("last_signed_on"),
        day("used_to"),
        whole("ceiling_amount"),
        text("currency", 3),
        text("owner", 400),
        text("location", 400),
        whole("service_count", empty=False),
        whole("version", empty=False),
        text("rc_involvement", 40),
        text("decision_level", 40),
        text("replaces", 60),
        text("flags", 400),
        day("next_change_on"),
        key("register_arrangement", "n"),
        unique("register_arrangement", "id"),
        with_rowid=True,
    )
    sort_index("register_arrangement", "ceiling_amount", "-1")
    sort_index("register_arrangement", "decide_by", "'9999-12-31'")
    sort_index("register_arrangement", "effective_on", "'9999-12-31'")
    sort_index("register_arrangement", "expiry_on", "'9999-12-31'")
    sort_index("register_arrangement", "last_notice_on", "'9999-12-31'")
    sort_index("register_arrangement", "location")
    index("register_arrangement", "next_change_on")
    sort_index("register_arrangement", "next_review_on", "'9999-12-31'")
    sort_index("register_arrangement", "owner")
    sort_index("register_arrangement", "parties")
    sort_index("register_arrangement", "reference")
    sort_index("register_arrangement", "service_count")
    sort_index("register_arrangement", "state")
    sort_index("register_arrangement", "title_key")
    sort_index("register_arrangement", "type")


def _register_service() -> None:
    create(
        "register_service",
        whole("n", empty=False),
        guid("id", empty=False),
        text("reference", 60),
        text("name_en", 400),
        text("name_fr", 400),
        text("name_key", 400),
        text("catalogue_code", 40),
        text("line", 10),
        text("status", 40),
        text("unit", 40),
        text("provider", 40),
        text("consumers", 4000),
        whole("consumer_count", empty=False),
        guid("arrangement_id"),
        text("arrangement", 60),
        text("arrangement_state", 40),
        text("location", 400),
        day("last_month"),
        text("modality", 40),
        text("reporting_stream", 40),
        text("flags", 400),
        day("next_change_on"),
        key("register_service", "n"),
        unique("register_service", "id"),
        with_rowid=True,
    )
    sort_index("register_service", "arrangement")
    index("register_service", "arrangement_id")
    sort_index("register_service", "catalogue_code")
    sort_index("register_service", "consumer_count")
    sort_index("register_service", "last_month", "'9999-12-31'")
    sort_index("register_service", "line")
    sort_index("register_service", "location")
    sort_index("register_service", "name_key")
    index("register_service", "next_change_on")
    sort_index("register_service", "provider")
    sort_index("register_service", "reference")
    sort_index("register_service", "status")


def _register_flag() -> None:
    create(
        "register_flag",
        text("kind", 40),
        whole("n", empty=False),
        text("flag", 40),
        text("severity", 10),
        day("since"),
        day("due"),
        key("register_flag", "kind", "n", "flag"),
    )
    index("register_flag", "kind", "flag", "n")


def _usage_span() -> None:
    create(
        "usage_span",
        guid("service_id", empty=False),
        guid("consumer_id", empty=False),
        day("first_month"),
        day("last_month"),
        whole("lines", empty=False),
        key("usage_span", "service_id", "consumer_id"),
    )


def _meta() -> None:
    create(
        "meta",
        prose("k"),
        prose("v"),
        key("meta", "k"),
    )


def _draft() -> None:
    create(
        "draft",
        prose("place"),
        prose("field"),
        prose("content"),
        moment("kept_at", empty=False),
        key("draft", "place", "field"),
    )


def _export_log() -> None:
    create(
        "export_log",
        guid("id", empty=False),
        moment("exported_at", empty=False),
        text("actor", 200),
        text("period", 40),
        text("basis", 20),
        text("file_name", 400),
        raw("sha256", empty=False),
        prose("figures"),
        key("export_log", "id"),
    )


def _saved_view() -> None:
    create(
        "saved_view",
        prose("place"),
        prose("name"),
        prose("content"),
        key("saved_view", "place", "name"),
    )


def _full_text() -> None:
    for name in ("arrangement_text", "service_text"):
        if on_sqlite():
            op.execute(
                f"CREATE VIRTUAL TABLE {name} USING fts5(words, content='', contentless_delete=1, prefix='2 3',"
                " tokenize='unicode61 remove_diacritics 0')"
            )
        else:
            op.execute(f"CREATE TABLE {name} (rowid bigint PRIMARY KEY, words tsvector NOT NULL)")
            op.execute(f"CREATE INDEX ix_{name}__words ON {name} USING gin (words)")
