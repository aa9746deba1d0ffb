"""What bodies decided: decisions, the actions that follow, meetings and bodies, as lists and one by one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Final, TypeVar
from uuid import UUID

from commonservices.domain.bodies import ActionItem, Body, Decision, Meeting
from commonservices.domain.deciding import OPEN, REFER
from commonservices.domain.declaring import dataclass
from commonservices.domain.partners import SHIPPED, Entity, Location, Person
from commonservices.domain.people import Delegation, RoleAssignment
from commonservices.domain.text import fold
from commonservices.errors import Known
from commonservices.queries.decision_rows import ActionRow, BodyRow, DecisionRow, MeetingRow
from commonservices.store import subjects as subjects_store
from commonservices.store.lookups import by_reference
from commonservices.store.rows import fetch, fetch_one
from commonservices.store.subjects import Subject, subjects
from commonservices.store.tables import LIVE

if TYPE_CHECKING:
    from commonservices.office import Office

RowT = TypeVar("RowT", DecisionRow, ActionRow, MeetingRow, BodyRow)
Kept = Decision | ActionItem | Meeting | Body | Person | Location | Entity | RoleAssignment | Delegation
__all__ = ["ActionRow", "BodyRow", "DecisionRow", "MeetingRow"]
KINDS: Final[tuple[type[Kept], ...]] = (
    Decision,
    ActionItem,
    Meeting,
    Body,
    Person,
    Location,
    Entity,
    RoleAssignment,
    Delegation,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a list shows: typed words, and what each row must be of."""

    text: str = ""
    body_id: UUID | None = None
    meeting_id: UUID | None = None
    decision_id: UUID | None = None
    subject_ids: frozenset[UUID] = frozenset()
    open_only: bool = False
    referred_only: bool = False


EVERYTHING: Final = Wanted()


class _Shelf:
    """All there is about bodies, read once for one question."""

    def __init__(self, office: Office) -> None:
        """Read bodies, meetings, decisions and actions in one look at the store."""
        self.day, self.language = office.today(), office.language
        with office.engine.connect() as connection:
            self.bodies = {each.id: each for each in fetch(connection, Body)}
            self.meetings = {each.id: each for each in fetch(connection, Meeting)}
            self.decisions = {each.id: each for each in fetch(connection, Decision)}
            self.actions = fetch(connection, ActionItem)
            self.people = {each.id: each.name for each in fetch(connection, Person)}
            every = fetch(connection, Entity)
            self.entities = {each.id: each.short_code for each in every}
            self.own_entities = sum(each.origin != SHIPPED for each in every)
            self.places = len(fetch(connection, Location))
            about: list[tuple[str, UUID | None]] = [(each.subject_kind, each.subject_id) for each in self.actions]
            about += [(each.subject_kind, each.subject_id) for each in self.decisions.values()]
            self.subjects: Mapping[UUID, Subject] = subjects(connection, about)

    @cached_property
    def open_by_decision(self) -> Counter[UUID | None]:
        """How many open actions each decision has."""
        return Counter(each.decision_id for each in self.actions if each.state == OPEN)

    @cached_property
    def late_by_decision(self) -> Counter[UUID | None]:
        """How many late actions each decision has."""
        return Counter(each.decision_id for each in self.actions if self.is_late(each))

    def is_late(self, action: ActionItem) -> bool:
        """Say whether an action is open past its day."""
        return action.state == OPEN and action.due_on is not None and action.due_on < self.day

    def body_name(self, id: UUID | None) -> str:
        """Give the name of a body, in French where there is one and French is read."""
        body = self.bodies.get(id) if id else None
        if body is None:
            return ""
        return (body.name_fr if self.language == "fr" else "") or body.name_en

    def subject(self, id: UUID | None) -> tuple[str, str]:
        """Give reference and title of the record something is about."""
        found = self.subjects.get(id) if id else None
        return (found.reference, found.title(self.language)) if found else ("", "")

    def decision_row(self, each: Decision) -> DecisionRow:
        """Give a decision as a list shows it."""
        reference, title = self.subject(each.subject_id)
        body = self.bodies.get(each.body_id) if each.body_id else None
        return DecisionRow(
            id=each.id,
            reference=each.reference,
            body_id=each.body_id,
            body=self.body_name(each.body_id),
            body_kind=body.kind if body else "",
            meeting_id=each.meeting_id,
            type=each.type,
            topic=each.topic,
            text=each.text,
            subject_kind=each.subject_kind,
            subject_id=each.subject_id,
            subject=reference,
            subject_title=title,
            decided_on=each.decided_on,
            decided_by=each.decided_by,
            referred_to=self.body_name(each.referred_to_id),
            actions_open=self.open_by_decision[each.id],
            actions_late=self.late_by_decision[each.id],
        )

    def action_row(self, each: ActionItem) -> ActionRow:
        """Give an action as a list shows it."""
        decision = self.decisions.get(each.decision_id) if each.decision_id else None
        reference, title = self.subject(each.subject_id)
        owner = (self.people.get(each.owner_person_id, "") if each.owner_person_id else "") or (
            self.entities.get(each.owner_entity_id, "") if each.owner_entity_id else ""
        )
        return ActionRow(
            id=each.id,
            text=each.text,
            owner=owner,
            decision_id=each.decision_id,
            decision=decision.reference if decision else "",
            body=self.body_name(decision.body_id) if decision else "",
            subject_id=each.subject_id,
            subject=reference,
            subject_title=title,
            due_on=each.due_on,
            days=(each.due_on - self.day).days if each.due_on else None,
            state=each.state,
            late=self.is_late(each),
            closed_on=each.closed_on,
            outcome=each.outcome,
        )

    def meeting_row(self, each: Meeting) -> MeetingRow:
        """Give a meeting as a list shows it."""
        decided = [one.id for one in self.decisions.values() if one.meeting_id == each.id]
        return MeetingRow(
            id=each.id,
            body_id=each.body_id,
            body=self.body_name(each.body_id),
            held_on=each.held_on,
            chair=each.chair,
            place=each.place,
            attendees=tuple(sorted(self.entities.get(one, "") for one in each.attendee_ids)),
            decisions=len(decided),
            actions_open=sum(self.open_by_decision[one] for one in decided),
            has_minutes=bool(each.minutes.strip()) or each.minutes_document_id is not None,
            ahead=each.held_on is not None and each.held_on > self.day,
        )

    def body_row(self, each: Body) -> BodyRow:
        """Give a body as a list shows it."""
        held = [one.held_on for one in self.meetings.values() if one.body_id == each.id and one.held_on]
        decided = [one.id for one in self.decisions.values() if one.body_id == each.id]
        return BodyRow(
            id=each.id,
            name=self.body_name(each.id),
            kind=each.kind,
            service_line=each.service_line,
            chair=self.people.get(each.chair_person_id, "") if each.chair_person_id else "",
            members=tuple(sorted(self.entities.get(one, "") for one in each.member_ids)),
            refers_to=self.body_name(each.refers_to_id),
            last_met_on=max((day for day in held if day <= self.day), default=None),
            meets_next_on=min((day for day in held if day > self.day), default=None),
            decisions=len(decided),
            actions_open=sum(self.open_by_decision[one] for one in decided),
            active=each.active_to is None or each.active_to >= self.day,
        )


def decisions(office: Office, wanted: Wanted = EVERYTHING) -> list[DecisionRow]:
    """Give the decisions that match, the newest first."""
    shelf = _Shelf(office)
    rows = [shelf.decision_row(each) for each in shelf.decisions.values() if _decision_matches(each, wanted, shelf)]
    return _newest(_said(rows, wanted.text), lambda row: row.decided_on)


def actions(office: Office, wanted: Wanted = EVERYTHING) -> list[ActionRow]:
    """Give the actions that match: the open ones by due day, then those that are closed, the last first."""
    shelf = _Shelf(office)
    rows = _said(
        [shelf.action_row(each) for each in shelf.actions if _action_matches(each, wanted, shelf)], wanted.text
    )
    standing = sorted((row for row in rows if row.state == OPEN), key=lambda row: (row.due_on or date.max, row.id.int))
    return [*standing, *_newest([row for row in rows if row.state != OPEN], lambda row: row.closed_on)]


def meetings(office: Office, wanted: Wanted = EVERYTHING) -> list[MeetingRow]:
    """Give the meetings that match, the newest first."""
    shelf = _Shelf(office)
    held = [each for each in shelf.meetings.values() if wanted.body_id in {None, each.body_id}]
    return _newest(_said([shelf.meeting_row(each) for each in held], wanted.text), lambda row: row.held_on)


def bodies(office: Office, wanted: Wanted = EVERYTHING) -> list[BodyRow]:
    """Give the bodies by name, those that still sit first."""
    shelf = _Shelf(office)
    rows = _said([shelf.body_row(each) for each in shelf.bodies.values()], wanted.text)
    return sorted(rows, key=lambda row: (not row.active, fold(row.name), row.id.int))


def about(office: Office, subject_ids: Iterable[UUID]) -> list[DecisionRow]:
    """Give the decisions about some records, the newest first."""
    return decisions(office, Wanted(subject_ids=frozenset(subject_ids)))


def view_counts(office: Office) -> dict[str, int]:
    """Give how many rows each view of the place has; `late` counts the open actions past their day."""
    shelf = _Shelf(office)
    return {
        "decisions": len(shelf.decisions),
        "actions": sum(each.state == OPEN for each in shelf.actions),
        "late": sum(shelf.is_late(each) for each in shelf.actions),
        "meetings": len(shelf.meetings),
        "bodies": len(shelf.bodies),
        "people": len(shelf.people),
        "counterparts": shelf.own_entities,
        "sites": shelf.places,
    }


def record(office: Office, id: UUID) -> Kept:
    """Give the record of an identifier, whichever of these kinds it is; Known when there is none."""
    with office.engine.connect() as connection:
        for cls in KINDS:
            found: tuple[Kept, int] | None = fetch_one(connection, cls, id)
            if found is not None and found[1] == LIVE:
                return found[0]
    raise Known("not_found", "This record is no longer in the register.")


def by_name(office: Office, name: str) -> BodyRow | None:
    """Give the body of a name in English or French, or of a kind of which there is one; None when there is none."""
    wanted = fold(name).strip()
    if not wanted:
        return None
    shelf = _Shelf(office)
    exact = [each for each in shelf.bodies.values() if wanted in {fold(each.name_en), fold(each.name_fr)}]
    found = exact or [each for each in shelf.bodies.values() if fold(each.kind) == wanted]
    return shelf.body_row(found[0]) if len(found) == 1 else None


def decision_id(office: Office, reference: str) -> UUID | None:
    """Give the identifier of the decision of a reference."""
    with office.engine.connect() as connection:
        found = by_reference(connection, reference.strip(), "decision")
    return found[1] if found else None


def taking_part(office: Office) -> set[UUID]:
    """Give the entities of the arrangements and services here, which are offered first where entities are chosen."""
    with office.engine.connect() as connection:
        return subjects_store.taking_part(connection)


def _decision_matches(each: Decision, wanted: Wanted, shelf: _Shelf) -> bool:
    return (
        wanted.body_id in {None, each.body_id}
        and wanted.meeting_id in {None, each.meeting_id}
        and (not wanted.subject_ids or each.subject_id in wanted.subject_ids)
        and (not wanted.open_only or shelf.open_by_decision[each.id] > 0)
        and (not wanted.referred_only or each.type == REFER)
    )


def _action_matches(each: ActionItem, wanted: Wanted, shelf: _Shelf) -> bool:
    decision = shelf.decisions.get(each.decision_id) if each.decision_id else None
    concerned = {each.subject_id, decision.subject_id if decision else None}
    return (
        (not wanted.open_only or each.state == OPEN)
        and wanted.decision_id in {None, each.decision_id}
        and wanted.body_id in {None, decision.body_id if decision else None}
        and wanted.meeting_id in {None, decision.meeting_id if decision else None}
        and (not wanted.subject_ids or bool(concerned & wanted.subject_ids))
    )


def _said(rows: list[RowT], text: str) -> list[RowT]:
    """Give the rows that hold every word typed, or a part of a word."""
    words = fold(text).split()
    return [row for row in rows if _holds(fold(row.spoken), words)] if words else rows


def _holds(said: str, words: list[str]) -> bool:
    return all(word in said for word in words)


def _newest(rows: list[RowT], day_of: Callable[[RowT], date | None]) -> list[RowT]:
    return sorted(rows, key=lambda row: (day_of(row) or date.min, row.id.int), reverse=True)
