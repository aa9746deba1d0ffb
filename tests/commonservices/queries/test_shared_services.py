"""The register of services and the page of one."""

from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import event

from commonservices.actions import readings
from commonservices.actions import shared_services as acts
from commonservices.domain.service_states import due_for_stock_take
from commonservices.domain.shared_services import SharedService
from commonservices.errors import Known
from commonservices.queries import shared_services
from commonservices.queries.entities import kpi_by_code
from commonservices.queries.refs import find_ref
from commonservices.queries.shared_services import ServiceFilter
from tests.builders import records


def references(rows):
    return [row.reference for row in rows]


def test_the_demo_register_has_40_services(demo_office):
    assert shared_services.count(demo_office, ServiceFilter()) == 40
    assert references(shared_services.page(demo_office, ServiceFilter()))[0] == "DEMO-S01"
    counts = shared_services.view_counts(demo_office)
    for view, number in counts.items():
        assert len(shared_services.page(demo_office, ServiceFilter(view=view))) == number


def test_a_row_says_what_the_register_shows(demo_office):
    row = shared_services.page(demo_office, ServiceFilter(text="DEMO-S13"))[0]
    assert (row.name, row.provider, row.arrangement, row.unit) == (
        "Clinic consultations",
        "UNEXAM",
        "DEMO-004",
        "visit",
    )
    assert row.last_month == date(2026, 9, 1)
    assert "WFP" in row.consumers


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (ServiceFilter(lines=frozenset({"FUE"})), ["DEMO-S19", "DEMO-S20"]),
        (ServiceFilter(text="diesel"), ["DEMO-S19"]),
        (ServiceFilter(states=frozenset({"DISCONTINUED"})), ["DEMO-S12"]),
    ],
)
def test_filters_show_what_matches(demo_office, wanted, expected):
    assert references(shared_services.page(demo_office, wanted)) == expected
    assert shared_services.count(demo_office, wanted) == len(expected)


def test_the_page_of_a_service_has_months_rates_and_indicators(demo_office):
    detail = shared_services.detail(demo_office, find_ref(demo_office, "DEMO-S07").id)
    assert detail.months[0].month == date(2026, 9, 1)
    assert len(detail.months) == 24
    assert {line.definition.code for line in detail.kpis} == {"K01", "K02", "K03"}
    assert all(line.rating != "not_measured" for line in detail.kpis)
    assert detail.rates[0].rate == Decimal("185.000000")
    assert len(detail.participants) == 8


def test_an_indicator_without_a_reading_is_not_measured(demo_office):
    service = find_ref(demo_office, "DEMO-S02").id
    kpi = kpi_by_code(demo_office, "G-Q1")
    readings.set_target(demo_office, service, kpi.id, "80")
    line = shared_services.detail(demo_office, service).kpis[0]
    assert (line.rating, line.last) == ("not_measured", None)


def test_a_page_of_services_asks_the_database_once(demo_office):
    asked = []
    event.listen(demo_office.engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
    shared_services.page(demo_office, ServiceFilter(), "name_key", limit=200)
    assert len(asked) == 1


def test_a_service_that_is_not_here_is_said(demo_office):
    with pytest.raises(Known, match="no longer in the register"):
        shared_services.detail(demo_office, demo_office.new_id())


def test_services_that_are_due_for_a_stock_take_are_those_of_the_rule(demo_office):
    ids = [row.id for row in shared_services.page(demo_office, ServiceFilter())]
    began = [None, date(2022, 9, 30), date(2022, 10, 1), date(2010, 1, 1), date(2025, 1, 1)]
    taken = [None, 2021, 2022, 2026]
    for place, id in enumerate(ids):
        values = {"started_on": began[place % 5], "stock_take_year": taken[place % 4]}
        if place % 3 == 0:
            values = {"collaborative_since": values["started_on"], "started_on": None} | {
                "stock_take_year": taken[place % 4]
            }
        acts.set_fields(demo_office, id, values)
    held = {each.id: each for each in records(demo_office, SharedService)}
    due = {id for id, each in held.items() if due_for_stock_take(each, demo_office.today())}
    older = shared_services.page(demo_office, ServiceFilter(view="older"))
    assert {row.id for row in older} == due
    assert 0 < len(due) < len(ids)
    assert shared_services.view_counts(demo_office)["older"] == len(due)


def test_a_row_says_what_the_last_stock_take_chose(demo_office):
    row = shared_services.page(demo_office, ServiceFilter(text="DEMO-S13"))[0]
    assert row.stock_take == (None, "")
    acts.set_fields(demo_office, row.id, {"stock_take_year": 2026, "stock_take_action": "SCALE_UP"})
    assert shared_services.rows(demo_office, [row.id])[0].stock_take == (2026, "SCALE_UP")
    assert shared_services.detail(demo_office, row.id).row.stock_take == (2026, "SCALE_UP")
