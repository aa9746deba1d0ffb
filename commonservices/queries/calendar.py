"""The calendar: every day that matters between two days, and what the calendar of one arrangement says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.domain.calendar import ArrangementCalendar, calendar_of
from commonservices.domain.calendar_words import sentence
from commonservices.domain.declaring import dataclass
from commonservices.errors import Known
from commonservices.store import calendar_days, calendar_gone, calendar_sources
from commonservices.store.calendar_days import DayRow, Span
from commonservices.store.gathering import gather_arrangements
from commonservices.store.opening import last_change
from commonservices.store.rows import CHUNK, chunks

if TYPE_CHECKING:
    from commonservices.office import Office

DAY_KINDS: Final = (
    "decide",
    "notice",
    "end",
    "review",
    "start",
    "settle",
    "mandate_end",
    "obligation",
    "lease_notice",
    "lease_end",
    "host_end",
    "lta_end",
    "delegation_end",
    "action_due",
    "risk_review",
    "rate_review",
)
_FIRST_MOMENT: Final = datetime(2020, 1, 1, tzinfo=UTC)
_DONE_WITH: Final = frozenset({"end", "start"})


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEntry:
    """One day of the calendar: what it is about, which record to open for it, and whether it was let pass."""

    kind: str
    day: date
    subject_kind: str
    subject_id: UUID
    record_kind: str
    id: UUID
    reference: str
    title: str
    note: str
    owner: str
    state: str
    late: bool
    renews: bool
    number: int = 0


def entries(office: Office, first: date, last: date, kinds: frozenset[str] = frozenset()) -> tuple[CalendarEntry, ...]:
    """Give the days between two days, both counted, in their order; of all kinds when none is named."""
    span = Span(first, last, office.today())
    with office.engine.connect() as connection:
        found = [_entry(row, office) for row in _rows(connection, span, kinds or frozenset(DAY_KINDS))]
    order = {kind: place for place, kind in enumerate(DAY_KINDS)}
    return tuple(sorted(found, key=lambda each: (each.day, order[each.kind], each.reference, each.id.int)))


def gone(office: Office, first: date) -> tuple[CalendarEntry, ...]:
    """Give the days that were in the calendar and are no more since a day: of what was removed, ended or emptied."""
    with office.engine.connect() as connection:
        found = [_entry(row, office) for row in calendar_gone.gone(connection, first)]
    return tuple(sorted(found, key=lambda each: (each.day, each.kind, each.id.int)))


def revision(office: Office) -> tuple[int, datetime]:
    """Give a number that grows whenever the calendar may have changed, and the moment of the last change.

    It counts minutes, up to the last change or to the beginning of the day, as terms also renew by themselves.
    """
    changed = last_change(office.engine)[1]
    midnight = datetime.combine(office.today(), time(), UTC)
    at = midnight if changed is None else max(changed, midnight)
    return int((at - _FIRST_MOMENT).total_seconds() // 60), changed or midnight


def counts(office: Office, first: date, last: date, kinds: frozenset[str] = frozenset()) -> dict[date, int]:
    """Give how many entries each day has, for a month with very many."""
    span = Span(first, last, office.today())
    wanted = kinds or frozenset(DAY_KINDS)
    found: dict[date, int] = {}
    with office.engine.connect() as connection:
        for kind in wanted & calendar_days.COLUMNS.keys():
            for day, number in calendar_days.arrangement_counts(connection, kind, span).items():
                found[day] = found.get(day, 0) + number
        for row in _rows(connection, span, wanted - calendar_days.COLUMNS.keys()):
            found[row.day] = found.get(row.day, 0) + 1
    return found


def of_arrangement(office: Office, id: UUID) -> ArrangementCalendar:
    """Give the calendar of one arrangement as of the office's day; Known when there is none."""
    found = calendars(office, [id])
    if id not in found:
        raise Known("not_found", "This arrangement is no longer in the register.")
    return found[id]


def calendars(office: Office, ids: Sequence[UUID]) -> dict[UUID, ArrangementCalendar]:
    """Give the calendars of some arrangements."""
    today = office.today()
    found: dict[UUID, ArrangementCalendar] = {}
    with office.engine.connect() as connection:
        for some in chunks(list(ids), CHUNK):
            gathered = gather_arrangements(connection, some, today)
            found |= {id: calendar_of(facts, today) for id, facts in gathered.arrangements.items()}
    return found


def sentences(office: Office, ids: Sequence[UUID]) -> dict[UUID, str]:
    """Give what the calendars of some arrangements say, in the language of the office: for the rows that are shown."""
    return {id: sentence(calendar, office.language) for id, calendar in calendars(office, ids).items()}


def _rows(connection: Any, span: Span, kinds: frozenset[str]) -> Iterator[DayRow]:
    for kind in sorted(kinds & calendar_days.COLUMNS.keys()):
        yield from calendar_days.arrangement_days(connection, kind, span)
    if "settle" in kinds:
        yield from calendar_days.settlements(connection, span)
    for source, given in calendar_sources.SOURCES.items():
        if given & kinds:
            yield from (row for row in source(connection, span) if row.kind in kinds)


def _entry(row: DayRow, office: Office) -> CalendarEntry:
    return CalendarEntry(
        kind=row.kind,
        day=row.day,
        subject_kind=row.subject_kind,
        subject_id=row.subject_id,
        record_kind=row.record_kind,
        id=row.record_id,
        reference=row.reference,
        title=title_of(row, office.language),
        note=row.note,
        owner=row.owner,
        state=row.state,
        late=row.day < office.today() and row.kind not in _DONE_WITH,
        renews=row.renews,
        number=row.number,
    )


def title_of(row: DayRow, language: str) -> str:
    """Give the title of what a day is about, in French where there is one and French is read."""
    return (row.title_fr if language == "fr" else "") or row.title_en or row.title_fr or row.reference
