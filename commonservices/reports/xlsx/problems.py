"""Faults of a workbook as they are found, a few of each kind in full and the rest counted."""

import re
from collections import Counter
from collections.abc import Callable

from commonservices.domain.declaring import dataclass

Pulse = Callable[[int], None]
NS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_EACH = 20
_RANGE = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Z]{1,3})\$?([0-9]{1,7}))?")


@dataclass(frozen=True)
class Problem:
    """One fault: the rule broken, the part and place it is in, and a sentence."""

    rule: str
    part: str
    where: str
    text: str


class Problems:
    """The faults of one workbook; a fault repeated in every row does not fill the memory."""

    def __init__(self) -> None:
        """Start with none."""
        self.found: list[Problem] = []
        self._times: Counter[tuple[str, str]] = Counter()

    def add(self, rule: str, part: str, where: str, text: str) -> None:
        """Note a fault, the first twenty of a kind in a part."""
        self._times[rule, part] += 1
        if self._times[rule, part] <= _EACH:
            self.found.append(Problem(rule, part, where, text))


@dataclass(frozen=True)
class Box:
    """A range by its sides."""

    left: int
    top: int
    right: int
    bottom: int

    def meets(self, other: "Box") -> bool:
        """Whether two ranges share a cell."""
        across = self.left <= other.right and other.left <= self.right
        return across and self.top <= other.bottom and other.top <= self.bottom


def box(reference: str | None) -> Box | None:
    """Give the range a reference names, or none when it names no single range."""
    match = _RANGE.fullmatch(reference or "")
    if not match:
        return None
    left, top = column_number(match[1]), int(match[2])
    return Box(left, top, column_number(match[3]) if match[3] else left, int(match[4]) if match[4] else top)


def column_number(letters: str) -> int:
    """Give the number of a column, counted from one."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number
