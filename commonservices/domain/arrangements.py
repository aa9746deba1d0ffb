"""The joint arrangement: identity, terms, parties, events, documents and clauses."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import (
    Need,
    amount_field,
    code_field,
    code_set_field,
    date_field,
    digest_field,
    flag_field,
    long_text_field,
    moment_field,
    reference_field,
    reference_set_field,
    text_field,
    whole_field,
)

LONGEST_DAYS = 3660
LONGEST_MONTHS = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    """What stays the same through all versions of an arrangement: reference, type, owner, state."""

    KIND: ClassVar[str] = "arrangement"
    NUMBER: ClassVar[int] = 5
    id: UUID
    reference: str = text_field(501, 60, need=Need.SAVE, fixed=True, searched=True)
    type: str = code_field(502, "arrangement_types", need=Need.SAVE)
    owner_office_id: UUID | None = reference_field(503, "office", need=Need.SAVE, fixed=True)
    owner_person_id: UUID | None = reference_field(504, "person", need=Need.ACTIVE)
    deputy_person_id: UUID | None = reference_field(505, "person")
    state: str = code_field(506, "arrangement_states", "DRAFT", need=Need.SAVE, fixed=True)
    version_id: UUID | None = reference_field(507, "arrangement_version", fixed=True)
    parent_id: UUID | None = reference_field(508, "arrangement")
    replaces_id: UUID | None = reference_field(509, "arrangement")
    location_ids: frozenset[UUID] = reference_set_field(510, "location")
    decision_lead_days: int | None = whole_field(511, maximum=LONGEST_DAYS, default=14)
    classification: str = code_field(512, "classification", "UNCLASSIFIED", need=Need.SAVE)
    data_quality: str = code_field(513, "data_quality", "EXACT", need=Need.SAVE)
    notes: str = long_text_field(514, searched=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrangementVersion:
    """The terms of an arrangement from one signature or amendment on."""

    KIND: ClassVar[str] = "arrangement_version"
    NUMBER: ClassVar[int] = 6
    id: UUID
    arrangement_id: UUID | None = reference_field(601, "arrangement", need=Need.SAVE, fixed=True)
    number: int | None = whole_field(602, minimum=1, need=Need.SAVE, fixed=True, default=1)
    version_reason: str = long_text_field(603)
    version_applies_on: date | None = date_field(604)
    signed_document_id: UUID | None = reference_field(605, "document", fixed=True)
    title_en: str = text_field(606, 300, searched=True)
    title_fr: str = text_field(607, 300, searched=True)
    purpose: str = long_text_field(608, searched=True)
    lead_entity_id: UUID | None = reference_field(609, "entity", need=Need.ACTIVE)
    mandate_basis: str = long_text_field(610)
    legal_basis: frozenset[str] = code_set_field(611, "legal_basis", need=Need.ACTIVE)
    financial_basis: str = code_field(612, "financial_basis", need=Need.ACTIVE)
    effective_on: date | None = date_field(613, need=Need.ACTIVE)
    expiry_on: date | None = date_field(613)
    open_ended: bool = flag_field(613)
    auto_renew: bool = flag_field(614)
    renewal_term_m: int | None = whole_field(614, minimum=1, maximum=LONGEST_MONTHS)
    max_renewals: int | None = whole_field(614, maximum=100)
    notice_days_termination: int | None = whole_field(615, maximum=LONGEST_DAYS, need=Need.ACTIVE)
    notice_days_withdrawal: int | None = whole_field(616, maximum=LONGEST_DAYS, need=Need.ACTIVE)
    first_review_on: date | None = date_field(617, need=Need.ACTIVE)
    review_every_m: int | None = whole_field(617, minimum=1, maximum=LONGEST_MONTHS, need=Need.ACTIVE, default=12)
    settlement_due_days: int | None = whole_field(618, maximum=LONGEST_DAYS)
    ceiling_amount: int | None = amount_field(619, "currency")
    currency: str = code_field(619, "currencies", "USD")
    dispute_path: str = code_field(620, "dispute_path")
    rc_involvement: str = code_field(621, "rc_involvement", "NONE", need=Need.SAVE)
    decision_level: str = code_field(622, "decision_level", "FIELD", need=Need.SAVE)
    isf_priority: frozenset[str] = code_set_field(623)
    a4p_area: frozenset[str] = code_set_field(624, "a4p_priorities")
    sdg: frozenset[str] = code_set_field(625, "sdg_goals")
    sustain_flags: frozenset[str] = code_set_field(626, "sustain_flags")
    innovation_flags: frozenset[str] = code_set_field(627, "innovation_flags")
    payment_terms_days: int | None = whole_field(628, maximum=LONGEST_DAYS, default=30)
    billing_cycle: str = code_field(629, "billing_cycle", "NONE")
    dsg_area: frozenset[str] = code_set_field(630, "dsg_areas")
    amendment_kinds: frozenset[str] = code_set_field(631, "amendment_kinds")
    sealed_on: date | None = date_field(632, fixed=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrangementParty:
    """One entity's part in an arrangement, with its signature and its coming and going."""

    KIND: ClassVar[str] = "arrangement_party"
    NUMBER: ClassVar[int] = 7
    id: UUID
    arrangement_id: UUID | None = reference_field(701, "arrangement", need=Need.SAVE, fixed=True)
    entity_id: UUID | None = reference_field(702, "entity", need=Need.SAVE, fixed=True)
    role: str = code_field(703, "party_roles", need=Need.SAVE)
    signatory_name: str = text_field(704, need=Need.ACTIVE)
    signatory_title: str = text_field(704, need=Need.ACTIVE)
    signed_on: date | None = date_field(704, need=Need.ACTIVE)
    joined_on: date | None = date_field(705)
    withdrew_on: date | None = date_field(706)
    notice_given_on: date | None = date_field(706)
    share_cap: str = text_field(707, 60)
    contact: str = text_field(708)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrangementEvent:
    """One step of an arrangement's life; never changed once written."""

    KIND: ClassVar[str] = "arrangement_event"
    NUMBER: ClassVar[int] = 8
    id: UUID
    arrangement_id: UUID | None = reference_field(801, "arrangement", need=Need.SAVE, fixed=True)
    at: datetime | None = moment_field(801)
    day: date | None = date_field(801)
    actor: str = text_field(801)
    from_state: str = code_field(801, "arrangement_states")
    to_state: str = code_field(801, "arrangement_states")
    reason: str = long_text_field(801)
    document_id: UUID | None = reference_field(801, "document")
    party_id: UUID | None = reference_field(802, "arrangement_party")
    service_ids: frozenset[UUID] = reference_set_field(803, "shared_service")
    prepared_by: str = text_field(804)
    approved_by: str = text_field(804)
    exception_reason: str = text_field(804, 500)
    role: str = code_field(805, "roles")
    delegation_id: UUID | None = reference_field(806, "delegation")
    version_id: UUID | None = reference_field(807, "arrangement_version")
    ends_on: date | None = date_field(808)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A paper attached to a record; its content is kept once by SHA-256 beside the store."""

    KIND: ClassVar[str] = "document"
    NUMBER: ClassVar[int] = 9
    id: UUID
    kind: str = code_field(901, "document_kinds", "OTHER", need=Need.SAVE)
    title: str = text_field(902, searched=True)
    file_name: str = text_field(903, 255, need=Need.SAVE)
    sha256: bytes | None = digest_field(903, need=Need.SAVE)
    size: int | None = whole_field(903, need=Need.SAVE)
    language: str = text_field(904, 10)
    page_count: int | None = whole_field(905)
    attached_kind: str = text_field(906, 40, need=Need.SAVE)
    attached_id: UUID | None = reference_field(906, "", need=Need.SAVE)
    superseded_by_id: UUID | None = reference_field(907, "document")
    superseded_reason: str = text_field(907, 500)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseCheck:
    """Whether one clause of the checklist is in the paper: present is Y, N or NA."""

    KIND: ClassVar[str] = "clause_check"
    NUMBER: ClassVar[int] = 10
    id: UUID
    arrangement_id: UUID | None = reference_field(1001, "arrangement", need=Need.SAVE, fixed=True)
    clause: str = code_field(1002, "clause_codes", need=Need.SAVE, fixed=True)
    present: str = code_field(1003, "clause_answers", need=Need.SAVE)
    reference: str = text_field(1004, 60)
    note: str = long_text_field(1005)


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """A must-have that was let go, with reason, approver and day."""

    KIND: ClassVar[str] = "waiver"
    NUMBER: ClassVar[int] = 20
    id: UUID
    arrangement_id: UUID | None = reference_field(2001, "arrangement", need=Need.SAVE, fixed=True)
    item: str = text_field(2002, 60, need=Need.SAVE, fixed=True)
    reason: str = long_text_field(2003, need=Need.SAVE)
    approver: str = text_field(2003, need=Need.SAVE)
    day: date | None = date_field(2003, need=Need.SAVE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clearance:
    """A reviewer's clearance of a draft: TECHNICAL, FINANCE, LEGAL or SECURITY."""

    KIND: ClassVar[str] = "clearance"
    NUMBER: ClassVar[int] = 21
    id: UUID
    arrangement_id: UUID | None = reference_field(2101, "arrangement", need=Need.SAVE, fixed=True)
    kind: str = code_field(2102, "clearance_kinds", need=Need.SAVE, fixed=True)
    cleared_by: str = text_field(2103, need=Need.SAVE)
    cleared_on: date | None = date_field(2103, need=Need.SAVE)
    note: str = long_text_field(2104)


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionSignature:
    """One party's signature under an amendment; those under the first paper stand with the party."""

    KIND: ClassVar[str] = "version_signature"
    NUMBER: ClassVar[int] = 40
    id: UUID
    version_id: UUID | None = reference_field(4001, "arrangement_version", need=Need.SAVE, fixed=True)
    party_id: UUID | None = reference_field(4001, "arrangement_party", need=Need.SAVE, fixed=True)
    signatory_name: str = text_field(4002, need=Need.SAVE)
    signatory_title: str = text_field(4002)
    signed_on: date | None = date_field(4002, need=Need.SAVE)
