"""The family of an arrangement: its parents, itself, and all that hangs under it."""

from datetime import date
from pathlib import Path

import pytest

from commonservices.actions import arrangements
from commonservices.office import Office
from commonservices.queries.kin import kin
from tests.builders import an_arrangement, an_office


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return an_office(tmp_path)


def logged(office: Office, title: str, parent: object = None) -> object:
    made = an_arrangement(office, title_en=title, effective_on=date(2026, 1, 1), expiry_on=date(2026, 12, 31))
    if parent is not None:
        arrangements.set_field(office, made.id, "parent_id", parent)
    return made.id


def seen(office: Office, id: object) -> list[tuple[int, str, str]]:
    return [(line.depth, line.place, line.row.title) for line in kin(office, id)]


def test_one_alone_is_its_whole_family(office: Office) -> None:
    assert seen(office, logged(office, "Alone")) == [(0, "here", "Alone")]


def test_the_tree_goes_from_the_topmost_parent_to_the_last_child(office: Office) -> None:
    frame = logged(office, "Framework")
    first = logged(office, "First agreement", frame)
    logged(office, "Second agreement", frame)
    logged(office, "Annex", first)
    assert seen(office, frame) == [
        (0, "here", "Framework"),
        (1, "below", "First agreement"),
        (2, "below", "Annex"),
        (1, "below", "Second agreement"),
    ]
    assert seen(office, first) == [
        (0, "above", "Framework"),
        (1, "here", "First agreement"),
        (2, "below", "Annex"),
    ]


def test_an_arrangement_that_is_gone_has_no_family(office: Office) -> None:
    from uuid import UUID

    assert kin(office, UUID(int=4)) == ()
