"""Indicators of quality and cost: definitions, targets and readings."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import ClassVar
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import (
    Need,
    code_field,
    date_field,
    flag_field,
    long_text_field,
    reference_field,
    scaled_field,
    text_field,
)

VALUE_PLACES = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class KpiDefinition:
    """An indicator: what is measured, in which unit, and which direction is better."""

    KIND: ClassVar[str] = "kpi_definition"
    NUMBER: ClassVar[int] = 14
    id: UUID
    code: str = text_field(1401, 40, need=Need.SAVE, searched=True)
    name_en: str = text_field(1402, need=Need.SAVE, searched=True)
    name_fr: str = text_field(1403, searched=True)
    category: str = code_field(1404, "kpi_categories", need=Need.SAVE)
    unit: str = text_field(1405, 40)
    direction: str = code_field(1406, "kpi_directions", "UP", need=Need.SAVE)
    formula: str = long_text_field(1407)
    source: str = long_text_field(1408)
    frequency: str = code_field(1409, "kpi_frequencies", "YEAR")
    mandatory: bool = flag_field(1410)


@dataclass(frozen=True, slots=True, kw_only=True)
class KpiTarget:
    """What a service shall reach on one indicator, and where it started."""

    KIND: ClassVar[str] = "kpi_target"
    NUMBER: ClassVar[int] = 15
    id: UUID
    service_id: UUID | None = reference_field(1501, "shared_service", need=Need.SAVE, fixed=True)
    kpi_id: UUID | None = reference_field(1502, "kpi_definition", need=Need.SAVE, fixed=True)
    baseline_value: Decimal | None = scaled_field(1503, VALUE_PLACES)
    baseline_on: date | None = date_field(1503)
    target: Decimal | None = scaled_field(1504, VALUE_PLACES)
    tolerance: Decimal | None = scaled_field(1504, VALUE_PLACES)
    source_of_verification: str = long_text_field(1505)
    responsible: str = text_field(1506)


@dataclass(frozen=True, slots=True, kw_only=True)
class KpiReading:
    """One measured value of one indicator of one service on one day: one journal cell."""

    KIND: ClassVar[str] = "kpi_reading"
    NUMBER: ClassVar[int] = 16
    id: UUID
    service_id: UUID | None = reference_field(1601, "shared_service", need=Need.SAVE, fixed=True)
    kpi_id: UUID | None = reference_field(1601, "kpi_definition", need=Need.SAVE, fixed=True)
    as_of: date | None = date_field(1601, need=Need.SAVE, fixed=True)
    value: Decimal | None = scaled_field(1601, VALUE_PLACES, need=Need.SAVE)
    numerator: Decimal | None = scaled_field(1601, VALUE_PLACES)
    denominator: Decimal | None = scaled_field(1601, VALUE_PLACES)
    note: str = text_field(1601, 500)
    entered_by: str = text_field(1601)
