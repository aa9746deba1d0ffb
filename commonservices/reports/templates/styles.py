"""The formats of a template's cells: which of them show a day, and one more where a day needs it."""

from __future__ import annotations

import copy
import re
from typing import Any, Final

from commonservices.reports.templates.package import MAIN, Template

_DATE_FORMATS: Final = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)}
_NOT_LETTERS: Final = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|General', re.IGNORECASE)
_PLAIN_DAY: Final = "14"


class Styles:
    """The cell formats of one workbook; formats are only ever added, at the end."""

    def __init__(self, template: Template) -> None:
        """Find the part; a workbook may have none."""
        parts = template.related(template.book, "/styles")
        self.part = parts[0] if parts else ""
        self.changed = False
        self.tree: Any = None
        self._formats: Any = None
        self._codes: dict[str, str] = {}
        if parts:
            self.tree = template.tree(self.part)
            self._formats = self.tree.find(f"{MAIN}cellXfs")
            self._codes = {
                entry.get("numFmtId", ""): entry.get("formatCode", "") for entry in self.tree.iter(f"{MAIN}numFmt")
            }
        self._dated: dict[int, int] = {}

    def shows_day(self, style: int) -> bool:
        """Whether cells of this format show a day or a time."""
        found = self._format(style)
        if found is None:
            return False
        number = found.get("numFmtId", "0")
        code = self._codes.get(number)
        if code is None:
            return int(number) in _DATE_FORMATS
        return bool(set(_NOT_LETTERS.sub("", code).lower()) & set("dmyhs"))

    def dated(self, style: int) -> int:
        """Give the same format showing a day, added to the workbook once; the same number when there is no part.

        A day in a cell of numbers, or of text, would show as a number of five digits.
        """
        if self._formats is None or self.shows_day(style):
            return style
        if style not in self._dated:
            like = self._format(style)
            if like is None:
                return style
            made = copy.deepcopy(like)
            made.set("numFmtId", _PLAIN_DAY)
            made.set("applyNumberFormat", "1")
            self._formats.append(made)
            self._formats.set("count", str(len(self._formats)))
            self.changed = True
            self._dated[style] = len(self._formats) - 1
        return self._dated[style]

    def _format(self, style: int) -> Any:
        if self._formats is None or not 0 <= style < len(self._formats):
            return None
        return self._formats[style]
