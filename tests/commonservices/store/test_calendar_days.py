"""The days of arrangements between two days, from the columns of their list."""

from datetime import date

import pytest

from commonservices.store.calendar_days import COLUMNS, Span, arrangement_counts, arrangement_days, settlements
from tests.commonservices.store.acts import force_state

T0 = date(2026, 10, 1)


def found(office, kind, span):
    with office.engine.connect() as connection:
        return [(row.reference, row.day) for row in arrangement_days(connection, kind, span)]


def test_a_span_holds_its_first_and_its_last_day():
    span = Span(date(2026, 1, 1), date(2026, 1, 31), T0)
    assert span.holds(date(2026, 1, 1))
    assert span.holds(date(2026, 1, 31))
    assert not span.holds(date(2026, 2, 1))
    assert not span.holds(date(2025, 12, 31))
    assert not span.holds(None)
    assert Span(None, date(2026, 1, 31), T0).holds(date(1990, 1, 1))


def test_ends_of_the_demo_come_in_their_order(demo_office):
    assert found(demo_office, "end", Span(T0, date(2027, 3, 31), T0)) == [
        ("DEMO-005", date(2026, 10, 31)),
        ("DEMO-004", date(2026, 11, 30)),
        ("DEMO-017", date(2026, 12, 31)),
        ("DEMO-021", date(2027, 2, 28)),
        ("DEMO-002", date(2027, 3, 31)),
    ]


def test_only_ends_that_can_still_be_acted_on_are_open(demo_office):
    every = found(demo_office, "end", Span(None, T0, T0))
    still = found(demo_office, "end", Span(None, T0, T0, open_only=True))
    assert set(still) < set(every)
    assert still == [("DEMO-006", date(2026, 6, 30))]


def test_a_notice_day_that_has_gone_by_is_no_longer_open(demo_office):
    still = found(demo_office, "notice", Span(None, date(2026, 12, 31), T0, open_only=True))
    assert still[0] == ("DEMO-017", date(2026, 10, 2))


@pytest.mark.parametrize("kind", sorted(COLUMNS))
def test_days_are_counted_as_they_are_listed(demo_office, kind):
    span = Span(None, date(2030, 1, 1), T0)
    with demo_office.engine.connect() as connection:
        rows = list(arrangement_days(connection, kind, span))
        counts = arrangement_counts(connection, kind, span)
    assert sum(counts.values()) == len(rows)
    assert {row.day for row in rows} == set(counts)
    assert [row.day for row in rows] == sorted(row.day for row in rows)


def test_a_limit_keeps_the_earliest(demo_office):
    span = Span(None, date(2030, 1, 1), T0)
    with demo_office.engine.connect() as connection:
        rows = list(arrangement_days(connection, "review", span))
        assert list(arrangement_days(connection, "review", span, 3)) == rows[:3]
        only = [rows[4].record_id]
        assert [row.record_id for row in arrangement_days(connection, "review", span, ids=only)] == only


def test_the_final_account_is_due_so_many_days_after_the_end(demo_office):
    from commonservices.queries import arrangements
    from commonservices.queries.arrangements import ArrangementFilter
    from tests.builders import an_arrangement

    added = an_arrangement(
        demo_office, effective_on="2025-01-01", expiry_on="2026-08-31", settlement_due_days="60", reference="OLD-1"
    )
    force_state(demo_office, added.id, "EXPIRED")
    with demo_office.engine.connect() as connection:
        due = {row.reference: row.day for row in settlements(connection, Span(None, date(2027, 1, 1), T0))}
    assert due["OLD-1"] == date(2026, 10, 30)
    assert arrangements.count(demo_office, ArrangementFilter()) == 25
