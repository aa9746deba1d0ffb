"""The handover pack as sheets: a cover that says what is there, then one table for each list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from commonservices.queries.handover_rows import HandoverPack
from commonservices.reports.pack.sections import Section, not_kept
from commonservices.reports.pack.words import PackWords
from commonservices.reports.xlsx import (
    DATE,
    INTEGER,
    TEXT,
    Cell,
    Column,
    FreeSheet,
    Kind,
    SheetFigures,
    SheetSpec,
    money,
)
from commonservices.reports.xlsx.sheet import Line, Value

_KINDS: Final[Mapping[str, Kind]] = dict.fromkeys(("day", "since", "due", "end", "decide"), DATE) | {
    "days": INTEGER,
    "bills": INTEGER,
    **dict.fromkeys(("open", "overdue", "over_90", "disputed"), money(2)),
}
_WIDTHS: Final = (30.0, 12.0, 84.0)
_SPAN: Final = 3


def title_of(pack: HandoverPack, words: PackWords) -> str:
    """Give the title of the pack, with the mark of a demonstration before it."""
    title = words.text("book", "title", office=pack.office)
    return f"{words.text('book', 'demo')} · {title}" if pack.demo else title


def sheets(pack: HandoverPack, words: PackWords, lists: Sequence[Section]) -> list[SheetSpec | FreeSheet]:
    """Give all sheets of the workbook."""
    return [_cover(pack, words, lists), *(_list(pack, words, each) for each in lists)]


def _list(pack: HandoverPack, words: PackWords, section: Section) -> SheetSpec:
    title = words.text("sections", section.key)
    return SheetSpec(
        name=title,
        columns=tuple(
            Column(each.key, words.text("columns", each.key), _KINDS.get(each.key, TEXT), each.width)
            for each in section.headings
        ),
        rows=section.rows,
        table_name=section.key,
        row_count=len(section.rows),
        title=f"{title_of(pack, words)} · {title}",
        subtitle=words.text("intros", section.key),
        rtl=words.right_to_left,
        freeze_columns=0,
    )


def _cover(pack: HandoverPack, words: PackWords, lists: Sequence[Section]) -> FreeSheet:
    def lines(figures: Mapping[str, SheetFigures]) -> list[Line]:
        counts = {each.key: figures[words.text("sections", each.key)].rows for each in lists}
        return _cover_lines(pack, words, counts)

    name = words.text("book", "cover")
    return FreeSheet(name, lines, widths=_WIDTHS, title=title_of(pack, words), rtl=words.right_to_left, landscape=True)


def _cover_lines(pack: HandoverPack, words: PackWords, counts: Mapping[str, int]) -> list[Line]:
    found: list[Line] = [
        [Cell(title_of(pack, words), "title", span=_SPAN)],
        [Cell(words.text("book", "as_of", day=words.spoken(pack.day, pack.day)), "subtitle", span=_SPAN)],
    ]
    if pack.demo:
        found.append([Cell(words.text("book", "demo_line"), "warning", span=_SPAN)])
    found += [[], *(_pair(words, key, value) for key, value in _facts(pack, words))]
    found += [[], [Cell(words.text("book", "contents"), "heading", span=_SPAN)]]
    found.append(
        [
            Cell(words.text("book", "section"), "label"),
            Cell(words.text("book", "rows"), "label", INTEGER),
            Cell(None, "label"),
        ]
    )
    for key, count in counts.items():
        shown = Cell(count, "body", INTEGER, name=f"rows_{key}")
        intro = words.text("intros", key) if count else words.text("book", "nothing")
        found.append([Cell(words.text("sections", key)), shown, Cell(intro)])
    found += [[], [Cell(words.text("book", "not_kept"), "heading", span=_SPAN)]]
    return [*found, *([Cell(each, span=_SPAN)] for each in not_kept(pack, words))]


def _facts(pack: HandoverPack, words: PackWords) -> list[tuple[str, Value]]:
    office = ": ".join(each for each in (pack.office, pack.office_name) if each)
    until, since = words.spoken(pack.until, pack.day), words.spoken(pack.since, pack.day)
    return [
        ("office", office or None),
        ("day", pack.day),
        ("handed_by", pack.handed_by or None),
        ("horizon", words.text("book", "horizon_text", day=until)),
        ("looking_back", words.text("book", "looking_back_text", day=since)),
    ]


def _pair(words: PackWords, key: str, value: Value) -> Line:
    kind = DATE if isinstance(value, date) else None
    return [Cell(words.text("book", key), "label"), Cell(value, "fact", kind, _SPAN - 1, name=f"cover_{key}")]
