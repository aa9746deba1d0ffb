"""The rows of a list, streamed: a bounded buffer, exact totals, and a stop at the edge of the grid."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Context, Decimal
from fractions import Fraction

from commonservices.errors import Bug, Known
from commonservices.reports.xlsx.cells import ColumnWriter, Refused
from commonservices.reports.xlsx.row_heights import RowHeights
from commonservices.reports.xlsx.sheet import Formula, SheetFigures, SheetSpec, Value

ROWS_A_CHUNK = 500
MAX_PART_BYTES = 1_800_000_000
"""A part stays below two gigabytes: beyond that a zip needs extensions Excel does not like."""
_SUMS = Context(prec=60)


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
        if self._next is None:
            msg = "no row is waiting"
            raise Bug(msg)
        row, self._next = self._next, next(self._rows, None)
        return row


class Totals:
    """The exact sums of the columns that have a total."""

    def __init__(self, spec: SheetSpec) -> None:
        """Start every total at nothing."""
        self._places = [(place, column.key) for place, column in enumerate(spec.columns) if column.total]
        self._sums: dict[str, Decimal] = {key: Decimal(0) for _, key in self._places}

    def add(self, row: Sequence[Value]) -> None:
        """Add one row; blanks count nothing."""
        for place, key in self._places:
            value = row[place]
            plain = value.result if isinstance(value, Formula) else value
            if isinstance(plain, Fraction):
                plain = _SUMS.divide(Decimal(plain.numerator), Decimal(plain.denominator))
            if isinstance(plain, int | Decimal):
                self._sums[key] = _SUMS.add(self._sums[key], Decimal(plain))

    def figures(self, rows: int) -> SheetFigures:
        """Give the sums, with the number of rows they cover."""
        return SheetFigures(rows, dict(self._sums))


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
) -> SheetFigures:
    """Write rows until the source or the sheet ends; what was written comes back as figures."""
    totals, heights = Totals(spec), RowHeights(spec.columns, dense=spec.dense)
    chunk, count, written = list[str](), 0, 0
    while source.more and count < capacity and written < MAX_PART_BYTES:
        row = source.take()
        chunk.append(row_text(spec, writers, heights, row, first_row + count))
        totals.add(row)
        count += 1
        if len(chunk) == ROWS_A_CHUNK:
            written += write("".join(chunk).encode())
            chunk.clear()
            pulse(count)
    write("".join(chunk).encode())
    pulse(count)
    return totals.figures(count)


def row_text(
    spec: SheetSpec, writers: Sequence[ColumnWriter], heights: RowHeights, row: Sequence[Value], number: int
) -> str:
    """One whole row, or the refusal that names its sheet, row and field."""
    if len(row) != len(writers):
        msg = f"sheet {spec.name}: a row of {len(row)} values for {len(writers)} columns"
        raise Bug(msg)
    place = 0
    cells = [f'<row r="{number}"{heights.of(row)}>']
    try:
        for place, writer in enumerate(writers):
            cells.append(writer.cell(row[place], number))
    except Refused as reason:
        reference = row[0] if isinstance(row[0], str) and place else ""
        raise refusal(spec.name, number, str(reference)[:40], spec.columns[place].label, str(reason)) from None
    cells.append("</row>")
    return "".join(cells)
