"""Counts and coming days for the first page."""

from collections import Counter
from datetime import date

import pytest
import sqlalchemy as sa

from commonservices.queries import arrangements, shared_services
from commonservices.queries.arrangements import ArrangementFilter
from commonservices.store import figures
from commonservices.store.tables import table_of

TODAY = date(2026, 10, 1)


SOON = date(2026, 10, 31)


def test_counts_agree_with_the_lists(demo_office):
    rows = arrangements.page(demo_office, ArrangementFilter())
    services = shared_services.page(demo_office, shared_services.ServiceFilter(view="active"))
    with demo_office.engine.connect() as connection:
        counts = figures.counts(connection, TODAY, date(2026, 9, 1), SOON)
    assert counts.active_arrangements == sum(row.state == "ACTIVE" for row in rows)
    assert counts.active_services == len(services)
    assert counts.uncovered_services == sum("UNPAPERED" in row.flags for row in services)
    assert counts.urgent_ends == 2


def test_late_decisions_are_those_whose_day_has_gone_by(demo_office):
    rows = arrangements.page(demo_office, ArrangementFilter())
    late = [row for row in rows if row.decide_by and row.decide_by < TODAY]
    with demo_office.engine.connect() as connection:
        assert figures.counts(connection, TODAY, TODAY, SOON).late_decisions == len(late)


def test_decisions_that_are_due_are_those_of_the_list(demo_office):
    due = arrangements.view_counts(demo_office, ("decision",))["decision"]
    with demo_office.engine.connect() as connection:
        counts = figures.counts(connection, TODAY, TODAY, SOON)
    assert counts.due_decisions == due >= counts.late_decisions > counts.lapsed > 0


def test_services_without_a_month_are_counted(demo_office):
    with demo_office.engine.connect() as connection:
        none = figures.counts(connection, TODAY, date(2020, 1, 1), SOON)
        every = figures.counts(connection, TODAY, date(2030, 1, 1), SOON)
    assert none.services_without_month <= every.services_without_month == every.active_services


def test_the_counts_of_a_day_are_one_question(demo_office):
    asked = []
    sa.event.listen(demo_office.engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
    with demo_office.engine.connect() as connection:
        figures.counts(connection, TODAY, TODAY, SOON)
    assert len(asked) == 1


def test_coming_days_lie_between_the_two_days(demo_office):
    first, last = date(2026, 10, 1), date(2027, 3, 31)
    with demo_office.engine.connect() as connection:
        found = figures.coming(connection, first, last, 60)
    assert found
    assert all(first <= day <= last for _, day, *_ in found)
    assert {"end", "notice", "decide"} <= {kind for kind, *_ in found}


@pytest.mark.parametrize("kind", ["decide", "notice", "review", "end"])
def test_coming_days_are_counted_as_they_are_named(demo_office, kind):
    first, last = date(2026, 10, 1), date(2027, 3, 31)
    with demo_office.engine.connect() as connection:
        named = Counter(day for each, day, *_ in figures.coming(connection, first, last, 60) if each == kind)
        assert figures.coming_counts(connection, kind, first, last) == named
    assert named


def test_the_day_of_a_flag_is_given_by_the_number_of_its_row(demo_office):
    rows = arrangements.page(demo_office, ArrangementFilter(view="lapsed"))
    with demo_office.engine.connect() as connection:
        found = figures.flag_days(connection, "LAPSED_BUT_USED", [row.number for row in rows])
        none = figures.flag_days(connection, "LAPSED_BUT_USED", [])
    assert set(found) == {row.number for row in rows}
    assert all(found.values())
    assert none == {}


def test_flags_are_counted_as_the_lists_show_them(demo_office):
    views = arrangements.view_counts(demo_office, ("ending", "lapsed"))
    with demo_office.engine.connect() as connection:
        counts = figures.counts(connection, TODAY, TODAY, SOON)
    assert (counts.ends, counts.lapsed) == (views["ending"], views["lapsed"])


def test_exceptions_are_counted_by_their_reason(demo_office):
    event = table_of("arrangement_event")
    with demo_office.engine.connect() as connection:
        found = figures.exception_counts(connection)
        asked = sa.select(event.c.exception_reason).where(event.c.exception_reason != "")
        reasons = list(connection.scalars(asked))
    assert found == {reason: reasons.count(reason) for reason in set(reasons)}


def test_the_limit_of_those_who_are_waited_for_cuts_no_arrangement(demo_office):
    with demo_office.engine.connect() as connection:
        every = figures.waiting(connection, 100)
        one = figures.waiting(connection, 1)
        none = figures.waiting(connection, 0)
    assert [row.id for row in one] == [row.id for row in every if row.id == every[0].id]
    assert none == []


def test_the_counts_are_read_from_indexes(demo_office):
    with demo_office.engine.connect() as connection:
        rows = connection.exec_driver_sql(
            "EXPLAIN QUERY PLAN SELECT count(*) FROM register_flag WHERE kind = 'arrangement' AND flag = 'EXPIRING'"
            " AND severity = 'crit'"
        )
        assert "COVERING INDEX ix_register_flag__kind_flag_severity_n" in " ".join(row[3] for row in rows)
        rows = connection.exec_driver_sql(
            "EXPLAIN QUERY PLAN SELECT count(*) FROM register_service WHERE status = 'ACTIVE' AND last_month < '2026'"
        )
        assert "COVERING INDEX ix_register_service__status_last_month" in " ".join(row[3] for row in rows)
