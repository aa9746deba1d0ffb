"""The calendar as a file for Outlook and others: taken in again it brings events up to date, it never doubles them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import UUID

from commonservices import __version__
from commonservices.domain import codelists
from commonservices.domain.calendar_words import day_title, file_words
from commonservices.domain.declaring import dataclass
from commonservices.domain.terms import add_months
from commonservices.exchange.icalendar import CalendarFile, WholeDay, as_text
from commonservices.jobs import Tell, silent
from commonservices.queries import calendar
from commonservices.queries.calendar import CalendarEntry
from commonservices.store.durable import written_atomically
from commonservices.store.standing import ALERT_OF

if TYPE_CHECKING:
    from commonservices.office import Office

MONTHS_BACK: Final = 12
MONTHS_AHEAD: Final = 36
DOMAIN: Final = "commonservices"
_PIECE: Final = 400


@dataclass(frozen=True, slots=True)
class Written:
    """What a calendar file holds."""

    path: Path
    events: int
    cancelled: int


def write(
    office: Office, path: Path, *, first: date | None = None, last: date | None = None, tell: Tell = silent
) -> Written:
    """Write the calendar between two days, a year back and three years ahead when none are named."""
    today = office.today()
    first, last = first or add_months(today, -MONTHS_BACK), last or add_months(today, MONTHS_AHEAD)
    days = calendar.entries(office, first, last)
    present = {uid_of(each) for each in days}
    lost = {uid_of(each): each for each in calendar.gone(office, first)}
    cancelled = [each for uid, each in lost.items() if uid not in present]
    with written_atomically(path) as file:
        for line in as_text(_about(office), _events(office, days, cancelled, tell)):
            file.write(line.encode())
    return Written(path, len(days), len(cancelled))


def uid_of(entry: CalendarEntry) -> str:
    """Give the name of an event: of its record and kind, whatever its day; each due of a duty has its own number."""
    number = f"-{entry.number}" if entry.kind == "obligation" else ""
    return f"{entry.kind}-{entry.subject_id}{number}@{DOMAIN}"


def _events(
    office: Office, days: tuple[CalendarEntry, ...], cancelled: list[CalendarEntry], tell: Tell
) -> Iterator[WholeDay]:
    for start in range(0, len(days), _PIECE):
        some = days[start : start + _PIECE]
        above = {each.id for each in some if each.record_kind == "arrangement"}
        told = calendar.sentences(office, sorted(above))
        yield from (_event(each, office, told) for each in some)
        tell(start + len(some), len(days), "calendar_file")
    yield from (_event(each, office, {}, cancelled=True) for each in cancelled)


def _event(entry: CalendarEntry, office: Office, told: dict[UUID, str], *, cancelled: bool = False) -> WholeDay:
    language = office.language
    alert = ALERT_OF.get(entry.kind, "")
    text = told.get(entry.id, "") if entry.record_kind == "arrangement" else entry.note
    about = file_words("about", language, reference=entry.reference, sentence=text) if entry.reference else text
    return WholeDay(
        uid=uid_of(entry),
        day=entry.day,
        summary=day_title(entry.kind, language, title=entry.title, note=entry.note),
        description=about.strip(),
        category=codelists.load("alert_kinds").label(alert, language) if alert else "",
        cancelled=cancelled,
    )


def _about(office: Office) -> CalendarFile:
    profile = office.profile()
    number, changed = calendar.revision(office)
    return CalendarFile(
        name=file_words("name", office.language, office=profile.code if profile else "—"),
        product=f"-//Common Services//{__version__}//{office.language.upper()}",
        language=office.language,
        revision=number,
        changed_at=changed,
        written_at=office.clock.now(),
    )
