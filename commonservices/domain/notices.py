"""Notice of the whole and withdrawal of one party: the days agreed, what remains, and what it ends."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from datetime import date
from itertools import pairwise
from typing import Final
from uuid import UUID

from commonservices.domain import terms
from commonservices.domain.arrangements import ArrangementParty
from commonservices.domain.declaring import dataclass
from commonservices.domain.facts import ArrangementFacts
from commonservices.domain.life_marks import RUNNING
from commonservices.domain.must_haves import PROVIDING_ROLES
from commonservices.domain.sentences import refuse
from commonservices.domain.terms import FEWEST_PARTIES

SHORTER_NOTICE: Final = "shorter_notice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """What the withdrawal of one party would mean; the sentence is made from its key and words when shown."""

    notice_on: date
    earliest_on: date | None
    leaves_on: date | None
    too_early: bool
    remaining: int
    ends: bool
    ends_on: date | None
    last_provider: bool
    is_lead: bool
    sentence_key: str
    params: Mapping[str, object] = field(default_factory=dict)


def check_notice(facts: ArrangementFacts, given_on: date, ends_on: date | None, *, agreed: bool) -> None:
    """Refuse notice that ends before it is given, or sooner than agreed unless the shorter time was agreed to."""
    if ends_on is None:
        return
    if ends_on < given_on:
        refuse("notice_ends_before_given", "ends_on", ends_on.isoformat(), shown=ends_on, day=given_on)
    least = terms.end_under_notice(facts.version, given_on)
    if least is not None and ends_on < least and not agreed:
        words = {"days": facts.version.notice_days_termination, "day": given_on, "earliest": least, "example": least}
        refuse("notice_too_short", "ends_on", ends_on.isoformat(), shown=ends_on, **words)


def outlook(facts: ArrangementFacts, party: ArrangementParty, notice_on: date, leaves_on: date | None) -> Outlook:
    """Give what it would mean if a party gave notice on one day and left on another, or on the earliest one."""
    earliest = terms.earliest_withdrawal(facts.version, notice_on)
    leaving = leaves_on or earliest
    staying = _staying(facts, party, leaving)
    alone_on = _alone_on(facts, party, leaving)
    ends = len(staying) < FEWEST_PARTIES or alone_on is not None
    ends_on = None if alone_on is None else terms.add_days(alone_on, 1)
    days = facts.version.notice_days_withdrawal
    told = {"earliest": earliest, "leaves": leaving, "count": len(staying), "ends": ends_on, "days": days}
    return Outlook(
        notice_on=notice_on,
        earliest_on=earliest,
        leaves_on=leaving,
        too_early=earliest is not None and leaving is not None and leaving < earliest,
        remaining=len(staying),
        ends=ends,
        ends_on=ends_on,
        last_provider=_is_last_provider(party, staying),
        is_lead=party.entity_id is not None and party.entity_id == facts.version.lead_entity_id,
        sentence_key="withdrawal_ends_it" if ends else "withdrawal_leaves_others",
        params={name: "" if each is None else each for name, each in told.items()},
    )


def _staying(facts: ArrangementFacts, party: ArrangementParty, leaving: date | None) -> list[ArrangementParty]:
    """Give the other parties that remain the day after a party has left."""
    others = (each for each in facts.parties if each.id != party.id)
    return [each for each in others if leaving is None or each.withdrew_on is None or each.withdrew_on > leaving]


def _alone_on(facts: ArrangementFacts, party: ArrangementParty, leaving: date | None) -> date | None:
    """Give the last day on which two parties remain if this one leaves on a day, counting who leaves later too."""
    if leaving is None:
        return None
    parties = tuple(replace(each, withdrew_on=leaving) if each.id == party.id else each for each in facts.parties)
    return terms.alone_on(replace(facts, parties=parties))


def twice_party(members: Iterable[ArrangementParty]) -> UUID | None:
    """Give an entity that takes part twice at once; one that joined again after it had left does not."""
    lines: dict[UUID, list[ArrangementParty]] = {}
    for each in members:
        if each.entity_id is not None:
            lines.setdefault(each.entity_id, []).append(each)
    for entity_id, own in lines.items():
        own.sort(key=lambda each: each.joined_on or date.min)
        if not all(has_left_by(one, other.joined_on) for one, other in pairwise(own)):
            return entity_id
    return None


def has_left_by(party: ArrangementParty, day: date | None) -> bool:
    """Say whether a party has left before a day."""
    return party.withdrew_on is not None and day is not None and party.withdrew_on < day


def check_withdrawal(facts: ArrangementFacts, seen: Outlook, today: date, *, agreed: bool) -> None:
    """Refuse a withdrawal that cannot be: not in force, notice to come, days unknown, or sooner than agreed."""
    if facts.state not in RUNNING:
        refuse("not_in_force", "withdrew_on", facts.state, from_state=facts.state)
    if seen.notice_on > today:
        refuse("day_in_future", "notice_given_on", seen.notice_on.isoformat(), shown=seen.notice_on, example=today)
    start = facts.version.effective_on
    if seen.leaves_on is None:
        refuse("withdrawal_days_missing", "notice_days_withdrawal", example="90")
    if seen.leaves_on < seen.notice_on:
        words = {"end": seen.leaves_on, "start": seen.notice_on, "other": "the notice date"}
        words |= {"other_field": "notice_given_on", "example": seen.earliest_on or seen.notice_on}
        refuse("ends_before_start", "withdrew_on", seen.leaves_on.isoformat(), **words)
    if start is not None and seen.leaves_on < start:
        refuse("leaves_before_start", "withdrew_on", seen.leaves_on.isoformat(), shown=seen.leaves_on, example=start)
    if seen.too_early and not agreed:
        words = {"days": facts.version.notice_days_withdrawal, "day": seen.notice_on, "example": seen.earliest_on}
        refuse("withdrawal_too_early", "withdrew_on", seen.leaves_on.isoformat(), shown=seen.leaves_on, **words)


def _is_last_provider(party: ArrangementParty, staying: Iterable[ArrangementParty]) -> bool:
    return party.role in PROVIDING_ROLES and not any(each.role in PROVIDING_ROLES for each in staying)
