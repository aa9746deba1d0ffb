"""What a table can be imported as: the fields of a row, what says which record it is, what a new one needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType
from typing import Final

from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import Field, Kind, Need
from commonservices.domain.records import record_of
from commonservices.domain.sentences import refuse
from commonservices.store.import_rows import NAMED_BY

NOTHING: Final[Mapping[str, str]] = MappingProxyType({})
IDENTIFIER: Final = "id"
PARTIES: Final = "parties"
PARTICIPANTS: Final = "participants"
_UNREAD: Final = frozenset({Kind.DIGEST, Kind.MOMENT})


@dataclass(frozen=True, slots=True)
class ImportColumn:
    """One field of a row: its declaration, and the kind of record its text names, if it names one."""

    name: str
    field: Field
    named: str = ""

    @property
    def several(self) -> bool:
        """Whether a cell may name more than one record."""
        return self.field.kind is Kind.REFERENCE_SET


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportTarget:
    """One kind of table: which records its rows are made of, and how they are told apart."""

    code: str
    kinds: tuple[str, ...]
    """The kinds of record a row is made of; the first one is what it is about."""
    key: tuple[str, ...]
    """The fields that say which record a row is."""
    needed: tuple[str, ...] = ()
    """The fields without which no new record is made."""
    adds: bool = True
    only: frozenset[str] = frozenset()
    """Where only a few fields are read: these."""
    left_out: frozenset[str] = frozenset()
    members: str = ""
    """The field that holds entities with their roles, for a new record."""
    note: str = ""
    """The field in which columns nobody knows are kept."""
    listed: bool = False
    """Whether records that the table does not mention are listed."""
    sheet: str = ""
    """The sheet of the workbook for Headquarters that holds such rows."""
    columns_of_sheet: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    """Which field each column of that sheet is; the others only show what is worked out."""

    def columns(self) -> Mapping[str, ImportColumn]:
        """Give the fields of a row by name, in the order they are declared."""
        found: dict[str, ImportColumn] = {}
        for kind in self.kinds:
            for each in record_of(kind).fields:
                if each.name not in found and self._reads(each):
                    found[each.name] = ImportColumn(each.name, each, each.target)
        if self.members:
            found[self.members] = ImportColumn(self.members, Field(self.members, 0, Kind.TEXT, length=2000))
        found[IDENTIFIER] = ImportColumn(IDENTIFIER, Field(IDENTIFIER, 0, Kind.TEXT, Need.OPTIONAL, length=40))
        return found

    def _reads(self, each: Field) -> bool:
        if each.name in self.key:
            return True
        if (each.fixed and each.name not in self.only) or each.name in self.left_out or each.kind in _UNREAD:
            return False
        if each.target and each.target not in NAMED_BY:
            return False
        return not self.only or each.name in self.only


_TARGETS: Final = (
    ImportTarget(
        code="arrangements",
        kinds=("arrangement", "arrangement_version"),
        key=("reference",),
        needed=("type",),
        left_out=frozenset({"version_reason", "version_applies_on", "amendment_kinds"}),
        members=PARTIES,
        note="notes",
        listed=True,
        sheet="arrangements",
        columns_of_sheet=MappingProxyType(
            {
                "reference": "reference",
                "type_code": "type",
                "type": "type",
                "lead": "lead_entity_id",
                "parties": PARTIES,
                "financial_basis_code": "financial_basis",
                "financial_basis": "financial_basis",
                "legal_basis_codes": "legal_basis",
                "legal_basis": "legal_basis",
                "effective_on": "effective_on",
                "expiry_on": "expiry_on",
                "ceiling": "ceiling_amount",
                "currency": "currency",
                "owner": "owner_person_id",
                "rc_role_code": "rc_involvement",
                "rc_role": "rc_involvement",
                "decision_level_code": "decision_level",
                "decision_level": "decision_level",
                "sustain_codes": "sustain_flags",
                "sustain": "sustain_flags",
                "classification_code": "classification",
                "classification": "classification",
                "quality_code": "data_quality",
                "quality": "data_quality",
                "notes": "notes",
                "id": IDENTIFIER,
            }
        ),
    ),
    ImportTarget(
        code="parties",
        kinds=("arrangement_party",),
        key=("arrangement_id", "entity_id"),
        needed=("role",),
        sheet="parties",
        columns_of_sheet=MappingProxyType(
            {
                "reference": "arrangement_id",
                "entity": "entity_id",
                "role_code": "role",
                "role": "role",
                "signed_on": "signed_on",
                "signatory_name": "signatory_name",
                "signatory_title": "signatory_title",
                "joined_on": "joined_on",
                "withdrew_on": "withdrew_on",
                "share": "share_cap",
                "id": IDENTIFIER,
            }
        ),
    ),
    ImportTarget(
        code="services",
        kinds=("shared_service",),
        key=("reference",),
        needed=("name_en", "catalogue_code"),
        members=PARTICIPANTS,
        note="notes",
        listed=True,
        sheet="services",
        columns_of_sheet=MappingProxyType(
            {
                "reference": "reference",
                "catalogue_code": "catalogue_code",
                "catalogue_item": "catalogue_code",
                "arrangement": "arrangement_id",
                "location": "location_id",
                "provider": "managing_entity_id",
                "modality_code": "modality",
                "modality": "modality",
                "status_code": "status",
                "status": "status",
                "stream_code": "reporting_stream",
                "stream": "reporting_stream",
                "unit_code": "unit",
                "unit": "unit",
                "quality_code": "data_quality",
                "quality": "data_quality",
                "notes": "notes",
                "id": IDENTIFIER,
            }
        ),
    ),
    ImportTarget(
        code="usage",
        kinds=("monthly_usage",),
        key=("service_id", "consumer_id", "month"),
        needed=("quantity",),
        only=frozenset({"quantity", "note", "unit"}),
        note="note",
        listed=True,
        sheet="usage",
        columns_of_sheet=MappingProxyType(
            {
                "service": "service_id",
                "consumer": "consumer_id",
                "month": "month",
                "quantity": "quantity",
                "unit_code": "unit",
                "unit": "unit",
                "note": "note",
            }
        ),
    ),
    ImportTarget(
        code="readings",
        kinds=("kpi_reading",),
        key=("service_id", "kpi_id", "as_of"),
        needed=("value",),
        only=frozenset({"value", "numerator", "denominator", "note"}),
        note="note",
        sheet="kpis",
        columns_of_sheet=MappingProxyType(
            {"service": "service_id", "kpi": "kpi_id", "as_of": "as_of", "actual": "value", "note": "note"}
        ),
    ),
    ImportTarget(
        code="counts",
        kinds=("driver_value",),
        key=("arrangement_id", "entity_id", "driver_code", "census_date"),
        needed=("value",),
        only=frozenset({"value", "evidence"}),
    ),
    ImportTarget(
        code="entities",
        kinds=("entity",),
        key=("short_code",),
        needed=("name_en", "kind"),
        left_out=frozenset({"origin", "mr_signatory", "mr_signed_on"}),
    ),
    ImportTarget(
        code="premises",
        kinds=("premises",),
        key=("reference",),
        needed=("name",),
        left_out=frozenset({"status", "status_on", "status_reason", "lease_document_id"}),
        note="notes",
        listed=True,
    ),
)
TARGETS: Final[Mapping[str, ImportTarget]] = MappingProxyType({each.code: each for each in _TARGETS})
"""Everything a table can be imported as, by its code."""


def target_called(code: str) -> ImportTarget:
    """Give a target by its code; RuleBroken names those there are."""
    if code not in TARGETS:
        refuse("import_no_such_target", "target", code, choices=", ".join(TARGETS), example="usage")
    return TARGETS[code]
