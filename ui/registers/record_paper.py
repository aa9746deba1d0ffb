"""One record as it goes on paper: what the papers of every kind of record are put together from."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Final

from PySide6.QtCore import QObject

from commonservices.domain.fields import Record, record_type
from ui.kit.copying import plain_text
from ui.kit.paper import TextPaper, turned
from ui.page import PageFrame
from ui.printing import Make, PaperOut, ready
from ui.records.lookups import Lookups
from ui.records.value_words import ValueWords

_LEFT_OUT: Final = frozenset({"version_id", "currency", "arrangement_id", "owner_office_id"})


class RecordPaper(QObject):
    """Writes headings, sentences and tables as plain HTML in the words of the window."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep the words and where names come from."""
        super().__init__(parent)
        self.words = frame.words
        self._values = ValueWords(frame, Lookups(frame.bridge))

    def put_together(self, papers: PaperOut, reference: str, title: str, *parts: str) -> Make:
        """Give the paper of a record: its title, then the parts that hold anything."""
        return ready(TextPaper(papers.words(reference), f"<h1>{escape(title)}</h1>{''.join(parts)}"))

    def sentence(self, text: str) -> str:
        """Give a paragraph."""
        return f"<p{turned(text, mirrored=self._mirrored)}>{escape(plain_text(text))}</p>"

    def table(self, title: str, rows: Iterable[tuple[str, ...]]) -> str:
        """Give a table under its title, or nothing without rows; its first column stands where reading begins."""
        lines = [f"<tr>{''.join(self._cells(line))}</tr>" for line in rows]
        return f'<h2>{escape(title)}</h2><table width="100%">{"".join(lines)}</table>' if lines else ""

    @property
    def _mirrored(self) -> bool:
        return self.words.language == "ar"

    def _cells(self, line: tuple[str, ...]) -> Iterable[str]:
        for cell in line[::-1] if self._mirrored else line:
            yield f"<td{turned(cell, mirrored=self._mirrored)}>{escape(plain_text(cell))}</td>"

    def fields(self, record: Record, currency: str = "USD") -> Iterable[tuple[str, str]]:
        """Give the fields of a record that hold anything, with their names."""
        for field in record_type(type(record)).fields:
            value = getattr(record, field.name)
            if field.name in _LEFT_OUT or value is None or value in {"", frozenset()} or value is False:
                continue
            yield self.words.field(field.name), plain_text(self._values.value(field, value, currency))
