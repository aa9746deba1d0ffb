"""A text in pieces that are never divided: headings, paragraphs and the rows of tables, whose columns stand in line."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from html import unescape
from typing import Final, NamedTuple

from commonservices.domain.declaring import dataclass

Measure = Callable[[str, bool], float]
"""Gives the width of a text in points, in normal or in strong letters."""

_PARTS: Final = re.compile(r"<(?P<kind>h[1-3]|p)\b.*?</(?P=kind)>|<table\b(?P<table>.*?)</table>", re.DOTALL)
_ROWS: Final = re.compile(r"<tr>(.*?)</tr>", re.DOTALL)
_CELLS: Final = re.compile(r"<(t[dh])\b([^>]*)>(.*?)</t[dh]>", re.DOTALL)
_NAMED: Final = re.compile(r" ?\bwidth=.([0-9]+%|\*).")
_SPAN: Final = re.compile(r" ?\bcolspan=.([0-9]+).")
_TAGS: Final = re.compile(r"<[^>]*>")
_CLASS: Final = re.compile(r" ?\bclass=.([a-z ]+).")
_STYLED: Final = re.compile(r" style=\"[^\"]*\"")
_WHOLE: Final = "nowrap"
_REST: Final = "*"
_APART: Final = 6.0
_ABOVE: Final = {"h2": 12.0, "h3": 7.0}
GAP: Final = 8.0
"""The room between two columns, in points."""
_SPARE: Final = 1.0
"""What a column gets beyond its text, so that rounding never breaks a line."""


@dataclass(frozen=True)
class Block:
    """A piece that is never divided: its HTML, the heading its table repeats, what must follow it, the room above."""

    html: str
    head: str = ""
    leads: bool = False
    above: float = 0.0


class _Cell(NamedTuple):
    """A cell of a table: th or td, its attributes, its HTML, the width it names, and how many columns it takes."""

    kind: str
    about: str
    html: str
    named: str
    span: int


def blocks(html: str, room: float, measure: Measure) -> Iterator[Block]:
    """Give the pieces of a text in order, its tables as wide as there is room."""
    tabled = False
    for part in _PARTS.finditer(html):
        if part["kind"]:
            above = _ABOVE.get(part["kind"], _APART if tabled else 0.0)
            yield Block(part[0], leads=part["kind"] != "p", above=above)
        else:
            yield from _table(part[0], room, measure)
        tabled = not part["kind"]


def _table(html: str, room: float, measure: Measure) -> Iterator[Block]:
    """Give each row as a table of its own; a whole table is never divided, and the last rows stay with the foot."""
    begin = html[: html.index(">")]
    named = _CLASS.search(begin)
    rows = [[_cell(*each) for each in _CELLS.findall(row)] for row in _ROWS.findall(html)]
    widths = widths_of(rows, room, measure)
    start, gap = f'{begin} cellspacing="0" cellpadding="0" style="margin: 0">', 100 * GAP / room
    written = [f"{start}{_row(each, widths, gap)}</table>" for each in rows]
    above = _APART if named and "apart" in named[1] else 0.0
    head = written[0] if "</thead>" in html and written else ""
    if head:
        yield Block(head, head, leads=True, above=above)
    whole = bool(named and "whole" in named[1])
    last = len(rows) - 1
    foot = last - 1 if "</tfoot>" in html else last
    for place in range(1 if head else 0, len(rows)):
        leads = place < last and (whole or place >= foot)
        yield Block(written[place], head, leads=leads, above=0.0 if place else above)


def _cell(kind: str, about: str, html: str) -> _Cell:
    named, span = _NAMED.search(about), _SPAN.search(about)
    rest = _SPAN.sub("", _NAMED.sub("", about))
    return _Cell(kind, rest, html, named[1] if named else "", int(span[1]) if span else 1)


def _row(cells: Sequence[_Cell], widths: Sequence[float], gap: float) -> str:
    """Write a row; a cell over several columns is one column of their width, since each row is a table of its own."""
    told, at = [], 0
    for cell in cells:
        share = sum(widths[at : at + cell.span]) + gap * (cell.span - 1)
        styled = _STYLED.search(cell.about)
        if at:
            told.append(f'<{cell.kind}{styled[0] if styled else ""} width="{gap:.3f}%"></{cell.kind}>')
        told.append(f'<{cell.kind}{cell.about} width="{share:.3f}%">{cell.html}</{cell.kind}>')
        at += cell.span
    return f"<tr>{''.join(told)}</tr>"


# --- widths -----------------------------------------------------------------------------------------------------------


def widths_of(rows: Sequence[Sequence[_Cell]], room: float, measure: Measure) -> list[float]:
    """Give the widths of columns in per cent of the room, such that no word and no figure breaks if that can be.

    The first row may name them in per cent. One column may take what the others leave, named by a star; otherwise what
    is left goes to all by their texts.
    """
    if not rows:
        return []
    count = max(sum(each.span for each in row) for row in rows)
    columns = room - GAP * (count - 1)
    least, wanted, rest = [0.0] * count, [0.0] * count, None
    for row in rows:
        at = 0
        for cell in row:
            if cell.span == 1:
                short, long = _needs(cell, measure)
                least[at], wanted[at] = max(least[at], short), max(wanted[at], long)
                rest = at if cell.named == _REST else rest
            at += cell.span
    named = [float(each.named[:-1]) for each in rows[0] if each.named.endswith("%")]
    if len(named) == count:
        given = _widened([columns * each / sum(named) for each in named], least)
    else:
        given = _shared(least, wanted, columns, rest)
    return [100 * each * columns / (sum(given) or 1) / room for each in given]


def _needs(cell: _Cell, measure: Measure) -> tuple[float, float]:
    """Give how wide the longest word of a cell is, and all of it on one line."""
    text, strong = unescape(_TAGS.sub(" ", cell.html)).strip(), cell.kind == "th"
    long = measure(text, strong) + _SPARE
    if _WHOLE in cell.about:
        return long, long
    return max(measure(each, strong) for each in text.split(" ")) + _SPARE, long


def _widened(named: Sequence[float], least: Sequence[float]) -> list[float]:
    """Give the widths that were named, those too narrow for a word widened by what the others can spare."""
    short = sum(max(need - width, 0.0) for width, need in zip(named, least, strict=True))
    spare = [max(width - need, 0.0) for width, need in zip(named, least, strict=True)]
    if short > sum(spare):
        return list(least)
    part = short / (sum(spare) or 1)
    return [max(width, need) - part * each for width, need, each in zip(named, least, spare, strict=True)]


def _shared(least: Sequence[float], wanted: Sequence[float], room: float, rest: int | None) -> list[float]:
    """Share the room out over columns; where not even the longest words have room, all give in alike."""
    spare = room - sum(wanted)
    if spare >= 0:
        if rest is not None:
            return [each + (spare if place == rest else 0.0) for place, each in enumerate(wanted)]
        return [each + spare * each / (sum(wanted) or 1) for each in wanted]
    left = room - sum(least)
    if left < 0:
        return list(least)
    more = [long - short for short, long in zip(least, wanted, strict=True)]
    return [short + left * each / (sum(more) or 1) for short, each in zip(least, more, strict=True)]
