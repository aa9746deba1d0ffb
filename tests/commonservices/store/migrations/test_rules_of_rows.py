"""What each step refuses a row for: every rule of every table, on both sides of its border."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
import sqlalchemy as sa

from tests.commonservices.store.migrations.layouts import NEWEST, identifier, layout, refusal, tables

A, B, C = "2026-03-31", "2026-04-01", "2026-04-02"
ONE, TWO = b"1" * 16, b"2" * 16
Row = dict[str, Any]


def span(start: str, end: str) -> tuple[list[Row], list[Row]]:
    """Rows refused and kept where the last day may be the first one."""
    return [{start: B, end: A}], [{start: A, end: A}, {start: A, end: B}, {start: A}, {end: A}]


def open_span() -> tuple[list[Row], list[Row]]:
    """Rows refused and kept where the end is the first day after."""
    return [{"valid_from": B, "valid_to": A}, {"valid_from": A, "valid_to": A}], [
        {"valid_from": A, "valid_to": B},
        {"valid_from": A},
        {"valid_to": A},
    ]


def least_of(column: str, number: int) -> tuple[list[Row], list[Row]]:
    """Rows refused and kept where a number has a least value."""
    return [{column: number - 1}, {column: -(2**62)}], [{column: number}, {column: number + 1}, {column: None}]


def between(column: str, low: int, high: int) -> tuple[list[Row], list[Row]]:
    """Rows refused and kept where a number has a least and a greatest value."""
    return [{column: low - 1}, {column: high + 1}], [{column: low}, {column: high}, {column: None}]


def states(*names: str) -> tuple[list[Row], list[Row]]:
    """Rows refused and kept where a state has names."""
    return [{"state": wrong} for wrong in ("", "OTHER", names[0].lower(), names[0] + " ")], [
        {"state": name} for name in names
    ]


def by_another(done: str, before: str) -> tuple[list[Row], list[Row]]:
    """Rows refused and kept where the second person has to be another, or a reason is given."""
    return [{before: "A", done: "A"}], [
        {before: "A", done: "B"},
        {before: "A", done: ""},
        {before: "", done: ""},
        {before: "A", done: "A", "exception_reason": "nobody else was there"},
    ]


RULES: dict[tuple[str, str], tuple[list[Row], list[Row]]] = {
    ("arrangement", "known_state"): states(
        "DRAFT", "IN_REVIEW", "CLEARED", "SIGNING", "SIGNED", "ACTIVE", "SUSPENDED", "NOTICE", "EXPIRED", "TERMINATED",
        "SUPERSEDED", "CLOSED", "CANCELLED",
    ),
    ("arrangement_party", "joins_before_it_leaves"): span("joined_on", "withdrew_on"),
    ("participation", "joins_before_it_leaves"): span("joined_on", "left_on"),
    ("role_assignment", "from_before_until"): span("from_on", "until_on"),
    ("delegation", "ceiling_not_negative"): least_of("ceiling_amount", 0),
    ("delegation", "valid_span"): span("valid_from", "valid_to"),
    ("body", "active_span"): span("active_from", "active_to"),
    ("obligation", "amount_not_negative"): least_of("amount", 0),
    ("obligation", "due_before_until"): span("first_due_on", "until_on"),
    ("obligation", "lead_not_negative"): least_of("lead_days", 0),
    ("obligation", "repeats_after_months"): least_of("every_m", 1),
    ("risk", "impact_one_to_five"): between("impact", 1, 5),
    ("risk", "likelihood_one_to_five"): between("likelihood", 1, 5),
    ("alert_answer", "put_off_to_a_day"): (
        [{"answer": "SNOOZED"}],
        [{"answer": "SNOOZED", "until_on": A}, {"answer": "SEEN"}, {"answer": ""}],
    ),
    ("premises", "area_not_negative"): least_of("area_m2", 0),
    ("premises", "capacity_not_negative"): least_of("capacity_workstations", 0),
    ("premises", "lease_starts_before_it_ends"): span("lease_start_on", "lease_end_on"),
    ("premises", "notice_not_negative"): least_of("lease_notice_days", 0),
    ("premises", "rent_not_negative"): least_of("yearly_rent", 0),
    ("occupancy", "area_not_negative"): least_of("net_m2", 0),
    ("occupancy", "from_before_until"): span("from_on", "until_on"),
    ("occupancy", "personnel_not_negative"): least_of("personnel", 0),
    ("occupancy", "workstations_not_negative"): least_of("workstations", 0),
    ("long_term_agreement", "ceiling_not_negative"): least_of("ceiling_amount", 0),
    ("long_term_agreement", "extends_past_its_end"): span("ends_on", "extension_end_on"),
    ("long_term_agreement", "starts_before_it_ends"): span("starts_on", "ends_on"),
    ("long_term_agreement_use", "value_not_negative"): least_of("value", 0),
    ("call_off", "amount_not_negative"): least_of("amount", 0),
    ("reliance", "relies_on_another"): (
        [{"relying_id": ONE, "relied_on_id": ONE}],
        [{"relying_id": ONE, "relied_on_id": TWO}, {"relying_id": ONE}, {"relied_on_id": ONE}],
    ),
    ("reliance", "value_not_negative"): least_of("value", 0),
    ("narrative", "starts_before_it_ends"): span("starts_on", "ends_on"),
    ("arrangement_version", "ceiling_not_negative"): least_of("ceiling_amount", 0),
    ("arrangement_version", "starts_before_it_ends"): span("effective_on", "expiry_on"),
    ("arrangement_event", "approved_by_another"): by_another("approved_by", "prepared_by"),
    ("service_order", "approved_by_another"): by_another("approved_by", "requested_by"),
    ("service_order", "certified_by_another"): by_another("certified_by", "confirmed_by"),
    ("service_order", "confirmed_not_negative"): least_of("confirmed_quantity", 0),
    ("service_order", "known_state"): states(
        "REQUESTED", "APPROVED", "DELIVERED", "CONFIRMED", "CERTIFIED", "BILLED", "SETTLED", "WAIVED", "REJECTED",
        "CANCELLED",
    ),
    ("service_order", "quantity_not_negative"): least_of("quantity", 0),
    ("service_order", "waived_not_negative"): least_of("waived_amount", 0),
    ("delivery", "negative_corrects"): (
        [{"quantity": -1}],
        [{"quantity": -1, "corrects_id": ONE}, {"quantity": 0}, {"quantity": 1}, {"quantity": None}],
    ),
    ("rate_card", "valid_span"): open_span(),
    ("rate_line", "valid_span"): open_span(),
    ("apportionment_scheme", "valid_span"): open_span(),
    ("apportionment_scheme", "minimum_not_negative"): least_of("minimum", 0),
    ("apportionment_scheme", "percent_not_negative"): least_of("support_percent", 0),
    ("apportionment_scheme", "minimum_under_maximum"): (
        [{"minimum": 2, "maximum": 1}, {"minimum": 0, "maximum": -1}],
        [{"minimum": 1, "maximum": 1}, {"minimum": 1, "maximum": 2}, {"minimum": 1}, {"maximum": 1}],
    ),
    ("period_lock", "starts_before_it_ends"): span("starts_on", "ends_on"),
    ("period_lock", "unbilled_not_negative"): least_of("unbilled_amount", 0),
    ("reconciliation", "reviewed_by_another"): by_another("reviewed_by", "prepared_by"),
    ("reconciliation", "starts_before_it_ends"): span("starts_on", "ends_on"),
    ("discrepancy", "known_state"): states("OPEN", "SETTLED", "ACCEPTED", "GONE"),
    ("cost_pool", "known_state"): states(
        "DRAFT", "PROPOSED", "AGREED", "INVOICED", "OPEN", "REVISED", "CLOSED", "SETTLED"
    ),
    ("cost_pool", "starts_before_it_ends"): span("starts_on", "ends_on"),
    ("cost_pool", "version_from_one"): least_of("version", 1),
    ("pool_line", "budget_not_negative"): least_of("budget", 0),
    ("pool_line", "number_from_one"): least_of("number", 1),
    ("bill", "bills_another"): (
        [{"from_entity_id": ONE, "to_entity_id": ONE}],
        [{"from_entity_id": ONE, "to_entity_id": TWO}, {"from_entity_id": ONE}, {"to_entity_id": ONE}],
    ),
    ("bill", "disputed_not_negative"): least_of("disputed_amount", 0),
    ("bill", "known_state"): states("DRAFT", "ISSUED", "DISPUTED", "PART_PAID", "PAID", "WRITTEN_OFF", "CANCELLED"),
    ("bill", "rate_above_zero"): least_of("per_usd", 1),
    ("bill", "starts_before_it_ends"): span("starts_on", "ends_on"),
    ("bill_line", "number_from_one"): least_of("number", 1),
    ("exchange_rate", "rate_above_zero"): least_of("rate", 1),
    ("settlement", "amount_not_zero"): ([{"amount": 0, "reverses_id": ONE}], [{"amount": 1}, {"amount": None}]),
    ("settlement", "negative_reverses"): ([{"amount": -1}], [{"amount": -1, "reverses_id": ONE}, {"amount": 1}]),
    ("apportionment_run", "known_state"): states("PROPOSED", "AGREED", "FROZEN", "SUPERSEDED"),
    ("apportionment_run", "version_from_one"): least_of("pool_version", 1),
    ("sheet_template", "version_from_one"): least_of("version", 1),
    ("submission", "number_from_one"): least_of("number", 1),
    ("submission", "starts_before_it_ends"): span("period_start", "period_end"),
    ("labour_rate", "valid_span"): span("valid_from", "valid_to"),
    ("labour_rate", "cost_not_negative"): least_of("annual_cost", 0),
    ("labour_rate", "hours_from_one"): least_of("productive_hours", 1),
    ("cba_case", "known_state"): states("DRAFT", "REVIEWED", "ADOPTED", "REJECTED"),
    ("cba_case", "horizon_from_one"): least_of("horizon_years", 1),
    ("cba_line", "number_from_one"): least_of("number", 1),
    ("cba_line", "years_in_order"): (
        [{"year_from": 3, "year_to": 2}],
        [{"year_from": 2, "year_to": 2}, {"year_from": 2, "year_to": 3}, {"year_from": 2}, {"year_to": 2}],
    ),
    ("efficiency_record", "known_state"): states("ESTIMATED", "REALISED", "VALIDATED"),
    ("efficiency_record", "validated_by_another"): by_another("validated_by", "claimed_by"),
    ("efficiency_record", "validated_apart"): by_another("validated_by", "realised_by"),
}  # fmt: skip


@pytest.fixture(scope="module")
def store() -> Iterator[sa.Connection]:
    """An empty store of the newest layout."""
    with layout(NEWEST) as connection:
        yield connection


def rules_of(connection: sa.Connection) -> set[tuple[str, str]]:
    texts = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'table'").all()
    found = {(name, rule) for name, sql in texts for rule in re.findall(rf"\bck_{name}__(\w+)", sql)}
    return {(table, rule) for table, rule in found if rule != "known_row_state"}


def test_every_rule_of_every_record_is_tried_on_both_sides(store: sa.Connection) -> None:
    assert rules_of(store) - {("j_tx", "known_state")} == set(RULES)


def test_each_rule_refuses_what_it_forbids_by_its_name_and_keeps_what_it_allows(store: sa.Connection) -> None:
    wrong = []
    for (table, rule), (forbidden, allowed) in RULES.items():
        said = [(row, refusal(store, table, **row)) for row in forbidden]
        wrong += [(table, rule, row, why) for row, why in said if f"ck_{table}__{rule}" not in why]
        kept = [(row, refusal(store, table, **row)) for row in allowed]
        wrong += [(table, rule, row, why) for row, why in kept if why]
    assert wrong == []


def test_every_record_is_there_gone_or_in_conflict_and_nothing_else(store: sa.Connection) -> None:
    records = {table for table, _ in RULES} | {"entity", "person", "office", "document", "share", "catalogue_item"}
    wrong: list[tuple[str, int | None, str]] = []
    for table in sorted(records):
        said = {state: refusal(store, table, row_state=state) for state in (0, 1, 2, -1, 3, None)}
        wrong += [(table, state, why) for state, why in said.items() if (why == "") is not (state in {0, 1, 2})]
    assert wrong == []


def test_two_rows_of_one_identifier_are_refused_in_every_table_of_records(store: sa.Connection) -> None:
    same = identifier()
    twice = []
    for table in sorted({table for table, _ in RULES}):
        first = refusal(store, table, id=same)
        again = refusal(store, table, id=same)
        if first or ("UNIQUE" not in again and "does not change" not in again):
            twice.append((table, first, again))
    assert twice == []


def test_a_column_takes_only_its_own_type(store: sa.Connection) -> None:
    wrong = [
        (table, values)
        for table, values in (
            ("bill", {"total": "twelve"}),
            ("bill", {"total": 1.5}),
            ("bill", {"id": "text"}),
            ("bill", {"reference": b"bytes"}),
            ("bill", {"issued_on": b"2026-01-01"}),
            ("premises", {"area_m2": 2.25}),
            ("exchange_rate", {"rate": 0.5}),
            ("settlement", {"amount": "5 USD"}),
            ("monthly_usage", {"quantity": 1.25}),
            ("document", {"sha256": "abc"}),
        )
        if "cannot store" not in refusal(store, table, **values)
    ]
    assert wrong == []


def test_a_text_is_never_missing_only_empty(store: sa.Connection) -> None:
    taken: list[tuple[Any, ...]] = []
    for table in tables(store):
        for _, name, kind, must, default, in_key in store.exec_driver_sql(f'PRAGMA table_info("{table}")').all():
            days = name.endswith(("_on", "_to", "_from", "_date", "month", "as_of", "_start", "_end", "_since", "_day"))
            day_like = days or name in {"day", "at", "cut_off", "decide_by", "review_by", "invoice_by", "since", "due"}
            if kind == "TEXT" and not must and not in_key and not day_like:
                taken.append((table, name))
            if default is not None:
                taken.append((table, name, default))
    assert taken == []
