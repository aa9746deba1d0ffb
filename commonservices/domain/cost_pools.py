"""The shared yearly budget, how it is apportioned, and the runs that are kept with all they were made of."""

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
    digest_field,
    flag_field,
    long_text_field,
    month_field,
    reference_field,
    reference_set_field,
    scaled_field,
    text_field,
    whole_field,
)
from commonservices.domain.shared_services import EXCHANGE_PLACES

SNAPSHOT_LENGTH = 1_000_000
"""The longest text of a run's inputs: two hundred parties take about forty thousand characters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CostPool:
    """The shared budget of a period under an arrangement, in the state its cycle has reached."""

    KIND: ClassVar[str] = "cost_pool"
    NUMBER: ClassVar[int] = 43
    id: UUID
    reference: str = text_field(4301, 60, need=Need.SAVE, fixed=True, searched=True)
    name: str = text_field(4302, need=Need.SAVE, searched=True)
    arrangement_id: UUID | None = reference_field(4303, "arrangement", need=Need.SAVE, fixed=True)
    service_ids: frozenset[UUID] = reference_set_field(4304, "shared_service")
    provider_id: UUID | None = reference_field(4305, "entity", need=Need.SAVE)
    starts_on: date | None = date_field(4306, need=Need.SAVE)
    ends_on: date | None = date_field(4306, need=Need.SAVE)
    fiscal_calendar: str = code_field(4307, "fiscal_calendars", "JAN_DEC", need=Need.SAVE)
    currency: str = code_field(4308, "currencies", "USD", need=Need.SAVE, fixed=True)
    version: int | None = whole_field(4309, minimum=1, default=1)
    state: str = code_field(4310, "pool_states", "DRAFT", need=Need.SAVE)
    state_on: date | None = date_field(4310)
    decision_id: UUID | None = reference_field(4311, "decision")
    invoice_by: date | None = date_field(4312)
    previous_id: UUID | None = reference_field(4313, "cost_pool")
    closed_note: str = text_field(4314, 500)
    notes: str = long_text_field(4315)


@dataclass(frozen=True, slots=True, kw_only=True)
class PoolLine:
    """One line of a shared budget: what for, in which bucket, how much, and by which scheme it is shared."""

    KIND: ClassVar[str] = "pool_line"
    NUMBER: ClassVar[int] = 44
    id: UUID
    pool_id: UUID | None = reference_field(4401, "cost_pool", need=Need.SAVE, fixed=True)
    number: int | None = whole_field(4402, minimum=1, need=Need.SAVE)
    description: str = text_field(4403, 300, need=Need.SAVE)
    bucket: str = code_field(4404, "pool_buckets")
    kind: str = code_field(4405, "pool_line_kinds", "OPERATING", need=Need.SAVE)
    budget: int | None = amount_field(4406, "currency", need=Need.SAVE)
    currency: str = code_field(4406, "currencies", "USD", need=Need.SAVE)
    scheme_id: UUID | None = reference_field(4407, "apportionment_scheme")
    recurring: bool = flag_field(4408, default=True)
    service_id: UUID | None = reference_field(4409, "shared_service")
    note: str = text_field(4410, 500)


@dataclass(frozen=True, slots=True, kw_only=True)
class PoolActual:
    """What was spent on one budget line in one month: one journal cell."""

    KIND: ClassVar[str] = "pool_actual"
    NUMBER: ClassVar[int] = 45
    id: UUID
    line_id: UUID | None = reference_field(4501, "pool_line", need=Need.SAVE, fixed=True)
    month: date | None = month_field(4501, need=Need.SAVE, fixed=True)
    amount: int | None = amount_field(4501, "currency", minimum=None, need=Need.SAVE)
    currency: str = code_field(4501, "currencies", "USD", need=Need.SAVE)
    estimated: bool = flag_field(4501)
    external_reference: str = text_field(4501, 60)
    note: str = text_field(4501, 500)


@dataclass(frozen=True, slots=True, kw_only=True)
class ApportionmentScheme:
    """How a cost is shared among the parties: method, parameters, rounding, and who approved it for which time."""

    KIND: ClassVar[str] = "apportionment_scheme"
    NUMBER: ClassVar[int] = 46
    id: UUID
    arrangement_id: UUID | None = reference_field(4601, "arrangement", need=Need.SAVE, fixed=True)
    name: str = text_field(4602, need=Need.SAVE, searched=True)
    method: str = code_field(4603, "apportionment_methods", need=Need.SAVE)
    driver_code: str = code_field(4604, "apportionment_keys")
    parameters: str = long_text_field(4605, 20000)
    minimum: int | None = amount_field(4606, "currency")
    maximum: int | None = amount_field(4606, "currency")
    currency: str = code_field(4606, "currencies", "USD", need=Need.SAVE)
    support_percent: Decimal | None = scaled_field(4607, 4)
    residual_rule: str = code_field(4608, "residual_rules", "LARGEST_REMAINDER", need=Need.SAVE)
    lead_id: UUID | None = reference_field(4608, "entity")
    proration: str = code_field(4609, "proration_rules", "MONTH", need=Need.SAVE)
    leavers_pay: str = code_field(4610, "leavers_pay", "NOTICE_END", need=Need.SAVE)
    valid_from: date | None = date_field(4611)
    valid_to: date | None = date_field(4611)
    approved_by: str = text_field(4612)
    approved_on: date | None = date_field(4612)
    document_id: UUID | None = reference_field(4613, "document")


@dataclass(frozen=True, slots=True, kw_only=True)
class ApportionmentRun:
    """One run of a scheme over a total, with its inputs as they were; once frozen it never changes."""

    KIND: ClassVar[str] = "apportionment_run"
    NUMBER: ClassVar[int] = 47
    id: UUID
    reference: str = text_field(4701, 60, need=Need.SAVE, fixed=True)
    pool_id: UUID | None = reference_field(4702, "cost_pool", need=Need.SAVE, fixed=True)
    line_id: UUID | None = reference_field(4703, "pool_line", fixed=True)
    scheme_id: UUID | None = reference_field(4704, "apportionment_scheme", fixed=True)
    kind: str = code_field(4705, "run_kinds", "ADVANCE", need=Need.SAVE, fixed=True)
    pool_version: int | None = whole_field(4706, minimum=1, fixed=True)
    total: int | None = amount_field(4707, "currency", minimum=None, fixed=True)
    currency: str = code_field(4707, "currencies", "USD", need=Need.SAVE, fixed=True)
    inputs: str = long_text_field(4708, SNAPSHOT_LENGTH, need=Need.SAVE, fixed=True)
    inputs_digest: bytes | None = digest_field(4708, fixed=True)
    state: str = code_field(4709, "run_states", "PROPOSED", need=Need.SAVE)
    made_by: str = text_field(4710, fixed=True)
    made_on: date | None = date_field(4710, fixed=True)
    agreed_on: date | None = date_field(4711)
    decision_id: UUID | None = reference_field(4711, "decision")
    frozen_by: str = text_field(4712)
    frozen_on: date | None = date_field(4712)
    follows_id: UUID | None = reference_field(4713, "apportionment_run", fixed=True)
    note: str = text_field(4714, 500)
    exception_reason: str = text_field(4715, 500)


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """What one entity pays by one run: the exact fraction, the amount, and the last unit it was given or spared."""

    KIND: ClassVar[str] = "share"
    NUMBER: ClassVar[int] = 48
    id: UUID
    run_id: UUID | None = reference_field(4801, "apportionment_run", need=Need.SAVE, fixed=True)
    entity_id: UUID | None = reference_field(4802, "entity", need=Need.SAVE, fixed=True)
    numerator: str = text_field(4803, 400, fixed=True)
    denominator: str = text_field(4803, 400, fixed=True)
    amount: int | None = amount_field(4804, "currency", minimum=None, fixed=True)
    support_amount: int | None = amount_field(4804, "currency", minimum=None, fixed=True)
    residual_units: int | None = whole_field(4804, minimum=None, fixed=True)
    currency: str = code_field(4804, "currencies", "USD", fixed=True)
    amount_usd: int | None = amount_field(4805, "currency_usd", minimum=None, fixed=True)
    currency_usd: str = code_field(4805, "currencies", "USD", fixed=True)
    per_usd: Decimal | None = scaled_field(4806, EXCHANGE_PLACES, fixed=True)
