"""A cell: where it stands, its style, its type, the length of its text, its formula and the result beside it."""

import math
import re
from functools import cache

from commonservices.reports.xlsx.book_rules import Book
from commonservices.reports.xlsx.problems import Problems, column_number
from commonservices.reports.xlsx.summing import ListSums

MAX_TEXT = 32_767
MAX_FORMULA = 8_192
MAX_COLUMNS = 16_384
_LETTERS = re.compile("[A-Z]{1,3}")
_ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")
_TYPES = {"n", "s", "str", "inlineStr", "b", "e", "d"}
_REACHES_OUT = re.compile(r"\b(WEBSERVICE|DDE|CALL|REGISTER\.ID|IMPORTDATA|RTD)\b|cmd\||\[\d+\]", re.IGNORECASE)


@cache
def _columns(letters: str) -> int:
    """Give the number of a column, nought when the letters name none."""
    return column_number(letters) if _LETTERS.fullmatch(letters) else 0


class CellCheck:
    """Checks the cells of one sheet as they pass; one cell is held at a time."""

    def __init__(self, part: str, book: Book, problems: Problems, sums: ListSums | None = None) -> None:
        """Start before the first cell; what the cells hold is added up where it is wanted."""
        self._sums = sums
        self._style = 0
        self.column = 0
        self.phonetic = False
        self._part = part
        self._styles = book.styles
        self._shared = book.shared
        self._problems = problems
        self._where = ""
        self._type = "n"
        self._value: str | None = None
        self._formula: str | None = None
        self._inline: list[str] = []

    def start_row(self) -> None:
        """Columns start again."""
        self.column = 0

    def start(self, row: int, attributes: dict[str, str]) -> None:
        """Take note that a cell begins, with its place and style."""
        reference = attributes.get("r", "")
        self._where = reference or f"row {row}"
        column = self.column + 1
        if reference:
            letters = reference.rstrip("0123456789")
            column = _columns(letters)
            if not 0 < column <= MAX_COLUMNS or reference[len(letters) :] != str(row):
                self._fault("cell_reference", f"the reference does not belong in row {row}")
                column = max(column, self.column + 1)
        if column <= self.column:
            self._fault("cell_order", "the cell is out of order or there twice")
        self.column = column
        self._style = int(attributes.get("s", "0"))
        if self._style >= self._styles:
            self._fault("cell_style", f"style {attributes['s']} does not exist")
        self._type = attributes.get("t", "n")
        if self._type not in _TYPES:
            self._fault("cell_type", f"the cell type {self._type} does not exist")
        self._value = self._formula = None
        self._inline.clear()

    def piece(self, name: str, text: str) -> None:
        """Take note of a part of the cell: its value, its formula, a run of its text."""
        if name == "v":
            self._value = text
        elif name == "f":
            self._formula = text
        elif not self.phonetic:
            self._inline.append(text)

    def end(self) -> str | None:
        """Check the complete cell and give its text, none for what is no text."""
        if self._formula is not None:
            self._check_formula(self._formula)
        if self._type == "n":
            if self._check_number() and self._sums is not None:
                self._sums.number(self.column, self._style, self._value or "")
            return None
        text = self._text()
        if self._sums is not None:
            self._tell(self._sums, text)
        if text is not None and len(text) > MAX_TEXT // 2:
            units = len(text.encode("utf-16-le", "surrogatepass")) // 2
            if units > MAX_TEXT:
                self._fault("text_length", f"the text has {units:,} characters; a cell holds {MAX_TEXT:,}")
        return text

    def _tell(self, sums: ListSums, text: str | None) -> None:
        """Tell what a cell holds that is no number."""
        if text is not None and (text or self._type == "inlineStr"):
            sums.text(self.column, text)
        elif text is None and self._value:
            sums.other(self.column)

    def _text(self) -> str | None:
        """Give the text of a cell that holds text."""
        if self._type == "inlineStr":
            return self._decoded("".join(self._inline))
        if self._type == "str":
            return self._decoded(self._value or "")
        if self._type != "s":
            return None
        if self._value is None or not self._value.isdigit() or int(self._value) >= len(self._shared):
            self._fault("shared_string", f"the shared string {self._value} does not exist")
            return None
        return self._decoded(self._shared[int(self._value)])

    def _check_number(self) -> bool:
        """Check that a number is one, and finite; give whether there is one."""
        if not self._value:
            return False
        try:
            finite = math.isfinite(float(self._value))
        except ValueError:
            finite = False
        if not finite:
            self._fault("not_a_number", f"{self._value[:30]!r} is not a number")
        return finite

    def _check_formula(self, formula: str) -> None:
        """Check that a formula is of a length and form Excel takes, stays inside the book and has its result."""
        if len(formula) > MAX_FORMULA:
            self._fault("formula_length", f"the formula has {len(formula):,} characters; Excel takes {MAX_FORMULA:,}")
        if "[@" in formula:
            self._fault("formula_form", "'[@' must be stored as Table[[#This Row],[Column]]")
        if formula.startswith("="):
            self._fault("formula_form", "a stored formula has no equals sign")
        if _REACHES_OUT.search(formula):
            self._fault("formula_reaches_out", "the formula reaches outside the workbook")
        if self._value is None or (not self._value and self._type != "str"):
            self._fault("formula_without_result", "the formula carries no result")

    def _decoded(self, text: str) -> str:
        """Text with the characters XML cannot hold put back."""
        return _ESCAPE.sub(lambda match: chr(int(match[1], 16)), text) if "_x" in text else text

    def _fault(self, rule: str, text: str) -> None:
        """Note a fault of this cell."""
        self._problems.add(rule, self._part, self._where, text)
