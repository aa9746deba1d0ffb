"""What sheets can carry beside values: what may be entered, what is marked, what is drawn; said without a library."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Literal

from commonservices.domain.declaring import dataclass

Tone = Literal["good", "notice", "bad", "quiet"]
"""How a marked cell is meant; each tone has a sign of its own, so that no meaning hangs on colour."""
State = Literal["visible", "hidden", "veryHidden"]
"""Whether a sheet is seen; one that is veryHidden cannot be shown again from Excel's menus."""
Bound = int | Decimal | date


@dataclass(frozen=True)
class Entry:
    """What may be typed into a cell: bounds of a kind, a prompt when it is chosen, a sentence when it is refused."""

    kind: Literal["any", "whole", "decimal", "date", "length"] = "any"
    least: Bound | None = None
    most: Bound | None = None
    prompt: str = ""
    prompt_title: str = ""
    refusal: str = ""
    refusal_title: str = ""
    required: bool = False
    only_warn: bool = False
    """Anything else may be typed after a question."""


@dataclass(frozen=True)
class Mark:
    """Cells set off when a condition holds: a sign before their text, bold letters and a ground; values stay.

    With a number format of its own a mark sets nothing off: whole numbers among others are shown without decimals.
    """

    when: Literal["is", "below", "above", "between", "before", "blank", "whole"]
    tone: Tone = "quiet"
    value: str | Bound | None = None
    upto: Bound | None = None
    sign: str = ""
    beside: tuple[str, tuple[str, ...]] | None = None
    """Only in rows where another column, by its key, holds one of these texts."""
    number_format: str = ""


def status_marks(tones: Mapping[str, Tone]) -> tuple[Mark, ...]:
    """Give marks for the texts of a column of states."""
    return tuple(Mark("is", tone, text) for text, tone in tones.items())


def band_marks(low: Bound, high: Bound, *, high_is_good: bool = True) -> tuple[Mark, ...]:
    """Give marks for numbers below one bound, between two, and from the upper bound on."""
    ends: tuple[Tone, Tone] = ("bad", "good") if high_is_good else ("good", "bad")
    return (
        Mark("below", ends[0], low),
        Mark("between", "notice", low, high),
        Mark("above", ends[1], high),
    )


def negative_marks() -> tuple[Mark, ...]:
    """Give the mark of numbers below nought."""
    return (Mark("below", "bad", 0, sign="▼"),)


def overdue_marks(day: date, beside: tuple[str, tuple[str, ...]] | None = None) -> tuple[Mark, ...]:
    """Give the mark of days before a day, where wanted only in rows whose state is one of some."""
    return (Mark("before", "bad", day, beside=beside),)


@dataclass(frozen=True)
class Points:
    """Cells that a chart draws: a range of a free sheet (B5:B16), or a column of a list by its key."""

    sheet: str
    cells: str = ""
    column: str = ""


@dataclass(frozen=True)
class Series:
    """One line or one colour of bars: its name and its values."""

    name: str
    values: Points


@dataclass(frozen=True)
class Chart:
    """A native chart; a timeline takes two series, the days things begin and the days they last."""

    kind: Literal["bar", "line", "stacked", "timeline"]
    title: str
    alt: str
    categories: Points
    series: tuple[Series, ...]
    at: str = "F2"
    width: float = 16.0
    height: float = 8.0
    """Both in centimetres."""
    across: str = ""
    along: str = ""
    """The titles of the axis of categories and of the axis of values."""
    number_format: str = "#,##0"
