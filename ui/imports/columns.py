"""The columns of the lists of an import: rows, records the sheet does not mention, headings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QObject

from commonservices.domain.declaring import dataclass
from commonservices.domain.sheets.plan import Listed, ProposedRow, Verdict
from ui.imports.plan_words import PlanWords
from ui.kit.columns import Column
from ui.page import PageFrame

_MARKS: Final[Mapping[Verdict, str]] = {
    Verdict.ADD: "package",
    Verdict.CHANGE: "changed",
    Verdict.UNCHANGED: "agrees",
    Verdict.REFUSED: "error",
    Verdict.ASK: "warning",
}


@dataclass(frozen=True, slots=True)
class Heading:
    """One heading of the sheet: its folded form, the field it is read as, its text; an empty field is left out."""

    key: str
    field: str
    text: str


class ImportColumns(QObject):
    """Makes the columns in the words of the window."""

    def __init__(self, frame: PageFrame, plan: PlanWords, is_out: Callable[[str], bool], parent: QObject) -> None:
        """Keep the words, and who knows which rows are left out."""
        super().__init__(parent)
        self._words, self._plan, self._is_out = frame.words, plan, is_out

    def rows(self) -> list[Column[ProposedRow]]:
        """Give the columns of the rows."""
        return [
            Column("row", self.tr("Row"), self._row, 64, paint="number", detail=_muted),
            Column("what", self.tr("What"), self._what, 110, paint="state", detail=self._mark),
            Column("record", self.tr("Record"), self._plan.named, 264, detail=_strong),
            Column("gist", self.tr("What it does"), self._plan.gist, 300, elastic=True, tip=self._plan.gist),
        ]

    def missing(self) -> list[Column[Listed]]:
        """Give the columns of the records a sheet does not mention."""
        isolate = self._words.isolate
        return [
            Column("reference", self.tr("Reference"), lambda row: isolate(row.reference), 150, detail=_strong),
            Column("title", self.tr("Title"), lambda row: isolate(row.title), 300, elastic=True),
        ]

    def headings(self) -> list[Column[Heading]]:
        """Give the columns of the headings."""
        return [
            Column("heading", self.tr("In the sheet"), lambda row: self._words.isolate(row.text), 240, detail=_strong),
            Column("field", self.tr("Read as"), self._field, 240, elastic=True),
        ]

    def _row(self, row: ProposedRow) -> str:
        return self._words.number(row.address.row)

    def _what(self, row: ProposedRow) -> str:
        return self.tr("Left out") if self._is_out(row.key) else self._plan.verdict(row.verdict)

    def _mark(self, row: ProposedRow) -> str:
        return "closed" if self._is_out(row.key) else _MARKS[row.verdict]

    def _field(self, heading: Heading) -> str:
        return self._words.field(heading.field) if heading.field else self.tr("left out, kept in a note")


def _strong(_row: object) -> str:
    return "strong"


def _muted(_row: object) -> str:
    return "muted"
