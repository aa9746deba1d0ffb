"""Whole records in batches: complete, in order, and with the names of what they mention."""

import shutil
from datetime import date

import pytest

from commonservices.demo.seed import seed
from commonservices.domain.clock import FixedClock
from commonservices.domain.entity_life import last_day
from commonservices.domain.text import fold
from commonservices.office import create
from commonservices.queries import listing
from commonservices.queries.listing import ListFilter
from commonservices.store import listing as held

T0 = date(2026, 10, 1)


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    folder = tmp_path_factory.mktemp("listing")
    with create(folder / "demo.csdb", clock=FixedClock.on(T0), actor="Tester") as made:
        seed(made, T0)
        yield made
    shutil.rmtree(folder, ignore_errors=True)


def references(rows):
    return [row.listed.reference for row in rows]


def test_every_arrangement_comes_once_with_its_terms_and_parties(office):
    rows = list(listing.arrangements(office, ListFilter()))
    assert references(rows) == sorted(set(references(rows)))
    assert len(rows) == 24
    for row in rows:
        assert row.version.arrangement_id == row.arrangement.id == row.listed.id
        assert len(row.parties) >= 2
        assert all(row.names[party.entity_id] for party in row.parties)


def test_every_service_comes_once_with_those_who_take_part(office):
    rows = list(listing.services(office, ListFilter()))
    assert len(rows) == len(set(references(rows))) == 40
    for row in rows:
        assert row.participants
        assert row.names[row.service.managing_entity_id] == row.listed.provider


@pytest.mark.parametrize("batch", [1, 7, 24, 1000])
def test_the_size_of_a_batch_changes_nothing(office, monkeypatch, batch):
    whole = references(listing.arrangements(office, ListFilter()))
    monkeypatch.setattr(held, "BATCH", batch)
    assert references(listing.arrangements(office, ListFilter())) == whole


@pytest.mark.parametrize("most", [0, 1, 5, None])
def test_how_many_may_be_needed_does_not_cut_the_list(office, most):
    assert len(list(listing.services(office, ListFilter(), most))) == 40


def test_the_filter_is_the_one_of_the_lists(office):
    rows = list(listing.arrangements(office, ListFilter(states=frozenset({"EXPIRED"}))))
    assert rows
    assert {row.arrangement.state for row in rows} == {"EXPIRED"}


def test_some_records_come_in_the_order_asked_for(office):
    some = [row.listed.id for row in list(listing.arrangements(office, ListFilter()))[3:6]][::-1]
    assert [row.arrangement.id for row in listing.arrangements_of(office, some)] == some
    others = [row.listed.id for row in list(listing.services(office, ListFilter()))[3:6]][::-1]
    assert [row.service.id for row in listing.services_of(office, others)] == others


def test_entities_come_whole_and_the_best_match_first(office):
    assert listing.entities(office, "PAM")[0].short_code == "WFP"
    own, *others = listing.entities(office)
    assert own.short_code == "UNEXAM", "the office itself is offered before all others"
    assert len(others) > 150
    closed = {each.id for each in others if (last_day(each) or date.max) < office.today()}
    assert 0 < len(closed) < len(others)
    assert others == sorted(others, key=lambda each: (each.id in closed, each.short_code)), "what has closed comes last"
    found = listing.entities(office, "children")
    assert found
    assert all("children" in fold(each.name_en) for each in found)


def test_the_total_counts_every_kind_of_record(office):
    services = len(list(listing.services(office, ListFilter())))
    assert listing.total(office) > services + len(listing.entities(office))


def test_names_are_given_by_kind_and_unknown_kinds_are_left_out(office):
    row = next(iter(listing.arrangements(office, ListFilter())))
    named = listing.names(office, {"arrangement": [row.listed.id], "monthly_usage": [row.listed.id]})
    assert named == {row.listed.id: row.listed.reference}
