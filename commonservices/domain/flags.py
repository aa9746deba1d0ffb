"""The derived flags: never stored, always computed from the record and a day."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from commonservices.domain import codelists, terms
from commonservices.domain.facts import SIGNED_OR_LATER, ArrangementFacts, ServiceFacts
from commonservices.domain.must_haves import signers

CRITICAL: Final = "crit"
ATTENTION: Final = "att"
EXPIRING_WITHIN_DAYS: Final = 180
EXPIRING_CRITICAL_DAYS: Final = 90
CENSUS_MONTHS: Final = 12
CEILING_PERCENT: Final = 80
IN_FORCE: Final = frozenset({"ACTIVE", "NOTICE"})
LIVE: Final = frozenset({"ACTIVE", "SUSPENDED", "NOTICE"})
_HUNDRED: Final = 100
_SETTLED: Final = frozenset({"CANCELLED", "CLOSED"})


@dataclass(frozen=True, slots=True)
class Flag:
    """Something about a record that somebody must look at: since when, until when, and whom it concerns."""

    code: str
    severity: str
    since: date | None = None
    due: date | None = None
    entity_ids: tuple[UUID, ...] = ()


def derived_flags(facts: ArrangementFacts, today: date) -> tuple[Flag, ...]:
    """Give the flags an arrangement has today, in a fixed order."""
    found = (rule(facts, today) for rule in _ARRANGEMENT_RULES)
    return tuple(flag for flag in found if flag is not None)


def service_flags(facts: ServiceFacts, today: date) -> tuple[Flag, ...]:
    """Give the flags a service has today, in a fixed order."""
    found = (_service_unpapered(facts), _rate_gap(facts.rate_gap_on), _stale(facts.census_dates, today))
    return tuple(flag for flag in found if flag is not None)


def is_mature(facts: ServiceFacts, today: date) -> bool:
    """Say whether a service has been run jointly for four years, so that it is taken stock of."""
    since = facts.service.collaborative_since
    return since is not None and today >= terms.add_months(since, 4 * terms.YEAR_IN_MONTHS)


def _severity(code: str, fallback: str = ATTENTION) -> str:
    known = codelists.load("derived_flags")
    return str(known[code].extra.get("severity", fallback)) if code in known else fallback


def _expiring(facts: ArrangementFacts, today: date) -> Flag | None:
    end = terms.current_end(facts.version, today)
    if facts.state != "ACTIVE" or end is None or end < today or terms.renews_itself(facts.version, today):
        return None
    left = (end - today).days
    if left > EXPIRING_WITHIN_DAYS:
        return None
    severity = CRITICAL if left <= EXPIRING_CRITICAL_DAYS else _severity("EXPIRING")
    return Flag("EXPIRING", severity, terms.add_days(end, -EXPIRING_WITHIN_DAYS), end)


def _lapsed(facts: ArrangementFacts, today: date) -> Flag | None:
    used_on = facts.last_used_on
    if facts.state not in {"EXPIRED", "TERMINATED"} or used_on is None:
        return None
    end = terms.end_of_cover(facts, today)
    if end is None or used_on <= end:
        return None
    return Flag("LAPSED_BUT_USED", _severity("LAPSED_BUT_USED", CRITICAL), terms.add_days(end, 1))


def _unpapered(facts: ArrangementFacts, today: date) -> Flag | None:
    running = [service for service in facts.services if service.status == "ACTIVE"]
    if facts.state in IN_FORCE or not running:
        return None
    ended = terms.end_of_cover(facts, today) if facts.state in SIGNED_OR_LATER else None
    started = min((service.started_on for service in running if service.started_on), default=None)
    since = terms.add_days(ended, 1) if ended is not None and ended < today else started
    return Flag("UNPAPERED", _severity("UNPAPERED"), since)


def _review_due(facts: ArrangementFacts, today: date) -> Flag | None:
    due = terms.next_review(facts.version, facts.reviewed_on)
    if facts.state not in LIVE or due is None or today < due:
        return None
    return Flag("REVIEW_DUE", _severity("REVIEW_DUE"), due, due)


def _retroactive(facts: ArrangementFacts, today: date) -> Flag | None:
    if facts.state in _SETTLED:
        return None
    days = [*_late_signatures(facts), *_late_extensions(facts)]
    since = max((day for day in days if day <= today), default=None)
    return Flag("RETROACTIVE", _severity("RETROACTIVE"), since) if since else None


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


def _ceiling(facts: ArrangementFacts, today: date) -> Flag | None:
    ceiling, spent = facts.version.ceiling_amount, facts.spent_amount
    if ceiling is None or spent is None or facts.state in _SETTLED:
        return None
    if spent >= ceiling:
        return Flag("CEILING_HIT", _severity("CEILING_HIT", CRITICAL), due=terms.end_of_cover(facts, today))
    if spent * _HUNDRED >= ceiling * CEILING_PERCENT:
        return Flag("CEILING_80", _severity("CEILING_80"), due=terms.end_of_cover(facts, today))
    return None


def _rate_gap(since: date | None) -> Flag | None:
    return Flag("RATE_GAP", _severity("RATE_GAP"), since) if since else None


def _arrangement_rate_gap(facts: ArrangementFacts, today: date) -> Flag | None:
    return (
        _rate_gap(facts.rate_gap_on) if facts.state not in _SETTLED and (facts.rate_gap_on or today) <= today else None
    )


def _stale(census_dates: tuple[date, ...], today: date) -> Flag | None:
    oldest = min(census_dates, default=None)
    if oldest is None or today <= terms.add_months(oldest, CENSUS_MONTHS):
        return None
    return Flag("DRIVER_STALE", _severity("DRIVER_STALE"), terms.add_days(terms.add_months(oldest, CENSUS_MONTHS), 1))


def _driver_stale(facts: ArrangementFacts, today: date) -> Flag | None:
    return _stale(facts.census_dates, today) if facts.state in LIVE else None


def _mandate_beyond(facts: ArrangementFacts, today: date) -> Flag | None:
    end = terms.end_of_cover(facts, today)
    if facts.mandate_end_on is None or end is None or end <= facts.mandate_end_on:
        return None
    if facts.state in _SETTLED or (facts.state in SIGNED_OR_LATER and facts.state not in {*LIVE, "SIGNED"}):
        return None
    return Flag("MANDATE_BEYOND", _severity("MANDATE_BEYOND"), due=facts.mandate_end_on)


def _party_not_signed(facts: ArrangementFacts, today: date) -> Flag | None:
    early: list[tuple[date, UUID]] = []
    for party in signers(facts):
        used_on = facts.first_use.get(party.entity_id) if party.entity_id else None
        if party.entity_id and used_on and used_on <= today and (party.signed_on is None or used_on < party.signed_on):
            early.append((used_on, party.entity_id))
    if not early or facts.state in _SETTLED:
        return None
    severity = _severity("PARTY_NOT_SIGNED", CRITICAL)
    return Flag("PARTY_NOT_SIGNED", severity, min(early)[0], entity_ids=tuple(entity for _, entity in sorted(early)))


def _late_decision(facts: ArrangementFacts, today: date) -> Flag | None:
    decide_by = terms.decision_date(facts.version, facts.arrangement.decision_lead_days, today)
    if facts.state != "ACTIVE" or decide_by is None or today <= decide_by or _is_followed(facts):
        return None
    due = terms.last_notice_day(facts.version, today)
    severity = CRITICAL if due is not None and today > due else ATTENTION
    return Flag("LATE_DECISION", severity, terms.add_days(decide_by, 1), due)


def _is_followed(facts: ArrangementFacts) -> bool:
    return facts.successor is not None and facts.successor.state in SIGNED_OR_LATER


def _service_unpapered(facts: ServiceFacts) -> Flag | None:
    if facts.service.status != "ACTIVE" or facts.arrangement_state in IN_FORCE:
        return None
    ended = facts.arrangement_end_on
    return Flag("UNPAPERED", _severity("UNPAPERED"), terms.add_days(ended, 1) if ended else facts.service.started_on)


_ARRANGEMENT_RULES: Final[tuple[Callable[[ArrangementFacts, date], Flag | None], ...]] = (
    _lapsed,
    _party_not_signed,
    _ceiling,
    _late_decision,
    _expiring,
    _unpapered,
    _review_due,
    _retroactive,
    _arrangement_rate_gap,
    _driver_stale,
    _mandate_beyond,
)
