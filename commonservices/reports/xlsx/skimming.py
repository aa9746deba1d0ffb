"""Rows of a known shape, checked as a whole: one expression a row takes the place of a look at every cell.

What the expression matches is well-formed, in order, of known types and styles and within its lengths. Whatever it
does not match is handed on to the slow reader, which checks every element and says what is wrong.
"""

import re
from collections.abc import Callable

from commonservices.reports.xlsx.problems import column_number
from commonservices.reports.xlsx.summing import ListSums

MAX_ROWS = 1_048_576
_BEGIN, _END, _ROW_END = "<sheetData>", "</sheetData>", "</row>"
_ROOT = re.compile(
    r"(?:<\?xml version=[\"']1\.0[\"'](?: encoding=[\"'][Uu][Tt][Ff]-8[\"'])?(?: standalone=[\"']yes[\"'])?\?>\s*)?"
    r'<worksheet xmlns="http://schemas\.openxmlformats\.org/spreadsheetml/2006/main"'
)
_LONGEST_ROW = 16_000
"""A row of more letters than half a full cell is looked at more closely."""
_MOST_SHAPES = 40
_FIRST = 24
"""Making an expression takes as long as reading dozens of rows, so it waits for so many, then for twice as many."""
_TEXT = r"[^<&\x00-\x1f\ufffe\uffff]*(?:&(?:amp|lt|gt|quot|apos);[^<&\x00-\x1f\ufffe\uffff]*)*"
_LINES = _TEXT.replace(r"\x00-\x1f", r"\x00-\x08\x0b-\x1f")
_NUMBER = r"-?\d{1,15}(?:\.\d{1,15})?"
_FORMULA = (
    r"(?!=|[^<]*(?:\[@|\[\d+\]|\|))(?![^<]*\b(?i:WEBSERVICE|DDE|CALL|REGISTER\.ID|IMPORTDATA|RTD)\b)(?=[^<]{1,8000}<)"
    + _TEXT
)
_HEAD = r'<row r="(\d{1,7})"(?: ht="[\d.]{1,9}")?(?: customHeight="1")?(?: outlineLevel="[1-7]")?(?: hidden="1")?>'
_FORMS = {
    "words": (f'(?: t="inlineStr"><is><t>({_TEXT})</t></is></c>)', ' t="inlineStr"><is><t>'),
    "lines": (f'(?: t="inlineStr"><is><t xml:space="preserve">({_LINES})</t></is></c>)', ' t="inlineStr"><is><t xml'),
    "flag": (r'(?: t="b"><v>([01])</v></c>)', ' t="b"><v>'),
    "number": (rf"(?:><v>({_NUMBER})</v></c>)", "><v>"),
    "result": (rf"(?:><f>{_FORMULA}</f><v>({_NUMBER})</v></c>)", "><f>"),
    "told": (rf'(?: t="str"><f>{_FORMULA}</f><v>(?!<)({_TEXT})</v></c>)', ' t="str"><f>'),
    "blank": ("(?:/>)", "/>"),
}
_CELL = re.compile(r'<c r="([A-Z]{1,3})\d{1,7}" s="(\d{1,5})"(?=([^/].{0,40}|/>))', re.DOTALL)
Shape = tuple[str, int, str]


class Skimmer:
    """Takes the rows of known shapes out of the text of a sheet and adds them up; the rest is for the slow reader."""

    def __init__(self, sums: ListSums, styles: int, headers: frozenset[int]) -> None:
        """Start before the sheet; rows with the labels of a table are never taken."""
        self._sums = sums
        self._styles = styles
        self._headers = headers
        self._buffer = ""
        self._inside = False
        self._over = False
        self._shapes: set[Shape] = set()
        self._odd, self._due, self._grown = 0, _FIRST, False
        self._match: Callable[[str, int], re.Match[str] | None] | None = None
        self._columns: dict[int, list[int]] = {}
        self._texts: set[int] = set()

    def feed(self, text: str, parse: Callable[[str], object], last: int, passed: Callable[[int, int], None]) -> None:
        """Take what comes next of the sheet, hand on what has to be read slowly, and tell which rows were taken."""
        if self._over:
            parse(text)
            return
        self._buffer += text
        if not self._inside:
            self._look_for_rows(parse)
        if self._inside:
            self._take_rows(parse, last, passed)

    def finish(self, parse: Callable[[str], object]) -> None:
        """Hand on what is left at the end of the sheet."""
        parse(self._buffer)
        self._buffer = ""

    def _look_for_rows(self, parse: Callable[[str], object]) -> None:
        """Hand on the text before the rows; a sheet of an unknown kind is handed on whole."""
        place = self._buffer.find(_BEGIN)
        if place < 0 and len(self._buffer) < _LONGEST_ROW:
            return
        if place >= 0 and _ROOT.match(self._buffer) and "<!" not in self._buffer[:place]:
            place += len(_BEGIN)
            parse(self._buffer[:place])
            self._buffer, self._inside = self._buffer[place:], True
            return
        parse(self._buffer)
        self._buffer, self._over = "", True

    def _take_rows(self, parse: Callable[[str], object], last: int, passed: Callable[[int, int], None]) -> None:
        """Take the whole rows there are."""
        buffer, place, taken = self._buffer, 0, list[tuple[str | None, ...]]()
        first, final = self._sums.place.top, self._sums.place.bottom
        while True:
            found = self._match(buffer, place) if self._match is not None else None
            if found is not None:
                number = int(found[1])
                ours = max(last + 1, first) <= number <= final and number not in self._headers
                if ours and found.end() - place <= _LONGEST_ROW:
                    taken.append(found.groups())
                    last, place = number, found.end()
                    continue
            end = self._end_of_odd(buffer, place)
            if end < 0:
                break
            passed(last, len(taken))
            self._count(taken)
            taken = []
            parse(buffer[place:end])
            if self._over:
                self._buffer = ""
                parse(buffer[end:])
                return
            last = max(last, self._learn(buffer[place:end]))
            place = end
        passed(last, len(taken))
        self._count(taken)
        self._buffer = buffer[place:]

    def _count(self, taken: list[tuple[str | None, ...]]) -> None:
        """Add up the rows that were taken."""
        if taken:
            self._sums.many(taken, self._columns, self._texts)

    def _end_of_odd(self, buffer: str, place: int) -> int:
        """Give where a row ends that was not matched, or the rows themselves; less than nought for not yet."""
        if not buffer.startswith("<row ", place):
            known = _END.startswith(buffer[place : place + len(_END)]) or "<row ".startswith(buffer[place : place + 5])
            if known and len(buffer) - place < len(_END):
                return -1
            self._over = True
            return place
        head = buffer.find(">", place)
        if head < 0 or buffer[head - 1] == "/":
            return head + 1 if head >= 0 else -1
        end = buffer.find(_ROW_END, head)
        return end + len(_ROW_END) if end >= 0 else -1

    def _learn(self, row: str) -> int:
        """Take note of the shapes of the cells of a row that was read slowly, and give its number."""
        number = re.match(r'<row r="(\d{1,7})"', row)
        shapes = set()
        for letters, style, rest in _CELL.findall(row):
            form = next((form for form, (_, begin) in _FORMS.items() if rest.startswith(begin)), "")
            if form and int(style) < self._styles:
                shapes.add((letters, int(style), form))
        self._odd += 1
        if not shapes <= self._shapes and len(self._shapes) < _MOST_SHAPES * len({shape[0] for shape in shapes}):
            self._shapes |= shapes
            self._grown = True
        if self._grown and self._odd >= self._due:
            self._due, self._grown = 2 * self._odd, False
            self._build()
        return int(number[1]) if number and int(number[1]) <= MAX_ROWS else 0

    def _build(self) -> None:
        """Make the expression of a whole row out of the shapes known so far."""
        self._columns, self._texts = {}, set()
        pieces, group = [_HEAD], 0
        for letters in sorted({shape[0] for shape in self._shapes}, key=column_number):
            column, ways = column_number(letters), []
            for _, style, form in sorted(shape for shape in self._shapes if shape[0] == letters):
                ways.append(f' s="{style}"{_FORMS[form][0]}')
                if form == "blank":
                    continue
                group += 1
                self._columns.setdefault(column, []).append(group)
                if form not in {"number", "result"} or style in self._sums.dates:
                    self._texts.add(group)
            pieces.append(f'(?:<c r="{letters}\\1"(?:{"|".join(ways)}))?')
        self._match = re.compile("".join(pieces) + _ROW_END).match
