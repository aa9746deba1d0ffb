"""How much a file may ask of this computer before it is refused."""

from __future__ import annotations

from typing import Final

from commonservices.domain.declaring import dataclass

MIB: Final = 1 << 20
LAST_ROW: Final = 1_048_576
LAST_COLUMN: Final = 16_384
LONGEST_TEXT: Final = 32_767
"""The characters a cell of a spreadsheet program can hold; a longer text is read whole and said."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The bounds of one reading; tests lower them to stay small."""

    file: int = 100 * MIB
    inflated: int = 400 * MIB
    ratio: int = 300
    ratio_from: int = 8 * MIB
    """Parts below this size may be packed as tightly as they like."""
    members: int = 10_000
    sheets: int = 255
    cells: int = 6_000_000
    places: int = 60_000_000
    """Cells handed over in all, the blanks to the left of a value included."""
    formats: int = 131_072
    strings: int = 3_000_000
    merged: int = 2_000_000
    text: int = 1_000_000
    spool: int = 1_024 * MIB
    seconds: float = 60
    memory: int = 1_024 * MIB


LIMITS: Final = Limits()
