"""Rows as a table on the clipboard: tabs for plain text, a real table for spreadsheets and letters."""

from collections.abc import Iterable, Sequence
from html import escape
from typing import Any

from PySide6.QtCore import QMimeData

from ui.kit.model import TableRows

_UNSEEN = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f"))


def plain_text(text: str) -> str:
    """Give a text of the screen without the unseen marks of its direction, in one line."""
    return " ".join(text.translate(_UNSEEN).split())


def as_table(titles: Sequence[str], rows: Iterable[Sequence[str]], *, mirrored: bool = False) -> QMimeData:
    """Give a table for the clipboard, with its headings."""
    lines = [list(titles), *([plain_text(cell) for cell in row] for row in rows)]
    made = QMimeData()
    made.setText("\n".join("\t".join(line) for line in lines))
    made.setHtml(_html(lines, mirrored=mirrored))
    return made


def rows_as_table(rows: TableRows[Any], places: Iterable[int], *, mirrored: bool = False) -> QMimeData:
    """Give some rows of a list as a table for the clipboard."""
    titles = [column.title for column in rows.columns]
    return as_table(titles, ([cell.text for cell in rows.cells(place)] for place in places), mirrored=mirrored)


def _html(lines: Sequence[Sequence[str]], *, mirrored: bool) -> str:
    head = "".join(f"<th>{escape(cell)}</th>" for cell in lines[0])
    body = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in line)}</tr>" for line in lines[1:])
    direction = ' dir="rtl"' if mirrored else ""
    return f'<meta charset="utf-8"><table{direction}><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'
