"""The commands calendar and alerts: what is due, until when and why, and what people answer to it."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from commonservices.cli.counting import whole
from commonservices.cli.output import DONE
from commonservices.cli.sentences import refused, say
from commonservices.cli.session import Session

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.queries.alerts import AlertLine
    from commonservices.queries.calendar import CalendarEntry

MONTHS_SHOWN = 6
_DAY_HEADS = ("day", "what", "human_ref", "title", "owner")
_ALERT_HEADS = ("alert", "severity", "what", "human_ref", "due", "title", "owner")


def add_commands(commands: Any, command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the two commands to the grammar."""
    days = command(commands, "calendar", "list the days that matter, or write them to a calendar file")
    days.add_argument("--from", dest="first", metavar="DATE", help="the first day; without it today")
    days.add_argument("--to", dest="last", metavar="DATE", help="the last day; without it six months on")
    days.add_argument("--why", metavar="REF", help="say in words what the calendar of one arrangement says")
    days.add_argument("--ics", dest="out", metavar="FILE", help="write a calendar file, for Outlook and others")

    told = command(commands, "alerts", "list the alerts that stand, or answer one")
    told.add_argument("--all", action="store_true", help="also those that were answered and are quiet")
    told.add_argument("--limit", type=whole, metavar="N", help="at most so many")
    which = told.add_mutually_exclusive_group()
    which.add_argument("--acknowledge", metavar="ID", help="take note of an alert; needs --reason")
    which.add_argument("--snooze", metavar="ID", help="put an alert off; needs --until and --reason")
    which.add_argument("--take-up", metavar="ID", help="take an answered alert up again")
    told.add_argument("--until", metavar="DATE", default="", help="the day to which an alert is put off")
    told.add_argument("--reason", metavar="TEXT", default="", help="the reason of the answer")


def show(session: Session) -> int:
    """Show the calendar, say what it says of one arrangement, or write it to a file."""
    options = session.options
    if options.out:
        return _write(session)
    if options.why:
        return _why(session)
    from commonservices.domain.terms import add_months
    from commonservices.queries.calendar import entries

    with session.looking() as office:
        first = session.day("first") or office.today()
        found = entries(office, first, _last(session, first) or add_months(first, MONTHS_SHOWN))
        if session.output.json:
            session.output.array(_day_object(each) for each in found)
            return DONE
        if found:
            session.output.table(_DAY_HEADS, [_day_cells(each, session.language) for each in found])
        session.output.say(say("listed" if found else "nothing_listed", session.language, count=len(found)))
    return DONE


def _last(session: Session, first: date | None) -> date | None:
    last = session.day("last")
    if first is not None and last is not None and last < first:
        raise refused("days_backwards", field="to", value=last.isoformat(), first=first.isoformat())
    return last


def _write(session: Session) -> int:
    from commonservices.exchange.calendar_file import write

    first = session.day("first")
    last = _last(session, first)
    path = Path(session.options.out).expanduser().absolute()
    with session.looking() as office:
        written = write(office, path, first=first, last=last)
    result = {"done": "calendar", "file": str(path), "events": written.events, "cancelled": written.cancelled}
    session.output.done(say("calendar_written", session.language, path=path, count=written.events), result)
    return DONE


def _why(session: Session) -> int:
    from commonservices.domain.calendar_words import sentence
    from commonservices.queries.calendar import of_arrangement
    from commonservices.queries.refs import find_ref

    with session.looking() as office:
        found = of_arrangement(office, find_ref(office, session.options.why, "arrangement").id)
    told = sentence(found, session.language)
    names = ("starts_on", "end_on", "last_notice_on", "decide_by", "next_review_on", "next_end_on", "notice_given_on")
    days = {name: _iso(getattr(found, name)) for name in (*names, "settlement_due_on", "mandate_clash", "amended_on")}
    result = {"sentence": told, "renews": found.renews, "renewals": found.renewals, **days}
    session.output.done(told, result | {"reasons": [each.key for each in found.reasons]})
    return DONE


def alerts(session: Session) -> int:
    """List the alerts, or answer one."""
    options = session.options
    if options.acknowledge or options.snooze or options.take_up:
        return _answer(session)
    from commonservices.queries.alerts import standing

    with session.looking() as office:
        found = standing(office, answered=options.all, limit=options.limit)
        if session.output.json:
            session.output.array(_alert_object(each, office) for each in found)
            return DONE
        if found:
            session.output.table(_ALERT_HEADS, [_alert_cells(each, session.language) for each in found])
        session.output.say(say("listed" if found else "nothing_listed", session.language, count=len(found)))
    return DONE


def _answer(session: Session) -> int:
    from commonservices.actions import alerts as acts
    from commonservices.queries.alerts import alert_named

    options = session.options
    typed = options.acknowledge or options.snooze or options.take_up
    with session.writing() as office:
        line = alert_named(office, typed)
        if options.acknowledge:
            done, changes = "alert_acknowledged", acts.acknowledge(office, line.name, options.reason)
        elif options.snooze:
            done, changes = "alert_snoozed", acts.snooze(office, line.name, options.until, options.reason)
        else:
            done, changes = "alert_taken_up", acts.take_up(office, line.name)
    result = {"done": done, "alert": str(line.name), "id": line.name.short, "changed": bool(changes)}
    session.output.done(
        say(done, session.language, alert=_named(line.alert, session.language), title=line.title), result
    )
    return DONE


def _day_object(each: CalendarEntry) -> dict[str, object]:
    return {
        "day": each.day.isoformat(),
        "kind": each.kind,
        "subject_kind": each.subject_kind,
        "id": str(each.subject_id),
        "human_ref": each.reference,
        "title": each.title,
        "note": each.note,
        "owner": each.owner,
        "state": each.state,
        "late": each.late,
        "renews": each.renews,
    }


def _day_cells(each: CalendarEntry, language: str) -> tuple[str, ...]:
    from commonservices.domain.calendar_words import day_title

    what = day_title(each.kind, language, title=each.title, note=each.note)
    return (each.day.isoformat(), each.kind, each.reference, what, each.owner)


def _alert_object(each: AlertLine, office: Office) -> dict[str, object]:
    from commonservices.domain.calendar_words import alert_sentence

    answer = each.answer if each.answered else None
    return {
        "id": each.name.short,
        "name": str(each.name),
        "alert": each.alert,
        "severity": each.severity,
        "subject_kind": each.name.subject_kind,
        "subject_id": str(each.name.subject_id),
        "human_ref": each.reference,
        "title": each.title,
        "note": each.note,
        "due": _iso(each.due),
        "since": _iso(each.since),
        "days": each.days,
        "owner": each.owner,
        "goes_to": list(each.goes_to),
        "sentence": alert_sentence(each.due, each.since, office.today(), office.language),
        "answer": answer.answer if answer else None,
        "until": _iso(answer.until_on) if answer else None,
        "reason": answer.reason if answer else None,
        "answered_by": answer.answered_by if answer else None,
    }


def _alert_cells(each: AlertLine, language: str) -> tuple[str, ...]:
    from commonservices.domain import codelists

    day = _iso(each.due) or _iso(each.since) or ""
    severity = codelists.load("severities").label(each.severity, language)
    what = _named(each.alert, language)
    return (each.name.short, severity, what, each.reference, day, each.title, each.owner)


def _named(alert: str, language: str) -> str:
    from commonservices.domain import codelists

    return codelists.load("alert_kinds").label(alert, language)


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
