"""The register of arrangements and the page of one arrangement."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.errors import Known
from commonservices.store import lists
from commonservices.store.lists import NEWEST, ListFilter, listed

if TYPE_CHECKING:
    from commonservices.domain.arrangements import (
        Arrangement,
        ArrangementEvent,
        ArrangementParty,
        ArrangementVersion,
        ClauseCheck,
        Clearance,
        Document,
        Waiver,
    )
    from commonservices.domain.facts import ArrangementFacts
    from commonservices.domain.flags import Flag
    from commonservices.domain.shared_services import SharedService
    from commonservices.domain.states import Move
    from commonservices.office import Office
    from commonservices.store import details

ArrangementFilter = ListFilter
VIEWS = ("all", "decision", "ending", "lapsed", "unpapered")
DEFAULT_SORT = "decide_by"
__all__ = ["DEFAULT_SORT", "NEWEST", "VIEWS", "ArrangementDetail", "ArrangementFilter", "ArrangementRow"]


@dataclass(frozen=True, slots=True)
class ArrangementRow:
    """One line of the register; amounts are minor units of `currency`, flags are the codes of today."""

    id: UUID
    number: int
    reference: str
    type: str
    state: str
    title: str
    title_en: str
    title_fr: str
    parties: tuple[str, ...]
    lead: str
    financial_basis: str
    effective_on: date | None
    expiry_on: date | None
    open_ended: bool
    last_notice_on: date | None
    decide_by: date | None
    next_review_on: date | None
    last_signed_on: date | None
    used_to: date | None
    ceiling_amount: int | None
    currency: str
    owner: str
    location: str
    services: int
    version: int
    rc_involvement: str
    decision_level: str
    replaces: str
    flags: tuple[str, ...]


class PartyLine(NamedTuple):
    """One party with the names to show, and its last day when it is known."""

    party: ArrangementParty
    code: str
    name: str
    closes_on: date | None = None


class ServiceLine(NamedTuple):
    """One service of an arrangement with the names to show."""

    service: SharedService
    name: str
    provider: str


class DateLine(NamedTuple):
    """One date that matters, by its stable key."""

    key: str
    day: date


@dataclass(frozen=True, slots=True)
class ArrangementDetail:
    """Everything the page of one arrangement shows."""

    row: ArrangementRow
    arrangement: Arrangement
    version: ArrangementVersion
    parties: tuple[PartyLine, ...]
    services: tuple[ServiceLine, ...]
    documents: tuple[Document, ...]
    clauses: tuple[ClauseCheck, ...]
    waivers: tuple[Waiver, ...]
    clearances: tuple[Clearance, ...]
    events: tuple[ArrangementEvent, ...]
    flags: tuple[Flag, ...]
    moves: tuple[Move, ...]
    dates: tuple[DateLine, ...]
    facts: ArrangementFacts


def count(office: Office, wanted: ArrangementFilter) -> int:
    """Give how many arrangements match."""
    with office.engine.connect() as connection:
        return lists.count(connection, lists.ARRANGEMENTS, wanted, office.today())


def page(
    office: Office,
    wanted: ArrangementFilter,
    sort: str = DEFAULT_SORT,
    *,
    descending: bool = False,
    offset: int = 0,
    limit: int = 200,
    group: str = "",
) -> list[ArrangementRow]:
    """Give one page of the register."""
    with office.engine.connect() as connection:
        found = lists.page(
            connection,
            lists.ARRANGEMENTS,
            wanted,
            office.today(),
            sort=sort,
            descending=descending,
            offset=offset,
            limit=limit,
            group=group,
        )
    return [_row(row, office.language) for row in found]


def rows(office: Office, ids: Sequence[UUID]) -> list[ArrangementRow]:
    """Give the rows of some arrangements, whether a filter shows them or not."""
    with office.engine.connect() as connection:
        return [_row(row, office.language) for row in lists.by_ids(connection, lists.ARRANGEMENTS, ids)]


def places(
    office: Office,
    wanted: ArrangementFilter,
    ids: Sequence[UUID],
    sort: str = DEFAULT_SORT,
    *,
    descending: bool = False,
    group: str = "",
) -> dict[UUID, int]:
    """Give the places some arrangements hold in a sorted list."""
    with office.engine.connect() as connection:
        return lists.position(
            connection,
            lists.ARRANGEMENTS,
            wanted,
            office.today(),
            sort=sort,
            descending=descending,
            ids=ids,
            group=group,
        )


def view_counts(office: Office, views: Sequence[str] = VIEWS) -> dict[str, int]:
    """Give how many arrangements each built-in view, or each of these, shows."""
    with office.engine.connect() as connection:
        return lists.counts(connection, lists.ARRANGEMENTS, views, office.today())


def totals(office: Office, ids: Sequence[UUID]) -> dict[str, int]:
    """Give the sum of the ceilings of some arrangements by currency, in minor units."""
    with office.engine.connect() as connection:
        return lists.ceilings(connection, ids)


def detail(office: Office, id: UUID) -> ArrangementDetail:
    """Give everything the page of one arrangement shows; Known when there is none."""
    from commonservices.domain.flags import derived_flags
    from commonservices.domain.states import possible_moves
    from commonservices.store import details

    today = office.today()
    with office.engine.connect() as connection:
        listed = lists.by_ids(connection, lists.ARRANGEMENTS, [id])
        held = details.arrangement(connection, id, today)
    if held is None or not listed:
        raise Known("not_found", "This arrangement is no longer in the register.")
    facts = held.facts
    return ArrangementDetail(
        row=_row(listed[0], office.language),
        arrangement=facts.arrangement,
        version=facts.version,
        parties=tuple(
            PartyLine(p, *held.entity(p.entity_id, office.language), held.last_day(p.entity_id))
            for p in _in_order(facts, held)
        ),
        services=tuple(
            ServiceLine(s, _named(s, office.language), held.entity(s.managing_entity_id, office.language)[0])
            for s in sorted(facts.services, key=lambda each: each.reference)
        ),
        documents=held.documents,
        clauses=held.clauses,
        waivers=facts.waivers,
        clearances=facts.clearances,
        events=facts.ordered_events(),
        flags=derived_flags(facts, today),
        moves=possible_moves(facts, today),
        dates=_dates(facts, today),
        facts=facts,
    )


def _in_order(facts: ArrangementFacts, held: details.ArrangementHeld) -> list[ArrangementParty]:
    first = {"PROVIDER": 0, "LEAD": 0, "CO_LEAD": 1}
    return sorted(facts.parties, key=lambda p: (first.get(p.role, 2), held.entity(p.entity_id, "en")[0]))


def _named(service: SharedService, language: str) -> str:
    other = service.name_fr if language == "fr" else ""
    return other or service.name_en or service.name_fr


def _dates(facts: ArrangementFacts, today: date) -> tuple[DateLine, ...]:
    from commonservices.domain.calendar import calendar_of

    calendar = calendar_of(facts, today)
    known: list[tuple[str, date | None]] = [
        ("last_signed_on", facts.last_signed_on),
        ("effective_on", calendar.starts_on),
        ("decide_by", calendar.decide_by),
        ("last_notice_on", calendar.last_notice_on),
        ("next_review_on", calendar.next_review_on),
        ("expiry_on", calendar.end_on),
        ("settlement_due_on", calendar.settlement_due_on),
        ("mandate_end_on", calendar.mandate_end_on),
    ]
    return tuple(DateLine(key, day) for key, day in known if day is not None)


def _row(row: Any, language: str) -> ArrangementRow:
    french = language == "fr" and row.title_fr
    return ArrangementRow(
        id=row.id,
        number=row.n,
        reference=row.reference,
        type=row.type,
        state=row.state,
        title=row.title_fr if french else row.title_en or row.title_fr,
        title_en=row.title_en,
        title_fr=row.title_fr,
        parties=listed(row.parties),
        lead=row.lead,
        financial_basis=row.financial_basis,
        effective_on=row.effective_on,
        expiry_on=row.expiry_on,
        open_ended=row.open_ended,
        last_notice_on=row.last_notice_on,
        decide_by=row.decide_by,
        next_review_on=row.next_review_on,
        last_signed_on=row.last_signed_on,
        used_to=row.used_to,
        ceiling_amount=row.ceiling_amount,
        currency=row.currency,
        owner=row.owner,
        location=row.location,
        services=row.service_count,
        version=row.version,
        rc_involvement=row.rc_involvement,
        decision_level=row.decision_level,
        replaces=row.replaces,
        flags=tuple(row.flags.split()),
    )
