"""The lines of a history in the words of the window."""

from __future__ import annotations

from typing import Any

from commonservices.domain.records import record_types
from commonservices.queries.history import HistoryLine
from ui.page import PageFrame
from ui.records.lookups import Lookups
from ui.records.value_words import ValueWords


class HistoryWords:
    """Writes the lines of a history in the words of the window."""

    def __init__(self, frame: PageFrame, lookups: Lookups) -> None:
        """Keep where names come from."""
        self._frame = frame
        self._values = ValueWords(frame, lookups)

    def field(self, line: HistoryLine) -> str:
        """Give the field, or the kind of record that came or went."""
        words = self._frame.words
        name = words.field(line.field) if line.field else words.kind(line.kind)
        _whole, _dot, part = line.subject.partition(" · ")
        return f"{name} · {words.embed(part)}" if part else name

    def before(self, line: HistoryLine) -> str:
        """Give what stood there before as people read it."""
        return self._value(line, line.before, line.currencies[0])

    def after(self, line: HistoryLine) -> str:
        """Give what was written as people read it."""
        return self._value(line, line.after, line.currencies[1])

    def _value(self, line: HistoryLine, value: Any, currency: str) -> str:
        if not line.field:
            return ""
        return self._values.value(record_types()[line.kind].by_name[line.field], value, currency)
