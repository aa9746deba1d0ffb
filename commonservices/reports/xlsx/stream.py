"""The rows of a list, streamed: a bounded buffer, exact totals, and a stop at the edge of the grid."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Context, Decimal, localcontext
from fractions import Fraction
from itertools import islice
from typing import Any

from commonservices.errors import Bug, Known
from commonservices.reports.xlsx.cells import Refused
from commonservices.reports.xlsx.columns import ROW, ColumnWriter
from commonservices.reports.xlsx.row_heights import RowHeights, outline
from commonservices.reports.xlsx.sheet import Formula, Plain, SheetFigures, SheetSpec, Value

ROWS_A_CHUNK = 500
MAX_PART_BYTES = 1_800_000_000
"""A part stays below two gigabytes: beyond that a zip needs extensions Excel does not like."""
_SUMS = Context(prec=60)
_COUNTED = frozenset({int, Decimal, type(None)})


class RowSource:
    """The rows of a list, one ahead, so that a full sheet knows whether another must follow."""

    def __init__(self, rows: Iterable[Sequence[Value]]) -> None:
        """Open the rows and look at the first."""
        self._rows: Iterator[Sequence[Value]] = iter(rows)
        self._next: Sequence[Value] | None = next(self._rows, None)

    @property
    def more(self) -> bool:
        """Whether a row is still waiting."""
        return self._next is not None

    def take(self) -> Sequence[Value]:
        """Give the next row."""
        return self.block(1)[0]

    def block(self, most: int) -> list[Sequence[Value]]:
        """Give the next rows, so many at most."""
        if self._next is None:
            msg = "no row is waiting"
            raise Bug(msg)
        rows = [self._next, *islice(self._rows, most - 1)]
        self._next = next(self._rows, None)
        return rows


class Totals:
    """The exact sums of the columns that have a total."""

    def __init__(self, spec: SheetSpec) -> None:
        """Start every total at nothing."""
        self._places = [(place, column.key) for place, column in enumerate(spec.columns) if column.total]
        self._sums: dict[str, Decimal] = {key: Decimal(0) for _, key in self._places}

    def add(self, columns: Sequence[Sequence[Value]]) -> None:
        """Add rows given by column; blanks count nothing."""
        with localcontext(_SUMS):
            for place, key in self._places:
                values: Sequence[Any] = columns[place]
                if not _COUNTED.issuperset(map(type, values)):
                    values = [_amount(value) for value in values]
                self._sums[key] = sum((value for value in values if value is not None), self._sums[key])

    def figures(self, rows: int) -> SheetFigures:
        """Give the sums, with the number of rows they cover."""
        return SheetFigures(rows, dict(self._sums))


def rows_of(spec: SheetSpec, *, again: bool) -> Iterable[Sequence[Value]]:
    """Give the rows of a list, also when they were taken once before."""
    if again and spec.again is not None:
        return spec.again()
    if again and isinstance(spec.rows, Iterator):
        msg = f"the rows of {spec.name} can be taken only once and the book must be written again"
        raise Bug(msg)
    return spec.rows


def refusal(sheet: str, row: int, reference: str, field: str, reason: str) -> Known:
    """Give the sentence for a value that no workbook can hold."""
    subject = f" ({reference})" if reference else ""
    return Known(
        "workbook_value_refused",
        "Sheet {sheet}, row {row}{subject}, {field}: {reason}.",
        advice="Correct the record and export again; nothing was written.",
        where=f"{sheet}/{row}/{field}",
        sheet=sheet,
        row=row,
        subject=subject,
        field=field,
        reason=reason,
    )


def stream_rows(
    write: Callable[[bytes], int],
    spec: SheetSpec,
    writers: Sequence[ColumnWriter],
    source: RowSource,
    first_row: int,
    capacity: int,
    pulse: Callable[[int], None],
    kept: Sequence[tuple[int, list[Plain]]] = (),
) -> SheetFigures:
    """Write rows until the source or the sheet ends, keeping the values of some columns; figures come back."""
    totals, heights = Totals(spec), RowHeights(spec.columns, dense=spec.dense)
    count, written = 0, 0
    while source.more and count < capacity and written < MAX_PART_BYTES:
        rows = source.block(min(ROWS_A_CHUNK, capacity - count))
        columns = by_column(spec, rows)
        written += write(block_text(spec, writers, heights, rows, columns, first_row + count).encode())
        totals.add(columns)
        for place, values in kept:
            values.extend(value.result if isinstance(value, Formula) else value for value in columns[place])
        count += len(rows)
        pulse(count)
    return totals.figures(count)


def by_column(spec: SheetSpec, rows: Sequence[Sequence[Value]]) -> list[tuple[Value, ...]]:
    """Give rows by column; a row of another width is a fault of the program."""
    for row in rows:
        if len(row) != len(spec.columns):
            msg = f"sheet {spec.name}: a row of {len(row)} values for {len(spec.columns)} columns"
            raise Bug(msg)
    return list(zip(*rows, strict=True))


def block_text(
    spec: SheetSpec,
    writers: Sequence[ColumnWriter],
    heights: RowHeights,
    rows: Sequence[Sequence[Value]],
    columns: Sequence[Sequence[Value]],
    first: int,
) -> str:
    """Whole rows that follow each other, or the refusal that names its sheet, row and field."""
    try:
        cells = [writer.cells(values, first) for writer, values in zip(writers, columns, strict=True)]
    except Refused:
        _refuse_first(spec, writers, rows, first)
        raise
    looks = heights.of_rows(rows, columns)
    if spec.levels is not None:
        looks = [look + outline(spec.levels(row), folded=spec.folded) for look, row in zip(looks, rows, strict=True)]
    texts = []
    for number, (look, *row_cells) in enumerate(zip(looks, *cells, strict=True), first):
        row_text = "".join(row_cells)
        texts.append(f'<row r="{number}"{look}>{row_text.replace(ROW, str(number))}</row>')
    return "".join(texts)


def _refuse_first(
    spec: SheetSpec, writers: Sequence[ColumnWriter], rows: Sequence[Sequence[Value]], first: int
) -> None:
    """Refuse by the first row that cannot be written, whichever column it is in."""
    for number, row in enumerate(rows, first):
        for place, writer in enumerate(writers):
            try:
                writer.cell(row[place], number)
            except Refused as reason:
                reference = row[0] if isinstance(row[0], str) and place else ""
                label = spec.columns[place].label
                raise refusal(spec.name, number, str(reference)[:40], label, str(reason)) from None


def _amount(value: Value) -> Decimal | None:
    """Give what a value adds to a total."""
    plain = value.result if isinstance(value, Formula) else value
    if isinstance(plain, Fraction):
        return _SUMS.divide(Decimal(plain.numerator), Decimal(plain.denominator))
    return Decimal(plain) if isinstance(plain, int | Decimal) else None
