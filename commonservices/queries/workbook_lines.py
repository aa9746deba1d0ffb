"""One line of each sheet of the workbook for Headquarters: plain values and codes, no words yet."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.pricing import Priced
from commonservices.domain.quality import KpiDefinition, KpiTarget
from commonservices.store.usage_origins import Origin

COVERED = "covered"
NOT_COVERED = "not_covered"
UNPAPERED = "unpapered"


@dataclass(frozen=True, slots=True)
class ArrangementLine:
    """One arrangement that was in force on a day of the period; `in_force` says whether it was on the last one."""

    id: UUID
    reference: str
    type: str
    title_en: str
    title_fr: str
    lead: str
    parties: tuple[str, ...]
    financial_basis: str
    legal_basis: frozenset[str]
    last_signed_on: date | None
    effective_on: date | None
    expiry_on: date | None
    last_notice_on: date | None
    next_review_on: date | None
    state: str
    in_force: bool
    flags: tuple[str, ...]
    ceiling_amount: int | None
    currency: str
    billed_usd: int | None
    party_count: int
    location: str
    owner: str
    services: int
    rc_involvement: str
    decision_level: str
    sustain_flags: frozenset[str]
    data_quality: str
    classification: str
    notes: str


@dataclass(frozen=True, slots=True)
class PartyLine:
    """One party of a listed arrangement."""

    id: UUID
    reference: str
    entity: str
    entity_en: str
    entity_fr: str
    role: str
    signatory_name: str
    signatory_title: str
    signed_on: date | None
    joined_on: date | None
    withdrew_on: date | None
    share_cap: str


@dataclass(frozen=True, slots=True)
class ServiceLine:
    """One service that ran or was used in the period; volumes are None where nothing was planned or entered."""

    id: UUID
    reference: str
    catalogue_code: str
    line: str
    name_en: str
    name_fr: str
    arrangement: str
    location: str
    provider: str
    clients: tuple[str, ...]
    modality: str
    since: date | None
    status: str
    stock_take_action: str
    reporting_stream: str
    unit: str
    volume_plan: Decimal | None
    volume_actual: Decimal | None
    flags: tuple[str, ...]
    data_quality: str
    notes: str


@dataclass(frozen=True, slots=True)
class UsageLine:
    """What one consumer used of one service in one month, what it is worth and whether it was covered by paper."""

    service: str
    catalogue_code: str
    arrangement: str
    consumer: str
    month: date
    day: date
    quantity: Decimal | None
    unit: str
    priced: Priced
    cover: str
    data_quality: str
    note: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class KpiLine:
    """One indicator of one service: its latest value in the period and its rating, now and in the period before."""

    service_id: UUID
    service: str
    service_en: str
    service_fr: str
    definition: KpiDefinition
    target: KpiTarget | None
    value: Decimal | None
    as_of: date | None
    readings: int
    progress: Fraction | None
    rating: str
    rating_before: str
    note: str
    data_quality: str


@dataclass(frozen=True, slots=True)
class AlertLine:
    """One flag on one record as of the cut-off day."""

    flag: str
    severity: str
    kind: str
    reference: str
    title_en: str
    title_fr: str
    since: date | None
    due: date | None
    owner: str
