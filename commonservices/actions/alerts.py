"""Answering alerts: taking note of one, putting one off with a reason, taking it up again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from commonservices.actions.values import field_of, value_for
from commonservices.domain.alerts import ACKNOWLEDGED, SNOOZED, AlertName, check_snooze
from commonservices.domain.changes import Changes
from commonservices.domain.checks import check_record
from commonservices.domain.duties import AlertAnswer
from commonservices.domain.sentences import refuse
from commonservices.jobs import Tell, silent
from commonservices.queries.alerts import AlertLine, alert_named, standing

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work


def acknowledge(office: Office, name: AlertName | str, reason: str) -> Changes:
    """Take note of an alert: it is quiet until its next step, or until the day it is about changes."""
    return _answer(office, [alert_named(office, str(name))], ACKNOWLEDGED, None, reason)


def snooze(office: Office, name: AlertName | str, until: date | str, reason: str) -> Changes:
    """Put an alert off to a later day, with the reason."""
    line = alert_named(office, str(name))
    return _answer(office, [line], SNOOZED, _until(office, [line], until), reason)


def take_up(office: Office, name: AlertName | str) -> Changes:
    """Take an alert up again at once: the answer that keeps it quiet is removed."""
    line = alert_named(office, str(name))
    if line.answer is None or not line.answered:
        refuse("alert_not_answered", "alert", line.name.short)
    with office.work("alert_taken_up", subject=line.reference) as work:
        work.remove(work.get(AlertAnswer, line.answer.id))
    return work.changes


def acknowledge_each(office: Office, names: Sequence[AlertName], reason: str, tell: Tell = silent) -> Changes:
    """Take note of several alerts for one reason, as one act."""
    return _answer(office, _lines(office, names), ACKNOWLEDGED, None, reason, tell)


def snooze_each(
    office: Office, names: Sequence[AlertName], until: date | str, reason: str, tell: Tell = silent
) -> Changes:
    """Put several alerts off to one day for one reason, as one act; all of them or none."""
    lines = _lines(office, names)
    return _answer(office, lines, SNOOZED, _until(office, lines, until), reason, tell)


def take_up_each(office: Office, names: Sequence[AlertName], tell: Tell = silent) -> Changes:
    """Take several alerts up again at once, as one act; one that is not quiet is passed over."""
    lines = [line for line in _lines(office, names) if line.answer is not None and line.answered]
    with office.work("alert_taken_up", subject=_subject(lines)) as work:
        for done, line in enumerate(lines):
            tell(done, len(lines), "records_changed")
            if line.answer is not None:
                work.remove(work.get(AlertAnswer, line.answer.id))
    return work.changes


def _lines(office: Office, names: Sequence[AlertName]) -> list[AlertLine]:
    """Give the alerts of these names; refused when one stands no more."""
    wanted = set(names)
    found = {line.name: line for line in standing(office, answered=True) if line.name in wanted}
    for name in names:
        if name not in found:
            refuse("unknown_alert", "alert", str(name))
    return [found[name] for name in names]


def _until(office: Office, lines: Sequence[AlertLine], until: date | str) -> date:
    day = value_for(office, field_of(AlertAnswer, "until_on"), until)
    if not isinstance(day, date):
        refuse("required", "until_on", example=office.today())
    for line in lines:
        check_snooze(line.name, day, office.today())
    return day


def _subject(lines: Sequence[AlertLine]) -> str:
    """Give what an act is about: the first record, and how many there are besides."""
    if not lines:
        return ""
    return lines[0].reference if len(lines) == 1 else f"{lines[0].reference} +{len(lines) - 1}"


def _answer(
    office: Office, lines: Sequence[AlertLine], answer: str, until: date | None, reason: str, tell: Tell = silent
) -> Changes:
    given = value_for(office, field_of(AlertAnswer, "reason"), reason)
    if not given:
        refuse("reason_missing", "reason", example="“agreed at the annual review”")
    act = "alert_acknowledged" if answer == ACKNOWLEDGED else "alert_snoozed"
    with office.work(act, subject=_subject(lines)) as work:
        for done, line in enumerate(lines):
            tell(done, len(lines), "records_changed")
            _put(office, work, line, answer, until, str(given))
    return work.changes


def _put(office: Office, work: Work, line: AlertLine, answer: str, until: date | None, reason: str) -> None:
    """Keep an answer; a second one on the same day takes the place of the first."""
    earlier = line.answer if line.answer is not None and line.answer.answered_on == office.today() else None
    record = AlertAnswer(
        id=earlier.id if earlier is not None else office.new_id(),
        subject_kind=line.name.subject_kind,
        subject_id=line.name.subject_id,
        alert=line.alert,
        due_on=line.name.due_on,
        answer=answer,
        until_on=until,
        reason=reason,
        answered_on=office.today(),
        answered_by=office.actor,
    )
    check_record(record, before=earlier)
    work.put(record)
