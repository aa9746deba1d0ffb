"""The third layout: the triggers that hold frozen money fast and keep the rates of a service apart."""

from __future__ import annotations

from commonservices.store.migrations.columns import on_sqlite, statement

_ON_SQLITE = (
    (
        "CREATE TRIGGER freeze_apportionment_run__update BEFORE UPDATE OF id, reference, pool_id, "
        "line_id, scheme_id, kind, pool_version, total, currency, inputs, inputs_digest, made_by, "
        "made_on, agreed_on, decision_id, frozen_by, frozen_on, follows_id, row_state ON "
        "apportionment_run WHEN NEW.id <> OLD.id OR (OLD.frozen_on IS NOT NULL) BEGIN SELECT RAISE(ABORT,"
        " 'a frozen run does not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_apportionment_run__delete BEFORE DELETE ON apportionment_run WHEN "
        "OLD.frozen_on IS NOT NULL BEGIN SELECT RAISE(ABORT, 'a frozen run does not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_apportionment_run__insert BEFORE INSERT ON apportionment_run WHEN EXISTS "
        "(SELECT 1 FROM apportionment_run t WHERE t.id = NEW.id AND t.frozen_on IS NOT NULL) BEGIN SELECT"
        " RAISE(ABORT, 'a frozen run does not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_share__update BEFORE UPDATE OF id, run_id, entity_id, numerator, "
        "denominator, amount, support_amount, residual_units, currency, amount_usd, currency_usd, "
        "per_usd, row_state ON share WHEN NEW.id <> OLD.id OR (EXISTS (SELECT 1 FROM apportionment_run v "
        "WHERE v.id = OLD.run_id AND v.frozen_on IS NOT NULL)) OR (EXISTS (SELECT 1 FROM "
        "apportionment_run v WHERE v.id = NEW.run_id AND v.frozen_on IS NOT NULL)) BEGIN SELECT "
        "RAISE(ABORT, 'a frozen run does not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_share__delete BEFORE DELETE ON share WHEN EXISTS (SELECT 1 FROM "
        "apportionment_run v WHERE v.id = OLD.run_id AND v.frozen_on IS NOT NULL) BEGIN SELECT "
        "RAISE(ABORT, 'a frozen run does not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_share__insert BEFORE INSERT ON share WHEN EXISTS (SELECT 1 FROM share t "
        "WHERE t.id = NEW.id AND EXISTS (SELECT 1 FROM apportionment_run v WHERE v.id = t.run_id AND "
        "v.frozen_on IS NOT NULL)) OR (EXISTS (SELECT 1 FROM apportionment_run v WHERE v.id = NEW.run_id "
        "AND v.frozen_on IS NOT NULL)) BEGIN SELECT RAISE(ABORT, 'a frozen run does not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_bill__update BEFORE UPDATE OF id, reference, kind, from_entity_id, "
        "to_entity_id, arrangement_id, pool_id, basis, channel, starts_on, ends_on, issued_on, issued_by,"
        " due_on, currency, total, total_usd, currency_usd, per_usd, per_usd_on, per_usd_provisional, "
        "corrects_id, prepared_by, row_state ON bill WHEN NEW.id <> OLD.id OR (OLD.issued_on IS NOT NULL)"
        " BEGIN SELECT RAISE(ABORT, 'an issued bill does not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_bill__delete BEFORE DELETE ON bill WHEN OLD.issued_on IS NOT NULL BEGIN "
        "SELECT RAISE(ABORT, 'an issued bill does not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_bill__insert BEFORE INSERT ON bill WHEN EXISTS (SELECT 1 FROM bill t WHERE"
        " t.id = NEW.id AND t.issued_on IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'an issued bill does not "
        "change'); END"
    ),
    (
        "CREATE TRIGGER freeze_bill_line__update BEFORE UPDATE OF id, bill_id, number, service_id, "
        "order_id, share_id, description, service_date, quantity, unit, rate_line_id, rate, amount, "
        "support_amount, currency, amount_usd, currency_usd, match_reason, row_state ON bill_line WHEN "
        "NEW.id <> OLD.id OR (EXISTS (SELECT 1 FROM bill v WHERE v.id = OLD.bill_id AND v.issued_on IS "
        "NOT NULL)) OR (EXISTS (SELECT 1 FROM bill v WHERE v.id = NEW.bill_id AND v.issued_on IS NOT "
        "NULL)) BEGIN SELECT RAISE(ABORT, 'an issued bill does not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_bill_line__delete BEFORE DELETE ON bill_line WHEN EXISTS (SELECT 1 FROM "
        "bill v WHERE v.id = OLD.bill_id AND v.issued_on IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'an "
        "issued bill does not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_bill_line__insert BEFORE INSERT ON bill_line WHEN EXISTS (SELECT 1 FROM "
        "bill_line t WHERE t.id = NEW.id AND EXISTS (SELECT 1 FROM bill v WHERE v.id = t.bill_id AND "
        "v.issued_on IS NOT NULL)) OR (EXISTS (SELECT 1 FROM bill v WHERE v.id = NEW.bill_id AND "
        "v.issued_on IS NOT NULL)) BEGIN SELECT RAISE(ABORT, 'an issued bill does not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_delivery__update BEFORE UPDATE OF id, order_id, delivered_on, quantity, "
        "delivered_by, evidence, document_id, corrects_id, note ON delivery WHEN NEW.id <> OLD.id OR "
        "(OLD.id IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'a delivery does not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_delivery__delete BEFORE DELETE ON delivery WHEN OLD.id IS NOT NULL BEGIN "
        "SELECT RAISE(ABORT, 'a delivery does not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_delivery__insert BEFORE INSERT ON delivery WHEN EXISTS (SELECT 1 FROM "
        "delivery t WHERE t.id = NEW.id AND t.id IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'a delivery does "
        "not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_settlement__update BEFORE UPDATE OF id, bill_id, settled_on, amount, "
        "currency, method, offset_bill_id, reverses_id, entered_by ON settlement WHEN NEW.id <> OLD.id OR"
        " (OLD.id IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'a settlement does not change'); END"
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
    (
        "CREATE TRIGGER apart_rate_line__update BEFORE UPDATE OF service_id, unit, valid_from, valid_to, "
        "row_state ON rate_line WHEN NEW.row_state = 0 AND EXISTS (SELECT 1 FROM rate_line t WHERE "
        "t.service_id = NEW.service_id AND t.unit = NEW.unit AND t.row_state = 0 AND t.id <> NEW.id AND "
        "(t.valid_from IS NULL OR NEW.valid_to IS NULL OR t.valid_from < NEW.valid_to) AND (t.valid_to IS"
        " NULL OR NEW.valid_from IS NULL OR NEW.valid_from < t.valid_to)) BEGIN SELECT RAISE(ABORT, "
        "'rates of a service do not overlap'); END"
    ),
    (
        "CREATE TRIGGER apart_rate_line__insert BEFORE INSERT ON rate_line WHEN NEW.row_state = 0 AND "
        "EXISTS (SELECT 1 FROM rate_line t WHERE t.service_id = NEW.service_id AND t.unit = NEW.unit AND "
        "t.row_state = 0 AND t.id <> NEW.id AND (t.valid_from IS NULL OR NEW.valid_to IS NULL OR "
        "t.valid_from < NEW.valid_to) AND (t.valid_to IS NULL OR NEW.valid_from IS NULL OR NEW.valid_from"
        " < t.valid_to)) BEGIN SELECT RAISE(ABORT, 'rates of a service do not overlap'); END"
    ),
)
_ON_SERVER = (
    (
        "CREATE FUNCTION check_apportionment_run__update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "IF NEW.id <> OLD.id OR (OLD.frozen_on IS NOT NULL) THEN RAISE EXCEPTION 'a frozen run does not "
        "change'; END IF; RETURN NEW; END $$"
    ),
    (
        "CREATE TRIGGER freeze_apportionment_run__update BEFORE UPDATE OF id, reference, pool_id, "
        "line_id, scheme_id, kind, pool_version, total, currency, inputs, inputs_digest, made_by, "
        "made_on, agreed_on, decision_id, frozen_by, frozen_on, follows_id, row_state ON "
        "apportionment_run FOR EACH ROW EXECUTE FUNCTION check_apportionment_run__update()"
    ),
    (
        "CREATE FUNCTION check_apportionment_run__delete() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "IF OLD.frozen_on IS NOT NULL THEN RAISE EXCEPTION 'a frozen run does not change'; END IF; RETURN"
        " OLD; END $$"
    ),
    (
        "CREATE TRIGGER freeze_apportionment_run__delete BEFORE DELETE ON apportionment_run FOR EACH ROW "
        "EXECUTE FUNCTION check_apportionment_run__delete()"
    ),
    (
        "CREATE FUNCTION check_apportionment_run__insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "IF EXISTS (SELECT 1 FROM apportionment_run t WHERE t.id = NEW.id AND t.frozen_on IS NOT NULL) "
        "THEN RAISE EXCEPTION 'a frozen run does not change'; END IF; RETURN NEW; END $$"
    ),
    (
        "CREATE TRIGGER freeze_apportionment_run__insert BEFORE INSERT ON apportionment_run FOR EACH ROW "
        "EXECUTE FUNCTION check_apportionment_run__insert()"
    ),
    (
        "CREATE FUNCTION check_share__update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.id <> "
        "OLD.id OR (EXISTS (SELECT 1 FROM apportionment_run v WHERE v.id = OLD.run_id AND v.frozen_on IS "
        "NOT NULL)) OR (EXISTS (SELECT 1 FROM apportionment_run v WHERE v.id = NEW.run_id AND v.frozen_on"
        " IS NOT NULL)) THEN RAISE EXCEPTION 'a frozen run does not change'; END IF; RETURN NEW; END $$"
    ),
    (
        "CREATE TRIGGER freeze_share__update BEFORE UPDATE OF id, run_id, entity_id, numerator, "
        "denominator, amount, support_amount, residual_units, currency, amount_usd, currency_usd, "
        "per_usd, row_state ON share FOR EACH ROW EXECUTE FUNCTION check_share__update()"
    ),
    (
        "CREATE FUNCTION check_share__delete() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF EXISTS "
        "(SELECT 1 FROM apportionment_run v WHERE v.id = OLD.run_id AND v.frozen_on IS NOT NULL) THEN "
        "RAISE EXCEPTION 'a frozen run does not change'; END IF; RETURN OLD; END $$"
    ),
    ("CREATE TRIGGER freeze_share__delete BEFORE DELETE ON share FOR EACH ROW EXECUTE FUNCTION check_share__delete()"),
    (
        "CREATE FUNCTION check_share__insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF EXISTS "
        "(SELECT 1 FROM share t WHERE t.id = NEW.id AND EXISTS (SELECT 1 FROM apportionment_run v WHERE "
        "v.id = t.run_id AND v.frozen_on IS NOT NULL)) OR (EXISTS (SELECT 1 FROM apportionment_run v "
        "WHERE v.id = NEW.run_id AND v.frozen_on IS NOT NULL)) THEN RAISE EXCEPTION 'a frozen run does "
        "not change'; END IF; RETURN NEW; END $$"
    ),
    ("CREATE TRIGGER freeze_share__insert BEFORE INSERT ON share FOR EACH ROW EXECUTE FUNCTION check_share__insert()"),
    (
        "CREATE FUNCTION check_bill__update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.id <> "
        "OLD.id OR (OLD.issued_on IS NOT NULL) THEN RAISE EXCEPTION 'an issued bill does not change'; END"
        " IF; RETURN NEW; END $$"
    ),
    (
        "CREATE TRIGGER freeze_bill__update BEFORE UPDATE OF id, reference, kind, from_entity_id, "
        "to_entity_id, arrangement_id, pool_id, basis, channel, starts_on, ends_on, issued_on, issued_by,"
        " due_on, currency, total, total_usd, currency_usd, per_usd, per_usd_on, per_usd_provisional, "
        "corrects_id, prepared_by, row_state ON bill FOR EACH ROW EXECUTE FUNCTION check_bill__update()"
    ),
    (
        "CREATE FUNCTION check_bill__delete() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF "
        "OLD.issued_on IS NOT NULL THEN RAISE EXCEPTION 'an issued bill does not change'; END IF; RETURN "
        "OLD; END $$"
    ),
    ("CREATE TRIGGER freeze_bill__delete BEFORE DELETE ON bill FOR EACH ROW EXECUTE FUNCTION check_bill__delete()"),
    (
        "CREATE FUNCTION check_bill__insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF EXISTS "
        "(SELECT 1 FROM bill t WHERE t.id = NEW.id AND t.issued_on IS NOT NULL) THEN RAISE EXCEPTION 'an "
        "issued bill does not change'; END IF; RETURN NEW; END $$"
    ),
    ("CREATE TRIGGER freeze_bill__insert BEFORE INSERT ON bill FOR EACH ROW EXECUTE FUNCTION check_bill__insert()"),
    (
        "CREATE FUNCTION check_bill_line__update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.id"
        " <> OLD.id OR (EXISTS (SELECT 1 FROM bill v WHERE v.id = OLD.bill_id AND v.issued_on IS NOT "
        "NULL)) OR (EXISTS (SELECT 1 FROM bill v WHERE v.id = NEW.bill_id AND v.issued_on IS NOT NULL)) "
        "THEN RAISE EXCEPTION 'an issued bill does not change'; END IF; RETURN NEW; END $$"
    ),
    (
        "CREATE TRIGGER freeze_bill_line__update BEFORE UPDATE OF id, bill_id, number, service_id, "
        "order_id, share_id, description, service_date, quantity, unit, rate_line_id, rate, amount, "
        "support_amount, currency, amount_usd, currency_usd, match_reason, row_state ON bill_line FOR "
        "EACH ROW EXECUTE FUNCTION check_bill_line__update()"
    ),
    (
        "CREATE FUNCTION check_bill_line__delete() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF EXISTS"
        " (SELECT 1 FROM bill v WHERE v.id = OLD.bill_id AND v.issued_on IS NOT NULL) THEN RAISE "
        "EXCEPTION 'an issued bill does not change'; END IF; RETURN OLD; END $$"
    ),
    (
        "CREATE TRIGGER freeze_bill_line__delete BEFORE DELETE ON bill_line FOR EACH ROW EXECUTE FUNCTION"
        " check_bill_line__delete()"
    ),
    (
        "CREATE FUNCTION check_bill_line__insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF EXISTS"
        " (SELECT 1 FROM bill_line t WHERE t.id = NEW.id AND EXISTS (SELECT 1 FROM bill v WHERE v.id = "
        "t.bill_id AND v.issued_on IS NOT NULL)) OR (EXISTS (SELECT 1 FROM bill v WHERE v.id = "
        "NEW.bill_id AND v.issued_on IS NOT NULL)) THEN RAISE EXCEPTION 'an issued bill does not change';"
        " END IF; RETURN NEW; END $$"
    ),
    (
        "CREATE TRIGGER freeze_bill_line__insert BEFORE INSERT ON bill_line FOR EACH ROW EXECUTE FUNCTION"
        " check_bill_line__insert()"
    ),
    (
        "CREATE FUNCTION check_delivery__update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.id "
        "<> OLD.id OR (OLD.id IS NOT NULL) THEN RAISE EXCEPTION 'a delivery does not change'; END IF; "
        "RETURN NEW; END $$"
    ),
    (
        "CREATE TRIGGER freeze_delivery__update BEFORE UPDATE OF id, order_id, delivered_on, quantity, "
        "delivered_by, evidence, document_id, corrects_id, note ON delivery FOR EACH ROW EXECUTE FUNCTION"
        " check_delivery__update()"
    ),
    (
        "CREATE FUNCTION check_delivery__delete() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.id "
        "IS NOT NULL THEN RAISE EXCEPTION 'a delivery does not change'; END IF; RETURN OLD; END $$"
    ),
    (
        "CREATE TRIGGER freeze_delivery__delete BEFORE DELETE ON delivery FOR EACH ROW EXECUTE FUNCTION "
        "check_delivery__delete()"
    ),
    (
        "CREATE FUNCTION check_delivery__insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF EXISTS "
        "(SELECT 1 FROM delivery t WHERE t.id = NEW.id AND t.id IS NOT NULL) THEN RAISE EXCEPTION 'a "
        "delivery does not change'; END IF; RETURN NEW; END $$"
    ),
    (
        "CREATE TRIGGER freeze_delivery__insert BEFORE INSERT ON delivery FOR EACH ROW EXECUTE FUNCTION "
        "check_delivery__insert()"
    ),
    (
        "CREATE FUNCTION check_settlement__update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF "
        "NEW.id <> OLD.id OR (OLD.id IS NOT NULL) THEN RAISE EXCEPTION 'a settlement does not change'; "
        "END IF; RETURN NEW; END $$"
    ),
    (
        "CREATE TRIGGER freeze_settlement__update BEFORE UPDATE OF id, bill_id, settled_on, amount, "
        "currency, method, offset_bill_id, reverses_id, entered_by ON settlement FOR EACH ROW EXECUTE "
        "FUNCTION check_settlement__update()"
    ),
    (
        "CREATE FUNCTION check_settlement__delete() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF "
        "OLD.id IS NOT NULL THEN RAISE EXCEPTION 'a settlement does not change'; END IF; RETURN OLD; END "
        "$$"
    ),
    (
        "CREATE TRIGGER freeze_settlement__delete BEFORE DELETE ON settlement FOR EACH ROW EXECUTE "
        "FUNCTION check_settlement__delete()"
    ),
    (
        "CREATE FUNCTION check_settlement__insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF "
        "EXISTS (SELECT 1 FROM settlement t WHERE t.id = NEW.id AND t.id IS NOT NULL) THEN RAISE "
        "EXCEPTION 'a settlement does not change'; END IF; RETURN NEW; END $$"
    ),
    (
        "CREATE TRIGGER freeze_settlement__insert BEFORE INSERT ON settlement FOR EACH ROW EXECUTE "
        "FUNCTION check_settlement__insert()"
    ),
    (
        "CREATE FUNCTION check_rate_line__update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF "
        "NEW.row_state = 0 AND EXISTS (SELECT 1 FROM rate_line t WHERE t.service_id = NEW.service_id AND "
        "t.unit = NEW.unit AND t.row_state = 0 AND t.id <> NEW.id AND (t.valid_from IS NULL OR "
        "NEW.valid_to IS NULL OR t.valid_from < NEW.valid_to) AND (t.valid_to IS NULL OR NEW.valid_from "
        "IS NULL OR NEW.valid_from < t.valid_to)) THEN RAISE EXCEPTION 'rates of a service do not "
        "overlap'; END IF; RETURN NEW; END $$"
    ),
    (
        "CREATE TRIGGER apart_rate_line__update BEFORE UPDATE OF service_id, unit, valid_from, valid_to, "
        "row_state ON rate_line FOR EACH ROW EXECUTE FUNCTION check_rate_line__update()"
    ),
    (
        "CREATE FUNCTION check_rate_line__insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF "
        "NEW.row_state = 0 AND EXISTS (SELECT 1 FROM rate_line t WHERE t.service_id = NEW.service_id AND "
        "t.unit = NEW.unit AND t.row_state = 0 AND t.id <> NEW.id AND (t.valid_from IS NULL OR "
        "NEW.valid_to IS NULL OR t.valid_from < NEW.valid_to) AND (t.valid_to IS NULL OR NEW.valid_from "
        "IS NULL OR NEW.valid_from < t.valid_to)) THEN RAISE EXCEPTION 'rates of a service do not "
        "overlap'; END IF; RETURN NEW; END $$"
    ),
    (
        "CREATE TRIGGER apart_rate_line__insert BEFORE INSERT ON rate_line FOR EACH ROW EXECUTE FUNCTION "
        "check_rate_line__insert()"
    ),
)


def upgrade() -> None:
    """Make the triggers, on a server with the functions they call."""
    for text in _ON_SQLITE if on_sqlite() else _ON_SERVER:
        statement(text)
