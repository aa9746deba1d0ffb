"""The fifth layout: hourly rates, cases with their lines, and claims; adopted and validated ones are held fast."""

from __future__ import annotations

from commonservices.store.migrations.columns import (
    Tie,
    create,
    day,
    guid,
    index,
    key,
    on_sqlite,
    rule,
    statement,
    text,
    whole,
)

TIES: tuple[Tie, ...] = (
    ("cba_case", "decision_id", "decision"),
    ("cba_case", "service_id", "shared_service"),
    ("cba_line", "case_id", "cba_case"),
    ("cba_line", "entity_id", "entity"),
    ("cba_line", "rate_id", "labour_rate"),
    ("efficiency_record", "case_id", "cba_case"),
    ("efficiency_record", "consumer_id", "entity"),
    ("efficiency_record", "linked_id", "efficiency_record"),
    ("efficiency_record", "owner_id", "entity"),
    ("efficiency_record", "service_id", "shared_service"),
    ("labour_rate", "location_id", "location"),
)
_FIGURES = (
    "baseline_unit_cost",
    "baseline_hours_each",
    "baseline_volume",
    "expected_unit_cost",
    "expected_hours_each",
    "actual_unit_cost",
    "actual_hours_each",
    "actual_volume",
    "one_off_cost",
    "one_off_hours",
    "hourly",
    "gain",
    "gain_hours",
)
_ON_SQLITE = (
    (
        "CREATE TRIGGER freeze_cba_case__update BEFORE UPDATE OF id, reference, service_id, title, "
        "approach, base_year, horizon_years, currency, discount_percent, state, state_on, "
        "other_considerations, source, adopted_by, adopted_on, exception_reason, decision_id, row_state ON "
        "cba_case WHEN NEW.id <> OLD.id OR (OLD.adopted_on IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'an "
        "adopted case does not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_cba_case__delete BEFORE DELETE ON cba_case WHEN OLD.adopted_on IS NOT NULL "
        "BEGIN SELECT RAISE(ABORT, 'an adopted case does not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_cba_case__insert BEFORE INSERT ON cba_case WHEN EXISTS (SELECT 1 FROM "
        "cba_case t WHERE t.id = NEW.id AND t.adopted_on IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'an adopted"
        " case does not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_cba_line__update BEFORE UPDATE OF id, case_id, number, scenario, kind, "
        "timing, entity_id, description, year_from, year_to, unit_cost, quantity, rate_id, grade, hourly, "
        "hours_each, minutes_each, transactions, source, row_state ON cba_line WHEN NEW.id <> OLD.id OR "
        "(EXISTS (SELECT 1 FROM cba_case v WHERE v.id = OLD.case_id AND v.adopted_on IS NOT NULL)) OR "
        "(EXISTS (SELECT 1 FROM cba_case v WHERE v.id = NEW.case_id AND v.adopted_on IS NOT NULL)) BEGIN "
        "SELECT RAISE(ABORT, 'an adopted case does not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_cba_line__delete BEFORE DELETE ON cba_line WHEN EXISTS (SELECT 1 FROM "
        "cba_case v WHERE v.id = OLD.case_id AND v.adopted_on IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'an "
        "adopted case does not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_cba_line__insert BEFORE INSERT ON cba_line WHEN EXISTS (SELECT 1 FROM "
        "cba_line t WHERE t.id = NEW.id AND EXISTS (SELECT 1 FROM cba_case v WHERE v.id = t.case_id AND "
        "v.adopted_on IS NOT NULL)) OR (EXISTS (SELECT 1 FROM cba_case v WHERE v.id = NEW.case_id AND "
        "v.adopted_on IS NOT NULL)) BEGIN SELECT RAISE(ABORT, 'an adopted case does not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_efficiency_record__update BEFORE UPDATE OF id, reference, service_id, year, "
        "category, owner_id, stream, method, comparator, consumer_id, formula, currency, "
        "baseline_unit_cost, baseline_hours_each, baseline_volume, expected_unit_cost, expected_hours_each,"
        " actual_unit_cost, actual_hours_each, actual_volume, one_off_cost, one_off_hours, hourly, gain, "
        "gain_hours, baseline_source, actual_source, statement, case_id, claimed_by, realised_by, row_state"
        " ON efficiency_record WHEN NEW.id <> OLD.id OR (OLD.validated_on IS NOT NULL) BEGIN SELECT "
        "RAISE(ABORT, 'a validated claim does not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_efficiency_record__delete BEFORE DELETE ON efficiency_record WHEN "
        "OLD.validated_on IS NOT NULL BEGIN SELECT RAISE(ABORT, 'a validated claim does not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_efficiency_record__insert BEFORE INSERT ON efficiency_record WHEN EXISTS "
        "(SELECT 1 FROM efficiency_record t WHERE t.id = NEW.id AND t.validated_on IS NOT NULL) BEGIN "
        "SELECT RAISE(ABORT, 'a validated claim does not change'); END"
    ),
)
_ON_SERVER = (
    (
        "CREATE FUNCTION check_cba_case__update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.id <>"
        " OLD.id OR (OLD.adopted_on IS NOT NULL) THEN RAISE EXCEPTION 'an adopted case does not change'; "
        "END IF; RETURN NEW; END $$"
    ),
    (
        "CREATE TRIGGER freeze_cba_case__update BEFORE UPDATE OF id, reference, service_id, title, "
        "approach, base_year, horizon_years, currency, discount_percent, state, state_on, "
        "other_considerations, source, adopted_by, adopted_on, exception_reason, decision_id, row_state ON "
        "cba_case FOR EACH ROW EXECUTE FUNCTION check_cba_case__update()"
    ),
    (
        "CREATE FUNCTION check_cba_case__delete() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF "
        "OLD.adopted_on IS NOT NULL THEN RAISE EXCEPTION 'an adopted case does not change'; END IF; RETURN "
        "OLD; END $$"
    ),
    (
        "CREATE TRIGGER freeze_cba_case__delete BEFORE DELETE ON cba_case FOR EACH ROW EXECUTE FUNCTION "
        "check_cba_case__delete()"
    ),
    (
        "CREATE FUNCTION check_cba_case__insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF EXISTS "
        "(SELECT 1 FROM cba_case t WHERE t.id = NEW.id AND t.adopted_on IS NOT NULL) THEN RAISE EXCEPTION "
        "'an adopted case does not change'; END IF; RETURN NEW; END $$"
    ),
    (
        "CREATE TRIGGER freeze_cba_case__insert BEFORE INSERT ON cba_case FOR EACH ROW EXECUTE FUNCTION "
        "check_cba_case__insert()"
    ),
    (
        "CREATE FUNCTION check_cba_line__update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.id <>"
        " OLD.id OR (EXISTS (SELECT 1 FROM cba_case v WHERE v.id = OLD.case_id AND v.adopted_on IS NOT "
        "NULL)) OR (EXISTS (SELECT 1 FROM cba_case v WHERE v.id = NEW.case_id AND v.adopted_on IS NOT "
        "NULL)) THEN RAISE EXCEPTION 'an adopted case does not change'; END IF; RETURN NEW; END $$"
    ),
    (
        "CREATE TRIGGER freeze_cba_line__update BEFORE UPDATE OF id, case_id, number, scenario, kind, "
        "timing, entity_id, description, year_from, year_to, unit_cost, quantity, rate_id, grade, hourly, "
        "hours_each, minutes_each, transactions, source, row_state ON cba_line FOR EACH ROW EXECUTE "
        "FUNCTION check_cba_line__update()"
    ),
    (
        "CREATE FUNCTION check_cba_line__delete() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF EXISTS "
        "(SELECT 1 FROM cba_case v WHERE v.id = OLD.case_id AND v.adopted_on IS NOT NULL) THEN RAISE "
        "EXCEPTION 'an adopted case does not change'; END IF; RETURN OLD; END $$"
    ),
    (
        "CREATE TRIGGER freeze_cba_line__delete BEFORE DELETE ON cba_line FOR EACH ROW EXECUTE FUNCTION "
        "check_cba_line__delete()"
    ),
    (
        "CREATE FUNCTION check_cba_line__insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF EXISTS "
        "(SELECT 1 FROM cba_line t WHERE t.id = NEW.id AND EXISTS (SELECT 1 FROM cba_case v WHERE v.id = "
        "t.case_id AND v.adopted_on IS NOT NULL)) OR (EXISTS (SELECT 1 FROM cba_case v WHERE v.id = "
        "NEW.case_id AND v.adopted_on IS NOT NULL)) THEN RAISE EXCEPTION 'an adopted case does not change';"
        " END IF; RETURN NEW; END $$"
    ),
    (
        "CREATE TRIGGER freeze_cba_line__insert BEFORE INSERT ON cba_line FOR EACH ROW EXECUTE FUNCTION "
        "check_cba_line__insert()"
    ),
    (
        "CREATE FUNCTION check_efficiency_record__update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF "
        "NEW.id <> OLD.id OR (OLD.validated_on IS NOT NULL) THEN RAISE EXCEPTION 'a validated claim does "
        "not change'; END IF; RETURN NEW; END $$"
    ),
    (
        "CREATE TRIGGER freeze_efficiency_record__update BEFORE UPDATE OF id, reference, service_id, year, "
        "category, owner_id, stream, method, comparator, consumer_id, formula, currency, "
        "baseline_unit_cost, baseline_hours_each, baseline_volume, expected_unit_cost, expected_hours_each,"
        " actual_unit_cost, actual_hours_each, actual_volume, one_off_cost, one_off_hours, hourly, gain, "
        "gain_hours, baseline_source, actual_source, statement, case_id, claimed_by, realised_by, row_state"
        " ON efficiency_record FOR EACH ROW EXECUTE FUNCTION check_efficiency_record__update()"
    ),
    (
        "CREATE FUNCTION check_efficiency_record__delete() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF "
        "OLD.validated_on IS NOT NULL THEN RAISE EXCEPTION 'a validated claim does not change'; END IF; "
        "RETURN OLD; END $$"
    ),
    (
        "CREATE TRIGGER freeze_efficiency_record__delete BEFORE DELETE ON efficiency_record FOR EACH ROW "
        "EXECUTE FUNCTION check_efficiency_record__delete()"
    ),
    (
        "CREATE FUNCTION check_efficiency_record__insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF "
        "EXISTS (SELECT 1 FROM efficiency_record t WHERE t.id = NEW.id AND t.validated_on IS NOT NULL) THEN"
        " RAISE EXCEPTION 'a validated claim does not change'; END IF; RETURN NEW; END $$"
    ),
    (
        "CREATE TRIGGER freeze_efficiency_record__insert BEFORE INSERT ON efficiency_record FOR EACH ROW "
        "EXECUTE FUNCTION check_efficiency_record__insert()"
    ),
)


def upgrade() -> None:
    """Make these tables and the triggers, on a server with the functions they call."""
    _labour_rate()
    _cba_case()
    _cba_line()
    _efficiency_record()
    for text_of_it in _ON_SQLITE if on_sqlite() else _ON_SERVER:
        statement(text_of_it)


def _labour_rate() -> None:
    create(
        "labour_rate",
        guid("id", empty=False),
        text("grade", 20),
        guid("location_id"),
        whole("annual_cost"),
        text("currency", 40),
        whole("productive_hours"),
        whole("hourly"),
        day("valid_from"),
        day("valid_to"),
        text("source", 300),
        text("note", 500),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("labour_rate", "id"),
        rule("labour_rate", "known_row_state", "row_state IN (0, 1, 2)"),
        rule("labour_rate", "valid_span", "valid_to IS NULL OR valid_from IS NULL OR valid_from <= valid_to"),
        rule("labour_rate", "cost_not_negative", "annual_cost IS NULL OR annual_cost >= 0"),
        rule("labour_rate", "hours_from_one", "productive_hours IS NULL OR productive_hours >= 1"),
        ties=TIES,
    )
    index("labour_rate", "grade")


def _cba_case() -> None:
    create(
        "cba_case",
        guid("id", empty=False),
        text("reference", 60),
        guid("service_id"),
        text("title", 200),
        text("approach", 40),
        whole("base_year"),
        whole("horizon_years"),
        text("currency", 40),
        whole("discount_percent"),
        text("state", 40),
        day("state_on"),
        text("other_considerations", 4000),
        whole("priority_rank"),
        text("source", 300),
        text("adopted_by", 200),
        day("adopted_on"),
        text("exception_reason", 500),
        guid("decision_id"),
        text("notes", 4000),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("cba_case", "id"),
        rule("cba_case", "known_row_state", "row_state IN (0, 1, 2)"),
        rule("cba_case", "known_state", "state IN ('DRAFT','REVIEWED','ADOPTED','REJECTED')"),
        rule("cba_case", "horizon_from_one", "horizon_years IS NULL OR horizon_years >= 1"),
        ties=TIES,
    )
    index("cba_case", "reference")
    index("cba_case", "service_id")


def _cba_line() -> None:
    create(
        "cba_line",
        guid("id", empty=False),
        guid("case_id"),
        whole("number"),
        text("scenario", 40),
        text("kind", 40),
        text("timing", 40),
        guid("entity_id"),
        text("description", 300),
        whole("year_from"),
        whole("year_to"),
        whole("unit_cost"),
        whole("quantity"),
        guid("rate_id"),
        text("grade", 20),
        whole("hourly"),
        whole("hours_each"),
        whole("minutes_each"),
        whole("transactions"),
        text("source", 300),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("cba_line", "id"),
        rule("cba_line", "known_row_state", "row_state IN (0, 1, 2)"),
        rule("cba_line", "number_from_one", "number IS NULL OR number >= 1"),
        rule("cba_line", "years_in_order", "year_to IS NULL OR year_from IS NULL OR year_from <= year_to"),
        ties=TIES,
    )
    index("cba_line", "case_id")
    index("cba_line", "rate_id")


def _efficiency_record() -> None:
    create(
        "efficiency_record",
        guid("id", empty=False),
        text("reference", 60),
        guid("service_id"),
        whole("year"),
        text("category", 40),
        guid("owner_id"),
        text("stream", 40),
        text("method", 40),
        text("comparator", 300),
        guid("consumer_id"),
        text("formula", 40),
        text("currency", 40),
        *(whole(each) for each in _FIGURES),
        text("baseline_source", 300),
        text("actual_source", 300),
        text("statement", 4000),
        guid("case_id"),
        guid("linked_id"),
        text("state", 40),
        day("state_on"),
        text("claimed_by", 200),
        text("realised_by", 200),
        text("validated_by", 200),
        day("validated_on"),
        text("exception_reason", 500),
        text("reopened_reason", 500),
        text("note", 500),
        whole("row_state", empty=False),
        whole("open_conflicts", empty=False),
        key("efficiency_record", "id"),
        rule("efficiency_record", "known_row_state", "row_state IN (0, 1, 2)"),
        rule("efficiency_record", "known_state", "state IN ('ESTIMATED','REALISED','VALIDATED')"),
        rule(
            "efficiency_record",
            "validated_by_another",
            "validated_by = '' OR validated_by <> claimed_by OR exception_reason <> ''",
        ),
        rule(
            "efficiency_record",
            "validated_apart",
            "validated_by = '' OR validated_by <> realised_by OR exception_reason <> ''",
        ),
        ties=TIES,
    )
    index("efficiency_record", "reference")
    index("efficiency_record", "service_id", "year")
    index("efficiency_record", "case_id")
