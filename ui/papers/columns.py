"""How papers are shown in a list: kind, title, file, size, language, and which one is in force."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject

from commonservices.domain.arrangements import ArrangementVersion, Document
from commonservices.domain.declaring import dataclass
from commonservices.domain.papers import Proof
from commonservices.queries.documents import standing_id
from ui.kit.columns import Column
from ui.kit.field_spec import Choice
from ui.words import Words

_KILO: Final = 1024


@dataclass(frozen=True)
class Holder:
    """A record with its papers: what it is, the terms in force if it has any, and the papers it needs."""

    kind: str
    id: UUID
    documents: tuple[Document, ...] = ()
    version: ArrangementVersion | None = None
    proofs: tuple[Proof, ...] = ()
    let_go: tuple[tuple[str, str], ...] = ()


class PaperWords(QObject):
    """Puts papers into the words of the window."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        """Keep the words."""
        super().__init__(parent)
        self._words = words
        self._names: dict[UUID, str] = {}
        self._standing: UUID | None = None

    def take(self, holder: Holder) -> None:
        """Learn which paper of a record is in force and what they are called."""
        self._names = {each.id: each.title or each.file_name for each in holder.documents}
        self._standing = standing_id(holder.version, holder.documents)

    def columns(self) -> list[Column[Document]]:
        """Give the columns of a list of papers."""
        words = self._words
        return [
            Column("kind", self.tr("Kind"), lambda each: words.code("document_kinds", each.kind), 140),
            Column("title", self.tr("Title"), lambda each: each.title, 200, detail=_title_style, elastic=True),
            Column("file", self.tr("File"), lambda each: words.isolate(each.file_name), 160, detail=lambda _e: "muted"),
            Column("size", self.tr("Size"), self._size, 78, paint="number", detail=lambda _each: "muted"),
            Column("language", self.tr("Language"), self._language, 88, detail=lambda _each: "muted"),
            Column("standing", self.tr("Standing"), self.standing, 190, paint="state", detail=self._mark),
        ]

    def _size(self, document: Document) -> str:
        return self.size(document.size or 0)

    def _language(self, document: Document) -> str:
        return self.language(document.language)

    def size(self, size: int) -> str:
        """Give a number of bytes in the unit that reads best."""
        number = self._words.number
        if size < _KILO:
            return self.tr("{n} B").format(n=number(size))
        if size < _KILO * _KILO:
            return self.tr("{n} kB").format(n=number(size // _KILO))
        return self.tr("{n} MB").format(n=number(size // (_KILO * _KILO)))

    def languages(self) -> Sequence[Choice]:
        """Give the languages a paper may be written in."""
        names = (
            ("en", self.tr("English")),
            ("fr", self.tr("French")),
            ("es", self.tr("Spanish")),
            ("ar", self.tr("Arabic")),
            ("pt", self.tr("Portuguese")),
            ("ru", self.tr("Russian")),
            ("zh", self.tr("Chinese")),
        )
        return [Choice(code, name, code) for code, name in names]

    def language(self, code: str) -> str:
        """Give the name of a language; its code when it is another one."""
        return next((each.label for each in self.languages() if each.key == code), code)

    def called(self, document: Document) -> str:
        """Give the kind and the title of a paper."""
        return f"{self._words.code('document_kinds', document.kind)}: {document.title or document.file_name}"

    def is_in_force(self, document: Document) -> bool:
        """Say whether this is the one paper in force."""
        return document.id == self._standing

    def standing(self, document: Document) -> str:
        """Say whether a paper is in force, replaced by another, or on record."""
        if self.is_in_force(document):
            return self.tr("in force")
        if document.superseded_by_id is not None:
            newer = self._names.get(document.superseded_by_id, "")
            return self.tr("replaced by {title}").format(title=self._words.embed(newer))
        return self.tr("on record")

    def _mark(self, document: Document) -> str:
        if self.is_in_force(document):
            return "agrees"
        return "not_yet" if document.superseded_by_id is None else "superseded"


def _title_style(document: Document) -> str:
    return "strong" if document.superseded_by_id is None else "muted"
