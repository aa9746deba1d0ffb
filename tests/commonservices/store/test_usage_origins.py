"""Each month of use comes from the act that wrote what stands of it, in a register of the past too."""

from datetime import date

import pytest

from commonservices.actions import undo, usage
from commonservices.domain.ids import of_link
from commonservices.store.usage_origins import Origins, reading
from tests.commonservices.reports.small_office import MONTHS, SmallOffice


def month_id(small, month):
    return of_link(str(small.ids["service"]), str(small.ids["two"]), f"{month:%Y-%m}")


def found(small, opened, *months):
    ids = [month_id(small, each) for each in months]
    with opened.engine.connect() as connection, reading(connection, opened.made_from) as origins:
        told = origins.of(ids)
    return [told.get(each) for each in ids]


def write(office, act, subject, *records):
    with office.work(act, subject=subject) as work:
        for each in records:
            work.put(each)


@pytest.fixture(scope="module")
def played():
    """An office whose months were set up, imported, typed over and put back; the number of the act that imported."""
    with SmallOffice() as small:
        office = small.build()
        write(office, "sheet_imported", "fuel.xlsx: +0 ~1", small.usage("two", MONTHS[1], "7"))
        with office.engine.connect() as connection:
            number = connection.exec_driver_sql("SELECT max(n) FROM j_tx").scalar()
        typed = usage.set_usage(office, small.ids["service"], small.ids["two"], MONTHS[2], "8")
        usage.set_usage(office, small.ids["service"], small.ids["two"], MONTHS[1], "9")
        undo.undo(office, typed.transaction)
        yield small, office, number


def test_what_stands_comes_from_the_last_act_that_wrote_it(played):
    small, office, _ = played
    first, second, third = found(small, office, *MONTHS)
    assert (first.act, first.taken_back) == ("office_set_up", False)
    assert (second.act, second.taken_back) == ("usage_set", False)
    assert (third.act, third.taken_back) == ("undone", True)


def test_a_register_as_it_was_after_an_act_tells_what_was_true_then(played):
    small, office, number = played
    with office.after_act(number, date(2026, 10, 1)) as then:
        first, second, third = found(small, then, *MONTHS)
    assert (second.act, second.subject) == ("sheet_imported", "fuel.xlsx: +0 ~1")
    assert (first.act, third.act) == ("office_set_up", "office_set_up")


def test_a_register_as_of_a_day_reads_the_journal_up_to_the_end_of_that_day(played):
    small, office, _ = played
    with office.as_of(date(2026, 10, 1)) as then:
        assert found(small, then, MONTHS[1])[0].act == "usage_set"
    with office.as_of(date(2026, 9, 30)) as then:
        assert found(small, then, *MONTHS) == [None, None, None]


def test_a_month_nobody_entered_comes_from_nowhere_and_each_act_is_read_once(played):
    small, office, _ = played
    with office.engine.connect() as connection:
        origins = Origins(connection)
        assert origins.of([month_id(small, date(2020, 1, 1))]) == {}
        first = origins.of([month_id(small, MONTHS[0])])
        origins._read = lambda numbers: numbers and pytest.fail(f"read again: {numbers}")
        assert origins.of([month_id(small, MONTHS[0])]) == first
