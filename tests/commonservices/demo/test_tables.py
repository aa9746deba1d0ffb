"""The shipped tables of the demonstration."""

import pytest

from commonservices.demo.tables import tables
from commonservices.domain import codelists


def test_every_table_has_all_its_rows():
    read = tables()
    assert (len(read.arrangements), len(read.services), len(read.kpis), len(read.events)) == (24, 40, 20, 14)


def test_the_types_are_those_of_the_scenario():
    types = [row.type for row in tables().arrangements.values()]
    counted = {code: types.count(code) for code in set(types)}
    assert (counted["SLA"], counted["MOU_SUP"], counted["LTA_PB"], counted["CPM"]) == (7, 4, 3, 2)
    assert counted["CSA"] + counted["LCSSB"] == 4
    assert all(counted[code] == 1 for code in ("MRR", "LAS", "EOL", "TA"))


def test_empty_cells_are_no_offsets():
    read = tables().arrangements
    assert read["012"].end_m is None
    assert read["022"].signed_m is None


def test_every_arrangement_has_one_place():
    sites = [ref for site in tables().mission["location"] for ref in site["arrangements"]]
    assert sorted(sites) == sorted(tables().arrangements)


@pytest.mark.parametrize(
    ("ref", "site"), [("001", "Alpha"), ("014", "Bravo"), ("019", "Charlie"), ("024", "Delta"), ("012", "Alpha")]
)
def test_the_place_of_an_arrangement_is_found(ref, site):
    assert tables().site_of(ref) == site


@pytest.mark.parametrize(("type_code", "days"), [("LTA_PB", 30), ("EOL", 30), ("SLA", 90), ("CPM", 90)])
def test_notice_depends_on_the_type(type_code, days):
    assert tables().term("notice_days", type_code) == days


def test_each_season_averages_one():
    for factors in tables().mission["season"].values():
        assert len(factors) == 12
        assert sum(map(float, factors)) == pytest.approx(12, abs=0.3)


def test_the_columns_of_the_partners_add_up_to_the_totals_of_the_scenario():
    read = tables().mission
    columns = ("headcount", "floor_area", "workstations", "vehicles")
    totals = {name: sum(partner.get(name, 0) for partner in read["partner"].values()) for name in columns}
    common = read["common_area"]
    assert {name: totals[name] + common.get(name, 0) for name in columns} == {
        "headcount": 640,
        "floor_area": 2140,
        "workstations": 236,
        "vehicles": 172,
    }


def test_every_event_concerns_a_known_arrangement_and_one_of_its_consumers():
    read = tables()
    for event in read.events:
        assert event.consumer_index < len(read.arrangements[event.arrangement].consumers)


def test_events_are_found_by_arrangement_and_type():
    found = tables().events_of("024", "rate_revision")
    assert [event.code for event in found] == ["E11"]
    assert [event.code for event in tables().events_of("024")] == ["E11", "E13"]


def test_services_are_in_the_catalogue_and_their_units_in_the_list():
    catalogue, units = codelists.load("service_catalogue"), codelists.load("units")
    for row in tables().services:
        assert row.catalogue_code in catalogue
        assert row.unit in units
