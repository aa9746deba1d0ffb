"""The lines and cells of the monthly grid."""

from datetime import date

from commonservices.domain.terms import add_months
from commonservices.queries.entities import entity_by_code
from commonservices.queries.refs import find_ref
from commonservices.store.grids import GridCriteria, count, lines, quantities, sums


def test_lines_come_in_pages_by_service_and_consumer(demo_office):
    with demo_office.engine.connect() as connection:
        number = count(connection, GridCriteria())
        whole = lines(connection, GridCriteria(), 0, 1000)
        parts = [line for offset in range(0, number, 37) for line in lines(connection, GridCriteria(), offset, 37)]
    assert len(whole) == number
    assert parts == whole
    assert [(line.reference, line.consumer) for line in whole] == sorted(
        (line.reference, line.consumer) for line in whole
    )


def test_criteria_narrow_the_lines(demo_office):
    service, wfp = find_ref(demo_office, "DEMO-S19").id, entity_by_code(demo_office, "WFP").id
    with demo_office.engine.connect() as connection:
        one = lines(connection, GridCriteria(service_id=service, entity_id=wfp), 0, 10)
        worded = count(connection, GridCriteria(text="diesel"))
        nothing = count(connection, GridCriteria(text="nosuchword"))
    assert [(line.service_id, line.consumer_id) for line in one] == [(service, wfp)]
    assert worded == 4
    assert nothing == 0


def test_cells_add_up_to_the_sums_of_the_database(demo_office):
    service = find_ref(demo_office, "DEMO-S19").id
    first, last = date(2025, 7, 1), date(2026, 6, 1)
    with demo_office.engine.connect() as connection:
        some = lines(connection, GridCriteria(service_id=service), 0, 100)
        cells = quantities(connection, some, first, last)
        totals = sums(connection, [service], [add_months(first, step) for step in range(12)])
        three = sums(connection, [service], [first, last])
    for (id, month), total in totals.items():
        assert total == sum(value for (each, _, day), (value, _) in cells.items() if (each, day) == (id, month))
    assert len(totals) == 12
    assert three == {(id, month): total for (id, month), total in totals.items() if month in {first, last}}


def test_the_sizes_of_the_services_are_read_from_one_index(demo_office):
    asked = "SELECT n, consumer_count FROM register_service WHERE consumer_count > 0 ORDER BY reference"
    with demo_office.engine.connect() as connection:
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {asked}").all()
    assert [row[-1] for row in plan] == [
        "SCAN register_service USING COVERING INDEX ix_register_service__reference_n_consumer_count"
    ]
