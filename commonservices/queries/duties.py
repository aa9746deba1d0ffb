"""The duties of one arrangement with their dated tasks, its risks and its contacts."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final, TypeVar
from uuid import UUID

from commonservices.domain.deciding import CLOSED, dues_of, last_due_of, score_of
from commonservices.domain.declaring import dataclass
from commonservices.domain.duties import Obligation, ObligationMet, Risk
from commonservices.domain.partners import Entity, Person
from commonservices.domain.terms import add_days, add_months
from commonservices.errors import Known
from commonservices.store.gathering import gather_arrangements
from commonservices.store.rows import fetch, fetch_in, fetch_one
from commonservices.store.tables import LIVE

if TYPE_CHECKING:
    from commonservices.office import Office

R = TypeVar("R", Obligation, Risk)
AHEAD_M: Final = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class DueTask:
    """One due day of an obligation: `met`, `waived`, `late`, `soon` within its days of warning, or `ahead`."""

    obligation_id: UUID
    due_on: date
    kind: str
    text: str
    owner: str
    state: str
    met_on: date | None
    note: str
    amount: int | None
    currency: str

    @property
    def id(self) -> str:
        """Give what tells this day of this obligation from every other."""
        return f"{self.obligation_id}@{self.due_on.isoformat()}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ObligationLine:
    """One obligation: how often it falls due, when next, and how many of its days went by unmet."""

    id: UUID
    kind: str
    text: str
    owner: str
    first_due_on: date | None
    every_m: int | None
    until_on: date | None
    next_due_on: date | None
    late: int
    settled: int
    amount: int | None
    currency: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskLine:
    """One risk or assumption; `score` is likelihood times impact, `late` when its next look has gone by."""

    id: UUID
    kind: str
    text: str
    likelihood: int | None
    impact: int | None
    score: int | None
    owner: str
    response: str
    review_on: date | None
    state: str
    closed_reason: str
    late: bool


@dataclass(frozen=True, slots=True)
class Duties:
    """What one arrangement obliges to: the obligations, and their due days up to a year ahead."""

    obligations: tuple[ObligationLine, ...]
    tasks: tuple[DueTask, ...]


def duties(office: Office, arrangement_id: UUID, ahead_m: int = AHEAD_M) -> Duties:
    """Give the obligations of an arrangement and their dated tasks: what is late first, then by day."""
    today = office.today()
    with office.engine.connect() as connection:
        held = fetch(connection, Obligation, arrangement_id=arrangement_id)
        if not held:
            return Duties((), ())
        marks = fetch_in(connection, ObligationMet, "obligation_id", [each.id for each in held])
        names = {each.id: each.name for each in fetch(connection, Person)}
        codes = {each.id: each.short_code for each in fetch(connection, Entity)}
    ends_on = _last_due_on(office, arrangement_id)
    marked = {(each.obligation_id, each.due_on): each for each in marks}
    lines, tasks = [], []
    for each in sorted(held, key=lambda one: (one.first_due_on or date.max, one.id.int)):
        owner = (names.get(each.owner_person_id, "") if each.owner_person_id else "") or (
            codes.get(each.owner_entity_id, "") if each.owner_entity_id else ""
        )
        own = [
            _task(each, day, owner, marked.get((each.id, day)), today)
            for day in dues_of(each, add_months(today, ahead_m), ends_on=ends_on)
        ]
        lines.append(_line(each, owner, own))
        tasks += own
    return Duties(tuple(lines), tuple(sorted(tasks, key=lambda task: (_settled(task), task.due_on, task.id))))


def risks(office: Office, subject_id: UUID) -> list[RiskLine]:
    """Give the risks and assumptions of a record: the open ones by weight, then those that are closed."""
    today = office.today()
    with office.engine.connect() as connection:
        held = fetch(connection, Risk, subject_id=subject_id)
        names = {each.id: each.name for each in fetch(connection, Person)} if held else {}
    lines = [
        RiskLine(
            id=each.id,
            kind=each.kind,
            text=each.text,
            likelihood=each.likelihood,
            impact=each.impact,
            score=score_of(each.likelihood, each.impact),
            owner=names.get(each.owner_person_id, "") if each.owner_person_id else "",
            response=each.response,
            review_on=each.review_on,
            state=each.state,
            closed_reason=each.closed_reason,
            late=each.state != CLOSED and each.review_on is not None and each.review_on < today,
        )
        for each in held
    ]
    return sorted(lines, key=lambda line: (line.state == CLOSED, -(line.score or 0), line.id.int))


def obligation(office: Office, id: UUID) -> Obligation:
    """Give one obligation; Known when there is none."""
    return _live(office, Obligation, id)


def risk(office: Office, id: UUID) -> Risk:
    """Give one risk; Known when there is none."""
    return _live(office, Risk, id)


def _live(office: Office, cls: type[R], id: UUID) -> R:
    with office.engine.connect() as connection:
        found = fetch_one(connection, cls, id)
    if found is None or found[1] != LIVE:
        raise Known("not_found", "This record is no longer in the register.")
    return found[0]


def _last_due_on(office: Office, id: UUID) -> date | None:
    with office.engine.connect() as connection:
        facts = gather_arrangements(connection, [id], office.today()).arrangements.get(id)
    return None if facts is None else last_due_of(facts, office.today())


def _task(each: Obligation, day: date, owner: str, mark: ObligationMet | None, today: date) -> DueTask:
    if mark is not None:
        state = "waived" if mark.waived else "met"
    elif day < today:
        state = "late"
    else:
        state = "soon" if day <= add_days(today, each.lead_days or 0) else "ahead"
    return DueTask(
        obligation_id=each.id,
        due_on=day,
        kind=each.kind,
        text=each.text,
        owner=owner,
        state=state,
        met_on=mark.met_on if mark else None,
        note=mark.note if mark else "",
        amount=each.amount,
        currency=each.currency,
    )


def _line(each: Obligation, owner: str, tasks: list[DueTask]) -> ObligationLine:
    standing = [task.due_on for task in tasks if not _settled(task)]
    return ObligationLine(
        id=each.id,
        kind=each.kind,
        text=each.text,
        owner=owner,
        first_due_on=each.first_due_on,
        every_m=each.every_m,
        until_on=each.until_on,
        next_due_on=min(standing, default=None),
        late=sum(task.state == "late" for task in tasks),
        settled=sum(_settled(task) for task in tasks),
        amount=each.amount,
        currency=each.currency,
    )


def _settled(task: DueTask) -> bool:
    return task.state in {"met", "waived"}
