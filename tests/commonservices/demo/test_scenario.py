"""The whole demonstration."""

import re
from collections import Counter
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commonservices.demo.plan import Plan
from commonservices.demo.scenario import records
from commonservices.domain.checks import check_parties, check_record
from commonservices.domain.codelists import entities
from commonservices.domain.fields import Kind, record_type
from commonservices.domain.ids import of_code
from commonservices.errors import RuleBroken

COUNTS = {
    "office": 2,
    "entity": 3,
    "location": 4,
    "arrangement": 24,
    "arrangement_version": 24,
    "shared_service": 40,
    "rate_line": 40,
    "kpi_definition": 20,
    "kpi_target": 20,
    "kpi_reading": 403,
    "exchange_rate": 79,
    "monthly_usage": 6265,
}
# The fictional country and its crown: codes that no real country and no real currency can ever have.
FICTIONAL = {"XEX", "XTS"}


def test_counts_are_exact(demo):
    counted = Counter(record.KIND for record in demo.records)
    assert {kind: counted[kind] for kind in COUNTS} == COUNTS


def test_the_same_date_and_seed_give_equal_records(demo, make):
    assert make(date(2026, 10, 1)).records == demo.records
    assert make(date(2026, 10, 31)).records == demo.records


def test_another_seed_changes_drawn_numbers_only(demo, make, without):
    other = make(date(2026, 10, 1), 1, money=False)
    plain = demo.records[: len(other.records)]
    drawn = {"monthly_usage": "quantity", "kpi_reading": "value"}
    assert other.records != plain
    for mine, theirs in zip(plain, other.records, strict=True):
        name = drawn.get(mine.KIND, "")
        assert without(mine, name) == without(theirs, name)


def test_no_two_records_share_an_identifier(make):
    made = make(date(2026, 10, 1), copies=2)
    assert len({(record.KIND, record.id) for record in made.records}) == len(made.records)


def test_copies_share_offices_and_places_and_draw_for_themselves(make, demo):
    made = make(date(2026, 10, 1), copies=2)
    counted = Counter(record.KIND for record in made.records)
    assert (counted["office"], counted["kpi_definition"], counted["exchange_rate"]) == (2, 20, 79)
    assert (counted["arrangement"], counted["shared_service"], counted["kpi_reading"]) == (48, 80, 806)
    assert counted["monthly_usage"] == 2 * 6265
    quantities = [line.quantity for line in made.all("monthly_usage")]
    assert quantities[:6265] == [line.quantity for line in demo.all("monthly_usage")]
    assert quantities[6265:] != quantities[:6265]
    references = {each.reference for each in made.all("arrangement")}
    assert {"DEMO-001", "DEMO-001-002", "DEMO-024-002"} <= references


def test_every_reference_starts_with_demo(demo):
    for kind in ("arrangement", "shared_service"):
        assert all(re.fullmatch(r"DEMO-S?\d+", each.reference) for each in demo.all(kind))


def test_what_a_record_refers_to_comes_with_the_demonstration_or_with_every_store(demo):
    known = {(record.KIND, record.id) for record in demo.records}
    known |= {("entity", of_code("entity", each.acronym)) for each in entities()}
    for record in demo.records:
        for field in record_type(type(record)).fields:
            value = getattr(record, field.name)
            if field.kind is Kind.REFERENCE and value is not None:
                target = field.target or record.subject_kind.lower()
                assert (target, value) in known, (record.KIND, field.name)
            if field.kind is Kind.REFERENCE_SET:
                assert {(field.target, each) for each in value} <= known


def refusals(made):
    for record in made:
        try:
            check_record(record)
        except RuleBroken as refused:
            yield record.KIND, refused.rule, refused.value


def test_no_record_breaks_a_rule(demo):
    refused = [each for each in refusals(demo.records) if each[2] not in FICTIONAL]
    assert refused == []


def test_the_parties_of_every_arrangement_are_allowed(demo):
    kinds = {of_code("entity", each.acronym): each.kind for each in entities()}
    kinds |= {entity.id: entity.kind for entity in demo.all("entity")}
    for arrangement in demo.all("arrangement"):
        parties = demo.all("arrangement_party", arrangement_id=arrangement.id)
        check_parties(arrangement.type, [(party.entity_id, party.role) for party in parties], kinds)


@settings(max_examples=4, deadline=None)
@given(st.dates(date(2020, 1, 1), date(2060, 12, 31)), st.integers(0, 2**32))
def test_every_month_and_seed_give_a_demonstration_of_its_length(as_of, seed):
    made = list(records(as_of, seed))
    plan = Plan.of(as_of)
    months = {record.month for record in made if record.KIND == "monthly_usage"}
    assert months == {plan.calendar.month(month) for month in plan.calendar.months}
    assert 36 <= len(months) <= 47
    assert len({(record.KIND, record.id) for record in made}) == len(made)
    assert all(record.quantity >= 0 for record in made if record.KIND == "monthly_usage")


@pytest.mark.parametrize("as_of", [date(2027, 7, 1), date(2027, 6, 30)])
def test_no_rule_is_broken_in_the_shortest_and_the_longest_history(make, as_of):
    refused = [each for each in refusals(make(as_of).records) if each[2] not in FICTIONAL]
    assert refused == []


def test_a_day_late_in_the_month_still_tells_nothing_of_the_future(make):
    made = make(date(2026, 12, 31))
    assert max(line.month for line in made.all("monthly_usage")) == date(2026, 11, 1)
    assert max(event.day for event in made.all("arrangement_event")) <= date(2026, 12, 1)
    assert max(reading.as_of for reading in made.all("kpi_reading")) == date(2026, 11, 30)
