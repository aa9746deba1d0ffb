"""Papers are kept once beside the store; the register keeps name and hash."""

import errno
import hashlib
import os
from pathlib import Path
from typing import Any

import pytest

from commonservices import office as opened
from commonservices.actions import documents, undo
from commonservices.domain.arrangements import Document
from commonservices.errors import Known, RuleBroken
from commonservices.jobs import Stopped
from commonservices.office import Office
from tests.builders import SteppingClock, a_service, an_arrangement, records
from tests.commonservices.actions import lives


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


def test_several_files_are_one_act_and_one_undo(office: Office, tmp_path: Path, last_act: Any) -> None:
    added = an_arrangement(office)
    given = []
    for n in range(3):
        path = tmp_path / f"annex {n}.txt"
        path.write_text(str(n))
        given.append(documents.Paper(path, "ANNEX"))
    told: list[tuple[int, int, str]] = []
    changes = documents.attach_all(office, "arrangement", added.id, given, lambda *step: told.append(step))
    assert last_act()[:2] == ("document_attached", f"{added.reference} · annex 0.txt + 2")
    assert told == [(n, 3, "documents_taken_in") for n in range(3)]
    assert len(records(office, Document)) == 3
    assert changes.transaction is not None
    undo.undo(office, changes.transaction)
    assert records(office, Document) == ()


def test_one_bad_file_among_several_leaves_neither_record_nor_file(office: Office, tmp_path: Path, watch: Any) -> None:
    added = an_arrangement(office)
    good = tmp_path / "good.txt"
    good.write_text("good")
    for bad, rule in (
        ("empty.txt", "file_empty"),
        ("macro.exe", "file_starts_program"),
        ("good.txt", "file_given_twice"),
    ):
        path = tmp_path / bad
        path.touch()
        before = watch()
        with pytest.raises(RuleBroken) as broken:
            documents.attach_all(
                office, "arrangement", added.id, [documents.Paper(good, "ANNEX"), documents.Paper(path, "ANNEX")]
            )
        assert broken.value.rule == rule
        assert before.unchanged()
    with pytest.raises(RuleBroken):
        documents.attach_all(office, "arrangement", added.id, [documents.Paper(good, "NAPKIN")])
    assert office.vault is not None
    assert list(office.vault.digests()) == []


def test_a_stopped_taking_in_leaves_nothing(office: Office, tmp_path: Path, watch: Any) -> None:
    added = an_arrangement(office)
    paths = [tmp_path / f"{n}.txt" for n in range(2)]
    for path in paths:
        path.write_text(path.name)

    def stop(step: int, of: int, words: str) -> None:
        if step:
            raise Stopped

    before = watch()
    with pytest.raises(Stopped):
        documents.attach_all(office, "arrangement", added.id, [documents.Paper(path) for path in paths], stop)
    assert before.unchanged()
    assert office.vault is not None
    assert list(office.vault.digests()) == []
    assert list(office.vault.folder.glob("incoming*")) == []


def test_a_file_larger_than_what_is_kept_is_refused_before_it_is_read(office: Office, tmp_path: Path) -> None:
    added = an_arrangement(office)
    huge = tmp_path / "film.mp4"
    with huge.open("wb") as file:
        file.truncate(2 * 1024**3)
    with pytest.raises(RuleBroken) as broken:
        documents.attach(office, "arrangement", added.id, huge, "OTHER")
    assert broken.value.rule == "file_too_large"
    assert office.vault is not None
    assert list(office.vault.digests()) == []


def test_a_file_another_program_holds_is_said_so(office: Office, paper: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    added = an_arrangement(office)
    opened_before = Path.open

    def held(self: Path, *how: Any, **more: Any) -> Any:
        if self == paper:
            raise PermissionError(errno.EACCES, "held")
        return opened_before(self, *how, **more)

    monkeypatch.setattr(Path, "open", held)
    with pytest.raises(Known) as fault:
        documents.attach(office, "arrangement", added.id, paper, "DRAFT")
    assert fault.value.key == "file_in_use"
    assert "accord signé.txt" in fault.value.message


def test_a_paper_takes_the_place_of_another_in_the_act_that_attaches_it(office: Office, paper: Path) -> None:
    added = an_arrangement(office)
    documents.attach(office, "arrangement", added.id, paper, "SIGNED_COPY")
    (old,) = records(office, Document)
    better = paper.with_name("better.txt")
    better.write_text("a clearer scan")
    with pytest.raises(RuleBroken) as broken:
        documents.attach_all(office, "arrangement", added.id, [documents.Paper(better, "SIGNED_COPY", "", "", old.id)])
    assert broken.value.field == "superseded_reason"
    given = documents.Paper(better, "SIGNED_COPY", "", "", old.id, "clearer scan")
    documents.attach_all(office, "arrangement", added.id, [given])
    kept = {each.file_name: each for each in records(office, Document)}
    assert kept["accord signé.txt"].superseded_by_id == kept["better.txt"].id
    with pytest.raises(RuleBroken):
        documents.supersede(office, kept["better.txt"].id, kept["accord signé.txt"].id, "back again")


def test_a_paper_of_signed_terms_stays_on_record(office: Office, tmp_path: Path, watch: Any) -> None:
    id = lives.active(office)
    path = tmp_path / "minute.txt"
    path.write_text("minute")
    changes = documents.attach(office, "arrangement", id, path, "MINUTES")
    assert changes.transaction is not None
    before = watch()
    for act in (undo.plan, undo.undo):
        with pytest.raises(Known) as fault:
            act(office, changes.transaction)
        assert fault.value.key == "evidence_stays"
    assert before.unchanged()


def test_the_newest_files_of_a_scan_folder_come_first(tmp_path: Path) -> None:
    for n, name in enumerate(("old.pdf", "new.pdf", ".hidden", "~lock.pdf")):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (1_000_000 + n, 1_000_000 + n))
    (tmp_path / "folder").mkdir()
    assert [each.name for each in documents.scanned(tmp_path)] == ["new.pdf", "old.pdf"]
    with pytest.raises(Known) as fault:
        documents.scanned(tmp_path / "gone")
    assert fault.value.key == "file_missing"


def test_a_file_may_be_asked_about_before_it_is_attached(paper: Path) -> None:
    assert documents.check_file(paper) == len("signed by all")
    with pytest.raises(RuleBroken) as broken:
        documents.check_file(paper, largest=3)
    assert broken.value.rule == "file_too_large"
    with pytest.raises(Known) as fault:
        documents.check_file(paper.with_name("gone.txt"))
    assert fault.value.key == "file_missing"


def test_a_paper_is_replaced_once_and_only_by_one_of_its_own_record(office: Office, paper: Path, watch: Any) -> None:
    one, other = an_arrangement(office), an_arrangement(office)
    second = paper.with_name("second.txt")
    second.write_text("second")
    for holder, path in ((one, paper), (one, second), (other, paper)):
        documents.attach(office, "arrangement", holder.id, path, "ANNEX")
    (first,) = [each for each in records(office, Document, attached_id=one.id) if each.file_name == paper.name]
    (newer,) = [each for each in records(office, Document, attached_id=one.id) if each.file_name == second.name]
    (foreign,) = records(office, Document, attached_id=other.id)
    before = watch()
    with pytest.raises(RuleBroken) as broken:
        documents.supersede(office, first.id, foreign.id, "clearer")
    assert broken.value.rule == "not_replaceable"
    assert before.unchanged()
    documents.supersede(office, first.id, newer.id, "clearer")
    with pytest.raises(RuleBroken):
        documents.supersede(office, first.id, newer.id, "once more")
