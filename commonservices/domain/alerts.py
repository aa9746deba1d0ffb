"""Alerts: from which day one stands, how urgent it is, and until when an answer keeps it quiet. Pure; never lost."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from hashlib import sha256
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID

from commonservices.domain import codelists
from commonservices.domain.declaring import dataclass
from commonservices.domain.duties import AlertAnswer
from commonservices.domain.sentences import refuse
from commonservices.domain.terms import add_days

ACKNOWLEDGED: Final = "ACKNOWLEDGED"
SNOOZED: Final = "SNOOZED"
CRITICAL: Final = "crit"
ATTENTION: Final = "att"
SHORT: Final = 8
_PARTS: Final = 4


@dataclass(frozen=True, slots=True)
class AlertKind:
    """When alerts of one kind begin to stand, when they are critical, how often they come back, who is told.

    A lead below zero is a step after the day: so what is owed is told of once it is late.
    """

    code: str
    lead_days: tuple[int, ...]
    critical_days: int | None
    repeat_days: int
    goes_to: tuple[str, ...]
    later_to: tuple[str, ...] = ()

    @property
    def first_lead(self) -> int:
        """Give how many days before the due day an alert begins to stand."""
        return max(self.lead_days, default=0)

    def told(self, due: date | None, today: date) -> tuple[str, ...]:
        """Give the roles an alert goes to; once it is critical there may be more."""
        urgent = due is not None and severity_of(self, due, today) == CRITICAL
        return (*self.goes_to, *self.later_to) if urgent else self.goes_to


@dataclass(frozen=True, slots=True)
class AlertName:
    """What an alert is known by: its subject, its kind and the day it is about; another day makes another alert."""

    subject_kind: str
    subject_id: UUID
    alert: str
    due_on: date | None

    def __str__(self) -> str:
        """Give the name as a text that stays the same."""
        day = self.due_on.isoformat() if self.due_on else "-"
        return f"{self.alert}/{self.subject_kind}/{self.subject_id}/{day}"

    @property
    def short(self) -> str:
        """Give a few digits that stand for the name, for people to type."""
        return sha256(str(self).encode()).hexdigest()[:SHORT]


def parse_name(text: str) -> AlertName | None:
    """Give the name a text spells in full; None when it is not one."""
    parts = text.strip().split("/")
    if len(parts) != _PARTS:
        return None
    try:
        day = None if parts[3] == "-" else date.fromisoformat(parts[3])
        return AlertName(parts[1], UUID(parts[2]), parts[0], day)
    except ValueError:
        return None


@cache
def alert_kinds() -> Mapping[str, AlertKind]:
    """Give every kind of alert by its code."""
    return MappingProxyType(
        {
            each.code: AlertKind(
                each.code,
                _steps_of(each.extra),
                _critical_of(each.extra),
                int(each.extra["repeat_days"]),
                tuple(each.extra["goes_to"]),
                tuple(each.extra.get("also_goes_to", ())),
            )
            for each in codelists.load("alert_kinds")
        }
    )


def _steps_of(said: Mapping[str, Any]) -> tuple[int, ...]:
    """Give the days before the due day, the longest first, then those after it, below zero."""
    after = (-int(day) for day in said.get("days_after", ()))
    return tuple(sorted((*(int(day) for day in said["lead_days"]), *after), reverse=True))


def _critical_of(said: Mapping[str, Any]) -> int | None:
    """Give from how many days before the due day an alert is critical: after it where somebody else is told then."""
    if "critical_days" in said:
        return int(said["critical_days"])
    return -int(said["also_from_days"]) if "also_from_days" in said else None


def leads_of(kind: AlertKind, own_lead: int | None = None) -> tuple[int, ...]:
    """Give the lead days of an alert, the longest first: an own one of the record replaces all that are longer."""
    if own_lead is None:
        return kind.lead_days
    return (own_lead, *(day for day in kind.lead_days if day < own_lead))


def stands(kind: AlertKind, due: date, today: date, own_lead: int | None = None) -> bool:
    """Say whether an alert about a day stands today: from its first lead day on, and until what it is about is done."""
    return today >= add_days(due, -max(leads_of(kind, own_lead), default=0))


def step_reached(kind: AlertKind, due: date, today: date, own_lead: int | None = None) -> int | None:
    """Give the lead days of the latest step reached by today; None before the first one."""
    left = (due - today).days
    return min((day for day in leads_of(kind, own_lead) if left <= day), default=None)


def severity_of(kind: AlertKind, due: date, today: date) -> str:
    """Give how urgent an alert about a day is today."""
    if kind.critical_days is None:
        return ATTENTION
    return CRITICAL if (due - today).days <= kind.critical_days else ATTENTION


def comes_back_on(answer: AlertAnswer, kind: AlertKind, own_lead: int | None = None) -> date:
    """Give the day from which an answered alert stands again.

    One that was taken note of comes back at its next lead day, and once there is none after so many days as its kind
    says. One that was put off comes back on the day it was put off to, but on its due day at the latest.
    """
    answered, due = answer.answered_on or date.min, answer.due_on
    if answer.answer == SNOOZED:
        until = answer.until_on or answered
        return min(until, due) if due is not None and due > answered else until
    ahead = [] if due is None else [add_days(due, -day) for day in leads_of(kind, own_lead)]
    following = min((day for day in ahead if day > answered), default=None)
    return following or add_days(answered, max(kind.repeat_days, 1))


def holds(answer: AlertAnswer, today: date, own_lead: int | None = None) -> bool:
    """Say whether an answer still keeps its alert quiet today; an answer from a day to come does not."""
    kind = alert_kinds().get(answer.alert)
    if kind is None or answer.answered_on is None or answer.answered_on > today:
        return False
    return today < comes_back_on(answer, kind, own_lead)


def name_of(answer: AlertAnswer) -> AlertName | None:
    """Give the name of the alert that was answered."""
    if answer.subject_id is None:
        return None
    return AlertName(answer.subject_kind, answer.subject_id, answer.alert, answer.due_on)


def newest(answers: Iterable[AlertAnswer]) -> dict[AlertName, AlertAnswer]:
    """Give the answer that counts for each alert: the last one given."""
    found: dict[AlertName, AlertAnswer] = {}
    for each in sorted(answers, key=lambda one: (one.answered_on or date.min, one.id.int)):
        name = name_of(each)
        if name is not None:
            found[name] = each
    return found


def check_snooze(name: AlertName, until: date, today: date) -> None:
    """Refuse to put an alert off to a day that is not ahead, or beyond the day it is about while that is ahead."""
    if until <= today:
        refuse("snooze_not_ahead", "until_on", until.isoformat(), shown=until, example=add_days(today, 1))
    if name.due_on is not None and name.due_on > today and until > name.due_on:
        refuse("snooze_past_due", "until_on", until.isoformat(), shown=until, due=name.due_on, example=name.due_on)
