"""A workbook rehearsed: every row is made and counted as if it were written, and only the first are kept to be seen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import field, replace
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Final

from commonservices.domain.declaring import dataclass
from commonservices.domain.periods import Period, checked_basis
from commonservices.errors import Known
from commonservices.jobs import Tell, silent
from commonservices.queries import submissions, workbook
from commonservices.queries.workbook_more import listed
from commonservices.queries.workbook_survey import Survey
from commonservices.reports.hq.book import sheets_of
from commonservices.reports.hq.changes import Comparison
from commonservices.reports.hq.checks import DIFFERS, Control, RowRef, controls, crossed_in_file
from commonservices.reports.hq.parts import Frame
from commonservices.reports.hq.tallies import Tallies
from commonservices.reports.hq.words import BookLabels
from commonservices.reports.xlsx import Cell, Column, Formula, FreeSheet, SheetFigures, SheetSpec
from commonservices.reports.xlsx.sheet import Line, Plain, Value

if TYPE_CHECKING:
    from commonservices.office import Office

KEPT: Final = 60
"""How many rows of each sheet are kept to be seen."""
_MOST: Final = 400
_TELL_EVERY: Final = 500
_EXACT: Final = frozenset({"", "EXACT"})
_METHODS: Final = ("method_code", "quality_code")
_OFF_PARTS: Final[Mapping[str, tuple[str, tuple[str, ...], tuple[str, ...]]]] = {
    "recoveries": ("amount", ("paid", "written_off", "balance"), ()),
    "variance": ("variance", ("budget",), ("spent",)),
}
"""Columns of one row that must come to another: which one, what is added, what is taken off."""


@dataclass(frozen=True, slots=True)
class ShownRow:
    """One row as it would stand in its sheet: its number there, its values, and whether it is estimated."""

    number: int
    values: tuple[Plain, ...]
    reference: str = ""
    estimated: bool = False


@dataclass(frozen=True, slots=True)
class ShownSheet:
    """One sheet: its columns that are not hidden, its first rows, and how many it has; None for what is no list."""

    key: str
    name: str
    columns: tuple[Column, ...]
    rows: tuple[ShownRow, ...]
    count: int | None = None
    estimated: bool = False


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What a workbook would hold and whether it would tie out, without one being written."""

    survey: Survey
    language: str
    right_to_left: bool
    sheets: tuple[ShownSheet, ...]
    controls: tuple[Control, ...]
    offices: tuple[str, ...]
    changes: Mapping[str, Mapping[str, int]] | None = None
    """Rows added, changed and removed by sheet since the last submission; None when there was none to compare with."""
    fault: Known | None = field(default=None)
    """What cannot be told as a figure of the register."""

    def sheet(self, key: str) -> ShownSheet | None:
        """Give a sheet by its key, none when this period has nothing for it."""
        return next((each for each in self.sheets if each.key == key), None)

    @property
    def differing(self) -> tuple[Control, ...]:
        """The checks that would mark every sheet."""
        return tuple(each for each in self.controls if each.state == DIFFERS)

    @property
    def sound(self) -> bool:
        """Whether the workbook would tie out."""
        return self.fault is None and not self.differing


def rehearse(
    office: Office,
    period: Period,
    *,
    basis: str,
    language: str,
    hxl: bool = False,
    previous: Path | None = None,
    tell: Tell = silent,
) -> Rehearsal:
    """Make every row of a workbook, count it, compare it with the register, and keep the first rows of each sheet."""
    labels = BookLabels(language)
    with ExitStack() as held:
        earlier = previous or held.enter_context(submissions.newest_kept(office, period))
        source = held.enter_context(workbook.opened(office, period, tell))
        own = source.own.code if source.own else ""
        frame = Frame(labels, period, checked_basis(basis), source.cut_off, own, office.demo, hxl)
        comparison, tallies = Comparison(earlier), Tallies(source.cut_off)
        made = _Rehearsing(frame, _wanted(source.survey), tell)
        sheets = made.all_of(sheets_of(frame, source, tallies, comparison), _keys(source.survey, earlier))
        found, fault = _compared(frame, source.survey, made.figures, tallies)
        return Rehearsal(
            survey=source.survey,
            language=labels.language,
            right_to_left=labels.right_to_left,
            sheets=sheets,
            controls=tuple(replace(each, rows=made.explaining(each)) for each in found),
            offices=tuple(each.code for each in source.offices),
            changes=_counted(comparison) if earlier else None,
            fault=fault,
        )


def _keys(survey: Survey, earlier: Path | None) -> tuple[str, ...]:
    return ("cover", "summary", *listed(survey), *(("changes",) if earlier else ()), "codes")


def _wanted(survey: Survey) -> frozenset[str]:
    """Give the references of rows that a check names: they are kept however far down they stand."""
    gaps = {each.partition(" ")[0] for gap in survey.gaps for each in gap.examples}
    return frozenset({*gaps, *survey.unpartied})


def _compared(
    frame: Frame, survey: Survey, figures: Mapping[str, SheetFigures], tallies: Tallies
) -> tuple[list[Control], Known | None]:
    crossed = crossed_in_file(frame, survey, figures, tallies.unspent)
    try:
        return controls(frame, survey, figures) + crossed, None
    except Known as known:
        return crossed, known


def _counted(comparison: Comparison) -> Mapping[str, Mapping[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for (sheet, kind), count in comparison.counts.items():
        if count:
            found.setdefault(sheet, {})[kind] = count
    return found


class _Rehearsing:
    """Takes the sheets one after another: lists first, then what quotes them."""

    def __init__(self, frame: Frame, wanted: frozenset[str], tell: Tell) -> None:
        self.figures: dict[str, SheetFigures] = {}
        self._frame, self._named, self._tell = frame, wanted, tell
        self._off: dict[str, RowRef] = {}
        self._partners: Counter[str] = Counter()
        self._promised: dict[str, tuple[int, int]] = {}

    def all_of(self, sheets: Sequence[SheetSpec | FreeSheet], keys: Sequence[str]) -> tuple[ShownSheet, ...]:
        """Give every sheet as it would be shown."""
        pairs = list(zip(keys, sheets, strict=True))
        lists = {key: self._list(key, sheet) for key, sheet in pairs if isinstance(sheet, SheetSpec)}
        free = {key: _free(key, sheet, self.figures) for key, sheet in pairs if isinstance(sheet, FreeSheet)}
        return tuple((lists | free)[key] for key in keys)

    def explaining(self, control: Control) -> tuple[RowRef, ...]:
        """Give the rows that explain a control: those it names, or the first one that does not come out."""
        if control.state != DIFFERS or control.rows:
            return control.rows
        if control.key == "check_party_count":
            odd = next((each for each, (_, count) in self._promised.items() if self._partners[each] != count), "")
            return (RowRef("arrangements", odd, self._promised[odd][0]),) if odd else ()
        found = self._off.get(control.sheet) if control.key.startswith("check_") else None
        return (found,) if found else ()

    def _list(self, key: str, spec: SheetSpec) -> ShownSheet:
        shown = [place for place, column in enumerate(spec.columns) if not column.hidden]
        first = 3 + len(spec.lines) + (1 if spec.tag_row else 0)
        places = {column.key: place for place, column in enumerate(spec.columns)}
        methods = [places[each] for each in _METHODS if each in places]
        kept: list[ShownRow] = []
        rough = False
        for number, row in enumerate(self._taken(spec, places, key), first):
            reference = str(row[shown[0]] or "")
            estimated = any(str(row[place] or "") not in _EXACT for place in methods)
            rough = rough or estimated
            self._look(key, places, row, RowRef(key, reference, number))
            off = self._off.get(key)
            named = reference in self._named or (off is not None and off.number == number)
            if len(kept) < KEPT or (named and len(kept) < _MOST):
                kept.append(ShownRow(number, tuple(_plain(row[place]) for place in shown), reference, estimated))
        columns = tuple(spec.columns[place] for place in shown)
        return ShownSheet(key, spec.name, columns, tuple(kept), self.figures[spec.name].rows, rough)

    def _taken(self, spec: SheetSpec, places: Mapping[str, int], key: str) -> Iterator[Sequence[Value]]:
        """Give the rows, added up on the way as the finished file would be."""
        numbers = [(each.key, places[each.key]) for each in spec.columns if each.kind.numeric]
        group, rows = places.get("currency"), 0
        sums: dict[str, Decimal] = {}
        groups: dict[str, dict[str, Decimal]] = {}
        for row in spec.rows:
            if rows % _TELL_EVERY == 0:
                self._tell(rows, spec.row_count or 0, f"reading:{key}")
            rows += 1
            into = [sums] if group is None else [sums, groups.setdefault(str(row[group] or ""), {})]
            for name, place in numbers:
                value = _plain(row[place])
                if isinstance(value, int | Decimal):
                    for each in into:
                        each[name] = each.get(name, Decimal(0)) + value
            yield row
        self.figures[spec.name] = SheetFigures(rows, sums, groups)

    def _look(self, sheet: str, places: Mapping[str, int], row: Sequence[Value], at: RowRef) -> None:
        """Note the first row of a sheet that does not come out by itself."""
        if sheet == "parties":
            self._partners[at.reference] += 1
        elif sheet == "arrangements":
            self._promised[at.reference] = (at.number or 0, _whole(row[places["party_count"]]))
        elif sheet in _OFF_PARTS and sheet not in self._off:
            whole, plus, minus = _OFF_PARTS[sheet]
            values = {each: _plain(row[places[each]]) for each in (whole, *plus, *minus)}
            if all(isinstance(each, int | Decimal) for each in values.values()):
                parts = sum(_exact(values[each]) for each in plus) - sum(_exact(values[each]) for each in minus)
                if parts != _exact(values[whole]):
                    self._off[sheet] = at


def _free(key: str, sheet: FreeSheet, figures: Mapping[str, SheetFigures]) -> ShownSheet:
    """Give a cover or a summary: its lines with their numbers, without those that are blank."""
    lines: Iterable[Line] = sheet.lines(figures) if callable(sheet.lines) else sheet.lines
    rows = []
    width = len(sheet.widths)
    for number, line in enumerate(lines, 1):
        cells = [_of_cell(each) for each in line][:width]
        if any(each not in {None, ""} for each in cells):
            rows.append(ShownRow(number, (*cells, *([None] * (width - len(cells))))))
    columns = tuple(
        Column(chr(ord("A") + place), chr(ord("A") + place), width=wide) for place, wide in enumerate(sheet.widths)
    )
    return ShownSheet(key, sheet.name, columns, tuple(rows[:_MOST]))


def _of_cell(cell: Cell | Value) -> Plain:
    return _plain(cell.value if isinstance(cell, Cell) else cell)


def _plain(value: Value) -> Plain:
    return value.result if isinstance(value, Formula) else value


def _whole(value: Value) -> int:
    plain = _plain(value)
    return plain if isinstance(plain, int) else 0


def _exact(value: Plain) -> Decimal:
    return Decimal(value) if isinstance(value, int | Decimal) else Decimal(0)
