"""What a sheet is: its columns, its rows, its looks, said once and without a library."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import field
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from commonservices.domain.declaring import dataclass
from commonservices.reports.xlsx.features import Chart, Entry, Mark, State

MAX_ROWS = 1_048_576
MAX_COLUMNS = 16_384
MAX_TEXT = 32_767


@dataclass(frozen=True)
class Formula:
    """A formula in English without its equals sign, beside the result it has today."""

    text: str
    result: "Plain"


Plain = str | int | Decimal | Fraction | bool | date | None
Value = Plain | Formula


@dataclass(frozen=True)
class Kind:
    """What a column holds; it decides the cell type, the number format and the side values stand on."""

    name: Literal["text", "code", "integer", "number", "money", "percent", "date", "month", "flag"]
    decimals: int = 0
    ordinal: bool = False
    """A number that only tells rows apart: it stands in the middle, away from the text beside it."""

    @property
    def numeric(self) -> bool:
        """Whether the cells hold numbers that can be added up."""
        return self.name in {"integer", "number", "money", "percent"}

    @property
    def number_format(self) -> str:
        """Excel's format for this kind, the same in every language."""
        places = "." + "0" * self.decimals if self.decimals else ""
        return {
            "integer": "#,##0",
            "number": f"#,##0{places}",
            "money": f"#,##0{places}",
            "percent": f"0{places}%",
            "date": "yyyy-mm-dd",
            "month": "yyyy-mm",
            "flag": '"TRUE";"TRUE";"FALSE"',
        }.get(self.name, "General")


TEXT = Kind("text")
CODE = Kind("code")
INTEGER = Kind("integer")
ORDINAL = Kind("integer", ordinal=True)
DATE = Kind("date")
MONTH = Kind("month")
FLAG = Kind("flag")


def number(decimals: int = 2) -> Kind:
    """Give a quantity shown with so many decimals; the cell keeps them all."""
    return Kind("number", decimals)


def money(decimals: int = 2) -> Kind:
    """Give an amount shown with the decimals of its currency."""
    return Kind("money", decimals)


def percent(decimals: int = 1) -> Kind:
    """Give a fraction of one (0.25) shown as per cent (25 %)."""
    return Kind("percent", decimals)


@dataclass(frozen=True)
class Column:
    """One column: a stable key for machines, a label for people, and what it holds."""

    key: str
    label: str
    kind: Kind = TEXT
    width: float = 14.0
    number_format: str | None = None
    total: Literal["sum"] | None = None
    hidden: bool = False
    tag: str = ""
    choices: tuple[str, ...] = ()
    guarded: bool = False
    """On a sheet that people fill in: its cells are there to be read."""
    entry: Entry | None = None
    marks: tuple[Mark, ...] = ()
    open: bool = False
    """May be changed on a protected sheet."""
    level: int = 0
    """Columns of a level above nought fold away together with their neighbours."""

    @property
    def format(self) -> str:
        """The number format of its cells."""
        return self.number_format or self.kind.number_format


@dataclass(frozen=True)
class Guard:
    """What is said on a sheet that people fill in when something is typed that cannot be taken."""

    title: str
    locked: str
    day: str
    number: str
    choice: str


@dataclass(frozen=True)
class SheetSpec:
    """A list sheet: hidden keys in row 1, lines for people, labels, rows, and totals when a column asks for them."""

    name: str
    columns: tuple[Column, ...]
    rows: Iterable[Sequence[Value]]
    table_name: str
    row_count: int | None = None
    title: str = ""
    subtitle: str = ""
    tab_colour: str | None = None
    rtl: bool = False
    freeze_columns: int = 1
    landscape: bool = True
    dense: bool = False
    """Rows of one line stand closer: for lists of thousands of rows."""
    tag_row: bool = False
    """With a row of tags under the labels the sheet has a filter instead of a table."""
    state: State = "visible"
    protected: bool = False
    """Only open columns may be changed; sorting, filtering and the looks of cells stay free."""
    levels: Callable[[Sequence[Value]], int] | None = None
    """How deep a row stands under the one that sums it up; deeper rows fold away."""
    folded: bool = False
    """Rows and columns that can fold away are folded when the book is opened."""
    charts: tuple[Chart, ...] = ()
    home: str = ""
    """The sheet the title leads back to when it is clicked."""
    alt: str = ""
    """What the table shows, for those who hear it; the title where it is not given."""
    again: Callable[[], Iterable[Sequence[Value]]] | None = None
    """Gives the rows once more, where they can be taken only once and the book may have to be written again."""
    guard: Guard | None = None
    """With one the sheet is to be filled in: only the cells of the list can be typed in, and only what fits."""
    new_rows: int = 0
    """How many of the rows, at the end, are blank and wait for something new."""

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines above the labels."""
        return tuple(line for line in (self.title, self.subtitle) if line)

    @property
    def has_totals(self) -> bool:
        """Whether a totals row ends the list."""
        return any(column.total for column in self.columns)


Look = Literal["title", "subtitle", "heading", "label", "body", "fact", "figure", "note", "tile", "total", "warning"]


@dataclass(frozen=True)
class Cell:
    """One cell of a free sheet: a name makes it findable, a span merges it; the kind of a label gives only its side.

    A fact stands beside its label, so it begins where text begins; a figure in words stands as numbers do.
    A blank cell that says its kind keeps its rule.
    """

    value: Value = None
    look: Look = "body"
    kind: Kind | None = None
    span: int = 1
    name: str = ""
    link: str = ""
    """The sheet, or the name of a range, that a click leads to."""
    choices: tuple[str, ...] = ()
    entry: Entry | None = None
    marks: tuple[Mark, ...] = ()
    open: bool = False
    """May be changed on a protected sheet."""


Line = Sequence[Cell | Value]


@dataclass(frozen=True)
class SheetFigures:
    """What a list sheet holds: its rows and the exact sum of each column of numbers."""

    rows: int
    sums: Mapping[str, Decimal]
    by_group: Mapping[str, Mapping[str, Decimal]] = field(default_factory=dict)
    """The same sums by the values of one column, when the sheet has it and it was asked for."""


@dataclass(frozen=True)
class FreeSheet:
    """A cover or summary: lines of styled cells, or a function that makes them once the lists are written."""

    name: str
    lines: Sequence[Line] | Callable[[Mapping[str, SheetFigures]], Sequence[Line]]
    widths: tuple[float, ...] = (28.0, 40.0)
    title: str = ""
    tab_colour: str | None = None
    rtl: bool = False
    landscape: bool = False
    hidden: bool = False
    """The same as the state veryHidden."""
    state: State = "visible"
    protected: bool = False
    """Only open cells may be changed."""
    charts: tuple[Chart, ...] = ()
    names: tuple[tuple[str, str], ...] = ()
    """Names of ranges: (name, B5:D9)."""
    levels: Mapping[int, int] = field(default_factory=dict)
    """How deep lines stand under the one that sums them up, by their number from one."""
    freeze: str = ""
    """The cell left and above of which nothing moves."""
    repeat: str = ""
    """Lines printed again on every page: 4:5."""
    grid: bool = False
    """Whether the lines between cells are seen."""

    @property
    def seen(self) -> State:
        """Whether the sheet is seen."""
        return "veryHidden" if self.hidden else self.state


@dataclass(frozen=True)
class BookProperties:
    """What the file says about itself; the moment comes from outside so that the same content gives the same bytes."""

    title: str
    stamp: datetime
    subject: str = ""
    creator: str = ""
    keywords: str = ""
    description: str = ""
    classification: str = ""
    language: str = "en"
    custom: tuple[tuple[str, str | int | bool | date], ...] = ()
    """Properties of our own: (name, value)."""


@dataclass(frozen=True)
class BookWords:
    """The few words the layer itself writes, in the language of the book."""

    total: str = "Total"
    page: str = "Page {page} of {pages}"
    continued: str = "Continued from sheet {sheet}"
    draft: str = "DRAFT \u2013 CHECK FAILED"
    differences: str = "Differences"
