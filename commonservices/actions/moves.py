"""Moving an arrangement through its life: by a person, by the calendar, and the moves that have words of their own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.actions.documents import Paper, acting
from commonservices.actions.steps import (
    CALENDAR,
    Told,
    duties_of,
    last_of,
    put_event,
    put_state,
    put_waiver,
    seal,
    take_effect,
)
from commonservices.domain.amending import version_due
from commonservices.domain.arrangements import Arrangement, ArrangementParty
from commonservices.domain.changes import Changes
from commonservices.domain.duty_separation import check_standing, move_duty
from commonservices.domain.facts import SIGNED_OR_LATER, ArrangementFacts
from commonservices.domain.notices import SHORTER_NOTICE, check_notice
from commonservices.domain.sentences import refuse
from commonservices.domain.shared_services import SharedService
from commonservices.domain.states import check_move, due_moves
from commonservices.domain.terms import add_days

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work


def move(
    office: Office,
    id: UUID,
    to_state: str,
    *,
    on: date | None = None,
    reason: str = "",
    document_id: UUID | None = None,
    role: str = "",
    exception: str = "",
    party_id: UUID | None = None,
    service_ids: Iterable[UUID] = (),
    ends_on: date | None = None,
    paper: Paper | None = None,
) -> Changes:
    """Move an arrangement to another state; RuleBroken names what is missing first, or who may.

    `exception` is why one person prepares and approves; `ends_on` is the last day covered when notice is given;
    `paper` is a file that proves the move and is attached with it.
    """
    told = Told(
        day=on or office.clock.today(),
        reason=reason,
        document_id=document_id,
        party_id=party_id,
        service_ids=frozenset(service_ids),
        ends_on=ends_on,
    )
    with _moving(office, id, told, paper) as (work, said):
        _move(office, work, id, to_state, said, role=role, exception=exception)
    return work.changes


@contextmanager
def _moving(office: Office, id: UUID, told: Told, paper: Paper | None) -> Iterator[tuple[Work, Told]]:
    """Give the unit of work of a move, and what was said with it: the paper that comes with it is its proof."""
    given = () if paper is None else (paper,)
    with acting(office, "state_moved", (Arrangement.KIND, id), given, why=told.reason) as (work, ids):
        yield work, replace(told, document_id=ids[0]) if ids else told


def _move(
    office: Office, work: Work, id: UUID, to_state: str, told: Told, *, role: str, exception: str, agreed: bool = False
) -> None:
    today = office.clock.today()
    facts = work.facts(id, today)
    work.subject(facts.arrangement.reference)
    transition = check_move(facts, to_state, on=told.day, today=today, reason=told.reason, document_id=told.document_id)
    _check_told(work, facts, told)
    if to_state == "NOTICE":
        check_notice(facts, told.day, told.ends_on, agreed=agreed)
    duty = move_duty(facts, transition.roles, today)
    standing = check_standing(duties_of(office, work), duty, role=role, exception=exception)
    put_state(office, work, facts.arrangement, to_state, told, standing)


def _check_told(work: Work, facts: ArrangementFacts, told: Told) -> None:
    """Refuse a party or a service that is not of this arrangement."""
    if told.party_id is not None and told.party_id not in {each.id for each in facts.parties}:
        party = work.get(ArrangementParty, told.party_id)
        refuse("not_of_arrangement", "party", str(party.id), other=facts.arrangement.reference)
    strangers = told.service_ids - {each.id for each in facts.services}
    for stranger in sorted(strangers):
        service = work.get(SharedService, stranger)
        refuse("not_of_arrangement", "service", service.reference, other=facts.arrangement.reference)


def suspend(
    office: Office,
    id: UUID,
    *,
    reason: str,
    on: date | None = None,
    service_ids: Iterable[UUID] = (),
    document_id: UUID | None = None,
    role: str = "",
    exception: str = "",
) -> Changes:
    """Suspend an arrangement from a day, with the services it touches; none named means all of them."""
    return move(
        office,
        id,
        "SUSPENDED",
        on=on,
        reason=reason,
        document_id=document_id,
        role=role,
        exception=exception,
        service_ids=service_ids,
    )


def resume(
    office: Office,
    id: UUID,
    *,
    reason: str,
    on: date | None = None,
    document_id: UUID | None = None,
    role: str = "",
    exception: str = "",
) -> Changes:
    """Let a suspended arrangement run again, or take back the notice given, which needs its signed paper."""
    return move(office, id, "ACTIVE", on=on, reason=reason, document_id=document_id, role=role, exception=exception)


def give_notice(
    office: Office,
    id: UUID,
    *,
    reason: str,
    given_on: date | None = None,
    party_id: UUID | None = None,
    ends_on: date | None = None,
    shorter_reason: str = "",
    approver: str = "",
    document_id: UUID | None = None,
    role: str = "",
    exception: str = "",
    paper: Paper | None = None,
) -> Changes:
    """Record notice of the whole arrangement, by whom it was given and, when agreed otherwise, the last day covered.

    An end sooner than the notice days agreed needs the reason why the parties agreed to less.
    """
    told = Told(
        day=given_on or office.clock.today(),
        reason=reason,
        document_id=document_id,
        party_id=party_id,
        ends_on=ends_on,
    )
    agreed = bool(shorter_reason.strip())
    with _moving(office, id, told, paper) as (work, said):
        _move(office, work, id, "NOTICE", said, role=role, exception=exception, agreed=agreed)
        if agreed:
            put_waiver(office, work, id, SHORTER_NOTICE, shorter_reason, approver)
    return work.changes


def evaluate(office: Office) -> Changes:
    """Make what the calendar makes by itself up to today, as one act: moves, amendments in force, seals.

    What was looked through today is not looked through again until something is written, and the store is closed to
    other writers only when something is due.
    """
    from commonservices.store.opening import calendar_is_current, note_calendar

    today = office.clock.today()
    if calendar_is_current(office.engine, today):
        return Changes("calendar_moved")
    changes = _turn_all(office, today) if _something_is_due(office, today) else Changes("calendar_moved")
    note_calendar(office.engine, today)
    return changes


def _something_is_due(office: Office, today: date) -> bool:
    from commonservices.store.gathering import facts_due

    with office.engine.connect() as connection:
        return any(_is_due(facts, today) for facts in facts_due(connection, today))


def _is_due(facts: ArrangementFacts, today: date) -> bool:
    unsealed = facts.state in SIGNED_OR_LATER and facts.version.sealed_on is None
    return unsealed or version_due(facts, today) is not None or any(due_moves(facts, today))


def _turn_all(office: Office, today: date) -> Changes:
    from commonservices.store.gathering import facts_due

    with office.work("calendar_moved") as work:
        for facts in work.read(lambda connection: facts_due(connection, today)):
            _turn(office, work, facts, today)
    return work.changes


def _turn(office: Office, work: Work, facts: ArrangementFacts, today: date) -> None:
    if facts.state in SIGNED_OR_LATER:
        seal(work, facts.arrangement, _signed_on(facts, today))
    version = version_due(facts, today)
    while version is not None and version.version_applies_on is not None:
        _make_due(office, work, facts, add_days(version.version_applies_on, -1))
        facts = take_effect(work, work.facts(facts.arrangement.id, today), version.version_applies_on)
        version = version_due(facts, today)
    _make_due(office, work, facts, today)


def _make_due(office: Office, work: Work, facts: ArrangementFacts, day: date) -> None:
    last = last_of(facts.events)
    for due in due_moves(facts, day):
        arrangement = work.get(Arrangement, facts.arrangement.id)
        told = Told(day=due.on, actor=CALENDAR, after=last)
        last = put_state(office, work, arrangement, due.to_state, told).at


def _signed_on(facts: ArrangementFacts, today: date) -> date:
    """Give the day terms signed before seals were kept count as sealed."""
    return facts.entered_on("SIGNED") or facts.last_signed_on or facts.version.effective_on or today


def review(office: Office, id: UUID, day: date, reason: str = "") -> Changes:
    """Record that an arrangement was reviewed on a day; the next review is counted from it."""
    with office.work("review_recorded", why=reason) as work:
        arrangement = work.get(Arrangement, id)
        work.subject(arrangement.reference)
        if day > office.clock.today():
            refuse("day_in_future", "day", day.isoformat(), example=office.clock.today())
        put_event(office, work, arrangement, arrangement.state, Told(day=day, reason=reason))
    return work.changes
