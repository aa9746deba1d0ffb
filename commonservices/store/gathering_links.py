"""Gathers what other parts of the register know about some arrangements, where their type or state needs it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final
from uuid import UUID

import sqlalchemy as sa

from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.domain.deciding import last_due_of, unmet_dues
from commonservices.domain.duties import Obligation, ObligationMet
from commonservices.domain.facts import NO_LINKS, ArrangementFacts, LinkedFacts, PeriodFacts
from commonservices.domain.premises import Occupancy, Premises
from commonservices.domain.procurement import LongTermAgreement, LongTermAgreementUse
from commonservices.domain.terms import latest_end
from commonservices.store.rows import chunks, fetch_in
from commonservices.store.tables import LIVE, table_of

_CHUNK: Final = 400
ENDED: Final = frozenset({"EXPIRED", "TERMINATED", "SUPERSEDED"})


def links_of(connection: sa.Connection, arrangements: Sequence[Arrangement]) -> dict[UUID, LinkedFacts]:
    """Give what is linked to each arrangement; one that nothing is linked to has none."""
    above = {each.id: each.parent_id for each in arrangements if each.parent_id is not None}
    parents = _periods(connection, set(above.values()))
    uses = _uses(connection, [each.id for each in arrangements if each.type == "LTA_PB"])
    agreements = _agreements(connection, {use.agreement_id for some in uses.values() for use in some})
    leases, areas = _premises(connection, [each.id for each in arrangements if each.type == "CPM"])
    decided = _decided(connection, [each.id for each in arrangements if each.type == "LCSSB"])
    actions = _open_actions(connection, [each.id for each in arrangements if each.state in ENDED])
    found: dict[UUID, LinkedFacts] = {}
    for each in arrangements:
        own = uses.get(each.id, [])
        links = LinkedFacts(
            parent=parents.get(above[each.id]) if each.id in above else None,
            agreement_uses=tuple(own),
            agreement=_narrowest([agreements[use.agreement_id] for use in own if use.agreement_id in agreements]),
            has_lease=each.id in leases,
            has_area_table=each.id in areas,
            has_security_decision=each.id in decided,
            open_actions=actions.get(each.id, 0),
        )
        found[each.id] = NO_LINKS if links == NO_LINKS else links
    return found


def children_of(connection: sa.Connection, id: UUID) -> tuple[PeriodFacts, ...]:
    """Give the days of the arrangements that stand directly below one, each with its first end."""
    arrangement, version = table_of("arrangement"), table_of("arrangement_version")
    rows = connection.execute(
        sa.select(arrangement.c.reference, version.c.effective_on, version.c.expiry_on)
        .join(version, version.c.id == arrangement.c.version_id)
        .where(
            arrangement.c.parent_id == id,
            arrangement.c.row_state == LIVE,
            arrangement.c.state.not_in(("CANCELLED", "CLOSED")),
            sa.or_(version.c.expiry_on.is_not(None), version.c.open_ended),
        )
        .order_by(arrangement.c.reference)
    )
    return tuple(PeriodFacts(row.reference, row.effective_on, row.expiry_on) for row in rows)


def _periods(connection: sa.Connection, ids: set[UUID]) -> dict[UUID, PeriodFacts]:
    parents = fetch_in(connection, Arrangement, "id", ids) if ids else []
    current = [each.version_id for each in parents if each.version_id is not None]
    terms = {each.id: each for each in fetch_in(connection, ArrangementVersion, "id", current)} if current else {}
    return {
        each.id: PeriodFacts(each.reference, version.effective_on, latest_end(version))
        for each in parents
        if each.version_id is not None and (version := terms.get(each.version_id)) is not None
    }


def _uses(connection: sa.Connection, ids: Sequence[UUID]) -> dict[UUID, list[LongTermAgreementUse]]:
    found: dict[UUID, list[LongTermAgreementUse]] = defaultdict(list)
    for use in fetch_in(connection, LongTermAgreementUse, "arrangement_id", ids) if ids else ():
        if use.arrangement_id is not None:
            found[use.arrangement_id].append(use)
    return dict(found)


def _agreements(connection: sa.Connection, ids: set[UUID | None]) -> dict[UUID | None, PeriodFacts]:
    wanted = [each for each in ids if each is not None]
    agreements = fetch_in(connection, LongTermAgreement, "id", wanted) if wanted else []
    return {
        each.id: PeriodFacts(each.reference, each.starts_on, each.extension_end_on or each.ends_on)
        for each in agreements
    }


def _narrowest(periods: Sequence[PeriodFacts]) -> PeriodFacts | None:
    """Give the agreement that ends first: whoever uses several is bound by each."""
    return min(periods, key=lambda each: each.ends_on or date.max, default=None)


def _premises(connection: sa.Connection, ids: Sequence[UUID]) -> tuple[set[UUID], set[UUID]]:
    """Give the arrangements whose premises have a lease on record, and those with a table of areas."""
    premises = fetch_in(connection, Premises, "arrangement_id", ids) if ids else []
    leased = {each.arrangement_id for each in premises if each.lease_document_id is not None and each.arrangement_id}
    owner = {each.id: each.arrangement_id for each in premises}
    rooms = fetch_in(connection, Occupancy, "premises_id", list(owner)) if owner else []
    measured = {owner[each.premises_id] for each in rooms if each.net_m2 is not None and each.premises_id in owner}
    return leased, {each for each in measured if each is not None}


def _decided(connection: sa.Connection, ids: Sequence[UUID]) -> set[UUID]:
    """Give the arrangements on which a security management team decided."""
    decision, body = table_of("decision"), table_of("body")
    found: set[UUID] = set()
    for some in chunks(list(ids), _CHUNK):
        asked = (
            sa.select(decision.c.subject_id)
            .join(body, body.c.id == decision.c.body_id)
            .where(decision.c.subject_id.in_(some), decision.c.row_state == LIVE, body.c.kind == "SMT")
        )
        found.update(connection.scalars(asked))
    return found


def _open_actions(connection: sa.Connection, ids: Sequence[UUID]) -> dict[UUID, int]:
    """Give how many actions agreed on about an arrangement, or about decisions on it, are still open."""
    action, decision = table_of("action_item"), table_of("decision")
    counts: dict[UUID, int] = defaultdict(int)
    subject = sa.func.coalesce(action.c.subject_id, decision.c.subject_id)
    for some in chunks(list(ids), _CHUNK):
        asked = (
            sa.select(subject.label("subject"))
            .select_from(action.outerjoin(decision, decision.c.id == action.c.decision_id))
            .where(
                sa.or_(action.c.subject_id.in_(some), decision.c.subject_id.in_(some)),
                action.c.row_state == LIVE,
                action.c.closed_on.is_(None),
            )
        )
        for row in connection.execute(asked):
            counts[_as_uuid(row.subject)] += 1
    return counts


def _as_uuid(value: UUID | bytes) -> UUID:
    return value if isinstance(value, UUID) else UUID(bytes=value)


def with_duties(
    connection: sa.Connection, facts: Mapping[UUID, ArrangementFacts], today: date
) -> dict[UUID, ArrangementFacts]:
    """Give the facts of what has ended with the number of due days that were neither met nor let go."""
    ended = [id for id, each in facts.items() if each.state in ENDED]
    obligations = fetch_in(connection, Obligation, "arrangement_id", ended)
    met: dict[UUID | None, set[date | None]] = defaultdict(set)
    for mark in fetch_in(connection, ObligationMet, "obligation_id", [duty.id for duty in obligations]):
        met[mark.obligation_id].add(mark.due_on)
    counts: dict[UUID, int] = defaultdict(int)
    for duty in obligations:
        if duty.arrangement_id is not None:
            ends_on = last_due_of(facts[duty.arrangement_id], today)
            counts[duty.arrangement_id] += unmet_dues(duty, met[duty.id], today, ends_on=ends_on)
    return {
        id: replace(facts[id], links=replace(facts[id].links, unmet_obligations=count))
        for id, count in counts.items()
        if count
    }
