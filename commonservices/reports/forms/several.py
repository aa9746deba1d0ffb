"""Writes the forms of many partners into a folder, one workbook each; what cannot be written is said and left out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from commonservices.domain.declaring import dataclass
from commonservices.domain.partners import Entity
from commonservices.errors import Known, RuleBroken
from commonservices.jobs import Tell, silent
from commonservices.reports.forms.writing import suggested_name, write_form

if TYPE_CHECKING:
    from commonservices.office import Office


@dataclass(frozen=True, slots=True)
class FormMade:
    """What came of the form of one partner: the file with so many rows, or why there is none."""

    partner: Entity
    path: Path | None = None
    rows: int = 0
    refused: RuleBroken | Known | None = None


def write_forms(
    office: Office,
    kind: str,
    partners: Sequence[Entity],
    period: tuple[date, date],
    folder: Path,
    language: str = "",
    *,
    tell: Tell = silent,
) -> tuple[FormMade, ...]:
    """Write one form for each partner; a file that is there already is left as it is and the new one numbered."""
    made = []
    for done, partner in enumerate(partners):
        tell(done, len(partners), "making_forms")
        path = _free(folder / suggested_name(office, kind, partner, period, language or office.language))
        try:
            handed = write_form(office, kind, partner, period, path, language)
        except (RuleBroken, Known) as fault:
            made.append(FormMade(partner, refused=fault))
        else:
            made.append(FormMade(partner, handed.path, handed.rows))
    return tuple(made)


def _free(path: Path) -> Path:
    """Give the path, or the first numbered one beside it where no file is."""
    found, number = path, 1
    while found.exists():
        number += 1
        found = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return found
