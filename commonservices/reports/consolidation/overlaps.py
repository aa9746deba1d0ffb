"""What two offices both report: found by reference, counted once, and named."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from commonservices.domain.sheets.cells import CellValue
from commonservices.reports.consolidation.office_book import OfficeBook, Row
from commonservices.reports.consolidation.remarks import Remark

IDENTITY: Final[Mapping[str, tuple[str, ...]]] = {
    "arrangements": ("reference",),
    "parties": ("reference", "entity", "role_code"),
    "services": ("reference",),
    "usage": ("service", "consumer", "month"),
    "kpis": ("service", "kpi"),
    "given_free": ("service", "client"),
    "premises": ("reference",),
}
"""The columns that together name a row of a list, the reference of its record first."""
_DERIVED: Final = frozenset(
    {"flag_codes", "last_notice_on", "in_force", "quality_code", "classification_code", "progress"}
)
_LOOKS_LIKE: Final = ("type_code", "parties", "effective_on")
_MOST: Final = 200


class Overlaps:
    """Knows the references that more than one office reports, and which of two equal rows counts."""

    def __init__(self, books: Iterable[OfficeBook]) -> None:
        """Look through the arrangements and services of all offices of one period."""
        self.remarks: list[Remark] = []
        self._count = 0
        holders: dict[str, list[str]] = {}
        alike: dict[tuple[CellValue, ...], list[tuple[str, str]]] = {}
        for book in books:
            for key in ("arrangements", "services", "premises"):
                for _, _, row in book.rows(key):
                    reference = row.get("reference")
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
        self._seen: dict[tuple[CellValue, ...], tuple[str, Row]] = {}
        self._told: set[tuple[str, str, str]] = set()
        self._name_alike(alike)

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
        owner = self.owner(row.get(names[0])) if names else ""
        if not owner:
            return True, ""
        identity = (key, *(row.get(name) for name in names))
        other = self._seen.get(identity)
        if other is None:
            self._seen[identity] = (office, row)
            return True, ""
        if other[0] == office:
            return True, ""
        self._compare(key, str(row[names[0]]), other, (office, row))
        return False, other[0]

    def _compare(self, key: str, reference: str, first: tuple[str, Row], second: tuple[str, Row]) -> None:
        """Name what two rows of the same identity say differently; labels are words of a language and not compared."""
        differs = next(
            (
                name
                for name in first[1]
                if _compared(name, first[1].get(name)) and first[1].get(name) != second[1].get(name)
            ),
            "",
        )
        words = {"list": key, "reference": reference, "office": first[0], "other": second[0]}
        if differs:
            values = {"first": first[1].get(differs), "second": second[1].get(differs)}
            self._remark("contents_differ", **words, field=differs, **values)
        elif (key, reference, second[0]) not in self._told:
            self._told.add((key, reference, second[0]))
            self._remark("counted_twice", **words)

    def _remark(self, key: str, **words: object) -> None:
        """Name the first hundreds, and count the rest in the last of them."""
        self._count += 1
        if self._count > _MOST:
            self.remarks[_MOST:] = [Remark("more_remarks", {"count": self._count - _MOST})]
        else:
            self.remarks.append(Remark(key, words))


def _compared(name: str, value: CellValue) -> bool:
    if name in _DERIVED or name == "id":
        return False
    return not isinstance(value, str) or name.endswith(("_code", "_codes")) or name in {"currency", "lead", "provider"}


def _plain(name: str, value: CellValue) -> CellValue:
    if name == "parties" and isinstance(value, str):
        return ",".join(sorted(part.strip() for part in value.split(",")))
    return value
