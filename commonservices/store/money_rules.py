"""The indexes and rules of what is ordered, shared, billed, settled and saved."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from commonservices.store.conditions import at_least, before, by_another, in_order, known_state, not_negative

INDEXES_OF_MONEY: Final[Mapping[str, tuple[tuple[str, ...], ...]]] = MappingProxyType(
    {
        "service_order": (("reference",), ("service_id",), ("consumer_id",), ("state", "needed_on")),
        "delivery": (("order_id",), ("corrects_id",)),
        "cost_pool": (("reference",), ("arrangement_id",)),
        "pool_line": (("pool_id",),),
        "pool_actual": (("line_id", "month"),),
        "apportionment_scheme": (("arrangement_id",),),
        "apportionment_run": (("pool_id",), ("line_id",)),
        "share": (("run_id",), ("entity_id",)),
        "bill": (("reference",), ("to_entity_id", "due_on"), ("arrangement_id",), ("pool_id",), ("state", "due_on")),
        "bill_line": (("bill_id",), ("order_id",), ("share_id",), ("service_id", "service_date")),
        "settlement": (("bill_id",), ("offset_bill_id",)),
        "reminder": (("bill_id",),),
        "balance_confirmation": (("counterparty_id", "as_of"),),
        "ageing_snapshot": (("as_of",),),
        "period_lock": (("office_id", "ends_on"),),
        "reconciliation": (("routine", "prepared_on"),),
        "discrepancy": (("routine", "finding_key"), ("state",), ("subject_id",)),
        "rate_card": (("provider_id",),),
        "labour_rate": (("grade",),),
        "cba_case": (("reference",), ("service_id",)),
        "cba_line": (("case_id",), ("rate_id",)),
        "efficiency_record": (("reference",), ("service_id", "year"), ("case_id",)),
    }
)

CHECKS_OF_MONEY: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "service_order": {
            "known_state": known_state(
                "REQUESTED APPROVED DELIVERED CONFIRMED CERTIFIED BILLED SETTLED WAIVED REJECTED CANCELLED"
            ),
            "quantity_not_negative": not_negative("quantity"),
            "confirmed_not_negative": not_negative("confirmed_quantity"),
            "waived_not_negative": not_negative("waived_amount"),
            "approved_by_another": by_another("approved_by", "requested_by"),
            "certified_by_another": by_another("certified_by", "confirmed_by"),
        },
        "delivery": {"negative_corrects": "quantity IS NULL OR quantity >= 0 OR corrects_id IS NOT NULL"},
        "cost_pool": {
            "known_state": known_state("DRAFT PROPOSED AGREED INVOICED OPEN REVISED CLOSED SETTLED"),
            "starts_before_it_ends": in_order("starts_on", "ends_on"),
            "version_from_one": at_least("version", 1),
        },
        "pool_line": {"number_from_one": at_least("number", 1), "budget_not_negative": not_negative("budget")},
        "apportionment_scheme": {
            "valid_span": before("valid_from", "valid_to"),
            "minimum_not_negative": not_negative("minimum"),
            "minimum_under_maximum": in_order("minimum", "maximum"),
            "percent_not_negative": not_negative("support_percent"),
        },
        "apportionment_run": {
            "known_state": known_state("PROPOSED AGREED FROZEN SUPERSEDED"),
            "version_from_one": at_least("pool_version", 1),
        },
        "bill": {
            "known_state": known_state("DRAFT ISSUED DISPUTED PART_PAID PAID WRITTEN_OFF CANCELLED"),
            "starts_before_it_ends": in_order("starts_on", "ends_on"),
            "bills_another": "from_entity_id IS NULL OR to_entity_id IS NULL OR from_entity_id <> to_entity_id",
            "rate_above_zero": "per_usd IS NULL OR per_usd > 0",
            "disputed_not_negative": not_negative("disputed_amount"),
        },
        "bill_line": {"number_from_one": at_least("number", 1)},
        "settlement": {
            "amount_not_zero": "amount IS NULL OR amount <> 0",
            "negative_reverses": "amount IS NULL OR amount > 0 OR reverses_id IS NOT NULL",
        },
        "period_lock": {
            "starts_before_it_ends": in_order("starts_on", "ends_on"),
            "unbilled_not_negative": not_negative("unbilled_amount"),
        },
        "reconciliation": {
            "starts_before_it_ends": in_order("starts_on", "ends_on"),
            "reviewed_by_another": by_another("reviewed_by", "prepared_by"),
        },
        "discrepancy": {"known_state": known_state("OPEN SETTLED ACCEPTED GONE")},
        "rate_card": {"valid_span": before("valid_from", "valid_to")},
        "labour_rate": {
            "valid_span": in_order("valid_from", "valid_to"),
            "cost_not_negative": not_negative("annual_cost"),
            "hours_from_one": at_least("productive_hours", 1),
        },
        "cba_case": {
            "known_state": known_state("DRAFT REVIEWED ADOPTED REJECTED"),
            "horizon_from_one": at_least("horizon_years", 1),
        },
        "cba_line": {"number_from_one": at_least("number", 1), "years_in_order": in_order("year_from", "year_to")},
        "efficiency_record": {
            "known_state": known_state("ESTIMATED REALISED VALIDATED"),
            "validated_by_another": by_another("validated_by", "claimed_by"),
            "validated_apart": by_another("validated_by", "realised_by"),
        },
    }
)
