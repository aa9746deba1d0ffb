"""The cells of one column, many rows at a time: what stays the same is put together once, not once a row."""

import re
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from commonservices.errors import Bug
from commonservices.reports.xlsx.cells import (
    MAX_FORMULA,
    UNWRITABLE,
    Refused,
    cell_text,
    escaped,
    fits,
    reads_as_formula,
)
from commonservices.reports.xlsx.sheet import MAX_TEXT, Column, Formula, Value

ROW = "\0"
"""Stands in a cell where the number of its row goes; no text of a cell can hold it."""
_SMALL_WHOLE = 10**15
_REMEMBERED = 4_096
_SHORT_NUMBERS = re.compile(r"(?:(?:-(?=[0.]*[1-9]))?\d{1,9}(?:\.\d{1,6})?\n)*", re.ASCII)
_DELICATE = re.compile("[\x01-\x1f\ud800-\udfff\ufffe\uffff]")
_DELICATE_EDGES = frozenset(["", *"=+-@'# \N{NO-BREAK SPACE}"])
_BLANK = frozenset({type(None)})
_WHOLE = frozenset({int})
_TEXT = frozenset({str})
_FLAGS = frozenset({bool})
_FORMULAS = frozenset({Formula})
_DECIMAL = frozenset({Decimal, int})
_REPEATING = {"text": str, "code": str, "date": date, "month": date}


class _Slow(Exception):
    """Raised for a value that needs a second look with its row."""


class _Remembered(dict[Any, str]):
    """The cells of values that came before; a new value is made once, and kept while there is room."""

    def __init__(self, make: Callable[[Any], str]) -> None:
        """Start with the blank."""
        super().__init__({None: ""})
        self._make = make

    def __missing__(self, value: Any) -> str:
        """Give the cell of a value that was not met yet."""
        cell = self._make(value)
        if len(self) < _REMEMBERED:
            self[value] = cell
        return cell


class ColumnWriter:
    """Writes the cells of one column; each cell keeps a sign where the number of its row goes."""

    __slots__ = ("_column", "_end", "_kind", "_letter", "_plain", "_quoted", "_remembered", "_replaced", "_start")

    def __init__(
        self, column: Column, letter: str, plain: int, quoted: int, replaced: Callable[[str, int], None]
    ) -> None:
        """Keep the column, its letter, its two styles and whom to tell of replaced characters."""
        self._column = column
        self._letter = letter
        self._plain = plain
        self._quoted = quoted
        self._replaced = replaced
        self._kind = _REPEATING.get(column.kind.name)
        self._remembered = _Remembered(self._harmless)
        self._start = f'<c r="{letter}{ROW}" s="{plain}"><v>'
        self._end = "</v></c>"

    def cells(self, values: Sequence[Value], first: int) -> Sequence[str]:
        """Give the cells of this column in rows that follow each other; blanks need none."""
        kinds = frozenset(map(type, values))
        try:
            if self._kind is not None:
                if kinds == _TEXT and len(self._remembered) >= _REMEMBERED:
                    return self._texts(values)
                if kinds - _BLANK == {self._kind} or kinds == _BLANK:
                    return list(map(self._remembered.__getitem__, values))
            elif self._column.kind.name == "flag" and kinds - _BLANK == _FLAGS:
                return self._flags(values)
            elif kinds == _FORMULAS and self._column.kind.numeric:
                return self._formulas(values)
            elif kinds - _BLANK <= _DECIMAL and self._column.kind.numeric:
                return self._numbers(values, kinds)
        except _Slow:
            pass
        return [self.cell(value, row) for row, value in enumerate(values, first)]

    def cell(self, value: Value, row: int) -> str:
        """Give one cell of this column, with a second look."""
        if value is None:
            return ""
        plain = value.result if isinstance(value, Formula) else value
        if plain is not None and not fits(self._column.kind, plain):
            kind = self._column.kind.name
            msg = f"column {self._column.key} holds values of kind {kind}, not {type(plain).__name__} {plain!r:.60}"
            raise Bug(msg)
        style = self._quoted if type(value) is str and reads_as_formula(value) else self._plain
        return cell_text(f"{self._letter}{ROW}", style, value, lambda: self._replaced(self._column.key, row))

    def _numbers(self, values: Sequence[Value], kinds: frozenset[type]) -> Sequence[str]:
        """Give the cells of short plain numbers; any other needs a second look."""
        start, end = self._start, self._end
        there: Any = values if _BLANK.isdisjoint(kinds) else [value for value in values if value is not None]
        if not there:
            return [""] * len(values)
        if kinds - _BLANK == _WHOLE:
            if max(there) >= _SMALL_WHOLE or min(there) <= -_SMALL_WHOLE:
                raise _Slow
        elif self._column.kind.name == "integer":
            raise _Slow
        else:
            texts = list(map(str, there))
            if not _SHORT_NUMBERS.fullmatch("\n".join(texts) + "\n"):
                raise _Slow
            if len(texts) == len(values):
                return [f"{start}{text}{end}" for text in texts]
        return ["" if value is None else f"{start}{value}{end}" for value in values]

    def _texts(self, values: Sequence[Any]) -> Sequence[str]:
        """Give the cells of texts of which hardly one comes twice: all of them are looked at together."""
        joined = ROW.join(values)
        edges = {value[:1] for value in values} | {value[-1:] for value in values}
        together = joined.count(ROW) == len(values) - 1 and edges.isdisjoint(_DELICATE_EDGES)
        if not together or "_x" in joined or _DELICATE.search(joined) or max(map(len, values)) > MAX_TEXT // 2:
            return list(map(self._remembered.__getitem__, values))
        start, end = f'<c r="{self._letter}{ROW}" s="{self._plain}" t="inlineStr"><is><t>', "</t></is></c>"
        return [f"{start}{text}{end}" for text in escaped(joined).split(ROW)]

    def _formulas(self, values: Sequence[Any]) -> Sequence[str]:
        """Give the cells of formulas that all have short plain numbers as results."""
        results = [value.result for value in values]
        kinds = _WHOLE if self._column.kind.name == "integer" else _DECIMAL
        digits = list(map(str, results))
        joined = ROW.join(value.text for value in values)
        texts = escaped(joined).split(ROW)
        plain = kinds.issuperset(map(type, results)) and _SHORT_NUMBERS.fullmatch("\n".join(digits) + "\n")
        bare = len(texts) == len(values) and {text[:1] for text in texts}.isdisjoint({"", "="})
        if not plain or not bare or _DELICATE.search(joined) or max(map(len, texts)) > MAX_FORMULA:
            raise _Slow
        start = f'<c r="{self._letter}{ROW}" s="{self._plain}"><f>'
        return [f"{start}{text}</f><v>{digit}{self._end}" for text, digit in zip(texts, digits, strict=True)]

    def _flags(self, values: Sequence[Any]) -> Sequence[str]:
        """Give the cells of flags."""
        start = f'<c r="{self._letter}{ROW}" s="{self._plain}" t="b"><v>'
        yes, no = f"{start}1{self._end}", f"{start}0{self._end}"
        return ["" if value is None else yes if value else no for value in values]

    def _harmless(self, value: Any) -> str:
        """Give the cell of text or a day of which nothing has to be told."""
        if type(value) is str and (len(value) > MAX_TEXT // 2 or UNWRITABLE.search(value)):
            raise _Slow
        try:
            return self.cell(value, 0)
        except Refused:
            raise _Slow from None
