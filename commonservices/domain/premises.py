"""Premises that UN entities share or could share, and who occupies how much of them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import ClassVar
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import (
    Need,
    amount_field,
    code_field,
    date_field,
    flag_field,
    long_text_field,
    reference_field,
    scaled_field,
    text_field,
    whole_field,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Premises:
    """A building or compound with its phase, area, desks, tenure and lease."""

    KIND: ClassVar[str] = "premises"
    NUMBER: ClassVar[int] = 32
    id: UUID
    reference: str = text_field(3201, 60, need=Need.SAVE, fixed=True, searched=True)
    name: str = text_field(3202, need=Need.SAVE, searched=True)
    compound: str = text_field(3203, searched=True)
    owner_office_id: UUID | None = reference_field(3204, "office", need=Need.SAVE, fixed=True)
    arrangement_id: UUID | None = reference_field(3205, "arrangement")
    location_id: UUID | None = reference_field(3206, "location")
    country_iso3: str = code_field(3207, "countries")
    city: str = text_field(3208)
    latitude: Decimal | None = scaled_field(3209, 6)
    longitude: Decimal | None = scaled_field(3209, 6)
    phase: str = code_field(3210, "premises_phases", "INITIATIVE", need=Need.SAVE)
    status: str = code_field(3211, "premises_status", "ACTIVE", need=Need.SAVE)
    status_on: date | None = date_field(3211)
    status_reason: str = text_field(3211, 500)
    occupation_approval: str = text_field(3212)
    government_colocated: bool = flag_field(3213)
    government_managed: bool = flag_field(3213)
    area_m2: Decimal | None = scaled_field(3214, 2)
    area_basis: str = code_field(3214, "area_basis")
    capacity_workstations: int | None = whole_field(3215, maximum=100000)
    ownership: str = code_field(3216, "premises_tenure")
    consolidation_modality: str = code_field(3217, "consolidation_modality")
    is_un_house: bool = flag_field(3218)
    managing_entity_id: UUID | None = reference_field(3219, "entity")
    lease_start_on: date | None = date_field(3220)
    lease_end_on: date | None = date_field(3220)
    lease_notice_days: int | None = whole_field(3220, maximum=3660)
    lease_document_id: UUID | None = reference_field(3221, "document")
    host_agreement_end_on: date | None = date_field(3222)
    accessibility_assessed_on: date | None = date_field(3223)
    security_assessed_on: date | None = date_field(3224)
    yearly_rent: int | None = amount_field(3225, "currency")
    currency: str = code_field(3225, "currencies", "USD")
    notes: str = long_text_field(3226, searched=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Occupancy:
    """What one entity occupies of the premises, from when to when."""

    KIND: ClassVar[str] = "occupancy"
    NUMBER: ClassVar[int] = 33
    id: UUID
    premises_id: UUID | None = reference_field(3301, "premises", need=Need.SAVE, fixed=True)
    entity_id: UUID | None = reference_field(3302, "entity", need=Need.SAVE, fixed=True)
    net_m2: Decimal | None = scaled_field(3303, 2)
    personnel: int | None = whole_field(3304, maximum=100000)
    workstations: int | None = whole_field(3305, maximum=100000)
    from_on: date | None = date_field(3306, need=Need.SAVE)
    until_on: date | None = date_field(3306)
    room: str = text_field(3307)
