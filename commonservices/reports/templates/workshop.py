"""A template while it is filled: the parts that were changed, and nothing of the others."""

from __future__ import annotations

import re
from typing import Any, Final

from commonservices.reports.templates.package import MAIN, Template
from commonservices.reports.templates.refusals import refused
from commonservices.reports.templates.sheet_part import SheetPart, written
from commonservices.reports.templates.styles import Styles

_CHAIN: Final = "/calcChain"
_CACHE: Final = "pivotCacheDefinition"
_CACHE_ROOT: Final = re.compile(rb"<(?:\w+:)?pivotCacheDefinition\b[^>]*>")
_REFRESH: Final = re.compile(rb'\srefreshOnLoad="[^"]*"')
_CALC: Final = f"{MAIN}calcPr"
_BEFORE_CALC: Final = frozenset(
    MAIN + name
    for name in (
        "fileVersion",
        "fileSharing",
        "workbookPr",
        "workbookProtection",
        "bookViews",
        "sheets",
        "functionGroups",
        "externalReferences",
        "definedNames",
    )
)


class Workshop:
    """The opened template with its changed sheets, trees and bytes; it ends in the parts to be written."""

    def __init__(self, template: Template) -> None:
        """Start with nothing changed."""
        self.template = template
        self.styles = Styles(template)
        self.grown_tables: set[str] = set()
        self._sheets: dict[str, SheetPart] = {}
        self._touched: set[str] = set()
        self._trees: dict[str, Any] = {}
        self._bytes: dict[str, bytes] = {}
        self._drops_chain = False

    def sheet(self, name: str) -> SheetPart:
        """Give a sheet to look at."""
        if name not in self._sheets:
            if name not in self.template.sheets:
                choices = ", ".join(self.template.sheets)
                raise refused("template_no_sheet", name, name=self.template.name, sheet=name, choices=choices)
            self._sheets[name] = SheetPart(self.template, name, self.styles)
        return self._sheets[name]

    def touch(self, name: str) -> SheetPart:
        """Give a sheet that is going to be changed."""
        self._touched.add(name)
        return self.sheet(name)

    def tree(self, part: str) -> Any:
        """Give the tree of a part that is going to be changed."""
        if part not in self._trees:
            self._trees[part] = self.template.tree(part)
        return self._trees[part]

    def put(self, part: str, content: bytes) -> None:
        """Keep new bytes for a part."""
        self._bytes[part] = content

    def content(self, part: str) -> bytes:
        """Give the bytes of a part as they are by now."""
        return self._bytes.get(part) or self.template.read(part)

    def drop_chain(self) -> None:
        """Let the order of calculation go, which the program that opens the workbook makes anew."""
        self._drops_chain = True

    def finish(self) -> tuple[dict[str, bytes], frozenset[str]]:
        """Give the parts to write in place of the old ones, and the parts to leave out."""
        for name in sorted(self._touched):
            sheet = self._sheets[name]
            sheet.forget_results()
            sheet.widen()
            self._bytes[sheet.part] = written(sheet.tree)
        if self.styles.changed:
            self._bytes[self.styles.part] = written(self.styles.tree)
        self._recalculate()
        self._refresh_pivots()
        dropped = self._dropped()
        self._bytes.update({part: written(tree) for part, tree in self._trees.items()})
        return self._bytes, dropped

    def _recalculate(self) -> None:
        """Let every formula be worked out when the workbook is opened."""
        tree = self.tree(self.template.book)
        found = tree.find(_CALC)
        if found is None:
            found = tree.makeelement(_CALC, {})
            before = [each for each in tree if each.tag in _BEFORE_CALC]
            before[-1].addnext(found)
        found.set("fullCalcOnLoad", "1")

    def _refresh_pivots(self) -> None:
        """Let every pivot table read its list anew when the workbook is opened."""
        for part in self.template.parts:
            if _CACHE in part and part.endswith(".xml"):
                content = self.content(part)
                root = _CACHE_ROOT.search(content)
                if root is None or b"worksheetSource" not in content:
                    continue
                start = _REFRESH.sub(b"", root[0])
                end = b"/>" if start.endswith(b"/>") else b">"
                fresh = start.removesuffix(end) + b' refreshOnLoad="1"' + end
                self._bytes[part] = content[: root.start()] + fresh + content[root.end() :]

    def _dropped(self) -> frozenset[str]:
        """Take the order of calculation out of the package, with what names it."""
        if not self._drops_chain:
            return frozenset()
        parts = self.template.related(self.template.book, _CHAIN)
        if not parts:
            return frozenset()
        types = self.tree("[Content_Types].xml")
        for entry in list(types):
            if entry.get("PartName", "").lstrip("/") in parts:
                types.remove(entry)
        folder, _, name = self.template.book.rpartition("/")
        relations = self.tree(f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels")
        for link in list(relations):
            if link.get("Type", "").endswith(_CHAIN):
                relations.remove(link)
        return frozenset(parts)
