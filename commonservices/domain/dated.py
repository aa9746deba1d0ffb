"""What the calendar of an arrangement hangs on, drawn from its facts once: nothing in it depends on the day.

Days are counted from the first day of year 1, so that many thousands are compared and moved quickly.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple
from uuid import UUID

from commonservices.domain import terms
from commonservices.domain.facts import SIGNED_OR_LATER, ArrangementFacts
from commonservices.domain.must_haves import signers

CEILING_PERCENT = 80
_HUNDRED = 100


class Dated(NamedTuple):
    """The plain values behind one calendar, in the order in which they are stored."""

    state: str
    starts_on: int | None
    first_end_on: int | None
    renewal_term_m: int | None
    max_renewals: int | None
    notice_days: int | None
    lead_days: int | None
    review_on: int | None
    notice_end_on: int | None
    ended_on: int | None
    alone_on: int | None
    used_to: int | None
    early_use_on: int | None
    rate_gap_on: int | None
    census_on: int | None
    running: int | None
    running_since: int | None
    mandate_end_on: int | None
    followed: int | None
    followed_on: int | None
    retroactive_on: str
    ceiling: str


def dated_of(facts: ArrangementFacts) -> Dated:
    """Give what the calendar of an arrangement hangs on."""
    version = terms.governing_version(facts)
    running = [service for service in facts.services if service.status == "ACTIVE"]
    follower = facts.successor
    return Dated(
        state=facts.state,
        starts_on=_number(facts.version.effective_on),
        first_end_on=_number(version.expiry_on),
        renewal_term_m=version.renewal_term_m if version.auto_renew else None,
        max_renewals=version.max_renewals,
        notice_days=version.notice_days_termination,
        lead_days=facts.arrangement.decision_lead_days,
        review_on=_number(terms.next_review(version, facts.reviewed_on)),
        notice_end_on=_number(terms.noticed_end(facts)),
        ended_on=_number(terms.ended_on(facts)),
        alone_on=_number(terms.alone_on(facts)),
        used_to=_number(facts.last_used_on),
        early_use_on=_number(min((day for day, _ in early_uses(facts)), default=None)),
        rate_gap_on=_number(facts.rate_gap_on),
        census_on=_number(min(facts.census_dates, default=None)),
        running=len(running),
        running_since=_number(min((each.started_on for each in running if each.started_on), default=None)),
        mandate_end_on=_number(facts.mandate_end_on),
        followed=int(follower is not None and follower.state in SIGNED_OR_LATER),
        followed_on=_number(follower.effective_on) if follower else None,
        retroactive_on=" ".join(str(day.toordinal()) for day in sorted(retroactive_days(facts))),
        ceiling=_ceiling(facts),
    )


def early_uses(facts: ArrangementFacts) -> list[tuple[date, UUID]]:
    """Give day of first use and entity of each party that used a service before it signed, the earliest first."""
    first: dict[UUID, date] = {}
    for party in signers(facts):
        if party.entity_id:
            signed_on = party.signed_on or date.max
            first[party.entity_id] = min(signed_on, first.get(party.entity_id, signed_on))
    return sorted((day, id) for id, day in facts.first_use.items() if day < first.get(id, date.min))


def retroactive_days(facts: ArrangementFacts) -> list[date]:
    """Give the days of signatures and extensions that came after what they cover had begun."""
    return [*_late_signatures(facts), *_late_extensions(facts), *_late_amendments(facts)]


def _late_signatures(facts: ArrangementFacts) -> Iterable[date]:
    start = facts.version.effective_on
    if start is None:
        return ()
    return (
        party.signed_on
        for party in facts.parties
        if party.signed_on is not None and party.signed_on > max(start, party.joined_on or start)
    )


def _late_extensions(facts: ArrangementFacts) -> Iterable[date]:
    expired_on: date | None = None
    late: list[date] = []
    for event in facts.ordered_events():
        if event.to_state == "EXPIRED":
            expired_on = event.day
        elif event.from_state == "EXPIRED" and event.to_state == "ACTIVE" and event.day and expired_on:
            late.extend([event.day] if event.day >= expired_on else [])
    return late


def _late_amendments(facts: ArrangementFacts) -> Iterable[date]:
    """Give the day of the last signature under the terms in force, when they apply from before it."""
    applies_on = facts.version.version_applies_on
    signed = [each.signed_on for each in facts.signatures_of(facts.version.id) if each.signed_on is not None]
    return [max(signed)] if signed and applies_on is not None and applies_on < max(signed) else []


def _ceiling(facts: ArrangementFacts) -> str:
    ceiling, spent = facts.version.ceiling_amount, facts.spent_amount
    if ceiling is None or spent is None:
        return ""
    if spent >= ceiling:
        return "CEILING_HIT"
    return "CEILING_80" if spent * _HUNDRED >= ceiling * CEILING_PERCENT else ""


def _number(day: date | None) -> int | None:
    return None if day is None else day.toordinal()
