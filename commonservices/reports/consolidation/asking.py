"""What has to be answered before the workbooks of offices are put together; an answer is told in the workbook."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from commonservices.domain.declaring import dataclass
from commonservices.domain.sheets.cells import Address, CellValue
from commonservices.domain.sheets.plan import Asked, Choice, Question, Said
from commonservices.reports.consolidation.office_book import OfficeBook
from commonservices.reports.consolidation.remarks import Remark
from commonservices.reports.consolidation.words import Words

if TYPE_CHECKING:
    from commonservices.reports.consolidation.counting import Group, Taken

Answers = Mapping[str, str]
NO_ANSWERS: Final[Answers] = MappingProxyType({})
ALL, NEW, KEPT = "all", "new", "kept"
MOST_EXAMPLES: Final = 5
NOTHING: Final = "—"
_KEY: Final = 12
_COMPARED: Final = ("total_", "rows_", "summary_")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptBefore:
    """A submission of another office that the register keeps already."""

    reference: str
    office: str
    basis: str
    start: date
    end: date
    number: int
    sha256: str
    figures: Mapping[str, str]
    """Its control totals, by the names its cover had for them."""


def settled(question: Question, answers: Answers) -> Question:
    """Give a question with its answer, where one of its choices was given."""
    answer = answers.get(question.id, "")
    return replace(question, answer=answer) if answer in {each.key for each in question.choices} else question


def key_of(book: OfficeBook) -> str:
    """Give the short name by which a workbook is chosen: the beginning of its fingerprint."""
    return book.sha256[:_KEY]


def which_file(office: str, group: Group, some: Sequence[Taken], answers: Answers, words: Words) -> Question:
    """Ask which of several workbooks of one office and period counts."""
    books = [each.book for each in some]
    differing = list(_differing(books))
    examples = tuple((books[0].place_of(name), words.figure(name)) for name in differing)
    choices = tuple(
        Choice(
            key_of(book),
            Said("consolidate_file_counts", {"name": book.name, "folder": book.path.parent.name or "/"}),
            tuple(shown(book.figures.get(name)) for name in differing),
        )
        for book in books
    )
    question = Question(f"file:{office}:{group.key}", Asked.TWO_FILES, "", f"{office}, {group.text}", examples, choices)
    return settled(question, answers)


def kept_otherwise(taken: Taken, kept: KeptBefore, answers: Answers, words: Words) -> Question:
    """Ask whether a workbook counts whose office, period and number the register keeps with other content."""
    book, told = taken.book, {"reference": kept.reference}
    named = [name for name in kept.figures if shown(book.figures.get(name)) != kept.figures[name]][:MOST_EXAMPLES]
    choices = (
        Choice(NEW, Said("consolidate_new_counts", told), tuple(shown(book.figures.get(name)) for name in named)),
        Choice(KEPT, Said("consolidate_new_left_out", told), tuple(kept.figures[name] for name in named)),
    )
    examples = tuple((book.place_of(name), words.figure(name)) for name in named)
    subject = f"{book.office}, {taken.group.text}, {kept.number}"
    name = f"kept:{book.office}:{taken.group.key}:{kept.number}"
    return settled(Question(name, Asked.KEPT_OTHERWISE, "", subject, examples, choices), answers)


def one_name(name: str, some: Sequence[Taken], answers: Answers) -> Question:
    """Ask which of several files of one name count."""
    books = [each.book for each in some]
    examples = tuple((each.place_of("cover_office"), f"{each.path.parent.name}/{name}") for each in books)
    only = (
        Choice(
            key_of(each.book),
            Said("consolidate_only_counts", {"office": each.book.office, "folder": each.book.path.parent.name or "/"}),
            (f"{each.book.office}, {each.group.text}",),
        )
        for each in some
    )
    choices = (Choice(ALL, Said("consolidate_all_count")), *only)
    return settled(Question(f"name:{name}", Asked.ONE_NAME, "", name, examples, choices), answers)


@dataclass(frozen=True, slots=True)
class Disputed:
    """One row that several offices report otherwise: where it stands, what it is about, and what each says."""

    address: Address
    about: str
    values: tuple[str, ...]


def whose_rows(
    key: str, period: str, offices: Sequence[str], rows: Sequence[Disputed], sheet: str, answers: Answers
) -> Question:
    """Ask whose rows of a list count where several offices report them otherwise."""
    shown_rows = rows[:MOST_EXAMPLES]
    choices = tuple(
        Choice(
            office,
            Said("consolidate_rows_count", {"office": office}),
            tuple(each.values[place] for each in shown_rows),
        )
        for place, office in enumerate(offices)
    )
    examples = tuple((each.address, each.about) for each in shown_rows)
    name = f"rows:{key}:{'+'.join(offices)}:{period}"
    subject = f"{sheet}, {', '.join(offices)} ({len(rows)})"
    return settled(Question(name, Asked.TWO_OFFICES, sheet, subject, examples, choices), answers)


def answered(question: Question) -> Remark:
    """Give what was answered, as it is told in the workbook."""
    choice = next(each for each in question.choices if each.key == question.answer)
    words = {"subject": question.column, **choice.said.words}
    return Remark(_TOLD[choice.said.key], words)


_TOLD: Final[Mapping[str, str]] = MappingProxyType(
    {
        "consolidate_file_counts": "answered_file",
        "consolidate_only_counts": "answered_only",
        "consolidate_all_count": "answered_all",
        "consolidate_new_counts": "answered_new",
        "consolidate_new_left_out": "answered_kept",
        "consolidate_rows_count": "answered_rows",
    }
)
ANSWERED: Final = frozenset(_TOLD.values())
"""The remarks that tell of an answer."""
SENTENCES: Final[Mapping[Asked, str]] = MappingProxyType(
    {
        Asked.TWO_FILES: "consolidate_two_files",
        Asked.KEPT_OTHERWISE: "consolidate_kept_otherwise",
        Asked.ONE_NAME: "consolidate_one_name",
        Asked.TWO_OFFICES: "consolidate_two_offices",
    }
)
"""What each question says."""


def shown(value: CellValue) -> str:
    """Give a value of a workbook as it is compared and shown."""
    return NOTHING if value is None else str(value)


def _differing(books: Sequence[OfficeBook]) -> Iterator[str]:
    """Name the figures that are not the same in all workbooks, the first few of them."""
    names = [name for name in books[0].figures if name.startswith(_COMPARED)]
    found = (name for name in names if len({shown(each.figures.get(name)) for each in books}) > 1)
    for _, name in zip(range(MOST_EXAMPLES), found, strict=False):
        yield name
