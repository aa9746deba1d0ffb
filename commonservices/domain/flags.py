"""The derived flags: never stored, always computed from the record and a day."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Final, NamedTuple
from uuid import UUID

from commonservices.domain import calendar, codelists, terms
from commonservices.domain.calendar import EXPIRING_CRITICAL_DAYS, EXPIRING_WITHIN_DAYS, Marks, day_of
from commonservices.domain.dated import Dated, dated_of, early_uses
from commonservices.domain.declaring import dataclass
from commonservices.domain.facts import SIGNED_OR_LATER, ArrangementFacts, ServiceFacts

CRITICAL: Final = "crit"
ATTENTION: Final = "att"
LAPSED: Final = "LAPSED_BUT_USED"
IN_FORCE: Final = frozenset({"ACTIVE", "NOTICE"})
LIVE: Final = frozenset({"ACTIVE", "SUSPENDED", "NOTICE"})
_SETTLED: Final = frozenset({"CANCELLED", "CLOSED"})
STATES_OF_LIFE: Final = SIGNED_OR_LATER | {"DRAFT", "IN_REVIEW", "CLEARED", "SIGNING", "CANCELLED"}
_OVER: Final = SIGNED_OR_LATER - LIVE - {"SIGNED"}


@dataclass(frozen=True, slots=True)
class Flag:
    """Something about a record that somebody must look at: since when, until when, and whom it concerns."""

    code: str
    severity: str
    since: date | None = None
    due: date | None = None
    entity_ids: tuple[UUID, ...] = ()


class PlainFlag(NamedTuple):
    """A flag with its days counted from the first day of year 1."""

    code: str
    severity: str
    since: int | None = None
    due: int | None = None


_Rule = Callable[[Dated, Marks, int], PlainFlag | None]
_new: Final = tuple.__new__
"""Makes a flag out of all its values at half the cost: many thousands are made at once."""


def derived_flags(facts: ArrangementFacts, today: date) -> tuple[Flag, ...]:
    """Give the flags an arrangement has today, in a fixed order."""
    dated = dated_of(facts)
    number = today.toordinal()
    found = plain_flags(dated, calendar.marks_of(dated, number), number)
    return tuple(_whole(flag, facts, today) for flag in found)


def plain_flags(dated: Dated, marks: Marks, today: int) -> list[PlainFlag]:
    """Give the flags that follow from the plain values of an arrangement as of a day, in a fixed order."""
    return [
        flag for rule, needed in _RULES_OF.get(dated.state, ()) if dated[needed] and (flag := rule(dated, marks, today))
    ]


def service_flags(facts: ServiceFacts, today: date) -> tuple[Flag, ...]:
    """Give the flags a service has today, in a fixed order."""
    found = (_service_unpapered(facts, today), _service_rate_gap(facts), _service_stale(facts, today))
    return tuple(flag for flag in found if flag is not None)


def is_mature(facts: ServiceFacts, today: date) -> bool:
    """Say whether a service has been run jointly for four years, so that it is taken stock of."""
    since = facts.service.collaborative_since
    return since is not None and today >= terms.add_months(since, 4 * terms.YEAR_IN_MONTHS)


def _whole(flag: PlainFlag, facts: ArrangementFacts, today: date) -> Flag:
    made = Flag(flag.code, flag.severity, day_of(flag.since), day_of(flag.due))
    if flag.code != "PARTY_NOT_SIGNED":
        return made
    return replace(made, entity_ids=tuple(entity for day, entity in early_uses(facts) if day <= today))


@cache
def _severity(code: str, fallback: str = ATTENTION) -> str:
    known = codelists.load("derived_flags")
    return str(known[code].extra.get("severity", fallback)) if code in known else fallback


def _lapsed(dated: Dated, marks: Marks, _today: int) -> PlainFlag | None:
    if dated.used_to is None or marks.end is None or dated.used_to <= marks.end:
        return None
    return PlainFlag(LAPSED, _severity(LAPSED, CRITICAL), marks.end + 1)


def _party_not_signed(dated: Dated, _marks: Marks, today: int) -> PlainFlag | None:
    used_on = dated.early_use_on
    if used_on is None or used_on > today:
        return None
    return PlainFlag("PARTY_NOT_SIGNED", _severity("PARTY_NOT_SIGNED", CRITICAL), used_on)


def _ceiling(dated: Dated, marks: Marks, _today: int) -> PlainFlag | None:
    if not dated.ceiling:
        return None
    fallback = CRITICAL if dated.ceiling == "CEILING_HIT" else ATTENTION
    return PlainFlag(dated.ceiling, _severity(dated.ceiling, fallback), due=marks.end)


def _late_decision(dated: Dated, marks: Marks, today: int) -> PlainFlag | None:
    if marks.decide is None or today <= marks.decide or dated.followed:
        return None
    severity = CRITICAL if marks.notice is not None and today > marks.notice else ATTENTION
    return PlainFlag("LATE_DECISION", severity, marks.decide + 1, marks.notice)


def _expiring(dated: Dated, marks: Marks, today: int) -> PlainFlag | None:
    end = marks.term_end
    if end is None or end < today or marks.renews:
        return None
    left = end - today
    if left > EXPIRING_WITHIN_DAYS:
        return None
    severity = CRITICAL if left <= EXPIRING_CRITICAL_DAYS else _severity("EXPIRING")
    return PlainFlag("EXPIRING", severity, max(end - EXPIRING_WITHIN_DAYS, 1), end)


def _unpapered(dated: Dated, marks: Marks, today: int) -> PlainFlag | None:
    if not dated.running:
        return None
    ended = marks.end if dated.state in SIGNED_OR_LATER else None
    since = ended + 1 if ended is not None and ended < today else dated.running_since
    return PlainFlag("UNPAPERED", _severity("UNPAPERED"), since)


def _review_due(dated: Dated, _marks: Marks, today: int) -> PlainFlag | None:
    due = dated.review_on
    if due is None or today < due:
        return None
    return _new(PlainFlag, ("REVIEW_DUE", _severity("REVIEW_DUE"), due, due))


def _retroactive(dated: Dated, _marks: Marks, today: int) -> PlainFlag | None:
    if not dated.retroactive_on:
        return None
    days = dated.retroactive_on
    since = int(days) if " " not in days else max([day for day in map(int, days.split()) if day <= today], default=0)
    return _new(PlainFlag, ("RETROACTIVE", _severity("RETROACTIVE"), since, None)) if 0 < since <= today else None


def _rate_gap(dated: Dated, _marks: Marks, today: int) -> PlainFlag | None:
    since = dated.rate_gap_on
    if since is None or since > today:
        return None
    return PlainFlag("RATE_GAP", _severity("RATE_GAP"), since)


def _driver_stale(dated: Dated, _marks: Marks, today: int) -> PlainFlag | None:
    last = calendar.stale_after(dated)
    if last is None or today <= last:
        return None
    return PlainFlag("DRIVER_STALE", _severity("DRIVER_STALE"), last + 1)


def _mandate_beyond(dated: Dated, marks: Marks, _today: int) -> PlainFlag | None:
    end, mandate = marks.end, dated.mandate_end_on
    if mandate is None or end is None or end <= mandate:
        return None
    return _new(PlainFlag, ("MANDATE_BEYOND", _severity("MANDATE_BEYOND"), None, mandate))


def _service_unpapered(facts: ServiceFacts, today: date) -> Flag | None:
    if facts.service.status != "ACTIVE" or facts.arrangement_state in IN_FORCE:
        return None
    ended = facts.arrangement_end_on if facts.arrangement_state in SIGNED_OR_LATER else None
    since = terms.add_days(ended, 1) if ended is not None and ended < today else facts.service.started_on
    return Flag("UNPAPERED", _severity("UNPAPERED"), since)


def _service_rate_gap(facts: ServiceFacts) -> Flag | None:
    return Flag("RATE_GAP", _severity("RATE_GAP"), facts.rate_gap_on) if facts.rate_gap_on else None


def _service_stale(facts: ServiceFacts, today: date) -> Flag | None:
    oldest = min(facts.census_dates, default=None)
    if oldest is None:
        return None
    last = terms.add_months(oldest, calendar.CENSUS_MONTHS)
    return Flag("DRIVER_STALE", _severity("DRIVER_STALE"), terms.add_days(last, 1)) if today > last else None


# Each rule with the value it cannot do without, the state if it is no other, and the states it looks at.
_UNSETTLED: Final = frozenset(STATES_OF_LIFE) - _SETTLED
_ARRANGEMENT_RULES: Final[tuple[tuple[_Rule, str, frozenset[str]], ...]] = (
    (_lapsed, "used_to", frozenset({"EXPIRED", "TERMINATED"})),
    (_party_not_signed, "early_use_on", _UNSETTLED),
    (_ceiling, "ceiling", _UNSETTLED),
    (_late_decision, "state", frozenset({"ACTIVE"})),
    (_expiring, "state", frozenset({"ACTIVE"})),
    (_unpapered, "running", frozenset(STATES_OF_LIFE) - IN_FORCE),
    (_review_due, "review_on", LIVE),
    (_retroactive, "retroactive_on", _UNSETTLED),
    (_rate_gap, "rate_gap_on", _UNSETTLED),
    (_driver_stale, "census_on", LIVE),
    (_mandate_beyond, "mandate_end_on", _UNSETTLED - _OVER),
)
_RULES_OF: Final[Mapping[str, tuple[tuple[_Rule, int], ...]]] = MappingProxyType(
    {
        state: tuple(
            (rule, Dated._fields.index(needed)) for rule, needed, states in _ARRANGEMENT_RULES if state in states
        )
        for state in STATES_OF_LIFE
    }
)
