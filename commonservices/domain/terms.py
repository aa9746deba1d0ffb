"""The dates of an arrangement: ends, tacit renewals, last notice day, decision date, reviews, days covered."""

from __future__ import annotations

from calendar import isleap
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commonservices.domain.arrangements import ArrangementEvent, ArrangementVersion
    from commonservices.domain.facts import ArrangementFacts

ONE_DAY: Final = timedelta(days=1)
YEAR_IN_MONTHS: Final = 12
FEWEST_PARTIES: Final = 2
NEVER_IN_FORCE: Final = frozenset({"DRAFT", "IN_REVIEW", "CLEARED", "SIGNING", "CANCELLED"})
_ENDED_EARLY: Final = ("TERMINATED", "SUPERSEDED")
Day = TypeVar("Day", date, int)
_DAYS: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FEBRUARY, _LEAP_FEBRUARY = 2, 29


def _days_in(year: int, month: int) -> int:
    """Give the number of days of a month."""
    return _LEAP_FEBRUARY if month == _FEBRUARY and isleap(year) else _DAYS[month - 1]


def add_months(day: date, months: int) -> date:
    """Give the same day so many months on, the last day of the month where it is shorter; never past the calendar."""
    place = day.year * YEAR_IN_MONTHS + day.month - 1 + months
    year, month = divmod(place, YEAR_IN_MONTHS)
    if year > date.max.year:
        return date.max
    if year < date.min.year:
        return date.min
    return date(year, month + 1, min(day.day, _days_in(year, month + 1)))


def add_days(day: date, days: int) -> date:
    """Give the day so many days on, or the calendar's own first or last day where it would leave it."""
    place = day.toordinal() + days
    return date.fromordinal(min(max(place, 1), date.max.toordinal()))


def month_end(day: date) -> date:
    """Give the last day of the month: the day on which a month's use counts as rendered."""
    return day.replace(day=_days_in(day.year, day.month))


def end_after_renewals(version: ArrangementVersion, renewals: int) -> date | None:
    """Give the end after so many tacit renewals; the first end where there are none."""
    first_end = version.expiry_on
    if first_end is None or renewals < 1 or not version.renewal_term_m:
        return first_end
    return renewed_end(first_end, version.renewal_term_m, renewals)


def renewed_end(first_end: date, term: int, renewals: int) -> date:
    """Give the end after so many renewals of some months, each counted from the first end so that no day is lost.

    A term that ends with a month goes on ending with one; another keeps its day, or the last one of a shorter month.
    """
    end = add_months(first_end, renewals * term)
    return month_end(end) if first_end == month_end(first_end) else end


def renewals_by(version: ArrangementVersion, day: date) -> int:
    """Give how many tacit renewals have happened by a day: the first one happens the day after the first end."""
    first_end, term = version.expiry_on, version.renewal_term_m
    if first_end is None or not version.auto_renew or not term:
        return 0
    return renewals_between(first_end, term, version.max_renewals, day)


def renewals_between(first_end: date, term: int, most: int | None, day: date) -> int:
    """Give how many renewals of some months happened between the first end and a day; never more than the most."""
    if day <= first_end:
        return 0
    months = (day.year - first_end.year) * YEAR_IN_MONTHS + day.month - first_end.month
    count = max(months // term - 1, 1)
    while renewed_end(first_end, term, count) < day:
        count += 1
    return count if most is None else min(count, most)


def current_end(version: ArrangementVersion, today: date) -> date | None:
    """Give the last day of the term that runs today, tacit renewals counted; None when open-ended or not entered."""
    return end_after_renewals(version, renewals_by(version, today))


def renews_itself(version: ArrangementVersion, today: date) -> bool:
    """Say whether the term that runs today will renew itself at its end."""
    if version.expiry_on is None or not version.auto_renew or not version.renewal_term_m:
        return False
    return version.max_renewals is None or renewals_by(version, today) < version.max_renewals


def last_notice_day(version: ArrangementVersion, today: date) -> date | None:
    """Give the last day on which notice still ends the arrangement with its present term."""
    end = current_end(version, today)
    if end is None or version.notice_days_termination is None:
        return None
    return add_days(end, -version.notice_days_termination)


def decision_date(version: ArrangementVersion, lead_days: int | None, today: date) -> date | None:
    """Give the day by which to decide: the last notice day less the office's own lead time."""
    day = last_notice_day(version, today)
    return None if day is None else add_days(day, -(lead_days or 0))


def next_review(version: ArrangementVersion, reviewed_on: date | None = None) -> date | None:
    """Give the day the next review is due: the first one as agreed, later ones so many months after the last."""
    if reviewed_on is None:
        return version.first_review_on
    if not version.review_every_m:
        return version.first_review_on if version.first_review_on and version.first_review_on > reviewed_on else None
    return add_months(reviewed_on, version.review_every_m)


def planned_reviews(version: ArrangementVersion, until: date) -> tuple[date, ...]:
    """Give the agreed review days up to a day, each counted from the first so that month ends do not drift."""
    first, every = version.first_review_on, version.review_every_m
    days: list[date] = []
    while first is not None:
        day = add_months(first, len(days) * (every or 0))
        if day > until or day == date.max:
            break
        days.append(day)
        if not every:
            break
    return tuple(days)


def end_under_notice(version: ArrangementVersion, given_on: date) -> date | None:
    """Give the last day covered after notice: the day it was given plus the notice days."""
    if version.notice_days_termination is None:
        return None
    return add_days(given_on, version.notice_days_termination)


def settlement_due(version: ArrangementVersion, ended_on: date) -> date | None:
    """Give the day the final account is due after the end."""
    return None if version.settlement_due_days is None else add_days(ended_on, version.settlement_due_days)


def latest_end(version: ArrangementVersion) -> date | None:
    """Give the last day the terms can reach with all their tacit renewals; None when nothing ends them."""
    if version.expiry_on is None or (version.auto_renew and version.renewal_term_m and version.max_renewals is None):
        return None
    return end_after_renewals(version, (version.max_renewals or 0) if version.auto_renew else 0)


def earliest_withdrawal(version: ArrangementVersion, given_on: date) -> date | None:
    """Give the first day a party may leave after its own notice."""
    return None if version.notice_days_withdrawal is None else add_days(given_on, version.notice_days_withdrawal)


def governing_version(facts: ArrangementFacts) -> ArrangementVersion:
    """Give the terms whose days count: a signed amendment counts before its day when cover lasts until that day."""
    coming = coming_version(facts)
    if coming is None or coming.version_applies_on is None:
        return facts.version
    day_before = add_days(coming.version_applies_on, -1)
    end = current_end(facts.version, day_before)
    return coming if end is None or end >= day_before else facts.version


def coming_version(facts: ArrangementFacts) -> ArrangementVersion | None:
    """Give the signed amendment that has not taken effect yet, if there is one."""
    number = facts.version.number or 1
    later = (each for each in facts.versions if each.sealed_on is not None and (each.number or 1) > number)
    return max(later, key=lambda each: each.number or 1, default=None)


def notice_given_on(facts: ArrangementFacts) -> date | None:
    """Give the day notice was given, while the arrangement is under notice."""
    return facts.entered_on("NOTICE") if facts.state == "NOTICE" else None


def noticed_end(facts: ArrangementFacts) -> date | None:
    """Give the last day covered under the notice on record, if any."""
    notice = facts.entry_into("NOTICE") if facts.state == "NOTICE" else None
    if notice is None or notice.day is None:
        return None
    return notice.ends_on or end_under_notice(facts.version, notice.day)


def term_end(facts: ArrangementFacts, today: date) -> date | None:
    """Give the end of the term, counting the renewals that happen while a notice still runs."""
    return current_end(governing_version(facts), noticed_end(facts) or today)


def alone_on(facts: ArrangementFacts) -> date | None:
    """Give the last day on which two parties remain, when so many have said that they leave."""
    leaving = sorted(party.withdrew_on for party in facts.parties if party.withdrew_on)
    place = len(facts.parties) - FEWEST_PARTIES
    return leaving[place] if 0 <= place < len(leaving) else None


def early_end(facts: ArrangementFacts) -> date | None:
    """Give the last day covered when a notice, or the leaving of all parties but one, ends it; None when neither."""
    return first_of(noticed_end(facts), alone_on(facts))


def first_of(*days: Day | None) -> Day | None:
    """Give the first of some days, or of some counted days; None when there is none."""
    return min([each for each in days if each is not None], default=None)


def ended_on(facts: ArrangementFacts) -> date | None:
    """Give the last day an arrangement that has ended was in force; None while it runs, or when no step says so.

    The day of a termination or of a successor is the first day no longer covered.
    """
    if facts.state in {*_ENDED_EARLY, "CLOSED"}:
        entered = facts.entered_on(*_ENDED_EARLY)
        if entered is not None:
            return add_days(entered, -1)
    if facts.state in {"EXPIRED", "CLOSED"}:
        entered = facts.entered_on("EXPIRED")
        if entered is not None:
            return current_end(facts.version, add_days(entered, -1))
    return None


def end_of_cover(facts: ArrangementFacts, today: date) -> date | None:
    """Give the last day covered as things stand today; None when open-ended.

    Of the end of the notice, of the term, and of the last day on which two parties remain, the first one counts.
    """
    ended = ended_on(facts)
    return ended if ended is not None else first_of(early_end(facts), term_end(facts, today))


def start_of_cover(facts: ArrangementFacts) -> date | None:
    """Give the first day covered: the day it takes effect, or the last signature when that is later."""
    if facts.version.effective_on is None:
        return None
    founders = [
        party.signed_on for party in facts.parties if party.signed_on and not _joined_later(facts, party.joined_on)
    ]
    return max([facts.version.effective_on, *founders])


def covers(facts: ArrangementFacts, day: date) -> bool:
    """Say whether what happens on a day is covered: the expiry day is, the next is not, nor a day of suspension."""
    return bool(covered_days(facts, [day]))


def covered_days(facts: ArrangementFacts, days: Iterable[date]) -> list[date]:
    """Give those of some days that are covered; what does not hang on the day is found once for all of them."""
    start = start_of_cover(facts)
    if facts.state in NEVER_IN_FORCE or start is None:
        return []
    ended, early = ended_on(facts), early_end(facts)
    version, noticed = governing_version(facts), noticed_end(facts)
    moves = [each for each in facts.ordered_events() if each.day is not None and each.from_state != each.to_state]

    def covered(day: date) -> bool:
        end = ended if ended is not None else first_of(early, current_end(version, noticed or day))
        return (end is None or day <= end) and not _suspended(moves, day)

    return [day for day in days if day >= start and covered(day)]


def _joined_later(facts: ArrangementFacts, joined_on: date | None) -> bool:
    effective_on = facts.version.effective_on
    return joined_on is not None and effective_on is not None and joined_on > effective_on


def _suspended(moves: Iterable[ArrangementEvent], day: date) -> bool:
    suspended = False
    for event in moves:
        if event.day is not None and event.day <= day:
            suspended = event.to_state == "SUSPENDED"
    return suspended
