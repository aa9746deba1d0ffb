"""What somebody must look at today: the flags of the records, and the alerts with what was answered to them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from commonservices.domain.alerts import AlertName, alert_kinds, holds, parse_name, step_reached
from commonservices.domain.declaring import dataclass
from commonservices.domain.duties import AlertAnswer
from commonservices.domain.sentences import refuse
from commonservices.queries.calendar import title_of
from commonservices.queries.flag_lines import Alert, alerts
from commonservices.store import standing as alerting
from commonservices.store.standing import Standing

if TYPE_CHECKING:
    from commonservices.office import Office

__all__ = ["Alert", "AlertCounts", "AlertLine", "alert_named", "alerts", "counted", "standing"]


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertLine:
    """One alert: what it is about, by when or since when, how urgent it is, whom it concerns, what was answered."""

    name: AlertName
    alert: str
    severity: str
    record_kind: str
    id: UUID
    reference: str
    title: str
    note: str
    state: str
    owner: str
    goes_to: tuple[str, ...]
    due: date | None
    since: date | None
    days: int | None
    step: int | None
    answer: AlertAnswer | None = None
    answered: bool = False


@dataclass(frozen=True, slots=True)
class AlertCounts:
    """How many alerts are open, how many of those are critical, and how many are quiet because they were answered."""

    open: int
    critical: int
    answered: int


def standing(office: Office, *, answered: bool = False, limit: int | None = None) -> list[AlertLine]:
    """Give the alerts that stand today, the most urgent first; those kept quiet by an answer only when asked for."""
    today = office.today()
    with office.engine.connect() as connection:
        known = alerting.answers(connection)
        most = None if limit is None else limit + len(known)
        found = [_line(each, known.get(each.name), today, office.language) for each in _cut(connection, today, most)]
    shown = [line for line in found if answered or not line.answered]
    shown.sort(key=_urgency)
    return shown if limit is None else shown[:limit]


def counted(office: Office) -> AlertCounts:
    """Give how many alerts stand today."""
    today = office.today()
    with office.engine.connect() as connection:
        every, critical = alerting.counted(connection, today)
        known = alerting.answers(connection)
        quiet = {name for name, answer in known.items() if holds(answer, today)} if known else set()
        found = [each for each in alerting.standing(connection, today) if each.name in quiet] if quiet else []
    hidden = [each for each in found if _is_quiet(each, known[each.name], today)]
    return AlertCounts(every - len(hidden), critical - sum(each.severity == "crit" for each in hidden), len(hidden))


def alert_named(office: Office, text: str) -> AlertLine:
    """Give the alert that a name means, spelt in full or by its first digits; refused when none or several match."""
    wanted, typed = parse_name(text), text.strip().lower()
    found = [
        line
        for line in standing(office, answered=True)
        if line.name == wanted or (wanted is None and typed and line.name.short.startswith(typed))
    ]
    if not found:
        refuse("unknown_alert", "alert", text)
    if len(found) > 1:
        refuse("several_alerts", "alert", text)
    return found[0]


def _cut(connection: Any, today: date, most: int | None) -> list[Standing]:
    return list(alerting.standing(connection, today, most))


def _is_quiet(each: Standing, answer: AlertAnswer | None, today: date) -> bool:
    return answer is not None and holds(answer, today, each.row.lead_days)


def _line(each: Standing, answer: AlertAnswer | None, today: date, language: str) -> AlertLine:
    kind, row = alert_kinds()[each.name.alert], each.row
    return AlertLine(
        name=each.name,
        alert=each.name.alert,
        severity=each.severity,
        record_kind=row.record_kind,
        id=row.record_id,
        reference=row.reference,
        title=title_of(row, language),
        note=row.note,
        state=row.state,
        owner=row.owner,
        goes_to=kind.told(each.due, today),
        due=each.due,
        since=each.since,
        days=(each.due - today).days if each.due is not None else None,
        step=step_reached(kind, each.due, today, row.lead_days) if each.due is not None else None,
        answer=answer,
        answered=_is_quiet(each, answer, today),
    )


def _urgency(line: AlertLine) -> tuple[int, date, str, str]:
    return {"crit": 0, "att": 1}.get(line.severity, 2), line.due or line.since or date.max, line.reference, line.alert
