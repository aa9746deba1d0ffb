"""Versions at their edges: what only the first has, a draft's, one that waits, and comparisons of odd pairs."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from commonservices.actions import amendments, arrangements
from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.errors import Known
from commonservices.office import Office
from commonservices.queries.versions import compare_arrangements, compare_versions, record_of, versions
from tests.builders import an_arrangement, an_office, parties_of
from tests.commonservices.actions.lives import a_draft, active, refused


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        yield made


def test_a_draft_has_one_version_without_signatures(office: Office) -> None:
    (line,) = versions(office, an_arrangement(office).id)
    assert (line.number, line.status, line.retroactive, line.changed) == (1, "current", False, ())
    assert (line.signatures, line.missing) == ((), ())


def test_a_version_compared_with_itself_does_not_differ(office: Office) -> None:
    id = a_draft(office, service=False)
    seen = compare_versions(office, id, 1, 1)
    assert seen.differing == ()
    assert seen.left == seen.right
    assert seen.rows
    assert compare_arrangements(office, id, id).differing == ()


def test_comparing_the_other_way_round_swaps_the_sides(office: Office) -> None:
    one, other = a_draft(office, service=False), a_draft(office, service=False, title_en="Clinic")
    there, back = compare_arrangements(office, one, other), compare_arrangements(office, other, one)
    assert (there.left, there.right) == (back.right, back.left)
    assert [(row.field, row.left, row.right) for row in there.rows] == [
        (row.field, row.right, row.left) for row in back.rows
    ]


@pytest.mark.parametrize("number", [0, 2, -1])
def test_a_version_that_is_not_there_is_refused_with_those_that_are(office: Office, number: int) -> None:
    id = an_arrangement(office).id
    broken = refused("no_such_version", lambda: compare_versions(office, id, 1, number))
    assert broken.params["choices"] == "1"


def test_an_amendment_for_a_day_gone_by_says_so_and_one_to_come_does_not(office: Office) -> None:
    id = active(office)
    amendments.amend(office, id, reason="prices", applies_on=date(2026, 11, 1), values={"ceiling_amount": "5.00"})
    newest, first = versions(office, id)
    assert (newest.status, newest.retroactive, first.status) == ("open", False, "current")


def test_a_dropped_amendment_leaves_the_first_version_alone(office: Office) -> None:
    id = active(office)
    amendments.amend(office, id, reason="prices", applies_on=date(2026, 11, 1), values={"ceiling_amount": "5.00"})
    amendments.drop(office, id, "not agreed")
    assert [(line.number, line.status) for line in versions(office, id)] == [(1, "current")]
    refused("no_such_version", lambda: compare_versions(office, id, 1, 2))


def test_the_signatures_of_the_first_version_are_those_of_its_parties_by_code(office: Office) -> None:
    (line,) = versions(office, active(office))
    assert [each.code for each in line.signatures] == ["UNDP", "UNICEF", "WFP"]
    assert {(each.name, each.title, each.signed_on) for each in line.signatures} == {
        ("Demo signatory", "Chief", date(2025, 12, 15))
    }


def test_a_party_that_has_not_signed_the_first_version_is_not_among_its_signatures(office: Office) -> None:
    id = a_draft(office, service=False)
    arrangements.sign(office, parties_of(office, id)["WFP"].id, "Omar Said", "Director", date(2026, 9, 1))
    (line,) = versions(office, id)
    assert [each.code for each in line.signatures] == ["WFP"]


def test_what_is_gone_is_known(office: Office) -> None:
    id = an_arrangement(office).id
    with pytest.raises(Known):
        versions(office, office.new_id())
    with pytest.raises(Known):
        compare_arrangements(office, id, office.new_id())
    with pytest.raises(Known):
        compare_versions(office, office.new_id(), 1, 1)


@pytest.mark.parametrize(
    ("field", "cls"),
    [
        ("expiry_on", ArrangementVersion),
        ("ceiling_amount", ArrangementVersion),
        ("state", Arrangement),
        ("owner_person_id", Arrangement),
        ("parties", None),
        ("no_such_field", None),
    ],
)
def test_a_compared_field_belongs_to_terms_or_record_or_neither(field: str, cls: object) -> None:
    assert record_of(field) is cls


def test_every_field_that_is_compared_belongs_somewhere(office: Office) -> None:
    id = an_arrangement(office).id
    names = [row.field for row in compare_arrangements(office, id, id).rows]
    assert len(names) == len(set(names))
    assert [name for name in names if record_of(name) is None] == ["parties"]
