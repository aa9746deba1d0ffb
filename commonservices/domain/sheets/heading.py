"""Where the headings of a sheet stand and which field each column is for, in any order and language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from functools import lru_cache
from itertools import pairwise
from typing import Final

from commonservices.domain.declaring import dataclass
from commonservices.domain.sheets.cells import Address, CellValue
from commonservices.domain.sheets.plan import Asked, Choice, Question, Said, Unread
from commonservices.domain.text import fold

MOST_SEARCHED: Final = 30
"""How many rows from the top headings are looked for in."""
_WIDEST: Final = 1000
"""Headings on two levels are looked for in sheets of up to so many columns."""
LEAVE_OUT: Final = ""
_BRACKETS: Final = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*")
_NOT_WORD: Final = re.compile(r"[^\w#+&]+")
_HXL: Final = re.compile(r"#[a-z][a-z0-9_]*( *\+ *[a-z0-9_]+)*", re.IGNORECASE)
_LEAST_KEYS: Final = 2
_LONGEST_HEADING: Final = 200

Vocabulary = Mapping[str, Sequence[str]]
"""The names of each field, by its key: labels in every language, and what else people call it."""
Row = tuple[int, Sequence[CellValue]]
Covered = Sequence[tuple[int, int, int, int]]
"""Merged cells: first row, first column, last row, last column, all counted from 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """The headings of a sheet: their rows, the field of each column, and what nobody knows."""

    rows: tuple[int, ...] = ()
    first: int = 0
    """The first row of values."""
    columns: Mapping[int, str] = field(default_factory=dict)
    """The field of each column that is read."""
    names: Mapping[int, str] = field(default_factory=dict)
    """What stands above each column, as its sender wrote it."""
    unread: tuple[Unread, ...] = ()
    questions: tuple[Question, ...] = ()
    answered: tuple[Question, ...] = ()
    confidence: float = 0.0
    """Which share of the columns that have a heading is known."""
    notes: tuple[Said, ...] = ()
    faults: tuple[Said, ...] = ()
    mapping: Mapping[str, str] = field(default_factory=dict)
    """The folded headings with their fields, to be remembered; an empty field is left out."""
    own: bool = False
    """Whether this program wrote the headings: field keys or HXL tags stand above the columns."""


@lru_cache(maxsize=8192)
def heading_key(text: str) -> str:
    """Give the form in which headings are compared: folded, units in brackets and punctuation left aside."""
    bare = _BRACKETS.sub(" ", text[:_LONGEST_HEADING])
    folded = fold(bare if bare.strip(" *:") else text[:_LONGEST_HEADING])
    return " ".join(_NOT_WORD.sub(" ", folded.replace("_", " ")).split())


def find_heading(
    rows: Sequence[Row],
    vocabulary: Vocabulary,
    *,
    sheet: str = "",
    merged: Covered = (),
    memory: Mapping[str, str] | None = None,
    answers: Mapping[str, str] | None = None,
    tags: Mapping[str, str] | None = None,
) -> Heading:
    """Find the headings among the first rows of a sheet; `memory` maps folded headings to fields and wins over names.

    `tags` maps HXL tags to fields. A row of field keys, as hidden above our own sheets, is recognised at once.
    """
    search = _Search(vocabulary, sheet, merged, memory or {}, answers or {}, tags or {})
    found = search.own(rows[:MOST_SEARCHED]) or search.best(rows[:MOST_SEARCHED])
    return found or Heading(faults=(Said("sheet_no_heading", {"sheet": sheet}),))


class _Search:
    """One look for headings, with every name that is known."""

    def __init__(
        self,
        vocabulary: Vocabulary,
        sheet: str,
        merged: Covered,
        memory: Mapping[str, str],
        answers: Mapping[str, str],
        tags: Mapping[str, str],
    ) -> None:
        self.sheet = sheet
        self.covers = merged
        self.width = 0
        self.memory = memory
        self.answers = answers
        self.keys = set(vocabulary)
        self.tags = {_tag(tag): key for tag, key in tags.items()}
        self.fields: dict[str, dict[str, None]] = {}
        for key, names in vocabulary.items():
            for name in (key, *names):
                self.fields.setdefault(heading_key(name), {})[key] = None

    def own(self, rows: Sequence[Row]) -> Heading | None:
        """Recognise a sheet of ours: a row of nothing but field keys, or else a row of HXL tags."""
        self.width = max((len(cells) for _, cells in rows), default=0)
        for place, (number, cells) in enumerate(rows):
            texts = {column: text for column, text in _texts(cells).items() if text}
            if len(texts) < _LEAST_KEYS:
                continue
            keyed = {column: text for column, text in texts.items() if text in self.keys}
            if len(keyed) == len(texts):
                return self._ours(rows, place, keyed)
            tagged = {column: self.tags.get(_tag(text), "") for column, text in texts.items() if _HXL.fullmatch(text)}
            if len(tagged) == len(texts) and any(tagged.values()):
                known = {column: key for column, key in tagged.items() if key}
                above = [row for row in rows[:place] if row[0] < number]
                return self._made(above[-1:] or [rows[place]], known, number + 1, own=True)
        return None

    def _ours(self, rows: Sequence[Row], place: int, keyed: Mapping[int, str]) -> Heading:
        """Take the rows of labels and tags that follow the row of keys along with it."""
        last = place
        for following in range(place + 1, len(rows)):
            texts = {column: text for column, text in _texts(rows[following][1]).items() if text}
            follow = sum(self._follows(text, keyed.get(column, "")) for column, text in texts.items())
            if not texts or 2 * follow < len(texts):
                break
            last = following
        names = rows[min(place + 1, last)]
        return self._made([names], keyed, rows[last][0] + 1, own=True)

    def _follows(self, text: str, key: str) -> bool:
        return bool(_HXL.fullmatch(text)) or key in self.fields.get(heading_key(text), {})

    def best(self, rows: Sequence[Row]) -> Heading | None:
        """Give the row, or the two rows, above which most columns are known."""
        candidates = [self._named([row]) for row in rows if self._names_any(row[1])]
        candidates += [
            self._named([above, below])
            for above, below in pairwise(rows)
            if below[0] == above[0] + 1 and self.width <= _WIDEST and self._may_stand_below(below[1])
        ]
        known = [each for each in candidates if each.columns or each.questions]
        if not known:
            return None
        return max(known, key=lambda each: (_known(each), each.confidence, -len(each.rows), -each.rows[0]))

    def _names_any(self, cells: Sequence[CellValue]) -> bool:
        return any(self._fields_of(cell) for cell in cells if isinstance(cell, str) and cell)

    def _may_stand_below(self, cells: Sequence[CellValue]) -> bool:
        """Say whether a row can be the lower of two rows of headings: it holds texts alone."""
        return all(cell is None or isinstance(cell, str) for cell in cells)

    def _named(self, rows: Sequence[Row]) -> Heading:
        names = self._names(rows)
        fields: dict[int, str] = {}
        for column, name in names.items():
            found = self._fields_of(name)
            if len(found) == 1:
                fields[column] = found[0]
        return self._made(rows, fields, rows[-1][0] + 1)

    def _fields_of(self, name: str) -> list[str]:
        key = heading_key(name)
        if key in self.memory and (not self.memory[key] or self.memory[key] in self.keys):
            return [self.memory[key]]
        return list(self.fields.get(key, ()))

    def _names(self, rows: Sequence[Row]) -> dict[int, str]:
        """Give what stands above each column; of two rows the lower name, or both where only both say which."""
        levels = [self._spread(*row, fill=place < len(rows) - 1) for place, row in enumerate(rows)]
        lowest = levels[-1]
        last = max((column for level in levels for column, text in level.items() if text), default=0)
        counted = Counter(heading_key(text) for text in lowest.values() if text)
        names: dict[int, str] = {}
        for column in range(1, last + 1):
            parts = [level.get(column, "") for level in levels]
            both = " ".join(dict.fromkeys(part for part in parts if part))
            lower = lowest.get(column, "")
            alone = bool(lower) and counted[heading_key(lower)] == 1
            names[column] = lower if alone and not self._fields_of(both) else both
        return {column: name for column, name in names.items() if name}

    def _spread(self, number: int, cells: Sequence[CellValue], *, fill: bool) -> dict[int, str]:
        """Give the texts of a row, those of merged cells repeated; with no merge known, over the blanks beside them."""
        texts = _texts(cells)
        for top, left, bottom, right in self.covers:
            if top <= number <= bottom:
                for column in range(left, min(right, self.width) + 1):
                    texts[column] = texts.get(left, "") if top == number else ""
        if fill and not self.covers:
            kept = ""
            for column in sorted(texts):
                kept = texts[column] or kept
                texts[column] = kept
        return texts

    def _made(self, rows: Sequence[Row], fields: Mapping[int, str], first: int, *, own: bool = False) -> Heading:
        names = self._names(rows)
        numbers = tuple(number for number, _ in rows)
        at = numbers[-1]
        asked = [] if own else self._questions(names, at)
        answers = {question.id: question for question in asked if not question.open}
        columns = dict(fields)
        for question in answers.values():
            columns[question.examples[0][0].column] = question.answer
        columns, twice = self._once(columns, names, at)
        read = {column: key for column, key in columns.items() if key}
        unread = tuple(
            Unread(Address(self.sheet, at, column), name) for column, name in names.items() if not columns.get(column)
        )
        notes = (Said("sheet_own_heading" if own else "sheet_heading_found", {"row": at}), *twice)
        return Heading(
            rows=numbers,
            first=first,
            columns=read,
            names=names,
            unread=unread,
            questions=tuple(question for question in asked if question.open),
            answered=tuple(answers.values()),
            confidence=len(read) / len(names) if names else 0.0,
            notes=notes,
            mapping={heading_key(name): columns.get(column, LEAVE_OUT) for column, name in names.items()},
            own=own,
        )

    def _questions(self, names: Mapping[int, str], row: int) -> list[Question]:
        """Ask about each heading that is a name of several fields."""
        asked = []
        for column, name in names.items():
            fields = self._fields_of(name)
            if len(fields) > 1:
                choices = tuple(Choice(key, Said("sheet_field_choice", {"field": key}), (name,)) for key in fields)
                example = (Address(self.sheet, row, column), name)
                asked.append(
                    Question(f"heading:{heading_key(name)}", Asked.COLUMN, self.sheet, name, (example,), choices)
                )
        return [self._settle(question) for question in asked]

    def _settle(self, question: Question) -> Question:
        answer = self.answers.get(question.id, "")
        return replace(question, answer=answer) if any(answer == each.key for each in question.choices) else question

    def _once(
        self, columns: Mapping[int, str], names: Mapping[int, str], row: int
    ) -> tuple[dict[int, str], tuple[Said, ...]]:
        """Keep the first column of each field, and tell of the others."""
        kept: dict[int, str] = {}
        seen: dict[str, int] = {}
        told: list[Said] = []
        for column in sorted(columns):
            key = columns[column]
            if key and key in seen:
                cells = [Address(self.sheet, row, each).cell for each in (seen[key], column)]
                words = {"field": names.get(column, key), "field_key": key, "first": cells[0], "second": cells[1]}
                told.append(Said("sheet_heading_twice", words))
                continue
            seen[key] = column
            kept[column] = key
        return kept, tuple(told)


def _known(heading: Heading) -> int:
    return len(heading.columns) + len(heading.questions)


def _tag(text: str) -> str:
    """Give an HXL tag in one spelling: small letters, attributes in order."""
    base, *attributes = "".join(text.casefold().split()).split("+")
    return "+".join([base, *sorted(attributes)])


def _texts(cells: Sequence[CellValue]) -> dict[int, str]:
    """Give the texts of a row by column; a number or a day is no heading."""
    return {
        column: " ".join(cell.split()) if isinstance(cell, str) else "" for column, cell in enumerate(cells, start=1)
    }
