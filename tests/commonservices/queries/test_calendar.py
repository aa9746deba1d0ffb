"""The calendar between two days, and what it says of one arrangement."""

from datetime import date, timedelta

import pytest

from commonservices.actions import arrangements
from commonservices.domain.ids import of_code
from commonservices.errors import Known
from commonservices.queries import calendar
from commonservices.queries.arrangements import ArrangementFilter, page
from tests.commonservices.store.dated_records import a_holder, an_action, an_obligation, put, some_premises

T0 = date(2026, 10, 1)


def id_of(office, reference):
    return page(office, ArrangementFilter(text=reference))[0].id


def test_days_come_in_their_order_with_what_to_open(demo_office):
    found = calendar.entries(demo_office, T0, date(2026, 12, 31))
    papers = [each for each in found if each.subject_kind == "ARRANGEMENT"]
    assert [(each.kind, each.reference, each.day) for each in papers][:3] == [
        ("notice", "DEMO-017", date(2026, 10, 2)),
        ("end", "DEMO-005", date(2026, 10, 31)),
        ("decide", "DEMO-021", date(2026, 11, 16)),
    ]
    assert all(each.record_kind == "arrangement" for each in papers)
    assert [each.day for each in found] == sorted(each.day for each in found)


def test_only_the_kinds_asked_for_are_given(demo_office):
    found = calendar.entries(demo_office, T0, date(2030, 1, 1), frozenset({"end", "mandate_end"}))
    assert {each.kind for each in found} == {"end", "mandate_end"}


def test_every_source_is_in_the_calendar(demo_office):
    id = id_of(demo_office, "DEMO-017")
    put(demo_office, a_holder(), an_action(), an_obligation(id), some_premises(demo_office))
    found = {each.kind: each for each in calendar.entries(demo_office, date(2026, 1, 1), date(2029, 1, 1))}
    assert {"obligation", "action_due", "lease_end", "lease_notice", "host_end", "rate_review", "mandate_end"} <= set(
        found
    )
    duties = calendar.entries(demo_office, date(2026, 1, 1), date(2029, 1, 1), frozenset({"obligation"}))
    assert {each.id for each in duties if each.note == "Quarterly report"} == {id}
    assert found["lease_end"].record_kind == "premises"


def test_what_was_let_pass_is_late_but_an_end_is_not(demo_office):
    found = calendar.entries(demo_office, date(2025, 1, 1), T0 - timedelta(days=1))
    assert {each.late for each in found if each.kind == "review"} == {True}
    assert {each.late for each in found if each.kind in {"end", "start"}} == {False}


def test_the_number_of_entries_is_known_without_reading_them(demo_office):
    first, last = date(2026, 1, 1), date(2028, 12, 31)
    counts = calendar.counts(demo_office, first, last)
    found = calendar.entries(demo_office, first, last)
    assert sum(counts.values()) == len(found)
    assert {each.day for each in found} == set(counts)
    assert calendar.counts(demo_office, first, last, frozenset({"decide"})).keys() <= counts.keys()


def test_titles_are_in_french_where_there_are_any(demo_office):
    id = id_of(demo_office, "DEMO-005")
    arrangements.set_field(demo_office, id, "notes", "x")
    demo_office.language = "fr"
    found = calendar.entries(demo_office, T0, date(2026, 10, 31), frozenset({"end"}))
    assert [each.title for each in found] == ["Joint guard posts and radio room"]


def test_the_calendar_of_one_says_when_and_why(demo_office):
    id = id_of(demo_office, "DEMO-005")
    made = calendar.of_arrangement(demo_office, id)
    assert (made.end_on, made.last_notice_on, made.decide_by) == (
        date(2026, 10, 31),
        date(2026, 8, 2),
        date(2026, 7, 19),
    )
    assert calendar.sentences(demo_office, [id])[id].startswith("Ends 31 October; 90 days")


def test_the_calendar_of_one_and_the_list_say_the_same(demo_office):
    rows = page(demo_office, ArrangementFilter())
    assert len(rows) == 24
    for row in rows:
        made = calendar.of_arrangement(demo_office, row.id)
        assert (made.end_on, made.last_notice_on, made.next_review_on) == (
            row.expiry_on,
            row.last_notice_on,
            row.next_review_on,
        ), row.reference


def test_an_arrangement_that_is_not_there_is_said_to_be_missing(demo_office):
    with pytest.raises(Known) as fault:
        calendar.of_arrangement(demo_office, of_code("arrangement", "none"))
    assert fault.value.key == "not_found"


def test_the_revision_grows_with_changes_and_with_the_day(demo_office):
    from commonservices.domain.clock import FixedClock

    first, _ = calendar.revision(demo_office)
    assert calendar.revision(demo_office)[0] == first
    demo_office.clock = FixedClock.on(T0 + timedelta(days=1))
    assert calendar.revision(demo_office)[0] > first
