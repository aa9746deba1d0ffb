"""Long-term agreements, who else uses them, what was called off, and mutual recognition."""

from __future__ import annotations

from datetime import date
from typing import ClassVar
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import (
    Need,
    amount_field,
    code_field,
    code_set_field,
    date_field,
    flag_field,
    long_text_field,
    reference_field,
    text_field,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LongTermAgreement:
    """A framework contract of one entity with a vendor that others may use."""

    KIND: ClassVar[str] = "long_term_agreement"
    NUMBER: ClassVar[int] = 34
    id: UUID
    reference: str = text_field(3401, 60, need=Need.SAVE, searched=True)
    holder_id: UUID | None = reference_field(3402, "entity", need=Need.SAVE)
    vendor: str = text_field(3403, need=Need.SAVE, searched=True)
    scope: str = long_text_field(3404, searched=True)
    competitive: bool = flag_field(3405)
    starts_on: date | None = date_field(3406, need=Need.SAVE)
    ends_on: date | None = date_field(3406, need=Need.SAVE)
    extension_end_on: date | None = date_field(3406)
    ceiling_amount: int | None = amount_field(3407, "currency")
    currency: str = code_field(3407, "currencies", "USD", need=Need.SAVE)
    open_to_others: bool = flag_field(3408)
    price_check_on: date | None = date_field(3409)
    tiers: str = long_text_field(3410, 1000)
    catalogue_codes: frozenset[str] = code_set_field(3411, "service_catalogue")
    document_id: UUID | None = reference_field(3412, "document")
    notes: str = long_text_field(3413)


@dataclass(frozen=True, slots=True, kw_only=True)
class LongTermAgreementUse:
    """An entity's use of a long-term agreement that another entity holds, with the five conditions."""

    KIND: ClassVar[str] = "long_term_agreement_use"
    NUMBER: ClassVar[int] = 35
    id: UUID
    agreement_id: UUID | None = reference_field(3501, "long_term_agreement", need=Need.SAVE, fixed=True)
    user_id: UUID | None = reference_field(3502, "entity", need=Need.SAVE, fixed=True)
    arrangement_id: UUID | None = reference_field(3503, "arrangement")
    mode: str = code_field(3504, "procurement_modes", "PIGGYBACK", need=Need.SAVE)
    competitive_award: bool = flag_field(3505)
    validity_covers: bool = flag_field(3506)
    same_conditions: bool = flag_field(3507)
    holder_agrees: bool = flag_field(3508)
    supplier_agrees: bool = flag_field(3509)
    holder_document_id: UUID | None = reference_field(3508, "document")
    supplier_document_id: UUID | None = reference_field(3509, "document")
    justification: str = long_text_field(3510)
    contracts_committee_required: bool = flag_field(3511)
    value: int | None = amount_field(3512, "currency")
    currency: str = code_field(3512, "currencies", "USD")
    approved_by: str = text_field(3513)
    approved_on: date | None = date_field(3513)


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOff:
    """One order under a long-term agreement, in the currency of the agreement."""

    KIND: ClassVar[str] = "call_off"
    NUMBER: ClassVar[int] = 36
    id: UUID
    agreement_id: UUID | None = reference_field(3601, "long_term_agreement", need=Need.SAVE, fixed=True)
    use_id: UUID | None = reference_field(3602, "long_term_agreement_use")
    entity_id: UUID | None = reference_field(3603, "entity", need=Need.SAVE)
    ordered_on: date | None = date_field(3604, need=Need.SAVE)
    amount: int | None = amount_field(3605, "currency", need=Need.SAVE)
    currency: str = code_field(3605, "currencies", "USD", need=Need.SAVE)
    order_reference: str = text_field(3606, 60)
    note: str = text_field(3607, 500)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reliance:
    """One entity's reliance on a policy, procedure, contract, roster or system of another."""

    KIND: ClassVar[str] = "reliance"
    NUMBER: ClassVar[int] = 37
    id: UUID
    relying_id: UUID | None = reference_field(3701, "entity", need=Need.SAVE)
    relied_on_id: UUID | None = reference_field(3702, "entity", need=Need.SAVE)
    arrangement_id: UUID | None = reference_field(3703, "arrangement")
    area: str = code_field(3704, "recognition_areas", need=Need.SAVE)
    object_kind: str = code_field(3705, "recognition_objects", need=Need.SAVE)
    object_name: str = text_field(3706, 300, need=Need.SAVE, searched=True)
    relied_on_day: date | None = date_field(3707, need=Need.SAVE)
    approver: str = text_field(3708)
    value: int | None = amount_field(3709, "currency")
    currency: str = code_field(3709, "currencies", "USD")
    outcome: str = long_text_field(3710, 1000)
    exception_reason: str = text_field(3711, 500)
