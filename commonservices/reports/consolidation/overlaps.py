"""What several offices report: found by reference, counted once, and asked about where they say different things."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from commonservices.domain.sheets.cells import Address, CellValue
from commonservices.domain.sheets.plan import Question
from commonservices.reports.consolidation.asking import NO_ANSWERS, Answers, Disputed, shown, whose_rows
from commonservices.reports.consolidation.office_book import ListPart, OfficeBook, Row
from commonservices.reports.consolidation.remarks import Remark
from commonservices.reports.consolidation.words import Words

_Claim = tuple[ListPart, int, Row]
"""A row of an office, with where it stands."""

IDENTITY: Final[Mapping[str, tuple[str, ...]]] = {
    "arrangements": ("reference",),
    "parties": ("reference", "entity", "role_code"),
    "services": ("reference",),
    "usage": ("service", "consumer", "month"),
    "kpis": ("service", "kpi"),
    "given_free": ("service", "client"),
    "efficiency": ("claim",),
    "cases": ("case",),
    "premises": ("reference",),
}
"""The columns that together name a row of a list, the reference of its record first."""
_RECORDS: Final = {key: names[0] for key, names in IDENTITY.items() if len(names) == 1}
"""The lists of records that bear a reference of their own, and its column."""
_DERIVED: Final = frozenset(
    {"flag_codes", "last_notice_on", "in_force", "quality_code", "classification_code", "progress"}
)
_LOOKS_LIKE: Final = ("type_code", "parties", "effective_on")
_MOST: Final = 200


class Overlaps:
    """Knows the references that more than one office reports, and which of two equal rows counts."""

    def __init__(
        self, books: Sequence[OfficeBook], period: str = "", answers: Answers = NO_ANSWERS, language: str = "en"
    ) -> None:
        """Look through what all offices of one period report."""
        self.remarks: list[Remark] = []
        self.questions: list[Question] = []
        """Whose rows count where several offices report them otherwise; without an answer, those of the first."""
        self._period, self._answers, self._words = period, answers, Words(language)
        self._count = 0
        holders: dict[str, list[str]] = {}
        alike: dict[tuple[CellValue, ...], list[tuple[str, str]]] = {}
        for book in books:
            for key, name in _RECORDS.items():
                for _, _, row in book.rows(key):
                    reference = row.get(name)
                    if isinstance(reference, str):
                        held = holders.setdefault(reference, [])
                        held += [] if book.office in held else [book.office]
                        if key == "arrangements" and row.get("effective_on") is not None:
                            look = tuple(_plain(name, row.get(name)) for name in _LOOKS_LIKE)
                            alike.setdefault(look, []).append((book.office, reference))
        self._owner = {
            reference: next((each for each in sorted(offices) if reference.startswith(f"{each}-")), min(offices))
            for reference, offices in holders.items()
            if len(offices) > 1
        }
        self._winner: dict[tuple[CellValue, ...], str] = {}
        self._told: set[tuple[str, str, str]] = set()
        self._name_alike(alike)
        self._judge(self._claims(books))

    def _name_alike(self, alike: Mapping[tuple[CellValue, ...], list[tuple[str, str]]]) -> None:
        for found in alike.values():
            offices = {office: reference for office, reference in found if reference not in self._owner}
            if len(offices) > 1:
                (first, one), (second, two) = sorted(offices.items())[:2]
                self._remark("maybe_same", reference=one, office=first, second=two, other=second)

    def owner(self, reference: object) -> str:
        """Give the office a shared reference seems to come from, "" for one that a single office reports."""
        return self._owner.get(reference, "") if isinstance(reference, str) else ""

    def counts(self, key: str, office: str, row: Row) -> tuple[bool, str]:
        """Say whether a row counts, and which other office's row counts in its place."""
        names = IDENTITY.get(key, ())
        if not names or not self.owner(row.get(names[0])):
            return True, ""
        winner = self._winner.get((key, *(row.get(name) for name in names)), office)
        return winner == office, "" if winner == office else winner

    def _claims(self, books: Sequence[OfficeBook]) -> dict[tuple[CellValue, ...], dict[str, _Claim]]:
        """Give the rows that are about a reference of several offices, by what they are and by office."""
        found: dict[tuple[CellValue, ...], dict[str, _Claim]] = {}
        for key, names in IDENTITY.items():
            for book in books if self._owner else ():
                for part, number, row in book.rows(key):
                    if self.owner(row.get(names[0])):
                        identity = (key, *(row.get(name) for name in names))
                        found.setdefault(identity, {}).setdefault(book.office, (part, number, row))
        return {identity: held for identity, held in found.items() if len(held) > 1}

    def _judge(self, claims: Mapping[tuple[CellValue, ...], dict[str, _Claim]]) -> None:
        """Have equal rows count once, and ask whose count where they differ."""
        disputed: dict[tuple[str, tuple[str, ...]], list[tuple[tuple[CellValue, ...], str]]] = {}
        for identity, held in claims.items():
            offices, rows = tuple(held), [row for _, _, row in held.values()]
            self._winner[identity] = offices[0]
            differs = next((name for each in rows[1:] if (name := _difference(rows[0], each))), "")
            if differs:
                disputed.setdefault((str(identity[0]), offices), []).append((identity, differs))
            else:
                for other in offices[1:]:
                    self._count_once(str(identity[0]), str(identity[1]), offices[0], other)
        for (key, offices), found in disputed.items():
            rows_of = [self._dispute(key, offices, claims[identity], differs) for identity, differs in found]
            question = whose_rows(key, self._period, offices, rows_of, self._words.sheet(key), self._answers)
            self.questions.append(question)
            for identity, _ in found:
                self._winner[identity] = question.answer or offices[0]

    def _dispute(self, key: str, offices: Sequence[str], held: Mapping[str, _Claim], differs: str) -> Disputed:
        """Name what two rows of the same identity say differently, with where the first of them stands."""
        part, number, row = held[offices[0]]
        column = next((place for place, name in part.keys.items() if name == differs), 1)
        reference = str(row[IDENTITY[key][0]])
        values = tuple(shown(held[office][2].get(differs)) for office in offices)
        for other, value in zip(offices[1:], values[1:], strict=True):
            words = {"list": key, "reference": reference, "office": offices[0], "other": other}
            self._remark("contents_differ", **words, field=differs, first=values[0], second=value)
        about = " · ".join(shown(row.get(name)) for name in IDENTITY[key])
        return Disputed(Address(part.sheet, number, column), f"{about} · {self._words.column(key, differs)}", values)

    def _count_once(self, key: str, reference: str, office: str, other: str) -> None:
        if (key, reference, other) not in self._told:
            self._told.add((key, reference, other))
            self._remark("counted_twice", list=key, reference=reference, office=office, other=other)

    def _remark(self, key: str, **words: object) -> None:
        """Name the first hundreds, and count the rest in the last of them."""
        self._count += 1
        if self._count > _MOST:
            self.remarks[_MOST:] = [Remark("more_remarks", {"count": self._count - _MOST})]
        else:
            self.remarks.append(Remark(key, words))


def _difference(one: Row, other: Row) -> str:
    """Give the first field two rows say differently; labels are words of a language and not compared."""
    return next((name for name in one if _compared(name, one.get(name)) and one.get(name) != other.get(name)), "")


def _compared(name: str, value: CellValue) -> bool:
    if name in _DERIVED or name == "id":
        return False
    return not isinstance(value, str) or name.endswith(("_code", "_codes")) or name in {"currency", "lead", "provider"}


def _plain(name: str, value: CellValue) -> CellValue:
    if name == "parties" and isinstance(value, str):
        return ",".join(sorted(part.strip() for part in value.split(",")))
    return value
