"""The papers of a record as a person sees them: which is in force, what still proves nothing, and checked copies."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.domain import papers
from commonservices.domain.arrangements import ArrangementVersion, Document
from commonservices.domain.declaring import dataclass
from commonservices.errors import Known
from commonservices.jobs import Tell, silent

if TYPE_CHECKING:
    from commonservices.office import Office


@dataclass(frozen=True, slots=True)
class Wrong:
    """One paper that is not what the register says: its name, the record it belongs to, and what is wrong."""

    document_id: UUID
    file_name: str
    attached_kind: str
    attached_id: UUID | None
    fault: Known


@dataclass(frozen=True, slots=True)
class Verified:
    """What a reading of all papers found: how many of how many bytes, and which are missing or changed."""

    count: int
    size: int
    wrong: tuple[Wrong, ...]


def standing_id(version: ArrangementVersion | None, documents: tuple[Document, ...]) -> UUID | None:
    """Give the identifier of the one paper in force; None when none is."""
    found = papers.in_force(version, documents)
    return None if found is None else found.id


def attached(office: Office, id: UUID) -> tuple[Document, ...]:
    """Give the papers of a record, the oldest first, superseded ones too."""
    from commonservices.store.details import documents_kept

    with office.engine.connect() as connection:
        return documents_kept(connection, attached_id=id)


def called(office: Office, id: UUID) -> str:
    """Give how a paper is called: its title, or the name of its file; empty when there is none."""
    from commonservices.store.details import documents_kept

    with office.engine.connect() as connection:
        kept = documents_kept(connection, id=id)
    return kept[0].title or kept[0].file_name if kept else ""


def open_copy(office: Office, document: Document, folder: Path) -> Path:
    """Write a checked copy of a paper into a folder under a name any system takes; Known when it is not sound."""
    if office.vault is None or document.sha256 is None:
        raise Known("no_vault", "Papers cannot be kept here: this register is not a file.")
    target = folder / papers.safe_name(document.file_name)
    office.vault.copy_out(document.sha256, target)
    return target


def content(office: Office, document: Document) -> bytes:
    """Give a paper's whole content, checked; for a picture that is shown."""
    if office.vault is None or document.sha256 is None:
        raise Known("no_vault", "Papers cannot be kept here: this register is not a file.")
    return office.vault.read(document.sha256)


def verify(office: Office, tell: Tell = silent) -> Verified:
    """Read every paper to its end and compare it with what was taken in; the register is not changed."""
    from commonservices.store.details import documents_kept

    if office.vault is None:
        raise Known("no_vault", "Papers cannot be kept here: this register is not a file.")
    with office.engine.connect() as connection:
        kept = documents_kept(connection)
    wrong: list[Wrong] = []
    size = 0
    told: dict[bytes, Known | None] = {}
    for step, document in enumerate(kept):
        tell(step, len(kept), "documents_verified")
        if document.sha256 is None:
            continue
        size += document.size or 0
        if document.sha256 not in told:
            told[document.sha256] = _fault_of(office, document.sha256)
        fault = told[document.sha256]
        if fault is not None:
            wrong.append(
                Wrong(
                    document.id,
                    document.file_name,
                    document.attached_kind,
                    document.attached_id,
                    fault,
                )
            )
    return Verified(len(kept), size, tuple(wrong))


def _fault_of(office: Office, sha256: bytes) -> Known | None:
    try:
        if office.vault is not None:
            office.vault.verify(sha256)
    except Known as fault:
        return fault
    return None
