"""The rules of roles, decisions, actions and obligations: what may be recorded beside what."""

from __future__ import annotations

from collections.abc import Iterable, Set
from datetime import date
from typing import Final

from commonservices.domain.bodies import ActionItem, Body, Decision, Meeting
from commonservices.domain.calendar import day_of, last_due_on, planned_dues
from commonservices.domain.dated import dated_of
from commonservices.domain.duties import Obligation
from commonservices.domain.facts import ArrangementFacts
from commonservices.domain.partners import Person
from commonservices.domain.people import RoleAssignment
from commonservices.domain.sentences import refuse
from commonservices.domain.terms import add_days

WHOLE_OFFICE: Final = "OFFICE"
OPEN: Final = "OPEN"
CLOSED: Final = "CLOSED"
REFER: Final = "REFER"
APPROVING: Final = frozenset({"APPROVE", "ENDORSE"})
_EXAMPLE: Final = "agreed with the partner"


def check_assignment(made: RoleAssignment, person: Person, others: Iterable[RoleAssignment]) -> None:
    """Refuse a role without its record, of a person who left, or held twice on the same days for the same record."""
    if made.scope_kind == WHOLE_OFFICE and made.scope_id is not None:
        refuse("scope_not_needed", "scope_id")
    if made.scope_kind != WHOLE_OFFICE and made.scope_id is None:
        refuse("scope_missing", "scope_id")
    if made.alternate_for_id is not None and made.alternate_for_id == made.person_id:
        refuse("alternate_of_oneself", "alternate_for_id", person.name)
    check_present(person, made.from_on)
    for each in others:
        same = (each.role, each.scope_kind, each.scope_id) == (made.role, made.scope_kind, made.scope_id)
        if same and each.id != made.id and _overlap(each, made):
            refuse("role_held_already", "person_id", person.name, start=each.from_on or "—")


def check_present(person: Person, day: date | None) -> None:
    """Refuse to give a role or authority from a day on which the person has left."""
    if day is not None and person.active_to is not None and day > person.active_to:
        refuse("person_left", "person_id", person.name, last=person.active_to, day=day)


def check_approves(decision: Decision) -> None:
    """Refuse to rest an act on a decision that neither approved nor endorsed anything."""
    if decision.type not in APPROVING:
        refuse("decision_approves_nothing", "decision_id", decision.reference, shown=decision.reference)


def check_decision(made: Decision, body: Body | None, meeting: Meeting | None, meeting_body: Body | None) -> None:
    """Refuse a decision without anyone who decided, at a meeting of another body, or referred to nowhere."""
    if body is None and not made.decided_by.strip():
        refuse("decider_missing", "body_id")
    if meeting is not None and meeting.body_id != made.body_id:
        refuse("meeting_of_other_body", "meeting_id", body=meeting_body.name_en if meeting_body else "—")
    if body is not None and made.decided_on is not None:
        check_body_day(body, "decided_on", made.decided_on)
    if made.type == REFER and made.referred_to_id is None:
        refuse("referred_to_missing", "referred_to_id")
    if body is not None and made.referred_to_id == body.id:
        refuse("refers_to_itself", "referred_to_id", body.name_en)


def check_body_day(body: Body, field: str, day: date) -> None:
    """Refuse a day on which a body did not exist."""
    before = body.active_from is not None and day < body.active_from
    after = body.active_to is not None and day > body.active_to
    if before or after:
        bounds = {"start": body.active_from or "—", "end": body.active_to or "—"}
        refuse("body_not_there", field, day.isoformat(), shown=day, body=body.name_en, **bounds)


def check_action(made: ActionItem, decision: Decision | None) -> None:
    """Refuse an action that nobody owns, that is due or closed before what was decided, or closed without outcome."""
    if made.owner_person_id is None and made.owner_entity_id is None:
        refuse("owner_missing", "owner_person_id")
    decided = decision.decided_on if decision else None
    if decided is not None and made.due_on is not None and made.due_on < decided:
        refuse("due_before_decision", "due_on", made.due_on.isoformat(), shown=made.due_on, day=decided)
    if made.state == OPEN:
        return
    if not made.outcome.strip():
        refuse("outcome_missing", "outcome", example=_EXAMPLE)
    if decided is not None and made.closed_on is not None and made.closed_on < decided:
        refuse("closed_before_decision", "closed_on", made.closed_on.isoformat(), shown=made.closed_on, day=decided)


def dues_of(duty: Obligation, until: date, *, ends_on: date | None) -> tuple[date, ...]:
    """Give the due days of an obligation up to a day; one that comes again and again stops on its last day."""
    if duty.first_due_on is None:
        return ()
    last = duty.until_on
    if duty.every_m is not None and ends_on is not None:
        last = min(last or ends_on, ends_on)
    return tuple(planned_dues(duty.first_due_on, duty.every_m, last, until))


def unmet_dues(duty: Obligation, met: Set[date | None], today: date, *, ends_on: date | None) -> int:
    """Give how many due days before today passed without being met or let go."""
    return sum(day not in met for day in dues_of(duty, add_days(today, -1), ends_on=ends_on))


def last_due_of(facts: ArrangementFacts, today: date) -> date | None:
    """Give the last day on which the recurring duties of an arrangement fall due; None when nothing ends them."""
    return day_of(last_due_on(dated_of(facts), today.toordinal()))


def score_of(likelihood: int | None, impact: int | None) -> int | None:
    """Give likelihood times impact, 1 to 25; None while one of them is not judged."""
    return None if likelihood is None or impact is None else likelihood * impact


def _overlap(one: RoleAssignment, other: RoleAssignment) -> bool:
    first = (one.from_on or date.min) <= (other.until_on or date.max)
    return first and (other.from_on or date.min) <= (one.until_on or date.max)
