"""The lines of a handover pack, in stable keys: the words are made in the reader's language when it is written."""

from __future__ import annotations

from dataclasses import field
from datetime import date

from commonservices.domain.calendar import ArrangementCalendar
from commonservices.domain.declaring import dataclass
from commonservices.queries.ageing import AgeingRow
from commonservices.queries.alerts import AlertLine


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveLine:
    """One arrangement that is not over: what it is, who takes part, who looks after it, what its calendar says."""

    reference: str
    title: str
    type: str
    state: str
    parties: tuple[str, ...]
    owner: str
    end_on: date | None
    decide_by: date | None
    calendar: ArrangementCalendar


@dataclass(frozen=True, slots=True, kw_only=True)
class DueLine:
    """One day to come on which somebody must decide, or from which on nothing can be decided any more."""

    day: date
    days: int
    kind: str
    reference: str
    title: str
    note: str
    owner: str
    calendar: ArrangementCalendar | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LateLine:
    """One alert that stands past its day, with what was answered to it and what the calendar says."""

    alert: AlertLine
    calendar: ArrangementCalendar | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionLine:
    """Something left open that no date settles: `kind` says what, `names` whom or what it waits for."""

    kind: str
    reference: str
    title: str
    since: date | None = None
    names: tuple[str, ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyLine:
    """An open action, a due day of an obligation, or an open risk."""

    kind: str
    reference: str
    title: str
    text: str
    owner: str
    due_on: date | None
    late: bool
    score: int | None = None
    response: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactLine:
    """One person or address: whom it stands for, with roles, and where to reach it."""

    kind: str
    name: str
    title: str = ""
    entity: str = ""
    roles: tuple[str, ...] = ()
    email: str = ""
    phone: str = ""
    references: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperLine:
    """Something one arrangement still lacks: a `document`, a `signature` or another `item`, by its code."""

    reference: str
    title: str
    state: str
    kind: str
    code: str
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryLine:
    """One thing that happened to one arrangement: a `move`, an `act` of the change log, or a `decision`."""

    reference: str
    title: str
    day: date
    kind: str
    key: str
    before: str = ""
    detail: str = ""
    reason: str = ""
    actor: str = ""
    count: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverPack:
    """Everything a successor needs on the first day; `not_kept` names what this register cannot say."""

    day: date
    until: date
    since: date
    office: str
    office_name: str
    handed_by: str
    demo: bool
    language: str
    live: tuple[LiveLine, ...] = ()
    decisions: tuple[DueLine, ...] = ()
    late: tuple[LateLine, ...] = ()
    arrears: tuple[AgeingRow, ...] = ()
    questions: tuple[QuestionLine, ...] = ()
    duties: tuple[DutyLine, ...] = ()
    contacts: tuple[ContactLine, ...] = ()
    papers: tuple[PaperLine, ...] = ()
    story: tuple[StoryLine, ...] = ()
    other_changes: int = 0
    not_kept: tuple[str, ...] = field(default=())
