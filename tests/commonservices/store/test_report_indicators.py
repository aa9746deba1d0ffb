"""What the indicators are read from, asked of a register with a little of everything and of a bare one."""

from datetime import date, timedelta

import pytest

from commonservices.store import report_indicators
from tests.commonservices.queries import test_workbook_joint as planted
from tests.commonservices.reports.money_records import FIRST, LAST, story
from tests.commonservices.reports.small_office import START, SmallOffice


@pytest.fixture(scope="module")
def bare():
    with SmallOffice() as small:
        small.change("party_two", withdrew_on=LAST)
        with small.build().engine.connect() as connection:
            yield small, connection


@pytest.fixture(scope="module")
def full():
    with SmallOffice() as small:
        some = (planted.bodies, planted.approved, planted.services, planted.bought, story)
        small.more = [each for one in some for each in one(small)]
        small.change("version", **planted.FLAGS)
        with small.build().engine.connect() as connection:
            yield small, connection


def test_what_no_record_can_tell_is_nothing_and_never_nought(bare, full):
    assert report_indicators.meetings(bare[1], FIRST, LAST) is None
    assert report_indicators.approvals(bare[1], FIRST, LAST) is None
    held = report_indicators.meetings(full[1], FIRST, LAST)
    assert held is not None
    assert [len(each) for each in held] in ([1, 2], [2, 1])
    assert len(report_indicators.approvals(full[1], FIRST, LAST)) == 3


def test_amounts_are_added_up_by_currency_by_the_database(bare, full):
    assert +report_indicators.values(bare[1], FIRST, LAST, "OPEN", "S03") == {}
    assert +report_indicators.values(full[1], FIRST, LAST, "OPEN", "S03") == {"USD": 570_00 + 70_00, "JPY": 5}
    assert +report_indicators.values(full[1], FIRST, LAST, "OPEN", "R1") == {"USD": 570_00, "JPY": 5}


def test_an_agreement_is_shared_by_an_approved_use_or_an_order_of_another_entity(full):
    orders = report_indicators.ordered(full[1], FIRST, LAST)
    assert sorted((each.amount, each.shared) for each in orders) == [(10_00, True), (30_00, False), (60_00, True)]
    assert report_indicators.agreements(full[1]) == 3


def test_terms_are_read_as_sets_and_parties_as_of_a_day(full):
    small, connection = full
    above = small.ids["arrangement"]
    (terms,) = report_indicators.named(connection, [above])
    assert (terms.sustain_flags, terms.dsg_area) == (planted.FLAGS["sustain_flags"], frozenset())
    assert report_indicators.partnered(connection, [above], LAST) == {small.ids["one"], small.ids["two"]}
    assert report_indicators.partnered(connection, [], date(2026, 1, 1)) == frozenset()


def test_a_party_is_one_from_the_day_it_joins_to_the_day_it_leaves(bare):
    small, connection = bare
    one, two, above = small.ids["one"], small.ids["two"], [small.ids["arrangement"]]
    for day, partners in (
        (START - timedelta(1), set()), (START, {one, two}), (LAST, {one, two}), (LAST + timedelta(1), {one}),
    ):  # fmt: skip
        assert report_indicators.partnered(connection, above, day) == partners


def test_services_stand_with_the_arrangement_above_them_and_their_line(full):
    small, connection = full
    above = small.ids["arrangement"]
    assert set(report_indicators.under_line(connection, "SEC").values()) == {above}
    assert report_indicators.above(connection, [small.ids["service"]]) == {small.ids["service"]: above}
