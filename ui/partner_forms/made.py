"""What came of each form: the file with its rows, or why there is none."""

from __future__ import annotations

from PySide6.QtCore import QObject

from commonservices.errors import RuleBroken
from commonservices.reports.forms.several import FormMade
from ui.kit.columns import Column
from ui.kit.model import ListRows
from ui.page import PageFrame


class MadeColumns(QObject):
    """Makes the columns in the words of the window."""

    def __init__(self, frame: PageFrame, parent: QObject) -> None:
        """Keep the words."""
        super().__init__(parent)
        self._words = frame.words

    def model(self) -> ListRows[FormMade]:
        """Give the model of the list, empty."""
        columns: list[Column[FormMade]] = [
            Column("partner", self.tr("Partner"), self._partner, 84, detail=_strong),
            Column("what", self.tr("What"), self._what, 104, paint="state", detail=_mark),
            Column("rows", self.tr("Rows"), self._rows, 56, paint="number"),
            Column("file", self.tr("File, or why there is none"), self.said, 320, elastic=True, tip=self.said),
        ]
        return ListRows(columns, lambda row: row.partner.short_code, self)

    def _partner(self, row: FormMade) -> str:
        return self._words.isolate(row.partner.short_code)

    def _what(self, row: FormMade) -> str:
        return self.tr("Written") if row.path is not None else self.tr("Not written")

    def _rows(self, row: FormMade) -> str:
        return self._words.number(row.rows) if row.path is not None else ""

    def said(self, row: FormMade) -> str:
        """Give the name of the file, or the sentence that says why there is none."""
        if row.path is not None:
            return self._words.isolate(row.path.name)
        if isinstance(row.refused, RuleBroken):
            return self._words.rule(row.refused)
        return " ".join(each for each in self._words.known(row.refused) if each) if row.refused is not None else ""


def _mark(row: FormMade) -> str:
    return "agrees" if row.path is not None else "error"


def _strong(_row: FormMade) -> str:
    return "strong"
