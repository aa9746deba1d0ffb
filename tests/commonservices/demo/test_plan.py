"""Names, identifiers and running months."""

from datetime import date

import pytest

from commonservices.demo.plan import Plan, entity_id, location_id, office_id
from commonservices.domain.ids import of_code


def service(plan, code):
    return next(row for row in plan.tables.services if row.code == code)


def test_the_first_copy_has_plain_references_and_others_carry_their_number(plan):
    assert plan.reference("001") == "DEMO-001"
    assert Plan.of(date(2026, 10, 1), 2).reference("S01") == "DEMO-S01-002"


def test_copies_share_the_office_but_no_arrangement(plan):
    other = Plan.of(date(2026, 10, 1), 2)
    assert other.office_id == plan.office_id == office_id("UNEXAM")
    assert other.arrangement_id("001") != plan.arrangement_id("001")
    assert other.service_id("S01") != plan.service_id("S01")


def test_entities_are_those_of_the_shipped_list():
    assert entity_id("UNDP") == of_code("entity", "UNDP")
    assert location_id("Alpha") != entity_id("Alpha")


@pytest.mark.parametrize(
    ("code", "first", "last"),
    [("S01", -60, -1), ("S19", -48, -1), ("S40", -21, -5), ("S26", -26, -1), ("S12", -55, -8), ("S38", -6, -1)],
)
def test_a_service_runs_while_it_is_performed(plan, code, first, last):
    runs = plan.service_runs(service(plan, code))
    assert sorted(runs) == list(range(first, last + 1))


def test_a_service_under_two_arrangements_moves_without_a_gap(plan):
    runs = plan.history(service(plan, "S26"))
    assert {month: row.ref for month, row in runs.items()} == {
        **dict.fromkeys(range(-26, -2), "010"),
        -2: "011",
        -1: "011",
    }


def test_nothing_runs_before_history_or_after_it(plan):
    for row in plan.tables.services:
        assert set(plan.history(row)) <= set(plan.calendar.months)
