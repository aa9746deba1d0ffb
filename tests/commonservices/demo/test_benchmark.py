"""Benchmark stores as records."""

from collections import Counter, defaultdict
from datetime import date
from itertools import islice

import pytest

from commonservices.demo.benchmark import arrangement_reference, benchmark_records
from commonservices.domain.checks import check_parties, check_record
from commonservices.domain.codelists import entities
from commonservices.domain.facts import ArrangementFacts, state_of
from commonservices.domain.fields import Kind, record_type
from commonservices.domain.ids import of_code
from commonservices.domain.states import due_moves
from commonservices.errors import RuleBroken

T0 = date(2026, 10, 1)


@pytest.fixture(scope="module")
def made():
    by_kind = defaultdict(list)
    for record in benchmark_records(T0, 700, 6000):
        by_kind[record.KIND].append(record)
    return dict(by_kind)


@pytest.mark.parametrize(("arrangements", "lines"), [(0, 0), (1, 0), (1, 400), (24, 5000), (300, 10)])
def test_there_are_exactly_as_many_as_asked_for(arrangements, lines):
    counted = Counter(record.KIND for record in benchmark_records(T0, arrangements, lines))
    assert counted["arrangement"] == counted["arrangement_version"] == arrangements
    assert counted["monthly_usage"] == lines


def test_the_same_numbers_give_the_same_records(made):
    again = [record for record in benchmark_records(date(2026, 10, 30), 700, 6000) if record.KIND == "monthly_usage"]
    assert again == made["monthly_usage"]


def test_no_two_records_share_an_identifier(made):
    assert made
    for records in made.values():
        assert len({record.id for record in records}) == len(records)


def test_references_are_unique_and_marked(made):
    assert arrangement_reference(0) == "DEMO-000001"
    references = [each.reference for each in made["arrangement"] + made["shared_service"]]
    assert len(set(references)) == len(references)
    assert all(reference.startswith("DEMO-") for reference in references)


def test_no_record_breaks_a_rule(made):
    refused = []
    for records in made.values():
        for record in records:
            try:
                check_record(record)
            except RuleBroken as broken:
                refused.append(broken.value)
    assert set(refused) <= {"XEX", "XTS"}


def test_parties_are_allowed(made):
    kinds = {of_code("entity", each.acronym): each.kind for each in entities()}
    kinds |= {entity.id: entity.kind for entity in made["entity"]}
    by_arrangement = defaultdict(list)
    for party in made["arrangement_party"]:
        by_arrangement[party.arrangement_id].append((party.entity_id, party.role))
    for arrangement in made["arrangement"]:
        check_parties(arrangement.type, by_arrangement[arrangement.id], kinds)


def test_events_fold_to_the_state(made):
    events = defaultdict(tuple)
    for event in made["arrangement_event"]:
        events[event.arrangement_id] += (event,)
        assert event.day <= T0
    assert all(state_of(events[each.id]) == each.state for each in made["arrangement"])


def test_the_calendar_owes_no_arrangement_a_move(made):
    terms = {each.id: each for each in made["arrangement_version"]}
    parties, events, services = defaultdict(tuple), defaultdict(tuple), defaultdict(tuple)
    for kind, gathered in (("arrangement_party", parties), ("arrangement_event", events), ("shared_service", services)):
        for record in made[kind]:
            gathered[record.arrangement_id] += (record,)
    for each in made["arrangement"]:
        facts = ArrangementFacts(
            arrangement=each,
            version=terms[each.version_id],
            parties=parties[each.id],
            events=events[each.id],
            services=services[each.id],
        )
        assert due_moves(facts, date(2026, 10, 31)) == (), each


def test_references_of_records_lead_somewhere(made):
    known = {(record.KIND, record.id) for records in made.values() for record in records}
    known |= {("entity", of_code("entity", each.acronym)) for each in entities()}
    for kind in ("arrangement", "arrangement_version", "arrangement_party", "shared_service", "participation"):
        for record in made[kind]:
            for field in record_type(type(record)).fields:
                value = getattr(record, field.name)
                if field.kind is Kind.REFERENCE and value is not None:
                    assert (field.target, value) in known


def test_titles_read_like_real_ones_in_both_languages(made):
    terms = made["arrangement_version"]
    assert all(each.title_en and each.title_fr and each.title_en != each.title_fr for each in terms)
    assert len({each.title_en for each in terms}) > 500
    assert all(len(each.title_en) <= 300 for each in terms)


def test_the_first_records_come_without_making_the_others():
    first = list(islice(benchmark_records(T0, 10**9, 10**9), 200))
    assert Counter(record.KIND for record in first)["arrangement"] > 50
