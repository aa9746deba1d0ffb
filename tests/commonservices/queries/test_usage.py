"""The monthly grid."""

from datetime import date
from decimal import Decimal
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from commonservices.actions import usage as acting
from commonservices.queries import usage
from commonservices.queries.entities import entity_by_code
from commonservices.queries.refs import find_ref
from commonservices.queries.usage import GridFilter, months_of_year

YEAR = months_of_year(date(2025, 7, 1))


@given(st.dates(date(1990, 1, 1), date(2100, 12, 31)), st.integers(1, 40))
def test_months_follow_one_another(start, count):
    months = months_of_year(start, count)
    assert len(months) == count
    assert all(day.day == 1 for day in months)
    assert all((b.year - a.year) * 12 + b.month - a.month == 1 for a, b in pairwise(months))


def test_the_grid_has_a_row_for_each_consumer_of_each_service(demo_office):
    grid = usage.grid(demo_office, GridFilter(YEAR), limit=1000)
    assert grid.count == len(grid.rows) == usage.count(demo_office, GridFilter(YEAR))
    assert all(len(row.cells) == 12 for row in grid.rows)
    service = find_ref(demo_office, "DEMO-S13").id
    rows = [row for row in grid.rows if row.service_id == service]
    assert [row.consumer for row in rows] == sorted(row.consumer for row in rows)


def test_totals_are_the_sums_of_the_cells(demo_office):
    rows = usage.grid(demo_office, GridFilter(YEAR), limit=1000).rows
    assert rows
    for row in rows:
        entered = [cell.quantity for cell in row.cells if cell.quantity is not None]
        assert row.total == (sum(entered) if entered else None)


def test_nothing_entered_is_not_zero(demo_office):
    service = find_ref(demo_office, "DEMO-S36").id
    rows = usage.grid(demo_office, GridFilter(YEAR, service_id=service)).rows
    quantities = {cell.quantity for row in rows for cell in row.cells}
    assert Decimal(0) in quantities
    consumer = rows[0].consumer_id
    acting.set_usage(demo_office, service, consumer, date(2026, 1, 1), None)
    acting.set_usage(demo_office, service, consumer, date(2026, 2, 1), "0")
    cells = usage.grid(demo_office, GridFilter(YEAR, service_id=service)).rows[0].cells
    assert cells[6].quantity is None
    assert cells[7].quantity == 0


def test_the_year_before_is_compared(demo_office):
    service = find_ref(demo_office, "DEMO-S19").id
    now = usage.grid(demo_office, GridFilter(YEAR, service_id=service)).rows
    before = usage.grid(demo_office, GridFilter(months_of_year(date(2024, 7, 1)), service_id=service)).rows
    assert [row.before for row in now] == [row.total for row in before]


def test_filters_pick_service_consumer_and_words(demo_office):
    wfp = entity_by_code(demo_office, "PAM").id
    assert {row.consumer for row in usage.grid(demo_office, GridFilter(YEAR, entity_id=wfp)).rows} == {"WFP"}
    assert {row.reference for row in usage.grid(demo_office, GridFilter(YEAR, text="diesel")).rows} == {"DEMO-S19"}
    arrangement = find_ref(demo_office, "DEMO-006").id
    rows = usage.grid(demo_office, GridFilter(YEAR, arrangement_id=arrangement)).rows
    assert {row.reference for row in rows} == {"DEMO-S19", "DEMO-S20"}


def test_service_totals_add_up_the_consumers(demo_office):
    service = find_ref(demo_office, "DEMO-S19").id
    rows = usage.grid(demo_office, GridFilter(YEAR, service_id=service)).rows
    totals = usage.service_totals(demo_office, [service], YEAR)[service]
    assert totals == [sum(row.cells[place].quantity for row in rows) for place in range(12)]


def test_a_month_is_read_page_by_page_like_the_whole(demo_office):
    month = date(2026, 3, 1)
    whole = usage.by_month(demo_office, GridFilter(YEAR), month)
    assert len(whole) == len(usage.sizes(demo_office, GridFilter(YEAR)).numbers) > 12
    assert any(each.total is not None and each.year_before is not None for each in whole)
    pages = [usage.by_month(demo_office, GridFilter(YEAR), month, at, 12) for at in range(0, len(whole), 12)]
    assert tuple(each for page in pages for each in page) == whole


def test_months_before_a_consumer_took_part_are_not_covered(demo_office):
    from commonservices.actions import shared_services

    service = find_ref(demo_office, "DEMO-S19").id
    unops = entity_by_code(demo_office, "UNOPS").id
    shared_services.add_participant(demo_office, service, unops, joined_on=date(2026, 1, 15))
    row = next(r for r in usage.grid(demo_office, GridFilter(YEAR, service_id=service)).rows if r.consumer == "UNOPS")
    assert [cell.covered for cell in row.cells] == [False] * 6 + [True] * 6
