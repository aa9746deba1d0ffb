"""What is said of an act: its name, what became of it, what taking it back is called, and the values it changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QObject

from commonservices.actions.undo import FOUNDING, UNDONE, froze
from commonservices.domain.fields import Field, Kind, Need
from commonservices.domain.reading import show_value
from commonservices.domain.records import record_types
from commonservices.queries.history import ActLine, HistoryLine, Naming
from ui.wording.acts import ACTS
from ui.words import Words

_OWN_NAMES: Final = frozenset({"store_made", "benchmark_seeded", "review_recorded"})
_SHORT_ID: Final = 8


class ActWords(QObject):
    """Writes acts and values in the words of the window."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        """Keep the words."""
        super().__init__(parent)
        self._words = words

    # --- acts -----------------------------------------------------------------------------------------------------

    def name(self, act: str) -> str:
        """Give the name of an act."""
        own = {
            "store_made": self.tr("Register made"),
            "benchmark_seeded": self.tr("Register filled for measuring"),
            "review_recorded": self.tr("Review recorded"),
        }
        return own[act] if act in own else self._words.act(act)

    def names(self) -> Mapping[str, str]:
        """Give the names of all acts by key, for finding acts by what they are called."""
        names = {act: self.name(act) for act in (*ACTS, *_OWN_NAMES)}
        return names | {"field_set": f"{names['field_set']} {self._words.act('field_set', field='title_en')}"}

    def title(self, line: ActLine) -> str:
        """Give what was done, as a person says it."""
        if line.act != UNDONE:
            return self._done(line.act, line.fields)
        before = self._done(line.undone_act, line.undone_fields) if line.undone_act else ""
        if line.redoes:
            return self.tr("Done again")
        if not before:
            return self.name(UNDONE)
        return self.tr("Undone: {act}").format(act=before)

    def _done(self, act: str, fields: tuple[str, ...]) -> str:
        if act != "field_set" or not fields:
            return self.name(act)
        return self._words.act(act, field=fields[0]) if len(fields) == 1 else self._several(fields)

    def _several(self, fields: tuple[str, ...]) -> str:
        names = ", ".join(self._words.field(each) for each in fields)
        return self.tr("Changed: {fields}").format(fields=names)

    def became(self, line: ActLine) -> str:
        """Give what became of an act since: taken back, brought back, or that it stays."""
        if line.undone_by is not None:
            return self.tr("Brought back") if line.act == UNDONE else self.tr("Undone")
        return self.tr("Stays: amend it") if froze(line) else ""

    def blocked(self, line: ActLine) -> str:
        """Give why an act cannot be taken back; empty when it can."""
        if froze(line):
            return self.tr("This act cannot be undone: it froze what was agreed. Amend it by a new act instead.")
        if line.act in FOUNDING:
            return self.tr("The founding of a register cannot be undone.")
        if line.redoes:
            return self.tr("This act brought back what had been undone. Undo the act itself, further down in the list.")
        return ""

    def undo(self, line: ActLine) -> str:
        """Name the taking back of an act: "Undo title of DEMO-001"."""
        return self._of(self.tr("Undo {what} of {subject}"), self.tr("Undo {what}"), line, line.act, line.fields)

    def redo(self, line: ActLine) -> str:
        """Name the bringing back of an act that was taken back."""
        act, fields = (line.undone_act, line.undone_fields) if line.act == UNDONE else (line.act, line.fields)
        return self._of(self.tr("Redo {what} of {subject}"), self.tr("Redo {what}"), line, act, fields)

    def _of(self, long: str, short: str, line: ActLine, act: str, fields: tuple[str, ...]) -> str:
        one_field = act == "field_set" and len(fields) == 1
        what = self._words.field(fields[0]) if one_field else self.tr("“{act}”").format(act=self._done(act, fields))
        text = long if line.subject else short
        return text.format(what=what, subject=self._words.isolate(line.subject))

    def undone(self, line: ActLine) -> str:
        """Say that an act was taken back."""
        return self._of(self.tr("Undone: {what} of {subject}"), self.tr("Undone: {what}"), line, line.act, line.fields)

    def redone(self, line: ActLine) -> str:
        """Say that an act was brought back."""
        act, fields = (line.undone_act, line.undone_fields) if line.act == UNDONE else (line.act, line.fields)
        return self._of(self.tr("Done again: {what} of {subject}"), self.tr("Done again: {what}"), line, act, fields)

    # --- records and values ---------------------------------------------------------------------------------------

    def record(self, kind: str, id: UUID, naming: Naming) -> str:
        """Give how a record is called: its kind and what tells it apart."""
        name = self._words.kind(kind)
        apart = [naming.names[id]] if id in naming.names else []
        apart += [self._part(kind, field, value, naming) for field, value in naming.links.get(id, ())]
        told = [each for each in dict.fromkeys(apart) if each]
        if not told:
            return name
        text = self.tr("{kind} {names}")
        return text.format(kind=name, names=self._words.isolate(" · ".join(told)))

    def _part(self, kind: str, field: str, value: Any, naming: Naming) -> str:
        if isinstance(value, UUID):
            return naming.names.get(value, "")
        declared = record_types()[kind].by_name.get(field)
        if value is None or declared is None:
            return ""
        return show_value(declared, value, self._words.language)

    def field(self, name: str) -> str:
        """Give the label of a field."""
        return self._words.field(name)

    def row_state(self, state: str) -> str:
        """Give what a whole record is, or would be."""
        return {
            "present": self.tr("the record stays"),
            "made": self.tr("the record is taken away"),
            "restored": self.tr("the record is taken away"),
            "removed": self.tr("the record is brought back"),
        }.get(state, state)

    def what(self, line: HistoryLine) -> str:
        """Give the field of a changed value, or what happened to the whole record."""
        if line.field:
            return self._words.field(line.field)
        return self.tr("Record removed") if line.after == "removed" else self.tr("Record brought back")

    def value(self, kind: str, field: str, id: UUID, value: Any, naming: Naming, currency: str = "") -> str:
        """Give one value as people read it; what is not there is said so."""
        declared = record_types()[kind].by_name.get(field)
        if value is None or value in {"", frozenset()}:
            return self.tr("nothing")
        if declared is None:
            return str(value)
        if declared.kind in {Kind.REFERENCE, Kind.REFERENCE_SET}:
            several = value if isinstance(value, frozenset) else (value,)
            return self._words.isolate(", ".join(sorted(_name_of(each, naming) for each in several)))
        if declared.kind is Kind.AMOUNT:
            currency = currency or naming.currencies.get((id, declared.currency), "")
            return self._words.money(value, currency) if currency else self._words.number(value)
        return self._plain(declared, value)

    def _plain(self, declared: Field, value: Any) -> str:
        if declared.kind is Kind.MOMENT:
            return self._words.moment(value)
        if declared.kind is Kind.DATE:
            return self._words.full_day(value)
        return self._words.embed(show_value(declared, value, self._words.language))

    def is_new(self, lines: Sequence[HistoryLine]) -> bool:
        """Say whether an act made the record of these lines: fields that never change were written first."""
        declared = [(record_types()[line.kind].by_name[line.field], line) for line in lines if line.field]
        lasting = (line for field, line in declared if field.fixed or field.need is Need.SAVE)
        return any(line.before in {None, "", frozenset()} for line in lasting)

    def change(self, line: HistoryLine, naming: Naming, *, fresh: bool = False) -> str:
        """Give from what to what a value changed; of a new record only what it is."""
        if not line.field:
            return ""
        after = self.value(line.kind, line.field, line.id, line.after, naming, line.currencies[1])
        if fresh:
            return after
        before = self.value(line.kind, line.field, line.id, line.before, naming, line.currencies[0])
        return self.tr("{before} → {after}").format(before=before, after=after)


def _name_of(id: Any, naming: Naming) -> str:
    """Give the name of a record, or the beginning of its identifier when it has none."""
    return naming.names.get(id) or str(id)[:_SHORT_ID]
