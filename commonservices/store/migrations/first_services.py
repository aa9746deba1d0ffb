"""The first layout: the papers, services, usage, indicators and rates."""

from __future__ import annotations

from commonservices.store.migrations.columns import Tie, create, day, guid, index, key, raw, rule, text, whole, yes_no

TIES: tuple[Tie, ...] = (
    ("document", "superseded_by_id", "document"),
    ("clause_check", "arrangement_id", "arrangement"),
    ("shared_service", "arrangement_id", "arrangement"),
    ("shared_service", "location_id", "location"),
    ("shared_service", "managing_entity_id", "entity"),
    ("shared_service", "owner_office_id", "office"),
    ("participation", "entity_id", "entity"),
    ("participation", "service_id", "shared_service"),
    ("monthly_usage", "consumer_id", "entity"),
    ("monthly_usage", "service_id", "shared_service"),
    ("kpi_target", "kpi_id", "kpi_definition"),
    ("kpi_target", "service_id", "shared_service"),
    ("kpi_reading", "kpi_id", "kpi_definition"),
    ("kpi_reading", "service_id", "shared_service"),
    ("rate_line", "service_id", "shared_service"),
    ("driver_value", "arrangement_id", "arrangement"),
    ("driver_value", "entity_id", "entity"),
    ("waiver", "arrangement_id", "arrangement"),
    ("clearance", "arrangement_id", "arrangement"),
)


def upgrade() -> None:
    """Make these tables."""
    _document()
    _clause_check()
    _shared_service()
    _participation()
    _monthly_usage()
    _kpi_definition()
    _kpi_target()
    _kpi_reading()
    _rate_line()
    _exchange_rate()
    _driver_value()
    _waiver()
    _clearance()


def _document() -> None:
    create(
        "document",
        guid("id", empty=False),
        text("kind", 40),
        text("title", 200),
        text("file_name", 255),
        raw("sha256"),
        whole("size"),
        text("language", 10),
        whole("page_count"),
        text("attached_kind", 40),
        guid("attached_id"),
        guid("superseded_by_id"),
        text("superseded_reason", 500),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("document", "id"),
        rule("document", "known_row_state", "row_state IN (0, 1, 2)"),
        ties=TIES,
    )
    index("document", "attached_id")
    index("document", "sha256")


def _clause_check() -> None:
    create(
        "clause_check",
        guid("id", empty=False),
        guid("arrangement_id"),
        text("clause", 40),
        text("present", 40),
        text("reference", 60),
        text("note", 4000),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("clause_check", "id"),
        rule("clause_check", "known_row_state", "row_state IN (0, 1, 2)"),
        ties=TIES,
    )
    index("clause_check", "arrangement_id")


def _shared_service() -> None:
    create(
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
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("shared_service", "id"),
        rule("shared_service", "known_row_state", "row_state IN (0, 1, 2)"),
        ties=TIES,
    )
    index("shared_service", "arrangement_id")
    index("shared_service", "reference")


def _participation() -> None:
    create(
        "participation",
        guid("id", empty=False),
        guid("service_id"),
        guid("entity_id"),
        text("role", 40),
        day("joined_on"),
        day("left_on"),
        whole("volume_estimate"),
        text("accepted_by", 200),
        day("accepted_on"),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("participation", "id"),
        rule("participation", "known_row_state", "row_state IN (0, 1, 2)"),
        rule(
            "participation",
            "joins_before_it_leaves",
            "left_on IS NULL OR joined_on IS NULL OR joined_on <= left_on",
        ),
        ties=TIES,
    )
    index("participation", "entity_id")
    index("participation", "service_id")


def _monthly_usage() -> None:
    create(
        "monthly_usage",
        guid("id", empty=False),
        guid("service_id"),
        guid("consumer_id"),
        day("month"),
        whole("quantity"),
        text("unit", 40),
        text("note", 500),
        text("entered_by", 200),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("monthly_usage", "id"),
        rule("monthly_usage", "known_row_state", "row_state IN (0, 1, 2)"),
        ties=TIES,
    )
    index("monthly_usage", "service_id", "consumer_id", "month")


def _kpi_definition() -> None:
    create(
        "kpi_definition",
        guid("id", empty=False),
        text("code", 40),
        text("name_en", 200),
        text("name_fr", 200),
        text("category", 40),
        text("unit", 40),
        text("direction", 40),
        text("formula", 4000),
        text("source", 4000),
        text("frequency", 40),
        yes_no("mandatory"),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("kpi_definition", "id"),
        rule("kpi_definition", "known_row_state", "row_state IN (0, 1, 2)"),
    )


def _kpi_target() -> None:
    create(
        "kpi_target",
        guid("id", empty=False),
        guid("service_id"),
        guid("kpi_id"),
        whole("baseline_value"),
        day("baseline_on"),
        whole("target"),
        whole("tolerance"),
        text("source_of_verification", 4000),
        text("responsible", 200),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("kpi_target", "id"),
        rule("kpi_target", "known_row_state", "row_state IN (0, 1, 2)"),
        ties=TIES,
    )
    index("kpi_target", "service_id")


def _kpi_reading() -> None:
    create(
        "kpi_reading",
        guid("id", empty=False),
        guid("service_id"),
        guid("kpi_id"),
        day("as_of"),
        whole("value"),
        whole("numerator"),
        whole("denominator"),
        text("note", 500),
        text("entered_by", 200),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("kpi_reading", "id"),
        rule("kpi_reading", "known_row_state", "row_state IN (0, 1, 2)"),
        ties=TIES,
    )
    index("kpi_reading", "service_id", "kpi_id", "as_of")


def _rate_line() -> None:
    create(
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
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("rate_line", "id"),
        rule("rate_line", "known_row_state", "row_state IN (0, 1, 2)"),
        rule("rate_line", "valid_span", "valid_to IS NULL OR valid_from IS NULL OR valid_from < valid_to"),
        ties=TIES,
    )
    index("rate_line", "service_id", "valid_from")


def _exchange_rate() -> None:
    create(
        "exchange_rate",
        guid("id", empty=False),
        text("currency", 40),
        day("effective_on"),
        whole("rate"),
        text("source", 20),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("exchange_rate", "id"),
        rule("exchange_rate", "known_row_state", "row_state IN (0, 1, 2)"),
        rule("exchange_rate", "rate_above_zero", "rate IS NULL OR rate > 0"),
    )
    index("exchange_rate", "currency", "effective_on")


def _driver_value() -> None:
    create(
        "driver_value",
        guid("id", empty=False),
        guid("arrangement_id"),
        guid("entity_id"),
        text("driver_code", 40),
        whole("value"),
        day("census_date"),
        text("evidence", 200),
        yes_no("agreed"),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("driver_value", "id"),
        rule("driver_value", "known_row_state", "row_state IN (0, 1, 2)"),
        ties=TIES,
    )
    index("driver_value", "arrangement_id")


def _waiver() -> None:
    create(
        "waiver",
        guid("id", empty=False),
        guid("arrangement_id"),
        text("item", 60),
        text("reason", 4000),
        text("approver", 200),
        day("day"),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("waiver", "id"),
        rule("waiver", "known_row_state", "row_state IN (0, 1, 2)"),
        ties=TIES,
    )
    index("waiver", "arrangement_id")


def _clearance() -> None:
    create(
        "clearance",
        guid("id", empty=False),
        guid("arrangement_id"),
        text("kind", 40),
        text("cleared_by", 200),
        day("cleared_on"),
        text("note", 4000),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("clearance", "id"),
        rule("clearance", "known_row_state", "row_state IN (0, 1, 2)"),
        ties=TIES,
    )
    index("clearance", "arrangement_id")
