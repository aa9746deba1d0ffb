"""Rows pasted from a spreadsheet: read by their headings, tried row by row, logged all or none as one act."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final
from uuid import UUID

from commonservices.actions.arrangements import put_new
from commonservices.domain import codelists
from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.domain.changes import Changes
from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import record_type
from commonservices.domain.sentences import label_of, refuse
from commonservices.domain.text import fold
from commonservices.errors import RuleBroken
from commonservices.jobs import Tell, silent
from commonservices.queries.entities import entity_by_code

if TYPE_CHECKING:
    from commonservices.office import Office

PARTIES: Final = "parties"
REFERENCE: Final = "reference"
MOST: Final = 2000
TELL_EVERY: Final = 50
_SEPARATORS: Final = re.compile(r"[,;/\s،؛]+")
_FIRST_ROLE: Final = "PROVIDER"
_NEXT_ROLE: Final = "CLIENT"
_OTHER_NAMES: Final[Mapping[str, str]] = {"title": "title_en", "ends": "expiry_on", "starts": "effective_on"}


@dataclass(frozen=True, slots=True)
class PastedRow:
    """One row as it was pasted: its line, its cells by field, and why it cannot be logged, if it cannot."""

    line: int
    values: Mapping[str, str]
    fault: RuleBroken | None = None


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was pasted: the fields of the headings in their order, headings nobody knows, and the rows."""

    fields: tuple[str, ...]
    unknown: tuple[str, ...]
    rows: tuple[PastedRow, ...]

    @property
    def faults(self) -> tuple[PastedRow, ...]:
        """Give the rows that cannot be logged."""
        return tuple(each for each in self.rows if each.fault is not None)


class _TakeBack(Exception):
    """Leaves the trial without keeping anything."""


def headings(labels: Mapping[str, str]) -> dict[str, str]:
    """Give the field that each folded heading means: its name, its English label, or its label in the window."""
    found: dict[str, str] = {}
    for cls in (ArrangementVersion, Arrangement):
        for field in record_type(cls).fields:
            if not field.fixed or field.name == REFERENCE:
                found[fold(field.name)] = found[fold(label_of(field.name))] = field.name
    found[PARTIES] = PARTIES
    for other, name in _OTHER_NAMES.items():
        found.setdefault(other, name)
    found.update({fold(label): name for name, label in labels.items()})
    return found


def read(text: str, labels: Mapping[str, str]) -> Pasted:
    """Give the rows of a pasted table; RuleBroken when it has no headings that name fields."""
    lines = [line.split("\t") for line in text.replace("\r\n", "\n").split("\n") if line.strip()]
    known = headings(labels)
    titles = [cell.strip() for cell in lines[0]] if lines else []
    fields = tuple(known.get(fold(title), "") for title in titles)
    if len(lines) < 2 or "type" not in fields:  # noqa: PLR2004 headings and one row
        refuse("paste_without_headings", "", titles[0] if titles else "")
    if len(lines) - 1 > MOST:
        refuse("paste_too_long", "", str(len(lines) - 1), limit=MOST)
    rows = tuple(
        PastedRow(
            number, {name: cell.strip() for name, cell in zip(fields, cells, strict=False) if name and cell.strip()}
        )
        for number, cells in enumerate(lines[1:], start=2)
    )
    unknown = tuple(title for title, name in zip(titles, fields, strict=True) if not name)
    return Pasted(tuple(name for name in fields if name), unknown, rows)


def tried(office: Office, pasted: Pasted, tell: Tell = silent) -> Pasted:
    """Give the rows with what stands in the way of each, found by logging them and taking all of it back."""
    rows: list[PastedRow] = []
    reader = _Reader(office)
    try:
        with office.work("arrangements_pasted") as work:
            for done, row in enumerate(pasted.rows):
                if done % TELL_EVERY == 0:
                    tell(done, len(pasted.rows), "records_changed")
                fault: RuleBroken | None = None
                try:
                    put_new(office, work, *reader.given(row))
                except RuleBroken as broken:
                    fault = broken
                rows.append(PastedRow(row.line, row.values, fault))
            raise _TakeBack
    except _TakeBack:
        return Pasted(pasted.fields, pasted.unknown, tuple(rows))


def add(office: Office, rows: Sequence[PastedRow], tell: Tell = silent) -> Changes:
    """Log all rows as drafts in one act; the first that cannot be logged refuses them all."""
    reader = _Reader(office)
    with office.work("arrangements_pasted", subject=str(len(rows))) as work:
        for done, row in enumerate(rows):
            if done % TELL_EVERY == 0:
                tell(done, len(rows), "records_changed")
            put_new(office, work, *reader.given(row))
        tell(len(rows), len(rows), "records_changed")
    return work.changes


class _Reader:
    """Turns pasted rows into what logging takes; the code of each party is looked up once."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._entities: dict[str, UUID] = {}
        self._types = {fold(code).replace("_", " "): code for code in codelists.load("arrangement_types").codes}

    def given(self, row: PastedRow) -> tuple[dict[str, object], list[tuple[UUID, str]], str]:
        """Give the values, the parties and the reference of a row."""
        values: dict[str, object] = {
            name: cell for name, cell in row.values.items() if name not in {PARTIES, REFERENCE}
        }
        kind = fold(row.values.get("type", "")).replace("_", " ")
        if kind in self._types:
            values["type"] = self._types[kind]
        return values, self._parties(row.values.get(PARTIES, "")), row.values.get(REFERENCE, "")

    def _parties(self, cell: str) -> list[tuple[UUID, str]]:
        """Give the parties of a cell: codes with or without a role behind a colon, the first as provider."""
        found: list[tuple[UUID, str]] = []
        for place, part in enumerate(each for each in _SEPARATORS.split(cell) if each):
            code, _colon, role = part.partition(":")
            if code not in self._entities:
                self._entities[code] = entity_by_code(self._office, code).id
            found.append((self._entities[code], role.upper() or (_NEXT_ROLE if place else _FIRST_ROLE)))
        return found
