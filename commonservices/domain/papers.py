"""Rules of papers: what may be a file's name, how large it may be, which paper is in force, what is still missing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from commonservices.domain.arrangements import ArrangementVersion, Document
from commonservices.domain.declaring import dataclass
from commonservices.domain.facts import SIGNED_OR_LATER, ArrangementFacts
from commonservices.domain.must_haves import evidence_rules
from commonservices.domain.sentences import refuse

SIGNED_COPY: Final = "SIGNED_COPY"
LARGEST_BYTES: Final = 250 * 1024 * 1024
MEGABYTE: Final = 1024 * 1024
LONGEST_NAME: Final = 200
PICTURES: Final = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp"})
# Kinds of file that start a program when they are opened: never attached, whatever they are called.
STARTS_PROGRAMS: Final = frozenset(
    {
        ".app",
        ".bat",
        ".cmd",
        ".com",
        ".cpl",
        ".dll",
        ".exe",
        ".hta",
        ".jar",
        ".js",
        ".jse",
        ".lnk",
        ".msi",
        ".msp",
        ".pif",
        ".ps1",
        ".reg",
        ".scr",
        ".sh",
        ".vbe",
        ".vbs",
        ".wsf",
        ".wsh",
    }
)
_RESERVED: Final = frozenset(
    {"con", "prn", "aux", "nul", *(f"com{n}" for n in range(1, 10)), *(f"lpt{n}" for n in range(1, 10))}
)
_FORBIDDEN: Final = frozenset('<>:"/\\|?*')
_UNSEEN: Final = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


@dataclass(frozen=True, slots=True)
class Proof:
    """One paper a type needs to come into a state: its rule, its kind, and whether it is there or was let go."""

    rule: str
    kind: str
    state: str
    there: bool
    waived: bool


def check_file_name(name: str) -> None:
    """Refuse a name that points elsewhere or that starts a program when it is opened."""
    if not name.strip(" .") or name != name.replace("\\", "/").rpartition("/")[2] or "\0" in name:
        refuse("file_name_unsafe", "file_name", name, example="agreement.pdf")
    ending = "." + name.rpartition(".")[2].strip().lower() if "." in name else ""
    if ending in STARTS_PROGRAMS:
        refuse("file_starts_program", "file_name", name, example="agreement.pdf")


def check_size(name: str, size: int, largest: int = LARGEST_BYTES) -> None:
    """Refuse an empty file, and one larger than what is kept."""
    if size == 0:
        refuse("file_empty", "file_name", name, example="agreement.pdf")
    if size > largest:
        refuse(
            "file_too_large",
            "file_name",
            name,
            size=_megabytes(size),
            limit=_megabytes(largest),
            example="agreement.pdf",
        )


def safe_name(name: str) -> str:
    """Give a name under which a copy may be written on any system: no folder, no sign or word a system keeps."""
    last = name.replace("\\", "/").rpartition("/")[2]
    kept = "".join("_" if each in _FORBIDDEN or ord(each) < ord(" ") or each in _UNSEEN else each for each in last)
    stem, dot, ending = kept.strip(" .").rpartition(".")
    if not dot:
        stem, ending = ending, ""
    if stem.lower() in _RESERVED:
        stem = f"_{stem}"
    return f"{stem[:LONGEST_NAME] or 'document'}{dot}{ending[:LONGEST_NAME]}"


def is_picture(name: str) -> bool:
    """Say whether a file is a picture the window can show by itself."""
    return "." + name.rpartition(".")[2].lower() in PICTURES


def in_force(version: ArrangementVersion | None, documents: Sequence[Document]) -> Document | None:
    """Give the one paper in force: the one the present terms were sealed with, else the newest signed copy left."""
    standing = [each for each in documents if each.superseded_by_id is None]
    if version is not None and version.signed_document_id is not None:
        named = next((each for each in documents if each.id == version.signed_document_id), None)
        return _standing_for(named, documents) if named is not None else None
    signed = [each for each in standing if each.kind == SIGNED_COPY]
    return max(signed, key=lambda each: each.id.int, default=None)


def proofs(facts: ArrangementFacts) -> tuple[Proof, ...]:
    """Give the papers the arrangement needs by the state it is in, or for Signed while it is not signed yet."""
    state = "SIGNED"
    waived = facts.waived
    return tuple(
        Proof(rule, kind, state, kind in facts.document_kinds, rule in waived)
        for rule, kind in evidence_rules(facts.type, state).items()
    )


def stays_on_record(state: str) -> bool:
    """Say whether the papers of an arrangement in this state may only be superseded, never taken away."""
    return state in SIGNED_OR_LATER


def _standing_for(document: Document, documents: Sequence[Document]) -> Document:
    """Follow a paper to the one that took its place last."""
    by_id = {each.id: each for each in documents}
    seen = {document.id}
    while document.superseded_by_id in by_id and document.superseded_by_id not in seen:
        document = by_id[document.superseded_by_id]
        seen.add(document.id)
    return document


def _megabytes(size: int) -> str:
    return f"{-(-size // MEGABYTE):,} MB"
