"""Marks of cells as Excel's conditional formats: a sign before the text, bold letters, a ground."""

from collections.abc import Mapping
from typing import Any

from commonservices.errors import Bug
from commonservices.reports.xlsx.entry_rules import bound_text
from commonservices.reports.xlsx.features import Bound, Mark
from commonservices.reports.xlsx.sheet import Kind

_FACES = {
    "good": ("✔", "0B5A2A", "DDF3E4"),
    "notice": ("▲", "6B4400", "FFF0CC"),
    "bad": ("✖", "8E1B1B", "FBE3E1"),
    "quiet": ("•", "4A5360", "EEF0F3"),
}
_FIRST_FORMAT = 200
"""Formats of marks are numbered apart from those of cells."""


class MarkRules:
    """The conditional formats of one workbook; each sign and number format is numbered once."""

    def __init__(self) -> None:
        """Start with no format."""
        self._formats: dict[str, int] = {}

    def add(
        self,
        sheet: Any,
        mark: Mark,
        reference: str,
        kind: Kind,
        number_format: str,
        letters: Mapping[str, str] | None = None,
    ) -> None:
        """Put a mark on a range of cells of a kind; the letters of other columns are known by their keys."""
        from openpyxl.formatting.rule import Rule

        first = reference.split(":", maxsplit=1)[0]
        test = condition(mark, first)
        if mark.beside is not None:
            key, texts = mark.beside
            if key not in (letters or {}):
                msg = f"a mark looks at the column {key}, which the sheet has not"
                raise Bug(msg)
            other = f"${(letters or {})[key]}{first.lstrip('ABCDEFGHIJKLMNOPQRSTUVWXYZ')}"
            test = f"AND({test},OR({','.join(f'{other}={_quoted(text)}' for text in texts)}))"
        rule = Rule(type="expression", dxf=self._face(mark, kind, number_format), formula=[test])
        sheet.conditional_formatting.add(reference, rule)

    def _face(self, mark: Mark, kind: Kind, number_format: str) -> Any:
        """Give how a marked cell looks."""
        from openpyxl.styles import Font, PatternFill
        from openpyxl.styles.differential import DifferentialStyle
        from openpyxl.styles.numbers import NumberFormat

        sign, letters, ground = _FACES[mark.tone]
        code = mark.number_format or signed_format(mark.sign or sign, kind, number_format)
        number = self._formats.setdefault(code, _FIRST_FORMAT + len(self._formats))
        if mark.number_format:
            return DifferentialStyle(numFmt=NumberFormat(numFmtId=number, formatCode=code))
        return DifferentialStyle(
            font=Font(name=None, sz=None, family=None, scheme=None, bold=True, color=f"FF{letters}"),
            fill=PatternFill(fill_type="solid", fgColor=f"FF{ground}", bgColor=f"FF{ground}"),
            numFmt=NumberFormat(numFmtId=number, formatCode=code),
        )


def signed_format(sign: str, kind: Kind, number_format: str) -> str:
    """Give a number format with a sign in front, so that the value itself stays as it is."""
    if kind.numeric and ";" not in number_format:
        return f'"{sign} "{number_format};"{sign} "-{number_format}'
    if kind.name in {"date", "month"}:
        return f'"{sign} "{number_format}'
    if kind.name == "flag":
        return number_format.replace(';"', f';"{sign} ').replace('"', f'"{sign} ', 1)
    return f'"{sign} "General;"{sign} "-General;"{sign} "General;"{sign} "@'


def condition(mark: Mark, cell: str) -> str:
    """Give the test of a mark on the first cell of its range; blanks are marked by nothing but blank."""
    if mark.when == "blank":
        return f"LEN(TRIM({cell}))=0"
    number = f"ISNUMBER({cell})"
    if mark.when == "whole":
        return f"AND({number},{cell}=INT({cell}))"
    if mark.when == "is":
        return (
            f"{cell}={_quoted(mark.value)}"
            if isinstance(mark.value, str)
            else f"AND({number},{cell}={_bound(mark.value)})"
        )
    if mark.when == "between":
        return f"AND({number},{cell}>={_bound(mark.value)},{cell}<{_bound(mark.upto)})"
    sign = {"below": "<", "before": "<", "above": ">="}[mark.when]
    return f"AND({number},{cell}{sign}{_bound(mark.value)})"


def _bound(value: str | Bound | None) -> str:
    """Give the bound of a mark; one that is missing is a fault of the program."""
    if value is None or isinstance(value, str):
        msg = f"a mark needs a number or a day, not {value!r}"
        raise Bug(msg)
    return bound_text(value)


def _quoted(text: str) -> str:
    """Give a text as it stands in a formula."""
    return '"' + text.replace('"', '""') + '"'
