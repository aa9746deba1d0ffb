"""Gathers what the rules need to know about arrangements and services, a few hundred at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from datetime import date
from typing import TypeVar
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.arrangements import (
    Arrangement,
    ArrangementEvent,
    ArrangementParty,
    ArrangementVersion,
    ClauseCheck,
    Clearance,
    Document,
    VersionSignature,
    Waiver,
)
from commonservices.domain.declaring import dataclass
from commonservices.domain.facts import (
    NO_LINKS,
    SIGNED_OR_LATER,
    ArrangementFacts,
    LinkedFacts,
    ServiceFacts,
    SuccessorFacts,
)
from commonservices.domain.partners import OfficeProfile
from commonservices.domain.quality import KpiTarget
from commonservices.domain.shared_services import DriverValue, Participation, RateLine, SharedService
from commonservices.domain.terms import end_of_cover, month_end
from commonservices.store.gathering_links import links_of, with_duties
from commonservices.store.rows import CHUNK, chunks, fetch_in, selection
from commonservices.store.tables import LIVE, table_of
from commonservices.store.writers import writers_of

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Span:
    """The first and the last month in which one consumer used one service, as first days of the month."""

    service_id: UUID
    consumer_id: UUID
    first: date
    last: date


@dataclass(slots=True)
class Gathered:
    """Facts of some arrangements and services by identifier."""

    arrangements: dict[UUID, ArrangementFacts] = field(default_factory=dict)
    services: dict[UUID, ServiceFacts] = field(default_factory=dict)


def calendar_candidates(connection: sa.Connection, today: date) -> list[UUID]:
    """Give the arrangements that a day may move by itself: found by the few things that can make it so."""
    listed, above, party = table_of("register_arrangement"), table_of("arrangement"), table_of("arrangement_party")
    running = listed.c.state.in_(("ACTIVE", "SUSPENDED", "NOTICE"))
    left = sa.select(party.c.arrangement_id).where(party.c.withdrew_on < today, party.c.row_state == LIVE)
    followed = sa.select(above.c.replaces_id).where(above.c.replaces_id.is_not(None), above.c.row_state == LIVE)
    statement = sa.select(listed.c.id).where(
        sa.or_(
            listed.c.state.in_(("SIGNING", "SIGNED", "NOTICE")),
            sa.and_(running, listed.c.expiry_on < today),
            sa.and_(running, listed.c.id.in_(left)),
            sa.and_(running, listed.c.id.in_(followed)),
            listed.c.id.in_(_versions_due(today)),
        )
    )
    return list(connection.scalars(statement.order_by(listed.c.n)))


def facts_due(connection: sa.Connection, today: date) -> Iterator[ArrangementFacts]:
    """Give the facts of the arrangements that the calendar may move by today, a few hundred at a time."""
    for some in chunks(calendar_candidates(connection, today), CHUNK):
        yield from gather_arrangements(connection, some, today).arrangements.values()


def _versions_due(today: date) -> sa.Select[tuple[UUID]]:
    """Ask for the arrangements whose terms have to be sealed, or whose sealed amendment has to take effect."""
    above, version = table_of("arrangement"), table_of("arrangement_version")
    other = version.alias()
    unsealed = sa.select(other.c.arrangement_id).where(other.c.sealed_on.is_(None))
    current = (
        sa.select(above.c.id)
        .join(version, version.c.id == above.c.version_id)
        .where(above.c.id.in_(unsealed), version.c.sealed_on.is_(None), above.c.state.in_(SIGNED_OR_LATER))
    )
    amended = sa.select(other.c.arrangement_id).where(other.c.number > 1)  # an index alone answers this
    later = (
        sa.select(above.c.id)
        .join(version, version.c.arrangement_id == above.c.id)
        .where(
            above.c.id.in_(amended),
            version.c.number > 1,
            version.c.sealed_on.is_not(None),
            version.c.version_applies_on <= today,
            version.c.row_state == LIVE,
            version.c.id != above.c.version_id,
        )
    )
    return sa.union_all(current, later).subquery().select()


def gather_arrangements(connection: sa.Connection, ids: Sequence[UUID], today: date) -> Gathered:
    """Give the facts of some arrangements and of the services that run under them."""
    arrangements = fetch_in(connection, Arrangement, "id", ids)
    found = [each.id for each in arrangements]
    terms = _by(fetch_in(connection, ArrangementVersion, "arrangement_id", found), "arrangement_id")
    versions = {each.id: each for some in terms.values() for each in some}
    amended = [each.id for some in terms.values() if len(some) > 1 for each in some]
    services = _by(fetch_in(connection, SharedService, "arrangement_id", found), "arrangement_id")
    every = [service for some in services.values() for service in some]
    shared = _services_context(connection, [service.id for service in every])
    context = _Context(
        parties=_by(fetch_in(connection, ArrangementParty, "arrangement_id", found), "arrangement_id"),
        events=_by(fetch_in(connection, ArrangementEvent, "arrangement_id", found), "arrangement_id"),
        waivers=_by(fetch_in(connection, Waiver, "arrangement_id", found), "arrangement_id"),
        clearances=_by(fetch_in(connection, Clearance, "arrangement_id", found), "arrangement_id"),
        documents=_by(fetch_in(connection, Document, "attached_id", found), "attached_id"),
        clauses=_by(fetch_in(connection, ClauseCheck, "arrangement_id", found), "arrangement_id"),
        drivers=_by(fetch_in(connection, DriverValue, "arrangement_id", found), "arrangement_id"),
        services=services,
        shared=shared,
        terms=terms,
        signatures=_by(fetch_in(connection, VersionSignature, "version_id", amended), "version_id") if amended else {},
        writers=writers_of(connection, [each for each in amended if versions[each].sealed_on is None]),
        links=links_of(connection, arrangements),
        successors=_successors(connection, found),
        mandates=_mandates(connection),
    )
    context.entities = _entities(connection, {p.entity_id for some in context.parties.values() for p in some})
    gathered = Gathered()
    for arrangement in arrangements:
        version = versions.get(arrangement.version_id) if arrangement.version_id else None
        if version is None:
            continue
        facts = _arrangement_facts(arrangement, version, context)
        gathered.arrangements[arrangement.id] = facts
        end = end_of_cover(facts, today)
        for service in services.get(arrangement.id, []):
            gathered.services[service.id] = _service_facts(service, shared, arrangement.state, end, facts.census_dates)
    gathered.arrangements.update(with_duties(connection, gathered.arrangements, today))
    return gathered


def gather_services(connection: sa.Connection, ids: Sequence[UUID], today: date) -> Gathered:
    """Give the facts of some services, with what matters of the arrangements they run under."""
    services = fetch_in(connection, SharedService, "id", ids)
    above = gather_arrangements(connection, list({s.arrangement_id for s in services if s.arrangement_id}), today)
    loose = [service for service in services if service.id not in above.services]
    shared = _services_context(connection, [service.id for service in loose])
    for service in loose:
        above.services[service.id] = _service_facts(service, shared, "", None, ())
    wanted = {service.id for service in services}
    return Gathered(above.arrangements, {key: facts for key, facts in above.services.items() if key in wanted})


@dataclass(frozen=True, slots=True)
class _Shared:
    participations: Mapping[UUID, list[Participation]]
    spans: Mapping[UUID, list[Span]]
    rates: Mapping[UUID, list[RateLine]]
    targets: Mapping[UUID, list[KpiTarget]]


@dataclass(slots=True)
class _Context:
    parties: Mapping[UUID, list[ArrangementParty]]
    events: Mapping[UUID, list[ArrangementEvent]]
    waivers: Mapping[UUID, list[Waiver]]
    clearances: Mapping[UUID, list[Clearance]]
    documents: Mapping[UUID, list[Document]]
    clauses: Mapping[UUID, list[ClauseCheck]]
    drivers: Mapping[UUID, list[DriverValue]]
    services: Mapping[UUID, list[SharedService]]
    shared: _Shared
    terms: Mapping[UUID, list[ArrangementVersion]]
    signatures: Mapping[UUID, list[VersionSignature]]
    writers: Mapping[UUID, tuple[str, ...]]
    links: Mapping[UUID, LinkedFacts]
    successors: Mapping[UUID, SuccessorFacts]
    mandates: Mapping[UUID, date]
    entities: Mapping[UUID, tuple[str, bool]] = field(default_factory=dict)


def _by(records: Iterable[R], name: str) -> dict[UUID, list[R]]:
    grouped: dict[UUID, list[R]] = defaultdict(list)
    for record in records:
        grouped[getattr(record, name)].append(record)
    return dict(grouped)


def _services_context(connection: sa.Connection, ids: Sequence[UUID]) -> _Shared:
    return _Shared(
        participations=_by(fetch_in(connection, Participation, "service_id", ids), "service_id"),
        spans=_by(spans(connection, ids), "service_id"),
        rates=_by(fetch_in(connection, RateLine, "service_id", ids), "service_id"),
        targets=_by(fetch_in(connection, KpiTarget, "service_id", ids), "service_id"),
    )


def spans(connection: sa.Connection, service_ids: Sequence[UUID]) -> list[Span]:
    """Give the first and last month of use of some services, per consumer."""
    table = table_of("usage_span")
    found: list[Span] = []
    for start in range(0, len(service_ids), 400):
        some = service_ids[start : start + 400]
        columns = (table.c.service_id, table.c.consumer_id, table.c.first_month, table.c.last_month)
        found.extend(Span(*row) for row in connection.execute(sa.select(*columns).where(table.c.service_id.in_(some))))
    return found


def _entities(connection: sa.Connection, ids: set[UUID | None]) -> dict[UUID, tuple[str, bool]]:
    table = table_of("entity")
    wanted = [each for each in ids if each is not None]
    found: dict[UUID, tuple[str, bool]] = {}
    for start in range(0, len(wanted), 400):
        rows = connection.execute(
            sa.select(table.c.id, table.c.kind, table.c.mr_signatory).where(table.c.id.in_(wanted[start : start + 400]))
        )
        found.update({row.id: (row.kind, row.mr_signatory) for row in rows})
    return found


def _successors(connection: sa.Connection, ids: Sequence[UUID]) -> dict[UUID, SuccessorFacts]:
    arrangement, version = table_of("arrangement"), table_of("arrangement_version")
    found: dict[UUID, SuccessorFacts] = {}
    for start in range(0, len(ids), 400):
        rows = connection.execute(
            sa.select(arrangement.c.replaces_id, arrangement.c.state, version.c.effective_on, arrangement.c.reference)
            .join(version, version.c.id == arrangement.c.version_id)
            .where(
                arrangement.c.replaces_id.in_(ids[start : start + 400]),
                arrangement.c.row_state == LIVE,
                arrangement.c.state != "CANCELLED",
            )
        )
        found.update({row.replaces_id: SuccessorFacts(row.state, row.effective_on, row.reference) for row in rows})
    return found


def _mandates(connection: sa.Connection) -> dict[UUID, date]:
    rows = connection.execute(selection(OfficeProfile))
    return {row.id: row.mandate_end_on for row in rows if row.mandate_end_on is not None}


def _arrangement_facts(arrangement: Arrangement, version: ArrangementVersion, context: _Context) -> ArrangementFacts:
    key = arrangement.id
    parties = context.parties.get(key, [])
    services = context.services.get(key, [])
    used = [span for service in services for span in context.shared.spans.get(service.id, [])]
    gaps = [gap for service in services if (gap := _rate_gap(service.id, context.shared)) is not None]
    present = [p.entity_id for p in parties if p.entity_id is not None and p.entity_id in context.entities]
    kinds = {each: context.entities[each][0] for each in present}
    return ArrangementFacts(
        arrangement=arrangement,
        version=version,
        parties=tuple(parties),
        entity_kinds=kinds,
        mr_signatories=frozenset(each for each in present if context.entities[each][1]),
        services=tuple(services),
        events=tuple(context.events.get(key, [])),
        document_kinds=frozenset(d.kind for d in context.documents.get(key, []) if d.superseded_by_id is None),
        clauses={c.clause: c.present for c in context.clauses.get(key, [])},
        clauses_present=frozenset(c.clause for c in context.clauses.get(key, []) if c.present == "Y"),
        waivers=tuple(context.waivers.get(key, [])),
        clearances=tuple(context.clearances.get(key, [])),
        has_rates=any(context.shared.rates.get(service.id) for service in services),
        has_volumes=any(
            p.volume_estimate is not None for s in services for p in context.shared.participations.get(s.id, [])
        ),
        has_indicators=any(context.shared.targets.get(service.id) for service in services),
        census_dates=_newest_census(context.drivers.get(key, [])),
        first_use=_days(used, first=True),
        last_use=_days(used, first=False),
        rate_gap_on=min(gaps, default=None),
        mandate_end_on=context.mandates.get(arrangement.owner_office_id) if arrangement.owner_office_id else None,
        successor=context.successors.get(key),
        versions=tuple(sorted(context.terms.get(key, []), key=lambda each: (each.number or 0, each.id.int))),
        version_signatures=tuple(
            each for some in context.terms.get(key, []) for each in context.signatures.get(some.id, [])
        ),
        amended_by=tuple(
            name for each in context.terms.get(key, []) for name in context.writers.get(each.id, ()) if each != version
        ),
        links=context.links.get(key, NO_LINKS),
    )


def _newest_census(drivers: Sequence[DriverValue]) -> tuple[date, ...]:
    newest: dict[tuple[UUID | None, str], date] = {}
    for each in drivers:
        if each.census_date is not None:
            key = (each.entity_id, each.driver_code)
            newest[key] = max(newest.get(key, date.min), each.census_date)
    return tuple(newest.values())


def _days(used: Sequence[Span], *, first: bool) -> dict[UUID, date]:
    days: dict[UUID, date] = {}
    for span in used:
        day = month_end(span.first if first else span.last)
        known = days.get(span.consumer_id)
        if known is None or (day < known if first else day > known):
            days[span.consumer_id] = day
    return days


def _rate_gap(service_id: UUID, shared: _Shared) -> date | None:
    used = shared.spans.get(service_id, [])
    if not used:
        return None
    months = min(span.first for span in used), max(span.last for span in used)
    return rate_gap(shared.rates.get(service_id, []), *months)


def rate_gap(rates: Iterable[RateLine], first: date, last: date) -> date | None:
    """Give the first service date without a valid rate, judged from the first and last month used."""
    lines = sorted(
        (line for line in rates if line.valid_from is not None), key=lambda line: line.valid_from or date.min
    )
    if not lines:
        return None
    day, end = month_end(first), month_end(last)
    for line in lines:
        if line.valid_from is not None and line.valid_from > day:
            return day
        if line.valid_to is None or line.valid_to > end:
            return None
        day = max(day, line.valid_to)
    return day


def _service_facts(
    service: SharedService, shared: _Shared, state: str, end: date | None, census: tuple[date, ...]
) -> ServiceFacts:
    used = shared.spans.get(service.id, [])
    return ServiceFacts(
        service=service,
        arrangement_state=state,
        arrangement_end_on=end,
        participations=tuple(shared.participations.get(service.id, [])),
        first_used_on=month_end(min(span.first for span in used)) if used else None,
        last_used_on=month_end(max(span.last for span in used)) if used else None,
        rate_gap_on=_rate_gap(service.id, shared),
        census_dates=census,
    )
