"""Who changed what of a record, when, from what to what and why; an act can be taken back from here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from commonservices.actions.undo import FOUNDING, FREEZING
from commonservices.queries.history import HistoryLine
from ui.kit.buttons import Button
from ui.kit.columns import Column
from ui.kit.layout import column, inset, row
from ui.kit.sub_table import SubTable
from ui.kit.texts import SectionHeader, Text
from ui.page import PageFrame
from ui.records.history_words import HistoryWords
from ui.records.lookups import Lookups

MOST: Final = 500


class HistoryTable(QWidget):
    """The lines of a history, newest first, and the button that takes the act of one of them back."""

    told = Signal(str)

    def __init__(self, frame: PageFrame, lookups: Lookups, place: str, parent: QWidget | None = None) -> None:
        """Make the table, empty; its parts are named after the place."""
        super().__init__(parent)
        self._frame = frame
        self.talk = HistoryWords(frame, lookups)
        look = frame.look
        head = SectionHeader(look, self.tr("History"))
        inset(head, 20, 10, 16, 0)
        self.table: SubTable[tuple[int, HistoryLine]] = SubTable(
            look, f"{place}.table", self.tr("History"), self._columns(), lambda pair: str(pair[0])
        )
        self.table.most_rows = 0
        self.undo_button = Button(look, self.tr("Take this act back"), icon="undo", name=f"{place}.undo")
        self.why = Text(look, "", "secondary", "text2", wrap=True)
        foot = QWidget()
        line = row(foot, 8)
        line.addWidget(self.undo_button)
        line.addWidget(self.why, 1)
        inset(foot, 20, 6, 16, 8)
        box = column(self, 4)
        box.addWidget(head)
        box.addWidget(self.table, 1)
        box.addWidget(foot)
        self.undo_button.clicked.connect(self.take_back)
        self.table.current_changed.connect(self._on_current)

    def _columns(self) -> list[Column[tuple[int, HistoryLine]]]:
        talk, words = self.talk, self._frame.words
        return [
            Column("at", self.tr("When"), lambda pair: words.moment(pair[1].at), 150, detail=_muted),
            Column("actor", self.tr("Who"), lambda pair: pair[1].actor, 120),
            Column("act", self.tr("What"), lambda pair: words.act(pair[1].act), 160),
            Column("field", self.tr("Field"), lambda pair: talk.field(pair[1]), 190, detail=_strong),
            Column("before", self.tr("From"), lambda pair: talk.before(pair[1]), 120, detail=_muted),
            Column("after", self.tr("To"), lambda pair: talk.after(pair[1]), 150, elastic=True),
            Column("why", self.tr("Why"), lambda pair: pair[1].why, 110, detail=_muted),
        ]

    def show_lines(self, lines: Sequence[HistoryLine]) -> None:
        """Show the history as it stands."""
        self.table.fill_rows(list(enumerate(lines)))
        if lines and self.table.current_row() is None:
            self.table.select_id("0")
        self.undo_button.setHidden(self._frame.bridge.read_only)
        self._on_current("")

    def _current(self) -> HistoryLine | None:
        found = self.table.current_row()
        return found[1] if found else None

    def _on_current(self, _identity: str) -> None:
        line = self._current()
        blocked = line is not None and (line.act in FREEZING or line.act in FOUNDING)
        sentence = self.tr("This act cannot be taken back; a new one corrects it.") if blocked else ""
        self.why.setText(sentence)
        self.undo_button.set_blocker(sentence)

    def take_back(self) -> None:
        """Take the act of the current line back; the window asks where it was changed again since."""
        line = self._current()
        if line is None or self.undo_button.accessibleDescription():
            return
        if self._frame.bridge.take_back(line.transaction) is not None:
            self.told.emit(self.tr("The act was taken back."))


def _muted(_pair: object) -> str:
    return "muted"


def _strong(_pair: object) -> str:
    return "strong"
