"""Why a calendar says what it says: stable keys with their words, from which whole sentences are made when shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from datetime import date
from typing import TYPE_CHECKING, Final

from commonservices.domain import terms
from commonservices.domain.declaring import dataclass
from commonservices.domain.facts import SIGNED_OR_LATER, ArrangementFacts
from commonservices.domain.life_marks import RUNNING

if TYPE_CHECKING:
    from commonservices.domain.calendar import ArrangementCalendar

_UNSIGNED: Final = frozenset({"DRAFT", "IN_REVIEW", "CLEARED", "SIGNING"})
_ENDED: Final[Mapping[str, str]] = {
    "EXPIRED": "expired",
    "TERMINATED": "terminated",
    "SUPERSEDED": "superseded",
    "CLOSED": "closed",
}


@dataclass(frozen=True, slots=True)
class Reason:
    """One whole sentence by its key, with the days and numbers it tells."""

    key: str
    params: Mapping[str, date | int | str] = field(default_factory=dict)


def reasons_of(calendar: ArrangementCalendar, facts: ArrangementFacts) -> tuple[Reason, ...]:
    """Give the sentences of a calendar: first when it ends and until when notice helps, then what else matters."""
    return (_first(calendar, facts), *_others(calendar, facts))


def _first(calendar: ArrangementCalendar, facts: ArrangementFacts) -> Reason:
    if facts.state == "CANCELLED":
        return Reason("cancelled")
    if facts.state in _UNSIGNED:
        return _unsigned(calendar)
    if facts.state in _ENDED:
        return Reason(_ENDED[facts.state], {"end": calendar.end_on}) if calendar.end_on else Reason("ended_undated")
    if calendar.end_on and _is_left_alone(calendar.end_on, facts, calendar.day):
        return Reason("left_alone", {"end": calendar.end_on})
    if facts.state == "NOTICE":
        return _noticed(calendar, facts)
    return _running(calendar, facts)


def _unsigned(calendar: ArrangementCalendar) -> Reason:
    if calendar.starts_on is None:
        return Reason("draft_undated")
    if calendar.end_on is None:
        return Reason("draft_open", {"start": calendar.starts_on})
    return Reason("draft", {"start": calendar.starts_on, "end": calendar.end_on})


def _noticed(calendar: ArrangementCalendar, facts: ArrangementFacts) -> Reason:
    given, end, noticed = calendar.notice_given_on, calendar.end_on, terms.noticed_end(facts)
    if given is None:
        return Reason("notice_undated", {"end": end}) if end else Reason("notice_open")
    if end is None:
        return Reason("notice_no_end", {"given": given})
    if noticed is None:
        return Reason("notice_no_days", {"given": given, "end": end})
    missed = terms.current_end(facts.version, given)
    if end < noticed:
        return Reason("notice_term_first", {"given": given, "end": end, "notice_end": noticed})
    if missed is not None and missed < end:
        return Reason("notice_renewed", {"given": given, "end": end, "missed": missed})
    return Reason("notice", {"given": given, "end": end})


def _running(calendar: ArrangementCalendar, facts: ArrangementFacts) -> Reason:
    end = calendar.end_on
    if end is None:
        return _endless(calendar, facts)
    if end < calendar.day:
        return Reason("overdue", {"end": end})
    notice, days = calendar.last_notice_on, calendar.notice_days
    words: dict[str, date | int | str] = {"end": end}
    tail = _tail(calendar)
    if tail == "renews":
        words["months"] = terms.governing_version(facts).renewal_term_m or 0
    if tail == "used_up":
        words["times"] = calendar.renewals
    if notice is None or days is None:
        return Reason(f"{tail}_without_notice", words)
    return Reason(f"{tail}_{_place_of(notice, calendar.day)}", words | {"notice": notice, "notice_days": days})


def _is_left_alone(end: date, facts: ArrangementFacts, today: date) -> bool:
    """Say whether cover ends because too few parties remain, and not with the notice or the term anyway."""
    return end == terms.alone_on(facts) and end not in {terms.noticed_end(facts), terms.term_end(facts, today)}


def _endless(calendar: ArrangementCalendar, facts: ArrangementFacts) -> Reason:
    if not terms.governing_version(facts).open_ended:
        return Reason("no_end")
    if calendar.notice_days is None:
        return Reason("open_ended")
    end = terms.add_days(calendar.day, calendar.notice_days)
    return Reason("open_ended_notice", {"notice_days": calendar.notice_days, "end": end})


def _tail(calendar: ArrangementCalendar) -> str:
    if calendar.renews:
        return "renews"
    return "used_up" if calendar.renewals and calendar.renewals_left == 0 else "ends"


def _place_of(day: date, today: date) -> str:
    if day == today:
        return "today"
    return "ahead" if day > today else "passed"


def _others(calendar: ArrangementCalendar, facts: ArrangementFacts) -> Iterator[Reason]:
    if facts.state == "SIGNED" and calendar.starts_on and calendar.starts_on > calendar.day:
        yield Reason("starts", {"start": calendar.starts_on})
    if facts.state == "SUSPENDED":
        since = facts.entered_on("SUSPENDED")
        yield Reason("suspended", {"since": since}) if since else Reason("suspended_undated")
    if facts.state in RUNNING:
        yield from _while_running(calendar, facts)
    if facts.state in {"EXPIRED", "TERMINATED"}:
        yield from _after_the_end(calendar.end_on, facts.last_used_on)


def _while_running(calendar: ArrangementCalendar, facts: ArrangementFacts) -> Iterator[Reason]:
    if calendar.renewals and _tail(calendar) != "used_up":
        yield Reason("renewed", {"times": calendar.renewals})
    if calendar.decide_by and calendar.last_notice_on and calendar.day <= calendar.decide_by < calendar.last_notice_on:
        yield Reason("decide", {"decide": calendar.decide_by})
    yield from _changes_ahead(calendar, facts)
    yield from _mandate(calendar)


def _after_the_end(end: date | None, used: date | None) -> Iterator[Reason]:
    if end and used and used > end:
        yield Reason("still_used", {"used": used})


def _changes_ahead(calendar: ArrangementCalendar, facts: ArrangementFacts) -> Iterator[Reason]:
    if calendar.amended_on:
        was = terms.current_end(facts.version, calendar.day)
        if was and was != calendar.end_on:
            yield Reason("amended_end", {"applies": calendar.amended_on, "was": was})
        else:
            yield Reason("amended", {"applies": calendar.amended_on})
    leaves = min(
        (p.withdrew_on for p in facts.parties if p.withdrew_on and p.withdrew_on >= calendar.day), default=None
    )
    if leaves and leaves != calendar.end_on:
        yield Reason("party_leaves", {"leaves": leaves})
    after = facts.successor
    if after is not None and after.state in SIGNED_OR_LATER:
        words: dict[str, date | int | str] = {"reference": after.reference}
        yield (
            Reason("followed", words | {"start": after.effective_on})
            if after.effective_on
            else Reason("followed_undated", words)
        )


def _mandate(calendar: ArrangementCalendar) -> Iterator[Reason]:
    mandate = calendar.mandate_end_on
    if calendar.mandate_clash:
        yield Reason("beyond_mandate", {"mandate": calendar.mandate_clash})
    elif mandate and calendar.renews and calendar.next_end_on and calendar.next_end_on > mandate:
        yield Reason("renewal_beyond_mandate", {"mandate": mandate})
