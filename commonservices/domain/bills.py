"""Memo records of what is billed, settled and confirmed; the ledger is elsewhere, and its numbers are kept here."""

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
    flag_field,
    reference_field,
    scaled_field,
    text_field,
    whole_field,
)
from commonservices.domain.shared_services import EXCHANGE_PLACES, QUANTITY_PLACES, RATE_PLACES


@dataclass(frozen=True, slots=True, kw_only=True)
class Bill:
    """A statement from a provider to one entity for a period, and where it stands; totals are sums of its lines."""

    KIND: ClassVar[str] = "bill"
    NUMBER: ClassVar[int] = 49
    id: UUID
    reference: str = text_field(4901, 60, need=Need.SAVE, fixed=True, searched=True)
    kind: str = code_field(4902, "bill_kinds", "ACTUAL", need=Need.SAVE, fixed=True)
    from_entity_id: UUID | None = reference_field(4903, "entity", need=Need.SAVE, fixed=True)
    to_entity_id: UUID | None = reference_field(4904, "entity", need=Need.SAVE, fixed=True)
    arrangement_id: UUID | None = reference_field(4905, "arrangement", fixed=True)
    pool_id: UUID | None = reference_field(4906, "cost_pool", fixed=True)
    basis: str = code_field(4907, "financial_basis", need=Need.SAVE, fixed=True)
    channel: str = code_field(4908, "billing_channel", need=Need.SAVE)
    starts_on: date | None = date_field(4909, need=Need.SAVE, fixed=True)
    ends_on: date | None = date_field(4909, need=Need.SAVE, fixed=True)
    issued_on: date | None = date_field(4910)
    issued_by: str = text_field(4910)
    due_on: date | None = date_field(4911)
    currency: str = code_field(4912, "currencies", "USD", need=Need.SAVE, fixed=True)
    total: int | None = amount_field(4913, "currency", minimum=None)
    total_usd: int | None = amount_field(4913, "currency_usd", minimum=None)
    currency_usd: str = code_field(4913, "currencies", "USD")
    per_usd: Decimal | None = scaled_field(4914, EXCHANGE_PLACES)
    per_usd_on: date | None = date_field(4914)
    per_usd_provisional: bool = flag_field(4914)
    state: str = code_field(4915, "bill_states", "DRAFT", need=Need.SAVE)
    state_reason: str = text_field(4916, 500)
    state_on: date | None = date_field(4916)
    disputed_amount: int | None = amount_field(4917, "currency")
    disputed_on: date | None = date_field(4917)
    dispute_reason: str = text_field(4917, 500)
    external_reference: str = text_field(4918, 60, searched=True)
    posted_on: date | None = date_field(4918)
    corrects_id: UUID | None = reference_field(4919, "bill", fixed=True)
    decision_id: UUID | None = reference_field(4920, "decision")
    prepared_by: str = text_field(4921)
    document_id: UUID | None = reference_field(4922, "document")
    note: str = text_field(4923, 500)
    cover_waiver: str = text_field(4924, 500)


@dataclass(frozen=True, slots=True, kw_only=True)
class BillLine:
    """One line of a bill: the service, the quantity, the version of the rate, and the order or share it comes from."""

    KIND: ClassVar[str] = "bill_line"
    NUMBER: ClassVar[int] = 50
    id: UUID
    bill_id: UUID | None = reference_field(5001, "bill", need=Need.SAVE, fixed=True)
    number: int | None = whole_field(5002, minimum=1, need=Need.SAVE)
    service_id: UUID | None = reference_field(5003, "shared_service")
    order_id: UUID | None = reference_field(5004, "service_order")
    share_id: UUID | None = reference_field(5005, "share")
    description: str = text_field(5006, 300)
    service_date: date | None = date_field(5007)
    quantity: Decimal | None = scaled_field(5008, QUANTITY_PLACES)
    unit: str = code_field(5008, "units")
    rate_line_id: UUID | None = reference_field(5009, "rate_line")
    rate: Decimal | None = scaled_field(5009, RATE_PLACES)
    amount: int | None = amount_field(5010, "currency", minimum=None, need=Need.SAVE)
    support_amount: int | None = amount_field(5010, "currency", minimum=None)
    currency: str = code_field(5010, "currencies", "USD", need=Need.SAVE)
    amount_usd: int | None = amount_field(5011, "currency_usd", minimum=None)
    currency_usd: str = code_field(5011, "currencies", "USD")
    match_reason: str = text_field(5012, 500)
    disputed: bool = flag_field(5013)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """One payment, offset or other settlement of a bill; a wrong one is taken back by another, never changed."""

    KIND: ClassVar[str] = "settlement"
    NUMBER: ClassVar[int] = 51
    id: UUID
    bill_id: UUID | None = reference_field(5101, "bill", need=Need.SAVE, fixed=True)
    settled_on: date | None = date_field(5102, need=Need.SAVE, fixed=True)
    amount: int | None = amount_field(5103, "currency", minimum=None, need=Need.SAVE, fixed=True)
    currency: str = code_field(5103, "currencies", "USD", need=Need.SAVE, fixed=True)
    method: str = code_field(5104, "settlement_methods", need=Need.SAVE, fixed=True)
    external_reference: str = text_field(5105, 60)
    posted_on: date | None = date_field(5105)
    offset_bill_id: UUID | None = reference_field(5106, "bill", fixed=True)
    reverses_id: UUID | None = reference_field(5107, "settlement", fixed=True)
    entered_by: str = text_field(5108, fixed=True)
    note: str = text_field(5109, 500)
    exception_reason: str = text_field(5110, 500, fixed=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """One reminder of a bill that is due: when, to whom, at which step."""

    KIND: ClassVar[str] = "reminder"
    NUMBER: ClassVar[int] = 52
    id: UUID
    bill_id: UUID | None = reference_field(5201, "bill", need=Need.SAVE, fixed=True)
    sent_on: date | None = date_field(5202, need=Need.SAVE)
    days_overdue: int | None = whole_field(5202)
    sent_to: str = text_field(5203)
    note: str = text_field(5204, 500)


@dataclass(frozen=True, slots=True, kw_only=True)
class BalanceConfirmation:
    """What the other side says it owes or is owed on a day, beside our figure."""

    KIND: ClassVar[str] = "balance_confirmation"
    NUMBER: ClassVar[int] = 53
    id: UUID
    provider_id: UUID | None = reference_field(5301, "entity", need=Need.SAVE, fixed=True)
    counterparty_id: UUID | None = reference_field(5302, "entity", need=Need.SAVE, fixed=True)
    as_of: date | None = date_field(5303, need=Need.SAVE, fixed=True)
    currency: str = code_field(5304, "currencies", "USD", need=Need.SAVE, fixed=True)
    our_balance: int | None = amount_field(5305, "currency", minimum=None, need=Need.SAVE)
    their_balance: int | None = amount_field(5306, "currency", minimum=None)
    confirmed_by: str = text_field(5307)
    confirmed_on: date | None = date_field(5307)
    document_id: UUID | None = reference_field(5308, "document")
    explanation: str = text_field(5309, 500)


@dataclass(frozen=True, slots=True, kw_only=True)
class AgeingSnapshot:
    """What one entity owed at the end of a period, by age: never changed afterwards."""

    KIND: ClassVar[str] = "ageing_snapshot"
    NUMBER: ClassVar[int] = 54
    id: UUID
    as_of: date | None = date_field(5401, need=Need.SAVE, fixed=True)
    provider_id: UUID | None = reference_field(5402, "entity", need=Need.SAVE, fixed=True)
    counterparty_id: UUID | None = reference_field(5403, "entity", need=Need.SAVE, fixed=True)
    currency: str = code_field(5404, "currencies", "USD", need=Need.SAVE, fixed=True)
    not_due: int | None = amount_field(5405, "currency", minimum=None, fixed=True)
    days_1_30: int | None = amount_field(5405, "currency", minimum=None, fixed=True)
    days_31_60: int | None = amount_field(5405, "currency", minimum=None, fixed=True)
    days_61_90: int | None = amount_field(5405, "currency", minimum=None, fixed=True)
    days_91_180: int | None = amount_field(5405, "currency", minimum=None, fixed=True)
    days_181_365: int | None = amount_field(5405, "currency", minimum=None, fixed=True)
    days_over_365: int | None = amount_field(5405, "currency", minimum=None, fixed=True)
    disputed: int | None = amount_field(5405, "currency", fixed=True)
    open_bills: int | None = whole_field(5406, fixed=True)
