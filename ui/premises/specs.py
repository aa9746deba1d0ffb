"""The form fields of this place: as the field records declare them, with numbers typed and papers to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from commonservices.domain.arrangements import Document
from commonservices.domain.fields import Kind, Record, record_type
from commonservices.domain.text import fold
from ui.kit.field_spec import Choice, FieldSpec
from ui.records.field_specs import FieldSpecs, shown_value, stored_values
from ui.records.lookups import Lookups
from ui.usage.clipboard import plain
from ui.words import Words

# Long lists of codes are typed, comma between them; ticking one of a hundred boxes helps nobody.
TYPED_SETS = frozenset({"catalogue_codes"})


class PlaceSpecs:
    """Makes the form fields of premises, agreements and reliances in the words of the window."""

    def __init__(self, words: Words, lookups: Lookups) -> None:
        """Keep where labels and the names of other records come from."""
        self._words = words
        self._lookups = lookups
        self._fields = FieldSpecs(words, lookups)
        self._papers: tuple[Document, ...] = ()

    def take_papers(self, papers: Sequence[Document]) -> None:
        """Keep the papers that fields for a document offer: those of the record shown and of its arrangement."""
        self._papers = tuple(papers)

    def specs(self, cls: type[Record], names: Sequence[str]) -> list[FieldSpec]:
        """Give the form fields of some fields of a record class."""
        return [self.spec(cls, name) for name in names]

    def spec(self, cls: type[Record], name: str) -> FieldSpec:
        """Give the form field of one field of a record class; who a new record is about can still be chosen."""
        field = record_type(cls).by_name[name]
        if field.kind is Kind.SCALED or name in TYPED_SETS:
            return FieldSpec(name, self._words.field(name))
        made = replace(self._fields.spec(cls, name), read_only=False)
        if field.target == "location":
            return replace(self._fields.listed(made, "location"), kind="code")
        if field.target == "document":
            return replace(made, search=self._find_paper, label_of=self._paper_label)
        return made

    def of(self, cls: type[Record], name: str, *, required: bool) -> FieldSpec:
        """Give the form field of one field, asked for or not."""
        return replace(self.spec(cls, name), required=required)

    def _find_paper(self, text: str) -> Sequence[Choice]:
        wanted = fold(text).strip()
        made = [Choice(str(each.id), self._named(each), each.file_name) for each in self._papers]
        return [each for each in made if wanted in fold(f"{each.label} {each.words}")]

    def _paper_label(self, key: str) -> str:
        return next((self._named(each) for each in self._papers if str(each.id) == key), "…")

    def _named(self, paper: Document) -> str:
        return f"{self._words.code('document_kinds', paper.kind)}: {paper.title or paper.file_name}"

    def shown(self, record: Record, name: str) -> object:
        """Give what an editor of this place shows of a field."""
        value: Any = getattr(record, name)
        if isinstance(value, Decimal) or record_type(type(record)).by_name[name].kind is Kind.SCALED:
            return plain(value, self._words.language)
        if name in TYPED_SETS:
            return ", ".join(sorted(value))
        return shown_value(record, name)

    def stored(self, cls: type[Record], name: str, value: object) -> dict[str, Any]:
        """Give what an action takes for what an editor committed."""
        if record_type(cls).by_name[name].kind is Kind.SCALED or name in TYPED_SETS:
            return {name: str(value or "")}
        return stored_values(cls, name, value)
