"""The 40 services with those who take part, and the price of one unit."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from commonservices.demo.plan import Plan, entity_id, location_id
from commonservices.demo.tables import ArrangementRow, ServiceRow
from commonservices.domain.ids import of_link
from commonservices.domain.shared_services import Participation, RateLine, SharedService

_STATUS_BY_STATE = {"SUSPENDED": "UNDER_MODIFICATION", "TERMINATED": "DISCONTINUED"}


def services(plan: Plan) -> Iterator[SharedService]:
    """Give every service under the arrangement that is in force for it."""
    for row in plan.tables.services:
        yield service_of(plan, row)


def services_of(plan: Plan, ref: str) -> Iterator[SharedService]:
    """Give the services that stand under one arrangement, or stood under it before its renewal."""
    for row in plan.tables.services:
        if ref in row.arrangements:
            yield service_of(plan, row)


def service_of(plan: Plan, row: ServiceRow) -> SharedService:
    """Give one service; a suspended one is being modified, one whose arrangement was ended is discontinued."""
    under = arrangement_of(plan, row)
    terms = plan.tables.mission["terms"]
    reference = plan.reference(under.ref)
    return SharedService(
        id=plan.service_id(row.code),
        reference=plan.reference(row.code),
        name_en=row.name,
        catalogue_code=row.catalogue_code,
        owner_office_id=plan.office_id,
        arrangement_id=plan.arrangement_id(under.ref),
        location_id=location_id(plan.tables.site_of(under.ref)),
        managing_entity_id=entity_id(under.provider),
        modality=plan.tables.term("modality", under.type),
        unit=row.unit,
        service_level=plan.word("service_level").format(reference=reference),
        status=_STATUS_BY_STATE.get(under.state, "ACTIVE"),
        started_on=_started_on(plan, row),
        ended_on=_ended_on(plan, row),
        reporting_stream=terms["reporting_stream"],
        driver_code=row.key,
        method=row.method,
    )


def participations(plan: Plan) -> Iterator[Participation]:
    """Give each consumer of each service from its first day on; the provider manages it and is no consumer."""
    for row in plan.tables.services:
        for code in arrangement_of(plan, row).consumers:
            yield Participation(
                id=of_link(plan.service_id(row.code), entity_id(code)),
                service_id=plan.service_id(row.code),
                entity_id=entity_id(code),
                joined_on=_started_on(plan, row),
                left_on=_ended_on(plan, row),
            )


def rate_lines(plan: Plan) -> Iterator[RateLine]:
    """Give the price of one unit of each service in the currency of its arrangement, from its first day on."""
    for row in plan.tables.services:
        valid_from = _started_on(plan, row)
        yield RateLine(
            id=of_link(plan.service_id(row.code), "rate", valid_from.isoformat()),
            service_id=plan.service_id(row.code),
            rate=row.unit_price,
            currency=arrangement_of(plan, row).currency,
            unit=row.unit,
            valid_from=valid_from,
            method=plan.tables.mission["terms"]["rate_method"],
            approved_by=plan.word("signatory_name"),
        )


def arrangement_of(plan: Plan, row: ServiceRow) -> ArrangementRow:
    """Give the arrangement in force for a service: the last one of its list."""
    return plan.tables.arrangements[row.arrangements[-1]]


def _started_on(plan: Plan, row: ServiceRow) -> date:
    return plan.calendar.month(min(plan.service_runs(row)))


def _ended_on(plan: Plan, row: ServiceRow) -> date | None:
    under = arrangement_of(plan, row)
    return plan.calendar.end(under.end_m) if under.state == "TERMINATED" else None
