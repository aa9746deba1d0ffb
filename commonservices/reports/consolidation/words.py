"""The words of the workbook of many offices in one language."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any, Final

from commonservices.domain import codelists
from commonservices.errors import Bug
from commonservices.paths import resource
from commonservices.reports.consolidation.remarks import Remark

LANGUAGES: Final = ("en", "fr", "es", "ar")

_LIST_OF: Final = {"amount": "usage", "quantity": "usage", "ceiling": "arrangements"}
"""The lists of the totals whose names tell their column alone."""


class Words:
    """Our own words, and those of the workbooks of offices for the columns that come from there."""

    def __init__(self, language: str) -> None:
        """Read both in the language, in English where it has none."""
        chosen = language if language in LANGUAGES else "en"
        self._own = _read(f"consolidated_{chosen}.toml")
        self._plain = _read("consolidated_en.toml")
        self._office = _read(f"workbook_{chosen}.toml")
        self._office_plain = _read("workbook_en.toml")
        self.language = chosen
        self.right_to_left = chosen == "ar"

    def text(self, key: str, **words: object) -> str:
        """Give one of our own texts with its words."""
        found = self._own.get(key) or self._plain.get(key)
        if not isinstance(found, str):
            msg = f"the workbook of many offices has no words for {key}"
            raise Bug(msg)
        return found.format(**words) if words else found

    def column(self, sheet: str, key: str) -> str:
        """Give the label of a column that comes from the workbooks of offices, its key where there is none."""
        for words in (self._office, self._office_plain):
            found = words.get("columns", {}).get(sheet, {}).get(key)
            if isinstance(found, str):
                return found
        return key

    def sheet(self, key: str) -> str:
        """Give the name of a list that comes from the workbooks of offices."""
        found = self._office.get("sheets", {}).get(key) or self._office_plain.get("sheets", {}).get(key)
        return found if isinstance(found, str) else key

    def figure(self, name: str) -> str:
        """Give what a figure of a cover is about: its list and column, where its name tells them."""
        kind, _, rest = name.partition("_")
        if kind == "total" and (above := _LIST_OF.get(rest.partition("_")[0])):
            rest = f"{above}_{rest}"
        lists = self._office_plain.get("sheets", {})
        key = next((each for each in sorted(lists, key=len, reverse=True) if f"{rest}_".startswith(f"{each}_")), "")
        if kind not in {"rows", "total"} or not key:
            return name.replace("_", " ")
        column, currency = rest.removeprefix(key).removeprefix("_"), ""
        if column and column.rpartition("_")[2].isupper():
            column, _, currency = column.rpartition("_")
        told = (self.sheet(key), self.column(key, column) if column else "", currency)
        return " · ".join(each for each in told if each)

    def calendar(self, code: str) -> str:
        """Give the name of a fiscal calendar."""
        return codelists.load("fiscal_calendars").label(code, self.language)

    def mark(self, word: str) -> str:
        """Give a mark of the workbooks of offices, such as that of a demonstration."""
        return str(self._office.get("book", {}).get(word) or self._office_plain["book"][word])

    def said(self, remark: Remark) -> str:
        """Give the sentence of a remark, in English where the language has none."""
        fault = remark.said()
        told = _read(f"{self.language}.toml").get("faults", {}).get(fault.templates[0], fault.templates[0])
        return str(told).format_map(fault.words)


@cache
def _read(name: str) -> dict[str, Any]:
    path = resource("messages", name)
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
