"""Filters put together narrow a list: each row must pass every one of them."""

from datetime import date

import pytest

from commonservices.office import Office
from commonservices.store import lists
from commonservices.store.lists import ARRANGEMENTS, ListFilter
from tests.builders import an_arrangement

SLA, MOU = frozenset({"SLA"}), frozenset({"MOU_CS"})
DRAFT, ACTIVE = frozenset({"DRAFT"}), frozenset({"ACTIVE"})


@pytest.mark.parametrize(
    ("wanted", "titles"),
    [
        (ListFilter(types=SLA), {"Fuel depot", "Fuel truck"}),
        (ListFilter(types=SLA, text="truck"), {"Fuel truck"}),
        (ListFilter(types=SLA | MOU, text="fuel"), {"Fuel depot", "Fuel truck", "Fuel card"}),
        (ListFilter(types=MOU, text="truck"), set()),
        (ListFilter(types=SLA, states=DRAFT), {"Fuel depot", "Fuel truck"}),
        (ListFilter(types=SLA, states=ACTIVE), set()),
        (ListFilter(types=SLA, ends_before=date(2027, 1, 1)), {"Fuel depot"}),
        (ListFilter(text="fuel", ends_after=date(2026, 12, 31)), {"Fuel truck", "Fuel card"}),
        (ListFilter(text="fuel", ends_after=date(2026, 12, 31), ends_before=date(2028, 1, 1)), {"Fuel truck"}),
    ],
    ids=lambda given: given.text or "narrowed" if isinstance(given, ListFilter) else "",
)
def test_every_filter_narrows_the_list(office: Office, wanted: ListFilter, titles: set[str]) -> None:
    start = date(2026, 1, 1)
    an_arrangement(office, type="SLA", title_en="Fuel depot", effective_on=start, expiry_on=date(2026, 12, 31))
    an_arrangement(office, type="SLA", title_en="Fuel truck", effective_on=start, expiry_on=date(2027, 12, 31))
    an_arrangement(office, type="MOU_CS", title_en="Fuel card", effective_on=start, expiry_on=date(2028, 1, 1))
    with office.engine.connect() as connection:
        rows = lists.page(
            connection, ARRANGEMENTS, wanted, office.today(), sort=lists.NEWEST, descending=True, offset=0, limit=50
        )
        assert {row.title_en for row in rows} == titles
        assert lists.count(connection, ARRANGEMENTS, wanted, office.today()) == len(titles)
