"""A sheet, read once as a stream: cells in order and of sound types, lengths Excel holds, ranges that do not meet."""

import re
from codecs import getincrementaldecoder
from dataclasses import dataclass, field
from typing import IO
from xml.parsers import expat

from commonservices.reports.xlsx.around_rules import VIEWS, AroundCheck
from commonservices.reports.xlsx.book_rules import Book, SheetPart
from commonservices.reports.xlsx.cell_rules import CellCheck
from commonservices.reports.xlsx.part_rules import Package, named_faults, refuse_document_type
from commonservices.reports.xlsx.problems import MAIN, Box, Problems, Pulse, box
from commonservices.reports.xlsx.skimming import Skimmer
from commonservices.reports.xlsx.summing import ListSums

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
_VIEWS = _SPACE + VIEWS
_HEARD = {_SPACE + tag: tag for tag in ("v", "f", "t", "formula1", *sorted(_PAGE_TEXTS))}
_COMMAND = re.compile(r'&(?:[LCRPNDTZFAGBIUESXYOH&]|"[^"]*"|K[0-9A-Fa-f]{6}|K\d\d[+-]\d{3}|\d+|[+-]\d+)')


@dataclass
class SheetFacts:
    """What the tables of a sheet must agree with."""

    kept: dict[tuple[int, int], str | None] = field(default_factory=dict)
    merges: list[Box] = field(default_factory=list)
    filter: Box | None = None
    table_parts: int = 0
    whole: bool = False
    """Whether the sheet could be read to its end."""


def check_sheet(
    package: Package,
    sheet: SheetPart,
    book: Book,
    headers: frozenset[int],
    problems: Problems,
    pulse: Pulse | None,
    sums: ListSums | None = None,
) -> SheetFacts:
    """Read a sheet to its end and hand over what its tables need; the cells of header rows are kept."""
    reader = _Reader(sheet.part, book, headers, problems, pulse, sums)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.StartDoctypeDeclHandler = refuse_document_type
    with named_faults(sheet.part, problems):
        with package.archive.open(sheet.part) as stream:
            if sums is None:
                while chunk := stream.read(_CHUNK):
                    parser.Parse(chunk, False)  # noqa: FBT003 the parser takes no name here
            else:
                _skim(stream, Skimmer(sums, book.styles, headers), reader, parser)
        parser.Parse(b"", True)  # noqa: FBT003 the parser takes no name here
        reader.facts.whole = True
        reader.around.check_links([link for link, *_ in package.links(sheet.part)])
    reader.finish()
    return reader.facts


def _skim(stream: IO[bytes], skimmer: Skimmer, reader: "_Reader", parser: expat.XMLParserType) -> None:
    """Read a sheet whose rows are mostly of known shapes."""
    decode = getincrementaldecoder("utf-8")().decode

    def parse(text: str) -> None:
        """Read slowly what has to be."""
        if text:
            parser.Parse(text, False)  # noqa: FBT003 the parser takes no name here

    while chunk := stream.read(_CHUNK):
        skimmer.feed(decode(chunk), parse, reader.row, reader.passed)
    decode(b"", final=True)
    skimmer.finish(parse)


class _Reader:
    """Follows the elements of one sheet."""

    def __init__(
        self,
        part: str,
        book: Book,
        headers: frozenset[int],
        problems: Problems,
        pulse: Pulse | None,
        sums: ListSums | None,
    ) -> None:
        """Start before the first element."""
        self._sums = sums
        self.around = AroundCheck(part, book.marks, problems)
        self.facts = SheetFacts()
        self._part = part
        self._problems = problems
        self._pulse = pulse
        self._headers = headers
        self._cell = CellCheck(part, book, problems, sums)
        self.row = 0
        self._rows = 0
        self._links = 0
        self._text: list[str] = []
        self._listening = False
        self._list_place = ""

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Take note that an element begins."""
        if tag == _C:
            self._cell.start(self.row, attributes)
        elif tag in _HEARD:
            self._text.clear()
            self._listening = True
        elif tag == _ROW:
            self._start_row(attributes)
        elif tag == _PHONETIC:
            self._cell.phonetic = True
        elif tag != _IS and tag.startswith(_SPACE):
            self.around.start(tag.removeprefix(_SPACE), attributes)
            self._around(tag.removeprefix(_SPACE), attributes)

    def text(self, piece: str) -> None:
        """Keep text inside an element worth hearing."""
        if self._listening:
            self._text.append(piece)

    def end(self, tag: str) -> None:
        """Take note that an element ends."""
        if tag == _C:
            held = self._cell.end()
            if self.row in self._headers:
                self.facts.kept[self.row, self._cell.column] = held
        elif tag in _HEARD:
            self._listening = False
            self._hear(_HEARD[tag], "".join(self._text))
        elif tag == _ROW:
            if self._sums is not None:
                self._sums.end_row(self.row)
        elif tag == _PHONETIC:
            self._cell.phonetic = False
        elif tag == _VIEWS:
            self.around.in_views = False

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

    def passed(self, row: int, count: int) -> None:
        """Take note of rows that were read elsewhere, up to one."""
        self.row = row
        before, self._rows = self._rows, self._rows + count
        if self._pulse is not None and before // _PULSE_ROWS != self._rows // _PULSE_ROWS:
            self._pulse(self._rows)

    def _start_row(self, attributes: dict[str, str]) -> None:
        """Rows rise and stay on the grid."""
        number = int(attributes.get("r", self.row + 1))
        if number <= self.row or number > MAX_ROWS:
            self._problems.add("row_order", self._part, f"row {number}", "the row is out of order or beyond the grid")
        self.row = number
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
