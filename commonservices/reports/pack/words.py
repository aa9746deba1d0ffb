"""The words of the handover pack in the language of the one who takes over."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from datetime import date
from typing import Any, Final

from commonservices.domain import codelists
from commonservices.domain.calendar_words import spoken_day
from commonservices.domain.dates import show_date
from commonservices.errors import Bug, Known
from commonservices.paths import resource

LANGUAGES: Final = ("en", "fr", "es", "ar")


class PackWords:
    """The labels and sentences of one language, and the labels of codes."""

    def __init__(self, language: str) -> None:
        """Read the words; Known when the pack is not written in that language."""
        if language not in LANGUAGES:
            raise Known(
                "pack_language",
                "The handover pack is not written in “{language}”.",
                advice="Choose one of: {choices}.",
                language=language,
                choices=", ".join(LANGUAGES),
            )
        text = resource("messages", f"handover_{language}.toml").read_text(encoding="utf-8")
        self._words: dict[str, Any] = tomllib.loads(text)
        self.language = language
        self.right_to_left = bool(self._words["right_to_left"])

    def text(self, group: str, key: str, **words: object) -> str:
        """Give one text with its words filled in."""
        found = self._words.get(group, {}).get(key)
        if not isinstance(found, str):
            msg = f"the handover pack has no words for {group}.{key}"
            raise Bug(msg)
        return found.format(**{name: str(word) for name, word in words.items()}) if words else found

    def code(self, list_name: str, code: str) -> str:
        """Give the label of a code, nothing for nothing."""
        return codelists.load(list_name).label(code, self.language) if code else ""

    def codes(self, list_name: str, codes: Iterable[str]) -> str:
        """Give the labels of some codes."""
        return "; ".join(self.code(list_name, code) for code in codes)

    def day(self, day: date) -> str:
        """Give a day in short, as it stands in a table."""
        return show_date(day, self.language)

    def spoken(self, day: date, today: date) -> str:
        """Give a day as a sentence says it, always with its year."""
        return spoken_day(day, date(today.year + 200, 1, 1), self.language)

    def yes_no(self, *, value: bool) -> str:
        """Give the word for yes or no."""
        return self.text("book", "yes" if value else "no")
