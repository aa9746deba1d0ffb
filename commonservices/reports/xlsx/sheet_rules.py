"""A sheet, read once as a stream: cells in order and of sound types, lengths Excel holds, ranges that do not meet."""

import re
from dataclasses import dataclass, field
from xml.parsers import expat

from commonservices.reports.xlsx.book_rules import Book, SheetPart
from commonservices.reports.xlsx.cell_rules import CellCheck
from commonservices.reports.xlsx.part_rules import Package
from commonservices.reports.xlsx.problems import MAIN, Box, Problems, Pulse, box

MAX_ROWS = 1_048_576
MAX_LINKS = 65_530
MAX_LITERAL_LIST = 255
MAX_HEADER = 255
_LIMITS = {"errorTitle": 32, "promptTitle": 32, "error": 255, "prompt": 255}
_CHUNK = 1 << 18
_PULSE_ROWS = 500
_MANY_MERGES = 3_000
_PAGE_TEXTS = {"oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"}
_SPACE = f"{MAIN} "
_C, _ROW, _IS, _PHONETIC = (_SPACE + tag for tag in ("c", "row", "is", "rPh"))
_HEARD = {_SPACE + tag: tag for tag in ("v", "f", "t", "formula1", *sorted(_PAGE_TEXTS))}
_COMMAND = re.compile(r'&(?:[LCRPNDTZFAGBIUESXYOH&]|"[^"]*"|K[0-9A-Fa-f]{6}|K\d\d[+-]\d{3}|\d+|[+-]\d+)')


@dataclass
class SheetFacts:
    """What the tables of a sheet must agree with."""

    kept: dict[tuple[int, int], str | None] = field(default_factory=dict)
    merges: list[Box] = field(default_factory=list)
    filter: Box | None = None
    table_parts: int = 0


def check_sheet(
    package: Package, sheet: SheetPart, book: Book, headers: frozenset[int], problems: Problems, pulse: Pulse | None
) -> SheetFacts:
    """Read a sheet to its end and hand over what its tables need; the cells of header rows are kept."""
    reader = _Reader(sheet.part, book, headers, problems, pulse)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    with package.archive.open(sheet.part) as stream:
        while chunk := stream.read(_CHUNK):
            parser.Parse(chunk, False)  # noqa: FBT003 the parser takes no name here
    parser.Parse(b"", True)  # noqa: FBT003 the parser takes no name here
    reader.finish()
    return reader.facts


class _Reader:
    """Follows the elements of one sheet."""

    def __init__(self, part: str, book: Book, headers: frozenset[int], problems: Problems, pulse: Pulse | None) -> None:
        """Start before the first element."""
        self.facts = SheetFacts()
        self._part = part
        self._problems = problems
        self._pulse = pulse
        self._headers = headers
        self._cell = CellCheck(part, book, problems)
        self._row = 0
        self._rows = 0
        self._links = 0
        self._text: list[str] = []
        self._listening = False
        self._list_place = ""

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Take note that an element begins."""
        if tag == _C:
            self._cell.start(self._row, attributes)
        elif tag in _HEARD:
            self._text.clear()
            self._listening = True
        elif tag == _ROW:
            self._start_row(attributes)
        elif tag == _PHONETIC:
            self._cell.phonetic = True
        elif tag != _IS and tag.startswith(_SPACE):
            self._around(tag.removeprefix(_SPACE), attributes)

    def text(self, piece: str) -> None:
        """Keep text inside an element worth hearing."""
        if self._listening:
            self._text.append(piece)

    def end(self, tag: str) -> None:
        """Take note that an element ends."""
        if tag == _C:
            held = self._cell.end()
            if self._row in self._headers:
                self.facts.kept[self._row, self._cell.column] = held
        elif tag in _HEARD:
            self._listening = False
            self._hear(_HEARD[tag], "".join(self._text))
        elif tag == _PHONETIC:
            self._cell.phonetic = False

    def _hear(self, name: str, text: str) -> None:
        """Pass on the text of an element worth hearing."""
        if name in {"v", "f", "t"}:
            self._cell.piece(name, text)
        elif name == "formula1":
            self._check_list(text)
        else:
            self._check_page_text(name, text)

    def finish(self) -> None:
        """Say what can only be said at the end."""
        if self._links > MAX_LINKS:
            text = f"{self._links:,} hyperlinks are more than {MAX_LINKS:,}"
            self._problems.add("too_many_links", self._part, "", text)
        merges = self.facts.merges
        if len(merges) < _MANY_MERGES:
            for place, merged in enumerate(merges):
                if any(merged.meets(other) for other in merges[:place]):
                    self._problems.add("merges_overlap", self._part, str(merged), "merged ranges overlap")

    def _start_row(self, attributes: dict[str, str]) -> None:
        """Rows rise and stay on the grid."""
        number = int(attributes.get("r", self._row + 1))
        if number <= self._row or number > MAX_ROWS:
            self._problems.add("row_order", self._part, f"row {number}", "the row is out of order or beyond the grid")
        self._row = number
        self._rows += 1
        self._cell.start_row()
        if self._pulse is not None and self._rows % _PULSE_ROWS == 0:
            self._pulse(self._rows)

    def _around(self, name: str, attributes: dict[str, str]) -> None:
        """Elements before and after the rows."""
        if name == "mergeCell":
            merged = box(attributes.get("ref"))
            if merged is None:
                self._problems.add("merge_range", self._part, attributes.get("ref", ""), "the merged range is no range")
            else:
                self.facts.merges.append(merged)
        elif name == "autoFilter":
            self.facts.filter = box(attributes.get("ref"))
        elif name == "tablePart":
            self.facts.table_parts += 1
        elif name == "hyperlink":
            self._links += 1
        elif name == "dataValidation":
            self._start_validation(attributes)

    def _start_validation(self, attributes: dict[str, str]) -> None:
        """Check the texts of a validation against their limits."""
        self._list_place = attributes.get("sqref", "") if attributes.get("type") == "list" else ""
        for name, limit in _LIMITS.items():
            if len(attributes.get(name, "")) > limit:
                text = f"the {name} of the validation is longer than {limit}"
                self._problems.add("validation_text", self._part, attributes.get("sqref", ""), text)

    def _check_list(self, formula: str) -> None:
        """Check that a list written out has at most 255 characters."""
        if self._list_place and formula.startswith('"') and len(formula) - 2 > MAX_LITERAL_LIST:
            text = f"the list of choices has {len(formula) - 2} characters; a list written out has {MAX_LITERAL_LIST}"
            self._problems.add("validation_list", self._part, self._list_place, text)

    def _check_page_text(self, name: str, text: str) -> None:
        """Page headers of at most 255 characters, each ampersand a known command."""
        if len(text) > MAX_HEADER:
            sentence = f"the text has {len(text)} characters; a page header has {MAX_HEADER}"
            self._problems.add("header_length", self._part, name, sentence)
        if "&" in _COMMAND.sub("", text):
            self._problems.add("header_command", self._part, name, "the text has an ampersand that is no command")
