"""The words of sheets that come back: labels of fields and sentences in each language."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from commonservices.domain.fields import Field
from commonservices.domain.sentences import label_of
from commonservices.domain.text import fold
from commonservices.errors import Known
from commonservices.paths import resource

LANGUAGES: Final = ("en", "fr", "es", "ar")


class SheetWords:
    """The labels and sentences of one language."""

    def __init__(self, language: str) -> None:
        """Read the words; Known when such sheets are not written in that language."""
        if language not in LANGUAGES:
            raise Known(
                "sheet_language",
                "Such a sheet is not written in “{language}”.",
                advice="Choose one of: {choices}.",
                language=language,
                choices=", ".join(LANGUAGES),
            )
        self.language = language
        self._words = _words(language)
        self.right_to_left = bool(self._words["right_to_left"])

    def text(self, group: str, key: str, **words: object) -> str:
        """Give one text with its words filled in."""
        found = str(self._words[group][key])
        return found.format(**{name: str(word) for name, word in words.items()}) if words else found

    def field(self, field: Field) -> str:
        """Give the label of a field."""
        return field_label(field.name, self.language)


def field_label(name: str, language: str) -> str:
    """Give the label of a field in a language, in English where it has none there."""
    english = label_of(name)
    return str(_labels(language).get(english) or english)


@cache
def headings(name: str) -> frozenset[str]:
    """Give every heading a field may stand under: its name and its label in any language, folded."""
    return frozenset({fold(name), *(fold(field_label(name, language)).strip() for language in LANGUAGES)})


@cache
def _words(language: str) -> Mapping[str, Any]:
    text = resource("messages", f"returnable_{language}.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


@cache
def _labels(language: str) -> Mapping[str, str]:
    """Give the labels of fields as the whole program has them in a language."""
    if language == "en":
        return {}
    found: Mapping[str, Any] = tomllib.loads(resource("messages", f"{language}.toml").read_text(encoding="utf-8"))
    labels: Mapping[str, str] = found.get("fields", {})
    return labels
