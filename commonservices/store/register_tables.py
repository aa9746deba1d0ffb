"""Derived tables: what the lists sort, filter and search. They hold nothing that the records do not say."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import sqlalchemy as sa

from commonservices.store.types import BigInt, CodeText, Guid, IsoDate, UtcDateTime, YesNo

LISTED = ", "
"""What stands between the codes of a list kept in one column."""

ARRANGEMENT_SORTS = (
    "reference",
    "title_key",
    "type",
    "state",
    "parties",
    "effective_on",
    "expiry_on",
    "decide_by",
    "last_notice_on",
    "next_review_on",
    "ceiling_amount",
    "owner",
    "location",
    "service_count",
)
SERVICE_SORTS = (
    "reference",
    "name_key",
    "catalogue_code",
    "status",
    "provider",
    "arrangement",
    "location",
    "last_month",
    "consumer_count",
    "line",
)

CALENDAR_NUMBERS = (
    "starts_on",
    "first_end_on",
    "renewal_term_m",
    "max_renewals",
    "notice_days",
    "lead_days",
    "review_on",
    "notice_end_on",
    "ended_on",
    "alone_on",
    "used_to",
    "early_use_on",
    "rate_gap_on",
    "census_on",
    "running",
    "running_since",
    "mandate_end_on",
    "followed",
    "followed_on",
)
"""The columns that hold a number or a day of an arrangement's calendar, in the order the rules take them."""

_LAST_DAY = "9999-12-31"
_DATES = frozenset({"effective_on", "expiry_on", "decide_by", "last_notice_on", "next_review_on", "last_month"})


def sort_key(name: str) -> Any:
    """Give what a list is sorted by: the column, or its date with nothing entered counted as later than any day."""
    if name == "ceiling_amount":
        return sa.text("coalesce(ceiling_amount, -1)")
    return sa.text(f"coalesce({name}, '{_LAST_DAY}')") if name in _DATES else sa.text(name)


def _text(name: str, length: int = 400) -> sa.Column[Any]:
    return sa.Column(name, CodeText(length), nullable=False)


def _number() -> sa.Column[Any]:
    return sa.Column("n", BigInt(), primary_key=True, autoincrement=False)


def _day(name: str) -> sa.Column[Any]:
    return sa.Column(name, IsoDate())


def _arrangements(described: sa.MetaData) -> None:
    sa.Table(
        "register_arrangement",
        described,
        _number(),
        sa.Column("id", Guid(), nullable=False, unique=True),
        _text("reference", 60),
        _text("type", 40),
        _text("state", 40),
        _text("title_en"),
        _text("title_fr"),
        _text("title_key"),
        _text("parties", 4000),
        _text("lead", 40),
        _text("financial_basis", 40),
        _day("effective_on"),
        _day("expiry_on"),
        sa.Column("open_ended", YesNo(), nullable=False),
        _day("last_notice_on"),
        _day("decide_by"),
        _day("next_review_on"),
        _day("last_signed_on"),
        _day("used_to"),
        sa.Column("ceiling_amount", BigInt()),
        _text("currency", 3),
        _text("owner"),
        _text("location"),
        sa.Column("service_count", BigInt(), nullable=False),
        sa.Column("version", BigInt(), nullable=False),
        _text("rc_involvement", 40),
        _text("decision_level", 40),
        _text("replaces", 60),
        _text("flags", 400),
        _day("next_change_on"),
        *(sa.Index(f"ix_register_arrangement__{name}", sort_key(name), "n") for name in ARRANGEMENT_SORTS),
        sa.Index("ix_register_arrangement__next_change_on", "next_change_on"),
        sqlite_strict=True,
    )


def _services(described: sa.MetaData) -> None:
    sa.Table(
        "register_service",
        described,
        _number(),
        sa.Column("id", Guid(), nullable=False, unique=True),
        _text("reference", 60),
        _text("name_en"),
        _text("name_fr"),
        _text("name_key"),
        _text("catalogue_code", 40),
        _text("line", 10),
        _text("status", 40),
        _text("unit", 40),
        _text("provider", 40),
        _text("consumers", 4000),
        sa.Column("consumer_count", BigInt(), nullable=False),
        sa.Column("arrangement_id", Guid()),
        _text("arrangement", 60),
        _text("arrangement_state", 40),
        _text("location"),
        _day("last_month"),
        _text("modality", 40),
        _text("reporting_stream", 40),
        _text("flags", 400),
        _day("next_change_on"),
        sa.Index("ix_register_service__arrangement_id", "arrangement_id"),
        *(sa.Index(f"ix_register_service__{name}", sort_key(name), "n") for name in SERVICE_SORTS),
        sa.Index("ix_register_service__next_change_on", "next_change_on"),
        sa.Index(None, "status", "last_month"),
        sa.Index(None, "reference", "n", "consumer_count"),
        sqlite_strict=True,
    )


def _flags(described: sa.MetaData) -> None:
    sa.Table(
        "register_flag",
        described,
        sa.Column("kind", CodeText(40), primary_key=True),
        sa.Column("n", BigInt(), primary_key=True, autoincrement=False),
        sa.Column("flag", CodeText(40), primary_key=True),
        sa.Column("severity", CodeText(10), nullable=False),
        _day("since"),
        _day("due"),
        sa.Index(None, "kind", "flag", "severity", "n"),
        sqlite_with_rowid=False,
        sqlite_strict=True,
    )
    sa.Table(
        "usage_span",
        described,
        sa.Column("service_id", Guid(), primary_key=True),
        sa.Column("consumer_id", Guid(), primary_key=True),
        _day("first_month"),
        _day("last_month"),
        sa.Column("lines", BigInt(), nullable=False),
        sqlite_with_rowid=False,
        sqlite_strict=True,
    )


def _calendar(described: sa.MetaData) -> None:
    """Describe what the calendar of each arrangement is computed from; days are counted from the first of year 1."""
    sa.Table(
        "register_calendar",
        described,
        sa.Column("id", Guid(), primary_key=True),
        _text("state", 40),
        *(sa.Column(name, BigInt()) for name in CALENDAR_NUMBERS),
        _text("retroactive_on", 4000),
        _text("ceiling", 40),
        sa.Column("renews", BigInt(), nullable=False),
        sqlite_with_rowid=False,
        sqlite_strict=True,
    )


def _aside(described: sa.MetaData) -> None:
    sa.Table(
        "meta",
        described,
        sa.Column("k", sa.Text, primary_key=True),
        sa.Column("v", sa.Text, nullable=False),
        sqlite_with_rowid=False,
        sqlite_strict=True,
    )
    sa.Table(
        "draft",
        described,
        sa.Column("place", sa.Text, primary_key=True),
        sa.Column("field", sa.Text, primary_key=True),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("kept_at", UtcDateTime(), nullable=False),
        sqlite_with_rowid=False,
        sqlite_strict=True,
    )
    sa.Table(
        "export_log",
        described,
        sa.Column("id", Guid(), primary_key=True),
        sa.Column("exported_at", UtcDateTime(), nullable=False),
        sa.Column("actor", CodeText(200), nullable=False),
        sa.Column("period", CodeText(40), nullable=False),
        sa.Column("basis", CodeText(20), nullable=False),
        sa.Column("file_name", CodeText(400), nullable=False),
        sa.Column("sha256", sa.LargeBinary, nullable=False),
        sa.Column("figures", sa.Text, nullable=False),
        sqlite_with_rowid=False,
        sqlite_strict=True,
    )
    sa.Table(
        "saved_view",
        described,
        sa.Column("place", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("content", sa.Text, nullable=False),
        sqlite_with_rowid=False,
        sqlite_strict=True,
    )


_DERIVED: Mapping[str, Callable[[sa.MetaData], None]] = {
    "register_arrangement": _arrangements,
    "register_service": _services,
    "register_calendar": _calendar,
    **dict.fromkeys(("register_flag", "usage_span"), _flags),
}
_ASIDE: Mapping[str, Callable[[sa.MetaData], None]] = {
    **dict.fromkeys(("meta", "draft", "export_log", "saved_view"), _aside)
}


def day_key(column: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    """Give a date of a list as its index holds it, so that a question for a span of days reads only that span."""
    return sa.func.coalesce(column, sa.literal_column(f"'{_LAST_DAY}'", column.type))


def no_day(column: sa.ColumnElement[Any]) -> sa.ColumnElement[bool]:
    """Say that a date of a list was not entered, as its index holds it."""
    return day_key(column) == sa.literal_column(f"'{_LAST_DAY}'", column.type)


def beside(column: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    """Give a code to filter by beside a span of days: its own index would read far more rows than that of the days."""
    return sa.func.coalesce(column, sa.literal_column("''", column.type))


GROUPS: Mapping[str, Callable[[sa.MetaData], None]] = {**_DERIVED, **_ASIDE}
"""What adds a derived table or one kept aside from the journal to the description of the store."""

NAMES = frozenset(_DERIVED)
ASIDE = frozenset(_ASIDE)
