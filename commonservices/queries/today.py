"""What the first page shows: the figures that count, what must be decided by when, and what is coming."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.domain.must_haves import signing_roles
from commonservices.domain.terms import add_months, renews_itself
from commonservices.queries import arrangements
from commonservices.queries.alerts import Alert, alerts
from commonservices.queries.arrangements import ArrangementFilter, ArrangementRow
from commonservices.store import figures

if TYPE_CHECKING:
    from commonservices.office import Office

DECISIONS_SHOWN = 100
WAITING_SHOWN = 400
HORIZON_DAYS = 30
HORIZON_MONTHS = 6
DECIDING = frozenset({"SIGNED", "ACTIVE", "SUSPENDED"})


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure by its stable key; `late` counts the part of it that is overdue, `of` what it is a part of."""

    key: str
    value: int
    late: int = 0
    of: int = 0


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """One arrangement on which something must be decided; `days` is negative when the day has gone by."""

    row: ArrangementRow
    decide_by: date
    days: int
    reason: str
    renews: bool = False


@dataclass(frozen=True, slots=True)
class NextDecision:
    """The first decision that is not due yet."""

    day: date
    id: UUID
    reference: str
    title: str


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """One arrangement that waits for signatures: whose, and since which day."""

    id: UUID
    reference: str
    title: str
    parties: tuple[str, ...]
    since: date | None


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
    waiting: tuple[WaitingLine, ...] = ()
    next_decision: NextDecision | None = None


def today(office: Office) -> Today:
    """Give the first page as of the office's day."""
    day = office.today()
    return Today(
        day=day,
        figures=_figures(office, day),
        decisions=_decisions(office, day),
        timeline=_timeline(office, day),
        alerts=tuple(alerts(office, DECISIONS_SHOWN)),
        waiting=_waiting(office),
        next_decision=_next_decision(office, day),
    )


def _decisions(office: Office, day: date) -> tuple[DecisionLine, ...]:
    """Give what must be decided by its day; what lapsed and is still used has no decision day of its own in SQL."""
    found = {
        row.id: row
        for view in ("lapsed", "decision")
        for row in arrangements.page(office, ArrangementFilter(view=view), "decide_by", limit=DECISIONS_SHOWN)
    }
    with office.engine.connect() as connection:
        terms = figures.terms_of(connection, found)
    lines = [
        line
        for row in found.values()
        if (line := _decision(row, day, renews=row.id in terms and renews_itself(terms[row.id], day))) is not None
    ]
    return tuple(sorted(lines, key=lambda line: (line.decide_by, line.row.number)))[:DECISIONS_SHOWN]


def _decision(row: ArrangementRow, day: date, *, renews: bool) -> DecisionLine | None:
    if "LAPSED_BUT_USED" in row.flags:
        since = row.expiry_on or day
        return DecisionLine(row, since, (since - day).days, "lapsed_but_used")
    if row.decide_by is None:
        return None
    reason = "decision_late" if row.decide_by < day else "decision_due"
    return DecisionLine(row, row.decide_by, (row.decide_by - day).days, reason, renews)


def _next_decision(office: Office, day: date) -> NextDecision | None:
    with office.engine.connect() as connection:
        found = figures.next_decision(connection, day + timedelta(days=HORIZON_DAYS), DECIDING)
    if found is None:
        return None
    return NextDecision(found.decide_by, found.id, found.reference, _title(office, found.title_en, found.title_fr))


def _waiting(office: Office) -> tuple[WaitingLine, ...]:
    with office.engine.connect() as connection:
        found = figures.waiting(connection, WAITING_SHOWN)
    by_arrangement: dict[UUID, WaitingLine] = {}
    for row in found:
        if row.role not in signing_roles(row.type):
            continue
        held = by_arrangement.get(row.id)
        codes = (*held.parties, row.short_code) if held else (row.short_code,)
        title = _title(office, row.title_en, row.title_fr)
        by_arrangement[row.id] = WaitingLine(row.id, row.reference, title, codes, row.since)
    return tuple(by_arrangement.values())


def _title(office: Office, english: str, french: str) -> str:
    return (french if office.language == "fr" else "") or english or french


def _figures(office: Office, day: date) -> tuple[Figure, ...]:
    views = arrangements.view_counts(office)
    with office.engine.connect() as connection:
        flags = figures.flag_counts(connection)
        late = figures.late_decisions(connection, day, DECIDING)
        missing = figures.services_without_month(connection, add_months(day.replace(day=1), -1))
        active = figures.active(connection)
        uncovered = figures.uncovered_services(connection)
    return (
        Figure("decisions_due", views["decision"], late + views["lapsed"]),
        Figure("ending_in_180_days", views["ending"], flags.get("EXPIRING_RED", 0)),
        Figure("lapsed_but_used", views["lapsed"], views["lapsed"]),
        Figure("active_arrangements", active[0]),
        Figure("active_services", active[1]),
        Figure("services_without_last_month", missing, missing, active[1]),
        Figure("services_covered", active[1] - uncovered, uncovered, active[1]),
    )


def _timeline(office: Office, day: date) -> tuple[TimelineEvent, ...]:
    until = add_months(day, HORIZON_MONTHS)
    with office.engine.connect() as connection:
        found = figures.coming(connection, day - timedelta(days=31), until)
    events = [
        TimelineEvent(kind, when, id, reference, _title(office, english, french))
        for kind, when, id, reference, english, french in found
    ]
    return tuple(sorted(events, key=lambda event: (event.day, event.reference, event.kind)))
