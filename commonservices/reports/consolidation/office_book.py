"""The workbook of one office, read safely: what its cover says by name, and the rows of its lists by their keys."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from commonservices.domain import codelists
from commonservices.domain.declaring import dataclass
from commonservices.domain.sheets.cells import Address, CellValue
from commonservices.exchange.tables import TableFile, open_table
from commonservices.jobs import Tell, silent
from commonservices.paths import resource
from commonservices.reports.consolidation.refusals import refused
from commonservices.reports.templates.package import Template
from commonservices.reports.templates.places import Area, pointed

Row = Mapping[str, CellValue]
Reader = Callable[[Path], TableFile]
_HEADER: Final = "_header"
_CONTINUED: Final = re.compile(r"^(.+?)_(\d+)$")
_NUMBERED: Final = re.compile(r"_v(\d{1,3})$")
_VERSIONS: Final = re.compile(r"\d[\w.\-]*")
_NEEDED: Final = ("cover_office", "cover_start", "cover_end", "cover_basis")


@dataclass(frozen=True, slots=True)
class ListPart:
    """One sheet of a list: where it is, the key of each column, and its rows."""

    sheet: str
    index: int
    keys: Mapping[int, str]
    first: int
    last: int


class OfficeBook:
    """An opened workbook; use it in a with. Its rows lie on the disk and are read as often as they are asked for."""

    def __init__(self, path: Path, tell: Tell = silent, reader: Reader | None = None) -> None:
        """Read the file in a process of its own, unless another reader is given, and find what it names."""
        self.path = path
        self.name = path.name
        self._table: TableFile = reader(path) if reader is not None else open_table(path, tell=tell)
        try:
            with Template(path) as package:
                if package.sha256 != self._table.sha256:
                    raise refused("book_changed", str(path), name=self.name)
                self._names = {name: place for name, text in package.names.items() if (place := pointed(text))}
        except BaseException:
            self._table.close()
            raise
        self.sha256 = self._table.sha256
        self._index = {sheet.name: place for place, sheet in enumerate(self._table.sheets)}

    def __enter__(self) -> Self:
        """Give the opened workbook."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Throw away what was kept of it."""
        self.close()

    def close(self) -> None:
        """Throw away what was kept of it."""
        self._table.close()

    @cached_property
    def figures(self) -> dict[str, CellValue]:
        """Give the value of every name that stands for one cell."""
        wanted: dict[str, dict[tuple[int, int], list[str]]] = {}
        for name, (sheet, place) in self._names.items():
            if place.one and sheet in self._index and not name.endswith((_HEADER, "_rows")):
                wanted.setdefault(sheet, {}).setdefault((place.top, place.left), []).append(name)
        found: dict[str, CellValue] = {}
        for sheet, cells in wanted.items():
            found.update({name: None for names in cells.values() for name in names})
            rows = {row for row, _ in cells}
            for number, values in self._table.rows(self._index[sheet]):
                if number in rows:
                    for column, value in enumerate(values, start=1):
                        found.update(dict.fromkeys(cells.get((number, column), ()), value))
        return found

    @cached_property
    def texts(self) -> frozenset[str]:
        """Give every text of the sheet that the cover names stand on."""
        sheet = self._names["cover_office"][0]
        rows = self._table.rows(self._index[sheet])
        return frozenset(value for _, values in rows for value in values if isinstance(value, str))

    @cached_property
    def lists(self) -> dict[str, tuple[ListPart, ...]]:
        """Give the sheets of each list in their order; a list too long for one sheet has several."""
        found: dict[str, list[tuple[int, ListPart]]] = {}
        for name, (sheet, place) in self._names.items():
            if not name.endswith(_HEADER) or sheet not in self._index:
                continue
            table = name.removesuffix(_HEADER)
            continued = _CONTINUED.match(table)
            key, number = table, 1
            if continued and f"{continued[1]}{_HEADER}" in self._names:
                key, number = continued[1], int(continued[2])
            body = self._names.get(f"{table}_rows", (sheet, Area(1, 2, 1, 1)))[1]
            keys = self._keys(sheet, place)
            found.setdefault(key, []).append((number, ListPart(sheet, self._index[sheet], keys, body.top, body.bottom)))
        return {key: tuple(part for _, part in sorted(parts, key=lambda each: each[0])) for key, parts in found.items()}

    def rows(self, key: str) -> Iterator[tuple[ListPart, int, Row]]:
        """Give the rows of a list: its sheet, the number of the row, its values by key."""
        for part in self.lists.get(key, ()):
            for number, values in self.numbered(part):
                if part.first <= number <= part.last:
                    row = {name: values[column - 1] for column, name in part.keys.items() if column <= len(values)}
                    if any(value is not None for value in row.values()):
                        yield part, number, row

    def numbered(self, part: ListPart) -> Iterator[tuple[int, tuple[CellValue, ...]]]:
        """Give every row of the sheet of a list as it stands."""
        return self._table.rows(part.index)

    def _keys(self, sheet: str, place: Area) -> dict[int, str]:
        for number, values in self._table.rows(self._index[sheet]):
            if number > 1:
                break
            return {
                column: value
                for column, value in enumerate(values, start=1)
                if isinstance(value, str) and value and place.left <= column <= place.right
            }
        return {}

    def place_of(self, name: str) -> Address:
        """Give the cell a name stands for; the first of the sheet with the cover where it stands for none."""
        sheet, place = self._names.get(name, (self._names["cover_office"][0], Area(1, 1, 1, 1)))
        return Address(sheet, place.top, place.left)

    def check_known(self) -> None:
        """Refuse a file that is no workbook for Headquarters, or whose cover does not say what it is."""
        if not self.lists or not any(name.startswith("cover_") for name in self._names):
            raise refused("book_not_ours", str(self.path), name=self.name)
        for name in _NEEDED:
            if not self.figures.get(name):
                raise refused("book_says_nothing", str(self.path), name=self.name, missing=name.removeprefix("cover_"))
        if not self.office:
            raise refused("book_says_nothing", str(self.path), name=self.name, missing="office")
        if self.end < self.start:
            raise refused("book_says_nothing", str(self.path), name=self.name, missing="end")

    @property
    def office(self) -> str:
        """Give the code of the office."""
        return str(self.figures["cover_office"]).partition(":")[0].strip()

    @property
    def office_name(self) -> str:
        """Give the name of the office, its code where it has none."""
        return str(self.figures["cover_office"]).partition(":")[2].strip() or self.office

    @property
    def start(self) -> date:
        """Give the first day of the period."""
        return _day(self, "cover_start")

    @property
    def end(self) -> date:
        """Give the last day of the period."""
        return _day(self, "cover_end")

    @property
    def cut_off(self) -> date | None:
        """Give the day its figures stand at."""
        value = self.figures.get("cover_cut_off")
        return date(value.year, value.month, value.day) if isinstance(value, date) else None

    @property
    def basis(self) -> str:
        """Give the fiscal calendar by its code, whatever language it is written in."""
        told = str(self.figures["cover_basis"])
        found = _basis_words().get(told)
        if found is None:
            raise refused("book_says_nothing", str(self.path), name=self.name, missing="basis")
        return found

    @property
    def number(self) -> int:
        """Give the number of the submission: from its cover, or from its name when it says it restates another."""
        value = self.figures.get("cover_number")
        if isinstance(value, int) and not isinstance(value, bool):
            return int(value)
        told = _NUMBERED.search(self.path.stem)
        return int(told[1]) if told and self._compares else 1 + self._compares

    @property
    def _compares(self) -> bool:
        """Whether the cover counts what changed since an earlier workbook of the same period."""
        return any(name.startswith("changes_") for name in self._names)

    @property
    def restates(self) -> bool:
        """Whether the cover says that it takes the place of an earlier one."""
        return self._compares or self.number > 1

    @property
    def demo(self) -> bool:
        """Whether it is a demonstration."""
        return any(mark in text for mark in _marks("demo_line") for text in self.texts)

    @property
    def draft(self) -> bool:
        """Whether it carries the mark of a failed check."""
        return any(text.startswith(mark) or mark in text for mark in _marks("draft") for text in self.texts)

    @property
    def catalogue(self) -> str:
        """Give the version of the catalogue it was made with."""
        found = _VERSIONS.findall(str(self.figures.get("cover_version") or ""))
        return found[1] if len(found) > 1 else ""

    def text(self, name: str) -> str:
        """Give a figure of the cover as text, "" where it says nothing."""
        value = self.figures.get(name)
        return "" if value is None else str(value)


def _day(book: OfficeBook, name: str) -> date:
    value = book.figures[name]
    if not isinstance(value, date):
        raise refused("book_says_nothing", str(book.path), name=book.name, missing=name.removeprefix("cover_"))
    return date(value.year, value.month, value.day)


@cache
def _basis_words() -> dict[str, str]:
    known = codelists.load("fiscal_calendars")
    return {known.label(code, language): code for code in known.codes for language in ("en", "fr", "es", "ar")}


@cache
def _marks(word: str) -> tuple[str, ...]:
    """Give a mark of the workbook in every language."""
    found = set()
    for path in resource("messages").glob("workbook_*.toml"):
        text = tomllib.loads(path.read_text(encoding="utf-8")).get("book", {}).get(word)
        if isinstance(text, str) and text:
            found.add(text)
    return tuple(sorted(found))


__all__ = ["ListPart", "OfficeBook", "Reader", "Row"]
