"""What the first page shows: the figures that count, what must be decided by when, and what is coming."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Set
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.life_marks import DECIDED_IN, DECISION_DAYS
from commonservices.domain.terms import add_months
from commonservices.queries import arrangements
from commonservices.queries.arrangements import ArrangementFilter, ArrangementRow
from commonservices.store import figures

if TYPE_CHECKING:
    from commonservices.domain.alerts import AlertName
    from commonservices.domain.duties import AlertAnswer
    from commonservices.office import Office

DECISIONS_SHOWN = 100
WAITING_SHOWN = 100
HORIZON_MONTHS = 6
EVENTS_NAMED = 60
LAPSED = "lapsed_but_used"
DECISION = "DECISION_DUE"
ARRANGEMENT = "ARRANGEMENT"
SNOOZED = "SNOOZED"


class Figure(NamedTuple):
    """One figure by its stable key; `late` counts the part of it that is overdue, `of` what it is a part of."""

    key: str
    value: int
    late: int = 0
    of: int = 0


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """One arrangement on which something must be decided; `days` is negative when the day has gone by.

    `alert_kind` and `alert_due` say under which name it is answered, `answer` is what keeps it quiet today.
    """

    row: ArrangementRow
    decide_by: date
    days: int
    reason: str
    renews: bool = False
    alert_kind: str = ""
    alert_due: date | None = None
    answer: AlertAnswer | None = None

    @property
    def alert(self) -> AlertName | None:
        """The name of the alert that stands for it; none when there is none to answer."""
        from commonservices.domain.alerts import AlertName

        return AlertName(ARRANGEMENT, self.row.id, self.alert_kind, self.alert_due) if self.alert_kind else None

    @property
    def put_off(self) -> bool:
        """Whether it was put off to a day that is still to come."""
        return self.answer is not None and self.answer.answer == SNOOZED


class NextDecision(NamedTuple):
    """The first decision that is not due yet."""

    day: date
    id: UUID
    reference: str
    title: str


class WaitingLine(NamedTuple):
    """One arrangement that waits for signatures: whose, and since which day."""

    id: UUID
    reference: str
    title: str
    parties: tuple[str, ...]
    since: date | None


class TimelineEvent(NamedTuple):
    """One coming day of one arrangement: `decide`, `notice`, `review` or `end`."""

    kind: str
    day: date
    id: UUID
    reference: str
    title: str


class Crowd(NamedTuple):
    """How many more arrangements have a kind of coming day on a day than the timeline names."""

    kind: str
    day: date
    more: int


@dataclass(frozen=True, slots=True)
class Today:
    """Everything the first page shows."""

    day: date
    figures: tuple[Figure, ...]
    decisions: tuple[DecisionLine, ...]
    timeline: tuple[TimelineEvent, ...]
    put_off: tuple[DecisionLine, ...] = ()
    next_decision: NextDecision | None = None
    crowds: tuple[Crowd, ...] = ()


def today(office: Office) -> Today:
    """Give the first page as of the office's day."""
    day = office.today()
    found = _decisions(office, day)
    events, crowds = timeline(office)
    return Today(
        day=day,
        figures=_figures(office, day),
        decisions=tuple(line for line in found if not line.put_off)[:DECISIONS_SHOWN],
        put_off=tuple(line for line in found if line.put_off),
        timeline=events,
        crowds=crowds,
        next_decision=_next_decision(office, day),
    )


def put_off(office: Office) -> tuple[DecisionLine, ...]:
    """Give the decisions that are due and were put off to a day still to come."""
    return tuple(line for line in _decisions(office, office.today()) if line.put_off)


def _decisions(office: Office, day: date) -> tuple[DecisionLine, ...]:
    """Give what must be decided by its day."""
    answers = _answers(office, day)
    most = DECISIONS_SHOWN + len(answers)
    found = arrangements.page(office, ArrangementFilter(view="decision"), "decide_by", limit=most)
    shown = [line for row in found if (line := _decision(row, day)) is not None]
    with office.engine.connect() as connection:
        renewing = figures.renewing(connection, [line.row.id for line in shown])
        lapsed = [line.row.number for line in shown if line.reason == LAPSED]
        since = figures.flag_days(connection, LAPSED.upper(), lapsed) if lapsed else {}
    return tuple(_answered(line, renewing, since, answers) for line in shown)


def _answered(
    line: DecisionLine,
    renewing: Set[UUID],
    since: Mapping[int, date | None],
    answers: Mapping[AlertName, AlertAnswer],
) -> DecisionLine:
    """Give a line with whether it renews itself, and with the answer its alert got."""
    if line.reason == LAPSED:
        named = replace(line, alert_kind=LAPSED.upper(), alert_due=since.get(line.row.number))
    else:
        kind = DECISION if line.row.state in DECIDED_IN else ""
        named = replace(line, renews=line.row.id in renewing, alert_kind=kind, alert_due=line.decide_by)
    name = named.alert if answers else None
    return replace(named, answer=answers[name]) if name is not None and name in answers else named


def _answers(office: Office, day: date) -> dict[AlertName, AlertAnswer]:
    """Give the answers that hold on a day; where nothing was ever answered, nothing is loaded for it."""
    with office.engine.connect() as connection:
        if not figures.any_answer(connection):
            return {}
        from commonservices.domain.alerts import holds
        from commonservices.store import standing

        return {name: each for name, each in standing.answers(connection).items() if holds(each, day)}


def _decision(row: ArrangementRow, day: date) -> DecisionLine | None:
    if row.decide_by is None:
        return None
    if "LAPSED_BUT_USED" in row.flags:
        return DecisionLine(row, row.decide_by, (row.decide_by - day).days, LAPSED)
    reason = "decision_late" if row.decide_by < day else "decision_due"
    return DecisionLine(row, row.decide_by, (row.decide_by - day).days, reason)


def _next_decision(office: Office, day: date) -> NextDecision | None:
    with office.engine.connect() as connection:
        found = figures.next_decision(connection, day + timedelta(days=DECISION_DAYS), DECIDED_IN)
    if found is None:
        return None
    return NextDecision(found.decide_by, found.id, found.reference, _title(office, found.title_en, found.title_fr))


def waiting(office: Office) -> tuple[WaitingLine, ...]:
    """Give the arrangements that wait for signatures, those that wait longest first."""
    with office.engine.connect() as connection:
        found = figures.waiting(connection, WAITING_SHOWN)
    if not found:
        return ()
    from commonservices.domain.must_haves import signing_roles

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
    last_month, horizon = add_months(day.replace(day=1), -1), day + timedelta(days=DECISION_DAYS)
    with office.engine.connect() as connection:
        found = figures.counts(connection, day, last_month, horizon)
    services = found.active_services
    return (
        Figure("decisions_due", found.due_decisions, found.late_decisions),
        Figure("ending_in_180_days", found.ends, found.urgent_ends),
        Figure("lapsed_but_used", found.lapsed, found.lapsed),
        Figure("active_arrangements", found.active_arrangements),
        Figure("active_services", services),
        Figure("services_without_last_month", found.services_without_month, found.services_without_month, services),
        Figure("services_covered", services - found.uncovered_services, found.uncovered_services, services),
    )


def timeline(office: Office, named: int = EVENTS_NAMED) -> tuple[tuple[TimelineEvent, ...], tuple[Crowd, ...]]:
    """Give the first coming days of each kind, and how many more there are on each day beyond those named."""
    day = office.today()
    until = add_months(day, HORIZON_MONTHS)
    with office.engine.connect() as connection:
        found = figures.coming(connection, day, until, named)
        there = Counter((kind, when) for kind, when, *_ in found)
        full = [kind for kind, number in Counter(kind for kind, *_ in found).items() if number >= named]
        counted = {kind: figures.coming_counts(connection, kind, day, until) for kind in full}
    events = [
        TimelineEvent(kind, when, id, reference, _title(office, english, french))
        for kind, when, id, reference, english, french in found
    ]
    crowds = [
        Crowd(kind, when, number - there[kind, when])
        for kind, days in counted.items()
        for when, number in sorted(days.items())
        if number > there[kind, when]
    ]
    return tuple(sorted(events, key=lambda event: (event.day, event.reference, event.kind))), tuple(crowds)
