"""Finds an item of the service catalogue by words in any of the four languages."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from commonservices.domain import codelists
from commonservices.domain.codelists import CatalogueItem, Code
from commonservices.domain.own_catalogue import LIST
from commonservices.domain.text import fold
from ui.kit.field_spec import Choice

MOST: Final = 24
LANGUAGES: Final = ("en", "fr", "es", "ar")


@lru_cache(maxsize=4)
def _haystacks(_edition: int) -> tuple[tuple[str, Code], ...]:
    """Give the folded words of every item in use: its code, its names, and its line in four languages."""
    lines = codelists.load("service_lines")
    return tuple(
        (
            fold(" ".join([item.code, *item.labels.values(), *(lines.label(_line(item), each) for each in LANGUAGES)])),
            item,
        )
        for item in codelists.load(LIST).active()
    )


def _every() -> tuple[tuple[str, Code], ...]:
    return _haystacks(codelists.edition(LIST))


def _line(item: Code) -> str:
    return str(item.extra["service_line_code"])


def find_items(text: str, language: str = "en") -> Sequence[Choice]:
    """Give the items that hold every typed word, those whose own name begins with it first; all of them for no word."""
    words = fold(text).split()
    if not words:
        return [choice_of(item, language) for _hay, item in _every()]
    found = [item for hay, item in _every() if all(word in hay for word in words)]
    found.sort(key=lambda item: (not _begins(item, words), item.code))
    return [choice_of(item, language) for item in found[:MOST]]


def _begins(item: Code, words: Sequence[str]) -> bool:
    start = " ".join(words)
    return any(fold(name).startswith(start) for name in (item.code, *item.labels.values()))


def choice_of(item: Code, language: str) -> Choice:
    """Give an item as a choice: code and name."""
    return Choice(item.code, f"{item.code} · {item.label(language)}", item.code)


def label_of(code: str, language: str) -> str:
    """Give code and name of an item, also of a retired one; the code alone when nobody knows it."""
    item = codelists.load(LIST).items.get(code)
    return choice_of(item, language).label if item is not None else code


def item_by_code(code: str) -> CatalogueItem | None:
    """Give what is known of the item of a code."""
    return codelists.catalogue_item(code)
