"""All kinds of record in one place, by name and by journal number."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from commonservices.domain import arrangements, partners, quality, shared_services
from commonservices.domain.fields import Record, RecordType, record_type

RECORD_CLASSES: tuple[type[Record], ...] = (
    partners.OfficeProfile,
    partners.Entity,
    partners.Person,
    partners.Location,
    arrangements.Arrangement,
    arrangements.ArrangementVersion,
    arrangements.ArrangementParty,
    arrangements.ArrangementEvent,
    arrangements.Document,
    arrangements.ClauseCheck,
    shared_services.SharedService,
    shared_services.Participation,
    shared_services.MonthlyUsage,
    quality.KpiDefinition,
    quality.KpiTarget,
    quality.KpiReading,
    shared_services.RateLine,
    shared_services.ExchangeRate,
    shared_services.DriverValue,
    arrangements.Waiver,
    arrangements.Clearance,
)


@cache
def record_types() -> Mapping[str, RecordType]:
    """Give every record type by its name."""
    return MappingProxyType({cls.KIND: record_type(cls) for cls in RECORD_CLASSES})


@cache
def record_types_by_number() -> Mapping[int, RecordType]:
    """Give every record type by its journal number."""
    return MappingProxyType({cls.NUMBER: record_type(cls) for cls in RECORD_CLASSES})
