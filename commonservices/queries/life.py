"""The life of one arrangement: its steps, the moves out of the present state, what each needs, what is frozen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.domain.amending import frozen_fields, frozen_party_fields
from commonservices.domain.arrangements import ArrangementEvent, ArrangementVersion
from commonservices.domain.closing import ClosingItem, closing_items
from commonservices.domain.declaring import dataclass
from commonservices.domain.duty_separation import DutyFacts, Standing, move_duty, standing_for
from commonservices.domain.facts import ArrangementFacts
from commonservices.domain.guards import Missing
from commonservices.domain.life_steps import life_steps, next_move, place_of
from commonservices.domain.notices import Outlook, outlook
from commonservices.domain.states import Move, possible_moves
from commonservices.errors import Known

if TYPE_CHECKING:
    from datetime import date

    from commonservices.office import Office

_CLOSABLE = frozenset({"EXPIRED", "TERMINATED", "SUPERSEDED"})


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step of the life: done, current, later or skipped; when, by whom and why it was reached."""

    state: str
    status: str
    event: ArrangementEvent | None = None


@dataclass(frozen=True, slots=True)
class MissingLine:
    """One missing thing and where to mend it: the tab, the field there, the parties it concerns."""

    missing: Missing
    tab: str
    field: str = ""
    party_ids: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class MoveLine:
    """One move out of the present state: what it asks, what is missing, and how the actor stands to it."""

    move: Move
    missing: tuple[MissingLine, ...]
    standing: Standing

    @property
    def to_state(self) -> str:
        """Give the state the move leads to."""
        return self.move.to_state

    @property
    def ready(self) -> bool:
        """Say whether nothing but the person's own words is missing."""
        return not self.missing


@dataclass(frozen=True, slots=True)
class Life:
    """Where an arrangement is in its life; `closing` lists what has to be settled once it has ended."""

    state: str
    steps: tuple[StepLine, ...]
    moves: tuple[MoveLine, ...]
    onward: MoveLine | None
    closing: tuple[ClosingItem, ...]
    open_version: ArrangementVersion | None
    versions: int
    exceptions: tuple[ArrangementEvent, ...]


@dataclass(frozen=True, slots=True)
class Editable:
    """Which fields only an amendment changes now: of the record, and of each party."""

    frozen: frozenset[str]
    party_frozen: Mapping[UUID, frozenset[str]] = field(default_factory=dict)
    parties_fixed: bool = False
    open_version: ArrangementVersion | None = None


def life(office: Office, id: UUID) -> Life:
    """Give the life of one arrangement; Known when there is none."""
    facts, known = _gathered(office, id), duty_facts(office)
    today = office.today()
    moves = possible_moves(facts, today)
    lines = {move.to_state: _line(move, facts, known, today) for move in moves}
    onward = next_move(facts, moves)
    return Life(
        state=facts.state,
        steps=tuple(StepLine(each.state, each.status, each.event) for each in life_steps(facts)),
        moves=tuple(lines.values()),
        onward=lines[onward.to_state] if onward else None,
        closing=closing_items(facts) if facts.state in _CLOSABLE else (),
        open_version=facts.open_version,
        versions=max((each.number or 1 for each in facts.versions), default=1),
        exceptions=tuple(each for each in facts.ordered_events() if each.exception_reason),
    )


def editable(office: Office, id: UUID) -> Editable:
    """Give what signed terms freeze; nothing before signature. The same rule refuses in the actions."""
    facts = _gathered(office, id)
    frozen = frozen_fields(facts.state, facts.version)
    parties = {each.id: frozen_party_fields(facts.state, facts.version, each) for each in facts.parties}
    return Editable(frozen, parties, bool(frozen), facts.open_version)


def withdrawal(office: Office, party_id: UUID, notice_on: date, leaves_on: date | None = None) -> Outlook:
    """Give what it would mean if a party gave notice on a day; leaving on the earliest day when none is given."""
    from commonservices.domain.arrangements import ArrangementParty
    from commonservices.store.rows import fetch

    with office.engine.connect() as connection:
        found = fetch(connection, ArrangementParty, id=party_id)
    if not found or found[0].arrangement_id is None:
        raise Known("not_found", "This party is no longer in the register.")
    return outlook(_gathered(office, found[0].arrangement_id), found[0], notice_on, leaves_on)


def duty_facts(office: Office) -> DutyFacts:
    """Give what the register says about the actor, roles and delegations."""
    from commonservices.domain.partners import Person
    from commonservices.domain.people import Delegation, RoleAssignment
    from commonservices.store.rows import fetch

    with office.engine.connect() as connection:
        return DutyFacts(
            actor=office.actor,
            people={each.id: each.name for each in fetch(connection, Person)},
            assignments=fetch(connection, RoleAssignment),
            delegations=fetch(connection, Delegation),
        )


def _gathered(office: Office, id: UUID) -> ArrangementFacts:
    from commonservices.store.gathering import gather_arrangements

    with office.engine.connect() as connection:
        gathered = gather_arrangements(connection, [id], office.today())
    if id not in gathered.arrangements:
        raise Known("not_found", "This arrangement is no longer in the register.")
    return gathered.arrangements[id]


def _line(move: Move, facts: ArrangementFacts, known: DutyFacts, today: date) -> MoveLine:
    standing = standing_for(known, move_duty(facts, move.roles, today))
    return MoveLine(move, tuple(_missing(each, facts) for each in move.missing), standing)


def _missing(missing: Missing, facts: ArrangementFacts) -> MissingLine:
    place = place_of(missing, facts)
    return MissingLine(missing, place.tab, place.field, place.party_ids)
