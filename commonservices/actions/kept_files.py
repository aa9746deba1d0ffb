"""Keeping the file a record was made from: what was received, what came back filled in, what is to be filled."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.domain.arrangements import Document
from commonservices.domain.checks import check_record
from commonservices.domain.declaring import dataclass
from commonservices.errors import Known

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.vault import Taking


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFile:
    """A file to be kept: where it lies, the fingerprint it was read with, and which record it belongs to."""

    path: Path | None
    sha256: bytes | None
    record_kind: str
    record_id: UUID
    title: str
    language: str = ""
    kind: str = "OTHER"


def taking_in(office: Office) -> AbstractContextManager[Taking | None]:
    """Begin to take in files; None where the register keeps no papers. `settle` it before the act ends."""
    return office.vault.taking_in() if office.vault is not None else nullcontext()


def paper_of(office: Office, taking: Taking | None, given: KeptFile) -> Document | None:
    """Take in a file, and give the paper to be put beside its record; None where none is kept.

    The file must still be the one that was read.
    """
    if taking is None or given.path is None:
        return None
    sha256, size = taking.add(given.path)
    if sha256 != given.sha256:
        raise Known(
            "file_changed",
            "{name} changed while it was read.",
            advice="Close it everywhere and try again.",
            name=given.path.name,
        )
    paper = Document(
        id=office.new_id(),
        kind=given.kind,
        title=given.title,
        file_name=given.path.name,
        sha256=sha256,
        size=size,
        language=given.language,
        attached_kind=given.record_kind,
        attached_id=given.record_id,
    )
    check_record(paper)
    return paper
