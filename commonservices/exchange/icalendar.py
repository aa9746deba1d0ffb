"""Calendar files as RFC 5545 writes them: whole-day events, folded lines, escaped text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Final

from commonservices.domain.declaring import dataclass

FOLD_OCTETS: Final = 75
_BREAK: Final = "\r\n"
_NOT_KEPT: Final = frozenset(chr(code) for code in (*range(9), *range(11, 32), 127))


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeDay:
    """One event of a whole day; its identifier stays when its day or its words change."""

    uid: str
    day: date
    summary: str
    description: str = ""
    category: str = ""
    cancelled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarFile:
    """What a calendar file says of itself: a later revision of an event replaces an earlier one of the same name."""

    name: str
    product: str
    language: str
    revision: int
    changed_at: datetime
    written_at: datetime


def as_text(about: CalendarFile, events: Iterable[WholeDay]) -> Iterator[str]:
    """Give the lines of a calendar file, each folded and ended as the standard asks."""
    head = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{escaped(about.product)}",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"NAME:{escaped(about.name)}",
        f"X-WR-CALNAME:{escaped(about.name)}",
    )
    for line in head:
        yield folded(line)
    for event in events:
        for line in _event(about, event):
            yield folded(line)
    yield folded("END:VCALENDAR")


def _event(about: CalendarFile, event: WholeDay) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{escaped(event.uid)}"
    yield f"DTSTAMP:{_moment(about.written_at)}"
    yield f"LAST-MODIFIED:{_moment(about.changed_at)}"
    yield f"SEQUENCE:{about.revision}"
    yield f"DTSTART;VALUE=DATE:{event.day:%Y%m%d}"
    if event.day < date.max:
        yield f"DTEND;VALUE=DATE:{event.day + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY;LANGUAGE={about.language}:{escaped(event.summary)}"
    if event.description:
        yield f"DESCRIPTION;LANGUAGE={about.language}:{escaped(event.description)}"
    if event.category:
        yield f"CATEGORIES:{escaped(event.category)}"
    yield "STATUS:CANCELLED" if event.cancelled else "STATUS:CONFIRMED"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def escaped(text: str) -> str:
    """Give a text as a value: marks that mean something are escaped, control characters are left out."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(sign for sign in plain if sign not in _NOT_KEPT)
    return kept.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def folded(line: str) -> str:
    """Give a line in pieces of at most 75 octets, never cut inside a character, with its ending."""
    pieces: list[str] = []
    piece, size = "", 0
    for sign in line:
        width = len(sign.encode())
        if size + width > FOLD_OCTETS:
            pieces.append(piece)
            piece, size = " ", 1
        piece += sign
        size += width
    return _BREAK.join([*pieces, piece]) + _BREAK


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
