"""A workbook checked against itself: the counts and totals of cover, totals rows and summary, recomputed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime
from decimal import Context, Decimal
from functools import cached_property
from pathlib import Path
from typing import Final

from commonservices.domain.declaring import dataclass
from commonservices.domain.sheets.cells import Address, CellValue, ErrorCell, NoResult
from commonservices.jobs import Tell, silent
from commonservices.reports.consolidation.office_book import ListPart, OfficeBook, Reader
from commonservices.reports.consolidation.remarks import Remark

_EXACT: Final = Context(prec=60)
_NOTHING: Final = Decimal(0)
_MOST_CELLS: Final = 20
_NUMBERS: Final = frozenset({"whole", "number"})
_KINDS: Final[Mapping[type, str]] = {str: "text", bool: "flag", int: "whole", date: "day", datetime: "moment"}
"""What a cell holds that is known by its class alone."""
_TOTALS: Final = {
    "total_quantity": ("usage", "quantity"),
    "total_value_usd": ("usage", "amount_usd"),
    "total_kpi_readings": ("kpis", "readings"),
    "total_efficiency_hours": ("efficiency", "gain_hours"),
}
_BY_CURRENCY: Final = (
    ("total_amount_", "usage", "amount"),
    ("total_ceiling_", "arrangements", "ceiling"),
)
_SUMS: Final = {"summary_use_usd": ("usage", "amount_usd"), "summary_use_by_entity": ("usage", "amount_usd")}
_COUNTS: Final = {
    "summary_in_force": ("arrangements", "in_force", True),
    "summary_expiring_180": ("alerts", "flag_code", "EXPIRING"),
    "summary_lapsed_used": ("alerts", "flag_code", "LAPSED_BUT_USED"),
    "summary_unpapered": ("alerts", "flag_code", "UNPAPERED"),
    "summary_decision_late": ("alerts", "flag_code", "LATE_DECISION"),
    "summary_review_due": ("alerts", "flag_code", "REVIEW_DUE"),
}
_ROWS: Final = {"summary_services": "services"}
_COUNTED: Final = {
    ("arrangements", "in_force"),
    ("alerts", "flag_code"),
    ("kpis", "rating_code"),
    ("usage", "consumer"),
}


@dataclass(slots=True)
class ListFigures:
    """What the rows of one list add up to: in all, by currency, and how often some of its codes stand in it."""

    rows: int = 0
    sums: dict[str, Decimal] = field(default_factory=dict)
    by_currency: dict[tuple[str, str], Decimal] = field(default_factory=dict)
    codes: Counter[tuple[str, object]] = field(default_factory=Counter)
    kinds: dict[str, set[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Verified:
    """What was recomputed, figure by figure, and what differs."""

    figures: Mapping[str, ListFigures]
    compared: int
    remarks: tuple[Remark, ...]
    unchecked: tuple[str, ...]
    """Names of totals that this version knows no rule for."""

    @property
    def sound(self) -> bool:
        """Whether nothing differs."""
        return not self.remarks


class Check:
    """Reads every list once and compares."""

    def __init__(self, book: OfficeBook) -> None:
        """Start with nothing counted."""
        self._book = book
        self._remarks: list[Remark] = []
        self._feet: list[tuple[str, str, CellValue, Decimal]] = []
        self.compared = 0

    @cached_property
    def figures(self) -> dict[str, ListFigures]:
        """Give what each list adds up to; reads the rows."""
        return {key: self._of_list(key, parts) for key, parts in self._book.lists.items()}

    def _of_list(self, key: str, parts: tuple[ListPart, ...]) -> ListFigures:
        found = ListFigures()
        for part in parts:
            own: dict[str, Decimal] = {}
            for number, values in self._book.numbered(part):
                if part.first <= number <= part.last:
                    self._take(key, part, number, values, found, own)
                elif number == part.last + 1 and part.last >= part.first:
                    self._foot(part, number, values, own)
            for name, amount in own.items():
                found.sums[name] = _EXACT.add(found.sums.get(name, Decimal(0)), amount)
        return found

    def _foot(self, part: ListPart, number: int, values: tuple[CellValue, ...], own: Mapping[str, Decimal]) -> None:
        """Note what the totals row says; a sum that is an error, or was never worked out, is told by its cell."""
        for column, name in part.keys.items():
            value = values[column - 1] if column <= len(values) else None
            if isinstance(value, ErrorCell | NoResult):
                self._strange(Address(part.sheet, number, column), value)
            elif _is_number(value):
                self._feet.append((part.sheet, name, value, own.get(name, Decimal(0))))

    def _take(
        self,
        key: str,
        part: ListPart,
        number: int,
        values: tuple[CellValue, ...],
        found: ListFigures,
        own: dict[str, Decimal],
    ) -> None:
        held, width = False, len(values)
        place = next((column for column, name in part.keys.items() if name == "currency"), width + 1)
        currency = values[place - 1] if place <= width else None
        for column, name in part.keys.items():
            value = values[column - 1] if column <= width else None
            if value is None:
                continue
            held = True
            kind = _KINDS.get(value.__class__)
            if kind is None:
                if isinstance(value, ErrorCell | NoResult):
                    self._strange(Address(part.sheet, number, column), value)
                    continue
                kind = _kind(value)
            kinds = found.kinds.get(name)
            if kinds is None:
                kinds = found.kinds[name] = set()
            kinds.add(kind)
            if (key, name) in _COUNTED:
                found.codes[name, value] += 1
            if kind in _NUMBERS:
                amount = Decimal(value)  # type: ignore[arg-type]
                own[name] = _EXACT.add(own.get(name, _NOTHING), amount)
                if isinstance(currency, str):
                    pair = (name, currency)
                    found.by_currency[pair] = _EXACT.add(found.by_currency.get(pair, _NOTHING), amount)
        found.rows += held

    def _strange(self, at: Address, value: ErrorCell | NoResult) -> None:
        if len(self._remarks) < _MOST_CELLS:
            words: dict[str, object] = {"sheet": at.sheet, "cell": at.cell}
            if isinstance(value, ErrorCell):
                self._remarks.append(Remark("error_cell", words | {"value": value.code}))
            else:
                self._remarks.append(Remark("no_result", words))

    def run(self) -> Verified:
        """Compare everything the cover, the totals rows and the summary say."""
        figures, unchecked = self.figures, []
        if self._book.draft:
            self._remarks.append(Remark("draft_mark", {}))
        for name, stated in sorted(self._book.figures.items()):
            if isinstance(stated, ErrorCell | NoResult):
                self._strange(self._book.place_of(name), stated)
            elif name.startswith("rows_"):
                self._rows(name.removeprefix("rows_"), stated)
            elif name.startswith("total_"):
                counted = self._total(name)
                if counted is None:
                    unchecked.append(name)
                else:
                    self._compare("total_differs", self._sheet(counted[0]), name, stated, counted[1])
            elif name.startswith("summary_"):
                summed = self._summary(name)
                if summed is not None:
                    self._compare("summary_differs", "", name, stated, summed)
        for sheet, name, value, counted_sum in self._feet:
            self._compare("foot_differs", sheet, name, value, counted_sum)
        return Verified(figures, self.compared, tuple(self._remarks), tuple(unchecked))

    def _rows(self, key: str, stated: CellValue) -> None:
        if key not in self.figures:
            if stated:
                self._remarks.append(Remark("list_missing", {"sheet": key}))
            return
        self._compare("rows_differ", self._sheet(key), key, stated, Decimal(self.figures[key].rows))

    def _total(self, name: str) -> tuple[str, Decimal] | None:
        """Give the list of a control total and what its rows add up to; none when there is no rule for it."""
        if name in _TOTALS:
            key, column = _TOTALS[name]
            return key, self._of(key).sums.get(column, Decimal(0))
        for prefix, key, column in _BY_CURRENCY:
            if name.startswith(prefix):
                return key, self._of(key).by_currency.get((column, name.removeprefix(prefix)), Decimal(0))
        for key, parts in self._book.lists.items():
            column, _, currency = name.removeprefix(f"total_{key}_").rpartition("_")
            if name.startswith(f"total_{key}_") and parts and column in parts[0].keys.values():
                return key, self._of(key).by_currency.get((column, currency), Decimal(0))
        return None

    def _summary(self, name: str) -> Decimal | None:
        if name in _SUMS:
            key, column = _SUMS[name]
            return self._of(key).sums.get(column, Decimal(0))
        if name in _COUNTS:
            key, column, value = _COUNTS[name]
            return Decimal(self._of(key).codes[column, value])
        if name in _ROWS:
            return Decimal(self._of(_ROWS[name]).rows)
        if name.startswith("summary_kpi_"):
            return Decimal(self._of("kpis").codes["rating_code", name.removeprefix("summary_kpi_")])
        if name == "summary_entities":
            return Decimal(len({value for column, value in self._of("usage").codes if column == "consumer"}))
        return None

    def _of(self, key: str) -> ListFigures:
        return self.figures.get(key) or ListFigures()

    def _sheet(self, key: str) -> str:
        parts = self._book.lists.get(key)
        return parts[0].sheet if parts else key

    def _compare(self, remark: str, sheet: str, figure: str, stated: CellValue, counted: Decimal) -> None:
        """Note a difference; a blank cell says nothing, which is right where nothing was counted."""
        self.compared += 1
        same = counted == 0 if stated is None or stated == "" else _is_number(stated) and stated == counted
        if not same:
            told = "…" if stated is None else stated
            words = {"sheet": sheet, "figure": figure, "stated": told, "counted": counted}
            self._remarks.append(Remark(remark, words))


def verify_workbook(path: Path, tell: Tell = silent, *, reader: Reader | None = None) -> Verified:
    """Recompute everything a workbook for Headquarters says; Known when it is none or cannot be read."""
    with OfficeBook(path, tell, reader) as book:
        book.check_known()
        return Check(book).run()


def _is_number(value: CellValue) -> bool:
    return isinstance(value, int | Decimal) and not isinstance(value, bool)


def _kind(value: CellValue) -> str:
    """Give the name of what a cell holds."""
    if isinstance(value, bool):
        return "flag"
    if isinstance(value, int | Decimal):
        return "whole" if value == int(value) else "number"
    if isinstance(value, datetime):
        return "moment"
    return "day" if isinstance(value, date) else "text"
