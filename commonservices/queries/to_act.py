"""How much somebody has to act on: what the navigation counts, and what the first page says of alerts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from commonservices.domain.alerts import CRITICAL, AlertName, alert_kinds, holds, severity_of, stands
from commonservices.domain.declaring import dataclass
from commonservices.domain.duty_separation import ROLES_NOT_DECLARED
from commonservices.domain.terms import add_days
from commonservices.queries import alerts, arrangements, today
from commonservices.queries.alerts import AlertCounts
from commonservices.store import calendar_sources, figures, receivables, standing
from commonservices.store.calendar_days import Span

if TYPE_CHECKING:
    from commonservices.office import Office

_AHEAD: Final = 370


@dataclass(frozen=True, slots=True)
class ToAct:
    """How many decisions are due and not put off, and how many other alerts are critical and not answered."""

    decisions: int
    others: int

    @property
    def all(self) -> int:
        """How many things there are to act on."""
        return self.decisions + self.others


@dataclass(frozen=True, slots=True)
class AlertOverview:
    """How many alerts stand, and how many moves were made without roles or by one person alone."""

    alerts: AlertCounts
    undeclared: int
    one_person: int


def to_act(office: Office) -> ToAct:
    """Give how much somebody has to act on: decisions, and other things that are late or nearly so."""
    due = int(arrangements.view_counts(office, ("decision",))["decision"])
    with office.engine.connect() as connection:
        answered = {name for name, each in standing.answers(connection).items() if holds(each, office.today())}
    put_off = len(today.put_off(office)) if answered else 0
    return ToAct(max(due - put_off, 0), _others(office, answered))


def overview(office: Office) -> AlertOverview:
    """Give the alerts and the exceptions of today in figures."""
    with office.engine.connect() as connection:
        exceptions = figures.exception_counts(connection)
    undeclared = exceptions.pop(ROLES_NOT_DECLARED, 0)
    return AlertOverview(alerts.counted(office), undeclared, sum(exceptions.values()))


def _others(office: Office, answered: set[AlertName]) -> int:
    """Count what is critical and no decision: leases, agreements, delegations, duties, actions and late bills."""
    day, found = office.today(), 0
    with office.engine.connect() as connection:
        for source, kinds in calendar_sources.SOURCES.items():
            if all(alert_kinds()[standing.ALERT_OF[kind]].critical_days is None for kind in kinds):
                continue
            for row in source(connection, Span(None, add_days(day, _AHEAD), day, open_only=True)):
                known = alert_kinds()[standing.ALERT_OF[row.kind]]
                name = AlertName(row.subject_kind, row.subject_id, known.code, row.day)
                urgent = stands(known, row.day, day, row.lead_days) and severity_of(known, row.day, day) == CRITICAL
                found += urgent and name not in answered
        found += receivables.critical_counted(connection, day, answered)
    return found
