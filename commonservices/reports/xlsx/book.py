"""A whole workbook: streamed, checked, recomputed from its own bytes and compared, then put in place."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from pathlib import Path

from commonservices.domain.declaring import dataclass
from commonservices.errors import Bug
from commonservices.jobs import Tell, silent
from commonservices.reports.xlsx.archive import Archive, opened_archive, written_aside
from commonservices.reports.xlsx.draft import Draft, Replaced
from commonservices.reports.xlsx.free_lines import write_free
from commonservices.reports.xlsx.list_sheets import ListWriter
from commonservices.reports.xlsx.package_rules import check_package
from commonservices.reports.xlsx.progress import Progress
from commonservices.reports.xlsx.read_back import recompute
from commonservices.reports.xlsx.sheet import MAX_ROWS, BookProperties, BookWords, FreeSheet, SheetFigures, SheetSpec
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
) -> WrittenBook:
    """Write, check, recompute (by the values of a column too), compare, and only then put the book in its place."""
    check_sheets(sheets)
    promised = sum(sheet.row_count or 0 for sheet in sheets if isinstance(sheet, SheetSpec))
    known = all(sheet.row_count is not None for sheet in sheets if isinstance(sheet, SheetSpec))
    progress = Progress(tell, promised if known else 0)
    draft = Draft()
    with written_aside(path) as part:
        with opened_archive(part) as archive:
            _write(archive, sheets, Skeleton(properties, words or BookWords()), draft, progress, row_limit)
        progress.start("checking")
        _refuse_unsound(part, progress)
        progress.start("comparing")
        found = recompute(part, progress.pulse, group_by=group_by)
        _compare(draft.figures, found)
        if verify is not None:
            verify(part, found)
        progress.start("saving")
        size, fingerprint = part.stat().st_size, _fingerprint(part)
    return WrittenBook(path, draft.figures, tuple(draft.notes), tuple(draft.replaced), size, fingerprint, draft.origins)


def _write(
    archive: Archive,
    sheets: Sequence[SheetSpec | FreeSheet],
    skeleton: Skeleton,
    draft: Draft,
    progress: Progress,
    row_limit: int,
) -> None:
    """Every part of the book; free sheets are written last since they may quote the lists, but keep their place."""
    waiting = []
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


def _refuse_unsound(part: Path, progress: Progress) -> None:
    """No book leaves with a known fault."""
    problems = check_package(part, progress.pulse)
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
