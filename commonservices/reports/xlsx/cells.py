"""A value as the text of one cell: exact, typed by us, or refused with the reason."""

import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Context, Decimal, Inexact
from fractions import Fraction

from commonservices.errors import Bug
from commonservices.reports.xlsx.sheet import MAX_TEXT, Formula, Kind, Plain, Value

FIRST_DAY = date(1900, 3, 1)
MAX_FORMULA = 8_192
REPLACEMENT = "\ufffd"
_DAY_ZERO = date(1899, 12, 30).toordinal()
_DIGITS = 15
_SMALL_WHOLE = 10**_DIGITS
_LARGEST_POWER = 307
UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NEEDS_CARE = re.compile("[&<>\x00-\x08\x0b-\x1f\n\ud800-\udfff\ufffe\uffff]|_x[0-9A-Fa-f]{4}_")
_ESCAPED_LOOKALIKE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_WORDS = frozenset({"text", "code"})
_READ_AS_FORMULA = frozenset("=+-@'#")
_EXACT = Context(prec=40, traps=[Inexact])

Note = Callable[[], None]
"""Called when a character that no workbook can hold was replaced by a visible mark."""


class Refused(Exception):
    """A value Excel cannot hold unharmed; the sentence says why."""


def escaped(text: str) -> str:
    """Give the text as it stands between two tags."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _units(text: str) -> int:
    """Give the length as Excel counts it: characters beyond the basic plane are two."""
    return len(text) if text.isascii() else len(text) + sum(1 for character in text if character > "\uffff")


def safe_text(text: str, replaced: Note) -> str:
    """Text ready for a tag: nothing cut, nothing that reads back as something else."""
    if _NEEDS_CARE.search(text):
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        if UNWRITABLE.search(text):
            text = UNWRITABLE.sub(REPLACEMENT, text)
            replaced()
    if len(text) > MAX_TEXT // 2 and _units(text) > MAX_TEXT:
        msg = f"the text has {_units(text):,} characters and a cell holds {MAX_TEXT:,}"
        raise Refused(msg)
    return escaped(_ESCAPED_LOOKALIKE.sub("_x005F_", text))


def number_text(value: int | Decimal | Fraction) -> str:
    """Give the digits of a number, all of them, or a refusal when Excel would round."""
    if type(value) is int and -_SMALL_WHOLE < value < _SMALL_WHOLE:
        return str(value)
    exact = _as_decimal(value)
    if not exact.is_finite():
        msg = f"{exact} is not a number"
        raise Refused(msg)
    text = str(exact)
    if len(text) > _DIGITS and len("".join(map(str, exact.as_tuple().digits)).strip("0")) > _DIGITS:
        msg = f"{text} has more than {_DIGITS} digits and Excel would round it"
        raise Refused(msg)
    if exact and abs(exact.adjusted()) > _LARGEST_POWER:
        msg = f"{text} is beyond the numbers Excel holds"
        raise Refused(msg)
    return text if exact else "0"


def _as_decimal(value: int | Decimal | Fraction) -> Decimal:
    """Give the same number with decimals, never nearly the same."""
    if not isinstance(value, Fraction):
        return Decimal(value)
    try:
        return _EXACT.divide(Decimal(value.numerator), Decimal(value.denominator))
    except Inexact:
        msg = f"the fraction {value} has no end in decimals: round it by its rule before it is written"
        raise Bug(msg) from None


def day_number(value: date) -> int:
    """Excel's number of a day; days before March 1900 are refused since Excel counts them wrongly."""
    if value < FIRST_DAY:
        msg = f"{value.isoformat()} is before {FIRST_DAY.isoformat()}, which Excel cannot show as a date"
        raise Refused(msg)
    return value.toordinal() - _DAY_ZERO


def reads_as_formula(text: str) -> bool:
    """Whether Excel would take the text for something else when it is typed again."""
    return text[:1] in _READ_AS_FORMULA and text != ""


def fits(kind: Kind, value: Plain) -> bool:
    """Whether a value is of the type its column promises."""
    if isinstance(value, datetime):
        return False
    if isinstance(value, bool):
        return kind.name == "flag"
    if isinstance(value, date):
        return kind.name == "date" or (kind.name == "month" and value.day == 1)
    if isinstance(value, int):
        return kind.numeric
    if isinstance(value, Decimal | Fraction):
        return kind.numeric and kind.name != "integer"
    return isinstance(value, str) and kind.name in _WORDS


def natural_kind(value: Plain) -> Kind:
    """Give the kind a value has by itself, for cells outside lists."""
    if isinstance(value, bool):
        return Kind("flag")
    if isinstance(value, date):
        return Kind("date")
    if isinstance(value, int):
        return Kind("integer")
    if isinstance(value, Decimal | Fraction):
        return Kind("number", 2)
    return Kind("text")


def cell_text(reference: str, style: int, value: Value, replaced: Note) -> str:
    """One whole cell, typed by its value."""
    if value is None:
        return f'<c r="{reference}" s="{style}"/>'
    if isinstance(value, Formula):
        return _formula_cell(reference, style, value, replaced)
    if isinstance(value, str):
        return _text_cell(reference, style, value, replaced)
    if isinstance(value, bool):
        return f'<c r="{reference}" s="{style}" t="b"><v>{value:d}</v></c>'
    if isinstance(value, date):
        return f'<c r="{reference}" s="{style}"><v>{day_number(value)}</v></c>'
    return f'<c r="{reference}" s="{style}"><v>{number_text(value)}</v></c>'


def _text_cell(reference: str, style: int, value: str, replaced: Note) -> str:
    """Text kept inside its cell, so that no table of strings grows with the sheet."""
    text = safe_text(value, replaced) if _NEEDS_CARE.search(value) or len(value) > MAX_TEXT // 2 else value
    keep = ' xml:space="preserve"' if value and (value[0].isspace() or value[-1].isspace() or "\n" in value) else ""
    return f'<c r="{reference}" s="{style}" t="inlineStr"><is><t{keep}>{text}</t></is></c>'


def _formula_cell(reference: str, style: int, value: Formula, replaced: Note) -> str:
    """Give a formula with its result, so that readers that do not calculate show it too."""
    formula = value.text.removeprefix("=")
    if not formula or len(formula) > MAX_FORMULA:
        msg = f"a formula has 1 to {MAX_FORMULA:,} characters, this one {len(formula):,}"
        raise Bug(msg)
    result = value.result
    if isinstance(result, str):
        kind, cached = ' t="str"', safe_text(result, replaced)
    elif isinstance(result, bool):
        kind, cached = ' t="b"', f"{result:d}"
    elif isinstance(result, date):
        kind, cached = "", str(day_number(result))
    elif result is None:
        kind, cached = ' t="str"', ""
    else:
        kind, cached = "", number_text(result)
    return f'<c r="{reference}" s="{style}"{kind}><f>{escaped(formula)}</f><v>{cached}</v></c>'
