"""Groups, stretches and a change ahead on a small register: what is gone, repeated, empty or signed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from commonservices.actions import bulk
from commonservices.office import Office
from commonservices.queries import register
from commonservices.queries.arrangements import ArrangementFilter
from commonservices.queries.completeness import completeness
from commonservices.queries.register import Outlook, Stretch
from tests.builders import an_arrangement, an_office
from tests.commonservices.store.acts import force_state

ALL = ArrangementFilter()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        yield made


def some(office: Office, count: int, **values: object) -> list[UUID]:
    return [
        an_arrangement(office, title_en=f"Terms {number}", reference=f"T-{number}", **values).id
        for number in range(count)
    ]


@pytest.mark.parametrize("group", register.GROUPS)
def test_an_empty_register_has_no_groups(office: Office, group: str) -> None:
    assert register.groups(office, ALL, group) == []
    assert register.ids(office, ALL, Stretch(0, 10), "reference", group=group) == []
    assert register.counts(office, {"all": ALL}) == {"all": 0}


@pytest.mark.parametrize(
    ("offset", "limit", "places"),
    [(0, 5, [0, 1, 2, 3, 4]), (0, 2, [0, 1]), (3, 10, [3, 4]), (5, 1, []), (1, 0, []), (4, 1, [4])],
)
def test_a_stretch_begins_and_ends_where_it_says(office: Office, offset: int, limit: int, places: list[int]) -> None:
    ids = some(office, 5)
    assert register.ids(office, ALL, Stretch(offset, limit), "reference") == [ids[place] for place in places]
    turned = ids[::-1]
    assert register.ids(office, ALL, Stretch(offset, limit), "reference", descending=True) == [
        turned[place] for place in places
    ]


def test_stretches_put_together_are_the_list(office: Office) -> None:
    ids = some(office, 7)
    found = [each for start in range(0, 9, 3) for each in register.ids(office, ALL, Stretch(start, 3), "title_key")]
    assert sorted(found) == sorted(ids)
    assert len(set(found)) == 7


def test_groups_add_up_to_the_whole(office: Office) -> None:
    ids = some(office, 4)
    for id in ids[:3]:
        force_state(office, id, "ACTIVE")
    assert dict(register.groups(office, ALL, "state")) == {"ACTIVE": 3, "DRAFT": 1}
    narrowed = ArrangementFilter(states=frozenset({"DRAFT"}))
    assert register.groups(office, narrowed, "state") == [("DRAFT", 1)]


def test_what_a_filter_shows_of_none_is_none(office: Office) -> None:
    ids = some(office, 2)
    assert register.matching(office, ALL, []) == set()
    assert register.matching(office, ALL, [*ids, office.new_id()]) == set(ids)


def test_what_all_share_is_told_and_one_alone_shares_everything(office: Office) -> None:
    ids = some(office, 3)
    force_state(office, ids[0], "ACTIVE")
    assert register.alike_in(office, ids, ("state", "type")) == {"type": "MOU_CS"}
    assert register.alike_in(office, ids[:1], ("state", "type")) == {"state": "ACTIVE", "type": "MOU_CS"}


def test_a_change_ahead_of_nothing_does_nothing(office: Office) -> None:
    assert register.outlook(office, [], "notice_days_withdrawal", 45) == Outlook((), (), ())
    assert register.outlook(office, [office.new_id()], "notice_days_withdrawal", 45) == Outlook((), (), ())


def test_a_change_ahead_sorts_each_record_once_and_keeps_their_order(office: Office) -> None:
    ids = some(office, 4)
    force_state(office, ids[1], "ACTIVE")
    bulk.set_field_of_many(office, "arrangement", [ids[2]], "notice_days_withdrawal", 45)
    ahead = register.outlook(office, ids[::-1], "notice_days_withdrawal", 45)
    assert ahead == Outlook((ids[3], ids[0]), (ids[1],), (ids[2],))


def test_a_note_is_free_even_on_signed_terms(office: Office) -> None:
    ids = some(office, 2)
    force_state(office, ids[0], "ACTIVE")
    assert register.outlook(office, ids, "notes", "Seen").changing == tuple(ids)


def test_a_signed_record_that_holds_the_value_already_is_alike_and_not_frozen(office: Office) -> None:
    (id,) = some(office, 1, notice_days_withdrawal=45)
    force_state(office, id, "ACTIVE")
    assert register.outlook(office, [id], "notice_days_withdrawal", 45).alike == (id,)
    assert register.outlook(office, [id], "notice_days_withdrawal", 46).frozen == (id,)


def test_an_unknown_day_sorts_behind_every_day(office: Office) -> None:
    without = an_arrangement(office, title_en="No days").id
    dated = an_arrangement(office, effective_on=date(2026, 1, 1), expiry_on=date(2039, 12, 31)).id
    assert register.ids(office, ALL, Stretch(0, 5), "expiry_on") == [dated, without]
    assert register.ids(office, ALL, Stretch(0, 5), "expiry_on", descending=True) == [without, dated]


# --- the checklist ----------------------------------------------------------------------------------------------------


def test_a_new_record_names_each_clause_once_the_needed_first(office: Office) -> None:
    found = completeness(office, an_arrangement(office).id)
    clauses = [line.clause for line in found.clause_lines]
    assert len(clauses) == len(set(clauses))
    needed = [line.needed for line in found.clause_lines]
    assert needed == sorted(needed, reverse=True)
    assert found.clauses.total == sum(needed)
    assert {line.present for line in found.clause_lines} == {""}


def test_a_type_that_needs_no_clause_asks_for_none(office: Office) -> None:
    found = completeness(office, an_arrangement(office, type="MRR").id)
    assert not any(line.needed for line in found.clause_lines)
    assert found.clauses.total == 0
    assert 0 <= found.record.percent <= 100
