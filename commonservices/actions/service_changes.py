"""Larger changes of a shared service, each one act: another provider from a day on, and what a stock-take decided."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final
from uuid import UUID

from commonservices.actions import keeping, shared_services
from commonservices.actions.values import field_of, read_all, value_for
from commonservices.domain.bodies import ActionItem
from commonservices.domain.changes import Changes
from commonservices.domain.checks import check_record
from commonservices.domain.ids import of_link
from commonservices.domain.partners import Entity
from commonservices.domain.sentences import refuse
from commonservices.domain.service_states import check_service_move
from commonservices.domain.shared_services import Participation, SharedService

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

PROVIDER: Final = "PROVIDER"
STOPS: Final = "DISCONTINUE"
FOLLOWED_UP: Final = frozenset({"SCALE_UP", "SCALE_DOWN", "MODIFY"})
_STOCK_TAKE: Final = ("stock_take_year", "stock_take_action", "stock_take_note")


def change_provider(office: Office, service_id: UUID, entity_id: UUID, on: date | str, why: str = "") -> Changes:
    """Let another entity provide a service from a day on; who provided it before stays on record with its last day."""
    with office.work("provider_changed", why=why) as work:
        service = work.get(SharedService, service_id)
        entity = work.get(Entity, entity_id)
        work.subject(f"{service.reference} · {entity.short_code}")
        day: date = value_for(office, field_of(Participation, "joined_on"), on)
        _hand_over(work, service, entity, day)
        shared_services.put_fields(office, work, service, {"managing_entity_id": entity_id})
    return work.changes


def _hand_over(work: Work, service: SharedService, entity: Entity, day: date) -> None:
    held = work.all(Participation, service_id=service.id)
    present = [each for each in held if each.role == PROVIDER and each.left_on is None]
    if any(each.entity_id == entity.id for each in present):
        refuse("participant_twice", "managing_entity_id", entity.short_code, example="another entity")
    for each in present:
        keeping.put(work, replace(each, left_on=day - timedelta(days=1)), each)
    earlier = service.managing_entity_id
    if not present and earlier is not None and earlier != entity.id:
        id = _free_id(held, service.id, earlier, day)
        left = day - timedelta(days=1)
        former = Participation(id=id, service_id=service.id, entity_id=earlier, role=PROVIDER, left_on=left)
        keeping.put(work, replace(former, joined_on=service.started_on if service.started_on != day else None))
    id = _free_id(held, service.id, entity.id, day)
    keeping.put(work, Participation(id=id, service_id=service.id, entity_id=entity.id, role=PROVIDER, joined_on=day))


def _free_id(held: tuple[Participation, ...], service_id: UUID, entity_id: UUID, day: date) -> UUID:
    """Give the usual identifier, or one of the day where the entity takes part in another role or did before."""
    usual = of_link(service_id, entity_id)
    return of_link(service_id, entity_id, f"{PROVIDER} {day}") if any(each.id == usual for each in held) else usual


def take_stock(office: Office, service_id: UUID, values: Mapping[str, object], why: str = "") -> Changes:
    """Write down what a stock-take decided and let it follow: a last day, or an action for somebody to do by a day.

    `values` are the fields of the stock-take, `ended_on` for a service that stops, `due_on` and an owner for one that
    is scaled or modified.
    """
    with office.work("stock_taken", why=why) as work:
        service = work.get(SharedService, service_id)
        work.subject(service.reference)
        given = {name: value for name, value in values.items() if name in _STOCK_TAKE}
        taken = replace(service, **read_all(office, SharedService, given))
        for name in _STOCK_TAKE[:2]:
            if not getattr(taken, name):
                refuse("required", name, example="2026" if name == "stock_take_year" else "CONTINUE_AS_IS")
        if taken.stock_take_action == STOPS:
            ended = value_for(office, field_of(SharedService, "ended_on"), values.get("ended_on") or None)
            taken = replace(taken, ended_on=ended or taken.ended_on)
            check_service_move(taken, "DISCONTINUED")
            taken = replace(taken, status="DISCONTINUED")
        check_record(taken, before=service)
        work.put(taken)
        if taken.stock_take_action in FOLLOWED_UP:
            _follow_up(office, work, taken, values)
    return work.changes


def _follow_up(office: Office, work: Work, service: SharedService, values: Mapping[str, object]) -> None:
    if not service.stock_take_note.strip():
        refuse("required", "stock_take_note", example="two more vehicles from January")
    named = {name: values[name] for name in ("due_on", "owner_person_id", "owner_entity_id") if values.get(name)}
    action = keeping.made(office, ActionItem, {**named, "text": service.stock_take_note})
    keeping.put(work, replace(action, subject_kind="SHARED_SERVICE", subject_id=service.id))
