"""The lists of the page: the workbooks with those that are missing, and what must be known before they are one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject

from commonservices.domain.declaring import dataclass
from commonservices.domain.sheets.plan import Question
from commonservices.reports.consolidation.asking import ANSWERED, answered
from commonservices.reports.consolidation.office_book import OfficeBook
from commonservices.reports.consolidation.remarks import Remark
from ui.consolidation.reading import Look, Opened
from ui.imports.plan_words import PlanWords
from ui.kit.columns import Column
from ui.kit.model import ListRows
from ui.page import PageFrame

COUNTS, OUT, PASSED, UNSOUND, STRANGE, MISSING = "counts", "out", "passed", "unsound", "strange", "missing"
_MARKS: Final[Mapping[str, str]] = {
    COUNTS: "agrees",
    OUT: "closed",
    PASSED: "closed",
    UNSOUND: "error",
    STRANGE: "error",
    MISSING: "warning",
}


@dataclass(frozen=True)
class OfficeLine:
    """One workbook and what becomes of it, or an office that sent none."""

    office: str
    state: str
    opened: Opened | None = None
    instead: str = ""
    """The workbook that counts in its place."""

    @property
    def key(self) -> str:
        """What the line is known by."""
        return str(self.opened.path) if self.opened is not None else self.office

    @property
    def book(self) -> OfficeBook | None:
        """The workbook, if it could be read."""
        return self.opened.taken.book if self.opened is not None and self.opened.taken is not None else None


@dataclass(frozen=True)
class ToKnow:
    """One thing to know, by its place in the list: a question, a remark, or a workbook that cannot be taken."""

    place: int
    remark: Remark | None = None
    line: OfficeLine | None = None
    question: Question | None = None


def to_know(look: Look) -> list[ToKnow]:
    """Give what must be known: what is asked first, then the workbooks that cannot be taken, then what differs."""
    asked = look.gathered.asked if look.gathered is not None and look.fault is None else ()
    bad = [each for each in lines_of(look) if each.state in {UNSOUND, STRANGE}]
    found = [
        *(ToKnow(0, question=each) for each in asked),
        *(ToKnow(0, line=each) for each in bad),
        *(ToKnow(0, each) for each in look.remarks if each.key not in ANSWERED),
    ]
    return [replace(each, place=place) for place, each in enumerate(found)]


def lines_of(look: Look) -> list[OfficeLine]:
    """Give a line for each file, then one for each office that is expected and sent none."""
    passed = dict(look.gathered.passed_over) if look.gathered is not None else {}
    lines = [_line(each, look, passed) for each in look.opened]
    lines.sort(key=lambda each: (each.office or "~", each.key))
    missing = look.gathered.missing if look.gathered is not None else ()
    return [*lines, *(OfficeLine(office, MISSING) for office in missing)]


def _line(opened: Opened, look: Look, passed: Mapping[str, str]) -> OfficeLine:
    taken = opened.taken
    if taken is None:
        return OfficeLine("", STRANGE, opened)
    book = taken.book
    if opened.path in look.asked.out:
        return OfficeLine(book.office, OUT, opened)
    if not opened.sound:
        return OfficeLine(book.office, UNSOUND, opened)
    counts = look.gathered is None or any(each is taken for each in look.gathered.taken)
    return OfficeLine(book.office, COUNTS if counts else PASSED, opened, "" if counts else passed.get(book.name, ""))


class OfficeColumns(QObject):
    """Makes the columns in the words of the window."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep the words."""
        super().__init__(parent)
        self._words, self._plan = frame.words, PlanWords(frame.words, self)

    def offices(self) -> ListRows[OfficeLine]:
        """Give the model of the workbooks, empty."""
        isolate = self._words.isolate
        columns: list[Column[OfficeLine]] = [
            Column("office", self.tr("Office"), lambda row: isolate(row.office), 96, detail=_strong),
            Column("state", self.tr("What becomes of it"), self._state, 140, paint="state", detail=_mark),
            Column("period", self.tr("Period"), self._period, 134),
            Column("basis", self.tr("Year basis"), self._basis, 120, tip=self._basis),
            Column("number", self.tr("Number"), self._number, 60, paint="number"),
            Column("rows", self.tr("Rows"), self._rows, 56, paint="number"),
            Column("controls", self.tr("Control totals"), self.controls, 160, elastic=True, tip=self.controls),
            Column("marks", self.tr("Marks"), self._marks, 64),
            Column("file", self.tr("File"), self._file, 160, tip=self._file),
            Column("sha256", self.tr("Fingerprint"), self._sha256, 110, tip=_whole),
        ]
        return ListRows(columns, lambda row: row.key, self)

    def remarks(self) -> ListRows[ToKnow]:
        """Give the model of what must be known, empty."""
        columns: list[Column[ToKnow]] = [
            Column("said", self.tr("What must be known"), self.said, 420, elastic=True, tip=self.said),
            Column("advice", self.tr("What to do"), self._advice, 320, elastic=True, tip=self._advice),
        ]
        return ListRows(columns, lambda row: str(row.place), self)

    def state(self, key: str) -> str:
        """Give what becomes of a workbook, in words."""
        return {
            COUNTS: self.tr("Counts"),
            OUT: self.tr("Left out"),
            PASSED: self.tr("Does not count"),
            UNSOUND: self.tr("Does not tie out"),
            STRANGE: self.tr("Cannot be read"),
            MISSING: self.tr("No workbook"),
        }[key]

    def controls(self, row: OfficeLine) -> str:
        """Give whether its figures agree with each other; what differs first, or why it cannot be read."""
        opened = row.opened
        if opened is None:
            return self.tr("Ask the office for its workbook.")
        if opened.fault is not None:
            return self._words.known(opened.fault)[0]
        if opened.taken is None:
            return ""
        if opened.taken.verified.remarks:
            return self._words.known(opened.taken.verified.remarks[0].said())[0]
        if row.instead:
            return self.tr("{name} counts in its place.").format(name=self._words.isolate(row.instead))
        return self.tr("%n figure(s) agree", "", opened.taken.verified.compared)

    def said(self, row: ToKnow) -> str:
        """Give the sentence of a remark or of a question, or what is wrong with a workbook."""
        if row.question is not None:
            return self._asked(row.question)
        if row.remark is not None:
            return self._words.known(row.remark.said())[0]
        if row.line is None:
            return ""
        strange = row.line.state == STRANGE
        return self.controls(row.line) if strange else f"{self._file(row.line)}: {self.controls(row.line)}"

    def _asked(self, question: Question) -> str:
        if not question.open:
            return self._words.known(answered(question).said())[0]
        return f"{self._words.isolate(question.column)}: {self._plan.asked(question.about)}"

    def _advice(self, row: ToKnow) -> str:
        if row.question is not None:
            return self.tr("Answer it.") if row.question.open else self.tr("Answered. The answer can be changed.")
        if row.remark is None:
            fault = row.line.opened.fault if row.line is not None and row.line.opened is not None else None
            again = self.tr("Ask the office to export it again. It does not count.")
            return again if fault is None else self._words.known(fault)[1]
        nothing = self.tr("Nothing to do.")
        return {
            "contents_differ": self.tr("Ask both offices which is right; until then the first one counts."),
            "maybe_same": self.tr("If it is the same one, ask one of the offices to take it out."),
            "counted_twice": self.tr("Nothing to do: it is in the totals once."),
            "rates_differ": self.tr("Compare amounts in US dollars with care."),
            "catalogues_differ": self.tr("Ask for workbooks of one version if services are to be compared."),
            "periods_overlap": self.tr("Leave one of them out if no month may be there twice."),
            "office_missing": self.tr("Ask the office for its workbook, then add it."),
        }.get(row.remark.key, nothing)

    def _state(self, row: OfficeLine) -> str:
        return self.state(row.state)

    def _period(self, row: OfficeLine) -> str:
        return self._words.isolate(f"{row.book.start:%Y-%m}..{row.book.end:%Y-%m}") if row.book is not None else ""

    def _basis(self, row: OfficeLine) -> str:
        return self._words.code("fiscal_calendars", row.book.basis) if row.book is not None else ""

    def _number(self, row: OfficeLine) -> str:
        return self._words.number(row.book.number) if row.book is not None else ""

    def _rows(self, row: OfficeLine) -> str:
        taken = row.opened.taken if row.opened is not None else None
        return "" if taken is None else self._words.number(sum(each.rows for each in taken.verified.figures.values()))

    def _marks(self, row: OfficeLine) -> str:
        if row.book is None:
            return ""
        marks = [self.tr("Demo")] if row.book.demo else []
        return " · ".join([*marks, *([self.tr("Draft")] if row.book.draft else [])])

    def _file(self, row: OfficeLine) -> str:
        return self._words.isolate(row.opened.path.name) if row.opened is not None else ""

    def _sha256(self, row: OfficeLine) -> str:
        return self._words.isolate(row.book.sha256[:12]) if row.book is not None else ""


def _whole(row: OfficeLine) -> str:
    return row.book.sha256 if row.book is not None else ""


def _mark(row: OfficeLine) -> str:
    return _MARKS[row.state]


def _strong(_row: OfficeLine) -> str:
    return "strong"
