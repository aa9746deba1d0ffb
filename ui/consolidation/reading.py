"""Reads the workbooks of offices for the page: each one opened once, looked at together as often as one is left out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from datetime import date
from pathlib import Path

from commonservices.actions.received import receive
from commonservices.domain.changes import Changes
from commonservices.domain.declaring import dataclass
from commonservices.errors import Known
from commonservices.jobs import Tell, silent
from commonservices.office import Office
from commonservices.reports.consolidation.asking import NO_ANSWERS, KeptBefore
from commonservices.reports.consolidation.combined import write_combined
from commonservices.reports.consolidation.counting import Taken
from commonservices.reports.consolidation.gathering import READING, Gathered, open_workbook, side_by_side
from commonservices.reports.consolidation.keeping import received
from commonservices.reports.consolidation.remarks import Remark


@dataclass(frozen=True)
class Opened:
    """One file: the workbook that was read of it, or why it is none."""

    path: Path
    taken: Taken | None = None
    fault: Known | None = None

    @property
    def sound(self) -> bool:
        """Whether it was read and everything in it adds up."""
        return self.taken is not None and self.taken.verified.sound


@dataclass(frozen=True)
class Asked:
    """What is looked at together: the files, those left out by hand, and the offices that are expected."""

    paths: tuple[Path, ...]
    out: frozenset[Path] = frozenset()
    expected: tuple[str, ...] = ()
    answers: Mapping[str, str] = field(default_factory=lambda: NO_ANSWERS)
    """What was answered, by the ids of the questions."""
    kept: tuple[KeptBefore, ...] = ()
    """What the register keeps of other offices already."""
    language: str = "en"


@dataclass(frozen=True)
class Look:
    """What was read and what must be known; `gathered` is missing where the workbooks may not be in one."""

    asked: Asked
    opened: tuple[Opened, ...]
    gathered: Gathered | None = None
    remarks: tuple[Remark, ...] = ()
    fault: Known | None = None


@dataclass(frozen=True)
class Written:
    """The consolidated workbook that was written."""

    path: Path
    sha256: str
    rows: int
    remarks: int


def look(asked: Asked, held: Sequence[Opened], tell: Tell = silent) -> Look:
    """Read the files that are not open yet, and look at all that count together. Nothing is written."""
    known = {each.path: each for each in held}
    fresh: list[Opened] = []
    try:
        for done, path in enumerate(asked.paths):
            if path not in known:
                known[path] = _opened(path, (done, len(asked.paths)), tell)
                fresh.append(known[path])
        return _together(asked, tuple(known[path] for path in asked.paths), tell)
    except BaseException:
        close(fresh)
        raise


def _opened(path: Path, reached: tuple[int, int], tell: Tell) -> Opened:
    try:
        return Opened(path, open_workbook(path, reached, tell))
    except Known as fault:
        return Opened(path, fault=fault)


def _together(asked: Asked, opened: tuple[Opened, ...], tell: Tell) -> Look:
    counting = [each.taken for each in opened if each.sound and each.taken is not None and each.path not in asked.out]
    found = Look(asked, opened)
    if not counting:
        return found
    tell(len(asked.paths), len(asked.paths), READING)
    try:
        gathered = side_by_side(
            counting, asked.expected, answers=asked.answers, kept=asked.kept, language=asked.language
        )
        return replace(found, gathered=gathered, remarks=tuple(gathered.known))
    except Known as fault:
        return replace(found, fault=fault)


def close(opened: Iterable[Opened]) -> None:
    """Throw away what was kept of some workbooks."""
    for each in opened:
        if each.taken is not None:
            each.taken.book.close()


def written(gathered: Gathered, path: Path, language: str, made_on: date, tell: Tell) -> Written:
    """Write the workbook of all that count."""
    made, totals, remarks = write_combined(path, gathered, language=language, made_on=made_on, tell=tell)
    return Written(made.path, made.sha256, sum(totals.written.values()), len(remarks))


def kept(office: Office, gathered: Gathered, tell: Tell) -> Changes:
    """Put on record what the offices sent, all in one act."""
    tell(0, 0, "writing")
    return receive(office, [received(each) for each in gathered.taken])
