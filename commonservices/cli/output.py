"""What a command says: sentences and tables for people, JSON for scripts, faults in one sentence."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TextIO

DONE, REFUSED, USAGE, WORLD = 0, 1, 2, 3
_GAP = "  "


@dataclass(slots=True)
class Output:
    """Where a command writes; a program without a console has no streams and writes nothing."""

    out: TextIO | None
    err: TextIO | None
    json: bool = False

    def say(self, text: str = "") -> None:
        """Write one line for people; nothing when scripts are listening."""
        if not self.json:
            self._line(self.out, text)

    def give(self, value: object) -> None:
        """Write one JSON value."""
        self._json(as_json(value))

    def done(self, sentence: str, result: Mapping[str, object]) -> None:
        """Say what was done: the sentence to people, the result to scripts."""
        if self.json:
            self.give(dict(result))
        else:
            self.say(sentence)

    def array(self, values: Iterable[Mapping[str, object]]) -> int:
        """Write a JSON array, one value a line and one at a time; give how many there were."""
        count = 0
        for value in values:
            self._json(("[" if count == 0 else ",") + as_json(value))
            count += 1
        self._line(self.out, "]" if count else "[]")
        return count

    def table(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Write a table with aligned columns; the last column is as long as it is."""
        every = [tuple(heads), *(tuple(row) for row in rows)]
        widths = [max(len(row[place]) for row in every) for place in range(len(heads))]
        for row in every:
            cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
            self._line(self.out, _GAP.join(cells).rstrip())

    def fault(self, key: str, message: str, where: str = "") -> None:
        """Say what went wrong: one sentence on the error stream, or one JSON object for scripts."""
        if self.json:
            self.give({"error": {"key": key, "message": message, "where": where}})
        else:
            self._line(self.err, message)

    def _json(self, text: str) -> None:
        """Write JSON; what the stream cannot hold is written as JSON writes it in plain letters."""
        if self.out is not None and _written(text, self.out) != text:
            text = "".join(sign if sign.isascii() else json.dumps(sign)[1:-1] for sign in text)
        self._line(self.out, text)

    @staticmethod
    def _line(stream: TextIO | None, text: str) -> None:
        if stream is not None:
            stream.write(_written(text, stream) + "\n")


def _written(text: str, stream: TextIO) -> str:
    """Give a text as a stream can hold it: signs outside its encoding, and halves of signs, are written out."""
    encoding = getattr(stream, "encoding", None) or "utf-8"
    return text.encode(encoding, "backslashreplace").decode(encoding)


def as_json(value: object) -> str:
    """Give a value as JSON in one line; letters of every script stay as they are."""
    return json.dumps(value, ensure_ascii=False)
