"""People with their roles, their authority, and who I am."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from commonservices.actions import people as actions
from commonservices.office import Office
from commonservices.queries import people as queries
from tests.builders import ACTOR, an_arrangement, an_office
from tests.commonservices.actions.decided import a_person


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """An office that is set up."""
    with an_office(tmp_path) as made:
        made.backs_up = False
        yield made


def test_people_are_listed_with_the_roles_of_today(office: Office) -> None:
    one, other = a_person(office, "Beta"), a_person(office, "Alpha")
    actions.declare(office, {"person_id": one, "role": "FINANCE", "from_on": "1 January 2026"})
    actions.declare(office, {"person_id": one, "role": "SECURITY", "from_on": "1 January 2027"})
    actions.delegate(office, {"person_id": other, "given_by": "Head"})
    rows = {row.name: row for row in queries.people(office)}
    assert list(rows) == ["Alpha", "Beta"]
    assert rows["Beta"].roles == ("FINANCE",)
    assert (rows["Alpha"].delegated, rows["Beta"].delegated) == (True, False)


def test_who_left_stands_last_or_is_left_out(office: Office) -> None:
    a_person(office, "Alpha", active_to=date(2026, 1, 1))
    a_person(office, "Beta")
    assert [row.name for row in queries.people(office)] == ["Beta", "Alpha"]
    assert [row.name for row in queries.people(office, gone=False)] == ["Beta"]


def test_people_are_found_by_role_and_by_words(office: Office) -> None:
    one = a_person(office, "Éva", title="Finance officer")
    a_person(office, "Beta")
    actions.declare(office, {"person_id": one, "role": "FINANCE"})
    assert [row.name for row in queries.people(office, role="FINANCE")] == ["Éva"]
    assert [row.name for row in queries.people(office, "eva officer")] == ["Éva"]


def test_roles_say_for_what_and_since_when(office: Office) -> None:
    person, arrangement = a_person(office), an_arrangement(office).id
    actions.declare(
        office, {"person_id": person, "role": "FINANCE", "from_on": "1 May 2026", "until_on": "1 June 2026"}
    )
    scope = {"scope_kind": "ARRANGEMENT", "scope_id": arrangement}
    actions.declare(office, {"person_id": person, "role": "SERVICE_MANAGER", **scope})
    lines = queries.roles(office, person_id=person)
    assert [(line.role, line.state) for line in lines] == [("SERVICE_MANAGER", "now"), ("FINANCE", "past")]
    assert lines[0].scope.startswith("UNEXAM-")
    assert len(queries.roles(office)) == 2


def test_an_alternate_names_whom_it_stands_in_for(office: Office) -> None:
    one, other = a_person(office, "Chief"), a_person(office, "Deputy")
    actions.declare(office, {"person_id": other, "role": "APPROVER", "alternate_for_id": one})
    assert queries.roles(office)[0].alternate_for == "Chief"


def test_i_am_the_person_of_my_name(office: Office) -> None:
    assert queries.me(office) == queries.Me(name=ACTOR, person_id=None, roles=(), delegations=(), binding=False)
    actions.declare_mine(office, ["APPROVER"])
    mine = queries.me(office)
    assert mine.person_id is not None
    actions.delegate(office, {"person_id": mine.person_id, "given_by": "Head", "ceiling_amount": "10"})
    mine = queries.me(office)
    assert (mine.held, mine.binding, mine.delegations[0].ceiling_amount) == (("APPROVER",), True, 1000)
    assert queries.people(office)[0].is_me


def test_setting_my_roles_ends_yesterday_what_is_no_longer_held(office: Office) -> None:
    actions.declare_mine(office, ["FINANCE", "SECURITY"], from_on=date(2026, 1, 1))
    actions.set_mine(office, ["SECURITY", "APPROVER"])
    lines = {line.role: line for line in queries.roles(office)}
    assert {role: line.state for role, line in lines.items()} == {
        "SECURITY": "now",
        "APPROVER": "now",
        "FINANCE": "past",
    }
    assert lines["FINANCE"].until_on == date(2026, 9, 30)


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (None, None, "now"),
        (date(2026, 10, 1), date(2026, 10, 1), "now"),
        (date(2026, 10, 2), None, "ahead"),
        (None, date(2026, 9, 30), "past"),
    ],
)
def test_a_span_is_now_ahead_or_past(first: date | None, last: date | None, said: str) -> None:
    assert queries.runs(first, last, date(2026, 10, 1)) == said
