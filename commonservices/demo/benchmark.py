"""Stores of any size for measuring: records without end, made in constant memory, the same for the same numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import chain, islice
from uuid import UUID

from commonservices.demo.calendar import DemoCalendar
from commonservices.demo.draws import DEFAULT_SEED
from commonservices.demo.plan import PREFIX, Plan, location_id
from commonservices.demo.quick_ids import LinkIds, NumberedIds
from commonservices.demo.scenario import shared_records
from commonservices.demo.shapes import LAST_MONTH, Shape, shape_of, words
from commonservices.demo.workload import service_records
from commonservices.domain.arrangements import Arrangement, ArrangementEvent, ArrangementParty, ArrangementVersion
from commonservices.domain.declaring import dataclass
from commonservices.domain.facts import SIGNED_OR_LATER
from commonservices.domain.fields import Record
from commonservices.domain.terms import add_months

CHUNK = 2_000
_NOON = time(12, tzinfo=UTC)
_ENDS = frozenset({"EXPIRED", "TERMINATED", "SUPERSEDED", "CLOSED"})
Maker = Callable[["Bench", Shape], Iterator[Record]]


@dataclass(frozen=True, slots=True)
class Bench:
    """What the makers of records work from."""

    plan: Plan
    ids: NumberedIds

    def arrangement_id(self, shape: Shape) -> UUID:
        """Give the identifier of an arrangement."""
        return self.ids.of(Arrangement.NUMBER, shape.number)

    def version_id(self, shape: Shape) -> UUID:
        """Give the identifier of its only version."""
        return self.ids.of(ArrangementVersion.NUMBER, shape.number)


def benchmark_records(as_of: date, arrangements: int, usage_lines: int, seed: int = DEFAULT_SEED) -> Iterator[Record]:
    """Give so many arrangements with parties and services, and so many lines of monthly use, no two alike.

    Records of one kind come in runs of some thousands, and lines of use sorted by identifier within a run.
    """
    plan = Plan.of(as_of)
    bench = Bench(plan, NumberedIds(plan.calendar.t0))
    yield from shared_records(plan)
    numbers = iter(range(arrangements))
    while shapes := [shape_of(number, seed) for number in islice(numbers, CHUNK)]:
        for make in _MAKERS:
            yield from chain.from_iterable(make(bench, shape) for shape in shapes)
    if arrangements:
        yield from service_records(plan, bench.ids, arrangements, usage_lines, seed)


def arrangement_reference(number: int) -> str:
    """Give the human reference of the arrangement of this number."""
    return f"{PREFIX}-{number + 1:06d}"


def _arrangement(bench: Bench, shape: Shape) -> Iterator[Arrangement]:
    yield Arrangement(
        id=bench.arrangement_id(shape),
        reference=arrangement_reference(shape.number),
        type=shape.type,
        owner_office_id=bench.plan.office_id,
        state=shape.state,
        version_id=bench.version_id(shape),
        location_ids=frozenset({location_id(shape.place[2])}),
    )


def _version(bench: Bench, shape: Shape) -> Iterator[ArrangementVersion]:
    calendar, notice_days = bench.plan.calendar, bench.plan.tables.term("notice_days", shape.type)
    start = calendar.month(shape.start_m)
    service_en, service_fr = shape.item.name_en, shape.item.name_fr
    yield ArrangementVersion(
        id=bench.version_id(shape),
        arrangement_id=bench.arrangement_id(shape),
        version_applies_on=start,
        title_en=_title(service_en, shape.place[0], shape.phase[0]),
        title_fr=_title(service_fr, shape.place[1], shape.phase[1]),
        purpose=words().purpose.format(service=service_en, place=shape.place[0], count=len(shape.parties)),
        lead_entity_id=shape.parties[0],
        legal_basis=frozenset({bench.plan.tables.term("legal_basis", shape.type)}),
        financial_basis="REIMBURSABLE" if shape.ceiling else "COST_SHARED",
        effective_on=start,
        expiry_on=calendar.end(shape.end_m),
        open_ended=shape.end_m is None,
        notice_days_termination=notice_days,
        notice_days_withdrawal=notice_days,
        first_review_on=add_months(start, bench.plan.tables.mission["terms"]["review_every_m"]),
        ceiling_amount=shape.ceiling,
        currency=shape.currency,
        sealed_on=(calendar.signed(shape.signed_m) or start) if shape.state in SIGNED_OR_LATER else None,
    )


def _parties(bench: Bench, shape: Shape) -> Iterator[ArrangementParty]:
    arrangement_id = bench.arrangement_id(shape)
    signed_on = bench.plan.calendar.signed(shape.signed_m)
    links = LinkIds(arrangement_id)
    for place, entity in enumerate(shape.parties):
        yield ArrangementParty(
            id=links.of(str(entity)),
            arrangement_id=arrangement_id,
            entity_id=entity,
            role="CLIENT" if place else "PROVIDER",
            signatory_name=bench.plan.word("signatory_name") if signed_on else "",
            signatory_title=bench.plan.word("signatory_title") if signed_on else "",
            signed_on=signed_on,
        )


def _event(bench: Bench, shape: Shape) -> Iterator[ArrangementEvent]:
    if shape.state == "DRAFT":
        return
    day = _entered_on(bench.plan.calendar, shape)
    yield ArrangementEvent(
        id=bench.ids.of(ArrangementEvent.NUMBER, shape.number),
        arrangement_id=bench.arrangement_id(shape),
        at=datetime.combine(day, _NOON),
        day=day,
        actor=bench.plan.word("signatory_name"),
        from_state="DRAFT",
        to_state=shape.state,
        reason=bench.plan.word("reason"),
    )


def _entered_on(calendar: DemoCalendar, shape: Shape) -> date:
    """Give the day it came into its state: never after T0, and notice just then, so that it still runs."""
    end = calendar.end(shape.end_m)
    signed_on = calendar.signed(shape.signed_m)
    if shape.state in _ENDS and end:
        return end + timedelta(days=1)
    if shape.state == "SIGNED" and signed_on:
        return signed_on
    if shape.state == "NOTICE":
        return calendar.t0
    return max(calendar.month(min(shape.start_m, LAST_MONTH)), signed_on or date.min)


def _title(service: str, place: str, phase: str) -> str:
    title = f"{service}, {place}"
    return f"{title} ({phase})" if phase else title


_MAKERS: tuple[Maker, ...] = (_arrangement, _version, _parties, _event)
