"""What the reconciliations compare, read with a few queries each: services, requests, premises, counts, agreements."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.ordering import WAIVED
from commonservices.domain.overlaps import House, ServiceAt
from commonservices.domain.partners import Entity
from commonservices.domain.premises_rules import IN_USE, OUTSIDE_THE_UN, on, standing
from commonservices.domain.reconciling.ceilings import HeldOrders
from commonservices.domain.reconciling.cover import RUNNING, Orphan, RunningService
from commonservices.domain.reconciling.findings import AGREEMENT, BILL, PREMISES
from commonservices.domain.reconciling.keys import Count, Member
from commonservices.domain.reconciling.requests import AHEAD, REFUSED, DeliveredOrder
from commonservices.domain.reconciling.space import HeldSpace
from commonservices.store import premises_rows
from commonservices.store.tables import LIVE, table_of

IN_FORCE: Final = ("ACTIVE", "SUSPENDED", "NOTICE")
NOTHING: Final = Decimal(0)
NEVER: Final = date(9999, 12, 31)


def counted(connection: sa.Connection, kind: str, *wanted: Any) -> int:
    """Give how many live records of a kind fulfil some conditions."""
    table = table_of(kind)
    return int(connection.scalar(sa.select(sa.func.count()).where(table.c.row_state == LIVE, *wanted)) or 0)


def codes(connection: sa.Connection) -> dict[UUID, str]:
    """Give the short codes of all entities."""
    entity = table_of("entity")
    return {row[0]: row[1] for row in connection.execute(sa.select(entity.c.id, entity.c.short_code))}


# --- R1 ---------------------------------------------------------------------------------------------------------------


def running_services(connection: sa.Connection) -> list[RunningService]:
    """Give the services that run with the arrangement above each."""
    service, above = table_of("shared_service"), table_of("arrangement")
    asked = (
        sa.select(service.c.id, service.c.reference, above.c.id, above.c.reference, above.c.state)
        .select_from(service.outerjoin(above, above.c.id == service.c.arrangement_id))
        .where(service.c.row_state == LIVE, service.c.status.in_(RUNNING))
        .order_by(service.c.reference)
    )
    return [RunningService(row[0], row[1], row[2], row[3] or "", row[4] or "") for row in connection.execute(asked)]


def orphans(connection: sa.Connection) -> list[Orphan]:
    """Give bills, premises in use and orders of other entities that name no arrangement."""
    return [*_bills_alone(connection), *_premises_alone(connection), *_orders_alone(connection)]


def _bills_alone(connection: sa.Connection) -> Iterable[Orphan]:
    bill, entity = table_of("bill"), table_of("entity")
    asked = (
        sa.select(bill.c.id, bill.c.reference, entity.c.short_code)
        .join(entity, entity.c.id == bill.c.to_entity_id)
        .where(bill.c.row_state == LIVE, bill.c.arrangement_id.is_(None), bill.c.state != "CANCELLED")
    )
    return [Orphan("bill", row[0], (BILL, row[0]), row[1], row[2]) for row in connection.execute(asked)]


def _premises_alone(connection: sa.Connection) -> Iterable[Orphan]:
    house = table_of("premises")
    asked = sa.select(house.c.id, house.c.reference).where(
        house.c.row_state == LIVE,
        house.c.arrangement_id.is_(None),
        house.c.status == "ACTIVE",
        house.c.phase == IN_USE,
    )
    return [Orphan("premises", row[0], (PREMISES, row[0]), row[1]) for row in connection.execute(asked)]


def _orders_alone(connection: sa.Connection) -> Iterable[Orphan]:
    order, agreement = table_of("call_off"), table_of("long_term_agreement")
    use, entity = table_of("long_term_agreement_use"), table_of("entity")
    asked = (
        sa.select(order.c.id, agreement.c.id, agreement.c.reference, entity.c.short_code)
        .select_from(
            order.join(agreement, agreement.c.id == order.c.agreement_id)
            .join(entity, entity.c.id == order.c.entity_id)
            .outerjoin(use, use.c.id == order.c.use_id)
        )
        .where(order.c.row_state == LIVE, order.c.entity_id != agreement.c.holder_id, use.c.arrangement_id.is_(None))
    )
    return [Orphan("call_off", row[0], (AGREEMENT, row[1]), row[2], row[3]) for row in connection.execute(asked)]


# --- R2 ---------------------------------------------------------------------------------------------------------------


def suspect_orders(connection: sa.Connection, day: date) -> list[DeliveredOrder]:
    """Give the orders whose deliveries may not fit their request, or that are past their day."""
    order, service, entity = table_of("service_order"), table_of("shared_service"), table_of("entity")
    delivered = _delivered(order, day)
    names = ("quantity", "requested_on", "needed_on", "approved_on")
    asked = sa.select(
        order.c.id,
        order.c.reference,
        order.c.state,
        entity.c.short_code,
        service.c.reference,
        service.c.arrangement_id,
        *(order.c[name] for name in names),
        delivered.c.first_on,
        delivered.c.quantity,
    ).select_from(
        delivered.join(order, order.c.id == delivered.c.id)
        .join(service, service.c.id == order.c.service_id)
        .join(entity, entity.c.id == order.c.consumer_id)
    )
    return [DeliveredOrder._make((*row[:-1], row[-1] or NOTHING)) for row in connection.execute(asked)]


def _delivered(order: sa.Table, day: date) -> Any:
    """Give the orders that may be wrong with what was delivered under each, in one pass in the order of their keys."""
    delivery = table_of("delivery")
    first = sa.func.min(delivery.c.delivered_on, type_=delivery.c.delivered_on.type)
    quantity = sa.type_coerce(sa.func.sum(delivery.c.quantity), delivery.c.quantity.type)
    there = quantity > NOTHING
    none = sa.or_(quantity.is_(None), quantity <= NOTHING)
    wrong = sa.or_(
        sa.and_(there, order.c.state.in_(REFUSED)),
        sa.and_(there, order.c.approved_on.is_(None)),
        first < order.c.requested_on,
        quantity > order.c.quantity,
        sa.and_(none, order.c.state.not_in((*AHEAD, *REFUSED, WAIVED))),
        sa.and_(order.c.state.in_(AHEAD), order.c.needed_on < day),
    )
    own = sa.and_(delivery.c.order_id == order.c.id, delivery.c.row_state == LIVE)
    return (
        sa.select(order.c.id, first.label("first_on"), quantity.label("quantity"))
        .select_from(order.outerjoin(delivery, own))
        .where(order.c.row_state == LIVE)
        .group_by(order.c.id)
        .having(wrong)
        .subquery()
    )


# --- R11 and S03 ------------------------------------------------------------------------------------------------------


def space(connection: sa.Connection) -> HeldSpace:
    """Give all premises with those who are in them."""
    held = premises_rows.premises(connection)
    rooms = {id: some for id, some in held.occupancies.items() if id is not None}
    return HeldSpace(held.premises, rooms, _codes(held.entities.values()), _outsiders(held.entities.values()))


def houses(connection: sa.Connection, day: date) -> list[House]:
    """Give the premises in use on a day with what is free in them; those of one site or city are in one place."""
    held = premises_rows.premises(connection)
    outside = _outsiders(held.entities.values())
    found = []
    for each in held.premises:
        if each.status != "ACTIVE" or each.phase != IN_USE:
            continue
        own = held.occupancies.get(each.id, ())
        stands = standing(each, own, (), day, outside)
        site = held.locations.get(each.location_id) if each.location_id else None
        place = site.name if site else each.city
        inside = {one.entity_id for one in on(own, day) if one.entity_id is not None} - outside
        desks = None if each.capacity_workstations is None else each.capacity_workstations - stands.workstations
        area = None if each.area_m2 is None else each.area_m2 - stands.net_m2
        names = sorted(held.entities[id].short_code for id in inside if id in held.entities)
        found.append(
            House(each.id, each.reference, place, stands.entities, tuple(names), desks, area, each.arrangement_id)
        )
    return found


def services_at(connection: sa.Connection) -> list[ServiceAt]:
    """Give the services that run with place and provider."""
    service, place, provider = table_of("shared_service"), table_of("location"), table_of("entity")
    asked = (
        sa.select(
            service.c.id,
            service.c.reference,
            service.c.catalogue_code,
            service.c.location_id,
            sa.func.coalesce(place.c.name, ""),
            service.c.managing_entity_id,
            sa.func.coalesce(provider.c.short_code, ""),
            service.c.location_dependence,
            service.c.arrangement_id,
        )
        .select_from(
            service.outerjoin(place, place.c.id == service.c.location_id).outerjoin(
                provider, provider.c.id == service.c.managing_entity_id
            )
        )
        .where(service.c.row_state == LIVE, service.c.status.in_(RUNNING))
        .order_by(service.c.reference)
    )
    return [ServiceAt._make(row) for row in connection.execute(asked)]


def _codes(entities: Iterable[Entity]) -> dict[UUID, str]:
    return {each.id: each.short_code for each in entities}


def _outsiders(entities: Iterable[Entity]) -> frozenset[UUID]:
    return frozenset(each.id for each in entities if each.kind in OUTSIDE_THE_UN)


# --- R12 --------------------------------------------------------------------------------------------------------------


def counts(connection: sa.Connection, day: date) -> list[Count]:
    """Give the newest count of each entity for each key of the arrangements in force, taken up to a day."""
    value, above, entity = table_of("driver_value"), table_of("arrangement"), table_of("entity")
    party = table_of("arrangement_party")
    left_on = sa.func.coalesce(party.c.withdrew_on, entity.c.valid_to, NEVER)
    asked = (
        sa.select(
            above.c.id, above.c.reference, entity.c.id, entity.c.short_code, value.c.driver_code, value.c.census_date,
            sa.func.max(left_on),
        )
        .select_from(
            value.join(above, above.c.id == value.c.arrangement_id)
            .join(entity, entity.c.id == value.c.entity_id)
            .outerjoin(
                party,
                sa.and_(
                    party.c.arrangement_id == above.c.id, party.c.entity_id == entity.c.id, party.c.row_state == LIVE
                ),
            )
        )
        .where(value.c.row_state == LIVE, value.c.census_date <= day, above.c.state.in_(IN_FORCE))
        .group_by(
            above.c.id, above.c.reference, entity.c.id, entity.c.short_code, value.c.driver_code, value.c.census_date
        )
        .order_by(value.c.census_date)
    )  # fmt: skip
    newest: dict[tuple[UUID, UUID, str], Count] = {}
    for row in connection.execute(asked):
        newest[row[0], row[2], row[4]] = Count._make((*row[:-1], None if row[-1] == NEVER else row[-1]))
    return list(newest.values())


def members(connection: sa.Connection) -> list[Member]:
    """Give the parties of the arrangements in force."""
    party, above, entity = table_of("arrangement_party"), table_of("arrangement"), table_of("entity")
    asked = (
        sa.select(
            above.c.id, above.c.reference, entity.c.id, entity.c.short_code, party.c.role, party.c.joined_on,
            party.c.withdrew_on,
        )
        .select_from(
            party.join(above, above.c.id == party.c.arrangement_id).join(entity, entity.c.id == party.c.entity_id)
        )
        .where(party.c.row_state == LIVE, above.c.row_state == LIVE, above.c.state.in_(IN_FORCE))
    )  # fmt: skip
    return [Member._make(row) for row in connection.execute(asked)]


# --- R13 --------------------------------------------------------------------------------------------------------------


def agreements(connection: sa.Connection) -> tuple[list[HeldOrders], dict[UUID, str], frozenset[UUID]]:
    """Give long-term agreements with users and orders, the codes of entities, and the arrangements in force."""
    held = premises_rows.agreements(connection)
    found = [HeldOrders(each, held.uses.get(each.id, ()), held.orders.get(each.id, ())) for each in held.agreements]
    in_force = frozenset(id for id, each in held.arrangements.items() if each.state in IN_FORCE)
    return found, _codes(held.entities.values()), in_force
