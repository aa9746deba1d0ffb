"""What the first page shows: the figures that count, what must be decided by when, and what is coming."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.domain.terms import add_months
from commonservices.queries import arrangements
from commonservices.queries.alerts import Alert, alerts
from commonservices.queries.arrangements import ArrangementFilter, ArrangementRow
from commonservices.store import figures

if TYPE_CHECKING:
    from commonservices.office import Office

DECISIONS_SHOWN = 100
HORIZON_MONTHS = 6
DECIDING = frozenset({"SIGNED", "ACTIVE", "SUSPENDED"})


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure by its stable key; `late` counts the part of it that is overdue."""

    key: str
    value: int
    late: int = 0


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """One arrangement on which something must be decided; `days` is negative when the day has gone by."""

    row: ArrangementRow
    decide_by: date
    days: int
    reason: str


@dataclass(frozen=True, slots=True)
class TimelineEvent:
    """One coming day of one arrangement: `decide`, `notice`, `review`, `end` or `start`."""

    kind: str
    day: date
    id: UUID
    reference: str
    title: str


@dataclass(frozen=True, slots=True)
class Today:
    """Everything the first page shows."""

    day: date
    figures: tuple[Figure, ...]
    decisions: tuple[DecisionLine, ...]
    timeline: tuple[TimelineEvent, ...]
    alerts: tuple[Alert, ...]


def today(office: Office) -> Today:
    """Give the first page as of the office's day."""
    day = office.today()
    wanted = ArrangementFilter(view="decision")
    rows = arrangements.page(office, wanted, "decide_by", limit=DECISIONS_SHOWN)
    decisions = tuple(line for row in rows if (line := _decision(row, day)) is not None)
    return Today(
        day=day,
        figures=_figures(office, day),
        decisions=decisions,
        timeline=_timeline(office, day),
        alerts=tuple(alerts(office, DECISIONS_SHOWN)),
    )


def _decision(row: ArrangementRow, day: date) -> DecisionLine | None:
    if "LAPSED_BUT_USED" in row.flags:
        since = row.expiry_on or day
        return DecisionLine(row, since, (since - day).days, "lapsed_but_used")
    if row.decide_by is None:
        return None
    reason = "decision_late" if row.decide_by < day else "decision_due"
    return DecisionLine(row, row.decide_by, (row.decide_by - day).days, reason)


def _figures(office: Office, day: date) -> tuple[Figure, ...]:
    views = arrangements.view_counts(office)
    with office.engine.connect() as connection:
        flags = figures.flag_counts(connection)
        late = figures.late_decisions(connection, day, DECIDING)
        missing = figures.services_without_month(connection, add_months(day.replace(day=1), -1))
        active = figures.active(connection)
    return (
        Figure("decisions_due", views["decision"], late),
        Figure("ending_in_180_days", views["ending"], flags.get("EXPIRING_RED", 0)),
        Figure("lapsed_but_used", views["lapsed"], views["lapsed"]),
        Figure("active_arrangements", active[0]),
        Figure("active_services", active[1]),
        Figure("services_without_last_month", missing, missing),
    )


def _timeline(office: Office, day: date) -> tuple[TimelineEvent, ...]:
    until = add_months(day, HORIZON_MONTHS)
    with office.engine.connect() as connection:
        found = figures.coming(connection, day - timedelta(days=31), until)
    events = [TimelineEvent(kind, when, id, reference, title) for kind, when, id, reference, title in found]
    return tuple(sorted(events, key=lambda event: (event.day, event.reference, event.kind)))
