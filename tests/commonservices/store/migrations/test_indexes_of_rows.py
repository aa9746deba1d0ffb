"""The indexes each step makes are those by which a record is really looked up, and a list really sorted."""

from collections.abc import Iterator

import pytest
import sqlalchemy as sa

from tests.commonservices.store.migrations.layouts import NEWEST, layout

# What is asked of a table of records, and the index the database takes for it.
LOOKED_UP = [
    ("entity", "short_code = ?", "ix_entity__short_code"),
    ("arrangement", "parent_id = ?", "ix_arrangement__parent_id"),
    ("arrangement", "reference = ?", "ix_arrangement__reference"),
    ("arrangement", "replaces_id = ?", "ix_arrangement__replaces_id"),
    ("arrangement_party", "arrangement_id = ?", "ix_arrangement_party__arrangement_id"),
    ("arrangement_party", "entity_id = ?", "ix_arrangement_party__entity_id"),
    ("document", "attached_id = ?", "ix_document__attached_id"),
    ("document", "sha256 = ?", "ix_document__sha256"),
    ("clause_check", "arrangement_id = ?", "ix_clause_check__arrangement_id"),
    ("participation", "entity_id = ?", "ix_participation__entity_id"),
    ("participation", "service_id = ?", "ix_participation__service_id"),
    (
        "monthly_usage",
        "service_id = ? AND consumer_id = ? AND month >= ?",
        "ix_monthly_usage__service_id_consumer_id_month",
    ),
    ("kpi_target", "service_id = ?", "ix_kpi_target__service_id"),
    ("kpi_reading", "service_id = ? AND kpi_id = ? AND as_of >= ?", "ix_kpi_reading__service_id_kpi_id_as_of"),
    ("waiver", "arrangement_id = ?", "ix_waiver__arrangement_id"),
    ("clearance", "arrangement_id = ?", "ix_clearance__arrangement_id"),
    ("role_assignment", "person_id = ?", "ix_role_assignment__person_id"),
    ("role_assignment", "scope_id = ?", "ix_role_assignment__scope_id"),
    ("delegation", "person_id = ?", "ix_delegation__person_id"),
    ("meeting", "body_id = ? AND held_on >= ?", "ix_meeting__body_id_held_on"),
    ("decision", "body_id = ?", "ix_decision__body_id"),
    ("decision", "meeting_id = ?", "ix_decision__meeting_id"),
    ("decision", "reference = ?", "ix_decision__reference"),
    ("decision", "subject_id = ?", "ix_decision__subject_id"),
    ("action_item", "decision_id = ?", "ix_action_item__decision_id"),
    ("action_item", "owner_person_id = ?", "ix_action_item__owner_person_id"),
    ("action_item", "state = ? AND due_on >= ?", "ix_action_item__state_due_on"),
    ("action_item", "subject_id = ?", "ix_action_item__subject_id"),
    ("obligation", "arrangement_id = ?", "ix_obligation__arrangement_id"),
    ("obligation", "owner_person_id = ?", "ix_obligation__owner_person_id"),
    ("obligation_met", "obligation_id = ? AND due_on >= ?", "ix_obligation_met__obligation_id_due_on"),
    ("risk", "owner_person_id = ?", "ix_risk__owner_person_id"),
    ("risk", "subject_id = ?", "ix_risk__subject_id"),
    ("alert_answer", "subject_id = ?", "ix_alert_answer__subject_id"),
    ("premises", "arrangement_id = ?", "ix_premises__arrangement_id"),
    ("premises", "reference = ?", "ix_premises__reference"),
    ("occupancy", "entity_id = ?", "ix_occupancy__entity_id"),
    ("occupancy", "premises_id = ?", "ix_occupancy__premises_id"),
    ("long_term_agreement", "holder_id = ?", "ix_long_term_agreement__holder_id"),
    ("long_term_agreement", "reference = ?", "ix_long_term_agreement__reference"),
    ("long_term_agreement_use", "agreement_id = ?", "ix_long_term_agreement_use__agreement_id"),
    ("long_term_agreement_use", "arrangement_id = ?", "ix_long_term_agreement_use__arrangement_id"),
    ("long_term_agreement_use", "user_id = ?", "ix_long_term_agreement_use__user_id"),
    ("call_off", "agreement_id = ? AND ordered_on >= ?", "ix_call_off__agreement_id_ordered_on"),
    ("call_off", "use_id = ?", "ix_call_off__use_id"),
    ("reliance", "arrangement_id = ?", "ix_reliance__arrangement_id"),
    ("reliance", "relied_on_id = ?", "ix_reliance__relied_on_id"),
    ("reliance", "relying_id = ?", "ix_reliance__relying_id"),
    ("priority_tag", "arrangement_id = ?", "ix_priority_tag__arrangement_id"),
    ("narrative", "subject_id = ?", "ix_narrative__subject_id"),
    ("version_signature", "party_id = ?", "ix_version_signature__party_id"),
    ("version_signature", "version_id = ?", "ix_version_signature__version_id"),
    ("arrangement_version", "arrangement_id = ? AND number >= ?", "ix_arrangement_version__arrangement_id_number"),
    ("arrangement_event", "arrangement_id = ?", "ix_arrangement_event__arrangement_id"),
    ("arrangement", "owner_person_id = ?", "ix_arrangement__owner_person_id"),
    ("service_order", "consumer_id = ?", "ix_service_order__consumer_id"),
    ("service_order", "reference = ?", "ix_service_order__reference"),
    ("service_order", "service_id = ?", "ix_service_order__service_id"),
    ("service_order", "state = ? AND needed_on >= ?", "ix_service_order__state_needed_on"),
    ("delivery", "corrects_id = ?", "ix_delivery__corrects_id"),
    ("delivery", "order_id = ?", "ix_delivery__order_id"),
    ("rate_card", "provider_id = ?", "ix_rate_card__provider_id"),
    ("period_lock", "office_id = ? AND ends_on >= ?", "ix_period_lock__office_id_ends_on"),
    ("reconciliation", "routine = ? AND prepared_on >= ?", "ix_reconciliation__routine_prepared_on"),
    ("discrepancy", "routine = ? AND finding_key >= ?", "ix_discrepancy__routine_finding_key"),
    ("discrepancy", "state = ?", "ix_discrepancy__state"),
    ("discrepancy", "subject_id = ?", "ix_discrepancy__subject_id"),
    ("cost_pool", "arrangement_id = ?", "ix_cost_pool__arrangement_id"),
    ("cost_pool", "reference = ?", "ix_cost_pool__reference"),
    ("pool_line", "pool_id = ?", "ix_pool_line__pool_id"),
    ("pool_actual", "line_id = ? AND month >= ?", "ix_pool_actual__line_id_month"),
    ("apportionment_scheme", "arrangement_id = ?", "ix_apportionment_scheme__arrangement_id"),
    ("share", "entity_id = ?", "ix_share__entity_id"),
    ("share", "run_id = ?", "ix_share__run_id"),
    ("bill", "arrangement_id = ?", "ix_bill__arrangement_id"),
    ("bill", "pool_id = ?", "ix_bill__pool_id"),
    ("bill", "reference = ?", "ix_bill__reference"),
    ("bill", "state = ? AND due_on >= ?", "ix_bill__state_due_on"),
    ("bill", "to_entity_id = ? AND due_on >= ?", "ix_bill__to_entity_id_due_on"),
    ("bill_line", "bill_id = ?", "ix_bill_line__bill_id"),
    ("bill_line", "order_id = ?", "ix_bill_line__order_id"),
    ("bill_line", "service_id = ? AND service_date >= ?", "ix_bill_line__service_id_service_date"),
    ("bill_line", "share_id = ?", "ix_bill_line__share_id"),
    ("reminder", "bill_id = ?", "ix_reminder__bill_id"),
    ("balance_confirmation", "counterparty_id = ? AND as_of >= ?", "ix_balance_confirmation__counterparty_id_as_of"),
    ("ageing_snapshot", "as_of = ?", "ix_ageing_snapshot__as_of"),
    ("shared_service", "arrangement_id = ?", "ix_shared_service__arrangement_id"),
    ("shared_service", "reference = ?", "ix_shared_service__reference"),
    ("rate_line", "service_id = ? AND valid_from >= ?", "ix_rate_line__service_id_valid_from"),
    ("exchange_rate", "currency = ? AND effective_on >= ?", "ix_exchange_rate__currency_effective_on"),
    ("driver_value", "arrangement_id = ?", "ix_driver_value__arrangement_id"),
    ("sheet_memory", "sender = ? AND target >= ?", "ix_sheet_memory__sender_target"),
    ("sheet_template", "name = ? AND version >= ?", "ix_sheet_template__name_version"),
    ("submission", "reference = ?", "ix_submission__reference"),
    ("submission", "office = ? AND period_end >= ?", "ix_submission__office_period_end"),
    ("submission", "sha256 = ?", "ix_submission__sha256"),
    ("settlement", "bill_id = ?", "ix_settlement__bill_id"),
    ("settlement", "offset_bill_id = ?", "ix_settlement__offset_bill_id"),
    ("apportionment_run", "line_id = ?", "ix_apportionment_run__line_id"),
    ("apportionment_run", "pool_id = ?", "ix_apportionment_run__pool_id"),
    ("catalogue_item", "code = ?", "ix_catalogue_item__code"),
    ("labour_rate", "grade = ?", "ix_labour_rate__grade"),
    ("cba_case", "reference = ?", "ix_cba_case__reference"),
    ("cba_case", "service_id = ?", "ix_cba_case__service_id"),
    ("cba_line", "case_id = ?", "ix_cba_line__case_id"),
    ("cba_line", "rate_id = ?", "ix_cba_line__rate_id"),
    ("efficiency_record", "reference = ?", "ix_efficiency_record__reference"),
    ("efficiency_record", "service_id = ? AND year >= ?", "ix_efficiency_record__service_id_year"),
    ("efficiency_record", "case_id = ?", "ix_efficiency_record__case_id"),
]
# How the register is sorted: what is nowhere entered stands last, and two alike stand as they are numbered.
SORTED = {
    "register_arrangement": {
        "reference": "reference",
        "title_key": "title_key",
        "type": "type",
        "state": "state",
        "parties": "parties",
        "owner": "owner",
        "location": "location",
        "service_count": "service_count",
        "ceiling_amount": "coalesce(ceiling_amount, -1)",
        "effective_on": "coalesce(effective_on, '9999-12-31')",
        "expiry_on": "coalesce(expiry_on, '9999-12-31')",
        "decide_by": "coalesce(decide_by, '9999-12-31')",
        "last_notice_on": "coalesce(last_notice_on, '9999-12-31')",
        "next_review_on": "coalesce(next_review_on, '9999-12-31')",
    },
    "register_service": {
        "name_key": "name_key",
        "catalogue_code": "catalogue_code",
        "line": "line",
        "status": "status",
        "provider": "provider",
        "location": "location",
        "arrangement": "arrangement",
        "consumer_count": "consumer_count",
        "last_month": "coalesce(last_month, '9999-12-31')",
    },
}
JOURNAL = [
    ("SELECT tx FROM j_cell WHERE row = ? AND cell = ? ORDER BY tx DESC LIMIT 1", "ix_j_cell__row_cell_tx"),
    ("SELECT tx FROM j_cell WHERE row = ?", "ix_j_cell__row_cell_tx"),
    ("SELECT * FROM j_tx WHERE site_id = ? AND seq > ?", "ix_j_tx__site_id_seq"),
    ("SELECT max(hlc) FROM j_tx", "ix_j_tx__hlc"),
    ("SELECT * FROM j_tx WHERE undoes = ?", "ix_j_tx__undoes"),
]
TODAY = [
    ("SELECT id FROM register_arrangement WHERE next_change_on <= ?", "ix_register_arrangement__next_change_on"),
    ("SELECT id FROM register_service WHERE next_change_on <= ?", "ix_register_service__next_change_on"),
    ("SELECT * FROM register_service WHERE arrangement_id = ?", "ix_register_service__arrangement_id"),
    (
        "SELECT n FROM register_flag WHERE kind = ? AND flag = ? AND severity = ? ORDER BY n",
        "ix_register_flag__kind_flag_severity_n",
    ),
    ("SELECT arrangement_id FROM arrangement_version WHERE sealed_on IS NULL", "ix_arrangement_version__unsealed"),
]


@pytest.fixture(scope="module")
def store() -> Iterator[sa.Connection]:
    """An empty store of the newest layout."""
    with layout(NEWEST) as connection:
        yield connection


def plan(store: sa.Connection, text: str) -> str:
    """Say how the database means to answer."""
    asked = store.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}", (b"",) * text.count("?"))
    return "; ".join(row[3] for row in asked)


def test_a_record_is_looked_up_by_an_index_and_never_by_reading_the_table(store: sa.Connection) -> None:
    wrong = []
    for table, condition, index in LOOKED_UP:
        meant = plan(store, f'SELECT * FROM "{table}" WHERE {condition}')  # noqa: S608 own names
        searched = f"SEARCH {table} USING" in meant and f"INDEX {index} (" in meant
        if not searched or "SCAN" in meant:
            wrong.append((table, condition, index, meant))
    assert wrong == []


def test_every_index_over_records_is_asked_for_here(store: sa.Connection) -> None:
    asked = "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
    there = {name for (name,) in store.exec_driver_sql(asked)}
    records = {name for name in there if not name.startswith(("ix_register_", "ix_j_"))}
    named = {index for _, _, index in LOOKED_UP} | {index for _, index in TODAY}
    assert records - named == {"ix_premises__one_un_house"}
    assert named <= there


@pytest.mark.parametrize("way", ["ASC", "DESC"])
def test_the_register_is_sorted_by_an_index_both_ways_without_sorting_anew(store: sa.Connection, way: str) -> None:
    wrong = []
    for table, sorts in SORTED.items():
        for name, by in sorts.items():
            text = f"SELECT id FROM {table} INDEXED BY ix_{table}__{name} ORDER BY {by} {way}, n {way} LIMIT 50"  # noqa: S608
            meant = plan(store, text)
            if "TEMP B-TREE" in meant:
                wrong.append((table, name, meant))
    assert wrong == []


@pytest.mark.parametrize(("text", "index"), [*JOURNAL, *TODAY])
def test_the_journal_and_what_is_due_today_are_found_by_an_index(store: sa.Connection, text: str, index: str) -> None:
    meant = plan(store, text)
    assert index in meant
    assert "TEMP B-TREE" not in meant


def test_services_in_the_order_of_their_references_are_counted_from_the_index_alone(store: sa.Connection) -> None:
    text = "SELECT reference, n, consumer_count FROM register_service ORDER BY reference, n"
    assert plan(store, text) == (
        "SCAN register_service USING COVERING INDEX ix_register_service__reference_n_consumer_count"
    )


# The layout since which an index is there, and those a later step takes away.
SINCE = {
    "ix_register_flag__kind_flag_n": {1},
    "ix_register_flag__kind_flag_severity_n": {2, 3, 4, 5},
    "ix_register_service__status_last_month": {2, 3, 4, 5},
    "ix_register_service__reference_n_consumer_count": {4, 5},
    "ix_arrangement__owner_person_id": {2, 3, 4, 5},
    "ix_arrangement_version__arrangement_id_number": {1, 2, 3, 4, 5},
    "ix_arrangement_event__arrangement_id": {1, 2, 3, 4, 5},
    "ix_shared_service__reference": {1, 2, 3, 4, 5},
    "ix_rate_line__service_id_valid_from": {1, 2, 3, 4, 5},
    "ix_exchange_rate__currency_effective_on": {1, 2, 3, 4, 5},
    "ix_settlement__bill_id": {3, 4, 5},
    "ix_settlement__offset_bill_id": {3, 4, 5},
    "ix_apportionment_run__pool_id": {3, 4, 5},
    "ix_catalogue_item__code": {4, 5},
    "ix_submission__sha256": {4, 5},
    "ix_bill__pool_id": {3, 4, 5},
    "ix_cba_line__case_id": {5},
}


@pytest.mark.parametrize("number", range(1, NEWEST + 1))
def test_each_layout_has_the_indexes_of_its_day(number: int) -> None:
    with layout(number) as connection:
        there = {name for (name,) in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'index'")}
    assert {name for name, layouts in SINCE.items() if number in layouts} == there & SINCE.keys()
