"""What is kept of sheets: how a sender's were read, which workbooks are filled in, and what was submitted."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Final
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import (
    Need,
    code_field,
    date_field,
    digest_field,
    flag_field,
    long_text_field,
    reference_field,
    text_field,
    whole_field,
)
from commonservices.domain.ids import of_link

MAPPING_LENGTH: Final = 1_000_000
"""The longest text of a mapping: a workbook of ten thousand named cells takes about half of it."""
COUNTS_LENGTH: Final = 100_000
"""The longest text of counts or of control totals."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetMemory:
    """How the sheets of one sender were read last time: which heading is which field, and what was answered."""

    KIND: ClassVar[str] = "sheet_memory"
    NUMBER: ClassVar[int] = 59
    id: UUID
    sender: str = text_field(5901, fixed=True)
    target: str = text_field(5901, 40, need=Need.SAVE, fixed=True)
    mapping: str = long_text_field(5902, MAPPING_LENGTH)
    answers: str = long_text_field(5903, MAPPING_LENGTH)


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetTemplate:
    """A workbook that somebody hands out to be filled in, and which of its places take which values."""

    KIND: ClassVar[str] = "sheet_template"
    NUMBER: ClassVar[int] = 60
    id: UUID
    name: str = text_field(6001, need=Need.SAVE)
    version: int | None = whole_field(6002, minimum=1, default=1, need=Need.SAVE)
    sha256: bytes | None = digest_field(6003)
    mapping: str = long_text_field(6004, MAPPING_LENGTH, need=Need.SAVE)
    document_id: UUID | None = reference_field(6005, "document")
    note: str = text_field(6006, 500)


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """A workbook that an office submitted, or that was received from another one; it never changes afterwards."""

    KIND: ClassVar[str] = "submission"
    NUMBER: ClassVar[int] = 61
    id: UUID
    reference: str = text_field(6101, 60, need=Need.SAVE, fixed=True)
    office: str = text_field(6102, 60, need=Need.SAVE, fixed=True)
    received: bool = flag_field(6103, fixed=True)
    period_start: date | None = date_field(6104, need=Need.SAVE, fixed=True)
    period_end: date | None = date_field(6104, need=Need.SAVE, fixed=True)
    basis: str = code_field(6105, "fiscal_calendars", "JAN_DEC", need=Need.SAVE, fixed=True)
    language: str = text_field(6106, 10, fixed=True)
    currency: str = code_field(6107, "currencies", "USD", need=Need.SAVE, fixed=True)
    cut_off: date | None = date_field(6108, fixed=True)
    number: int | None = whole_field(6109, minimum=1, default=1, need=Need.SAVE, fixed=True)
    replaces_id: UUID | None = reference_field(6110, "submission", fixed=True)
    reason: str = text_field(6110, 500, fixed=True)
    sha256: bytes | None = digest_field(6111, need=Need.SAVE, fixed=True)
    anchor: bytes | None = digest_field(6112, fixed=True)
    rows: str = long_text_field(6113, COUNTS_LENGTH, fixed=True)
    controls: str = long_text_field(6114, COUNTS_LENGTH, fixed=True)
    document_id: UUID | None = reference_field(6115, "document", fixed=True)
    prepared_by: str = text_field(6116, fixed=True)
    cleared_by: str = text_field(6117, fixed=True)


def memory_id(sender: str, target: str) -> UUID:
    """Give the identifier of what a sender's sheets were read like: the same in every office."""
    return of_link(SheetMemory.KIND, sender, target)


def submission_reference(
    office: str,
    period_end: date,
    number: int,
    *,
    received: bool = False,
    period_start: date | None = None,
    basis: str = "",
) -> str:
    """Give the reference of a submission, UNEXAM-SUB-2026-06-2; one received is marked RCV.

    The first month is told where another period ends in the same month, UNEXAM-SUB-2026-01-2026-06-1; the calendar
    where both are the same.
    """
    first = f"{period_start:%Y-%m}-" if period_start is not None else ""
    calendar = f"{basis}-" if basis else ""
    return f"{office}-{'RCV' if received else 'SUB'}-{calendar}{first}{period_end:%Y-%m}-{number}"
