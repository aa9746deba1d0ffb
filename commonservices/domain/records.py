"""All kinds of record in one place, by name and by journal number; the class of a kind is read when first needed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import Any

from commonservices.domain.fields import Record, RecordType, record_type

_CLASSES: Mapping[str, str] = {
    "office": "partners.OfficeProfile",
    "entity": "partners.Entity",
    "person": "partners.Person",
    "location": "partners.Location",
    "arrangement": "arrangements.Arrangement",
    "arrangement_version": "arrangements.ArrangementVersion",
    "arrangement_party": "arrangements.ArrangementParty",
    "arrangement_event": "arrangements.ArrangementEvent",
    "document": "arrangements.Document",
    "clause_check": "arrangements.ClauseCheck",
    "shared_service": "shared_services.SharedService",
    "participation": "shared_services.Participation",
    "monthly_usage": "shared_services.MonthlyUsage",
    "kpi_definition": "quality.KpiDefinition",
    "kpi_target": "quality.KpiTarget",
    "kpi_reading": "quality.KpiReading",
    "rate_line": "shared_services.RateLine",
    "exchange_rate": "shared_services.ExchangeRate",
    "driver_value": "shared_services.DriverValue",
    "waiver": "arrangements.Waiver",
    "clearance": "arrangements.Clearance",
    "role_assignment": "people.RoleAssignment",
    "delegation": "people.Delegation",
    "body": "bodies.Body",
    "meeting": "bodies.Meeting",
    "decision": "bodies.Decision",
    "action_item": "bodies.ActionItem",
    "obligation": "duties.Obligation",
    "obligation_met": "duties.ObligationMet",
    "risk": "duties.Risk",
    "alert_answer": "duties.AlertAnswer",
    "premises": "premises.Premises",
    "occupancy": "premises.Occupancy",
    "long_term_agreement": "procurement.LongTermAgreement",
    "long_term_agreement_use": "procurement.LongTermAgreementUse",
    "call_off": "procurement.CallOff",
    "reliance": "procurement.Reliance",
    "priority_tag": "lens.PriorityTag",
    "narrative": "lens.Narrative",
    "version_signature": "arrangements.VersionSignature",
    "service_order": "orders.ServiceOrder",
    "delivery": "orders.Delivery",
    "cost_pool": "cost_pools.CostPool",
    "pool_line": "cost_pools.PoolLine",
    "pool_actual": "cost_pools.PoolActual",
    "apportionment_scheme": "cost_pools.ApportionmentScheme",
    "apportionment_run": "cost_pools.ApportionmentRun",
    "share": "cost_pools.Share",
    "bill": "bills.Bill",
    "bill_line": "bills.BillLine",
    "settlement": "bills.Settlement",
    "reminder": "bills.Reminder",
    "balance_confirmation": "bills.BalanceConfirmation",
    "ageing_snapshot": "bills.AgeingSnapshot",
    "period_lock": "period_ends.PeriodLock",
    "reconciliation": "period_ends.Reconciliation",
    "discrepancy": "period_ends.Discrepancy",
    "rate_card": "shared_services.RateCard",
    "sheet_memory": "sheets.records.SheetMemory",
    "sheet_template": "sheets.records.SheetTemplate",
    "submission": "sheets.records.Submission",
    "catalogue_item": "own_catalogue.OwnCatalogueItem",
    "labour_rate": "efficiency.LabourRate",
    "cba_case": "efficiency.CbaCase",
    "cba_line": "efficiency.CbaLine",
    "efficiency_record": "efficiency.EfficiencyRecord",
}
"""Module and class of each kind, in the order of their journal numbers."""


def kinds() -> tuple[str, ...]:
    """Give the name of every kind of record, in the order of their journal numbers."""
    return tuple(_CLASSES)


@cache
def record_of(kind: str) -> RecordType:
    """Give the record type of one kind; KeyError when there is none of that name."""
    module, _, name = _CLASSES[kind].rpartition(".")
    found: Any = getattr(import_module(f"commonservices.domain.{module}"), name)
    return record_type(found)


@cache
def record_classes() -> tuple[type[Record], ...]:
    """Give the class of every kind of record."""
    return tuple(record_of(kind).cls for kind in _CLASSES)


@cache
def record_types() -> Mapping[str, RecordType]:
    """Give every record type by its name."""
    return MappingProxyType({kind: record_of(kind) for kind in _CLASSES})


@cache
def record_types_by_number() -> Mapping[int, RecordType]:
    """Give every record type by its journal number."""
    return MappingProxyType({each.number: each for each in record_types().values()})


@cache
def code_lists_of(field: str) -> tuple[str, ...]:
    """Give the code lists that the fields of a name take their codes from, in any kind of record."""
    found = (each.by_name[field].code_list for each in record_types().values() if field in each.by_name)
    return tuple(dict.fromkeys(name for name in found if name))
