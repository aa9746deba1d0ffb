"""The names of headings: those of the fields in four languages, those of our own sheets, and what else people write."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import Any, Final

from commonservices.domain.sentences import label_of
from commonservices.domain.sheets.heading import heading_key
from commonservices.domain.text import fold
from commonservices.exchange.importing.targets import ImportTarget, target_called
from commonservices.paths import resource

_TRANSLATED: Final = ("fr", "es", "ar")
_TITLES: Final = MappingProxyType({"title": ("title_en", "title_fr"), "name": ("name_en", "name_fr")})
# In which of two fields a title of our own sheet in a language is kept; where the language says neither, both.
_IN: Final = MappingProxyType({"en": 0, "fr": 1})


@cache
def vocabulary(code: str) -> Mapping[str, Sequence[str]]:
    """Give every name of each field of a target."""
    target = target_called(code)
    named: dict[str, dict[str, None]] = {name: {} for name in target.columns()}
    for name, labels in _labelled(code).items():
        named[name].update(dict.fromkeys(each for each in labels if "(" not in each))
    for language, sheet in _sheets(target.sheet):
        for key, heading in sheet.items():
            for name in _fields_of(target, key, language):
                named[name][heading] = None
    synonyms = _table("import_headings")
    for group in ("any", code):
        for name, words in synonyms.get(group, {}).items():
            if name in named:
                named[name].update(dict.fromkeys(words))
    return MappingProxyType({name: tuple(known) for name, known in named.items()})


@cache
def in_full(code: str) -> Mapping[str, str]:
    """Give the field that each folded label with a word in brackets names; without that word two may be alike."""
    return {fold(label): name for name, labels in _labelled(code).items() for label in labels if "(" in label}


def _labelled(code: str) -> Mapping[str, tuple[str, ...]]:
    """Give the label of each field in four languages; two fields that share one say so by their keys."""
    found: dict[str, tuple[str, ...]] = {}
    for name in target_called(code).columns():
        label = label_of(name)
        found[name] = (label, *(_labels(each)[label] for each in _TRANSLATED if label in _labels(each)))
    return found


@cache
def worked_out(code: str) -> frozenset[str]:
    """Give the headings of our own sheets whose columns only show what is worked out; they are never read."""
    target = target_called(code)
    known = {heading_key(word) for words in vocabulary(code).values() for word in words}
    found = {
        heading_key(heading)
        for language, sheet in _sheets(target.sheet)
        for key, heading in sheet.items()
        if not _fields_of(target, key, language)
    }
    return frozenset(found - known)


@cache
def keys_of_sheet(code: str) -> frozenset[str]:
    """Give the keys that stand hidden above the columns of our own sheet; its headings follow further down."""
    return frozenset(_table("workbook_en").get("columns", {}).get(target_called(code).sheet, {}))


@cache
def known_headings(code: str) -> frozenset[str]:
    """Give every heading that names a field, in the form in which headings are compared."""
    names = vocabulary(code)
    return frozenset(heading_key(word) for name, words in names.items() for word in (name, *words))


def _fields_of(target: ImportTarget, key: str, language: str) -> tuple[str, ...]:
    own = target.columns_of_sheet.get(key)
    if own:
        return (own,)
    pair = tuple(name for name in _TITLES.get(key, ()) if name in target.columns())
    place = _IN.get(language)
    return pair if place is None or len(pair) <= place else (pair[place],)


def _sheets(sheet: str) -> list[tuple[str, Mapping[str, str]]]:
    found = []
    for language in ("en", *_TRANSLATED):
        columns = _table(f"workbook_{language}").get("columns", {}).get(sheet)
        if columns:
            found.append((language, columns))
    return found


@cache
def _labels(language: str) -> Mapping[str, str]:
    fields: Mapping[str, str] = _table(language).get("fields", {})
    return fields


@cache
def _table(name: str) -> Mapping[str, Any]:
    path = resource("messages") / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
