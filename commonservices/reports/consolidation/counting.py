"""Which of the workbooks that were given count: each office and period once, and nobody's choice made for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass as ordered
from datetime import date

from commonservices.domain.declaring import dataclass
from commonservices.domain.sheets.plan import Question
from commonservices.reports.consolidation.asking import (
    ALL,
    KEPT,
    Answers,
    KeptBefore,
    kept_otherwise,
    key_of,
    one_name,
    which_file,
)
from commonservices.reports.consolidation.office_book import OfficeBook
from commonservices.reports.consolidation.remarks import Remark
from commonservices.reports.consolidation.verifying import Verified
from commonservices.reports.consolidation.words import Words


@ordered(frozen=True, slots=True, order=True)
class Group:
    """What may be added up: one fiscal calendar and one period."""

    basis: str
    start: date
    end: date

    @property
    def key(self) -> str:
        """Give calendar and period in short, as they stand in the name of a question."""
        return f"{self.basis}:{self.start.isoformat()}..{self.end.isoformat()}"

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


class Counting:
    """Finds out which workbooks count, step by step; what cannot be known is asked."""

    def __init__(self, answers: Answers, language: str = "en") -> None:
        """Begin with what was answered; figures are named in a language."""
        self._answers, self._words = answers, Words(language)
        self.questions: list[Question] = []
        self.remarks: list[Remark] = []
        self.passed_over: list[tuple[str, str]] = []
        """Workbooks that do not count: name, and the name of what counts instead."""

    def once(self, read: Sequence[Taken]) -> list[Taken]:
        """Give one workbook for each office and period: a restatement takes the place of what it restates."""
        by_place: dict[tuple[str, Group], list[Taken]] = {}
        hashes: dict[str, str] = {}
        for each in read:
            if each.book.sha256 in hashes:
                same = hashes[each.book.sha256]
                self._pass_over(each, same, Remark("same_file", {"name": each.book.name, "other": same}))
                continue
            hashes[each.book.sha256] = each.book.name
            by_place.setdefault((each.book.office, each.group), []).append(each)
        return [self._of_one_period(office, group, some) for (office, group), some in by_place.items()]

    def _of_one_period(self, office: str, group: Group, some: Sequence[Taken]) -> Taken:
        newest = max(some, key=lambda each: each.book.number)
        alike = [each for each in some if not newest.book.restates or each.book.number == newest.book.number]
        if len(alike) > 1:
            question = which_file(office, group, alike, self._answers, self._words)
            self.questions.append(question)
            newest = next((each for each in alike if key_of(each.book) == question.answer), alike[-1])
        for other in some:
            if other is newest:
                continue
            told = {"office": office, "period": group.text, "name": newest.book.name, "other": other.book.name}
            self._pass_over(other, newest.book.name, None if other in alike else Remark("restated", told))
        return newest

    def beside_kept(self, taken: Sequence[Taken], kept: Sequence[KeptBefore]) -> list[Taken]:
        """Give those that count beside what the register keeps of the same office, period and number."""
        known = {each.sha256 for each in kept}
        held = {(each.office, each.basis, each.start, each.end, each.number): each for each in kept}
        found = []
        for each in taken:
            book = each.book
            before = held.get((book.office, book.basis, book.start, book.end, book.number))
            if before is not None and book.sha256 not in known:
                question = kept_otherwise(each, before, self._answers, self._words)
                self.questions.append(question)
                if question.answer == KEPT:
                    self._pass_over(each, before.reference, None)
                    continue
            found.append(each)
        return found

    def of_one_name(self, taken: Sequence[Taken]) -> list[Taken]:
        """Give those that count of files that have the same name, though they came out of several folders."""
        by_name: dict[str, list[Taken]] = {}
        for each in taken:
            by_name.setdefault(each.book.name.casefold(), []).append(each)
        out: set[int] = set()
        for some in by_name.values():
            if len(some) > 1:
                question = one_name(some[0].book.name, some, self._answers)
                self.questions.append(question)
                if question.answer not in {"", ALL}:
                    left = [each for each in some if key_of(each.book) != question.answer]
                    out |= {id(each) for each in left}
                    for each in left:
                        self._pass_over(each, each.book.name, None)
        return [each for each in taken if id(each) not in out]

    def _pass_over(self, taken: Taken, instead: str, remark: Remark | None) -> None:
        self.passed_over.append((taken.book.name, instead))
        if remark is not None:
            self.remarks.append(remark)
