"""The notice-first calendar of an arrangement: when it ends, until when notice helps, by when to decide, and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field, replace
from datetime import date
from typing import Final, NamedTuple

from commonservices.domain import terms
from commonservices.domain.calendar_reasons import Reason, reasons_of
from commonservices.domain.dated import Dated, dated_of
from commonservices.domain.declaring import dataclass
from commonservices.domain.facts import ArrangementFacts
from commonservices.domain.life_marks import DECIDED_IN, RUNNING

EXPIRING_WITHIN_DAYS: Final = 180
EXPIRING_CRITICAL_DAYS: Final = 90
CENSUS_MONTHS: Final = 12
_LAST: Final = date.max.toordinal()
_new: Final = tuple.__new__
"""Makes marks out of all their values at half the cost: many thousands are made at once."""


class Marks(NamedTuple):
    """The days of one calendar as of one day; days are counted from the first day of year 1."""

    end: int | None
    term_end: int | None
    notice: int | None
    decide: int | None
    renews: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrangementCalendar:
    """Every day that matters of one arrangement as of one day, and the reasons from which a sentence is made."""

    day: date
    state: str
    starts_on: date | None
    end_on: date | None
    last_notice_on: date | None
    notice_days: int | None
    decide_by: date | None
    next_review_on: date | None
    renews: bool
    next_end_on: date | None
    renewals: int
    renewals_left: int | None
    notice_given_on: date | None
    settlement_due_on: date | None
    mandate_end_on: date | None
    mandate_clash: date | None
    amended_on: date | None
    reasons: tuple[Reason, ...] = field(default=())


def calendar_of(facts: ArrangementFacts, today: date) -> ArrangementCalendar:
    """Give the calendar of an arrangement as of a day: ends, notices, decisions and reviews."""
    dated = dated_of(facts)
    marks = marks_of(dated, today.toordinal())
    version = terms.governing_version(facts)
    renewals = renewals_of(dated, today.toordinal())
    end = day_of(marks.end)
    mandate = facts.mandate_end_on
    made = ArrangementCalendar(
        day=today,
        state=facts.state,
        starts_on=facts.version.effective_on,
        end_on=end,
        last_notice_on=day_of(marks.notice),
        notice_days=version.notice_days_termination,
        decide_by=day_of(marks.decide) if facts.state in DECIDED_IN else None,
        next_review_on=day_of(dated.review_on) if facts.state in DECIDED_IN else None,
        renews=marks.renews and facts.state in DECIDED_IN,
        next_end_on=_next_end(dated, renewals) if marks.renews else None,
        renewals=renewals,
        renewals_left=_renewals_left(dated, renewals),
        notice_given_on=terms.notice_given_on(facts),
        settlement_due_on=terms.settlement_due(version, end) if end is not None else None,
        mandate_end_on=mandate,
        mandate_clash=mandate if end and mandate and end > mandate and facts.state in RUNNING else None,
        amended_on=version.version_applies_on if version is not facts.version else None,
    )
    return _with_reasons(made, facts)


def marks_of(dated: Dated, today: int) -> Marks:
    """Give the days that follow from the plain values as of a day."""
    term_end, notice_days, renews = dated.first_end_on, dated.notice_days, False
    if dated.renewal_term_m and term_end is not None:
        term_end, renews = running_end(dated, today), renews_itself(dated, today)
    notice = decide = None
    if term_end is not None and notice_days is not None:
        lead = dated.lead_days or 0
        notice = term_end - notice_days if term_end > notice_days else 1
        decide = notice - lead if notice > lead else 1
    return _new(Marks, (_end_of_cover(dated, term_end), term_end, notice, decide, renews))


def _end_of_cover(dated: Dated, term_end: int | None) -> int | None:
    """Give the last day covered out of the plain values."""
    if dated.ended_on is not None:
        return dated.ended_on
    if dated.notice_end_on is not None:
        term_end = running_end(dated, dated.notice_end_on)
    elif dated.alone_on is None:
        return term_end
    return terms.first_of(dated.notice_end_on, dated.alone_on, term_end)


def running_end(dated: Dated, today: int) -> int | None:
    """Give the end of the term that runs on a day, tacit renewals counted; None when nothing ends it."""
    first, term = dated.first_end_on, dated.renewal_term_m
    if first is None or not term or today <= first:
        return first
    return _end_after(first, term, renewals_of(dated, today))


def renewals_of(dated: Dated, today: int) -> int:
    """Give how many tacit renewals have happened by a day."""
    first, term = dated.first_end_on, dated.renewal_term_m
    if first is None or not term or today <= first:
        return 0
    return terms.renewals_between(date.fromordinal(first), term, dated.max_renewals, date.fromordinal(today))


def renews_itself(dated: Dated, today: int) -> bool:
    """Say whether the term that runs on a day renews itself at its end."""
    if dated.first_end_on is None or not dated.renewal_term_m:
        return False
    return dated.max_renewals is None or renewals_of(dated, today) < dated.max_renewals


def last_due_on(dated: Dated, today: int) -> int | None:
    """Give the last day on which what comes again and again falls due: the end of cover, renewals ahead counted."""
    end, first, term = marks_of(dated, today).end, dated.first_end_on, dated.renewal_term_m
    if first is None or not term or dated.state not in DECIDED_IN or not renews_itself(dated, today):
        return end
    latest = None if dated.max_renewals is None else _end_after(first, term, dated.max_renewals)
    return terms.first_of(dated.alone_on, latest)


def next_change(dated: Dated, marks: Marks, today: int) -> int | None:
    """Give the next day on which a mark or a flag may change by itself, None when none can."""
    best = _LAST
    stale = None if dated.census_on is None else stale_after(dated)
    for day in (
        dated.starts_on,
        dated.mandate_end_on,
        dated.followed_on,
        dated.review_on,
        dated.early_use_on,
        dated.rate_gap_on,
        marks.notice,
        marks.decide,
        stale,
    ):
        if day is not None and today <= day <= best:
            best = day if day > today else today + 1
    end, term_end = marks.end, marks.term_end
    for last in (end,) if end == term_end else (end, term_end):
        if last is not None and last >= today:
            for day in (last - EXPIRING_WITHIN_DAYS, last - EXPIRING_CRITICAL_DAYS, last):
                if today <= day <= best:
                    best = day if day > today else today + 1
    return None if best == _LAST else best


def stale_after(dated: Dated) -> int | None:
    """Give the last day on which the oldest count of heads or areas still holds."""
    if dated.census_on is None:
        return None
    return terms.add_months(date.fromordinal(dated.census_on), CENSUS_MONTHS).toordinal()


def day_of(number: int | None) -> date | None:
    """Give the day of a number; None for none, the calendar's own last day for one beyond it."""
    return None if number is None else date.fromordinal(min(number, _LAST))


def planned_dues(first: date, every_m: int | None, until: date | None, last: date) -> Iterable[date]:
    """Give the days on which a duty falls due up to a day, each counted from the first so that none drifts."""
    count = 0
    end = last if until is None else min(last, until)
    while True:
        day = terms.add_months(first, count * (every_m or 0))
        if day > end:
            return
        yield day
        if not every_m or day == date.max:
            return
        count += 1


def _end_after(first: int, term: int, renewals: int) -> int:
    return terms.renewed_end(date.fromordinal(first), term, renewals).toordinal() if renewals else first


def _next_end(dated: Dated, renewals: int) -> date | None:
    if dated.first_end_on is None or not dated.renewal_term_m:
        return None
    return terms.renewed_end(date.fromordinal(dated.first_end_on), dated.renewal_term_m, renewals + 1)


def _renewals_left(dated: Dated, renewals: int) -> int | None:
    if not dated.renewal_term_m:
        return 0
    return None if dated.max_renewals is None else max(dated.max_renewals - renewals, 0)


def _with_reasons(made: ArrangementCalendar, facts: ArrangementFacts) -> ArrangementCalendar:
    return replace(made, reasons=reasons_of(made, facts))
