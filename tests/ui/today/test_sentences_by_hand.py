"""The sentences of the first page at their edges, from rows made by hand: no register is opened."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from commonservices.queries.today import Figure, NextDecision, TimelineEvent, WaitingLine
from tests.ui.today.made import ID, a_decision, an_event
from ui.today.sentences import TodayWords, mark_of_days, tone_of_days
from ui.words import Words

DAY = date(2026, 10, 1)
LEFT, APART, END = "\u2066", "\u2068", "\u2069"


@pytest.fixture
def words(qapp: QApplication) -> TodayWords:
    """The sentences in English."""
    return TodayWords(Words("en"))


@pytest.fixture
def arabic_words(qapp: QApplication) -> TodayWords:
    """The same sentences with Arabic rules of writing; the words themselves stay English."""
    return TodayWords(Words("ar"))


REASONS: dict[str, tuple[dict[str, Any], date, str]] = {
    "the last day for notice is today": (
        {"last_notice_on": DAY},
        DAY,
        "Ends 31 Dec; 91 days of notice; last day to give notice 1 Oct.",
    ),
    "the last day for notice was yesterday": (
        {"last_notice_on": DAY - timedelta(days=1)},
        DAY,
        "Ends 31 Dec; the last day for notice, 30 Sep, has passed. Replace it or let it end.",
    ),
    "it renewed itself since": (
        {"last_notice_on": DAY - timedelta(days=1), "renews": True},
        DAY,
        "The last day for notice, 30 Sep, has passed: it renews itself after 31 Dec.",
    ),
    "one day of notice": (
        {"last_notice_on": date(2026, 12, 30), "renews": True},
        DAY,
        "Renews itself after 31 Dec; 1 day of notice; last day to give notice 30 Dec.",
    ),
    "no notice at all": (
        {"last_notice_on": date(2026, 12, 31)},
        DAY,
        "Ends 31 Dec; 0 days of notice; last day to give notice 31 Dec.",
    ),
    "the end lies in another year": (
        {"expiry_on": date(2027, 1, 31), "last_notice_on": date(2026, 11, 2)},
        DAY,
        "Ends 31 Jan 27; 90 days of notice; last day to give notice 2 Nov.",
    ),
    "it never ends": ({"expiry_on": None}, DAY, "Decide whether it goes on."),
    "no notice is agreed": ({"last_notice_on": None}, DAY, "Decide whether it goes on."),
    "it lapsed and is used": (
        {"reason": "lapsed_but_used", "expiry_on": date(2026, 6, 30), "used_to": date(2026, 9, 30)},
        DAY,
        "Ended 30 Jun, still used in September 2026. Extend it or stop.",
    ),
    "it lapsed years ago, and since when it is used is not known": (
        {"reason": "lapsed_but_used", "expiry_on": date(2023, 6, 30), "last_notice_on": None},
        DAY,
        "Ended 30 Jun 23 and is still used. Extend it or stop.",
    ),
}


def test_each_reason_is_one_sentence_with_its_days(words: TodayWords) -> None:
    wrong = {}
    for name, (values, today, expected) in REASONS.items():
        found = words.reason(a_decision(**values), today)
        if found != expected:
            wrong[name] = found
    assert wrong == {}


ROWS: dict[str, tuple[dict[str, Any], tuple[str, str, str, str, str]]] = {
    "late": ({}, ("decision_late", "18 Sep", "13 d late", "crit", "UNDP +1")),
    "today": ({"days": 0, "decide_by": DAY}, ("decision_soon", "1 Oct", "today", "att", "UNDP +1")),
    "within two weeks": (
        {"days": 14, "decide_by": date(2026, 10, 15), "parties": ("WHO",)},
        ("decision_soon", "15 Oct", "in 14 d", "att", "WHO"),
    ),
    "after two weeks": (
        {"days": 15, "decide_by": date(2026, 10, 16), "parties": ()},
        ("decision_later", "16 Oct", "in 15 d", "", ""),
    ),
    "lapsed": (
        {"days": -93, "decide_by": date(2026, 6, 30), "reason": "lapsed_but_used"},
        ("lapsed_used", "30 Jun", "93 d late", "crit", "UNDP +1"),
    ),
}


def test_the_row_of_a_decision_shows_how_near_it_is(words: TodayWords) -> None:
    wrong = {}
    for name, (values, expected) in ROWS.items():
        line = words.decision(a_decision(**values), DAY)
        found = (line.mark, line.when, line.far, line.tone, line.tail)
        if found != expected:
            wrong[name] = found
        assert (line.key, line.title, line.heading) == (str(ID), "Clinic", False)
        assert line.spoken.endswith(line.detail)
        assert line.far in line.spoken
    assert wrong == {}


@given(st.integers(-400, 400))
@settings(max_examples=40)
def test_the_tone_never_gets_calmer_as_a_day_comes_nearer(days: int) -> None:
    calm = {"crit": 0, "att": 1, "": 2}
    assert calm[tone_of_days(days)] <= calm[tone_of_days(days + 1)]
    assert mark_of_days(days).startswith("decision_")


def test_nothing_due_names_the_day_up_to_which_and_what_comes_then(words: TodayWords) -> None:
    assert words.nothing_due(None, DAY) == "Nothing needs a decision before 1 November 2026."
    following = NextDecision(date(2027, 2, 1), ID, "UNEXAM-MOU-001", "Clinic {and} more")
    assert words.nothing_due(following, DAY) == (
        "Nothing needs a decision before 1 November 2026. The next one is due on 1 February 2027: Clinic {and} more."
    )


def waiting(parties: tuple[str, ...], since: date | None) -> WaitingLine:
    """Give an arrangement that waits for these parties."""
    return WaitingLine(ID, "UNEXAM-MOU-001", "Courses", parties, since)


WAITING: list[tuple[tuple[str, ...], date | None, str, str]] = [
    (("WHO",), DAY, "0 d", "Courses: Not signed: WHO. Waiting for 0 days."),
    (("WHO",), DAY - timedelta(days=1), "1 d", "Courses: Not signed: WHO. Waiting for 1 day."),
    (("IOM", "WHO"), date(2025, 10, 1), "365 d", "Courses: Not signed: IOM, WHO. Waiting for 365 days."),
    (("FAO", "IOM", "WHO"), None, "", "Courses: Not signed: FAO, IOM, WHO."),
    (tuple("ABCDE"), None, "", "Courses: Not signed: A, B, C and 2 more."),
    (tuple("ABCD"), DAY - timedelta(days=30), "30 d", "Courses: Not signed: A, B, C and 1 more. Waiting for 30 days."),
]


def test_who_is_waited_for_is_named_with_how_long(words: TodayWords) -> None:
    for parties, since, tail, spoken in WAITING:
        line = words.waiting(waiting(parties, since), DAY)
        assert (line.tail, line.spoken, line.mark, line.title) == (tail, spoken, "signing", "Courses")
        assert line.detail in line.spoken


FIGURES: list[tuple[Figure, str, str, str, str]] = [
    (
        Figure("decisions_due", 1, 1),
        "1",
        "1 late",
        "Decisions due in 30 days",
        "to decide in 30 days",
    ),
    (
        Figure("decisions_due", 1_250, 12),
        "1,250",
        "12 late",
        "Decisions due in 30 days",
        "to decide in 30 days",
    ),
    (
        Figure("ending_in_180_days", 4, 3),
        "4",
        "3 within 90 days",
        "Ending in 180 days",
        "ending in 180 days",
    ),
    (Figure("lapsed_but_used", 2, 2), "2", "Extend or stop", "Lapsed but used", "lapsed but used"),
    (
        Figure("services_covered", 2, 0, 3),
        "67 %",
        "2 of 3 services",
        "Services with valid cover",
        "services covered",
    ),
    (
        Figure("services_covered", 44, 0, 44),
        "100 %",
        "44 of 44 services",
        "Services with valid cover",
        "services covered",
    ),
    (
        Figure("services_covered", 0, 5, 5),
        "0 %",
        "0 of 5 services",
        "Services with valid cover",
        "services covered",
    ),
    (
        Figure("services_without_last_month", 1, 1, 1_044),
        "1,043 / 1,044",
        "1 missing",
        "Entries for September 2026",
        "entries for Sep 26",
    ),
    (
        Figure("services_without_last_month", 0, 0, 0),
        "0 / 0",
        "Nothing is missing",
        "Entries for September 2026",
        "entries for Sep 26",
    ),
]


def test_every_figure_says_its_number_what_it_counts_and_what_is_amiss(words: TodayWords) -> None:
    for figure, number, note, caption, short in FIGURES:
        said = (
            words.number(figure),
            words.note(figure),
            words.caption(figure.key, DAY),
            words.short_caption(figure.key, DAY),
        )
        assert said == (number, note, caption, short), figure


def test_last_month_of_january_is_december_of_the_year_before(words: TodayWords) -> None:
    for today, month in (
        (date(2027, 1, 1), "December 2026"),
        (date(2027, 1, 31), "December 2026"),
        (date(2026, 3, 31), "February 2026"),
        (date(2028, 3, 30), "February 2028"),
        (date(2026, 12, 31), "November 2026"),
    ):
        assert words.caption("services_without_last_month", today) == f"Entries for {month}"


COMING: list[tuple[str, int, str, str]] = [
    ("decide", 0, "Decide by 1 October 2026, Clinic, today", "decide: Clinic"),
    ("notice", 1, "Last day to give notice 2 October 2026, Clinic, in 1 d", "last notice day: Clinic"),
    ("review", 92, "Review due 1 January 2027, Clinic, in 92 d", "review: Clinic"),
    ("end", -1, "Ends 30 September 2026, Clinic, 1 d late", "ends: Clinic"),
]


def test_a_coming_day_is_read_out_in_full_and_named_in_few_words(words: TodayWords) -> None:
    for kind, away, spoken, brief in COMING:
        event = an_event(kind, DAY + timedelta(days=away))
        assert (words.coming(event, DAY), words.brief_event(event)) == (spoken, brief)


def test_days_that_stand_together_are_counted_up_to_the_last(words: TodayWords) -> None:
    def several(*days: int, kind: str = "end") -> tuple[str, str]:
        events: tuple[TimelineEvent, ...] = tuple(an_event("end", DAY + timedelta(days=each)) for each in days)
        return words.several(kind, events, DAY)

    assert several(3, 3)[0] == "2 on 4 Oct"
    assert several(3, 5, 9)[0] == "3 to 10 Oct"
    assert several(90, 93)[0] == "2 to 2 Jan 27"
    assert several(-9, -3, kind="late")[0] == "2 late"
    assert several(-9, kind="late")[0] == "1 late"
    assert several(3, 5)[1].splitlines() == [
        "Ends 4 October 2026, Clinic, in 3 d",
        "Ends 6 October 2026, Clinic, in 5 d",
    ]


def test_a_title_with_braces_is_shown_as_it_is(words: TodayWords) -> None:
    title = "Clinic {day} {0} %n"
    event = an_event("end", DAY, title)
    assert title in words.coming(event, DAY)
    assert title in words.brief_event(event)
    assert title in words.decision(a_decision(title=title), DAY).spoken
    assert words.parties(("{number}", "B")) == "{number} +1"
    assert "{more}" in words.missing(("{more}", "B"))


def test_names_keep_their_own_direction_within_arabic(arabic_words: TodayWords) -> None:
    assert arabic_words.parties(("WFP",)) == f"{LEFT}WFP{END}"
    assert arabic_words.parties(("WFP", "WHO")).startswith(LEFT)
    assert f"{LEFT}IOM, WHO{END}" in arabic_words.missing(("IOM", "WHO"))
    assert f"{APART}Clinic{END}" in arabic_words.coming(an_event("end", DAY), DAY)
    assert f"{APART}Clinic{END}" in arabic_words.brief_event(an_event("review", DAY))
    assert f"{APART}Clinic{END}" in arabic_words.decision(a_decision(), DAY).spoken
    assert arabic_words.parties(()) == ""
