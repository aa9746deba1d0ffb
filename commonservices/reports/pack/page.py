"""The handover pack as one page of HTML, for reading, printing and PDF; its styles are those every reader knows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from html import escape
from itertools import groupby
from typing import Final

from commonservices.domain.declaring import dataclass
from commonservices.queries.handover_rows import HandoverPack
from commonservices.reports.pack.sections import Heading, Section, Value, not_kept
from commonservices.reports.pack.sheets import title_of
from commonservices.reports.pack.words import PackWords

# A run of another writing direction keeps its place between these two.
_OPEN, _CLOSE = "\u2068", "\u2069"
_STORY_COLUMNS: Final = 2
STYLE: Final = """
body { font-size: 9pt; color: #1a1e24; font-family: Inter, "Noto Sans Arabic", Arial, sans-serif; }
h1 { font-size: 17pt; margin: 0 0 4px 0; }
h2 { font-size: 12.5pt; color: #0b63b0; margin: 18px 0 2px 0; }
h3 { font-size: 9.5pt; margin: 12px 0 2px 0; }
p { margin: 1px 0 4px 0; }
.note { color: #4a5360; }
.demo { color: #8a4b00; font-weight: bold; }
table { border-collapse: collapse; margin-top: 4px; }
th { background-color: #f4f5f7; font-weight: bold; }
td, th { border-bottom: 1px solid #cdd2d9; padding: 2px 5px 3px 5px; vertical-align: top; }
"""


def page(pack: HandoverPack, words: PackWords, lists: Sequence[Section], *, turned: bool = False) -> str:
    """Give the whole page.

    A browser turns the columns of a table round where its language is written from right to left; for a reader that
    does not, `turned` puts them down in that order.
    """
    direction = "rtl" if words.right_to_left else "ltr"
    tables = _Tables(words, direction, turned=turned and words.right_to_left)
    title = escape(title_of(pack, words))
    parts = [*_head(pack, words), *(_section(tables, each) for each in lists), *_not_kept(pack, words)]
    return (
        f'<!DOCTYPE html>\n<html lang="{words.language}" dir="{direction}"><head><meta charset="utf-8">'
        f"<title>{title}</title><style>{STYLE}</style></head>\n"
        f'<body dir="{direction}">\n' + "\n".join(parts) + "\n</body></html>\n"
    )


def _head(pack: HandoverPack, words: PackWords) -> list[str]:
    day = words.spoken(pack.day, pack.day)
    office = ": ".join(each for each in (pack.office, pack.office_name) if each)
    lines = [
        f"<h1>{escape(title_of(pack, words))}</h1>",
        f'<p class="note">{escape(words.text("book", "as_of", day=day))}</p>',
    ]
    if pack.demo:
        lines.append(f'<p class="demo">{escape(words.text("book", "demo_line"))}</p>')
    facts = [("office", office), ("handed_by", pack.handed_by)]
    lines += [f"<p><b>{escape(words.text('book', key))}</b> {_isolated(value)}</p>" for key, value in facts if value]
    return lines


def _section(tables: _Tables, section: Section) -> str:
    words = tables.words
    title = f"<h2>{escape(words.text('sections', section.key))} ({len(section.rows)})</h2>"
    if not section.rows:
        return f"{title}\n<p>{escape(words.text('book', 'nothing'))}</p>"
    intro = f'<p class="note">{escape(words.text("intros", section.key))}</p>'
    if section.key == "story":
        return f"{title}\n{intro}\n" + "\n".join(_stories(tables, section))
    return f"{title}\n{intro}\n{tables.table(section.headings, section.rows)}"


def _stories(tables: _Tables, section: Section) -> Iterable[str]:
    """Give the story of each arrangement under its own heading."""
    headings = section.headings[_STORY_COLUMNS:]
    for (reference, title), rows in groupby(section.rows, key=lambda row: (row[0], row[1])):
        yield f"<h3>{_isolated(str(reference))} · {_isolated(str(title))}</h3>"
        yield tables.table(headings, [row[_STORY_COLUMNS:] for row in rows])


@dataclass(frozen=True, slots=True)
class _Tables:
    """Writes the tables of one page."""

    words: PackWords
    direction: str
    turned: bool

    def table(self, headings: Sequence[Heading], rows: Sequence[Sequence[Value]]) -> str:
        """Give a table without the columns in which nothing stands: paper is narrow."""
        filled = [place for place in range(len(headings)) if any(row[place] is not None for row in rows)]
        whole = sum(headings[place].width for place in filled)
        shown = filled[::-1] if self.turned else filled
        heads = "".join(self._head(headings[place], whole) for place in shown)
        lines = "\n".join("<tr>" + "".join(self._cell(row[place]) for place in shown) + "</tr>" for row in rows)
        start = f'<table dir="{self.direction}" width="100%" cellspacing="0">'
        return f"{start}<thead><tr>{heads}</tr></thead>\n{lines}\n</table>"

    def _head(self, heading: Heading, whole: float) -> str:
        label, side = escape(self.words.text("columns", heading.key)), "right" if self.words.right_to_left else "left"
        return f'<th align="{side}" width="{round(100 * heading.width / whole)}%">{label}</th>'

    def _cell(self, value: Value) -> str:
        if value is None:
            return "<td></td>"
        if isinstance(value, Decimal):
            side = "left" if self.words.right_to_left else "right"
            return f'<td align="{side}">{_isolated(f"{value:,f}")}</td>'
        shown = escape(self.words.day(value)) if isinstance(value, date) else _isolated(str(value))
        return f"<td>{shown}</td>"


def _not_kept(pack: HandoverPack, words: PackWords) -> list[str]:
    title = f"<h2>{escape(words.text('book', 'not_kept'))}</h2>"
    return [title, *(f"<p>{escape(each)}</p>" for each in not_kept(pack, words))]


def _isolated(text: str) -> str:
    """Give a text that keeps its own writing direction inside another."""
    return f"{_OPEN}{escape(text)}{_CLOSE}".replace("\n", "<br>")
