"""The shared service: what runs, for whom, how much each month, at what rate."""

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
    month_field,
    reference_field,
    scaled_field,
    text_field,
    whole_field,
)

QUANTITY_PLACES = 4
RATE_PLACES = 6
EXCHANGE_PLACES = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedService:
    """A UN shared service at a place, under an arrangement or not on paper."""

    KIND: ClassVar[str] = "shared_service"
    NUMBER: ClassVar[int] = 11
    id: UUID
    reference: str = text_field(1101, 60, need=Need.SAVE, fixed=True, searched=True)
    name_en: str = text_field(1102, need=Need.SAVE, searched=True)
    name_fr: str = text_field(1103, searched=True)
    catalogue_code: str = code_field(1104, "service_catalogue", need=Need.SAVE)
    owner_office_id: UUID | None = reference_field(1105, "office", need=Need.SAVE, fixed=True)
    arrangement_id: UUID | None = reference_field(1106, "arrangement")
    location_id: UUID | None = reference_field(1107, "location")
    managing_entity_id: UUID | None = reference_field(1108, "entity", need=Need.ACTIVE)
    modality: str = code_field(1109, "modality", need=Need.ACTIVE)
    origin: str = code_field(1110, "service_origin", "EXISTING", need=Need.SAVE)
    collaborative_since: date | None = date_field(1111)
    need_statement: str = long_text_field(1112)
    unit: str = code_field(1113, "units", need=Need.ACTIVE)
    service_level: str = long_text_field(1114, need=Need.ACTIVE)
    status: str = code_field(1115, "service_status", "PROPOSED", need=Need.SAVE)
    started_on: date | None = date_field(1116)
    ended_on: date | None = date_field(1116)
    location_dependence: str = code_field(1117, "location_dependence")
    reporting_stream: str = code_field(1118, "reporting_stream", need=Need.ACTIVE)
    driver_code: str = code_field(1119, "apportionment_keys")
    method: str = code_field(1120, "apportionment_methods")
    classification: str = code_field(1121, "classification", "UNCLASSIFIED", need=Need.SAVE)
    data_quality: str = code_field(1122, "data_quality", "EXACT", need=Need.SAVE)
    notes: str = long_text_field(1123, searched=True)
    stock_take_year: int | None = whole_field(1124, minimum=1990, maximum=2999)
    stock_take_action: str = code_field(1124, "stock_take_actions")
    stock_take_note: str = text_field(1124, 500)
    provider_officer_id: UUID | None = reference_field(1125, "person")
    consumer_officer_id: UUID | None = reference_field(1126, "person")


@dataclass(frozen=True, slots=True, kw_only=True)
class Participation:
    """One entity's use of a service, with the days it came and went."""

    KIND: ClassVar[str] = "participation"
    NUMBER: ClassVar[int] = 12
    id: UUID
    service_id: UUID | None = reference_field(1201, "shared_service", need=Need.SAVE, fixed=True)
    entity_id: UUID | None = reference_field(1202, "entity", need=Need.SAVE, fixed=True)
    role: str = code_field(1203, "participation_roles", "CLIENT", need=Need.SAVE)
    joined_on: date | None = date_field(1204)
    left_on: date | None = date_field(1204)
    volume_estimate: Decimal | None = scaled_field(1205, QUANTITY_PLACES)
    accepted_by: str = text_field(1206)
    accepted_on: date | None = date_field(1206)


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthlyUsage:
    """What one consumer used of one service in one month: one journal cell."""

    KIND: ClassVar[str] = "monthly_usage"
    NUMBER: ClassVar[int] = 13
    id: UUID
    service_id: UUID | None = reference_field(1301, "shared_service", need=Need.SAVE, fixed=True)
    consumer_id: UUID | None = reference_field(1301, "entity", need=Need.SAVE, fixed=True)
    month: date | None = month_field(1301, need=Need.SAVE, fixed=True)
    quantity: Decimal | None = scaled_field(1301, QUANTITY_PLACES, need=Need.SAVE)
    unit: str = code_field(1301, "units")
    note: str = text_field(1301, 500)
    entered_by: str = text_field(1301)


@dataclass(frozen=True, slots=True, kw_only=True)
class RateLine:
    """The price of one unit of a service between two days, the second not included."""

    KIND: ClassVar[str] = "rate_line"
    NUMBER: ClassVar[int] = 17
    id: UUID
    service_id: UUID | None = reference_field(1701, "shared_service", need=Need.SAVE, fixed=True)
    rate: Decimal | None = scaled_field(1702, RATE_PLACES, need=Need.SAVE)
    currency: str = code_field(1702, "currencies", "USD", need=Need.SAVE)
    unit: str = code_field(1702, "units")
    valid_from: date | None = date_field(1703, need=Need.SAVE)
    valid_to: date | None = date_field(1703)
    support_percent: Decimal | None = scaled_field(1704, 4)
    minimum_charge: int | None = amount_field(1705, "currency")
    method: str = code_field(1706, "rate_methods", "STANDARD")
    approved_by: str = text_field(1707)
    card_id: UUID | None = reference_field(1708, "rate_card")
    elements: str = long_text_field(1709)
    review_by: date | None = date_field(1710)
    document_id: UUID | None = reference_field(1711, "document")


@dataclass(frozen=True, slots=True, kw_only=True)
class RateCard:
    """The prices one provider gives out for a span of time, as they were approved together."""

    KIND: ClassVar[str] = "rate_card"
    NUMBER: ClassVar[int] = 58
    id: UUID
    name: str = text_field(5801, need=Need.SAVE, searched=True)
    provider_id: UUID | None = reference_field(5802, "entity", need=Need.SAVE)
    currency: str = code_field(5803, "currencies", "USD", need=Need.SAVE)
    valid_from: date | None = date_field(5804, need=Need.SAVE)
    valid_to: date | None = date_field(5804)
    method: str = code_field(5805, "rate_methods", "STANDARD")
    approved_by: str = text_field(5806)
    approved_on: date | None = date_field(5806)
    document_id: UUID | None = reference_field(5807, "document")
    notes: str = long_text_field(5808)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeRate:
    """Units of a currency for one US dollar from a day on."""

    KIND: ClassVar[str] = "exchange_rate"
    NUMBER: ClassVar[int] = 18
    id: UUID
    currency: str = code_field(1801, "currencies", need=Need.SAVE, fixed=True)
    effective_on: date | None = date_field(1801, need=Need.SAVE, fixed=True)
    rate: Decimal | None = scaled_field(1801, EXCHANGE_PLACES, need=Need.SAVE)
    source: str = text_field(1801, 20, need=Need.SAVE)
    reason: str = text_field(1802, 500)
    edition: str = text_field(1803)


@dataclass(frozen=True, slots=True, kw_only=True)
class DriverValue:
    """What an entity counts for in a split, with the day it was counted."""

    KIND: ClassVar[str] = "driver_value"
    NUMBER: ClassVar[int] = 19
    id: UUID
    arrangement_id: UUID | None = reference_field(1901, "arrangement", need=Need.SAVE, fixed=True)
    entity_id: UUID | None = reference_field(1901, "entity", need=Need.SAVE, fixed=True)
    driver_code: str = code_field(1901, "apportionment_keys", need=Need.SAVE, fixed=True)
    value: Decimal | None = scaled_field(1901, RATE_PLACES, need=Need.SAVE)
    census_date: date | None = date_field(1901, need=Need.SAVE)
    evidence: str = text_field(1902)
    agreed: bool = flag_field(1903)
    weight: Decimal | None = scaled_field(1904, RATE_PLACES)
    document_id: UUID | None = reference_field(1905, "document")
