"""All derived flags expected at T0, worked out from their definitions, against what the rules compute."""

import csv
from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path

import pytest

from commonservices.domain.facts import ArrangementFacts, ServiceFacts, SuccessorFacts
from commonservices.domain.flags import derived_flags, service_flags
from commonservices.domain.states import due_moves
from commonservices.domain.terms import end_of_cover, month_end

T0 = date(2026, 10, 1)
TABLE = Path(__file__).parents[2] / "references" / "demo_flags_at_t0.csv"


def expected():
    with TABLE.open(encoding="utf-8", newline="") as lines:
        return [tuple(row.values()) for row in csv.DictReader(lines)]


def line(kind, reference, flag):
    return (kind, reference, flag.code, flag.severity, str(flag.since or ""), str(flag.due or ""))


class Gathered:
    """The facts of each arrangement and service, gathered from the records of the demonstration."""

    def __init__(self, demo):
        self.demo = demo
        self.used = defaultdict(list)
        for usage in demo.all("monthly_usage"):
            if usage.quantity:
                self.used[usage.service_id].append((usage.consumer_id, month_end(usage.month)))

    def arrangement(self, arrangement):
        demo, id = self.demo, arrangement.id
        terms = demo.one("arrangement_version", id=arrangement.version_id)
        services = tuple(demo.all("shared_service", arrangement_id=id))
        days = defaultdict(list)
        for service in services:
            for consumer, day in self.used[service.id]:
                # What a renewed service was used for before belongs to the arrangement that was replaced.
                if not arrangement.replaces_id or day >= terms.effective_on:
                    days[consumer].append(day)
        successors = demo.all("arrangement", replaces_id=id)
        return ArrangementFacts(
            arrangement=arrangement,
            version=terms,
            parties=tuple(demo.all("arrangement_party", arrangement_id=id)),
            services=services,
            events=tuple(demo.all("arrangement_event", arrangement_id=id)),
            waivers=tuple(demo.all("waiver", arrangement_id=id)),
            clearances=tuple(demo.all("clearance", arrangement_id=id)),
            census_dates=self.censuses(id),
            first_use={consumer: min(each) for consumer, each in days.items()},
            last_use={consumer: max(each) for consumer, each in days.items()},
            mandate_end_on=demo.one("office", code="UNEXAM").mandate_end_on,
            successor=self.successor(successors[0]) if successors else None,
        )

    def successor(self, later):
        terms = self.demo.one("arrangement_version", id=later.version_id)
        return SuccessorFacts(later.state, terms.effective_on, later.reference)

    def service(self, service):
        under = self.demo.one("arrangement", id=service.arrangement_id)
        facts = self.arrangement(under)
        ended = under.state in {"EXPIRED", "TERMINATED", "SUPERSEDED"}
        return ServiceFacts(
            service=service,
            arrangement_state=under.state,
            arrangement_end_on=end_of_cover(facts, T0) if ended else None,
            census_dates=self.censuses(under.id, service.driver_code),
        )

    def censuses(self, arrangement_id, driver=None):
        latest = {}
        for value in self.demo.all("driver_value", arrangement_id=arrangement_id):
            if driver in {None, value.driver_code}:
                key = (value.entity_id, value.driver_code)
                latest[key] = max(latest.get(key, value.census_date), value.census_date)
        return tuple(latest.values())


@pytest.fixture(scope="module")
def gathered(demo):
    return Gathered(demo)


def test_the_flags_of_the_demonstration_are_exactly_those_of_the_table(demo, gathered):
    found = [
        line("arrangement", each.reference, flag)
        for each in demo.all("arrangement")
        for flag in derived_flags(gathered.arrangement(each), T0)
    ]
    found += [
        line("service", each.reference, flag)
        for each in demo.all("shared_service")
        for flag in service_flags(gathered.service(each), T0)
    ]
    assert sorted(found) == sorted(expected())


@pytest.mark.parametrize(("ref", "days"), [("005", 30), ("004", 60), ("017", 91), ("021", 150)])
def test_four_arrangements_end_within_half_a_year(demo, ref, days):
    assert demo.terms(ref).expiry_on - T0 == timedelta(days=days)
    rows = {row[1] for row in expected() if row[2] == "EXPIRING"}
    assert rows == {"DEMO-004", "DEMO-005", "DEMO-017", "DEMO-021"}


def test_only_the_two_that_end_within_ninety_days_are_red():
    red = {row[1] for row in expected() if row[2] == "EXPIRING" and row[3] == "crit"}
    assert red == {"DEMO-004", "DEMO-005"}


def test_those_signed_after_their_start_are_retroactive():
    assert {row[1] for row in expected() if row[2] == "RETROACTIVE"} == {"DEMO-003", "DEMO-008", "DEMO-018"}


def test_five_parties_used_the_courses_before_signing(demo, gathered):
    flags = derived_flags(gathered.arrangement(demo.arrangement("020")), T0)
    (flag,) = [each for each in flags if each.code == "PARTY_NOT_SIGNED"]
    assert {demo.code_of(entity) for entity in flag.entity_ids} == {"UNICEF", "UNHCR", "IOM", "UNFPA", "UNOPS"}


def test_the_calendar_owes_no_arrangement_a_move(demo, gathered):
    assert [due_moves(gathered.arrangement(each), T0) for each in demo.all("arrangement")] == [()] * 24
