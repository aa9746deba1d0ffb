"""What is in somebody's workbook before it is filled: what is kept as it is, and what nobody else would keep."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from commonservices.domain.declaring import dataclass
from commonservices.errors import Known
from commonservices.reports.templates.package import Template
from commonservices.reports.templates.refusals import refused

_SAID: Final[Mapping[str, str]] = MappingProxyType(
    {
        "macros": "It carries macros. They are kept and were not run; whether they are safe was not looked at.",
        "links_outside": "Links to other workbooks: {count}. They are kept and were not opened.",
        "connections": "Connections to other places: {count}. They are kept and were not opened.",
        "protected_sheets": "Protected sheets: {count}. The protection is kept; cells are filled anyway.",
        "protected_book": "The order of its sheets is protected. The protection is kept.",
        "hidden_sheets": "Hidden sheets: {count}, {where}.",
        "counts_from_1904": "Its days are counted from 1904, and they are written so.",
        "formulas": "Formulas: {count}. They are worked out anew when it is opened.",
        "charts": "Charts: {count}.",
        "pivots": "Pivot tables: {count}. They read their lists anew when it is opened.",
        "chart_styles": "Styles of charts: {count}.",
        "shapes": "Drawn shapes: {count}.",
        "smart_art": "Diagrams: {count}.",
        "controls": "Buttons or other controls: {count}.",
        "embedded": "Documents of other programs: {count}.",
        "slicers": "Slicers or timelines: {count}.",
        "sparklines": "Groups of sparklines: {count}.",
        "later_rules": "Newer validations or conditional formats: {count}.",
        "header_pictures": "Sheets with pictures in the head or foot: {count}.",
        "backgrounds": "Pictures behind sheets: {count}.",
        "dynamic_arrays": "It holds formulas that fill several cells by themselves.",
        "rich_values": "Parts for pictures or cards in cells: {count}.",
        "xml_maps": "It maps cells to XML.",
        "custom_parts": "Parts that its owner added: {count}.",
        "data_model": "It holds a data model.",
        "persons": "Conversations about cells: {count}.",
        "protected_ranges": "Ranges that named people may change: {count}.",
        "views": "It holds views of its readers.",
        "old_sheets": "Sheets of dialogues or old macros: {count}.",
        "extensions": "Extensions that reach the web: {count}.",
        "printers": "Settings of printers: {count}.",
    }
)
_LOST_BY_REWRITING: Final = frozenset(_SAID) - {
    "macros", "links_outside", "protected_sheets", "protected_book", "hidden_sheets", "counts_from_1904", "formulas",
    "charts", "pivots",
}  # fmt: skip
"""What a library that loads and saves a whole workbook leaves out; it is why cells are changed in their parts only."""
_PARTS: Final = (
    ("macros", re.compile(r"vbaProject\.bin$")),
    ("links_outside", re.compile(r"/externalLinks/[^/]+\.xml$")),
    ("connections", re.compile(r"/(?:connections|queryTables/[^/]+)\.xml$")),
    ("charts", re.compile(r"/charts/chart[^/]*\.xml$")),
    ("charts", re.compile(r"/charts/chartEx[^/]*\.xml$")),
    ("pivots", re.compile(r"/pivotTables/[^/]+\.xml$")),
    ("chart_styles", re.compile(r"/charts/(?:style|colors)[^/]*\.xml$")),
    ("smart_art", re.compile(r"/diagrams/data[^/]*\.xml$")),
    ("controls", re.compile(r"/(?:ctrlProps|activeX)/[^/]+\.xml$")),
    ("embedded", re.compile(r"/embeddings/[^/]+$")),
    ("slicers", re.compile(r"/(?:slicers|timelines)/[^/]+\.xml$")),
    ("rich_values", re.compile(r"/richData/[^/]+\.xml$")),
    ("dynamic_arrays", re.compile(r"xl/metadata\.xml$")),
    ("xml_maps", re.compile(r"/xmlMaps\.xml$")),
    ("custom_parts", re.compile(r"^customXml/item\d*\.xml$")),
    ("data_model", re.compile(r"/model/[^/]+$")),
    ("persons", re.compile(r"/(?:persons|threadedComments)/[^/]+\.xml$")),
    ("old_sheets", re.compile(r"/(?:dialogsheets|macrosheets)/[^/]+\.xml$")),
    ("extensions", re.compile(r"/webextensions/[^/]+\.xml$")),
    ("printers", re.compile(r"/printerSettings/[^/]+$")),
)
_IN_SHEETS: Final = (
    ("protected_sheets", re.compile(rb"<(?:\w+:)?sheetProtection\b[^>]*\bsheet=\"(?:1|true)\""), True),
    ("formulas", re.compile(rb"<(?:\w+:)?f[\s>/]"), False),
    ("sparklines", re.compile(rb"<(?:\w+:)?sparklineGroup\b"), False),
    ("later_rules", re.compile(rb"<x14:(?:dataValidation|conditionalFormatting)\b"), False),
    ("header_pictures", re.compile(rb"<(?:\w+:)?legacyDrawingHF\b"), True),
    ("backgrounds", re.compile(rb"<(?:\w+:)?picture\b"), True),
    ("protected_ranges", re.compile(rb"<(?:\w+:)?protectedRange\b"), False),
    ("views", re.compile(rb"<(?:\w+:)?customSheetView\b"), False),
)
_SHAPE: Final = re.compile(rb"<xdr:(?:sp|cxnSp|grpSp)\b")
_SIGNED: Final = re.compile(r"^_xmlsignatures/", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Finding:
    """One kind of thing a workbook holds: how often, where, and whether rewriting the whole file would lose it."""

    key: str
    count: int
    where: str
    lost_by_rewriting: bool

    def said(self) -> Known:
        """Give the sentence of the finding, ready for translation."""
        return Known(self.key, _SAID[self.key], count=self.count, where=self.where)


def look_over(path: Path) -> tuple[Finding, ...]:
    """Give what a workbook holds; Known says why it cannot be filled at all. Nothing in it is run or followed."""
    with Template(path) as template:
        if any(_SIGNED.search(part) for part in template.parts):
            raise refused("template_signed", str(path), name=path.name)
        counts: dict[str, int] = {}
        where: dict[str, str] = {}
        for key, count in _counted(template):
            if count:
                counts[key] = counts.get(key, 0) + count
        if template.hidden:
            counts["hidden_sheets"], where["hidden_sheets"] = len(template.hidden), ", ".join(sorted(template.hidden))
    return tuple(
        Finding(key, counts[key], where.get(key, ""), key in _LOST_BY_REWRITING) for key in _SAID if key in counts
    )


def _counted(template: Template) -> Iterator[tuple[str, int]]:
    for key, pattern in _PARTS:
        yield key, sum(1 for part in template.parts if pattern.search(part))
    for part in template.sheets.values():
        content = template.read(part)
        for key, mark, once in _IN_SHEETS:
            found = len(mark.findall(content))
            yield key, min(found, 1) if once else found
    for part in template.parts:
        if "/drawings/" in part and part.endswith(".xml"):
            yield "shapes", len(_SHAPE.findall(template.read(part)))
    yield "protected_book", int(template.protected)
    yield "counts_from_1904", int(template.starts_1904)
