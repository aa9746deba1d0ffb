"""The fields of questions and forms of this place, and the answers as acts take them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from commonservices.domain.fields import Kind, Record, record_type
from ui.decisions.lookups import BodyLookups
from ui.kit.field_spec import FieldSpec
from ui.page import PageFrame
from ui.records.field_specs import FieldSpecs


class BillSpecs:
    """Makes fields as the records declare them; amounts are typed alone, as their currency is known."""

    def __init__(self, frame: PageFrame) -> None:
        """Keep where labels and names come from."""
        self.words = frame.words
        self.lookups = BodyLookups(frame.bridge, frame.words)
        self._fields = FieldSpecs(frame.words, self.lookups)

    def of(self, cls: type[Record], name: str, *, required: bool = False) -> FieldSpec:
        """Give one field, to be filled in."""
        made = self._fields.spec(cls, name, required=required)
        if made.kind == "money":
            made = replace(made, kind="text", currencies=())
        return replace(made, read_only=False)

    def some(self, cls: type[Record], *names: str, required: tuple[str, ...] = ()) -> tuple[FieldSpec, ...]:
        """Give several fields; those named in `required` cannot be left empty."""
        return tuple(self.of(cls, name, required=name in required) for name in names)

    def text(self, name: str, *, required: bool = False, kind: str = "text") -> FieldSpec:
        """Give a field that no record holds under this name, such as why an exception is made."""
        return FieldSpec(name, self.words.field(name), kind, required=required)


def given(cls: type[Record], answers: Mapping[str, object]) -> dict[str, Any]:
    """Give the answers as acts take them: nothing for what was left empty, identifiers for records."""
    fields = record_type(cls).by_name
    found: dict[str, Any] = {}
    for name, value in answers.items():
        if value in (None, "", ()):
            continue
        reference = name in fields and fields[name].kind is Kind.REFERENCE
        found[name] = UUID(str(value)) if reference else value
    return found
