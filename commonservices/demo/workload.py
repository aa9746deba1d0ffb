"""The services of a benchmark store and their monthly use: any number of lines, each consumer and month once."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import count, islice
from operator import attrgetter
from uuid import UUID

from commonservices.demo.plan import PREFIX, Plan, location_id
from commonservices.demo.quick_ids import LinkIds, NumberedIds, mix
from commonservices.demo.shapes import ALWAYS_RUNNING, Shape, shape_of, words
from commonservices.demo.usage import decimals
from commonservices.domain.arrangements import Arrangement
from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import Record
from commonservices.domain.shared_services import MonthlyUsage, Participation, RateLine, SharedService

SERVICES_PER_ARRANGEMENT = 0.6
LINES_PER_SERVICE = 60
RUN_OF_LINES = 20_000
RUN_OF_SERVICES = 500
_STRIDE = 0x9E3779B1
_QUANTITIES = 997
_NOT_RUNNING = frozenset({"DRAFT", "IN_REVIEW", "CLEARED", "SIGNING", "SIGNED", "CANCELLED"})


@dataclass(frozen=True, slots=True)
class Load:
    """One service with the lines of use it carries."""

    service: SharedService
    consumers: tuple[UUID, ...]
    months: range
    lines: int
    currency: str
    started_on: date


def service_records(plan: Plan, ids: NumberedIds, arrangements: int, usage_lines: int, seed: int) -> Iterator[Record]:
    """Give the services with those who take part and their prices, and so many lines of use among them."""
    loads = _loads(plan, ids, arrangements, usage_lines, seed)
    lines: list[MonthlyUsage] = []
    days = {
        month: (plan.calendar.month(month), f"{plan.calendar.month(month):%Y-%m}") for month in plan.calendar.months
    }
    while group := list(islice(loads, RUN_OF_SERVICES)):
        yield from (load.service for load in group)
        yield from (each for load in group for each in _participations(load))
        yield from (_rate_line(plan, load) for load in group)
        for load in group:
            lines.extend(_lines(load, days, plan.word("signatory_name")))
            if len(lines) >= RUN_OF_LINES:
                yield from _sorted(lines)
                lines.clear()
    yield from _sorted(lines)


def _sorted(lines: list[MonthlyUsage]) -> list[MonthlyUsage]:
    return sorted(lines, key=attrgetter("id.int"))


def _loads(plan: Plan, ids: NumberedIds, arrangements: int, usage_lines: int, seed: int) -> Iterator[Load]:
    services = max(math.ceil(arrangements * SERVICES_PER_ARRANGEMENT), math.ceil(usage_lines / LINES_PER_SERVICE))
    left = usage_lines
    for number in count():
        if number >= services and left <= 0:
            return
        share = math.ceil(left / max(services - number, 1)) if number < services else LINES_PER_SERVICE
        shape = shape_of(_under(number, services, arrangements), seed)
        load = _load(plan, ids, shape, number, min(share, max(left, 0)))
        left -= load.lines
        yield load


def _under(number: int, services: int, arrangements: int) -> int:
    """Give the number of the arrangement a service stands under; services beyond the planned go to running ones."""
    if number >= services:
        return number * ALWAYS_RUNNING % math.ceil(arrangements / ALWAYS_RUNNING) * ALWAYS_RUNNING
    return mix(number, _STRIDE) % arrangements


def _load(plan: Plan, ids: NumberedIds, shape: Shape, number: int, wanted: int) -> Load:
    items, consumers = words().items, shape.parties[1:]
    item = items[(shape.item_number + number) % len(items)]
    runs = shape.runs(plan.calendar)
    started_on = plan.calendar.month(shape.start_m)
    discontinued = shape.state in {"TERMINATED", "CLOSED", "SUPERSEDED"}
    status = "PROPOSED" if shape.state in _NOT_RUNNING else "DISCONTINUED" if discontinued else "ACTIVE"
    service = SharedService(
        id=ids.of(SharedService.NUMBER, number),
        reference=f"{PREFIX}-S{number + 1:06d}",
        name_en=f"{item.name_en}, {shape.place[0]}",
        name_fr=f"{item.name_fr}, {shape.place[1]}",
        catalogue_code=item.code,
        owner_office_id=plan.office_id,
        arrangement_id=ids.of(Arrangement.NUMBER, shape.number),
        location_id=location_id(shape.place[2]),
        managing_entity_id=shape.parties[0],
        modality=plan.tables.term("modality", shape.type),
        unit=item.unit,
        service_level=plan.word("service_level").format(reference=f"{PREFIX}-{shape.number + 1:06d}"),
        status=status,
        started_on=None if status == "PROPOSED" else started_on,
        ended_on=plan.calendar.end(shape.end_m) if discontinued else None,
        reporting_stream=plan.tables.mission["terms"]["reporting_stream"],
        method=item.method,
    )
    lines = min(wanted, len(consumers) * len(runs))
    return Load(service, consumers, runs, lines, shape.currency, started_on)


def _participations(load: Load) -> Iterator[Participation]:
    service_id = load.service.id
    links = LinkIds(service_id)
    for consumer in load.consumers:
        yield Participation(id=links.of(str(consumer)), service_id=service_id, entity_id=consumer)


def _rate_line(plan: Plan, load: Load) -> RateLine:
    return RateLine(
        id=LinkIds(load.service.id, "rate").of(load.started_on.isoformat()),
        service_id=load.service.id,
        rate=Decimal(1 + load.service.id.int % 9_999).scaleb(-2),
        currency=load.currency,
        unit=load.service.unit,
        valid_from=load.started_on,
        method=plan.tables.mission["terms"]["rate_method"],
        approved_by=plan.word("signatory_name"),
    )


@cache
def _quantities(places: int) -> tuple[Decimal, ...]:
    """Give the quantities that lines of use carry, made once for all units with so many decimals."""
    return tuple(Decimal(number * 7 + 1).scaleb(-places) for number in range(_QUANTITIES))


def _lines(load: Load, days: dict[int, tuple[date, str]], entered_by: str) -> Iterator[MonthlyUsage]:
    """Give the lines of one service: the latest months of its run, the same for every consumer as far as they go."""
    if not load.lines:
        return
    service_id, unit, left = load.service.id, load.service.unit, load.lines
    quantities = _quantities(decimals(unit))
    recent = load.months[-math.ceil(left / len(load.consumers)) :]
    for consumer in load.consumers:
        links = LinkIds(service_id, consumer)
        for month in recent[:left]:
            day, text = days[month]
            id = links.of(text)
            yield MonthlyUsage(
                id=id,
                service_id=service_id,
                consumer_id=consumer,
                month=day,
                quantity=quantities[id.int % _QUANTITIES],
                unit=unit,
                entered_by=entered_by,
            )
        left -= min(left, len(recent))
