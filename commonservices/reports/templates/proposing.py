"""A first mapping for a workbook: places whose names or headings say the same as ours, in any of our languages."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, Final

from commonservices.domain.declaring import dataclass
from commonservices.paths import resource
from commonservices.reports.templates.mapping import FigureEntry, ListEntry, TemplateMapping, as_text
from commonservices.reports.templates.package import MAIN, TableFrame, Template
from commonservices.reports.templates.places import area
from commonservices.reports.templates.sheet_part import SheetPart
from commonservices.reports.templates.styles import Styles
from commonservices.reports.xlsx.read_parts import Parts, decoded

_COVER: Final = (
    "office", "kind", "country", "start", "end", "basis", "currency", "rate_source", "rate_edition", "cut_off",
    "version", "classification", "prepared_by", "cleared_by", "offices",
)  # fmt: skip
_SUMMARY: Final = ("expiring_90", "lapsed_used", "unpapered", "decision_late", "review_due", "services", "exceptions")
_FIGURES: Final[Mapping[str, Mapping[str, str]]] = {
    "cover": {each: f"cover_{each}" for each in _COVER}
    | {each: f"share_{each}" for each in ("usage_entered", "usage_priced", "kpi_measured")}
    | {"quantity": "total_quantity", "amount_usd": "total_value_usd", "readings": "total_kpi_readings"}
    | {"change_sets": "journal_count", "head": "journal_head"},
    "summary": {each: f"summary_{each}" for each in _SUMMARY} | {"participating": "summary_entities"},
}
"""The labels of our own sheets that stand beside one figure, with its name; all others are headings or rules."""
_NO_LISTS: Final = frozenset({"cover", "summary"})
_LEAST_SHARE: Final = 0.3
_FREE_ROWS: Final = 200
_HEAD: Final = """\
# Which places of the workbook take which figures. Correct it, then use it: export … --template {name}
# into: a name of the workbook, a cell such as Summary!C5, a table, or a named range
# from: a figure or a list of the workbook for Headquarters, by its key
"""


@dataclass(frozen=True, slots=True)
class Proposed:
    """A mapping to begin with, and the places for which nothing was found."""

    mapping: TemplateMapping
    open_names: tuple[str, ...]
    open_columns: tuple[str, ...]


def propose(path: Path, name: str = "") -> Proposed:
    """Give a first mapping for a workbook; nothing is guessed beyond equal names and headings."""
    with Template(path) as template:
        figures, open_names = _named(template)
        taken = {each.into for each in figures}
        figures += [each for each in _labelled(template) if each.into not in taken]
        lists, open_columns = _tables(template)
        mapping = TemplateMapping(
            name or path.stem, 1, template.sha256, path.name, figures=tuple(figures), lists=tuple(lists)
        )
    return Proposed(mapping, tuple(open_names), tuple(open_columns))


def proposal_text(proposed: Proposed, file_name: str) -> str:
    """Give the file of a first mapping, with what is left open as remarks."""
    text = _HEAD.format(name=file_name) + "\n" + as_text(proposed.mapping)
    left = [f"# nothing was found for the name {each}" for each in proposed.open_names]
    left += [f"# nothing was found for the column {each}" for each in proposed.open_columns]
    return text + ("\n" + "\n".join(left) + "\n" if left else "")


def with_version(mapping: TemplateMapping, version: int) -> TemplateMapping:
    """Give the same mapping under another version."""
    return replace(mapping, version=version)


def folded(text: str) -> str:
    """Give a text as it is compared: no case, no accents, letters and digits only."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return re.sub(r"[\W_]+", "", "".join(each for each in plain if not unicodedata.combining(each)))


@cache
def figure_words() -> dict[str, str]:
    """Give the key of each figure by its folded label, in all languages, and by the folded key itself."""
    found: dict[str, str] = {}
    for words in _languages():
        known = [(words[group].get(key, ""), figure) for group in _FIGURES for key, figure in _FIGURES[group].items()]
        known += [(label, f"rows_{key}") for key, label in words["sheets"].items() if key not in _NO_LISTS]
        for label, figure in known:
            found.setdefault(folded(label or figure), figure)
            found.setdefault(folded(figure), figure)
    return found


@cache
def column_words() -> dict[str, dict[str, str]]:
    """Give by list the key of each column by its folded label, in all languages, and by the folded key itself."""
    found: dict[str, dict[str, str]] = {}
    for words in _languages():
        for key, columns in words.get("columns", {}).items():
            labels = found.setdefault(key, {})
            for column, label in columns.items():
                labels.setdefault(folded(str(label)), column)
                labels.setdefault(folded(column), column)
    return found


def _languages() -> Iterator[dict[str, Any]]:
    for path in sorted(resource("messages").glob("workbook_*.toml")):
        yield tomllib.loads(path.read_text(encoding="utf-8"))


def _named(template: Template) -> tuple[list[FigureEntry], list[str]]:
    """Give an entry for each name that is called like a figure, and the names that are not."""
    found: list[FigureEntry] = []
    left: list[str] = []
    for name, _, place in template.named_areas():
        if not place.one:
            left.append(name)
            continue
        key = figure_words().get(folded(name), "")
        if not key and name.startswith(("total_", "summary_", "rows_", "cover_", "share_")):
            key = name
        if key:
            found.append(FigureEntry(name, key))
        else:
            left.append(name)
    return found, left


def _labelled(template: Template) -> Iterator[FigureEntry]:
    """Give an entry for each empty cell to the right of a label of ours, in the first rows of every sheet."""
    styles = Styles(template)
    named = {(sheet, place.left, place.top) for _, sheet, place in template.named_areas()}
    seen: set[str] = set()
    with Parts(template.path) as parts:
        for sheet in template.sheets:
            part = SheetPart(template, sheet, styles)
            tables = [table.area for table in template.tables.values() if table.sheet == sheet]
            for column, row, text in _texts(part, parts):
                key = figure_words().get(folded(text), "")
                right = part.cell(column + 1, row)
                free = right is None or (right.find(f"{MAIN}v") is None and right.find(f"{MAIN}f") is None)
                inside = any(each.holds(column, row) or each.holds(column + 1, row) for each in tables)
                if key and free and not inside and key not in seen and (sheet, column + 1, row) not in named:
                    seen.add(key)
                    quoted = sheet if sheet.isalnum() else "'" + sheet.replace("'", "''") + "'"
                    yield FigureEntry(f"{quoted}!{part.address(column + 1, row).rpartition('!')[2]}", key)


def _texts(part: SheetPart, parts: Parts) -> Iterator[tuple[int, int, str]]:
    """Give the texts of the first rows of a sheet."""
    for cell in part.rows.iter(f"{MAIN}c"):
        place = area(cell.get("r", ""))
        if place is None or place.top > _FREE_ROWS:
            return
        kind = cell.get("t")
        if kind == "s":
            yield place.left, place.top, parts.shared[int(cell.findtext(f"{MAIN}v") or "0")]
        elif kind == "inlineStr" and cell.find(f"{MAIN}is") is not None:
            yield place.left, place.top, decoded(cell.find(f"{MAIN}is"))


def _tables(template: Template) -> tuple[list[ListEntry], list[str]]:
    """Give an entry for each table whose headings are those of a list, and the columns nothing was found for."""
    found: list[ListEntry] = []
    left: list[str] = []
    for table in template.tables.values():
        key, columns = _best(table)
        fillable = [name for name, formula in zip(table.columns, table.formulas, strict=True) if not formula]
        if key and not table.queried:
            found.append(ListEntry(table.name, key, columns))
        left += [f"{table.name}[{name}]" for name in fillable if name not in columns]
    return found, left


def _best(table: TableFrame) -> tuple[str, dict[str, str]]:
    """Give the list that most headings of a table belong to."""
    best: tuple[str, dict[str, str]] = ("", {})
    for key, words in column_words().items():
        columns: dict[str, str] = {}
        for name, formula in zip(table.columns, table.formulas, strict=True):
            column = words.get(folded(name), "")
            if column and not formula and column not in columns.values():
                columns[name] = column
        if len(columns) > len(best[1]) and len(columns) >= _LEAST_SHARE * len(table.columns):
            best = (key, columns)
    return best
