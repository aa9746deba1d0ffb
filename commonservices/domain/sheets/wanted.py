"""What a column of a sheet is wanted for, and what a cell of it was read as."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import Final

from commonservices.domain.declaring import dataclass
from commonservices.domain.fields import Field, Kind
from commonservices.domain.sheets.plan import Said


class Content(StrEnum):
    """What a column holds."""

    TEXT = "text"
    CODE = "code"  # a mark of letters and figures, kept figure by figure, its leading zeros as well
    INTEGER = "integer"
    DECIMAL = "decimal"
    MONEY = "money"
    PERCENT = "percent"  # in points: 12 % is 12
    DATE = "date"
    MONTH = "month"
    YES_NO = "yes_no"
    CHOICE = "choice"  # a code out of a list
    CHOICES = "choices"  # codes out of a list, more than one in a cell


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is wanted of a column: what it holds and the limits of the field it is for."""

    content: Content
    field: str = ""
    places: int | None = None
    """How many decimals are kept; None where all are."""
    currency: str = ""
    """The currency of every amount of the column, where it is one."""
    minimum: int | None = None
    maximum: int | None = None
    in_points: bool = False
    """Whether a bare number of a column of percentages is known to be in points; else it is asked."""
    large_tells: bool = False
    """Whether a bare number above one shows that the others are in points as well."""
    code_list: str = ""
    length: int = 0
    long: bool = False
    """Whether the text may have several lines."""


@dataclass(frozen=True, slots=True)
class Read:
    """What a cell was read as: a value, nothing, or why it was refused."""

    value: object = None
    refused: Said | None = None
    currency: str = ""
    """The currency named in the cell itself, or the one its amount was read in."""
    note: Said | None = None
    """What the reader should know, such as a time of day that is not kept."""
    near: tuple[str, ...] = ()
    """Codes that look like what was written; they are proposed, never taken."""
    question: str = ""
    """The question that must be answered before the cell can be read."""

    @property
    def blank(self) -> bool:
        """Whether the cell is empty; an empty cell is never a zero."""
        return self.value is None and self.refused is None and not self.question


BLANK: Final = Read()
_CONTENTS: Final = MappingProxyType(
    {
        Kind.TEXT: Content.TEXT,
        Kind.LONG_TEXT: Content.TEXT,
        Kind.CODE: Content.CHOICE,
        Kind.CODE_SET: Content.CHOICES,
        Kind.DATE: Content.DATE,
        Kind.MONTH: Content.MONTH,
        Kind.INTEGER: Content.INTEGER,
        Kind.FLAG: Content.YES_NO,
        Kind.AMOUNT: Content.MONEY,
        Kind.SCALED: Content.DECIMAL,
    }
)


def wanted_of(field: Field, *, currency: str = "", places: int | None = None) -> Wanted:
    """Give what is wanted of a column that fills a field of the register; anything else is a code."""
    content = _CONTENTS.get(field.kind, Content.CODE)
    if content is Content.DECIMAL and "percent" in field.name:
        content = Content.PERCENT
    if content in {Content.CHOICE, Content.CHOICES} and not field.code_list:
        content = Content.TEXT
    kept = field.places if field.kind is Kind.SCALED else None
    return Wanted(
        content=content,
        field=field.name,
        places=kept if places is None else places,
        currency=currency,
        minimum=field.minimum,
        maximum=field.maximum,
        code_list=field.code_list,
        length=field.length,
        long=field.kind is Kind.LONG_TEXT,
    )
