"""Which keys of sentences the program itself writes down, and which words stand beside them."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import commonservices

_ROOT = Path(commonservices.__file__).parent
_PLACES = ("actions", "cli", "domain", "exchange", "queries", "reports")


@cache
def _trees() -> tuple[tuple[str, ast.Module], ...]:
    files = [path for place in _PLACES for path in sorted((_ROOT / place).rglob("*.py"))]
    wanted = [path for path in files if not path.name.endswith("sentences.py")]
    texts = [(str(path.relative_to(_ROOT)), path.read_text(encoding="utf-8")) for path in wanted]
    marks = ("sheet_", "import_", "return_", "form_", "file_", "consolidate_")
    return tuple((name, ast.parse(text)) for name, text in texts if any(f'"{mark}' in text for mark in marks))


@cache
def written() -> frozenset[str]:
    """Give every literal text of the program outside the tables of sentences."""
    nodes = (node for _, tree in _trees() for node in ast.walk(tree))
    return frozenset(node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))


def said(prefix: str) -> Iterator[tuple[str, str, frozenset[str] | None]]:
    """Give each `Said(key, {words})` of the program: its file, its key, and its words where they are written there."""
    return (each for each in _said() if each[1].startswith(prefix))


@cache
def _said() -> tuple[tuple[str, str, frozenset[str] | None], ...]:
    found = []
    for name, tree in _trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Said" and node.args:
                key = node.args[0]
                if isinstance(key, ast.Constant):
                    words = node.args[1] if len(node.args) > 1 else ast.Dict([], [])
                    found.append((name, str(key.value), _keys(words)))
    return tuple(found)


def _keys(words: ast.expr) -> frozenset[str] | None:
    if not isinstance(words, ast.Dict) or not all(isinstance(each, ast.Constant) for each in words.keys):
        return None
    return frozenset(str(each.value) for each in words.keys if isinstance(each, ast.Constant))


def places_in(template: str) -> set[str]:
    """Give the words a sentence wants."""
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def without_words(messages: Mapping[str, str], prefix: str) -> list[tuple[str, str]]:
    """Give what is said without a sentence, or without a word its sentence wants."""
    return [
        (file, key)
        for file, key, words in said(prefix)
        if key not in messages or (words is not None and not places_in(messages[key]) <= words)
    ]


def never_said(messages: Mapping[str, str]) -> set[str]:
    """Give the sentences whose keys nothing writes down."""
    return set(messages) - written()
