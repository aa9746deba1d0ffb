"""The plain columns of the calendars: kept with the lists, and turned to any day as the rules for one record say."""

from datetime import date, timedelta

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from commonservices.actions import arrangements
from commonservices.domain.calendar import calendar_of
from commonservices.domain.dated import Dated, dated_of
from commonservices.domain.flags import derived_flags
from commonservices.store import register_calendar
from commonservices.store.engine import write_transaction
from commonservices.store.gathering import gather_arrangements
from commonservices.store.register import refresh, turn_day
from commonservices.store.register_calendar import COLUMNS, listed_days
from commonservices.store.register_tables import CALENDAR_NUMBERS
from commonservices.store.soundness import list_faults
from commonservices.store.tables import table_of
from tests.builders import an_arrangement
from tests.commonservices.domain.test_calendar import DAYS, some_facts

T0 = date(2026, 10, 1)
TABLES = ("register_arrangement", "register_flag", "register_calendar")


def lists_of(connection):
    rows = {name: sorted(map(repr, connection.execute(sa.select(table_of(name))))) for name in TABLES}
    rows["register_flag"] = [row for row in rows["register_flag"] if row.startswith("('arrangement'")]
    return rows


def test_the_columns_are_the_plain_values_in_their_order():
    assert Dated._fields == COLUMNS
    assert ("state", *CALENDAR_NUMBERS, "retroactive_on", "ceiling") == Dated._fields


@settings(max_examples=60, deadline=None)
@given(some_facts(), DAYS)
def test_the_list_says_of_many_what_the_calendar_says_of_one(known, today):
    listed, made = listed_days(dated_of(known), today.toordinal()), calendar_of(known, today)

    def number(day):
        return None if day is None else day.toordinal()

    assert listed.expiry_on == number(made.end_on)
    assert listed.last_notice_on == number(made.last_notice_on)
    flags = [(each.code, each.severity, number(each.since), number(each.due)) for each in derived_flags(known, today)]
    assert [tuple(each) for each in listed.flags] == flags
    lapsed = any(code == "LAPSED_BUT_USED" for code, *_ in flags)
    assert listed.decide_by == number(made.end_on if lapsed else made.decide_by)
    assert listed.next_review_on == number(made.next_review_on)


def test_what_is_kept_is_what_the_facts_say(demo_office):
    with demo_office.engine.connect() as connection:
        rows = {row.id: row for row in connection.execute(sa.select(table_of("register_calendar")))}
        gathered = gather_arrangements(connection, list(rows), T0)
        assert len(rows) == 24
        for id, facts in gathered.arrangements.items():
            assert Dated(*(getattr(rows[id], name) for name in COLUMNS)) == dated_of(facts)
        assert register_calendar.missing(connection) == set()


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(-900, 1500))
def test_turning_all_rows_at_once_equals_computing_each_from_its_records(demo_office, days):
    day = T0 + timedelta(days=days)
    with write_transaction(demo_office.engine) as connection:
        register_calendar.turn(connection, day, all_rows=True)
        at_once = lists_of(connection)
        refresh(connection, day, set(), set(), retold=set(), all_rows=True)
        assert lists_of(connection) == at_once


def test_only_rows_whose_day_has_come_are_looked_at(demo_office):
    with write_transaction(demo_office.engine) as connection:
        assert register_calendar.turn(connection, T0) == 0
        few = register_calendar.turn(connection, T0 + timedelta(days=2))
        assert 0 < few < 24
        assert register_calendar.turn(connection, T0 + timedelta(days=2)) == 0


def test_turning_in_steps_or_at_once_gives_the_same(demo_office):
    with write_transaction(demo_office.engine) as connection:
        for step in range(0, 400, 9):
            register_calendar.turn(connection, T0 + timedelta(days=step))
        register_calendar.turn(connection, T0 + timedelta(days=400))
        stepped = lists_of(connection)
        register_calendar.turn(connection, T0 + timedelta(days=400), all_rows=True)
        assert lists_of(connection) == stepped


def test_a_turn_that_changes_nothing_writes_nothing(demo_office):
    with demo_office.engine.connect() as connection:
        turned = register_calendar.compared(connection, T0, all_rows=True)
    assert turned.looked_at == 24
    assert (turned.rows, turned.flagged, turned.flags, turned.renewing) == ([], [], [], [])


def test_calendars_that_are_not_kept_are_made_when_the_day_turns(demo_office):
    with write_transaction(demo_office.engine) as connection:
        before = lists_of(connection)
        connection.execute(table_of("register_calendar").delete())
        assert len(register_calendar.missing(connection)) == 24
        assert turn_day(connection, T0, all_rows=True) >= 24
        assert lists_of(connection) == before


def test_a_changed_term_changes_what_is_kept(demo_office):
    added = an_arrangement(demo_office, effective_on="2026-01-01", expiry_on="2026-12-31")
    table = table_of("register_calendar")
    asked = sa.select(table.c.first_end_on).where(table.c.id == added.id)
    with demo_office.engine.connect() as connection:
        assert connection.scalar(asked) == date(2026, 12, 31).toordinal()
    arrangements.set_field(demo_office, added.id, "expiry_on", "2027-12-31")
    with demo_office.engine.connect() as connection:
        assert connection.scalar(asked) == date(2027, 12, 31).toordinal()


def test_what_is_removed_is_forgotten(demo_office):
    added = an_arrangement(demo_office)
    table = table_of("register_calendar")
    with write_transaction(demo_office.engine) as connection:
        register_calendar.keep(connection, [added.id], {}, T0)
        assert connection.scalar(sa.select(sa.func.count()).where(table.c.id == added.id)) == 0


def test_a_check_finds_a_calendar_that_is_not_what_its_record_says(demo_office):
    table = table_of("register_calendar")
    with write_transaction(demo_office.engine) as connection:
        assert list(list_faults(connection, T0)) == []
        connection.execute(table.update().values(notice_days=1).where(table.c.state == "NOTICE"))
        connection.execute(table.update().values(notice_days=1).where(table.c.state == "EXPIRED"))
        found = [fault.message for fault in list_faults(connection, T0)]
    assert "The calendar of DEMO-006 is other than its record says." in found


@pytest.mark.parametrize("followed", [True, False])
def test_nothing_is_left_to_decide_once_a_signed_successor_takes_over(followed):
    from commonservices.domain.facts import SuccessorFacts
    from tests.commonservices.domain.made import facts

    after = SuccessorFacts("SIGNED", date(2027, 1, 1) if followed else date(2027, 1, 2), "UNEXAM-EOL-2027-001")
    listed = listed_days(dated_of(facts(successor=after)), T0.toordinal())
    assert (listed.decide_by is None) is followed


@pytest.mark.parametrize("state", ["EXPIRED", "TERMINATED", "CLOSED"])
def test_what_lapsed_and_is_still_used_was_to_be_decided_by_its_end(state):
    from tests.commonservices.domain.made import facts

    ended = dated_of(facts(state=state))._replace(used_to=date(2027, 2, 28).toordinal(), ended_on=None)
    listed = listed_days(ended, date(2027, 2, 1).toordinal())
    open_ = state != "CLOSED"
    assert listed.decide_by == (listed.expiry_on if open_ else None)
    assert listed.expiry_on == date(2026, 12, 31).toordinal()
    assert listed_days(ended._replace(used_to=listed.expiry_on), date(2027, 2, 1).toordinal()).decide_by is None
