"""What each row of a sheet would do here: its cells read, its record found by its key, its values beside ours."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from commonservices.actions.imported_rows import link_of
from commonservices.actions.imports import held_now
from commonservices.actions.returned import KEY
from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import Kind
from commonservices.domain.ids import read_id
from commonservices.domain.money import Money
from commonservices.domain.reading import empty_value
from commonservices.domain.sentences import label_of, shortened
from commonservices.domain.sheets.cells import Address, CellValue
from commonservices.domain.sheets.plan import Asked, ProposedCell, ProposedRow, Question, Said, Verdict
from commonservices.domain.text import fold
from commonservices.exchange.importing.names import ENTITY, Names
from commonservices.exchange.importing.sheet_columns import (
    MONTH,
    ReadColumn,
    ReadSheet,
    foreign_cells,
    shown,
)
from commonservices.exchange.importing.targets import IDENTIFIER, ImportColumn, ImportTarget

if TYPE_CHECKING:
    from commonservices.store.import_rows import Connection
EMPTY_WORDS: Final = frozenset(map(fold, ("(empty)", "(vide)", "(vacío)", "(فارغ)")))
"""What a cell says to clear a value; a blank cell leaves it as it is."""
_SEPARATORS: Final = re.compile(r"[,;/\n،؛]+")
_OTHER_LANGUAGE: Final = {
    "title_en": "title_fr",
    "title_fr": "title_en",
    "name_en": "name_fr",
    "name_fr": "name_en",
}
_FIRST_ROLE, _NEXT_ROLE = "PROVIDER", "CLIENT"


@dataclass(frozen=True, slots=True)
class Draft:
    """One row while it is being planned: the values of its cells, or why and for what they wait."""

    key: str
    address: Address
    cells: tuple[ProposedCell, ...]
    values: Mapping[str, Any]
    waits: tuple[str, ...]
    foreign: tuple[str, ...]
    first: Address

    @property
    def refused(self) -> bool:
        """Whether one of its cells is refused."""
        return any(each.refused is not None for each in self.cells)


class Proposer:
    """Turns the rows of a sheet into proposals; what is here is looked up for all rows at once."""

    def __init__(self, target: ImportTarget, sheet: ReadSheet, name: str, names: Names) -> None:
        """Remember what the sheet is and which records its words can name."""
        self._target, self._sheet, self._name, self._names = target, sheet, name, names
        self._columns = target.columns()
        self.waiting: dict[str, tuple[str, ...]] = {}
        """The questions each row waits for, by its key."""
        self._asked = tuple(each.id for each in sheet.questions if each.open and each.about is Asked.COLUMN)

    def rows(self, connection: Connection) -> tuple[ProposedRow, ...]:
        """Give every row with what would become of it."""
        drafts = [draft for row in self._sheet.rows for draft in self._drafts(row)]
        ids = [self._record(draft) for draft in drafts]
        held = held_now(connection, self._target.code, {id for id in ids if isinstance(id, UUID)})
        return tuple(once([self._proposed(draft, id, held) for draft, id in zip(drafts, ids, strict=True)]))

    def _drafts(self, row: tuple[int, Sequence[CellValue]]) -> Iterator[Draft]:
        """Give what a row holds: one draft, or one for each month that has a column of its own."""
        number, cells = row
        read = [self._cell(column, number, cells) for column in self._sheet.columns.values()]
        foreign = tuple(text for _, text in foreign_cells(self._sheet.unread, cells))
        if not self._sheet.months:
            yield self._draft(f"{self._name}!{number}", number, read, foreign)
            return
        for column in self._sheet.months:
            quantity = self._cell(column, number, cells)
            if quantity[0].shown:
                month = ProposedCell(MONTH, quantity[0].address, column.heading, after=column.month)
                key = f"{self._name}!{quantity[0].address.cell}"
                yield self._draft(key, number, [*read, (month, ""), quantity], foreign)

    def _draft(
        self, key: str, number: int, read: Iterable[tuple[ProposedCell, str]], foreign: tuple[str, ...]
    ) -> Draft:
        cells = [cell for cell, _ in read if cell.shown]
        cells += self._currencies(cells)
        waits = (*self._asked, *dict.fromkeys(wait for _, wait in read if wait))
        first = cells[0].address if cells else Address(self._name, number, 1)
        values = {each.field: each.after for each in cells if each.refused is None}
        return Draft(key, Address(self._name, number, first.column), tuple(cells), values, waits, foreign, first)

    def _currencies(self, cells: Sequence[ProposedCell]) -> list[ProposedCell]:
        """Give the currency that an amount names itself, where no other cell of its row does."""
        said = {each.field for each in cells}
        own = {self._columns[each.field].field.currency: each for each in cells if each.currency}
        return [
            ProposedCell(name, each.address, each.currency, after=each.currency)
            for name, each in own.items()
            if name not in said
        ]

    def _cell(self, read: ReadColumn, number: int, cells: Sequence[CellValue]) -> tuple[ProposedCell, str]:
        """Give a cell with its value or its refusal, and the question it waits for."""
        value = cells[read.place - 1] if read.place <= len(cells) else None
        column, text = read.column, shown(value)
        cell = ProposedCell(column.name, Address(self._name, number, read.place), text if text.strip() else "")
        if not cell.shown:
            return cell, ""
        reader = read.reader_of(number)
        if reader is None:
            return cell, read.question
        if fold(text).strip() in EMPTY_WORDS and column.name not in self._target.key:
            return _with(cell, empty_value(column.field)), ""
        found = reader.read(value, currency=self._currency(column, cells))
        if found.refused is not None:
            return replace(cell, refused=found.refused), ""
        if found.question:
            return cell, found.question
        return self._named(column, cell, found.value)

    def _named(self, column: ImportColumn, cell: ProposedCell, value: Any) -> tuple[ProposedCell, str]:
        """Give a cell whose words name records as those records."""
        if isinstance(value, Money):
            return replace(cell, after=value.minor, currency=value.currency), ""
        if column.name == self._target.members:
            return self._members(column, cell, str(value))
        if not column.named:
            return _with(cell, value), ""
        words = (
            [each.strip() for each in re.split("[;\n؛]", str(value)) if each.strip()]
            if column.several
            else [str(value)]
        )
        ids: list[UUID] = []
        for word in words:
            found = self._names.find(column, word, cell.address)
            if isinstance(found, Said):
                return replace(cell, refused=found), ""
            if isinstance(found, Question):
                return cell, found.id
            ids.append(found)
        return _with(cell, frozenset(ids) if column.several else ids[0]), ""

    def _members(self, column: ImportColumn, cell: ProposedCell, text: str) -> tuple[ProposedCell, str]:
        """Give the entities of a cell: codes with or without a role behind a colon, the first one provides."""
        members: list[tuple[UUID, str]] = []
        for place, part in enumerate(self._parts(text)):
            code, _colon, role = (each.strip() for each in part.partition(":"))
            found = self._names.find(column, code, cell.address, ENTITY)
            if isinstance(found, Said):
                return replace(cell, refused=found), ""
            if isinstance(found, Question):
                return cell, found.id
            members.append((found, role.upper() or (_NEXT_ROLE if place else _FIRST_ROLE)))
        return replace(cell, after=tuple(members)), ""

    def _parts(self, text: str) -> Iterator[str]:
        """Give the words of a cell that each name an entity; a blank parts them only where each word is one."""
        for part in (each.strip() for each in _SEPARATORS.split(text)):
            words = part.split()
            if len(words) > 1 and all(self._names.exactly(ENTITY, each.partition(":")[0]) for each in words):
                yield from words
            elif part:
                yield part

    def _currency(self, column: ImportColumn, cells: Sequence[CellValue]) -> str:
        """Give the currency the row names for an amount, or the one a new record has."""
        if column.field.kind is not Kind.AMOUNT:
            return ""
        read = self._sheet.columns.get(column.field.currency)
        value = cells[read.place - 1] if read is not None and read.place <= len(cells) else None
        if read is None or read.reader is None or value is None:
            return ""
        found = read.reader.read(value).value
        return str(found) if found else ""

    def _record(self, draft: Draft) -> UUID | Said | None:
        """Give the record a row is about by its identifier or its key; None for a new one, a reason where unclear."""
        values = draft.values
        given = read_id(str(values.get(IDENTIFIER, ""))) if values.get(IDENTIFIER) else None
        if values.get(IDENTIFIER) and given is None:
            return Said("import_bad_identifier", {"value": shortened(str(values[IDENTIFIER]))})
        if given is not None:
            return given
        if any(name not in values for name in self._target.key):
            return None
        if len(self._target.key) > 1:
            return link_of(self._target.code, values)
        kind = self._target.kinds[0]
        word = str(values[self._target.key[0]])
        return self._names.exactly(kind, word)

    def _proposed(self, draft: Draft, id: UUID | Said | None, held: Mapping[UUID, Mapping[str, Any]]) -> ProposedRow:
        """Give the proposal of a row: beside what is here, or as something new."""
        reference = self._reference(draft)
        row = ProposedRow(draft.key, draft.address, Verdict.ASK, draft.cells, reference=reference)
        if draft.waits:
            self.waiting[draft.key] = draft.waits
            return replace(row, reasons=(Said("import_waits"),))
        here = held.get(id) if isinstance(id, UUID) else None
        refused = id if isinstance(id, Said) else self._other_record(draft, here)
        if refused is not None:
            return replace(row, verdict=Verdict.REFUSED, reasons=(refused,))
        cells = tuple(self._compared(each, here) for each in draft.cells if each.field != IDENTIFIER)
        if here is not None and draft.values.get(IDENTIFIER):
            cells, row = (*self._key_of(draft, here), *cells), replace(row, reference=self._called(here))
        cells = self._with_note(cells, draft, here)
        row = replace(row, cells=cells, record=id if isinstance(id, UUID) else None)
        if any(each.refused is not None for each in cells):
            return replace(row, verdict=Verdict.REFUSED)
        if here is not None:
            changes = any(each.changes for each in cells)
            return replace(row, verdict=Verdict.CHANGE if changes else Verdict.UNCHANGED)
        return self._new(row, draft)

    def _other_record(self, draft: Draft, here: Mapping[str, Any] | None) -> Said | None:
        """Give why the identifier of a row is of no record here, or of another one than its key, if it is."""
        given = draft.values.get(IDENTIFIER)
        if not given:
            return None
        if here is None:
            return Said("import_no_such_identifier", {"value": shortened(str(given))})
        named = [name for name in self._target.key if draft.values.get(name) not in {None, ""}]
        if any(self._is_another(draft.values[name], here[name]) for name in named):
            words = {"value": self._reference(draft), "reference": self._called(here)}
            return Said("import_identifier_differs", words)
        return None

    @staticmethod
    def _is_another(said: object, held: object) -> bool:
        """Say whether a row names another record by its key than by its identifier."""
        return fold(said).strip() != fold(str(held)).strip() if isinstance(said, str) else said != held

    def _key_of(self, draft: Draft, here: Mapping[str, Any]) -> Iterator[ProposedCell]:
        """Give the key of a row known by its identifier, as far as the row does not say it."""
        said = {each.field for each in draft.cells}
        for name in self._target.key:
            if name not in said:
                yield ProposedCell(name, draft.first, "", here[name], here[name], KEY)

    def _called(self, here: Mapping[str, Any]) -> str:
        """Give the words by which a person knows a record."""
        return self._words_of({name: here[name] for name in self._target.key})

    def _new(self, row: ProposedRow, draft: Draft) -> ProposedRow:
        links = self._target.key if len(self._target.key) > 1 or self._target.code == "entities" else ()
        missing = [name for name in (*links, *self._target.needed) if draft.values.get(name) in {None, ""}]
        if missing:
            words = {"fields": ", ".join(map(label_of, missing)), "field_keys": ", ".join(missing)}
            return replace(row, verdict=Verdict.REFUSED, reasons=(Said("import_needs", words),))
        if not self._target.adds:
            return replace(row, verdict=Verdict.REFUSED, reasons=(Said("import_adds_none"),))
        return replace(row, verdict=Verdict.ADD)

    def _compared(self, cell: ProposedCell, here: Mapping[str, Any] | None) -> ProposedCell:
        """Give a cell beside what is here; those of the key say what the row is about and change nothing."""
        if cell.refused is not None:
            return cell
        if cell.field in self._target.key:
            after = cell.after if here is None or len(self._target.key) > 1 else here[cell.field]
            before = None if here is None else here[cell.field]
            return ProposedCell(cell.field, cell.address, cell.shown, before, after, KEY)
        return cell if here is None else self.beside(cell, here)

    def beside(self, cell: ProposedCell, here: Mapping[str, Any]) -> ProposedCell:
        """Give a cell with the value that is here."""
        if cell.field == self._target.members:
            return self._same_members(cell, here)
        before = here.get(cell.field)
        if cell.field == "unit" and self._target.code == "usage" and cell.after != before:
            words = {"value": cell.shown, "unit": str(before)}
            return replace(cell, before=before, refused=Said("import_other_unit", words))
        other = _OTHER_LANGUAGE.get(cell.field, "")
        if other and not before and cell.after == here.get(other):
            return replace(cell, before=before, after=before)  # our own sheets show the other language's words then
        return ProposedCell(cell.field, cell.address, cell.shown, before, cell.after, currency=cell.currency)

    def _same_members(self, cell: ProposedCell, here: Mapping[str, Any]) -> ProposedCell:
        """Give the entities of a row beside those of the record; new ones have an import of their own, none goes."""
        held: frozenset[UUID] = here.get(cell.field, frozenset())
        new = [id for id, _ in cell.after if id not in held] if isinstance(cell.after, tuple) else []
        if new:
            words = {"field": label_of(cell.field), "value": ", ".join(self._names.shown(ENTITY, id) for id in new)}
            return replace(cell, before=held, refused=Said("import_members_elsewhere", words))
        return replace(cell, before=held, after=held)

    def _with_note(
        self, cells: tuple[ProposedCell, ...], draft: Draft, here: Mapping[str, Any] | None
    ) -> tuple[ProposedCell, ...]:
        """Give the cells with a note of what stands in columns nobody knows; what it says already is not said again."""
        name = self._target.note
        if not name or not draft.foreign:
            return cells
        own = next((each for each in cells if each.field == name), None)
        before = str(here[name]) if here is not None else ""
        text = before if own is None else str(own.after or "")
        more = [each for each in draft.foreign if each not in text]
        if not more or (own is not None and own.refused is not None):
            return cells
        field = self._columns[name].field
        joined = ("\n" if field.kind is Kind.LONG_TEXT else " · ").join(filter(None, (text, *more)))
        kept = replace(own or ProposedCell(name, draft.first, joined, before=before), after=joined)
        if len(joined) > field.length:
            limits = {"length": str(len(joined)), "limit": str(field.length)}
            words = {"field": label_of(name), "value": shortened(joined), **limits}
            kept = replace(kept, refused=Said("sheet_too_long", words))
        return (*(each for each in cells if each.field != name), kept)

    def _reference(self, draft: Draft) -> str:
        """Give the words by which a person knows what a row is about."""
        return self._words_of(draft.values)

    def _words_of(self, values: Mapping[str, Any]) -> str:
        words = []
        for name in self._target.key:
            value = values.get(name)
            column = self._columns[name]
            if isinstance(value, UUID):
                words.append(self._names.shown(column.named, value))
            elif isinstance(value, date):
                words.append(f"{value:%Y-%m}" if column.field.kind is Kind.MONTH else value.isoformat())
            elif value:
                words.append(str(value))
        return " · ".join(words)


def once(rows: Sequence[ProposedRow]) -> Iterator[ProposedRow]:
    """Give the rows; of several about the same record, alike ones count once and different ones are refused."""
    places: dict[object, list[int]] = {}
    for place, row in enumerate(rows):
        if row.verdict in {Verdict.ADD, Verdict.CHANGE, Verdict.UNCHANGED}:
            key: object = row.record or (fold(row.reference) if row.reference else None)
            if key is not None:
                places.setdefault(key, []).append(place)
    twice = {place: each for each in places.values() if len(each) > 1 for place in each}
    for place, row in enumerate(rows):
        same = twice.get(place)
        if same is None:
            yield row
        elif any(_written(rows[same[0]]) != _written(rows[each]) for each in same[1:]):
            words = {"value": row.reference, "rows": ", ".join(rows[each].address.cell for each in same)}
            yield replace(row, verdict=Verdict.REFUSED, reasons=(Said("import_row_twice", words),))
        elif place == same[0]:
            yield row
        else:
            words = {"row": str(rows[same[0]].address.row)}
            yield replace(row, verdict=Verdict.UNCHANGED, reasons=(Said("import_row_again", words),))


def _with(cell: ProposedCell, after: object) -> ProposedCell:
    """Give a cell that was read with its value; made anew, which takes a third of the time of replacing."""
    return ProposedCell(cell.field, cell.address, cell.shown, after=after)


def _written(row: ProposedRow) -> dict[str, object]:
    """Give what a row would write; what says which record it is counts only where that is new."""
    return {each.field: each.after for each in row.cells if row.record is None or each.base != KEY}


def kinds_named(columns: Iterable[ImportColumn], target: ImportTarget) -> frozenset[str]:
    """Give the kinds of record the words of a sheet can name."""
    read, every = list(columns), target.columns()
    if any(each.name == IDENTIFIER for each in read):
        read += [every[name] for name in target.key]
    kinds = {each.named for each in read if each.named} | ({target.kinds[0]} if len(target.key) == 1 else set())
    return frozenset(kinds | ({ENTITY} if target.members else set()))
