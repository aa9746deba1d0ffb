"""How high a row must be for the text it wraps: reckoned here, since a row that is written is not measured again."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import repeat

from commonservices.errors import Bug
from commonservices.reports.xlsx.sheet import TEXT, Column, Value

LINE_POINTS = 13
PLAIN_POINTS = 15
DENSE_POINTS = 13
MAX_LEVEL = 7
MAX_LINES = 31
"""Excel holds rows of 409 points; a longer text is whole in its cell and its end is out of sight."""
_EDGES = 1.0
_LETTERS_A_DIGIT = 1.12
"""Widths are told in digits of eleven points; the letters of running text at ten points are smaller."""
_CAPITALS = re.compile("[A-Z]")
_CAPITALS_TOGETHER = re.compile("[A-Z][^A-Z ]*[A-Z][^A-Z ]*[A-Z]")
_MAY_BE_WIDE = re.compile("[\u1100-\u115f\u231a-\u2b55\u2e80-\uffff\U00010000-\U0010ffff]")
_WIDE = frozenset("WF")
_WIDEST = 2
_KEPT = 4096


def room_of(width: float) -> int:
    """Give how many letters stand side by side in a width, the space at the edges left out."""
    return max(1, int((width - _EDGES) * _LETTERS_A_DIGIT))


def plain_row(lines: int, *, dense: bool = False) -> str:
    """Give the height of a row of so many lines of plain letters, as it stands in the row."""
    if lines <= 1:
        return height(DENSE_POINTS if dense else PLAIN_POINTS)
    return height(lines * LINE_POINTS + (0 if dense else 2))


def height(points: int) -> str:
    """Give a height as it stands in the row."""
    return f' ht="{points}" customHeight="1"'


def outline(level: int, *, folded: bool) -> str:
    """Give how deep a row stands under the one that sums it up, as it stands in the row."""
    if not level:
        return ""
    if not 0 < level <= MAX_LEVEL:
        msg = f"rows fold away at {MAX_LEVEL} levels at most, not {level}"
        raise Bug(msg)
    return f' outlineLevel="{level}"' + (' hidden="1"' if folded else "")


@lru_cache(maxsize=_KEPT)
def lines_of(text: str, room: int) -> int:
    """Give on how many lines a text stands when it is wrapped between words, as far as a row can grow."""
    if len(text) * _WIDEST <= room and "\n" not in text:
        return 1
    lines = 0
    for paragraph in text.splitlines() or [""]:
        lines += _wrapped(paragraph, room)
        if lines >= MAX_LINES:
            return MAX_LINES
    return lines


def _wrapped(paragraph: str, room: int) -> int:
    """Give the lines of one paragraph; a word wider than the column is broken where the column ends."""
    if not _CAPITALS_TOGETHER.search(paragraph) and (paragraph.isascii() or not _MAY_BE_WIDE.search(paragraph)):
        return _wrapped_plainly(paragraph, room)
    lines, used = 1, 0
    for word in paragraph.split(" "):
        wide = _breadth(word)
        if used and used + 1 + wide <= room:
            used += 1 + wide
            continue
        if used:
            lines += 1
        broken = max(0, wide - 1) // room
        lines += broken
        used = wide - broken * room
        if lines >= MAX_LINES:
            return MAX_LINES
    return lines


def _wrapped_plainly(paragraph: str, room: int) -> int:
    """Give the same where every letter is as wide as the next: only the ends of lines are looked at."""
    lines, place, length = 1, 0, len(paragraph)
    while length - place > room and lines < MAX_LINES:
        cut = paragraph.rfind(" ", place, place + room + 1)
        place = cut + 1 if cut > place else place + room
        lines += 1
    return lines


def _breadth(word: str) -> int:
    """Give the width of a word in letters: three capitals take a fourth, the signs of East Asia take two."""
    wide = len(word) + len(_CAPITALS.findall(word)) // 3
    if word.isascii():
        return wide
    return wide + sum(unicodedata.east_asian_width(sign) in _WIDE for sign in word)


class RowHeights:
    """The heights of the rows of one list, by the columns that wrap."""

    def __init__(self, columns: Sequence[Column], *, dense: bool = False) -> None:
        """Keep which columns wrap and how much each line of theirs holds."""
        self._heights = [plain_row(lines, dense=dense) for lines in range(MAX_LINES + 1)]
        self._rooms = [
            (place, room_of(column.width))
            for place, column in enumerate(columns)
            if column.kind == TEXT and not column.hidden
        ]

    def of(self, row: Sequence[Value]) -> str:
        """Give the height of a row, as it stands in the row."""
        return self.of_rows([row], list(zip(row, strict=True)))[0]

    def of_rows(self, rows: Sequence[Sequence[Value]], columns: Sequence[Sequence[Value]]) -> list[str]:
        """Give the heights of many rows, given by row and by column, as they stand in the rows."""
        lines = [1] * len(rows)
        for place, room in self._rooms:
            texts = [value if isinstance(value, str) else "" for value in columns[place]]
            if max(map(len, texts), default=0) * _WIDEST > room or "\n" in "".join(texts):
                needed = list(map(lines_of, texts, repeat(room)))
                if max(needed) > 1:
                    lines = list(map(max, lines, needed))
        return [self._heights[count] for count in lines]


def header_row(columns: Sequence[Column]) -> str:
    """Give the height of the row of labels: two lines at least, more where a label needs them."""
    needed = max((lines_of(each.label, room_of(each.width)) for each in columns if not each.hidden), default=1)
    return height(max(30, needed * LINE_POINTS + 4))
