"""Calendar files are written as RFC 5545 asks."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.exchange.icalendar import FOLD_OCTETS, CalendarFile, WholeDay, as_text, escaped, folded
from tests.commonservices.exchange.read_back import events_of, unfolded

ABOUT = CalendarFile(
    name="Common services: UNEXAM",
    product="-//Example//EN",
    language="fr",
    revision=7,
    changed_at=datetime(2026, 10, 1, 12, tzinfo=UTC),
    written_at=datetime(2026, 10, 1, 14, 30, tzinfo=timezone(timedelta(hours=2))),
)
TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=200)


def test_an_event_of_a_whole_day_is_written_in_full():
    event = WholeDay(
        uid="end-1@x", day=date(2026, 12, 31), summary="Ends: a, b; c", description="One\nTwo", category="End"
    )
    lines = "".join(as_text(ABOUT, [event])).split("\r\n")
    assert lines == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Example//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "NAME:Common services: UNEXAM",
        "X-WR-CALNAME:Common services: UNEXAM",
        "BEGIN:VEVENT",
        "UID:end-1@x",
        "DTSTAMP:20261001T123000Z",
        "LAST-MODIFIED:20261001T120000Z",
        "SEQUENCE:7",
        "DTSTART;VALUE=DATE:20261231",
        "DTEND;VALUE=DATE:20270101",
        r"SUMMARY;LANGUAGE=fr:Ends: a\, b\; c",
        r"DESCRIPTION;LANGUAGE=fr:One\nTwo",
        "CATEGORIES:End",
        "STATUS:CONFIRMED",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def test_a_cancelled_event_says_so_and_leaves_out_what_is_empty():
    text = "".join(as_text(ABOUT, [WholeDay(uid="x", day=date.max, summary="S", cancelled=True)]))
    assert "STATUS:CANCELLED" in text
    assert "DESCRIPTION" not in text
    assert "CATEGORIES" not in text
    assert "DTEND" not in text  # the calendar has no day after its last


@pytest.mark.parametrize(
    ("given_text", "kept"),
    [
        ("a\\b", r"a\\b"),
        ("a;b,c", r"a\;b\,c"),
        ("a\r\nb\rc\nd", r"a\nb\nc\nd"),
        ("a\x07b\x1bc", "abc"),
        ("آب، x", "آب، x"),
    ],
)
def test_marks_that_mean_something_are_escaped(given_text, kept):
    assert escaped(given_text) == kept


@given(TEXT)
def test_a_line_is_folded_between_characters_and_reads_back(text):
    line = f"SUMMARY:{text}"
    made = folded(line)
    assert made.endswith("\r\n")
    pieces = made.removesuffix("\r\n").split("\r\n")
    assert all(len(piece.encode()) <= FOLD_OCTETS for piece in pieces)
    assert all(piece.startswith(" ") for piece in pieces[1:])
    assert pieces[0] + "".join(piece[1:] for piece in pieces[1:]) == line


@given(TEXT, TEXT, st.dates(date(1990, 1, 1), date(2199, 1, 1)))
def test_what_was_written_reads_back(summary, description, day):
    event = WholeDay(uid="x@y", day=day, summary=summary, description=description)
    read = events_of("".join(as_text(ABOUT, [event])))
    assert len(read) == 1
    assert read[0]["SUMMARY"] == summary
    assert read[0].get("DESCRIPTION", "") == description
    assert read[0]["DTSTART"] == f"{day:%Y%m%d}"


def test_a_folded_letter_of_several_octets_stays_whole():
    line = "SUMMARY:" + "ع" * 100
    assert unfolded(folded(line)) == [line]
