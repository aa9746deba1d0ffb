"""Rows whose cells are written the usual way, taken by one expression a row; what that does not match is parsed.

The expression is made out of rows the parser has read: which columns there are, and in which styles and forms their
cells stand. What it matches is well-formed, in its order and of known kinds, and becomes values column by column.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import repeat
from typing import Final

from commonservices.exchange.tables.limits import LAST_ROW, LONGEST_TEXT
from commonservices.exchange.tables.numbers import dated, number_of
from commonservices.exchange.tables.places import Columns
from commonservices.exchange.tables.sieve import PLAIN_TEXT, Parse, odd_item, with_signs
from commonservices.exchange.tables.spool import Spooled
from commonservices.exchange.tables.xlsx_book import HEAVY, Book, unescaped

_FIRST: Final = 100
"""So many rows are parsed before an expression is worth its making."""
_KEPT: Final = 100
_MOST_COLUMNS: Final = 256
_MOST_FORMS: Final = 8
_MOST_DAYS: Final = 50_000
_MOST_HEADS: Final = 1_000

_FORMULA: Final = rf"(?:<f>{PLAIN_TEXT}</f>)?"
_SHARED, _FLAG, _NUMBER, _RESULT, _INLINE, _BLANK = "shared", "flag", "number", "result", "inline", "blank"
_FORMS: Final[Mapping[str, str]] = {
    _SHARED: r' t="s"><v>(\d{1,9})</v></c>',
    _FLAG: rf' t="b">{_FORMULA}<v>([01])</v></c>',
    _NUMBER: rf'(?: t="n")?>{_FORMULA}<v>([0-9.eE+-]{{1,40}})</v></c>',
    _RESULT: rf' t="str">{_FORMULA}<v>({PLAIN_TEXT})</v></c>',
    _INLINE: rf' t="inlineStr"><is><t(?: xml:space="preserve")?>({PLAIN_TEXT})</t></is></c>',
    _BLANK: r"(?:/>|></c>)",
}
_BY_TYPE: Final = {"s": _SHARED, "b": _FLAG, "": _NUMBER, "n": _NUMBER, "str": _RESULT, "inlineStr": _INLINE}
_HEAD: Final = r'<row r="([1-9]\d{0,6})"(?![^>]* hidden=)((?: [A-Za-z][A-Za-z0-9:]*="[^"<>&\x00-\x1f]*")*)>'
_NAMES: Final = re.compile(r" ([A-Za-z0-9:]+)=")
_CELL: Final = re.compile(r'<c r="([A-Z]{1,3})\d{1,7}"(?: s="(\d{1,6})")?(?: t="([A-Za-z]+)")?(/>|></c>|>)', re.ASCII)
_FLAGS: Final = {"0": False, "1": True}

Given = Sequence[str | None]
Way = tuple[str, int]
"""A form, and for numbers what their format shows."""


class PlainRows:
    """Takes the rows of one sheet; each row goes to `put` with its cells, how many are filled, and its long texts."""

    def __init__(
        self, book: Book, shown: Mapping[str, int], put: Callable[[int, tuple[Spooled, ...], int, int], None]
    ) -> None:
        """Begin without knowing any row."""
        self._book, self._shown, self._put = book, shown, put
        self._columns, self._ways = Columns(), dict[int, tuple[str, dict[Way, set[str]]]]()
        self._match: Callable[[str, int], re.Match[str] | None] | None = None
        self._groups: list[tuple[int, list[Way]]] = []
        self._odd: list[str] = []
        self._count, self._due = 0, _FIRST
        self._days: dict[tuple[int, str], Spooled] = {}
        self._heads: set[str] = set()
        self.last = 0
        """The number of the last row, whoever read it."""

    def __call__(self, text: str, parse: Parse) -> int:
        """Take whole rows, or have them parsed."""
        place, size = 0, len(text)
        while place < size:
            start, found = place, list[tuple[str | None, ...]]()
            if self._match is not None:
                while match := self._match(text, place):
                    found.append(match.groups())
                    place = match.end()
                if found and not self._take(found):
                    parse(text[start:place].encode("utf-8"))
            if place < size:
                end = odd_item(text, place, "<row", "</row>")
                if end < 0:
                    return place
                parse(text[place:end].encode("utf-8"))
                self._learn(text[place:end])
                place = end
        return place

    # --- which rows are known -----------------------------------------------------------------------------------------

    def _learn(self, row: str) -> None:
        """Keep a row that was parsed; now and then make a new expression out of those that were kept."""
        self._count += 1
        if self._due - self._count < _KEPT:
            self._odd.append(row)
        if self._count >= self._due:
            self._due *= 2
            for each in self._odd:
                self._look_at(each)
            self._odd = []
            self._build()

    def _look_at(self, row: str) -> None:
        for letters, style, kind, end in _CELL.findall(row):
            form = _BLANK if end != ">" and not kind else _BY_TYPE.get(kind)
            if form is None:
                continue
            try:
                _, ways = self._ways.setdefault(self._columns[letters], (letters, {}))
            except KeyError:
                continue
            ways.setdefault((form, self._shown.get(style or "0", 0) if form == _NUMBER else 0), set()).add(style)

    def _build(self) -> None:
        """Make the expression of a whole row; rows too wide or too manifold for one are all parsed."""
        if len(self._ways) > _MOST_COLUMNS or any(len(ways) > _MOST_FORMS for _, ways in self._ways.values()):
            self._match = None
            return
        pieces, self._groups = [_HEAD], []
        for column, (letters, ways) in sorted(self._ways.items()):
            told = "|".join(_styles(styles) + _FORMS[form] for (form, _), styles in sorted(ways.items()))
            pieces.append(rf'(?:<c r="{letters}\1"(?:{told}))?')
            self._groups.append((column, [way for way in sorted(ways) if way[0] != _BLANK]))
        self._match = re.compile("".join(pieces) + "</row>", re.ASCII).match

    # --- what they hold -----------------------------------------------------------------------------------------------

    def _take(self, found: list[tuple[str | None, ...]]) -> bool:
        """Give the rows on; when anything about one is unusual none was taken, and all of them have to be parsed."""
        numbers, heads, *given = zip(*found, strict=True)
        rows = [int(number) for number in numbers if number]
        steady = all(one < two for one, two in zip([self.last, *rows], rows, strict=False))
        if not steady or rows[-1] > LAST_ROW or not all(map(self._harmless, {head for head in heads if head})):
            return False
        long = [0] * len(rows)
        try:
            columns = self._values(given, long)
        except (ValueError, IndexError):
            return False
        width = len(columns)
        for number, cells, characters in zip(rows, zip(*columns, strict=False), long, strict=True):
            blanks = cells.count(None)
            if blanks == width:
                continue
            if blanks and cells[-1] is None:
                filled = width
                while cells[filled - 1] is None:
                    filled -= 1
                self._put(number, cells[:filled], width - blanks, characters)
            else:
                self._put(number, cells, width - blanks, characters)
        self.last = rows[-1]
        return True

    def _harmless(self, head: str) -> bool:
        """Tell whether what else the tag of a row says can be passed over: nothing is said twice."""
        if head in self._heads:
            return True
        names = ["r", *_NAMES.findall(head)]
        if len(names) != len(set(names)):
            return False
        if len(self._heads) < _MOST_HEADS:
            self._heads.add(head)
        return True

    def _values(self, given: Sequence[Given], long: list[int]) -> list[Sequence[Spooled]]:
        """Give the columns with their values; ValueError or IndexError when a parser has to look at them."""
        columns: list[Sequence[Spooled]] = []
        blank: Sequence[Spooled] = list(repeat(None, len(long)))
        place = 0
        for column, ways in self._groups:
            columns += [blank] * (column - 1 - len(columns))
            values: Sequence[Spooled] | None = None
            for way in ways:
                read = self._read(way, given[place], long)
                place += 1
                values = read if values is None else [b if a is None else a for a, b in zip(values, read, strict=True)]
            columns.append(blank if values is None else values)
        return columns

    def _read(self, way: Way, given: Given, long: list[int]) -> Sequence[Spooled]:
        """Give the values of a column that stand in one form."""
        form, shown = way
        if form == _NUMBER:
            if shown:
                return [None if text is None else self._dated(shown, text) for text in given]
            return [None if text is None else int(text) if text.isdigit() else number_of(text) for text in given]
        if form == _FLAG:
            return [None if text is None else _FLAGS[text] for text in given]
        if form == _SHARED:
            texts = self._book.texts
            told = [None if text is None else texts[int(text)] or None for text in given]
            return self._weighed(told, long) if self._book.heavy_texts else told
        return self._weighed([(text and _told(text)) or None for text in given], long)

    def _weighed(self, texts: list[str | None], long: list[int]) -> Sequence[Spooled]:
        """Count the characters of long texts; ValueError for one that no spreadsheet program could hold."""
        for row, text in enumerate(texts):
            if text is not None and len(text) > HEAVY:
                if len(text) > LONGEST_TEXT:
                    raise ValueError(text)
                long[row] += len(text)
        return texts

    def _dated(self, shown: int, text: str) -> Spooled:
        """Give what a number is by its format; days come again and again, so they are kept."""
        value = self._days.get((shown, text))
        if value is None:
            number = int(text) if text.isdigit() else number_of(text)
            value = dated(number, shown, starts_1904=self._book.starts_1904)
            if len(self._days) < _MOST_DAYS:
                self._days[shown, text] = value
        return value


def _styles(styles: set[str]) -> str:
    """Give the expression of the styles a cell may have, "" among them for none."""
    named = "|".join(sorted(styles - {""}))
    told = f' s="(?:{named})"' if named else ""
    return f"(?:{told})?" if "" in styles and told else told


def _told(text: str) -> str:
    """Give a text of the XML as it was meant."""
    return unescaped(with_signs(text) if "&" in text else text)
