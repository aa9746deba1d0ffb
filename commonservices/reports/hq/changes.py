"""What changed since a workbook that was sent before: rows added, removed and changed, compared by their keys."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

from commonservices.domain.declaring import dataclass
from commonservices.errors import Known
from commonservices.reports.hq.parts import Frame, Part
from commonservices.reports.hq.words import BookLabels, languages
from commonservices.reports.xlsx import CODE, SheetSpec, read_rows
from commonservices.reports.xlsx.sheet import Value

KEYS: Final[Mapping[str, tuple[str, ...]]] = {
    "arrangements": ("reference",),
    "parties": ("reference", "entity", "role_code"),
    "services": ("reference",),
    "usage": ("service", "consumer", "month"),
    "cost_shares": ("pool", "line", "entity"),
    "recoveries": ("bill",),
    "given_free": ("service", "client", "currency", "basis_code", "reason"),
    "kpis": ("service", "kpi"),
    "efficiency": ("claim",),
    "cases": ("case",),
    "premises": ("reference",),
    "integration": ("scheme_code", "area_code", "arrangement"),
    "alerts": ("kind_code", "subject", "flag_code"),
    "exceptions": ("id",),
    "variance": ("pool", "number"),
    "indicators": ("indicator", "part_code"),
    "narratives": ("id",),
}
"""The columns a row of each list is known by."""
PASSING: Final = frozenset({("exceptions", "age"), ("exceptions", "late"), ("exceptions", "last_seen_on")})
"""Columns that change from day to day without anybody changing anything."""
_WORDY: Final = frozenset(
    {"title", "name", "entity_name", "service_name", "kpi_name", "catalogue_item", "area", "finding", "source", "flags",
     "method", "unit"}
)  # fmt: skip
"""Columns of words that another language says otherwise."""
ADDED, CHANGED, REMOVED = "added", "changed", "removed"
KINDS: Final = (ADDED, CHANGED, REMOVED)
_BETWEEN: Final = " · "
_TOLD_BY: Final = "usage"
"""The list by whose name a workbook's language is known: each workbook has it, and no two languages call it alike."""
Key = tuple[str, ...]
Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One row that came or went, or one cell that changed: the list by key, the row, the column, both values."""

    sheet: str
    record: str
    kind: str
    column: str = ""
    before: str = ""
    after: str = ""


class Comparison:
    """Compares the rows of each list with those of an earlier workbook, while they are written."""

    def __init__(self, earlier: Path | None) -> None:
        """Open nothing yet; without an earlier workbook nothing is compared."""
        self.earlier = earlier
        self.lines: list[ChangeLine] = []
        self.counts: Counter[tuple[str, str]] = Counter()
        self.labels = _labels_of(earlier) if earlier else None
        self._closed = False

    def forget(self) -> None:
        """Begin anew: the sheets are written once more."""
        self.lines.clear()
        self.counts.clear()
        self._closed = False

    def close(self, present: Collection[str]) -> None:
        """Note every row of a list that the earlier workbook had and this one has no more."""
        if self._closed or self.labels is None or self.earlier is None:
            return
        self._closed = True
        for sheet in (each for each in KEYS if each not in present):
            for key in _earlier_rows(sheet, self.earlier, self.labels)[0]:
                self._note(ChangeLine(sheet, _BETWEEN.join(key), REMOVED))

    def total(self, kind: str) -> int:
        """Give how many rows of all lists were added, changed or removed."""
        return sum(count for (_, own), count in self.counts.items() if own == kind)

    def watch(self, sheet: str, frame: Frame, spec: SheetSpec) -> Iterable[Sequence[Value]]:
        """Give the rows of a list as they are, and note what differs from before."""
        if self.labels is None or self.earlier is None or sheet not in KEYS:
            return spec.rows
        keys = [column.key for column in spec.columns]
        compared = _compared(sheet, keys, same=self.labels.language == frame.labels.language)
        return self._watched(sheet, spec.rows, keys, compared, (self.earlier, self.labels))

    def _watched(
        self,
        sheet: str,
        rows: Iterable[Sequence[Value]],
        keys: Sequence[str],
        compared: list[int],
        before: tuple[Path, BookLabels],
    ) -> Iterator[Sequence[Value]]:
        known, names = _earlier_rows(sheet, *before)
        places = [keys.index(key) for key in KEYS[sheet]]
        held_at = {place: names.get(keys[place]) for place in compared}
        for row in rows:
            key = tuple(_shown(row[place]) for place in places)
            held = known.pop(key, None)
            if held is None:
                self._note(ChangeLine(sheet, _BETWEEN.join(key), ADDED))
            else:
                self._compare(sheet, key, row, held, keys, held_at)
            yield row
        for key in known:
            self._note(ChangeLine(sheet, _BETWEEN.join(key), REMOVED))

    def _compare(
        self, sheet: str, key: Key, row: Sequence[Value], held: Row, keys: Sequence[str],
        before: Mapping[int, int | None],
    ) -> None:  # fmt: skip
        changed = False
        for place, other in before.items():
            if other is None:
                continue
            then, now = _shown(held[other]), _shown(row[place])
            if then != now:
                changed = True
                self.lines.append(ChangeLine(sheet, _BETWEEN.join(key), CHANGED, keys[place], then, now))
        self.counts[sheet, CHANGED] += changed

    def _note(self, line: ChangeLine) -> None:
        self.lines.append(line)
        self.counts[line.sheet, line.kind] += 1


def _compared(sheet: str, keys: Sequence[str], *, same: bool) -> list[int]:
    """Give the places of the columns that are compared; words of codes only in one and the same language."""
    coded = {key.rpartition("_")[0] for key in keys if key.endswith(("_code", "_codes"))}
    wanted = [key for key in keys if (sheet, key) not in PASSING and (same or key not in coded | _WORDY)]
    return [keys.index(key) for key in wanted]


def _earlier_rows(sheet: str, earlier: Path, labels: BookLabels) -> tuple[dict[Key, Row], dict[str, int]]:
    """Give the rows of a list of the earlier workbook by their keys, and where each column stands."""
    name, found, names = labels.sheet(sheet), dict[Key, Row](), dict[str, int]()
    number, own = 1, name
    while True:
        try:
            for _, row in read_rows(earlier, own):
                names = names or {key: place for place, key in enumerate(row)}
                if all(key in row for key in KEYS[sheet]):
                    found[tuple(_shown(row[key]) for key in KEYS[sheet])] = tuple(row.values())
        except Known as unknown:
            if unknown.key != "workbook_list_missing":
                raise
            return found, names
        number += 1
        own = f"{name} ({number})"


def changes_sheet(frame: Frame, comparison: Comparison, present: Collection[str]) -> SheetSpec:
    """Give the sheet of what changed; its rows are taken when every other list, those present, is written."""
    labels = frame.labels
    parts = (
        Part("list", lambda line: labels.sheet(line.sheet), width=18),
        Part("list_code", lambda line: line.sheet, CODE, hidden=True),
        Part("record", lambda line: line.record, CODE, 34),
        Part("change_code", lambda line: line.kind, CODE, hidden=True),
        Part("change", lambda line: labels.text("change_kinds", line.kind), width=12),
        Part("column_code", lambda line: line.column or None, CODE, hidden=True),
        Part("column", lambda line: labels.column(line.sheet, line.column) if line.column else None, width=24),
        Part("before", lambda line: line.before or None, width=36),
        Part("after", lambda line: line.after or None, width=36),
    )
    return frame.list_sheet("changes", parts, _lazily(comparison, present), None)


def _lazily(comparison: Comparison, present: Collection[str]) -> Iterator[ChangeLine]:
    comparison.close(present)
    yield from comparison.lines


def _labels_of(path: Path) -> BookLabels:
    """Give the words of a workbook by the names of its lists; Known when it is none of ours."""
    for language in languages():
        labels = BookLabels(language)
        try:
            next(iter(read_rows(path, labels.sheet(_TOLD_BY))), None)
        except Known as unknown:
            if unknown.key != "workbook_list_missing":
                raise
            continue
        return labels
    raise Known(
        "workbook_list_missing",
        "{name} has no list called {sheet}.",
        advice="Choose a workbook made by this program.",
        where=path.name,
        name=path.name,
        sheet=BookLabels("en").sheet(_TOLD_BY),
    )


def _shown(value: Any) -> str:
    """Give a value as it is compared and told: numbers without noughts at the end, days as figures, plain spaces."""
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | Decimal):
        exact = Decimal(value)
        return f"{exact.normalize():f}" if exact else "0"
    if isinstance(value, Fraction):
        return f"{Decimal(value.numerator) / Decimal(value.denominator):f}"
    return value.isoformat()[:10] if isinstance(value, date) else " ".join(str(value).split())
