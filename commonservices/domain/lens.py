"""What an arrangement serves among the priorities of the organization, in figures and in words."""

from __future__ import annotations

from datetime import date
from typing import ClassVar
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import (
    Need,
    code_field,
    code_set_field,
    date_field,
    long_text_field,
    reference_field,
    reference_set_field,
    text_field,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorityTag:
    """Why an arrangement serves one priority, goal or flag: a short reason and its evidence."""

    KIND: ClassVar[str] = "priority_tag"
    NUMBER: ClassVar[int] = 38
    id: UUID
    arrangement_id: UUID | None = reference_field(3801, "arrangement", need=Need.SAVE, fixed=True)
    scheme: str = code_field(3802, "priority_schemes", need=Need.SAVE, fixed=True)
    code: str = text_field(3802, 40, need=Need.SAVE, fixed=True)
    reason: str = text_field(3803, 500, need=Need.SAVE)
    document_id: UUID | None = reference_field(3804, "document")


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrative:
    """The words that explain a period: what changed, for whom, the proof, what did not work, what comes next."""

    KIND: ClassVar[str] = "narrative"
    NUMBER: ClassVar[int] = 39
    id: UUID
    subject_kind: str = code_field(3901, "subject_kinds", need=Need.SAVE, fixed=True)
    subject_id: UUID | None = reference_field(3901, "", need=Need.SAVE, fixed=True)
    kind: str = code_field(3902, "narrative_kinds", "GENERAL", need=Need.SAVE, fixed=True)
    starts_on: date | None = date_field(3903, need=Need.SAVE)
    ends_on: date | None = date_field(3903, need=Need.SAVE)
    what_changed: str = long_text_field(3904)
    for_whom: str = long_text_field(3905)
    proof: str = long_text_field(3906)
    did_not_work: str = long_text_field(3907)
    next_step: str = long_text_field(3908)
    evidence_ids: frozenset[UUID] = reference_set_field(3909, "document")
    written_by: str = text_field(3910)
    validated_by: str = text_field(3911)
    validated_on: date | None = date_field(3911)
    kpi_codes: frozenset[str] = code_set_field(3912)
