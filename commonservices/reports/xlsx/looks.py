"""The looks of cells: each combination is made once in the workbook and known by its number afterwards."""

from typing import TYPE_CHECKING, Any

from commonservices.domain.declaring import dataclass
from commonservices.reports.xlsx.row_heights import PLAIN_POINTS
from commonservices.reports.xlsx.sheet import Kind, Look

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

ACCENT, ON_ACCENT, TEXT, QUIET, LINE, SUNKEN, WARNING, ENTRY = (
    "0B63B0",
    "FFFFFF",
    "1A1E24",
    "4A5360",
    "CDD2D9",
    "F4F5F7",
    "8A4B00",
    "FFFBE6",
)
FONT = "Calibri"

LookName = Look | str
"""A look of free sheets, or one of the list parts: column, header, tag."""


@dataclass(frozen=True)
class Style:
    """One combination: a look, a kind and format, the reading direction, whether text is marked as text, and locked."""

    look: LookName
    kind: Kind
    number_format: str
    rtl: bool = False
    quoted: bool = False
    unlocked: bool = False
    """Whether it can be typed in where its sheet is locked."""
    linked: bool = False


class Looks:
    """The numbers of the styles of one workbook, in the order they were first asked for."""

    def __init__(self, workbook: "Workbook") -> None:
        """Keep the workbook the styles live in."""
        self._workbook = workbook
        self._cells: dict[Style, Any] = {}

    def cell(self, style: Style) -> Any:
        """Give a cell that wears the style and stands on no sheet: to copy the style from."""
        if style not in self._cells:
            self._cells[style] = self._make(style)
        return self._cells[style]

    def number(self, style: Style) -> int:
        """Give the number of the style in the workbook."""
        return int(self.cell(style).style_id)

    def _make(self, style: Style) -> Any:
        """Build the style once."""
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.styles import Font, PatternFill, Protection

        cell = WriteOnlyCell(self._workbook.worksheets[0])
        face = _FACES[style.look]
        line: Any
        line, colour = ("single", ACCENT) if style.linked else (None, face.colour)
        cell.font = Font(
            name=FONT, size=face.size, bold=face.bold, italic=face.italic, color=f"FF{colour}", underline=line
        )
        if style.unlocked and style.look != "column":
            cell.fill = PatternFill("solid", fgColor=f"FF{ENTRY}")
        if face.fill:
            cell.fill = PatternFill("solid", fgColor=f"FF{face.fill}")
        cell.border = _border(face.line)
        cell.alignment = _alignment(style)
        cell.number_format = style.number_format
        if style.quoted:
            cell.quotePrefix = True
        if style.unlocked:
            cell.protection = Protection(locked=False)
        return cell


@dataclass(frozen=True)
class _Face:
    """Letters, ground and rule of a look."""

    size: int = 10
    bold: bool = False
    italic: bool = False
    colour: str = TEXT
    fill: str = ""
    line: str = ""


_FACES = {
    "title": _Face(size=18, bold=True, colour=ACCENT),
    "subtitle": _Face(size=12, colour=QUIET),
    "heading": _Face(size=11, bold=True, colour=ON_ACCENT, fill=ACCENT),
    "label": _Face(bold=True, colour=QUIET, line="bottom"),
    "body": _Face(line="bottom"),
    "fact": _Face(line="bottom"),
    "figure": _Face(line="bottom"),
    "note": _Face(size=9, italic=True, colour=QUIET),
    "tile": _Face(size=14, bold=True, fill=SUNKEN, line="bottom"),
    "total": _Face(bold=True, fill=SUNKEN, line="top"),
    "warning": _Face(bold=True, colour=WARNING, line="bottom"),
    "column": _Face(),
    "entry": _Face(fill=ENTRY, line="box"),
    "shown": _Face(colour=QUIET, fill=SUNKEN, line="bottom"),
    "header": _Face(bold=True, colour=ON_ACCENT, fill=ACCENT),
    "tag": _Face(size=8, colour=QUIET, fill=SUNKEN),
    "key": _Face(size=8, colour=QUIET),
}
_ON_ONE_LINE = frozenset({"title", "subtitle", "key", "tag"})
_HEIGHTS = {"title": 27, "subtitle": 18, "heading": 19, "tile": 23}


def look_points(look: str) -> int:
    """Give the height a row needs for one line of its letters, in points."""
    return _HEIGHTS.get(look, PLAIN_POINTS)


def wraps(look: str, kind: Kind) -> bool:
    """Say whether a text of this look is broken into lines where its cell ends."""
    return look in {"header", "label"} or (kind.name == "text" and look not in _ON_ONE_LINE)


def _border(line: str) -> Any:
    """Give a hairline on one side, or none."""
    from openpyxl.styles import Border, Side

    side = Side(style="thin", color=f"FF{LINE}")
    if line == "top":
        return Border(top=side)
    if line == "box":
        return Border(left=side, right=side, top=side, bottom=side)
    return Border(bottom=side) if line else Border()


def _alignment(style: Style) -> Any:
    """Text and facts at the leading edge and wrapped, figures at the right, where their units stand in line."""
    from openpyxl.styles import Alignment

    horizontal, indent = None, 0
    if style.look == "fact":
        horizontal = "right" if style.rtl else "left"
    elif style.kind.ordinal or style.kind.name in {"date", "month", "flag"}:
        horizontal = "center"
    elif style.kind.numeric or style.look == "figure":
        horizontal, indent = "right", 1
    return Alignment(
        horizontal=horizontal,
        indent=indent,
        vertical="top" if style.look in {"column", "entry", "shown", "tag", "key"} else "center",
        wrap_text=wraps(style.look, style.kind) or None,
        readingOrder=2 if style.rtl else 0,
    )
