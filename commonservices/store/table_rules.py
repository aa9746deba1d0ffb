"""The indexes and rules of the tables of records: what is looked up, and what the database itself refuses."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from commonservices.store.conditions import (
    at_least,
    before,
    by_another,
    in_order,
    known_state,
    not_negative,
    one_to_five,
)
from commonservices.store.money_rules import CHECKS_OF_MONEY, INDEXES_OF_MONEY

INDEXES: Final[Mapping[str, tuple[tuple[str, ...], ...]]] = MappingProxyType(
    {
        "entity": (("short_code",),),
        "arrangement": (("reference",), ("parent_id",), ("replaces_id",), ("owner_person_id",)),
        "arrangement_version": (("arrangement_id", "number"),),
        "arrangement_party": (("arrangement_id",), ("entity_id",)),
        "arrangement_event": (("arrangement_id",),),
        "document": (("attached_id",), ("sha256",)),
        "clause_check": (("arrangement_id",),),
        "waiver": (("arrangement_id",),),
        "clearance": (("arrangement_id",),),
        "shared_service": (("reference",), ("arrangement_id",)),
        "participation": (("service_id",), ("entity_id",)),
        "monthly_usage": (("service_id", "consumer_id", "month"),),
        "kpi_target": (("service_id",),),
        "kpi_reading": (("service_id", "kpi_id", "as_of"),),
        "rate_line": (("service_id", "valid_from"),),
        "exchange_rate": (("currency", "effective_on"),),
        "driver_value": (("arrangement_id",),),
        "role_assignment": (("person_id",), ("scope_id",)),
        "delegation": (("person_id",),),
        "meeting": (("body_id", "held_on"),),
        "decision": (("reference",), ("body_id",), ("meeting_id",), ("subject_id",)),
        "action_item": (("decision_id",), ("subject_id",), ("owner_person_id",), ("state", "due_on")),
        "obligation": (("arrangement_id",), ("owner_person_id",)),
        "obligation_met": (("obligation_id", "due_on"),),
        "risk": (("subject_id",), ("owner_person_id",)),
        "alert_answer": (("subject_id",),),
        "premises": (("reference",), ("arrangement_id",)),
        "occupancy": (("premises_id",), ("entity_id",)),
        "long_term_agreement": (("reference",), ("holder_id",)),
        "long_term_agreement_use": (("agreement_id",), ("user_id",), ("arrangement_id",)),
        "call_off": (("agreement_id", "ordered_on"), ("use_id",)),
        "reliance": (("relying_id",), ("relied_on_id",), ("arrangement_id",)),
        "priority_tag": (("arrangement_id",),),
        "narrative": (("subject_id",),),
        "version_signature": (("version_id",), ("party_id",)),
        **INDEXES_OF_MONEY,
        "sheet_memory": (("sender", "target"),),
        "sheet_template": (("name", "version"),),
        "submission": (("reference",), ("office", "period_end"), ("sha256",)),
        "catalogue_item": (("code",),),
    }
)

# Indexes over some rows only stand as texts: the description of the tables would load both drivers for them.
_UNSEALED = (
    "CREATE INDEX ix_arrangement_version__unsealed ON arrangement_version (arrangement_id) WHERE sealed_on IS NULL"
)
_ONE_UN_HOUSE = (
    "CREATE UNIQUE INDEX ix_premises__one_un_house ON premises (country_iso3)"
    " WHERE {is_one} AND row_state = 0 AND country_iso3 <> ''"
)


def partial_indexes(dialect: str) -> tuple[str, ...]:
    """Give the statements that make the indexes over some rows of a table only."""
    return _UNSEALED, _ONE_UN_HOUSE.format(is_one="is_un_house = 1" if dialect == "sqlite" else "is_un_house")


CHECKS: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "arrangement_version": {
            "starts_before_it_ends": "expiry_on IS NULL OR effective_on IS NULL OR effective_on <= expiry_on",
            "ceiling_not_negative": not_negative("ceiling_amount"),
        },
        "arrangement_party": {"joins_before_it_leaves": in_order("joined_on", "withdrew_on")},
        "arrangement_event": {"approved_by_another": by_another("approved_by", "prepared_by")},
        "participation": {"joins_before_it_leaves": in_order("joined_on", "left_on")},
        "rate_line": {"valid_span": before("valid_from", "valid_to")},
        "exchange_rate": {"rate_above_zero": "rate IS NULL OR rate > 0"},
        "arrangement": {
            "known_state": known_state(
                "DRAFT IN_REVIEW CLEARED SIGNING SIGNED ACTIVE SUSPENDED NOTICE EXPIRED "
                "TERMINATED SUPERSEDED CLOSED CANCELLED"
            )
        },
        "role_assignment": {"from_before_until": in_order("from_on", "until_on")},
        "delegation": {
            "valid_span": in_order("valid_from", "valid_to"),
            "ceiling_not_negative": not_negative("ceiling_amount"),
        },
        "body": {"active_span": in_order("active_from", "active_to")},
        "obligation": {
            "due_before_until": in_order("first_due_on", "until_on"),
            "repeats_after_months": at_least("every_m", 1),
            "lead_not_negative": not_negative("lead_days"),
            "amount_not_negative": not_negative("amount"),
        },
        "risk": {"likelihood_one_to_five": one_to_five("likelihood"), "impact_one_to_five": one_to_five("impact")},
        "alert_answer": {"put_off_to_a_day": "answer <> 'SNOOZED' OR until_on IS NOT NULL"},
        "premises": {
            "area_not_negative": not_negative("area_m2"),
            "capacity_not_negative": not_negative("capacity_workstations"),
            "lease_starts_before_it_ends": in_order("lease_start_on", "lease_end_on"),
            "notice_not_negative": not_negative("lease_notice_days"),
            "rent_not_negative": not_negative("yearly_rent"),
        },
        "occupancy": {
            "from_before_until": in_order("from_on", "until_on"),
            "area_not_negative": not_negative("net_m2"),
            "personnel_not_negative": not_negative("personnel"),
            "workstations_not_negative": not_negative("workstations"),
        },
        "long_term_agreement": {
            "starts_before_it_ends": in_order("starts_on", "ends_on"),
            "extends_past_its_end": in_order("ends_on", "extension_end_on"),
            "ceiling_not_negative": not_negative("ceiling_amount"),
        },
        "long_term_agreement_use": {"value_not_negative": not_negative("value")},
        "call_off": {"amount_not_negative": not_negative("amount")},
        "reliance": {
            "relies_on_another": "relying_id IS NULL OR relied_on_id IS NULL OR relying_id <> relied_on_id",
            "value_not_negative": not_negative("value"),
        },
        "narrative": {"starts_before_it_ends": in_order("starts_on", "ends_on")},
        **CHECKS_OF_MONEY,
        "sheet_template": {"version_from_one": at_least("version", 1)},
        "submission": {
            "number_from_one": at_least("number", 1),
            "starts_before_it_ends": in_order("period_start", "period_end"),
        },
    }
)
