"""The second layout: the triggers that hold signed terms fast."""

from __future__ import annotations

from commonservices.store.migrations.columns import on_sqlite, statement

_ON_SQLITE = (
    (
        "CREATE TRIGGER freeze_arrangement_version__update BEFORE UPDATE OF id, arrangement_id, number, "
        "version_reason, version_applies_on, signed_document_id, title_en, title_fr, purpose, "
        "lead_entity_id, mandate_basis, legal_basis, financial_basis, effective_on, expiry_on, "
        "open_ended, auto_renew, renewal_term_m, max_renewals, notice_days_termination, "
        "notice_days_withdrawal, first_review_on, review_every_m, settlement_due_days, ceiling_amount, "
        "currency, dispute_path, rc_involvement, decision_level, isf_priority, a4p_area, sdg, "
        "sustain_flags, innovation_flags, payment_terms_days, billing_cycle, dsg_area, amendment_kinds, "
        "sealed_on, row_state ON arrangement_version WHEN NEW.id <> OLD.id OR (OLD.sealed_on IS NOT NULL)"
        " BEGIN SELECT RAISE(ABORT, 'signed terms do not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_arrangement_version__delete BEFORE DELETE ON arrangement_version WHEN "
        "OLD.sealed_on IS NOT NULL BEGIN SELECT RAISE(ABORT, 'signed terms do not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_arrangement_version__insert BEFORE INSERT ON arrangement_version WHEN "
        "EXISTS (SELECT 1 FROM arrangement_version t WHERE t.id = NEW.id AND t.sealed_on IS NOT NULL) "
        "BEGIN SELECT RAISE(ABORT, 'signed terms do not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_arrangement_party__update BEFORE UPDATE OF id, arrangement_id, entity_id, "
        "role, signatory_name, signatory_title, signed_on, joined_on, share_cap, row_state "
        "ON arrangement_party WHEN NEW.id <> "
        "OLD.id OR (OLD.signed_on IS NOT NULL AND EXISTS (SELECT 1 FROM arrangement_version v WHERE "
        "v.arrangement_id = OLD.arrangement_id AND v.sealed_on IS NOT NULL)) BEGIN SELECT RAISE(ABORT, "
        "'signed terms do not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_arrangement_party__delete BEFORE DELETE ON arrangement_party WHEN "
        "OLD.signed_on IS NOT NULL AND EXISTS (SELECT 1 FROM arrangement_version v WHERE v.arrangement_id"
        " = OLD.arrangement_id AND v.sealed_on IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'signed terms do "
        "not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_arrangement_party__insert BEFORE INSERT ON arrangement_party WHEN EXISTS "
        "(SELECT 1 FROM arrangement_party t WHERE t.id = NEW.id AND t.signed_on IS NOT NULL AND EXISTS "
        "(SELECT 1 FROM arrangement_version v WHERE v.arrangement_id = t.arrangement_id AND v.sealed_on "
        "IS NOT NULL)) BEGIN SELECT RAISE(ABORT, 'signed terms do not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_version_signature__update BEFORE UPDATE OF id, version_id, party_id, "
        "signatory_name, signatory_title, signed_on, row_state ON version_signature WHEN NEW.id <> OLD.id"
        " OR (EXISTS (SELECT 1 FROM arrangement_version v WHERE v.id = OLD.version_id AND v.sealed_on IS "
        "NOT NULL)) OR (EXISTS (SELECT 1 FROM arrangement_version v WHERE v.id = NEW.version_id AND "
        "v.sealed_on IS NOT NULL)) BEGIN SELECT RAISE(ABORT, 'signed terms do not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_version_signature__delete BEFORE DELETE ON version_signature WHEN EXISTS "
        "(SELECT 1 FROM arrangement_version v WHERE v.id = OLD.version_id AND v.sealed_on IS NOT NULL) "
        "BEGIN SELECT RAISE(ABORT, 'signed terms do not change'); END"
    ),
    (
        "CREATE TRIGGER freeze_version_signature__insert BEFORE INSERT ON version_signature WHEN EXISTS "
        "(SELECT 1 FROM version_signature t WHERE t.id = NEW.id AND EXISTS (SELECT 1 FROM "
        "arrangement_version v WHERE v.id = t.version_id AND v.sealed_on IS NOT NULL)) OR (EXISTS (SELECT"
        " 1 FROM arrangement_version v WHERE v.id = NEW.version_id AND v.sealed_on IS NOT NULL)) BEGIN "
        "SELECT RAISE(ABORT, 'signed terms do not change'); END"
    ),
)
_ON_SERVER = (
    (
        "CREATE FUNCTION check_arrangement_version__update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        " IF NEW.id <> OLD.id OR (OLD.sealed_on IS NOT NULL) THEN RAISE EXCEPTION 'signed terms do not "
        "change'; END IF; RETURN NEW; END $$"
    ),
    (
        "CREATE TRIGGER freeze_arrangement_version__update BEFORE UPDATE OF id, arrangement_id, number, "
        "version_reason, version_applies_on, signed_document_id, title_en, title_fr, purpose, "
        "lead_entity_id, mandate_basis, legal_basis, financial_basis, effective_on, expiry_on, "
        "open_ended, auto_renew, renewal_term_m, max_renewals, notice_days_termination, "
        "notice_days_withdrawal, first_review_on, review_every_m, settlement_due_days, ceiling_amount, "
        "currency, dispute_path, rc_involvement, decision_level, isf_priority, a4p_area, sdg, "
        "sustain_flags, innovation_flags, payment_terms_days, billing_cycle, dsg_area, amendment_kinds, "
        "sealed_on, row_state ON arrangement_version FOR EACH ROW EXECUTE FUNCTION "
        "check_arrangement_version__update()"
    ),
    (
        "CREATE FUNCTION check_arrangement_version__delete() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        " IF OLD.sealed_on IS NOT NULL THEN RAISE EXCEPTION 'signed terms do not change'; END IF; RETURN "
        "OLD; END $$"
    ),
    (
        "CREATE TRIGGER freeze_arrangement_version__delete BEFORE DELETE ON arrangement_version FOR EACH "
        "ROW EXECUTE FUNCTION check_arrangement_version__delete()"
    ),
    (
        "CREATE FUNCTION check_arrangement_version__insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        " IF EXISTS (SELECT 1 FROM arrangement_version t WHERE t.id = NEW.id AND t.sealed_on IS NOT NULL)"
        " THEN RAISE EXCEPTION 'signed terms do not change'; END IF; RETURN NEW; END $$"
    ),
    (
        "CREATE TRIGGER freeze_arrangement_version__insert BEFORE INSERT ON arrangement_version FOR EACH "
        "ROW EXECUTE FUNCTION check_arrangement_version__insert()"
    ),
    (
        "CREATE FUNCTION check_arrangement_party__update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "IF NEW.id <> OLD.id OR (OLD.signed_on IS NOT NULL AND EXISTS (SELECT 1 FROM arrangement_version "
        "v WHERE v.arrangement_id = OLD.arrangement_id AND v.sealed_on IS NOT NULL)) THEN RAISE EXCEPTION"
        " 'signed terms do not change'; END IF; RETURN NEW; END $$"
    ),
    (
        "CREATE TRIGGER freeze_arrangement_party__update BEFORE UPDATE OF id, arrangement_id, entity_id, "
        "role, signatory_name, signatory_title, signed_on, joined_on, share_cap, row_state "
        "ON arrangement_party FOR EACH ROW "
        "EXECUTE FUNCTION check_arrangement_party__update()"
    ),
    (
        "CREATE FUNCTION check_arrangement_party__delete() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "IF OLD.signed_on IS NOT NULL AND EXISTS (SELECT 1 FROM arrangement_version v WHERE "
        "v.arrangement_id = OLD.arrangement_id AND v.sealed_on IS NOT NULL) THEN RAISE EXCEPTION 'signed "
        "terms do not change'; END IF; RETURN OLD; END $$"
    ),
    (
        "CREATE TRIGGER freeze_arrangement_party__delete BEFORE DELETE ON arrangement_party FOR EACH ROW "
        "EXECUTE FUNCTION check_arrangement_party__delete()"
    ),
    (
        "CREATE FUNCTION check_arrangement_party__insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "IF EXISTS (SELECT 1 FROM arrangement_party t WHERE t.id = NEW.id AND t.signed_on IS NOT NULL AND"
        " EXISTS (SELECT 1 FROM arrangement_version v WHERE v.arrangement_id = t.arrangement_id AND "
        "v.sealed_on IS NOT NULL)) THEN RAISE EXCEPTION 'signed terms do not change'; END IF; RETURN NEW;"
        " END $$"
    ),
    (
        "CREATE TRIGGER freeze_arrangement_party__insert BEFORE INSERT ON arrangement_party FOR EACH ROW "
        "EXECUTE FUNCTION check_arrangement_party__insert()"
    ),
    (
        "CREATE FUNCTION check_version_signature__update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "IF NEW.id <> OLD.id OR (EXISTS (SELECT 1 FROM arrangement_version v WHERE v.id = OLD.version_id "
        "AND v.sealed_on IS NOT NULL)) OR (EXISTS (SELECT 1 FROM arrangement_version v WHERE v.id = "
        "NEW.version_id AND v.sealed_on IS NOT NULL)) THEN RAISE EXCEPTION 'signed terms do not change'; "
        "END IF; RETURN NEW; END $$"
    ),
    (
        "CREATE TRIGGER freeze_version_signature__update BEFORE UPDATE OF id, version_id, party_id, "
        "signatory_name, signatory_title, signed_on, row_state ON version_signature FOR EACH ROW EXECUTE "
        "FUNCTION check_version_signature__update()"
    ),
    (
        "CREATE FUNCTION check_version_signature__delete() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "IF EXISTS (SELECT 1 FROM arrangement_version v WHERE v.id = OLD.version_id AND v.sealed_on IS "
        "NOT NULL) THEN RAISE EXCEPTION 'signed terms do not change'; END IF; RETURN OLD; END $$"
    ),
    (
        "CREATE TRIGGER freeze_version_signature__delete BEFORE DELETE ON version_signature FOR EACH ROW "
        "EXECUTE FUNCTION check_version_signature__delete()"
    ),
    (
        "CREATE FUNCTION check_version_signature__insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "IF EXISTS (SELECT 1 FROM version_signature t WHERE t.id = NEW.id AND EXISTS (SELECT 1 FROM "
        "arrangement_version v WHERE v.id = t.version_id AND v.sealed_on IS NOT NULL)) OR (EXISTS (SELECT"
        " 1 FROM arrangement_version v WHERE v.id = NEW.version_id AND v.sealed_on IS NOT NULL)) THEN "
        "RAISE EXCEPTION 'signed terms do not change'; END IF; RETURN NEW; END $$"
    ),
    (
        "CREATE TRIGGER freeze_version_signature__insert BEFORE INSERT ON version_signature FOR EACH ROW "
        "EXECUTE FUNCTION check_version_signature__insert()"
    ),
)


def upgrade() -> None:
    """Make these triggers."""
    for text in _ON_SQLITE if on_sqlite() else _ON_SERVER:
        statement(text)
