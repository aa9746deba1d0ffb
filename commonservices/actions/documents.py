"""Attaching papers: the content is kept once beside the store, the register keeps its name and its hash."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.domain.arrangements import Arrangement, Document
from commonservices.domain.changes import Changes
from commonservices.domain.checks import check_record
from commonservices.domain.fields import Record
from commonservices.domain.sentences import refuse
from commonservices.domain.shared_services import SharedService
from commonservices.errors import Known

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work

_HOLDERS: dict[str, type[Record]] = {"arrangement": Arrangement, "shared_service": SharedService}


def attach(
    office: Office, attached_kind: str, attached_id: UUID, path: Path, kind: str, title: str = "", language: str = ""
) -> Changes:
    """Keep a copy of a file and attach it to a record; Known when the file cannot be read."""
    if office.vault is None:
        raise Known("no_vault", "Papers cannot be kept here: this register is not a file.")
    if not path.is_file():
        raise Known(
            "file_missing",
            "There is no file {name} to attach.",
            advice="Choose it again.",
            where=str(path),
            name=path.name,
        )
    stored = office.vault.add(path)
    with office.work("document_attached") as work:
        work.subject(f"{_reference_of(work, attached_kind, attached_id)} · {path.name}")
        record = Document(
            id=office.new_id(),
            kind=kind,
            title=title or path.stem,
            file_name=path.name,
            sha256=stored.sha256,
            size=stored.size,
            language=language,
            attached_kind=attached_kind,
            attached_id=attached_id,
        )
        check_record(record)
        for other in work.all(Document, attached_id=attached_id):
            if other.sha256 == record.sha256 and other.kind == kind:
                refuse("document_twice", "file_name", path.name, example="another file")
        work.put(record)
    return work.changes


def supersede(office: Office, document_id: UUID, by_id: UUID, reason: str) -> Changes:
    """Say that another paper takes the place of this one; it stays on record."""
    with office.work("document_superseded", why=reason) as work:
        old, new = work.get(Document, document_id), work.get(Document, by_id)
        if not reason.strip():
            refuse("required", "superseded_reason", "", example="Signed version received")
        work.subject(f"{old.file_name} · {new.file_name}")
        changed = replace(old, superseded_by_id=new.id, superseded_reason=reason)
        check_record(changed, before=old)
        work.put(changed)
    return work.changes


def _reference_of(work: Work, kind: str, id: UUID) -> str:
    cls = _HOLDERS.get(kind)
    if cls is None:
        raise Known("not_found", "Papers cannot be attached to a record of this kind.", where=kind)
    return str(getattr(work.get(cls, id), "reference", ""))
