"""A departure rehearsed: what would be left without a provider, what the others would pay, and whom to tell by when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final
from uuid import UUID

from commonservices.domain import terms
from commonservices.domain.arrangements import ArrangementParty
from commonservices.domain.cost_sharing.inputs import RunInputs
from commonservices.domain.declaring import dataclass
from commonservices.domain.facts import ArrangementFacts
from commonservices.domain.life_marks import RUNNING
from commonservices.domain.notices import outlook
from commonservices.domain.run_parts import cut_all, last_day_paid, splits_of
from commonservices.domain.shared_services import Participation, SharedService
from commonservices.domain.what_if import Tried, WhatIf, compared, what_if
from commonservices.errors import RuleBroken

RUNS: Final = frozenset({"ACTIVE", "UNDER_MODIFICATION", "IN_SETUP"})
PLACE_GONE, NO_PROVIDER, NO_CONSUMER = "PLACE_GONE", "NO_PROVIDER", "NO_CONSUMER"
_PROVIDES: Final = frozenset({"PROVIDER", "BOTH"})
_CONSUMES: Final = frozenset({"CLIENT", "BOTH"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Departure:
    """Who or what leaves, and its last day: one entity everywhere, or everybody at one place."""

    last_day: date
    entity_id: UUID | None = None
    location_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Orphan:
    """A service that would be left alone, and why; `others` are those who still use or could provide it."""

    service: SharedService
    reason: str
    others: frozenset[UUID]


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeDue:
    """The notice one party has to give, by when at the latest, and what its leaving would mean for the others."""

    arrangement_id: UUID
    reference: str
    party: ArrangementParty
    notice_by: date | None
    days: int | None
    late: bool
    given: bool
    ends_on: date | None
    last_provider: bool
    is_lead: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NewShares:
    """What each party of one budget line pays and would pay; or the rule by which it could not be shared any more."""

    line_id: UUID
    currency: str
    tried: tuple[Tried, ...] = ()
    falls_away: int = 0
    refused: RuleBroken | None = None


def orphaned(
    services: Iterable[SharedService], uses: Mapping[UUID, Sequence[Participation]], departure: Departure
) -> tuple[Orphan, ...]:
    """Give the services that would be left alone the day after, by reference."""
    found = [
        orphan
        for service in services
        if service.status in RUNS and (orphan := _orphan(service, uses.get(service.id, ()), departure)) is not None
    ]
    return tuple(sorted(found, key=lambda each: each.service.reference))


def _orphan(service: SharedService, uses: Sequence[Participation], departure: Departure) -> Orphan | None:
    there = [each for each in uses if each.left_on is None or each.left_on > departure.last_day]
    gone = departure.entity_id
    others = frozenset(each.entity_id for each in there if each.entity_id not in {None, gone} and each.entity_id)
    if departure.location_id is not None:
        return Orphan(service, PLACE_GONE, others) if service.location_id == departure.location_id else None
    providers = {each.entity_id for each in there if each.role in _PROVIDES}
    if service.managing_entity_id == gone or providers == {gone}:
        return Orphan(service, NO_PROVIDER, others)
    consumers = {each.entity_id for each in there if each.role in _CONSUMES}
    return Orphan(service, NO_CONSUMER, others) if consumers == {gone} else None


def notices(every: Iterable[ArrangementFacts], departure: Departure, today: date) -> tuple[NoticeDue, ...]:
    """Give the notices to be given for a last day, the most urgent first; none where cover ends by then anyway."""
    found = [due for facts in every for due in _notices_of(facts, departure, today)]
    return tuple(sorted(found, key=lambda each: (each.notice_by or date.min, each.reference)))


def _notices_of(facts: ArrangementFacts, departure: Departure, today: date) -> Iterator[NoticeDue]:
    last_day, id = departure.last_day, facts.arrangement.id
    if facts.state not in RUNNING or not _concerned(facts, departure):
        return
    end = terms.end_of_cover(facts, last_day)
    if end is not None and end <= last_day:
        return
    for party in facts.parties:
        if party.withdrew_on is not None and party.withdrew_on <= last_day:
            continue
        if departure.location_id is None and party.entity_id != departure.entity_id:
            continue
        whole = departure.location_id is not None
        days = facts.version.notice_days_termination if whole else facts.version.notice_days_withdrawal
        by = None if days is None else terms.add_days(last_day, -days)
        seen = outlook(facts, party, min(today, last_day), last_day)
        given = party.notice_given_on is not None or facts.state == "NOTICE"
        yield NoticeDue(
            arrangement_id=id,
            reference=facts.arrangement.reference,
            party=party,
            notice_by=by,
            days=days,
            late=by is not None and by < today and not given,
            given=given,
            ends_on=terms.add_days(last_day, 1) if whole else seen.ends_on,
            last_provider=seen.last_provider,
            is_lead=seen.is_lead,
        )
        if whole:
            return


def _concerned(facts: ArrangementFacts, departure: Departure) -> bool:
    """Say whether an arrangement is about what leaves: for a place, one that is about this place alone."""
    if departure.location_id is not None:
        return facts.arrangement.location_ids == {departure.location_id}
    return any(each.entity_id == departure.entity_id for each in facts.parties)


def new_shares(line_id: UUID, parts: Sequence[RunInputs], code: str, departure: Departure) -> NewShares | None:
    """Give what the others would pay for a line once an entity is gone; None for a line it takes no part in.

    For a place that is given up the cost itself falls away from then on.
    """
    currency = parts[0].currency
    try:
        if departure.location_id is not None:
            return _falling_away(line_id, parts, departure.last_day)
        if not any(code in part.by_code for part in parts):
            return None
        tried = what_if(parts, WhatIf(leaves={code: departure.last_day})).tried
        return NewShares(line_id=line_id, currency=currency, tried=tried)
    except RuleBroken as broken:
        return NewShares(line_id=line_id, currency=currency, refused=broken)


def _falling_away(line_id: UUID, parts: Sequence[RunInputs], last_day: date) -> NewShares | None:
    kept, gone = cut_all(parts, last_day_paid(parts[0], last_day))
    if not gone or not parts[0].scheme.splits:
        return None
    before, after = splits_of(parts), splits_of(kept)
    falls = sum(part.total for part in before) - sum(part.total for part in after)
    return NewShares(line_id=line_id, currency=parts[0].currency, tried=compared(before, after), falls_away=falls)
