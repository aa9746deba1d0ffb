"""Typing what an indicator showed on a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.actions.values import read_all
from commonservices.domain.changes import Changes
from commonservices.domain.checks import check_record
from commonservices.domain.ids import of_link
from commonservices.domain.quality import KpiDefinition, KpiReading, KpiTarget
from commonservices.domain.sentences import refuse
from commonservices.domain.shared_services import SharedService

if TYPE_CHECKING:
    from commonservices.office import Office


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
        if as_of > office.clock.today():
            refuse("day_in_future", "as_of", as_of.isoformat(), example=office.clock.today())
        id = of_link(service_id, kpi_id, as_of.isoformat())
        known = work.find(KpiReading, id)
        given = read_all(office, KpiReading, {"value": value, "note": note})
        if given["value"] is None:
            if known is not None:
                work.remove(known)
        else:
            record = KpiReading(
                id=id, service_id=service_id, kpi_id=kpi_id, as_of=as_of, entered_by=office.actor, **given
            )
            if known is None or replace(record, entered_by=known.entered_by) != known:
                check_record(record, before=known)
                work.put(record)
    return work.changes


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
