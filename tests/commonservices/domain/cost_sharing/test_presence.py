"""The part of a period each party pays for."""

from datetime import date

import pytest

from commonservices.domain.cost_sharing.inputs import Party
from commonservices.domain.cost_sharing.presence import Presence, months_of, presence
from commonservices.domain.periods import Period
from tests.commonservices.domain.cost_sharing.runs import CLINIC, PERSONS, amounts, inputs, shared

YEAR = Period(date(2026, 7, 1), date(2027, 6, 30))


def of(joined=None, left=None, **terms):
    party = Party(code="WFP", driver=1, joined_on=joined, left_on=left)
    return presence(party, inputs(1, (party,), period=YEAR, **terms))


@pytest.mark.parametrize(
    ("joined", "left", "months", "days"),
    [
        (date(2026, 7, 1), None, 12, 365),
        (date(2026, 10, 1), None, 9, 273),
        (date(2026, 10, 31), None, 9, 243),
        (None, date(2026, 10, 1), 4, 93),
        (None, date(2026, 9, 30), 3, 92),
        (date(2026, 12, 15), date(2027, 1, 15), 2, 32),
        (date(2020, 1, 1), date(2030, 1, 1), 12, 365),
        (date(2027, 7, 1), None, 0, 0),
        (None, date(2026, 6, 30), 0, 0),
        (date(2027, 6, 30), date(2027, 6, 30), 1, 1),
    ],
)
def test_a_month_begun_counts_whole_and_both_end_days_count(joined, left, months, days):
    assert of(joined, left) == Presence(months, 12)
    assert of(joined, left, proration="DAY") == Presence(days, 365, by_day=True)


def test_who_leaves_pays_to_the_end_of_the_year_where_that_was_agreed():
    assert of(left=date(2026, 10, 31), leavers_pay="YEAR_END").counted == 12
    assert of(left=date(2026, 6, 30), leavers_pay="YEAR_END").counted == 0
    assert of(joined=date(2027, 1, 1), left=date(2027, 2, 1), leavers_pay="YEAR_END").counted == 6


def test_months_that_were_given_stand_and_nothing_said_is_all_of_it():
    assert presence(Party(code="A", months=9), inputs(1, PERSONS)) == Presence(9, 12)
    assert presence(Party(code="A"), inputs(1, PERSONS, period=YEAR)) is None
    assert presence(Party(code="A", joined_on=date(2026, 8, 1)), inputs(1, PERSONS)) is None


def test_the_months_of_a_period_are_counted_and_a_year_is_meant_without_one():
    assert months_of(inputs(1, PERSONS)) == 12
    assert months_of(inputs(1, PERSONS, period=Period(date(2026, 11, 1), date(2027, 1, 31)))) == 3


def test_a_party_that_leaves_in_mid_year_leaves_its_part_to_the_others():
    parties = (
        *(Party(code=code, driver=each) for code, each in PERSONS.items() if code != "UNHCR"),
        Party(code="UNHCR", driver=58, left_on=date(2026, 12, 31)),
    )
    run = shared(CLINIC, parties, period=YEAR)
    assert amounts(run)["UNHCR"] == amounts(shared(CLINIC, PERSONS | {"UNHCR": 29}))["UNHCR"]
    assert sum(amounts(run).values()) == CLINIC
