"""The register as a tool: groups, stretches, what a filter shows, what a change of many would do."""

import pytest

from commonservices.actions import bulk
from commonservices.domain.arrangements import Arrangement
from commonservices.queries import register
from commonservices.queries.arrangements import ArrangementFilter, page, places, rows
from commonservices.queries.register import Stretch
from tests.builders import record

ALL = ArrangementFilter()


@pytest.mark.parametrize("group", register.GROUPS)
def test_groups_count_the_rows_and_stand_in_the_order_of_the_list(demo_office, group):
    found = register.groups(demo_office, ALL, group)
    listed = page(demo_office, ALL, "title_key", group=group, limit=100)
    assert [str(getattr(row, group)) for row in listed] == [key for key, count in found for _ in range(count)]
    assert "" not in [key for key, _count in found[:-1]]


def test_the_rows_of_a_group_keep_the_order_asked_for(demo_office):
    listed = page(demo_office, ALL, "expiry_on", descending=True, group="state", limit=100)
    ids = register.ids(demo_office, ALL, Stretch(0, 100), "expiry_on", descending=True, group="state")
    assert [row.id for row in listed] == ids
    found = places(demo_office, ALL, ids[3:5], "expiry_on", descending=True, group="state")
    assert found == {ids[3]: 3, ids[4]: 4}


def test_a_stretch_is_a_part_of_the_list(demo_office):
    listed = [row.id for row in page(demo_office, ALL, "reference", limit=100)]
    assert register.ids(demo_office, ALL, Stretch(5, 4), "reference") == listed[5:9]


def test_what_a_filter_shows_of_some_records(demo_office):
    listed = page(demo_office, ALL, "reference", limit=100)
    shown = {row.id for row in listed if row.state == "ACTIVE"}
    assert (
        register.matching(demo_office, ArrangementFilter(states=frozenset({"ACTIVE"})), [r.id for r in listed]) == shown
    )


def test_several_filters_are_counted_at_once(demo_office):
    wanted = {"all": ALL, "own": ArrangementFilter(text="demo", states=frozenset({"ACTIVE"}))}
    assert register.counts(demo_office, wanted) == {
        "all": 24,
        "own": len(page(demo_office, wanted["own"], limit=100)),
    }
    assert register.counts(demo_office, {}) == {}


def test_what_some_rows_share_and_where_they_differ(demo_office):
    active = [row.id for row in page(demo_office, ArrangementFilter(states=frozenset({"ACTIVE"})), limit=100)]
    shared = register.alike_in(demo_office, active, ("state", "type"))
    assert shared == {"state": "ACTIVE"}


def test_a_change_ahead_tells_what_changes_what_is_signed_and_what_is_so_already(demo_office):
    listed = page(demo_office, ALL, "reference", limit=100)
    ids = [row.id for row in listed]
    ahead = register.outlook(demo_office, ids, "notice_days_withdrawal", 45)
    unsigned = {row.id for row in listed if row.state in {"DRAFT", "IN_REVIEW", "CLEARED", "SIGNING"}}
    assert set(ahead.changing) <= unsigned
    assert len(ahead.changing) + len(ahead.frozen) + len(ahead.alike) == len(ids)
    bulk.set_field_of_many(demo_office, "arrangement", ahead.changing, "notice_days_withdrawal", 45)
    again = register.outlook(demo_office, ids, "notice_days_withdrawal", 45)
    assert again.changing == ()
    assert set(ahead.changing) <= set(again.alike)


def test_the_owner_of_many_is_seen_in_the_list_at_once(demo_office):
    from commonservices.queries.entities import persons

    owner = persons(demo_office)[0]
    ids = [row.id for row in page(demo_office, ALL, limit=100)]
    bulk.set_field_of_many(demo_office, "arrangement", ids, "owner_person_id", owner.id)
    assert {row.owner for row in rows(demo_office, ids)} == {owner.name}
    assert record(demo_office, Arrangement, ids[0]).owner_person_id == owner.id
    bulk.set_field_of_many(demo_office, "arrangement", ids[:2], "owner_person_id", None)
    assert [row.owner for row in rows(demo_office, ids[:3])] == ["", "", owner.name]
