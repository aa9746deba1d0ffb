"""What an arrangement obliges its parties to, its risks, and how people answered alerts."""

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
    flag_field,
    long_text_field,
    reference_field,
    text_field,
    whole_field,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Obligation:
    """A duty out of an arrangement that falls due once or again and again."""

    KIND: ClassVar[str] = "obligation"
    NUMBER: ClassVar[int] = 28
    id: UUID
    arrangement_id: UUID | None = reference_field(2801, "arrangement", need=Need.SAVE, fixed=True)
    kind: str = code_field(2802, "obligation_kinds", need=Need.SAVE)
    text: str = text_field(2803, 300, need=Need.SAVE)
    owner_person_id: UUID | None = reference_field(2804, "person")
    owner_entity_id: UUID | None = reference_field(2805, "entity")
    first_due_on: date | None = date_field(2806, need=Need.SAVE)
    every_m: int | None = whole_field(2806, minimum=1, maximum=600)
    until_on: date | None = date_field(2806)
    lead_days: int | None = whole_field(2807, maximum=3660, default=30)
    amount: int | None = amount_field(2808, "currency")
    currency: str = code_field(2808, "currencies", "USD")


@dataclass(frozen=True, slots=True, kw_only=True)
class ObligationMet:
    """One due day of an obligation that was met, or let go with a reason."""

    KIND: ClassVar[str] = "obligation_met"
    NUMBER: ClassVar[int] = 29
    id: UUID
    obligation_id: UUID | None = reference_field(2901, "obligation", need=Need.SAVE, fixed=True)
    due_on: date | None = date_field(2901, need=Need.SAVE, fixed=True)
    met_on: date | None = date_field(2901, need=Need.SAVE)
    waived: bool = flag_field(2901)
    note: str = text_field(2901, 500)
    document_id: UUID | None = reference_field(2902, "document")


@dataclass(frozen=True, slots=True, kw_only=True)
class Risk:
    """A risk or an assumption of an arrangement or a service."""

    KIND: ClassVar[str] = "risk"
    NUMBER: ClassVar[int] = 30
    id: UUID
    subject_kind: str = code_field(3001, "subject_kinds", need=Need.SAVE, fixed=True)
    subject_id: UUID | None = reference_field(3001, "", need=Need.SAVE, fixed=True)
    kind: str = code_field(3002, "risk_kinds", "RISK", need=Need.SAVE)
    text: str = long_text_field(3003, 1000, need=Need.SAVE, searched=True)
    likelihood: int | None = whole_field(3004, minimum=1, maximum=5)
    impact: int | None = whole_field(3004, minimum=1, maximum=5)
    owner_person_id: UUID | None = reference_field(3005, "person")
    response: str = long_text_field(3006, 1000)
    review_on: date | None = date_field(3007)
    state: str = code_field(3008, "risk_states", "OPEN", need=Need.SAVE)
    closed_reason: str = text_field(3008, 500)


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertAnswer:
    """What a person answered to an alert: taken note of, or put off to a day, with the reason."""

    KIND: ClassVar[str] = "alert_answer"
    NUMBER: ClassVar[int] = 31
    id: UUID
    subject_kind: str = code_field(3101, "subject_kinds", need=Need.SAVE, fixed=True)
    subject_id: UUID | None = reference_field(3101, "", need=Need.SAVE, fixed=True)
    alert: str = code_field(3101, "alert_kinds", need=Need.SAVE, fixed=True)
    due_on: date | None = date_field(3101, fixed=True)
    answer: str = code_field(3102, "alert_answers", need=Need.SAVE)
    until_on: date | None = date_field(3102)
    reason: str = text_field(3102, 500, need=Need.SAVE)
    answered_on: date | None = date_field(3102, need=Need.SAVE)
    answered_by: str = text_field(3102, need=Need.SAVE)
