"""What a column of a table shows and how its cells are drawn."""

from collections.abc import Callable
from typing import Generic, TypeVar

from commonservices.domain.declaring import dataclass

RowT = TypeVar("RowT")
PAINTS = ("text", "state", "two_tone_date", "tags", "number", "mark")


@dataclass(frozen=True)
class Distance:
    """How far away a date is, in words, and the tone both halves of the cell take."""

    text: str
    tone: str = ""


@dataclass(frozen=True)
class Column(Generic[RowT]):
    """One column: its words come from `text`, the extra of its way of painting from `detail`."""

    key: str
    title: str
    text: Callable[[RowT], str]
    width: int = 120
    align: str = "start"
    paint: str = "text"
    detail: Callable[[RowT], object] | None = None
    sort: str = ""
    elastic: bool = False
    tip: Callable[[RowT], str] | None = None

    @property
    def ends(self) -> bool:
        """Whether the text stands at the trailing edge."""
        return self.align == "end" or self.paint == "number"


@dataclass(frozen=True)
class Cell:
    """Everything the painter needs of one cell, computed once per row."""

    text: str
    detail: object = None
