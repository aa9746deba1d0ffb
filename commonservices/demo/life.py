"""How each arrangement came into its state: events, clearances, and what was waived on the way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from commonservices.demo.arrangements import notice_day, parties_of, version_of
from commonservices.demo.calendar import days_before
from commonservices.demo.drivers import drivers_of
from commonservices.demo.plan import Plan, entity_id
from commonservices.demo.services import services_of
from commonservices.demo.tables import ArrangementRow
from commonservices.domain.arrangements import Arrangement, ArrangementEvent, Clearance, Waiver
from commonservices.domain.codelists import entities as shipped_entities
from commonservices.domain.facts import ArrangementFacts
from commonservices.domain.ids import of_link
from commonservices.domain.must_haves import clearances_needed, needs_signature
from commonservices.domain.states import is_allowed, missing_for

FIRST_STATE = "DRAFT"
_NOON = time(12, tzinfo=UTC)
Step = tuple[str, date, str]


def events(plan: Plan) -> Iterator[ArrangementEvent]:
    """Give the steps of every arrangement; they fold to its state."""
    for row in plan.tables.arrangements.values():
        before = FIRST_STATE
        for number, (state, day, reason) in enumerate(_steps(plan, row), start=1):
            yield ArrangementEvent(
                id=of_link(plan.arrangement_id(row.ref), "event", f"{number:02d}"),
                arrangement_id=plan.arrangement_id(row.ref),
                at=datetime.combine(day, _NOON) + timedelta(minutes=number),
                day=day,
                actor=plan.word("signatory_name"),
                from_state=before,
                to_state=state,
                reason=reason,
            )
            before = state


def clearances(plan: Plan) -> Iterator[Clearance]:
    """Give the clearances every arrangement needed before it went out for signature."""
    for row in plan.tables.arrangements.values():
        signed_on = plan.calendar.signed(row.signed_m)
        if signed_on is None:
            continue
        for kind in clearances_needed(_facts(plan, row)):
            yield Clearance(
                id=of_link(plan.arrangement_id(row.ref), kind),
                arrangement_id=plan.arrangement_id(row.ref),
                kind=kind,
                cleared_by=plan.word("signatory_name"),
                cleared_on=days_before(signed_on, plan.tables.mission["steps"]["CLEARED"]),
                note=plan.word("reason"),
            )


def waivers(plan: Plan) -> Iterator[Waiver]:
    """Give what every step so far had to let go: the draft and signed copies, and each must-have the tables lack."""
    for row in plan.tables.arrangements.values():
        signed_on = plan.calendar.signed(row.signed_m)
        for item in _let_go(plan, row):
            yield Waiver(
                id=of_link(plan.arrangement_id(row.ref), item),
                arrangement_id=plan.arrangement_id(row.ref),
                item=item,
                reason=plan.word("reason"),
                approver=plan.word("signatory_name"),
                day=signed_on,
            )


def _let_go(plan: Plan, row: ArrangementRow) -> tuple[str, ...]:
    """Give the items that the guards of each step would have missed, in the order they come up."""
    facts, items = _facts(plan, row), dict[str, None]()
    for state, day, _ in _steps(plan, row):
        missing = missing_for(facts, state, day) if is_allowed(facts.state, state) else ()
        items |= dict.fromkeys(each.waivable_as for each in missing if each.waivable_as)
        facts = replace(facts, arrangement=replace(facts.arrangement, state=state))
    return tuple(items)


def _steps(plan: Plan, row: ArrangementRow) -> Iterator[Step]:
    signed_on = plan.calendar.signed(row.signed_m)
    if signed_on is None:
        return
    for state, days in plan.tables.mission["steps"].items():
        if state != "SIGNING" or needs_signature(row.type):
            yield state, days_before(signed_on, days), ""
    if row.state == "SIGNING":
        return
    yield "SIGNED", signed_on, ""
    yield "ACTIVE", max(signed_on, plan.calendar.month(row.start_m)), ""
    for review in plan.tables.events_of(row.ref, "kpi_review"):
        yield "ACTIVE", plan.calendar.last_day(review.month), review.what_happened
    yield from _ending(plan, row)


def _ending(plan: Plan, row: ArrangementRow) -> Iterator[Step]:
    end = plan.calendar.end(row.end_m)
    for stop in plan.tables.events_of(row.ref, "service_stop"):
        yield "SUSPENDED", plan.calendar.month(stop.month), stop.what_happened
    if end is None or row.state in {"ACTIVE", "SUSPENDED"}:
        return
    if row.state == "TERMINATED":
        yield "NOTICE", notice_day(plan, row, end), plan.word("reason")
    yield row.state, end + timedelta(days=1), ""


def _facts(plan: Plan, row: ArrangementRow) -> ArrangementFacts:
    services = tuple(services_of(plan, row.ref))
    measured = {plan.service_id(kpi.service) for kpi in plan.tables.kpis}
    return ArrangementFacts(
        arrangement=Arrangement(id=plan.arrangement_id(row.ref), type=row.type, state=FIRST_STATE),
        version=version_of(plan, row),
        parties=tuple(parties_of(plan, row)),
        entity_kinds=_entity_kinds(plan, row),
        services=services,
        has_rates=bool(services),
        has_indicators=any(service.id in measured for service in services),
        census_dates=tuple(value.census_date for value in drivers_of(plan, row) if value.census_date),
    )


def _entity_kinds(plan: Plan, row: ArrangementRow) -> dict[UUID, str]:
    kinds = {entity.acronym: entity.kind for entity in shipped_entities()}
    kinds |= {str(entity["short_code"]): str(entity["kind"]) for entity in plan.tables.mission["entity"]}
    return {entity_id(code): kinds[code] for code in (row.provider, *row.consumers)}
