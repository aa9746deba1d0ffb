"""From a request to what was delivered: the numbered order and its delivery lines."""

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
    long_text_field,
    reference_field,
    reference_set_field,
    scaled_field,
    text_field,
)
from commonservices.domain.shared_services import QUANTITY_PLACES


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceOrder:
    """A request of one consumer for a service, with each step to its bill; passengers are counted, never named."""

    KIND: ClassVar[str] = "service_order"
    NUMBER: ClassVar[int] = 41
    id: UUID
    reference: str = text_field(4101, 60, need=Need.SAVE, fixed=True, searched=True)
    service_id: UUID | None = reference_field(4102, "shared_service", need=Need.SAVE, fixed=True)
    consumer_id: UUID | None = reference_field(4103, "entity", need=Need.SAVE, fixed=True)
    requested_by: str = text_field(4104)
    requested_on: date | None = date_field(4104)
    needed_on: date | None = date_field(4105)
    quantity: Decimal | None = scaled_field(4106, QUANTITY_PLACES, need=Need.SAVE)
    unit: str = code_field(4106, "units")
    purpose: str = text_field(4107, 500, searched=True)
    core_client_effect: str = text_field(4108, 500)
    state: str = code_field(4109, "order_states", "REQUESTED", need=Need.SAVE)
    approved_by: str = text_field(4110)
    approved_on: date | None = date_field(4110)
    funding_reference: str = text_field(4111, 60)
    confirmed_quantity: Decimal | None = scaled_field(4112, QUANTITY_PLACES)
    confirmed_by: str = text_field(4112)
    confirmed_on: date | None = date_field(4112)
    certified_by: str = text_field(4113)
    certified_on: date | None = date_field(4113)
    state_reason: str = text_field(4114, 500)
    waived_by: str = text_field(4115)
    waived_on: date | None = date_field(4115)
    waived_amount: int | None = amount_field(4115, "waived_currency")
    waived_currency: str = code_field(4115, "currencies", "USD")
    cover_waiver: str = text_field(4116, 500)
    exception_reason: str = text_field(4117, 500)
    evidence_ids: frozenset[UUID] = reference_set_field(4118, "document")
    notes: str = long_text_field(4119)


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One line of what was delivered under an order; it is never changed, a further line corrects it."""

    KIND: ClassVar[str] = "delivery"
    NUMBER: ClassVar[int] = 42
    id: UUID
    order_id: UUID | None = reference_field(4201, "service_order", need=Need.SAVE, fixed=True)
    delivered_on: date | None = date_field(4202, need=Need.SAVE, fixed=True)
    quantity: Decimal | None = scaled_field(4203, QUANTITY_PLACES, need=Need.SAVE, fixed=True)
    delivered_by: str = text_field(4204, fixed=True)
    evidence: str = text_field(4205, fixed=True)
    document_id: UUID | None = reference_field(4206, "document", fixed=True)
    corrects_id: UUID | None = reference_field(4207, "delivery", fixed=True)
    note: str = text_field(4208, 500, fixed=True)
