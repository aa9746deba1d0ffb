"""The list of shared budgets and the page of one: figures, years, parties, what comes next and what is wrong."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from commonservices.actions import cost_pools, pool_lines
from commonservices.actions.pool_lines import Spent
from commonservices.errors import Known
from commonservices.office import Office
from commonservices.queries import cost_pools as pools_listed
from tests.builders import an_office, entity
from tests.commonservices.actions.pooled import TOTAL, a_clinic, an_arrangement_of, frozen


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """One fresh office, set up as the mission UNEXAM."""
    made = an_office(tmp_path)
    yield made
    made.close(backup=False)


def spend(office: Office, line_id: Any, months: dict[int, int]) -> None:
    pool_lines.set_actuals(
        office, [Spent(line_id=line_id, month=date(2026, month, 1), amount=each) for month, each in months.items()]
    )


def test_a_calendar_year_lies_in_two_mission_years(office: Office) -> None:
    clinic = a_clinic(office)
    frozen(office, clinic.pool_id)
    office.clock.move(days=100)
    spend(office, clinic.line_id, dict.fromkeys(range(1, 13), 1_000_000))
    years = pools_listed.detail(office, clinic.pool_id).years
    assert [(each.calendar, each.year, each.actual) for each in years] == [
        ("JAN_DEC", "2026", 12_000_000),
        ("JUL_JUN", "2025/26", 6_000_000),
        ("JUL_JUN", "2026/27", 6_000_000),
    ]
    assert sum(each.budget for each in years if each.calendar == "JUL_JUN") == TOTAL


def test_the_list_shows_budget_cost_and_what_is_late(office: Office) -> None:
    clinic = a_clinic(office, invoice_by=date(2025, 11, 30))
    (row,) = pools_listed.pools(office)
    assert (row.reference, row.provider, row.budget, row.actual, row.late) == (
        "UNEXAM-POOL-2026-01", "UNEXAM", TOTAL, 0, True,
    )  # fmt: skip
    frozen(office, clinic.pool_id)
    spend(office, clinic.line_id, {1: TOTAL})
    (row,) = pools_listed.pools(office, pools_listed.PoolCriteria(text="clin", states=("AGREED",)), "budget")
    assert (row.actual, row.execution, row.estimated) == (TOTAL, 1, False)
    assert pools_listed.count(office, pools_listed.PoolCriteria(text="guards")) == 0
    assert pools_listed.count(office, pools_listed.PoolCriteria(first=date(2027, 1, 1))) == 0


def test_the_ceiling_of_the_arrangement_is_watched(office: Office) -> None:
    clinic = a_clinic(office)
    above = an_arrangement_of(office, ceiling_amount="300000.00", currency="USD")
    assert pools_listed.detail(office, clinic.pool_id).findings == ()
    values = {"name": "Clinic", "arrangement_id": above, "provider_id": entity("UNEXAM"), "starts_on": date(2026, 1, 1)}
    pool = cost_pools.add(office, {**values, "ends_on": date(2026, 12, 31)}).id
    line = pool_lines.add(office, pool, {"description": "Running cost", "budget": TOTAL}).id
    assert [each.code for each in pools_listed.detail(office, pool).findings] == ["CEILING_80"]
    pool_lines.set_fields(office, line, {"budget": "300000.00"})
    assert [each.code for each in pools_listed.detail(office, pool).findings] == ["CEILING_HIT"]


def test_the_page_shows_lines_buckets_parties_and_what_comes_next(office: Office) -> None:
    clinic = a_clinic(office)
    pool_lines.set_fields(office, clinic.line_id, {"bucket": "DISPENSARY"})
    found = pools_listed.detail(office, clinic.pool_id)
    assert [(each.to, [one.rule for one in each.missing]) for each in found.moves] == [
        ("PROPOSED", ["pool_line_not_shared"]),
    ]
    assert [(each.bucket, each.budget, each.actual) for each in found.buckets] == [("DISPENSARY", TOTAL, 0)]
    assert (found.provider, found.parties, found.execution) == ("UNEXAM", (), 0)
    assert found.lines[0].scheme is not None
    assert (found.lines[0].scheme.name, found.lines[0].advance) == ("By head count", None)
    frozen(office, clinic.pool_id)
    spend(office, clinic.line_id, {1: 5_000})
    found = pools_listed.detail(office, clinic.pool_id)
    assert [each.to for each in found.moves] == ["INVOICED", "DRAFT"]
    assert sum(each.advance for each in found.parties) == TOTAL
    assert {each.actual for each in found.parties} == {None}
    line = found.lines[0]
    assert (line.cells[date(2026, 1, 1)].amount, line.figures.actual, line.actual_run) == (5_000, 5_000, None)
    assert line.advance is not None
    assert line.advance.state == "FROZEN"


def test_a_budget_that_is_gone_or_never_was_is_said(office: Office) -> None:
    with pytest.raises(Known) as gone:
        pools_listed.detail(office, office.new_id())
    assert gone.value.key == "not_found"
    with pytest.raises(Known) as never:
        pools_listed.by_reference(office, "UNEXAM-POOL-1999-01")
    assert never.value.key == "no_such_reference"


def test_a_page_of_the_list_is_cut_and_sorted_by_the_database(office: Office) -> None:
    clinic = a_clinic(office)
    later = cost_pools.copy(office, clinic.pool_id, name="Annex")
    assert [each.name for each in pools_listed.pools(office, None, "name")] == ["Annex", "Clinic"]
    assert [each.id for each in pools_listed.pools(office, None, "starts_on", descending=True, limit=1)] == [later.id]
    assert [each.name for each in pools_listed.pools(office, None, "name", offset=1)] == ["Clinic"]
    wanted = pools_listed.PoolCriteria(arrangement_id=clinic.arrangement_id, last=date(2026, 12, 31))
    assert [each.id for each in pools_listed.pools(office, wanted)] == [clinic.pool_id]
    assert pools_listed.count(office, pools_listed.PoolCriteria(provider_id=entity("WFP"))) == 0
