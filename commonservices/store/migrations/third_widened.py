"""The third layout: what services, rates, exchange rates and drivers gain."""

from __future__ import annotations

from commonservices.store.migrations.columns import (
    Tie,
    day,
    guid,
    index,
    key,
    on_sqlite,
    rule,
    text,
    whole,
    widen,
    yes_no,
)

TIES: tuple[Tie, ...] = (
    ("shared_service", "consumer_officer_id", "person"),
    ("shared_service", "provider_officer_id", "person"),
    ("rate_line", "card_id", "rate_card"),
    ("rate_line", "document_id", "document"),
    ("driver_value", "document_id", "document"),
)
_SHARED_SERVICE: tuple[Tie, ...] = (
    ("shared_service", "arrangement_id", "arrangement"),
    ("shared_service", "consumer_officer_id", "person"),
    ("shared_service", "location_id", "location"),
    ("shared_service", "managing_entity_id", "entity"),
    ("shared_service", "owner_office_id", "office"),
    ("shared_service", "provider_officer_id", "person"),
)
_RATE_LINE: tuple[Tie, ...] = (
    ("rate_line", "card_id", "rate_card"),
    ("rate_line", "document_id", "document"),
    ("rate_line", "service_id", "shared_service"),
)
_DRIVER_VALUE: tuple[Tie, ...] = (
    ("driver_value", "arrangement_id", "arrangement"),
    ("driver_value", "document_id", "document"),
    ("driver_value", "entity_id", "entity"),
)


def upgrade() -> None:
    """Widen these tables."""
    _shared_service()
    _rate_line()
    _exchange_rate()
    _driver_value()


def _shared_service() -> None:
    widen(
        "shared_service",
        guid("id", empty=False),
        text("reference", 60),
        text("name_en", 200),
        text("name_fr", 200),
        text("catalogue_code", 40),
        guid("owner_office_id"),
        guid("arrangement_id"),
        guid("location_id"),
        guid("managing_entity_id"),
        text("modality", 40),
        text("origin", 40),
        day("collaborative_since"),
        text("need_statement", 4000),
        text("unit", 40),
        text("service_level", 4000),
        text("status", 40),
        day("started_on"),
        day("ended_on"),
        text("location_dependence", 40),
        text("reporting_stream", 40),
        text("driver_code", 40),
        text("method", 40),
        text("classification", 40),
        text("data_quality", 40),
        text("notes", 4000),
        whole("stock_take_year"),
        text("stock_take_action", 40),
        text("stock_take_note", 500),
        guid("provider_officer_id"),
        guid("consumer_officer_id"),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("shared_service", "id"),
        rule("shared_service", "known_row_state", "row_state IN (0, 1, 2)"),
        added={
            "stock_take_year": "NULL",
            "stock_take_action": "''",
            "stock_take_note": "''",
            "provider_officer_id": "NULL",
            "consumer_officer_id": "NULL",
        },
        ties=_SHARED_SERVICE,
    )
    if on_sqlite():
        index("shared_service", "arrangement_id")
        index("shared_service", "reference")


def _rate_line() -> None:
    widen(
        "rate_line",
        guid("id", empty=False),
        guid("service_id"),
        whole("rate"),
        text("currency", 40),
        text("unit", 40),
        day("valid_from"),
        day("valid_to"),
        whole("support_percent"),
        whole("minimum_charge"),
        text("method", 40),
        text("approved_by", 200),
        guid("card_id"),
        text("elements", 4000),
        day("review_by"),
        guid("document_id"),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("rate_line", "id"),
        rule("rate_line", "known_row_state", "row_state IN (0, 1, 2)"),
        rule("rate_line", "valid_span", "valid_to IS NULL OR valid_from IS NULL OR valid_from < valid_to"),
        added={"card_id": "NULL", "elements": "''", "review_by": "NULL", "document_id": "NULL"},
        ties=_RATE_LINE,
    )
    if on_sqlite():
        index("rate_line", "service_id", "valid_from")


def _exchange_rate() -> None:
    widen(
        "exchange_rate",
        guid("id", empty=False),
        text("currency", 40),
        day("effective_on"),
        whole("rate"),
        text("source", 20),
        text("reason", 500),
        text("edition", 200),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("exchange_rate", "id"),
        rule("exchange_rate", "known_row_state", "row_state IN (0, 1, 2)"),
        rule("exchange_rate", "rate_above_zero", "rate IS NULL OR rate > 0"),
        added={"reason": "''", "edition": "''"},
    )
    if on_sqlite():
        index("exchange_rate", "currency", "effective_on")


def _driver_value() -> None:
    widen(
        "driver_value",
        guid("id", empty=False),
        guid("arrangement_id"),
        guid("entity_id"),
        text("driver_code", 40),
        whole("value"),
        day("census_date"),
        text("evidence", 200),
        yes_no("agreed"),
        whole("weight"),
        guid("document_id"),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("driver_value", "id"),
        rule("driver_value", "known_row_state", "row_state IN (0, 1, 2)"),
        added={"weight": "NULL", "document_id": "NULL"},
        ties=_DRIVER_VALUE,
    )
    if on_sqlite():
        index("driver_value", "arrangement_id")
