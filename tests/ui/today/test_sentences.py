"""The sentences of the first page, each for its case."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.queries import today as queries
from commonservices.queries.today import Figure, WaitingLine
from tests.ui.today.demo_store import DAY
from ui.today.sentences import TodayWords, mark_of_days, tone_of_days
from ui.words import Words


@pytest.fixture
def words(qapp):
    return TodayWords(Words("en"))


@pytest.fixture
def line(office):
    return next(line for line in queries.today(office).decisions if line.row.reference == "DEMO-017")


@given(st.integers(-4000, 4000))
def test_tone_and_mark_of_a_day_agree(days):
    expected = {"crit": "decision_late", "att": "decision_soon", "": "decision_later"}
    assert mark_of_days(days) == expected[tone_of_days(days)]
    assert (tone_of_days(days) == "crit") == (days < 0)


def test_what_ends_says_its_notice(words, line):
    assert words.reason(line, DAY) == "Ends 31 Dec; 90 days of notice; last day to give notice 2 Oct."


def test_what_renews_itself_says_so(words, line):
    renewing = replace(line, renews=True)
    assert words.reason(renewing, DAY) == (
        "Renews itself after 31 Dec; 90 days of notice; last day to give notice 2 Oct."
    )
    later = DAY + timedelta(days=2)
    assert words.reason(renewing, later) == "The last day for notice, 2 Oct, has passed: it renews itself after 31 Dec."
    assert "Replace it or let it end" in words.reason(line, later)


def test_what_lapsed_says_how_long_it_is_used(words, line):
    lapsed = replace(line, reason="lapsed_but_used")
    used = replace(lapsed, row=replace(line.row, used_to=date(2027, 2, 28)))
    unknown = replace(lapsed, row=replace(line.row, used_to=None))
    assert words.reason(used, DAY) == "Ended 31 Dec, still used in February 2027. Extend it or stop."
    assert words.reason(unknown, DAY) == "Ended 31 Dec and is still used. Extend it or stop."


def test_a_decision_is_read_out_with_day_distance_title_and_reason(words, line):
    made = words.decision(line, DAY)
    assert made.spoken == (
        "Decide by 18 September 2026, 13 d late: Payments and national payroll. "
        "Ends 31 Dec; 90 days of notice; last day to give notice 2 Oct."
    )
    assert (made.when, made.far, made.tail, made.mark) == ("18 Sep", "13 d late", "UNDP +3", "decision_late")


@pytest.mark.parametrize(
    ("codes", "shown"), [((), ""), (("WFP",), "WFP"), (("WFP", "WHO"), "WFP +1"), (("A", "B", "C"), "A +2")]
)
def test_parties_are_named_and_counted(words, codes, shown):
    assert words.parties(codes) == shown


@pytest.mark.parametrize(
    ("parties", "who"),
    [
        (("WHO",), "Not signed: WHO."),
        (("IOM", "WFP", "WHO"), "Not signed: IOM, WFP, WHO."),
        (("FAO", "IOM", "WFP", "WHO"), "Not signed: FAO, IOM, WFP and 1 more."),
    ],
)
def test_who_has_not_signed_is_named(words, parties, who, office):
    id = office.new_id()
    made = words.waiting(WaitingLine(id, "DEMO-020", "Courses", parties, date(2026, 9, 19)), DAY)
    assert (made.detail, made.tail) == (who, "12 d")
    assert made.spoken == f"Courses: {who} Waiting for 12 days."
    undated = words.waiting(WaitingLine(id, "DEMO-020", "Courses", parties, None), DAY)
    assert (undated.tail, undated.spoken) == ("", f"Courses: {who}")


@pytest.mark.parametrize(
    ("figure", "number", "note"),
    [
        (Figure("decisions_due", 7, 2), "7", "2 late"),
        (Figure("decisions_due", 7), "7", "None is late"),
        (Figure("ending_in_180_days", 4, 0), "4", "None within 90 days"),
        (Figure("lapsed_but_used", 0), "0", "None"),
        (Figure("services_covered", 47, 3, 50), "94 %", "47 of 50 services"),
        (Figure("services_covered", 0, 0, 0), "—", "0 of 0 services"),
        (Figure("services_without_last_month", 6, 6, 44), "38 / 44", "6 missing"),
        (Figure("services_without_last_month", 0, 0, 44), "44 / 44", "Nothing is missing"),
    ],
)
def test_figures_say_number_and_note(words, figure, number, note):
    assert words.number(figure) == number
    assert words.note(figure) == note
    assert words.caption(figure.key, DAY)
    assert words.short_caption(figure.key, DAY)


def test_every_lane_of_the_timeline_has_its_sentences(words, office):
    events = queries.today(office).timeline
    kinds = {event.kind: event for event in events if event.kind != "start"}
    assert set(kinds) == {"decide", "notice", "review", "end"}
    assert len(words.lanes()) == 4
    for event in kinds.values():
        assert event.title in words.coming(event, DAY)
        assert event.title in words.brief_event(event)
