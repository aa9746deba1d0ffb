"""What stands around the rows of a sheet: its elements in the order Excel keeps, once each, leading where they say."""

from collections.abc import Collection, Mapping

from commonservices.reports.xlsx.problems import Problems

_LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships id"
_ORDER = (
    "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection",
    "protectedRanges", "scenarios", "autoFilter", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr",
    "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup",
    "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags",
    "drawing", "legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls", "webPublishItems",
    "tableParts",
)  # fmt: skip
_PLACES = {name: place for place, name in enumerate(_ORDER)}
_OFTEN = frozenset({"conditionalFormatting"})
VIEWS = "customSheetViews"
"""Holds page set-ups of its own, out of this order."""


class AroundCheck:
    """Follows the elements of one sheet that are neither rows nor cells."""

    def __init__(self, part: str, marks: int, problems: Problems) -> None:
        """Start before the first; so many looks of marked cells are known in the book."""
        self.in_views = False
        self.links: set[str] = set()
        self._part = part
        self._marks = marks
        self._problems = problems
        self._reached = -1

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Check where an element stands and what it points to."""
        if _LINK in attributes:
            self.links.add(attributes[_LINK])
        if name == VIEWS:
            self.in_views = True
        place = _PLACES.get(name)
        if place is not None and (not self.in_views or name == VIEWS):
            if place < self._reached or (place == self._reached and name not in _OFTEN):
                self._problems.add("element_order", self._part, name, f"{name} is out of order or there twice")
            self._reached = max(self._reached, place)
        mark = attributes.get("dxfId", "")
        if name == "cfRule" and mark.isdigit() and int(mark) >= self._marks:
            self._problems.add("mark_look", self._part, mark, f"the look {mark} of a marked cell does not exist")

    def check_links(self, known: Collection[str]) -> None:
        """Check that what is pointed to is related to the sheet."""
        for link in sorted(self.links - set(known)):
            self._problems.add("relation_unknown", self._part, link, f"the sheet points to {link}, which it has not")
