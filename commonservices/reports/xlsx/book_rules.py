"""The workbook part: sheet names, defined names, the number of styles, the strings cells point to."""

import re
from collections import Counter

from commonservices.domain.declaring import dataclass
from commonservices.reports.xlsx.part_rules import Package
from commonservices.reports.xlsx.problems import NS, Problems

MAX_SHEET_NAME = 31
MAX_NAME = 255
MAX_STYLES = 64_000
_REL_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_NOT_IN_SHEET_NAMES = re.compile(r"[\[\]:*?/\\]")
_NAME = re.compile(r"(_xlnm\.)?[^\W\d][\w.\\?]*|\\[\w.\\?]*")
_CELL_LIKE = re.compile(r"[A-Za-z]{1,3}[0-9]+|[rRcC]|[rR][0-9]*[cC][0-9]*")
_SHEET_OF = re.compile(r"(?:'((?:[^']|'')+)'|([\w.]+))!")


@dataclass(frozen=True)
class SheetPart:
    """A sheet and the part it is in."""

    name: str
    part: str


@dataclass(frozen=True)
class Book:
    """What the sheets must agree with."""

    sheets: tuple[SheetPart, ...]
    names: frozenset[str]
    styles: int
    shared: tuple[str, ...]
    marks: int = 0
    """How many looks of marked cells there are."""


def check_workbook(package: Package, problems: Problems) -> Book:
    """Check the workbook part and hand over what the sheets need."""
    part = next((target for _, kind, target, _ in package.links("") if kind.endswith("/officeDocument")), "")
    if part not in package:
        problems.add("no_workbook", part, "", "the package has no workbook part")
        return Book((), frozenset(), 1, ())
    tree = package.tree(part)
    links = {link: (kind, target) for link, kind, target, _ in package.links(part)}
    sheets = []
    for sheet in tree.iter(f"{NS}sheet"):
        kind, target = links.get(sheet.get(_REL_ID, ""), ("", ""))
        if target not in package or not kind.endswith(("/worksheet", "/chartsheet")):
            problems.add("sheet_without_part", part, sheet.get("name", ""), "the sheet has no part")
        elif kind.endswith("/worksheet"):
            sheets.append(SheetPart(sheet.get("name", ""), target))
    _check_sheet_names([sheet.get("name", "") for sheet in tree.iter(f"{NS}sheet")], part, problems)
    if all(sheet.get("state", "visible") != "visible" for sheet in tree.iter(f"{NS}sheet")):
        problems.add("no_visible_sheet", part, "", "no sheet can be seen")
    titles = {sheet.get("name", "").lower() for sheet in tree.iter(f"{NS}sheet")}
    entries = [
        (name.get("name", ""), name.get("localSheetId"), name.text or "") for name in tree.iter(f"{NS}definedName")
    ]
    _check_names(entries, titles, part, problems)
    related = {kind.rsplit("/", 1)[-1]: target for kind, target in links.values()}
    styles, marks = _count_styles(package, related.get("styles", ""), problems)
    shared = _shared(package, related.get("sharedStrings", ""))
    return Book(tuple(sheets), frozenset(name.lower() for name, _, _ in entries), styles, shared, marks)


def _check_sheet_names(names: list[str], part: str, problems: Problems) -> None:
    """Names of the length and letters Excel takes, once each."""
    if not names:
        problems.add("no_visible_sheet", part, "", "the workbook has no sheet")
    for name in names:
        if not name or len(name) > MAX_SHEET_NAME:
            problems.add("sheet_name", part, name, f"a sheet name has 1 to {MAX_SHEET_NAME} characters")
        elif _NOT_IN_SHEET_NAMES.search(name) or name[0] == "'" or name[-1] == "'" or name.lower() == "history":
            problems.add("sheet_name", part, name, "the sheet name is not allowed")
    for name, times in Counter(name.lower() for name in names).items():
        if times > 1:
            problems.add("sheet_twice", part, name, "two sheets have the same name")


def _check_names(entries: list[tuple[str, str | None, str]], sheets: set[str], part: str, problems: Problems) -> None:
    """Names that are no cell addresses, once each, leading to sheets that are there."""
    for name, _, text in entries:
        if not _NAME.fullmatch(name) or _CELL_LIKE.fullmatch(name) or len(name) > MAX_NAME:
            problems.add("defined_name", part, name, "the name is not allowed")
        if "#REF!" in text or not text.strip():
            problems.add("defined_name_lost", part, name, f"the name leads nowhere: {text}")
        for match in _SHEET_OF.finditer(text):
            if (match[1].replace("''", "'") if match[1] else match[2]).lower() not in sheets:
                problems.add("defined_name_lost", part, name, f"the name leads to a sheet that is missing: {text}")
    for (name, _), times in Counter((name.lower(), scope) for name, scope, _ in entries).items():
        if times > 1:
            problems.add("defined_name_twice", part, name, "the name is given twice")


def _count_styles(package: Package, part: str, problems: Problems) -> tuple[int, int]:
    """How many cell styles and how many looks of marked cells there are."""
    if part not in package:
        return 1, 0
    tree = package.tree(part)
    cells = tree.find(f"{NS}cellXfs")
    count = len(cells) if cells is not None else 0
    if count > MAX_STYLES:
        problems.add("too_many_styles", part, "", f"{count:,} cell styles are more than {MAX_STYLES:,}")
    marks = tree.find(f"{NS}dxfs")
    return max(count, 1), len(marks) if marks is not None else 0


def _shared(package: Package, part: str) -> tuple[str, ...]:
    """Give the strings cells point to."""
    if part not in package:
        return ()
    return tuple("".join(text.text or "" for text in item.iter(f"{NS}t")) for item in package.tree(part))
