"""What sharing saves: hourly rates, the case made beforehand with its lines, and what is claimed for a year."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import ClassVar, Final
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import (
    Need,
    amount_field,
    code_field,
    date_field,
    long_text_field,
    reference_field,
    scaled_field,
    text_field,
    whole_field,
)
from commonservices.domain.ids import of_link
from commonservices.domain.shared_services import QUANTITY_PLACES, RATE_PLACES

HOURLY_PLACES: Final = 4
HOURS_PLACES: Final = 6
PERCENT_PLACES: Final = 4
PRODUCTIVE_HOURS: Final = 1650
"""The hours of a working year unless others are entered: 220 days of seven and a half hours."""
FIRST_YEAR, LAST_YEAR = 1990, 2999
LONGEST_HORIZON: Final = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class LabourRate:
    """What an hour of a grade costs at a place: the yearly cost over the productive hours, to four decimals."""

    KIND: ClassVar[str] = "labour_rate"
    NUMBER: ClassVar[int] = 63
    id: UUID
    grade: str = text_field(6301, 20, need=Need.SAVE, searched=True)
    location_id: UUID | None = reference_field(6302, "location")
    annual_cost: int | None = amount_field(6303, "currency", need=Need.SAVE)
    currency: str = code_field(6303, "currencies", "USD", need=Need.SAVE)
    productive_hours: int | None = whole_field(6303, minimum=1, default=PRODUCTIVE_HOURS, need=Need.SAVE)
    hourly: Decimal | None = scaled_field(6303, HOURLY_PLACES)
    valid_from: date | None = date_field(6304)
    valid_to: date | None = date_field(6304)
    source: str = text_field(6305, 300)
    note: str = text_field(6306, 500)


@dataclass(frozen=True, slots=True, kw_only=True)
class CbaCase:
    """The case for a shared service: what each pays on its own beside what the common service costs, year by year."""

    KIND: ClassVar[str] = "cba_case"
    NUMBER: ClassVar[int] = 64
    id: UUID
    reference: str = text_field(6401, 60, need=Need.SAVE, fixed=True, searched=True)
    service_id: UUID | None = reference_field(6402, "shared_service", need=Need.SAVE, fixed=True)
    title: str = text_field(6403, need=Need.SAVE, searched=True)
    approach: str = code_field(6404, "cba_approaches", "ESTIMATED", need=Need.SAVE)
    base_year: int | None = whole_field(6405, minimum=FIRST_YEAR, maximum=LAST_YEAR, need=Need.SAVE)
    horizon_years: int | None = whole_field(6406, minimum=1, maximum=LONGEST_HORIZON, default=5, need=Need.SAVE)
    currency: str = code_field(6407, "currencies", "USD", need=Need.SAVE, fixed=True)
    discount_percent: Decimal | None = scaled_field(6408, PERCENT_PLACES)
    state: str = code_field(6409, "cba_states", "DRAFT", need=Need.SAVE)
    state_on: date | None = date_field(6409)
    other_considerations: str = long_text_field(6410)
    priority_rank: int | None = whole_field(6411, minimum=1)
    source: str = text_field(6412, 300)
    adopted_by: str = text_field(6413)
    adopted_on: date | None = date_field(6413)
    exception_reason: str = text_field(6413, 500)
    decision_id: UUID | None = reference_field(6414, "decision")
    notes: str = long_text_field(6415)


@dataclass(frozen=True, slots=True, kw_only=True)
class CbaLine:
    """One cost of a case: so many units at a cost, or one step of work of one grade, on its own or in common."""

    KIND: ClassVar[str] = "cba_line"
    NUMBER: ClassVar[int] = 65
    id: UUID
    case_id: UUID | None = reference_field(6501, "cba_case", need=Need.SAVE, fixed=True)
    number: int | None = whole_field(6502, minimum=1, need=Need.SAVE)
    scenario: str = code_field(6503, "cba_scenarios", need=Need.SAVE)
    kind: str = code_field(6504, "cba_line_kinds", "MONETARY", need=Need.SAVE)
    timing: str = code_field(6505, "cba_timings", "RECURRING", need=Need.SAVE)
    entity_id: UUID | None = reference_field(6506, "entity")
    description: str = text_field(6507, 300, need=Need.SAVE)
    year_from: int | None = whole_field(6508, minimum=1, maximum=LONGEST_HORIZON)
    year_to: int | None = whole_field(6508, minimum=1, maximum=LONGEST_HORIZON)
    unit_cost: Decimal | None = scaled_field(6509, RATE_PLACES)
    quantity: Decimal | None = scaled_field(6509, QUANTITY_PLACES)
    rate_id: UUID | None = reference_field(6510, "labour_rate")
    grade: str = text_field(6510, 20)
    hourly: Decimal | None = scaled_field(6510, HOURLY_PLACES)
    hours_each: Decimal | None = scaled_field(6511, HOURS_PLACES)
    minutes_each: Decimal | None = scaled_field(6511, HOURS_PLACES)
    transactions: Decimal | None = scaled_field(6511, QUANTITY_PLACES)
    source: str = text_field(6512, 300)


@dataclass(frozen=True, slots=True, kw_only=True)
class EfficiencyRecord:
    """What one entity claims a service gained in one calendar year in one category: its figures give the gain."""

    KIND: ClassVar[str] = "efficiency_record"
    NUMBER: ClassVar[int] = 66
    id: UUID
    reference: str = text_field(6601, 60, need=Need.SAVE, fixed=True, searched=True)
    service_id: UUID | None = reference_field(6602, "shared_service", need=Need.SAVE, fixed=True)
    year: int | None = whole_field(6602, minimum=FIRST_YEAR, maximum=LAST_YEAR, need=Need.SAVE, fixed=True)
    category: str = code_field(6602, "efficiency_categories", need=Need.SAVE, fixed=True)
    owner_id: UUID | None = reference_field(6602, "entity", need=Need.SAVE, fixed=True)
    stream: str = code_field(6603, "reporting_stream", need=Need.SAVE, fixed=True)
    method: str = code_field(6604, "cba_approaches", "ESTIMATED", need=Need.SAVE)
    comparator: str = text_field(6605, 300)
    consumer_id: UUID | None = reference_field(6606, "entity")
    formula: str = code_field(6607, "efficiency_formulas", need=Need.SAVE)
    currency: str = code_field(6607, "currencies", "USD", need=Need.SAVE)
    baseline_unit_cost: Decimal | None = scaled_field(6607, RATE_PLACES)
    baseline_hours_each: Decimal | None = scaled_field(6607, HOURS_PLACES)
    baseline_volume: Decimal | None = scaled_field(6607, QUANTITY_PLACES)
    expected_unit_cost: Decimal | None = scaled_field(6607, RATE_PLACES)
    expected_hours_each: Decimal | None = scaled_field(6607, HOURS_PLACES)
    actual_unit_cost: Decimal | None = scaled_field(6607, RATE_PLACES)
    actual_hours_each: Decimal | None = scaled_field(6607, HOURS_PLACES)
    actual_volume: Decimal | None = scaled_field(6607, QUANTITY_PLACES)
    one_off_cost: int | None = amount_field(6607, "currency", minimum=None)
    one_off_hours: Decimal | None = scaled_field(6607, HOURS_PLACES)
    hourly: Decimal | None = scaled_field(6607, HOURLY_PLACES)
    gain: int | None = amount_field(6607, "currency", minimum=None)
    gain_hours: Decimal | None = scaled_field(6607, QUANTITY_PLACES)
    baseline_source: str = text_field(6608, 300)
    actual_source: str = text_field(6609, 300)
    statement: str = long_text_field(6610)
    case_id: UUID | None = reference_field(6611, "cba_case", fixed=True)
    linked_id: UUID | None = reference_field(6612, "efficiency_record")
    state: str = code_field(6613, "efficiency_states", "ESTIMATED", need=Need.SAVE)
    state_on: date | None = date_field(6613)
    claimed_by: str = text_field(6614)
    realised_by: str = text_field(6615)
    validated_by: str = text_field(6616)
    validated_on: date | None = date_field(6616)
    exception_reason: str = text_field(6616, 500)
    reopened_reason: str = text_field(6617, 500)
    note: str = text_field(6618, 500)


def claim_id(service_id: UUID, year: int, category: str, owner_id: UUID) -> UUID:
    """Give the identifier of a claim from what may be claimed once: the same in every copy of a register."""
    return of_link(EfficiencyRecord.KIND, service_id, str(year), category, owner_id)
