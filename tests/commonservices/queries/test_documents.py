"""Papers read back: the one in force, checked copies, and a reading of all of them."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from commonservices.actions import documents as actions
from commonservices.domain.arrangements import Document
from commonservices.errors import Known
from commonservices.office import Office
from commonservices.queries import documents
from tests.builders import SteppingClock, an_arrangement, an_office


@pytest.fixture
def office(tmp_path: Path, clock: SteppingClock) -> Iterator[Office]:
    with an_office(tmp_path, clock=clock) as made:
        yield made


@pytest.fixture
def clock() -> SteppingClock:
    return SteppingClock()


@pytest.fixture
def attached(office: Office, clock: SteppingClock, tmp_path: Path) -> tuple[UUID, tuple[Document, ...]]:
    id = an_arrangement(office).id
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text(name)
        clock.move(seconds=1)
        actions.attach(office, "arrangement", id, tmp_path / name, "SIGNED_COPY")
    return id, documents.attached(office, id)


def _kept(office: Office, document: Document) -> Path:
    assert office.vault is not None
    assert document.sha256 is not None
    return office.vault.place(document.sha256)


def test_papers_come_in_the_order_they_were_attached(attached: tuple[UUID, tuple[Document, ...]]) -> None:
    assert [each.file_name for each in attached[1]] == ["one.txt", "two.txt"]
    assert documents.standing_id(None, attached[1]) == attached[1][1].id
    assert documents.standing_id(None, ()) is None


def test_a_copy_is_checked_and_safely_named(
    office: Office, attached: tuple[UUID, tuple[Document, ...]], tmp_path: Path
) -> None:
    one = attached[1][0]
    assert documents.content(office, one) == b"one.txt"
    sly = dataclasses.replace(one, file_name="../one.txt")
    (tmp_path / "copies").mkdir()
    copy = documents.open_copy(office, sly, tmp_path / "copies")
    assert copy == tmp_path / "copies" / "one.txt"
    assert copy.read_text() == "one.txt"
    _kept(office, one).write_text("other")
    with pytest.raises(Known) as fault:
        documents.open_copy(office, one, tmp_path / "copies")
    assert fault.value.key == "document_changed"


def test_all_papers_are_read_and_the_wrong_ones_named(
    office: Office, attached: tuple[UUID, tuple[Document, ...]]
) -> None:
    told: list[int] = []
    sound = documents.verify(office, lambda step, of, words: told.append(of))
    assert (sound.count, sound.size, sound.wrong) == (2, 14, ())
    assert told == [2, 2]
    one, two = attached[1]
    _kept(office, one).unlink()
    _kept(office, two).write_text("TWO.txt")
    wrong = {each.file_name: each.fault.key for each in documents.verify(office).wrong}
    assert wrong == {"one.txt": "document_missing", "two.txt": "document_changed"}
