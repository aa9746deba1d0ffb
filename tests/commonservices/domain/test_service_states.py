"""The seven states of a shared service."""

from __future__ import annotations

from datetime import date

import pytest

from commonservices.domain import codelists
from commonservices.domain.service_states import (
    SERVICE_MOVES,
    check_service_move,
    due_for_stock_take,
    missing_for_service,
)
from commonservices.errors import RuleBroken
from tests.commonservices.domain.made import entity, service

COMPLETE = {
    "managing_entity_id": entity("UNEXAM"),
    "modality": "IN_HOUSE",
    "unit": "case",
    "service_level": "Every working day",
    "reporting_stream": "BOS",
}


def refusal(known, to):
    with pytest.raises(RuleBroken) as caught:
        check_service_move(known, to)
    assert caught.value.message.endswith(".")
    return caught.value


def test_the_states_are_those_of_the_list():
    assert set(SERVICE_MOVES) == set(codelists.load("service_status").codes)


@pytest.mark.parametrize("status", SERVICE_MOVES)
@pytest.mark.parametrize("to", SERVICE_MOVES)
def test_only_the_agreed_moves_are_made(status, to):
    known = service(status=status, ended_on=date(2026, 6, 30), **COMPLETE)
    if to in SERVICE_MOVES[status]:
        assert check_service_move(known, to) is None
    else:
        assert refusal(known, to).rule == "no_such_service_move"


def test_a_state_that_does_not_exist_is_refused():
    assert refusal(service(), "ASLEEP").rule == "no_such_state"


def test_a_service_runs_only_when_its_fields_are_filled_in():
    bare = service(status="IN_SETUP", started_on=None)
    missing = [item.field for item in missing_for_service(bare, "ACTIVE")]
    assert missing == [*COMPLETE, "started_on"]
    assert refusal(bare, "ACTIVE").field == "managing_entity_id"


def test_a_service_stops_on_a_day():
    assert refusal(service(status="ACTIVE"), "DISCONTINUED").field == "ended_on"
    assert missing_for_service(service(status="ACTIVE"), "UNDER_MODIFICATION") == ()


TODAY = date(2026, 10, 1)


@pytest.mark.parametrize(
    ("values", "due"),
    [
        ({"started_on": None}, False),
        ({"started_on": date(2022, 9, 30)}, True),
        ({"started_on": date(2022, 10, 1)}, False),
        ({"started_on": None, "collaborative_since": date(2015, 1, 1)}, True),
        ({"started_on": date(2024, 1, 1), "collaborative_since": date(2015, 1, 1)}, False),
        ({"started_on": date(2015, 1, 1), "stock_take_year": 2021}, True),
        ({"started_on": date(2015, 1, 1), "stock_take_year": 2022}, False),
        ({"started_on": date(2015, 1, 1), "status": "DISCONTINUED"}, False),
        ({"started_on": date(2015, 1, 1), "status": "REJECTED"}, False),
        ({"started_on": date(2015, 1, 1), "status": "UNDER_MODIFICATION"}, True),
    ],
)
def test_a_service_of_more_than_four_years_is_due_until_its_stock_take(values, due):
    assert due_for_stock_take(service(**{"status": "ACTIVE"} | values), TODAY) is due
