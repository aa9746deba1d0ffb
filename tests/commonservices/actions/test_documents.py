"""Papers are kept once beside the store; the register keeps name and hash."""

import hashlib
from pathlib import Path
from typing import Any

import pytest

from commonservices import office as opened
from commonservices.actions import documents
from commonservices.domain.arrangements import Document
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from tests.builders import SteppingClock, a_service, an_arrangement, records


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "accord signé.txt"
    path.write_text("signed by all")
    return path


def test_a_paper_is_kept_with_its_hash(office: Office, paper: Path, last_act: Any) -> None:
    added = an_arrangement(office)
    documents.attach(office, "arrangement", added.id, paper, "SIGNED_COPY", language="fr")
    assert last_act() == ("document_attached", f"{added.reference} · accord signé.txt", "")
    (kept,) = records(office, Document)
    assert (kept.title, kept.file_name, kept.size, kept.language) == ("accord signé", "accord signé.txt", 13, "fr")
    assert kept.sha256 == hashlib.sha256(b"signed by all").digest()
    paper.unlink()
    assert office.vault is not None
    assert office.vault.read(kept.sha256) == b"signed by all"


def test_a_service_holds_papers_too(office: Office, paper: Path) -> None:
    service = a_service(office)
    documents.attach(office, "shared_service", service.id, paper, "PHOTO", "The depot")
    assert records(office, Document, attached_id=service.id)[0].title == "The depot"


def test_the_same_paper_of_the_same_kind_twice_is_refused(office: Office, paper: Path, watch: Any) -> None:
    added = an_arrangement(office)
    documents.attach(office, "arrangement", added.id, paper, "DRAFT")
    before = watch()
    with pytest.raises(RuleBroken) as broken:
        documents.attach(office, "arrangement", added.id, paper, "DRAFT")
    assert broken.value.rule == "document_twice"
    with pytest.raises(RuleBroken):
        documents.attach(office, "arrangement", added.id, paper, "NAPKIN")
    assert before.unchanged()
    documents.attach(office, "arrangement", added.id, paper, "ANNEX")
    assert len(records(office, Document)) == 2


def test_what_cannot_hold_papers_or_is_not_there_is_said_so(office: Office, paper: Path, watch: Any) -> None:
    added = an_arrangement(office)
    before = watch()
    for kind, id, path in (
        ("arrangement", added.id, paper.with_name("gone.txt")),
        ("arrangement", office.new_id(), paper),
        ("person", added.id, paper),
    ):
        with pytest.raises(Known):
            documents.attach(office, kind, id, path, "DRAFT")
    assert before.unchanged()


def test_a_store_without_a_file_keeps_no_papers(paper: Path) -> None:
    memory = opened.create(None, clock=SteppingClock(), actor="x")
    with pytest.raises(Known) as fault:
        documents.attach(memory, "arrangement", memory.new_id(), paper, "DRAFT")
    assert fault.value.key == "no_vault"
    memory.close()


def test_a_newer_paper_takes_the_place_of_an_older_one(office: Office, paper: Path, last_act: Any) -> None:
    added = an_arrangement(office)
    documents.attach(office, "arrangement", added.id, paper, "DRAFT")
    newer = paper.with_name("newer.txt")
    newer.write_text("newer")
    documents.attach(office, "arrangement", added.id, newer, "DRAFT")
    old, new = sorted(records(office, Document), key=lambda each: each.file_name)
    with pytest.raises(RuleBroken) as broken:
        documents.supersede(office, old.id, new.id, "  ")
    assert broken.value.rule == "required"
    documents.supersede(office, old.id, new.id, "signed version received")
    assert last_act() == ("document_superseded", "accord signé.txt · newer.txt", "signed version received")
    assert next(each for each in records(office, Document) if each.id == old.id).superseded_by_id == new.id
