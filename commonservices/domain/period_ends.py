"""What the end of a period leaves: the lock, the reconciliations, and the discrepancies somebody has to settle."""

from __future__ import annotations

from datetime import date
from typing import ClassVar
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import (
    Need,
    amount_field,
    code_field,
    date_field,
    long_text_field,
    reference_field,
    text_field,
    whole_field,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodLock:
    """A closed period of an office, and its reopening with the reason and who approved it."""

    KIND: ClassVar[str] = "period_lock"
    NUMBER: ClassVar[int] = 55
    id: UUID
    office_id: UUID | None = reference_field(5501, "office", need=Need.SAVE, fixed=True)
    starts_on: date | None = date_field(5502, need=Need.SAVE, fixed=True)
    ends_on: date | None = date_field(5502, need=Need.SAVE, fixed=True)
    closed_by: str = text_field(5503)
    closed_on: date | None = date_field(5503, need=Need.SAVE)
    note: str = text_field(5504, 500)
    unbilled_count: int | None = whole_field(5505)
    unbilled_amount: int | None = amount_field(5505, "currency")
    currency: str = code_field(5505, "currencies", "USD")
    unbilled_reason: str = text_field(5506, 500)
    reopened_by: str = text_field(5507)
    reopened_on: date | None = date_field(5507)
    reopen_reason: str = text_field(5507, 500)
    reopen_approved_by: str = text_field(5508)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reconciliation:
    """One run of a reconciliation: between what, by whom, reviewed by whom, with what result."""

    KIND: ClassVar[str] = "reconciliation"
    NUMBER: ClassVar[int] = 56
    id: UUID
    routine: str = code_field(5601, "reconciliations", need=Need.SAVE, fixed=True)
    starts_on: date | None = date_field(5602, need=Need.SAVE, fixed=True)
    ends_on: date | None = date_field(5602, need=Need.SAVE, fixed=True)
    prepared_by: str = text_field(5603, fixed=True)
    prepared_on: date | None = date_field(5603, need=Need.SAVE, fixed=True)
    compared: int | None = whole_field(5604, fixed=True)
    differences: int | None = whole_field(5604, fixed=True)
    amount: int | None = amount_field(5604, "currency", minimum=None, fixed=True)
    currency: str = code_field(5604, "currencies", "USD", fixed=True)
    result: str = code_field(5605, "reconciliation_results", need=Need.SAVE, fixed=True)
    reviewed_by: str = text_field(5606)
    reviewed_on: date | None = date_field(5606)
    explanation: str = long_text_field(5607)
    exception_reason: str = text_field(5608, 500)


@dataclass(frozen=True, slots=True, kw_only=True)
class Discrepancy:
    """One difference a reconciliation found: what it concerns, how much, whose it is, and how it was settled."""

    KIND: ClassVar[str] = "discrepancy"
    NUMBER: ClassVar[int] = 57
    id: UUID
    routine: str = code_field(5701, "reconciliations", need=Need.SAVE, fixed=True)
    finding: str = text_field(5702, 60, need=Need.SAVE, fixed=True)
    finding_key: str = text_field(5703, 200, need=Need.SAVE, fixed=True)
    subject_kind: str = code_field(5704, "subject_kinds")
    subject_id: UUID | None = reference_field(5704, "")
    words: str = text_field(5705, 2000)
    amount: int | None = amount_field(5706, "currency", minimum=None)
    currency: str = code_field(5706, "currencies", "USD")
    found_on: date | None = date_field(5707, need=Need.SAVE, fixed=True)
    last_seen_on: date | None = date_field(5708)
    owner_person_id: UUID | None = reference_field(5709, "person")
    due_on: date | None = date_field(5710)
    state: str = code_field(5711, "discrepancy_states", "OPEN", need=Need.SAVE)
    closing_note: str = text_field(5712, 500)
    closed_by: str = text_field(5712)
    closed_on: date | None = date_field(5712)
