"""The life of an arrangement: thirteen states, the moves between them, who makes them and what each one needs."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final, NoReturn
from uuid import UUID, uuid5

from commonservices.domain import terms
from commonservices.domain.arrangements import ArrangementEvent
from commonservices.domain.declaring import dataclass
from commonservices.domain.duty_separation import APPROVER
from commonservices.domain.facts import ArrangementFacts
from commonservices.domain.guards import ASKED, Missing, Step, find_missing
from commonservices.domain.sentences import refusal, refuse

STATES: Final = (
    "DRAFT",
    "IN_REVIEW",
    "CLEARED",
    "SIGNING",
    "SIGNED",
    "ACTIVE",
    "SUSPENDED",
    "NOTICE",
    "EXPIRED",
    "TERMINATED",
    "SUPERSEDED",
    "CLOSED",
    "CANCELLED",
)
FINAL_STATES: Final = frozenset({"CLOSED", "CANCELLED"})
_REVIEWERS: Final = ("SERVICE_MANAGER", "FINANCE", "LEGAL_REVIEW", "SECURITY")


@dataclass(frozen=True, slots=True)
class Transition:
    """One allowed move: from where to where, whose act it is, and the rules it has to pass, in order."""

    from_state: str
    to_state: str
    roles: tuple[str, ...]
    guards: tuple[str, ...] = ()
    system: bool = False

    @property
    def approves(self) -> bool:
        """Say whether the move is an approval: the approver's act alone."""
        return self.roles == (APPROVER,)


@dataclass(frozen=True, slots=True)
class Move:
    """A move as it stands for one arrangement today: what the person is asked for and what is still missing."""

    to_state: str
    roles: tuple[str, ...]
    asks: tuple[str, ...]
    missing: tuple[Missing, ...]
    system: bool

    @property
    def ready(self) -> bool:
        """Say whether nothing but the person's own words is missing."""
        return not self.missing


@dataclass(frozen=True, slots=True)
class DueMove:
    """A move the calendar makes by itself, with the day from which the new state holds."""

    from_state: str
    to_state: str
    on: date


_COMPLETE: Final = ("still_two_parties", "government_among_parties")
_INSIDE: Final = ("inside_parent", "inside_agreement")
TRANSITIONS: Final = (
    Transition(
        "DRAFT",
        "IN_REVIEW",
        ("DATA_ENTRY",),
        (
            "type_entered",
            "title_entered",
            "two_parties",
            "government_among_parties",
            "basis_entered",
            "draft_attached",
            "conditions_met",
            *_INSIDE,
        ),
    ),
    Transition("IN_REVIEW", "CLEARED", _REVIEWERS, (*_COMPLETE, "clearances_recorded")),
    Transition("CLEARED", "SIGNING", ("APPROVER",), (*_COMPLETE, "is_signed_at_all", "conditions_met", *_INSIDE)),
    Transition(
        "CLEARED",
        "SIGNED",
        ("APPROVER",),
        (*_COMPLETE, "is_not_signed", *_INSIDE, "papers_attached", "evidence_attached"),
    ),
    Transition(
        "SIGNING",
        "SIGNED",
        ("DATA_ENTRY",),
        (*_COMPLETE, "all_signed", "signatories_named", "papers_attached"),
        system=True,
    ),
    Transition(
        "SIGNED",
        "ACTIVE",
        ("DATA_ENTRY",),
        (
            *_COMPLETE,
            "has_effect",
            "end_or_open_ended",
            "terms_complete",
            "signatories_named",
            "has_service",
            "has_items",
        ),
        system=True,
    ),
    Transition("ACTIVE", "SUSPENDED", ("APPROVER",), ("reason_given",)),
    Transition("SUSPENDED", "ACTIVE", ("APPROVER",), ("reason_given",)),
    Transition("NOTICE", "ACTIVE", ("DATA_ENTRY",), ("reason_given", "document_given")),
    Transition("EXPIRED", "ACTIVE", ("APPROVER",), ("reason_given", "document_given", "is_extended")),
    *(
        Transition(state, "NOTICE", ("DATA_ENTRY",), ("notice_days_entered", "reason_given"))
        for state in ("ACTIVE", "SUSPENDED")
    ),
    *(
        Transition(state, "EXPIRED", ("DATA_ENTRY",), ("is_expired",), system=True)
        for state in ("ACTIVE", "SUSPENDED", "NOTICE")
    ),
    *(
        Transition(state, "TERMINATED", ("APPROVER",), ("is_ended_by_parties",), system=True)
        for state in ("ACTIVE", "SUSPENDED")
    ),
    Transition("NOTICE", "TERMINATED", ("DATA_ENTRY",), ("notice_has_run",), system=True),
    *(
        Transition(state, "SUPERSEDED", ("DATA_ENTRY",), ("successor_in_effect",), system=True)
        for state in ("ACTIVE", "SUSPENDED", "NOTICE")
    ),
    *(
        Transition(state, "CLOSED", ("FINANCE",), ("reason_given", "all_settled"))
        for state in ("EXPIRED", "TERMINATED", "SUPERSEDED")
    ),
    *(
        Transition(state, "CANCELLED", ("DATA_ENTRY", "APPROVER"), ("reason_given",))
        for state in ("DRAFT", "IN_REVIEW", "CLEARED", "SIGNING")
    ),
)
_BY_ENDS: Final[Mapping[tuple[str, str], Transition]] = MappingProxyType(
    {(each.from_state, each.to_state): each for each in TRANSITIONS}
)
_HIDDEN: Final = frozenset({"signed_type", "unsigned_type"})


def is_allowed(from_state: str, to_state: str) -> bool:
    """Say whether the table knows a move, whatever the record says."""
    return (from_state, to_state) in _BY_ENDS


def possible_moves(facts: ArrangementFacts, today: date) -> tuple[Move, ...]:
    """Give the moves out of the present state, each with what it asks for and what is missing, in life's order."""
    moves = (
        _as_move(facts, transition, today)
        for transition in sorted(TRANSITIONS, key=lambda each: STATES.index(each.to_state))
        if transition.from_state == facts.state
    )
    return tuple(move for move in moves if not any(item.rule in _HIDDEN for item in move.missing))


def missing_for(facts: ArrangementFacts, to: str, today: date) -> tuple[Missing, ...]:
    """Give what is still missing before a move, without the words the person is asked for; empty when it is ready."""
    transition = _BY_ENDS.get((facts.state, to))
    if transition is None:
        return (_no_such_move(facts, to),)
    return _as_move(facts, transition, today).missing


def check_move(
    facts: ArrangementFacts, to: str, *, on: date, today: date, reason: str = "", document_id: UUID | None = None
) -> Transition:
    """Give the transition when the move may be made on that day; otherwise refuse it with the first thing missing."""
    if to not in STATES:
        refuse("no_such_state", "state", to, example="ACTIVE")
    transition = _BY_ENDS.get((facts.state, to))
    if transition is None:
        _raise(_no_such_move(facts, to))
    latest = max((event.day for event in facts.events if event.day), default=None)
    if latest is not None and today < latest:
        refuse("clock_behind", "day", today.isoformat(), shown=today, last=latest)
    last = _last_day(facts)
    if on > today:
        refuse("move_in_future", "day", on.isoformat(), shown=on, example=today)
    if last is not None and on < last and (facts.state, to) != ("EXPIRED", "ACTIVE"):
        refuse("move_before_last_step", "day", on.isoformat(), shown=on, last=last, example=last)
    missing = find_missing(facts, transition.guards, Step(on, today, reason.strip(), document_id is not None))
    if missing:
        _raise(missing[0])
    return transition


def due_moves(facts: ArrangementFacts, today: date) -> tuple[DueMove, ...]:
    """Give the moves the calendar has made by today, one after the other, each with its own day."""
    made: list[DueMove] = []
    while len(made) < len(STATES):
        move = _next_due(facts, today)
        if move is None:
            break
        made.append(move)
        facts = _after(facts, move, len(made))
    return tuple(made)


def _next_due(facts: ArrangementFacts, today: date) -> DueMove | None:
    candidates: list[tuple[date, int, str]] = []
    for order, (state, day) in enumerate(_calendar(facts, today)):
        transition = _BY_ENDS.get((facts.state, state))
        if transition is None or not transition.system or day is None:
            continue
        start = max(day, _last_day(facts) or day)
        if start <= today and not find_missing(facts, transition.guards, Step(start, today, "", document=False)):
            candidates.append((start, order, state))
    if not candidates:
        return None
    on, _, state = min(candidates)
    return DueMove(facts.state, state, on)


def _calendar(facts: ArrangementFacts, today: date) -> tuple[tuple[str, date | None], ...]:
    """Give the day each move of the calendar would fall on; of two on one day the earlier in this list wins."""
    signed_on = facts.last_signed_on
    return (
        ("SIGNED", signed_on or _last_day(facts) or facts.version.effective_on),
        ("ACTIVE", facts.version.effective_on),
        ("SUPERSEDED", facts.successor.effective_on if facts.successor else None),
        ("TERMINATED", _day_after(terms.early_end(facts))),
        ("EXPIRED", _day_after(terms.term_end(facts, today))),
    )


def _day_after(day: date | None) -> date | None:
    return None if day is None else terms.add_days(day, 1)


def _last_day(facts: ArrangementFacts) -> date | None:
    """Give the day of the last move; what left the state as it was does not count."""
    return max((each.day for each in facts.events if each.day and each.from_state != each.to_state), default=None)


def _after(facts: ArrangementFacts, move: DueMove, count: int) -> ArrangementFacts:
    last = max((event.at for event in facts.events if event.at), default=None)
    event = ArrangementEvent(
        id=uuid5(facts.arrangement.id, f"{count:02}"),
        arrangement_id=facts.arrangement.id,
        at=last,
        day=move.on,
        from_state=move.from_state,
        to_state=move.to_state,
    )
    arrangement = dataclasses.replace(facts.arrangement, state=move.to_state)
    return dataclasses.replace(facts, arrangement=arrangement, events=(*facts.events, event))


def _as_move(facts: ArrangementFacts, transition: Transition, today: date) -> Move:
    found = find_missing(facts, transition.guards, Step(today, today, "", document=False))
    return Move(
        to_state=transition.to_state,
        roles=transition.roles,
        asks=tuple(ASKED[item.rule] for item in found if item.rule in ASKED),
        missing=tuple(item for item in found if item.rule not in ASKED),
        system=transition.system,
    )


def _no_such_move(facts: ArrangementFacts, to: str) -> Missing:
    choices = [each.to_state for each in TRANSITIONS if each.from_state == facts.state]
    return Missing(
        "no_such_move",
        field="state",
        params={"from_state": facts.state, "to_state": to, "choices": ", ".join(choices) or "—", "value": to},
    )


def _raise(missing: Missing) -> NoReturn:
    value = str(missing.params.get("value", ""))
    raise refusal(missing.rule, missing.field, value, missing.words)
