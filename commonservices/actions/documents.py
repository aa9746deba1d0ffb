"""Attaching papers: the content is kept once beside the store, the register keeps its name and its hash."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.domain import papers
from commonservices.domain.arrangements import Document
from commonservices.domain.changes import Changes
from commonservices.domain.checks import check_record
from commonservices.domain.declaring import dataclass
from commonservices.domain.sentences import refuse
from commonservices.errors import Known
from commonservices.jobs import Tell, silent

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.vault import Stored, Vault
    from commonservices.store.work import Work

HOLDERS = (
    "arrangement",
    "shared_service",
    "premises",
    "long_term_agreement",
    "meeting",
    "decision",
    "cba_case",
    "efficiency_record",
)


@dataclass(frozen=True, slots=True)
class Paper:
    """One file to attach: where it lies, what it is, and which paper on record it takes the place of, and why."""

    path: Path
    kind: str = "OTHER"
    title: str = ""
    language: str = ""
    replaces_id: UUID | None = None
    reason: str = ""


def attach(
    office: Office, attached_kind: str, attached_id: UUID, path: Path, kind: str, title: str = "", language: str = ""
) -> Changes:
    """Keep a copy of a file and attach it to a record; Known when the file cannot be read."""
    return attach_all(office, attached_kind, attached_id, [Paper(path, kind, title, language)])


def attach_all(
    office: Office,
    attached_kind: str,
    attached_id: UUID,
    given: Sequence[Paper],
    tell: Tell = silent,
    largest: int = papers.LARGEST_BYTES,
) -> Changes:
    """Attach some files in one act, all of them or none; a stopped or refused act leaves the register as it was.

    `largest` is the size in bytes above which a file is refused before a byte of it is read.
    """
    holder = (attached_kind, attached_id)
    with acting(office, "document_attached", holder, given, tell=tell, largest=largest) as (work, _ids):
        more = f" + {len(given) - 1}" if len(given) > 1 else ""
        name = given[0].path.name if given else ""
        work.subject(f"{_reference_of(work, attached_kind, attached_id)} · {name}{more}")
    return work.changes


@contextmanager
def acting(
    office: Office,
    act: str,
    holder: tuple[str, UUID],
    given: Sequence[Paper],
    *,
    why: str = "",
    tell: Tell = silent,
    largest: int = papers.LARGEST_BYTES,
) -> Iterator[tuple[Work, tuple[UUID, ...]]]:
    """Give the unit of work of an act with the papers it brings: they are attached with the rest of it, or not at all.

    `holder` is the kind and the identifier of the record the papers are attached to.
    """
    if not given:
        with office.work(act, why=why) as work:
            yield work, ()
        return
    vault = _vault_of(office)
    _check_files(given, largest)
    with vault.taking_in() as taken:
        stored = []
        for step, paper in enumerate(given):
            tell(step, len(given), "documents_taken_in")
            stored.append(taken.add(paper.path))
        with office.work(act, why=why) as work:
            _reference_of(work, *holder)
            yield work, _put_papers(office, work, holder, zip(given, stored, strict=True))
            taken.settle()


def _put_papers(
    office: Office, work: Work, holder: tuple[str, UUID], given: Iterable[tuple[Paper, Stored]]
) -> tuple[UUID, ...]:
    """Write what was taken in as documents of a record; the same content is not attached twice as the same kind."""
    kind, id = holder
    held = {(each.sha256, each.kind) for each in work.all(Document, attached_id=id)}
    put: list[UUID] = []
    for paper, (sha256, size) in given:
        record = Document(
            id=office.new_id(),
            kind=paper.kind,
            title=paper.title or paper.path.stem,
            file_name=paper.path.name,
            sha256=sha256,
            size=size,
            language=paper.language,
            attached_kind=kind,
            attached_id=id,
        )
        check_record(record)
        if (sha256, paper.kind) in held:
            refuse("document_twice", "file_name", paper.path.name, example="another file")
        held.add((sha256, paper.kind))
        work.put(record)
        put.append(record.id)
        if paper.replaces_id is not None:
            work.put(_superseded(work.get(Document, paper.replaces_id), record, paper.reason))
    return tuple(put)


def supersede(office: Office, document_id: UUID, by_id: UUID, reason: str) -> Changes:
    """Say that another paper takes the place of this one; it stays on record."""
    with office.work("document_superseded", why=reason) as work:
        old, new = work.get(Document, document_id), work.get(Document, by_id)
        if new.superseded_by_id is not None or new.id == old.id:
            refuse("document_twice", "superseded_by_id", new.file_name, example="another file")
        work.subject(f"{old.file_name} · {new.file_name}")
        work.put(_superseded(old, new, reason))
    return work.changes


def check_file(path: Path, largest: int = papers.LARGEST_BYTES) -> int:
    """Give the size of a file that may be attached; refused by its name or size, Known when it is not there."""
    name = path.name
    papers.check_file_name(name)
    if not path.is_file():
        raise Known(
            "file_missing",
            "There is no file {name} to attach.",
            advice="Choose it again.",
            where=str(path),
            name=name,
        )
    size = path.stat().st_size
    papers.check_size(name, size, largest)
    return size


def scanned(folder: Path, *, limit: int = 200) -> tuple[Path, ...]:
    """Give the files of a folder a scanner writes to, the newest first; Known when it cannot be read."""
    from commonservices.store.durable import reading_fault

    try:
        found = [each for each in folder.iterdir() if each.is_file() and not each.name.startswith((".", "~"))]
        newest = sorted(found, key=lambda each: (-each.stat().st_mtime_ns, each.name))
    except OSError as error:
        raise reading_fault(error, folder) from error
    return tuple(newest[:limit])


def _vault_of(office: Office) -> Vault:
    if office.vault is None:
        raise Known("no_vault", "Papers cannot be kept here: this register is not a file.")
    return office.vault


def _check_files(given: Iterable[Paper], largest: int) -> None:
    seen: set[Path] = set()
    for paper in given:
        check_file(paper.path, largest)
        if paper.path in seen:
            refuse("file_given_twice", "file_name", paper.path.name)
        seen.add(paper.path)


def _superseded(old: Document, new: Document, reason: str) -> Document:
    """Give a paper with the one that takes its place: of the same record, and each paper is replaced once."""
    same = (old.attached_kind, old.attached_id) == (new.attached_kind, new.attached_id)
    if not same or old.superseded_by_id is not None:
        refuse("not_replaceable", "superseded_by_id", old.file_name)
    if not reason.strip():
        refuse("required", "superseded_reason", "", example="Signed version received")
    changed = replace(old, superseded_by_id=new.id, superseded_reason=reason)
    check_record(changed, before=old)
    return changed


def _reference_of(work: Work, kind: str, id: UUID) -> str:
    from commonservices.domain.records import record_of

    if kind not in HOLDERS:
        raise Known("not_found", "Papers cannot be attached to a record of this kind.", where=kind)
    record = work.get(record_of(kind).cls, id)
    names = (str(getattr(record, name, "") or "") for name in ("reference", "name"))
    return next((each for each in names if each), "")
