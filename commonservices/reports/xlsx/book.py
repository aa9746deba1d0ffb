"""A whole workbook: streamed, checked, recomputed from its own bytes and compared, then put in place."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Literal

from commonservices.domain.declaring import dataclass
from commonservices.errors import Bug, Known
from commonservices.jobs import Tell, silent
from commonservices.reports.xlsx.archive import Archive, opened_archive, written_aside
from commonservices.reports.xlsx.chart_parts import Kept
from commonservices.reports.xlsx.checking import checked
from commonservices.reports.xlsx.draft import Draft, Replaced
from commonservices.reports.xlsx.free_lines import write_free
from commonservices.reports.xlsx.list_sheets import ListWriter
from commonservices.reports.xlsx.package_rules import Problem
from commonservices.reports.xlsx.progress import Progress
from commonservices.reports.xlsx.sheet import (
    MAX_ROWS,
    BookProperties,
    BookWords,
    Cell,
    FreeSheet,
    SheetFigures,
    SheetSpec,
)
from commonservices.reports.xlsx.skeleton import Skeleton
from commonservices.reports.xlsx.spec_rules import check_sheets

Verify = Callable[[Path, Mapping[str, SheetFigures]], None]
"""A last look at the finished file and the figures recomputed from it; raising refuses the book."""


@dataclass(frozen=True)
class WrittenBook:
    """The book as it lies on the disk: what each list holds, what had to be noted, and its fingerprint."""

    path: Path
    figures: Mapping[str, SheetFigures]
    notes: tuple[str, ...]
    replaced: tuple[Replaced, ...]
    size: int
    sha256: str
    origins: Mapping[str, str]
    differences: tuple[str, ...] = ()
    """What did not tie out, when the book was kept with its mark."""

    def total(self, name: str) -> SheetFigures:
        """Give the figures of a list with its continuation sheets."""
        parts = [figures for sheet, figures in self.figures.items() if self.origins[sheet] == name]
        sums: dict[str, Decimal] = {}
        for figures in parts:
            for key, amount in figures.sums.items():
                sums[key] = sums.get(key, Decimal(0)) + amount
        return SheetFigures(sum(figures.rows for figures in parts), sums)


def write_book(
    path: Path,
    sheets: Sequence[SheetSpec | FreeSheet],
    properties: BookProperties,
    *,
    words: BookWords | None = None,
    tell: Tell = silent,
    verify: Verify | None = None,
    group_by: str = "",
    row_limit: int = MAX_ROWS,
    on_difference: Literal["refuse", "mark"] = "refuse",
) -> WrittenBook:
    """Write, check, recompute (by the values of a column too), compare, and only then put the book in its place.

    A difference that `verify` raises as a `Known` refuses the book. With "mark" the book is written once more instead,
    with BookWords.draft before every title and in every page header and a last sheet that names what differs; rows
    that can be taken only once then need `SheetSpec.again`.
    """
    check_sheets(sheets)
    promised = sum(sheet.row_count or 0 for sheet in sheets if isinstance(sheet, SheetSpec))
    known = all(sheet.row_count is not None for sheet in sheets if isinstance(sheet, SheetSpec))
    progress = Progress(tell, promised if known else 0)
    spoken = words or BookWords()
    differences: tuple[str, ...] = ()
    with written_aside(path) as part:
        draft, found = _made(part, sheets, Skeleton(properties, spoken), progress, row_limit, group_by)
        if draft.broken and verify is None:
            raise Bug(draft.broken[0])
        try:
            if verify is not None:
                verify(part, found)
        except Known as known:
            if on_difference == "refuse":
                raise
            differences = (known.message,)
            part.unlink()
            marked = (*sheets, _told(sheets, spoken, differences))
            draft, _ = _made(part, marked, Skeleton(properties, spoken, spoken.draft), progress, row_limit, group_by)
        progress.start("saving")
        size, fingerprint = part.stat().st_size, _fingerprint(part)
    notes, replaced = tuple(draft.notes), tuple(draft.replaced)
    return WrittenBook(path, draft.figures, notes, replaced, size, fingerprint, draft.origins, differences)


def _made(
    part: Path,
    sheets: Sequence[SheetSpec | FreeSheet],
    skeleton: Skeleton,
    progress: Progress,
    row_limit: int,
    group_by: str,
) -> tuple[Draft, Mapping[str, SheetFigures]]:
    """Write the file, check it and recompute it; give what was streamed and what was found."""
    draft = Draft()
    with opened_archive(part) as archive:
        write_parts(archive, sheets, skeleton, draft, progress, row_limit)
    progress.start("checking")
    problems, found = checked(part, progress.pulse, group_by=group_by)
    _refuse_unsound(problems)
    progress.start("comparing")
    _compare(draft.figures, found)
    return draft, found


def _told(sheets: Sequence[SheetSpec | FreeSheet], words: BookWords, differences: Sequence[str]) -> FreeSheet:
    """Give the last sheet of a book that failed: what differs, in words."""
    names = {sheet.name.lower() for sheet in sheets}
    number, name = 1, words.differences
    while name.lower() in names:
        number += 1
        name = f"{words.differences} {number}"
    lines = [[Cell(words.differences, "title")], *([Cell(text, "note")] for text in differences)]
    return FreeSheet(name, lines, widths=(110.0,), title=words.differences, rtl=sheets[0].rtl, landscape=True)


def write_parts(
    archive: Archive,
    sheets: Sequence[SheetSpec | FreeSheet],
    skeleton: Skeleton,
    draft: Draft,
    progress: Progress,
    row_limit: int,
) -> None:
    """Every part of the book; free sheets are written last since they may quote the lists, but keep their place."""
    waiting = []
    skeleton.kept = Kept([chart for sheet in sheets for chart in sheet.charts])
    lists = ListWriter(archive, skeleton, draft, progress, row_limit)
    for sheet in sheets:
        if isinstance(sheet, FreeSheet):
            waiting.append((sheet, skeleton.add_free(sheet), len(skeleton.workbook.worksheets)))
        else:
            lists.write(sheet)
    for spec, frame, place in waiting:
        write_free(archive, skeleton, spec, frame, place, draft.figures, draft.replacing(spec.name))
    choices = skeleton.choices_sheet()
    if choices is not None:
        frame, place = skeleton.add_free(choices), len(skeleton.workbook.worksheets)
        write_free(archive, skeleton, choices, frame, place, draft.figures, draft.replacing(choices.name))
    for name, text in skeleton.other_parts().items():
        archive.put(name, text)


def _refuse_unsound(problems: Sequence[Problem]) -> None:
    """No book leaves with a known fault."""
    if problems:
        first = problems[0]
        msg = f"the finished workbook has {len(problems)} faults; {first.part} {first.where}: {first.text}"
        raise Bug(msg)


def _compare(streamed: Mapping[str, SheetFigures], found: Mapping[str, SheetFigures]) -> None:
    """Refuse a file whose rows or sums are not those that were sent to it."""
    if set(streamed) != set(found):
        msg = f"the finished workbook has the lists {sorted(found)} instead of {sorted(streamed)}"
        raise Bug(msg)
    for name, figures in streamed.items():
        if figures.rows != found[name].rows:
            msg = f"sheet {name} has {found[name].rows} rows instead of {figures.rows}"
            raise Bug(msg)
        for key, amount in figures.sums.items():
            if amount != found[name].sums.get(key, Decimal(0)):
                msg = f"sheet {name}: {key} adds up to {found[name].sums.get(key)} instead of {amount}"
                raise Bug(msg)


def _fingerprint(part: Path) -> str:
    """Give the SHA-256 of the file."""
    with part.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
