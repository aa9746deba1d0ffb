"""The workbooks of many offices: each read and checked, then looked at side by side before anything is added up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass as ordered
from dataclasses import field
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Self

from commonservices.domain.declaring import dataclass
from commonservices.jobs import Tell, silent
from commonservices.reports.consolidation.ahead import Ahead
from commonservices.reports.consolidation.office_book import OfficeBook, Reader
from commonservices.reports.consolidation.refusals import refused
from commonservices.reports.consolidation.remarks import Remark
from commonservices.reports.consolidation.verifying import Check, Verified

READING = "reading_offices"


@ordered(frozen=True, slots=True, order=True)
class Group:
    """What may be added up: one fiscal calendar and one period."""

    basis: str
    start: date
    end: date

    @property
    def text(self) -> str:
        """Give the period as it stands in a sentence."""
        return f"{self.start.isoformat()} – {self.end.isoformat()}"  # noqa: RUF001 a span of days


@dataclass(frozen=True)
class Taken:
    """One workbook that counts, with what was recomputed from it."""

    book: OfficeBook
    verified: Verified

    @property
    def group(self) -> Group:
        """Give what it may be added up with."""
        return Group(self.book.basis, self.book.start, self.book.end)


@dataclass
class Gathered:
    """All workbooks that count, by period; close it, or use it in a with."""

    taken: tuple[Taken, ...]
    remarks: list[Remark]
    missing: tuple[str, ...]
    passed_over: tuple[tuple[str, str], ...]
    """Workbooks that do not count: name, and the name of the one that counts instead."""
    stack: ExitStack = field(default_factory=ExitStack)

    def __enter__(self) -> Self:
        """Give the workbooks."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Throw away what was kept of them."""
        self.stack.close()

    @property
    def demo(self) -> bool:
        """Whether these are demonstrations."""
        return any(each.book.demo for each in self.taken)

    def groups(self) -> Mapping[Group, tuple[Taken, ...]]:
        """Give the workbooks by calendar and period."""
        found: dict[Group, list[Taken]] = {}
        for each in self.taken:
            found.setdefault(each.group, []).append(each)
        return {group: tuple(sorted(some, key=lambda each: each.book.office)) for group, some in sorted(found.items())}


def gather(
    paths: Sequence[Path], *, expected: Sequence[str] = (), tell: Tell = silent, reader: Reader | None = None
) -> Gathered:
    """Read and check the workbooks of many offices; Known names the first that cannot be taken."""
    if not paths:
        raise refused("books_none")
    with ExitStack() as stack, Ahead(() if reader else paths, tell, READING) as ahead:
        take = reader or ahead.take
        read = [_read(stack, path, (place, len(paths)), tell, take) for place, path in enumerate(paths)]
        gathered = side_by_side(read, expected)
        gathered.stack = stack.pop_all()
        return gathered


def side_by_side(read: Sequence[Taken], expected: Sequence[str] = ()) -> Gathered:
    """Look at workbooks that were read together; Known names two that may not be in one. The caller closes them."""
    remarks: list[Remark] = []
    _refuse_mixed(read)
    taken, passed_over = _counted(read, remarks)
    remarks += [*_overlapping(taken), *_differing(taken)]
    present = {each.book.office for each in taken}
    missing = tuple(office for office in dict.fromkeys(expected) if office not in present)
    remarks += [Remark("office_missing", {"office": office}) for office in missing]
    return Gathered(tuple(taken), remarks, missing, tuple(passed_over))


def _read(stack: ExitStack, path: Path, reached: tuple[int, int], tell: Tell, reader: Reader | None) -> Taken:
    taken = open_workbook(path, reached, tell, reader)
    stack.enter_context(taken.book)
    if not taken.verified.sound:
        raise refused("book_unsound", str(path), name=taken.book.name, finding=str(taken.verified.remarks[0]))
    return taken


def open_workbook(
    path: Path, reached: tuple[int, int] = (0, 1), tell: Tell = silent, reader: Reader | None = None
) -> Taken:
    """Read one workbook and recompute it, whether it ties out or not; close its book. Known when it is none of ours."""

    def told(done: int, whole: int, step: str) -> None:
        del done, whole, step
        tell(*reached, READING)

    tell(*reached, READING)
    book = OfficeBook(path, told, reader)
    try:
        book.check_known()
        return Taken(book, Check(book).run())
    except BaseException:
        book.close()
        raise


def _refuse_mixed(read: Sequence[Taken]) -> None:
    demo = [each.book.name for each in read if each.book.demo]
    real = [each.book.name for each in read if not each.book.demo]
    if demo and real:
        raise refused("books_demo_and_real", demo[0], name=demo[0], other=real[0])


def _counted(read: Sequence[Taken], remarks: list[Remark]) -> tuple[list[Taken], list[tuple[str, str]]]:
    """Give one workbook for each office and period: a restatement takes the place of what it restates."""
    passed_over: list[tuple[str, str]] = []
    by_place: dict[tuple[str, Group], list[Taken]] = {}
    hashes: dict[str, str] = {}
    for each in read:
        if each.book.sha256 in hashes:
            same = hashes[each.book.sha256]
            passed_over.append((each.book.name, same))
            remarks.append(Remark("same_file", {"name": each.book.name, "other": same}))
            continue
        hashes[each.book.sha256] = each.book.name
        by_place.setdefault((each.book.office, each.group), []).append(each)
    counted = []
    for (office, group), some in by_place.items():
        ordered = sorted(some, key=lambda each: each.book.number)
        newest = ordered[-1]
        for other in ordered[:-1]:
            if not newest.book.restates or newest.book.number == other.book.number:
                words = {"office": office, "start": group.start, "end": group.end}
                raise refused("book_twice", newest.book.name, name=newest.book.name, other=other.book.name, **words)
            told = {"office": office, "period": group.text, "name": newest.book.name, "other": other.book.name}
            remarks.append(Remark("restated", told))
            passed_over.append((other.book.name, newest.book.name))
        counted.append(newest)
    return counted, passed_over


def _overlapping(taken: Sequence[Taken]) -> Iterator[Remark]:
    """Name workbooks of one office whose periods share months; they are never in one total."""
    for place, one in enumerate(taken):
        for two in taken[place + 1 :]:
            same = one.book.office == two.book.office
            if same and one.book.start <= two.book.end and two.book.start <= one.book.end:
                words = {"office": one.book.office, "name": one.book.name, "other": two.book.name}
                yield Remark("periods_overlap", words)


def _differing(taken: Sequence[Taken]) -> Iterator[Remark]:
    """Name differences of editions: rates of exchange and catalogues."""
    for key, told in (("rates_differ", _rate_source), ("catalogues_differ", _catalogue)):
        first: Taken | None = None
        for each in taken:
            if not told(each.book):
                continue
            if first is None:
                first = each
            elif told(each.book) != told(first.book):
                words = {"first": told(first.book), "office": first.book.office}
                yield Remark(key, words | {"second": told(each.book), "other": each.book.office})


def _rate_source(book: OfficeBook) -> str:
    return book.text("cover_rate_source")


def _catalogue(book: OfficeBook) -> str:
    return book.catalogue
