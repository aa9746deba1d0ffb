"""The words of the workbook in one language: its own labels, and the labels of codes."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Any, Final

from commonservices.domain import codelists
from commonservices.domain.dates import show_date
from commonservices.errors import Bug
from commonservices.paths import resource

FALLBACK: Final = "en"


class BookLabels:
    """The labels of one language, in English where that has none; codes used are remembered for the list of codes."""

    def __init__(self, language: str) -> None:
        """Read the labels; a language without a file of its own gets the English ones."""
        own = resource("messages", f"workbook_{language}.toml")
        self._plain: dict[str, Any] = _read(FALLBACK)
        self._own: dict[str, Any] = _read(language) if own.is_file() else self._plain
        self.language = str(self._own["language"])
        self.right_to_left = bool(self._own["right_to_left"])
        self._known: dict[tuple[str, str], str] = {}

    def text(self, group: str, key: str, **words: object) -> str:
        """Give one text with its words filled in."""
        found = self._of(group).get(key) or self._of(group, plain=True).get(key)
        if not isinstance(found, str):
            msg = f"the workbook has no words for {group}.{key}"
            raise Bug(msg)
        return found.format(**words) if words else found

    def has(self, group: str, key: str) -> bool:
        """Say whether there is such a text."""
        return key in self._of(group, plain=True)

    def column(self, sheet: str, key: str) -> str:
        """Give the label of a column."""
        return self.text(f"columns.{sheet}", key)

    def sheet(self, key: str) -> str:
        """Give the name of a sheet."""
        return self.text("sheets", key)

    def code(self, list_name: str, code: str) -> str:
        """Give the label of a code, nothing for nothing."""
        if not code:
            return ""
        known = self._known.get((list_name, code))
        if known is None:
            known = self._known[list_name, code] = codelists.load(list_name).label(code, self.language)
        return known

    def codes(self, list_name: str, codes: Iterable[str]) -> str:
        """Give the labels of some codes, in the order of their list."""
        wanted = set(codes)
        order = {code: place for place, code in enumerate(codelists.load(list_name).codes)}
        ordered = sorted(wanted, key=lambda code: (order.get(code, len(order)), code))
        return "; ".join(self.code(list_name, code) for code in ordered)

    def used(self, list_name: str) -> set[str]:
        """Give the codes of a list that were asked for so far."""
        return {code for name, code in self._known if name == list_name}

    def of(self, english: str, french: str) -> str:
        """Give the text of a record in this language, in the other one when it has none."""
        return (french or english) if self.language == "fr" else (english or french)

    def day(self, day: date) -> str:
        """Give a day as people read it."""
        return show_date(day, self.language)

    def _of(self, group: str, *, plain: bool = False) -> dict[str, Any]:
        found: Any = self._plain if plain else self._own
        for part in group.split("."):
            found = found.get(part, {})
        return dict(found)


def languages() -> tuple[str, ...]:
    """Give the languages the workbook can be written in, English first."""
    found = {path.stem.removeprefix("workbook_") for path in resource("messages").glob("workbook_*.toml")}
    return (FALLBACK, *sorted(found - {FALLBACK}))


@cache
def _read(language: str) -> dict[str, Any]:
    return tomllib.loads(resource("messages", f"workbook_{language}.toml").read_text(encoding="utf-8"))
