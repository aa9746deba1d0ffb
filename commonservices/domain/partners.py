"""Offices, UN entities, persons and places: who takes part, and where."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import ClassVar
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import (
    Need,
    code_field,
    code_set_field,
    date_field,
    flag_field,
    reference_field,
    scaled_field,
    text_field,
)

SHIPPED = "shipped"
"""Where the entities come from that every register begins with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeProfile:
    """An office whose arrangements are kept here: its calendar, currency and mandate."""

    KIND: ClassVar[str] = "office"
    NUMBER: ClassVar[int] = 1
    id: UUID
    code: str = text_field(101, 20, need=Need.SAVE, searched=True)
    name_en: str = text_field(102, need=Need.SAVE, searched=True)
    name_fr: str = text_field(103, searched=True)
    kind: str = code_field(104, "office_kinds", need=Need.SAVE)
    fiscal_calendar: str = code_field(105, "fiscal_calendars", need=Need.SAVE)
    integration: str = code_field(106, "integration", "NONE")
    country_iso3: str = code_field(107, "countries")
    base_currency: str = code_field(108, "currencies", "USD", need=Need.SAVE)
    languages: frozenset[str] = code_set_field(109)
    parent_office_id: UUID | None = reference_field(110, "office")
    mandate_end_on: date | None = date_field(111)
    entity_id: UUID | None = reference_field(112, "entity")
    demo: bool = flag_field(113)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """A UN entity or a counterpart that can be party to an arrangement."""

    KIND: ClassVar[str] = "entity"
    NUMBER: ClassVar[int] = 2
    id: UUID
    short_code: str = text_field(201, 40, need=Need.SAVE, searched=True)
    name_en: str = text_field(202, need=Need.SAVE, searched=True)
    name_fr: str = text_field(203, searched=True)
    name_es: str = text_field(204, searched=True)
    kind: str = code_field(205, "entity_kinds", need=Need.SAVE)
    billing_channel: str = code_field(206, "billing_channel")
    mr_signatory: bool = flag_field(207)
    mr_signed_on: date | None = date_field(208)
    fiscal_calendar: str = code_field(209, "fiscal_calendars", "JAN_DEC")
    resident: bool = flag_field(210)
    erp: str = text_field(211, 40)
    valid_from: date | None = date_field(212)
    valid_to: date | None = date_field(212)
    successor_id: UUID | None = reference_field(213, "entity")
    aliases: frozenset[str] = code_set_field(214, searched=True)
    origin: str = text_field(215, 20)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A person by name, function and work contact, nothing more."""

    KIND: ClassVar[str] = "person"
    NUMBER: ClassVar[int] = 3
    id: UUID
    name: str = text_field(301, need=Need.SAVE, searched=True)
    title: str = text_field(302)
    entity_id: UUID | None = reference_field(303, "entity")
    office_id: UUID | None = reference_field(304, "office")
    email: str = text_field(305)
    phone: str = text_field(306, 60)
    active_from: date | None = date_field(307)
    active_to: date | None = date_field(307)


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """A place where services run."""

    KIND: ClassVar[str] = "location"
    NUMBER: ClassVar[int] = 4
    id: UUID
    name: str = text_field(401, need=Need.SAVE, searched=True)
    country_iso3: str = code_field(402, "countries")
    admin1: str = text_field(403)
    latitude: Decimal | None = scaled_field(404, 6)
    longitude: Decimal | None = scaled_field(404, 6)
    security_area: str = text_field(405)
    kind: str = code_field(406, "location_kinds", "OTHER")
