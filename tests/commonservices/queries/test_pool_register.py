"""The register of shared budgets: its views, its words, its orders, its filters and its groups."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from commonservices.actions import cost_pools, pool_lines
from commonservices.domain import codelists
from commonservices.office import Office
from commonservices.queries.pool_register import ORDER, REGISTER, VIEWS
from commonservices.store.lists import ListFilter
from tests.builders import an_office, entity
from tests.commonservices.actions.pooled import an_arrangement_of

HEADS = {"UNEXAM": 3, "WFP": 1}


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """Three draft budgets: Clinic of 2026, late; Guards of 2027; Water of 2026 under another provider."""
    made = an_office(tmp_path_factory.mktemp("register"))
    above = an_arrangement_of(made, HEADS)
    for name, year, provider, budget, by in (
        ("Clinic", 2026, "UNEXAM", 500, date(2025, 11, 30)),
        ("guards", 2027, "UNEXAM", 900, None),
        ("Water", 2026, "WFP", 100, date(2026, 12, 1)),
    ):
        values = {
            "name": name, "arrangement_id": above, "provider_id": entity(provider), "starts_on": date(year, 1, 1),
            "ends_on": date(year, 12, 31), "invoice_by": by,
        }  # fmt: skip
        pool = cost_pools.add(made, values).id
        pool_lines.add(made, pool, {"description": "Cost", "budget": budget})
    yield made
    made.close(backup=False)


def names(office: Office, wanted: ListFilter, sort: str = "", *, descending: bool = False) -> list[str]:
    return [each.name for each in REGISTER.page(office, wanted, sort, descending=descending)]


def test_every_state_has_its_place_in_one_view() -> None:
    assert set(ORDER) == {each.code for each in codelists.load("pool_states")}


@pytest.mark.parametrize(("view", "count"), [("all", 3), ("agreeing", 3), ("running", 0), ("closed", 0), ("late", 1)])
def test_a_view_shows_what_it_says(office: Office, view: str, count: int) -> None:
    assert view in VIEWS
    assert REGISTER.count(office, ListFilter(view)) == count


def test_a_budget_is_late_when_its_advances_are_not_billed_in_time(office: Office) -> None:
    assert names(office, ListFilter("late")) == ["Clinic"]


@pytest.mark.parametrize(
    ("text", "found"),
    [("clin", ["Clinic"]), ("GUARDS", ["guards"]), ("wfp", ["Water"]), ("nowhere", []), ("2027", ["guards"])],
)
def test_words_are_sought_in_number_name_arrangement_and_provider(office: Office, text: str, found: list[str]) -> None:
    assert names(office, ListFilter("all", text)) == found


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        ("name", ["Clinic", "guards", "Water"]),
        ("budget", ["Water", "Clinic", "guards"]),
        ("provider", ["Clinic", "guards", "Water"]),
        ("invoice", ["Clinic", "Water", "guards"]),
        ("starts", ["Clinic", "Water", "guards"]),
    ],
)
def test_each_column_orders_both_ways(office: Office, sort: str, order: list[str]) -> None:
    assert names(office, ListFilter("all"), sort) == order
    descending = names(office, ListFilter("all"), sort, descending=True)
    assert {*descending} == {*order}
    assert descending[0] in ({"guards", "Water"} if sort == "provider" else {order[-1]})


@pytest.mark.parametrize("sort", sorted(REGISTER.keys))
def test_no_order_loses_a_budget(office: Office, sort: str) -> None:
    assert sorted(names(office, ListFilter("all"), sort)) == ["Clinic", "Water", "guards"]


def test_the_newest_year_stands_first_where_nothing_is_chosen(office: Office) -> None:
    assert names(office, ListFilter("all"))[0] == names(office, ListFilter("all"), "no such column")[0] == "guards"


def test_budgets_are_grouped_and_counted(office: Office) -> None:
    assert REGISTER.groups_of(office, ListFilter("all"), "provider") == [("UNEXAM", 2), ("WFP", 1)]
    assert REGISTER.groups_of(office, ListFilter("all"), "state") == [("DRAFT", 3)]
    grouped = [each.provider for each in REGISTER.page(office, ListFilter("all"), group="provider")]
    assert grouped == ["UNEXAM", "UNEXAM", "WFP"]


def test_a_stretch_of_the_list_is_read(office: Office) -> None:
    every = [each.id for each in REGISTER.page(office, ListFilter("all"), "name")]
    assert [each.id for each in REGISTER.page(office, ListFilter("all"), "name", offset=1, limit=1)] == every[1:2]
    assert [each.id for each in REGISTER.rows(office, every[::-1])] == every[::-1]
    assert REGISTER.places(office, ListFilter("all"), every, "name") == {id: n for n, id in enumerate(every)}
    assert REGISTER.alike_in(office, every, ("state", "name")) == {"state": "DRAFT"}
