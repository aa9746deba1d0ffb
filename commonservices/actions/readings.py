"""Typing what an indicator showed on a day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.actions.values import field_of, read_all, value_for
from commonservices.domain.changes import Changes
from commonservices.domain.checks import check_record
from commonservices.domain.ids import of_link
from commonservices.domain.quality import KpiDefinition, KpiReading, KpiTarget
from commonservices.domain.sentences import refuse
from commonservices.domain.shared_services import SharedService

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

_MEASURED: Final = ("value", "numerator", "denominator", "note")


def set_reading(
    office: Office,
    service_id: UUID,
    kpi_id: UUID,
    as_of: date,
    value: Decimal | str | None,
    note: str = "",
) -> Changes:
    """Set what an indicator of a service showed on a day; None removes it: not measured is not zero."""
    with office.work("reading_set") as work:
        service = work.get(SharedService, service_id)
        kpi = work.get(KpiDefinition, kpi_id)
        work.subject(f"{service.reference} · {kpi.code} · {as_of.isoformat()}")
        given = {"service_id": service_id, "kpi_id": kpi_id, "as_of": as_of, "value": value, "note": note}
        put_reading(office, work, given)
    return work.changes


def put_reading(office: Office, work: Work, values: Mapping[str, Any]) -> None:
    """Write one reading inside an act that is under way; a value that is left out stays as it is."""
    service = work.get(SharedService, values.get("service_id"))
    kpi = work.get(KpiDefinition, values.get("kpi_id"))
    as_of = value_for(office, field_of(KpiReading, "as_of", fixed_too=True), values.get("as_of"))
    if as_of is None:
        refuse("required", "as_of", example=office.clock.today())
    if as_of > office.clock.today():
        refuse("day_in_future", "as_of", as_of.isoformat(), example=office.clock.today())
    id = of_link(service.id, kpi.id, as_of.isoformat())
    known = work.find(KpiReading, id)
    wanted = {name: values[name] for name in _MEASURED if name in values}
    given = {name: getattr(known, name) for name in _MEASURED} if known is not None else {}
    if "value" in values:  # what an earlier value was made of says nothing about this one
        given |= dict.fromkeys(("numerator", "denominator"))
    given |= read_all(office, KpiReading, wanted)
    if given.get("value") is None:
        if known is not None:
            work.remove(known)
        return
    record = KpiReading(id=id, service_id=service.id, kpi_id=kpi.id, as_of=as_of, entered_by=office.actor, **given)
    if known is None or replace(record, entered_by=known.entered_by) != known:
        check_record(record, before=known)
        work.put(record)


def set_target(office: Office, service_id: UUID, kpi_id: UUID, target: object, tolerance: object = None) -> Changes:
    """Say what a service shall reach on an indicator."""
    with office.work("target_set") as work:
        service = work.get(SharedService, service_id)
        kpi = work.get(KpiDefinition, kpi_id)
        work.subject(f"{service.reference} · {kpi.code}")
        id = of_link(service_id, kpi_id)
        known = work.find(KpiTarget, id) or KpiTarget(id=id, service_id=service_id, kpi_id=kpi_id)
        record = replace(known, **read_all(office, KpiTarget, {"target": target, "tolerance": tolerance}))
        check_record(record)
        work.put(record)
    return work.changes
