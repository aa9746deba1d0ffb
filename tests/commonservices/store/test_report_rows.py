"""The rows a workbook is made of: in their order, only what is live, with what they refer to."""

import dataclasses
from datetime import date
from decimal import Decimal

import pytest

from commonservices.domain.shared_services import ExchangeRate, Participation, RateLine
from commonservices.store import report_rows
from tests.commonservices.reports.small_office import CUT_OFF, MONTHS, START, SmallOffice, _id

FIRST, LAST = date(2026, 1, 1), date(2026, 3, 31)


@pytest.fixture(scope="module")
def made():
    """An office with two services, more prices, more rates of exchange and a plan; nothing in it is changed."""
    with SmallOffice() as small:
        service = dataclasses.replace(
            small.records()["service"], id=_id("second"), reference="A-S02", arrangement_id=None, name_en="Tyres"
        )
        small.more += [
            service,
            small.usage("two", date(2026, 2, 1), "9", service=service.id),
            small.usage("one", date(2026, 2, 1), "4"),
            small.usage("two", date(2026, 4, 1), "8"),
            RateLine(id=_id("old"), service_id=small.ids["service"], rate=Decimal(10), currency="EUR", unit="hour",
                     valid_from=date(2024, 1, 1), valid_to=START),
            ExchangeRate(id=_id("newer"), currency="EUR", effective_on=date(2026, 2, 1), rate=Decimal("0.8"),
                         source="TREASURY"),
            Participation(id=_id("planned"), service_id=small.ids["service"], entity_id=small.ids["office"],
                          role="CLIENT", volume_estimate=Decimal("2.5")),
        ]  # fmt: skip
        small.more[-1] = dataclasses.replace(small.more[-1], entity_id=small.ids["one"])
        small.build()
        with small.office.engine.connect() as connection:
            yield small, connection


def test_arrangements_come_with_their_facts(made):
    small, connection = made
    ((row, facts),) = report_rows.arrangements(connection, CUT_OFF)
    assert (row.reference, facts.arrangement.id, facts.version.currency) == ("T-001", small.ids["arrangement"], "EUR")
    assert len(facts.parties) == 2


def test_the_present_terms_of_wanted_arrangements_are_those_of_their_facts(made):
    small, connection = made
    ((_, facts),) = report_rows.arrangements(connection, CUT_OFF)
    ((row, arrangement, version),) = report_rows.terms(connection, {small.ids["arrangement"]})
    assert (row.reference, arrangement, version) == ("T-001", facts.arrangement, facts.version)
    assert not list(report_rows.terms(connection, frozenset()))


def test_parties_stand_by_reference_and_code(made):
    _, connection = made
    found = [(row.reference, row.short_code, party.role) for row, party in report_rows.parties(connection)]
    assert found == [("T-001", "ALPHA", "PROVIDER"), ("T-001", "BETA TWO", "CLIENT")]


def test_services_stand_by_reference_with_their_records(made):
    _, connection = made
    found = [(row.reference, record.name_en, row.arrangement) for row, record in report_rows.services(connection)]
    assert found == [("A-S02", "Tyres", ""), ("T-S01", "Workshop", "T-001")]


def test_more_services_than_a_batch_are_all_given(made, monkeypatch):
    _, connection = made
    monkeypatch.setattr(report_rows, "BATCH", 1)
    assert [row.reference for row, _ in report_rows.services(connection)] == ["A-S02", "T-S01"]


def test_use_stands_by_service_consumer_and_month_within_the_days(made):
    _, connection = made
    found = [
        (row.reference, row.short_code, used.month.month, used.quantity)
        for row, used in report_rows.usage(connection, FIRST, LAST)
    ]
    assert found == [
        ("A-S02", "BETA TWO", 2, Decimal(9)),
        ("T-S01", "ALPHA", 2, Decimal(4)),
        ("T-S01", "BETA TWO", 1, Decimal("1.5")),
        ("T-S01", "BETA TWO", 2, Decimal("2.5")),
        ("T-S01", "BETA TWO", 3, Decimal("3.5")),
    ]
    assert list(report_rows.usage(connection, date(2027, 1, 1), date(2027, 12, 31))) == []


def test_prices_and_rates_of_exchange_stand_with_the_newest_first(made):
    small, connection = made
    assert [line.valid_from for line in report_rows.rates(connection)[small.ids["service"]]] == [
        START, date(2024, 1, 1),
    ]  # fmt: skip
    assert report_rows.exchange_rates(connection) == {
        "EUR": [(date(2026, 2, 1), Decimal("0.8")), (START, Decimal("0.9"))]
    }
    assert report_rows.exchange_sources(connection) == ("MANUAL", "TREASURY")


def test_a_planned_volume_is_that_of_all_who_take_part(made):
    small, connection = made
    assert report_rows.volumes(connection) == {small.ids["service"]: Decimal("102.5")}


def test_those_who_take_part_are_told_with_or_without_who_provides(made):
    small, connection = made
    parties = report_rows.codes(connection, "arrangement_party", "arrangement_id", providing=True)
    assert parties == {small.ids["arrangement"]: ("ALPHA", "BETA TWO")}
    clients = report_rows.codes(connection, "participation", "service_id", providing=False)
    assert clients == {small.ids["service"]: ("ALPHA", "BETA TWO")}


def test_indicators_come_with_their_targets_and_readings_within_the_days(made):
    small, connection = made
    key = (small.ids["service"], small.ids["kpi"])
    assert report_rows.targets(connection)[key].target == Decimal(90)
    assert report_rows.definitions(connection)[small.ids["kpi"]].code == "T-K1"
    assert [each.value for each in report_rows.readings(connection, FIRST, LAST)] == [Decimal(95)]
    assert list(report_rows.readings(connection, FIRST, date(2026, 3, 30))) == []


def test_entities_and_offices_are_all_there(made):
    small, connection = made
    assert {each.short_code for each in report_rows.entities(connection).values()} >= {"ALPHA", "BETA TWO"}
    assert [each.code for each in report_rows.offices(connection)] == ["TESTOFF"]
    assert small.ids["office"] in {each.id for each in report_rows.offices(connection)}


def test_a_service_without_paper_is_told_once_at_the_service(made):
    _, connection = made
    found = [(kind, row.flag, row.reference) for kind, row in report_rows.alerts(connection)]
    assert ("shared_service", "UNPAPERED", "A-S02") in found
    assert all((kind == "shared_service") == (flag == "UNPAPERED") for kind, flag, _ in found)


def test_the_anchor_is_the_newest_change_set(made):
    _, connection = made
    count, head = report_rows.anchor(connection)
    assert count >= 1
    assert len(bytes.fromhex(head)) == 32
    assert report_rows.exports(connection, 10) == []


def test_what_was_deleted_is_not_given_any_more():
    with SmallOffice() as small:
        opened = small.build()
        records = small.records()
        with opened.work("usage_entered") as work:
            work.remove(records["usage_2"])
            work.remove(records["party_two"])
            work.remove(records["exchange"])
        with opened.engine.connect() as connection:
            assert [used.month for _, used in report_rows.usage(connection, FIRST, LAST)] == [MONTHS[0], MONTHS[2]]
            assert [row.short_code for row, _ in report_rows.parties(connection)] == ["ALPHA"]
            assert report_rows.exchange_rates(connection) == {}
            assert report_rows.exchange_sources(connection) == ()
