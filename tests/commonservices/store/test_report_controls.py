"""Counts and sums the tables themselves give, which a workbook must agree with."""

from datetime import date

import pytest

from commonservices.store import report_controls, report_rows
from tests.commonservices.reports.small_office import MONTHS, SmallOffice, _id

FIRST, LAST = date(2026, 1, 1), date(2026, 3, 31)


@pytest.fixture(scope="module")
def made():
    """An office nothing is changed in, and a connection to its store."""
    with SmallOffice() as small:
        small.more.append(small.usage("one", date(2026, 2, 1), "0.0001"))
        small.build()
        with small.office.engine.connect() as connection:
            yield small, connection


def test_use_is_given_line_by_line_and_adds_up_exactly(made):
    small, connection = made
    lines = list(report_controls.used(connection, FIRST, LAST))
    assert {(line[1], line[2]) for line in lines} == {
        *((small.ids["two"], month) for month in MONTHS), (small.ids["one"], MONTHS[1]),
    }  # fmt: skip
    assert (len(lines), sum(line[3] for line in lines)) == (4, 75_001)  # in its last place, the fourth


def test_no_use_adds_up_to_nothing(made):
    _, connection = made
    assert list(report_controls.used(connection, date(2030, 1, 1), date(2030, 12, 31))) == []


@pytest.mark.parametrize(("first", "last", "lines"), [(MONTHS[0], MONTHS[0], 1), (MONTHS[1], LAST, 3)])
def test_both_days_belong_to_the_period(made, first, last, lines):
    _, connection = made
    assert len(list(report_controls.used(connection, first, last))) == lines


def test_only_records_that_are_there_are_counted(made):
    small, connection = made
    asked = [small.ids["service"], *(_id("nobody", number) for number in range(900))]
    assert report_controls.present(connection, "shared_service", asked) == 1
    assert report_controls.present(connection, "shared_service", []) == 0
    assert report_controls.parties(connection, {small.ids["arrangement"]}) == 2
    assert report_controls.parties(connection, {_id("nobody")}) == 0


def test_ceilings_add_up_by_currency_in_minor_units(made):
    small, connection = made
    assert report_controls.ceilings(connection, {small.ids["arrangement"]}) == {"EUR": 1_500_050}
    assert report_controls.ceilings(connection, set()) == {}


def test_an_indicator_is_due_by_its_target_and_counted_by_its_readings(made):
    small, connection = made
    assert report_controls.measured(connection, FIRST, LAST, {small.ids["service"]}) == (1, 1)
    assert report_controls.measured(connection, date(2027, 1, 1), date(2027, 3, 31), {small.ids["service"]}) == (1, 0)
    assert report_controls.measured(connection, date(2027, 1, 1), date(2027, 3, 31), set()) == (0, 0)


def test_flags_are_as_many_as_the_sheet_lists(made):
    _, connection = made
    assert report_controls.alerts(connection) == len(list(report_rows.alerts(connection)))


def test_a_deleted_line_counts_nothing():
    with SmallOffice() as small:
        opened = small.build()
        records = small.records()
        with opened.work("usage_entered") as work:
            work.remove(records["usage_1"])
            work.remove(records["party_two"])
            work.remove(records["reading"])
        with opened.engine.connect() as connection:
            assert [line[3] for line in report_controls.used(connection, FIRST, LAST)] == [25_000, 35_000]
            assert report_controls.parties(connection, {small.ids["arrangement"]}) == 1
            assert report_controls.measured(connection, FIRST, LAST, set()) == (0, 0)
