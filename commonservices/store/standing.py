"""The alerts that stand on a day, out of the stored days and flags, and what people answered to them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from types import MappingProxyType
from typing import Any, Final

import sqlalchemy as sa

from commonservices.domain.alerts import AlertName, alert_kinds, newest, severity_of, stands
from commonservices.domain.declaring import dataclass
from commonservices.domain.duties import AlertAnswer
from commonservices.domain.duty_separation import ROLES_NOT_DECLARED
from commonservices.domain.terms import add_days
from commonservices.store import calendar_days, calendar_sources, lists, one_person, receivables
from commonservices.store.calendar_days import ARRANGEMENT, DayRow, Span
from commonservices.store.rows import fetch
from commonservices.store.tables import table_of

USED_PERCENT: Final = 80
# Which alert a kind of day gives.
ALERT_OF: Final = MappingProxyType(
    {
        "end": "ARRANGEMENT_EXPIRY",
        "decide": "DECISION_DUE",
        "notice": "NOTICE_DEADLINE",
        "review": "REVIEW_BY",
        "rate_review": "RATE_REVIEW",
        "lease_end": "LEASE_END",
        "lease_notice": "LEASE_NOTICE",
        "host_end": "HOST_AGREEMENT_END",
        "lta_end": "LTA_EXPIRY",
        "delegation_end": "DELEGATION_END",
        "obligation": "OBLIGATION_DUE",
        "action_due": "ACTION_DUE",
        "risk_review": "RISK_REVIEW",
        "mandate_end": "MANDATE_END",
        "receivable": receivables.OVERDUE,
    }
)
# Flags that say the same as an alert that has a due day.
TOLD_OTHERWISE: Final = frozenset({"EXPIRING", "LATE_DECISION", "REVIEW_DUE"})


@dataclass(frozen=True, slots=True)
class Standing:
    """One alert that stands: its name, its urgency, since when or by when, and the row of what it is about."""

    name: AlertName
    severity: str
    row: DayRow
    due: date | None
    since: date | None


def answers(connection: sa.Connection) -> dict[AlertName, AlertAnswer]:
    """Give the answer that counts for each alert that was ever answered."""
    return newest(fetch(connection, AlertAnswer))


def standing(connection: sa.Connection, today: date, limit: int | None = None) -> Iterator[Standing]:
    """Give the alerts that stand, answered or not; with a limit at least so many of each kind, the most urgent."""
    for kind in sorted(calendar_days.COLUMNS.keys() & ALERT_OF.keys()):
        rows = calendar_days.arrangement_days(connection, kind, _span_of(kind, today), limit)
        yield from (_of_day(row, today) for row in rows)
    for source, kinds in calendar_sources.SOURCES.items():
        for row in source(connection, Span(None, add_days(today, _longest(kinds)), today, open_only=True)):
            if stands(alert_kinds()[ALERT_OF[row.kind]], row.day, today, row.lead_days):
                yield _of_day(row, today)
    for row in calendar_sources.agreements_used_up(connection, USED_PERCENT):
        yield _of_event(row, "LTA_CEILING")
    for row in calendar_sources.exceptions(connection, ROLES_NOT_DECLARED):
        yield _of_event(row, "SEPARATION_EXCEPTION")
    for row in one_person.money_exceptions(connection, ROLES_NOT_DECLARED):
        yield _of_event(row, "SEPARATION_EXCEPTION")
    for row in receivables.overdue(connection, today, limit):
        yield _of_day(row, today)
    yield from _of_flags(connection, limit)


def counted(connection: sa.Connection, today: date) -> tuple[int, int]:
    """Give how many alerts stand and how many of them are critical, answered or not: counted where they lie."""
    every = critical = 0
    for kind in calendar_days.COLUMNS.keys() & ALERT_OF.keys():
        known = alert_kinds()[ALERT_OF[kind]]
        for day, number in calendar_days.arrangement_counts(connection, kind, _span_of(kind, today)).items():
            every += number
            critical += number if severity_of(known, day, today) == "crit" else 0
    for day, number in receivables.overdue_counts(connection, today).items():
        every += number
        critical += number if severity_of(alert_kinds()[receivables.OVERDUE], day, today) == "crit" else 0
    table = table_of("register_flag")
    asked = sa.select(table.c.kind, table.c.flag, table.c.severity, sa.func.count())
    for kind, flag, severity, number in connection.execute(
        asked.group_by(table.c.kind, table.c.flag, table.c.severity)
    ):
        if _is_told(kind, flag):
            every += number
            critical += number if severity == "crit" else 0
    for each in standing(connection, today, 0):  # those that are counted here already give none
        every += 1
        critical += each.severity == "crit"
    return every, critical


def _is_told(kind: str, flag: str) -> bool:
    """Say whether a flag gives an alert: that a service runs without paper is said of the service alone."""
    if flag in TOLD_OTHERWISE or flag not in alert_kinds():
        return False
    return (flag == "UNPAPERED") == (kind == "service")


def _span_of(kind: str, today: date) -> Span:
    return Span(None, add_days(today, alert_kinds()[ALERT_OF[kind]].first_lead), today, open_only=True)


def _longest(kinds: frozenset[str]) -> int:
    """Give the longest lead of some kinds; a record may have its own, so nothing shorter than ten years is cut off."""
    if "obligation" in kinds:
        return 3660
    return max(alert_kinds()[ALERT_OF[kind]].first_lead for kind in kinds)


def _of_day(row: DayRow, today: date) -> Standing:
    alert = ALERT_OF[row.kind]
    name = AlertName(row.subject_kind, row.subject_id, alert, row.day)
    return Standing(name, severity_of(alert_kinds()[alert], row.day, today), row, row.day, None)


def _of_event(row: DayRow, alert: str) -> Standing:
    return Standing(AlertName(row.subject_kind, row.subject_id, alert, row.day), "att", row, None, row.day)


def _of_flags(connection: sa.Connection, limit: int | None) -> Iterator[Standing]:
    for kind, listed in (("arrangement", lists.ARRANGEMENTS), ("service", lists.SERVICES)):
        for row in lists.flags(connection, listed, limit, [f for f in alert_kinds() if _is_told(kind, f)]):
            yield _of_flag(row, kind)


def _of_flag(row: Any, kind: str) -> Standing:
    above = kind == "arrangement"
    held = DayRow(
        kind="flag",
        day=row.due or row.since or date.min,
        subject_kind=ARRANGEMENT if above else "SHARED_SERVICE",
        subject_id=row.id,
        record_kind="arrangement" if above else "shared_service",
        record_id=row.id,
        reference=row.reference,
        title_en=row.title_en if above else row.name_en,
        title_fr=row.title_fr if above else row.name_fr,
        owner=row.owner if above else "",
        state=row.state if above else row.status,
    )
    name = AlertName(held.subject_kind, row.id, row.flag, row.due or row.since)
    return Standing(name, row.severity, held, row.due, row.since)
