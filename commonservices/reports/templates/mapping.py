"""What goes where in a template: a mapping that people read, correct and share as a file."""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import field
from pathlib import Path
from typing import Any, Final, NoReturn

from commonservices.domain.declaring import dataclass
from commonservices.errors import Known
from commonservices.reports.templates.refusals import refused

LARGEST: Final = 1_000_000
_WORDS: Final = {"name", "version", "workbook", "sha256", "note", "figure", "list"}
_FIGURE_WORDS: Final = {"into", "from"}
_LIST_WORDS: Final = {"into", "from", "columns"}


@dataclass(frozen=True, slots=True)
class FigureEntry:
    """One cell that takes one figure: `into` is a name of the workbook or a cell such as Summary!C5."""

    into: str
    figure: str


@dataclass(frozen=True, slots=True)
class ListEntry:
    """One table or named range that takes the rows of a list: its headings and the keys of the list's columns.

    In a named range the headings are the numbers of its columns, counted from 1.
    """

    into: str
    list: str
    columns: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class TemplateMapping:
    """A mapping with its name, its version, and the fingerprint of the workbook it was made for."""

    name: str
    version: int
    sha256: str
    workbook: str = ""
    note: str = ""
    figures: tuple[FigureEntry, ...] = ()
    lists: tuple[ListEntry, ...] = field(default=())


def workbook_beside(mapping: TemplateMapping, folder: Path) -> Path | None:
    """Give the workbook a mapping names, where it lies in the folder and is the one it was made for."""
    path = folder / mapping.workbook if mapping.workbook else None
    if path is None or not path.is_file():
        return None
    with path.open("rb") as file:
        return path if hashlib.file_digest(file, "sha256").hexdigest() == mapping.sha256 else None


def read_mapping(path: Path) -> TemplateMapping:
    """Give the mapping of a file in TOML or JSON; Known says which line or word cannot be understood."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as fault:
        raise refused("mapping_unreadable", str(path), name=path.name, reason=fault.strerror or "disk") from fault
    if len(content) > LARGEST:
        _unreadable(path.name, "it is too large")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise _fault(path.name, "it is not saved as UTF-8 text") from fault
    return mapping_of(text, path.name)


def mapping_of(text: str, name: str) -> TemplateMapping:
    """Give the mapping that a text in TOML or JSON says."""
    try:
        raw: Any = json.loads(text) if text.lstrip().startswith("{") else tomllib.loads(text)
    except (ValueError, RecursionError) as fault:
        raise _fault(name, str(fault).rstrip(".")) from fault
    if not isinstance(raw, dict):
        _unreadable(name, "it holds no lines with a name and a value")
    _refuse_unknown(name, raw, _WORDS)
    version = raw.get("version", 1)
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        _unreadable(name, "the version is not a whole number from 1")
    made = TemplateMapping(
        name=_text(name, raw, "name"),
        version=version,
        sha256=_text(name, raw, "sha256").lower(),
        workbook=str(raw.get("workbook", "")),
        note=str(raw.get("note", "")),
        figures=tuple(_figure(name, each) for each in _entries(name, raw, "figure")),
        lists=tuple(_list(name, each) for each in _entries(name, raw, "list")),
    )
    if not made.figures and not made.lists:
        raise refused("mapping_empty", name, name=name)
    return made


def as_text(mapping: TemplateMapping) -> str:
    """Give a mapping as TOML, the same text for the same mapping."""
    import tomli_w

    return tomli_w.dumps(as_plain(mapping))


def as_plain(mapping: TemplateMapping) -> dict[str, Any]:
    """Give a mapping as plain values, for JSON."""
    made: dict[str, Any] = {"name": mapping.name, "version": mapping.version}
    made |= {word: value for word in ("workbook", "note") if (value := getattr(mapping, word))}
    made["sha256"] = mapping.sha256
    if mapping.figures:
        made["figure"] = [{"into": each.into, "from": each.figure} for each in mapping.figures]
    if mapping.lists:
        made["list"] = [{"into": each.into, "from": each.list, "columns": dict(each.columns)} for each in mapping.lists]
    return made


def _entries(name: str, raw: Mapping[str, Any], word: str) -> Sequence[Mapping[str, Any]]:
    found = raw.get(word, [])
    if not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
        _unreadable(name, f"{word} is not written as [[{word}]]")
    return found


def _figure(name: str, raw: Mapping[str, Any]) -> FigureEntry:
    _refuse_unknown(name, raw, _FIGURE_WORDS)
    return FigureEntry(_text(name, raw, "into"), _text(name, raw, "from"))


def _list(name: str, raw: Mapping[str, Any]) -> ListEntry:
    _refuse_unknown(name, raw, _LIST_WORDS)
    columns = raw.get("columns")
    if isinstance(columns, list):
        columns = {str(place): key for place, key in enumerate(columns, start=1) if key}
    if not isinstance(columns, dict) or not columns or not all(isinstance(key, str) for key in columns.values()):
        raise refused("mapping_incomplete", name, name=name, missing="columns")
    return ListEntry(_text(name, raw, "into"), _text(name, raw, "from"), dict(columns))


def _text(name: str, raw: Mapping[str, Any], word: str) -> str:
    found = raw.get(word)
    if not isinstance(found, str) or not found.strip():
        raise refused("mapping_incomplete", name, name=name, missing=word)
    return found.strip()


def _refuse_unknown(name: str, raw: Mapping[str, Any], known: set[str]) -> None:
    for word in raw:
        if word not in known:
            raise refused("mapping_unknown_word", name, name=name, value=str(word)[:60])


def _unreadable(name: str, reason: str) -> NoReturn:
    raise _fault(name, reason)


def _fault(name: str, reason: str) -> Known:
    return refused("mapping_unreadable", name, name=name, reason=reason)
