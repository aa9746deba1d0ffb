"""Counts and coming days for the first page."""

from datetime import date

from commonservices.queries import arrangements
from commonservices.queries.arrangements import ArrangementFilter
from commonservices.store import figures

TODAY = date(2026, 10, 1)


def test_counts_agree_with_the_lists(demo_office):
    rows = arrangements.page(demo_office, ArrangementFilter())
    with demo_office.engine.connect() as connection:
        counts = figures.flag_counts(connection)
        active = figures.active(connection)
    assert active[0] == sum(row.state == "ACTIVE" for row in rows)
    for flag in {flag for row in rows for flag in row.flags}:
        assert counts[flag] == sum(flag in row.flags for row in rows)
    assert counts["EXPIRING_RED"] == 2


def test_late_decisions_are_those_whose_day_has_gone_by(demo_office):
    states = {"ACTIVE", "SUSPENDED", "SIGNED"}
    rows = arrangements.page(demo_office, ArrangementFilter())
    late = [row for row in rows if row.decide_by and row.decide_by < TODAY and row.state in states]
    with demo_office.engine.connect() as connection:
        assert figures.late_decisions(connection, TODAY, states) == len(late)


def test_services_without_a_month_are_counted(demo_office):
    with demo_office.engine.connect() as connection:
        none = figures.services_without_month(connection, date(2020, 1, 1))
        every = figures.services_without_month(connection, date(2030, 1, 1))
        active = figures.active(connection)[1]
    assert none <= every == active


def test_coming_days_lie_between_the_two_days(demo_office):
    first, last = date(2026, 10, 1), date(2027, 3, 31)
    with demo_office.engine.connect() as connection:
        found = figures.coming(connection, first, last)
    assert found
    assert all(first <= day <= last for _, day, *_ in found)
    assert {"end", "notice", "decide"} <= {kind for kind, *_ in found}
