"""The form fields of this place: as the records declare them, with bodies, meetings and records to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from commonservices.domain.fields import Record, record_type
from ui.decisions.kinds import SUBJECTS, RecordKind
from ui.decisions.lookups import BodyLookups
from ui.kit.field_spec import FieldSpec
from ui.page import PageFrame
from ui.records.field_specs import FieldSpecs

# The act fills these in when they are left empty.
_FILLED_IN: Final = frozenset({"decided_on", "held_on", "from_on", "valid_from", "kind"})
_NAMES_FOR_EVER: Final = {"entity": ("short_code",)}  # records elsewhere are found by it
_KINDS_FILLED_IN: Final = frozenset({"decision", "meeting", "role_assignment", "delegation", "risk"})


class RecordSpecs:
    """Makes the form fields of the kinds of this place in the words of the window."""

    def __init__(self, frame: PageFrame) -> None:
        """Keep where labels and names come from."""
        self.words = frame.words
        self.lookups = BodyLookups(frame.bridge, frame.words)
        self._fields = FieldSpecs(frame.words, self.lookups)

    def specs(self, kind: RecordKind, names: Sequence[str], *, new: bool) -> list[FieldSpec]:
        """Give the fields of a kind; those that are fixed once saved can be filled in only for a new record."""
        return [self.spec(kind, name, new=new) for name in names]

    def spec(self, kind: RecordKind, name: str, *, new: bool) -> FieldSpec:
        """Give one field of a kind."""
        made = self._fields.spec(kind.cls, name)
        if name in SUBJECTS:
            made = replace(made, kind="reference", search=self.lookups.subjects, label_of=self.lookups.label_of(""))
        if new:
            usual = name in _FILLED_IN and kind.key in _KINDS_FILLED_IN
            return replace(made, read_only=False, required=made.required and not usual)
        cls: type[Record] = kind.cls
        fixed = record_type(cls).by_name[name].fixed or name in _NAMES_FOR_EVER.get(kind.key, ())
        return replace(made, read_only=fixed)
