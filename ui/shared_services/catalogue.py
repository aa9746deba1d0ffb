"""Finds an item of the service catalogue by words in any of the four languages."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

from commonservices.domain import codelists
from commonservices.domain.codelists import CatalogueItem
from commonservices.domain.text import fold
from ui.kit.field_spec import Choice

MOST: Final = 24
LANGUAGES: Final = ("en", "fr", "es", "ar")


@cache
def _haystacks() -> tuple[tuple[str, CatalogueItem], ...]:
    """Give the folded words of every item: its code, its names, and its line in four languages."""
    lines = codelists.load("service_lines")
    return tuple(
        (
            fold(
                " ".join([item.code, item.name_en, item.name_fr, *(lines.label(item.line, each) for each in LANGUAGES)])
            ),
            item,
        )
        for item in codelists.catalogue()
    )


def find_items(text: str, language: str = "en") -> Sequence[Choice]:
    """Give the items that hold every typed word, those whose own name begins with it first; all of them for no word."""
    words = fold(text).split()
    if not words:
        return [choice_of(item, language) for _hay, item in _haystacks()]
    found = [item for hay, item in _haystacks() if all(word in hay for word in words)]
    found.sort(key=lambda item: (not _begins(item, words), item.code))
    return [choice_of(item, language) for item in found[:MOST]]


def _begins(item: CatalogueItem, words: Sequence[str]) -> bool:
    start = " ".join(words)
    return any(fold(name).startswith(start) for name in (item.code, item.name_en, item.name_fr))


def choice_of(item: CatalogueItem, language: str) -> Choice:
    """Give an item as a choice: code and name."""
    name = item.name_fr if language == "fr" and item.name_fr else item.name_en
    return Choice(item.code, f"{item.code} · {name}", item.code)


def item_by_code(code: str) -> CatalogueItem | None:
    """Give the item of a code."""
    return next((item for item in codelists.catalogue() if item.code == code), None)
