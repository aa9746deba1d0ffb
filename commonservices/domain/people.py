"""Who holds which role and which delegation, from when to when."""

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
    reference_field,
    text_field,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleAssignment:
    """A role a person holds, for the whole office or for one record, between two days."""

    KIND: ClassVar[str] = "role_assignment"
    NUMBER: ClassVar[int] = 22
    id: UUID
    person_id: UUID | None = reference_field(2201, "person", need=Need.SAVE, fixed=True)
    role: str = code_field(2202, "roles", need=Need.SAVE)
    scope_kind: str = code_field(2203, "role_scopes", "OFFICE", need=Need.SAVE)
    scope_id: UUID | None = reference_field(2203, "")
    from_on: date | None = date_field(2204, need=Need.SAVE)
    until_on: date | None = date_field(2204)
    alternate_for_id: UUID | None = reference_field(2205, "person")
    note: str = text_field(2206, 500)


@dataclass(frozen=True, slots=True, kw_only=True)
class Delegation:
    """The authority to approve that a person was given: between two days, up to an amount."""

    KIND: ClassVar[str] = "delegation"
    NUMBER: ClassVar[int] = 23
    id: UUID
    person_id: UUID | None = reference_field(2301, "person", need=Need.SAVE, fixed=True)
    given_by: str = text_field(2302, need=Need.SAVE)
    valid_from: date | None = date_field(2303, need=Need.SAVE)
    valid_to: date | None = date_field(2303)
    ceiling_amount: int | None = amount_field(2304, "currency")
    currency: str = code_field(2304, "currencies", "USD")
    document_id: UUID | None = reference_field(2305, "document")
    note: str = text_field(2306, 500)
