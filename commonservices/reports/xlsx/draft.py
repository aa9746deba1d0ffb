"""What is known of a book while it is written."""

from collections.abc import Callable
from dataclasses import field

from commonservices.domain.declaring import dataclass
from commonservices.reports.xlsx.sheet import SheetFigures


@dataclass(frozen=True)
class Replaced:
    """A cell in which a character no workbook can hold was replaced by a visible mark."""

    sheet: str
    row: int
    field: str


@dataclass
class Draft:
    """Figures, notes and replaced characters gathered sheet by sheet; origins name the list a sheet belongs to."""

    figures: dict[str, SheetFigures] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    """Lists that do not have the rows they promised; a last look that counts them by itself judges them instead."""
    replaced: list[Replaced] = field(default_factory=list)
    origins: dict[str, str] = field(default_factory=dict)

    def replacing(self, sheet: str) -> Callable[[str, int], None]:
        """Whom to tell of characters replaced on a sheet."""
        return lambda key, row: self.replaced.append(Replaced(sheet, row, key))
