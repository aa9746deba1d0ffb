"""The workbooks of many offices: each read and checked, then looked at side by side before anything is added up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import field
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Self

from commonservices.domain.declaring import dataclass
from commonservices.domain.sheets.plan import Question
from commonservices.jobs import Tell, silent
from commonservices.reports.consolidation.ahead import Ahead
from commonservices.reports.consolidation.asking import NO_ANSWERS, Answers, KeptBefore, answered
from commonservices.reports.consolidation.counting import Counting, Group, Taken
from commonservices.reports.consolidation.office_book import OfficeBook, Reader
from commonservices.reports.consolidation.overlaps import Overlaps
from commonservices.reports.consolidation.refusals import refused
from commonservices.reports.consolidation.remarks import Remark
from commonservices.reports.consolidation.verifying import Check

READING = "reading_offices"


@dataclass
class Gathered:
    """All workbooks that count, by period; close it, or use it in a with."""

    taken: tuple[Taken, ...]
    remarks: list[Remark]
    missing: tuple[str, ...]
    passed_over: tuple[tuple[str, str], ...]
    """Workbooks that do not count: name, and the name of the one that counts instead."""
    stack: ExitStack = field(default_factory=ExitStack)
    questions: tuple[Question, ...] = ()
    """What has to be answered about whole workbooks."""
    answers: Answers = field(default_factory=lambda: NO_ANSWERS)
    language: str = "en"
    """The language of what is said of single columns."""

    @cached_property
    def overlaps(self) -> Mapping[Group, Overlaps]:
        """Give what the offices of each period report several times."""
        return {
            group: Overlaps([each.book for each in some], group.key, self.answers, self.language)
            for group, some in self.groups().items()
            if len(some) > 1
        }

    @property
    def asked(self) -> tuple[Question, ...]:
        """Give every question, about whole workbooks and about rows; all must be answered before it is written."""
        return (*self.questions, *(each for one in self.overlaps.values() for each in one.questions))

    @property
    def open(self) -> tuple[Question, ...]:
        """Give the questions that wait for an answer."""
        return tuple(each for each in self.asked if each.open)

    @property
    def known(self) -> list[Remark]:
        """Give everything to know: what differs, what is reported several times, what was answered."""
        between = [remark for one in self.overlaps.values() for remark in one.remarks]
        return [*self.remarks, *between, *(answered(each) for each in self.asked if not each.open)]

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
    paths: Sequence[Path],
    *,
    expected: Sequence[str] = (),
    answers: Answers = NO_ANSWERS,
    kept: Sequence[KeptBefore] = (),
    language: str = "en",
    tell: Tell = silent,
    reader: Reader | None = None,
) -> Gathered:
    """Read and check the workbooks of many offices; Known names the first that cannot be taken.

    `answers` settles questions by their ids; `kept` is what the register keeps of other offices already.
    """
    if not paths:
        raise refused("books_none")
    with ExitStack() as stack, Ahead(() if reader else paths, tell, READING) as ahead:
        take = reader or ahead.take
        read = [_read(stack, path, (place, len(paths)), tell, take) for place, path in enumerate(paths)]
        gathered = side_by_side(read, expected, answers=answers, kept=kept, language=language)
        gathered.stack = stack.pop_all()
        return gathered


def side_by_side(
    read: Sequence[Taken],
    expected: Sequence[str] = (),
    *,
    answers: Answers = NO_ANSWERS,
    kept: Sequence[KeptBefore] = (),
    language: str = "en",
) -> Gathered:
    """Look at workbooks that were read together; Known names two that may not be in one. The caller closes them."""
    _refuse_mixed(read)
    counting = Counting(answers, language)
    taken = counting.of_one_name(counting.beside_kept(counting.once(read), kept))
    if read and not taken:
        raise refused("books_none_left")
    remarks = [*counting.remarks, *_overlapping(taken), *_differing(taken)]
    present = {each.book.office for each in taken}
    missing = tuple(office for office in dict.fromkeys(expected) if office not in present)
    remarks += [Remark("office_missing", {"office": office}) for office in missing]
    passed_over, questions = tuple(counting.passed_over), tuple(counting.questions)
    return Gathered(
        tuple(taken), remarks, missing, passed_over, questions=questions, answers=answers, language=language
    )


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
    for key, edition in (("rates_differ", _rate_source), ("catalogues_differ", _catalogue)):
        first: Taken | None = None
        for each in taken:
            if not edition(each.book):
                continue
            if first is None:
                first = each
            elif edition(each.book) != edition(first.book):
                words = {"first": edition(first.book), "office": first.book.office}
                yield Remark(key, words | {"second": edition(each.book), "other": each.book.office})


def _rate_source(book: OfficeBook) -> str:
    return book.text("cover_rate_source")


def _catalogue(book: OfficeBook) -> str:
    return book.catalogue
