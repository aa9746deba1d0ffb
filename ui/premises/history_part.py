"""Who changed what of a record of this place, when, from what to what and why; an act can be taken back from here."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from commonservices.actions.undo import FOUNDING, FREEZING
from commonservices.queries import history as queries
from commonservices.queries.history import HistoryLine
from ui.arrangements.history_part import HistoryWords
from ui.arrangements.lookups import Lookups
from ui.arrangements.record_part import SubTable
from ui.kit.buttons import Button
from ui.kit.columns import Column
from ui.kit.layout import column, inset, row
from ui.kit.texts import SectionHeader, Text
from ui.page import PageFrame
from ui.premises.place_part import PlacePart

MOST: Final = 500
_TIES: Final = frozenset({"owner_office_id", "premises_id", "agreement_id", "use_id"})
_RECORDS: Final = ("premises", "agreement", "reliance")


class PlaceHistory(PlacePart[Any]):
    """The history of a record and of what belongs to it, newest first; read when it is looked at."""

    def __init__(self, frame: PageFrame, lookups: Lookups, parent: QWidget | None = None) -> None:
        """Make the table."""
        super().__init__(frame, "premises.history", parent)
        self.setAccessibleName(self.tr("History"))
        self.talk = HistoryWords(frame, lookups)
        look = frame.look
        head = SectionHeader(look, self.tr("History"))
        inset(head, 20, 10, 16, 0)
        self.table: SubTable[tuple[int, HistoryLine]] = SubTable(
            look, "premises.history.table", self.tr("History"), self._columns(), lambda pair: str(pair[0])
        )
        self.table.most_rows = 0
        self.undo_button = Button(look, self.tr("Take this act back"), icon="undo", name="premises.history.undo")
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
        talk, words = self.talk, self.words
        return [
            Column("at", self.tr("When"), lambda pair: words.moment(pair[1].at), 150, detail=_muted),
            Column("actor", self.tr("Who"), lambda pair: pair[1].actor, 120),
            Column("act", self.tr("What"), lambda pair: words.act(pair[1].act), 160),
            Column("field", self.tr("Field"), lambda pair: talk.field(pair[1]), 190, detail=_strong),
            Column("before", self.tr("From"), lambda pair: talk.value(pair[1], pair[1].before), 120, detail=_muted),
            Column("after", self.tr("To"), lambda pair: talk.value(pair[1], pair[1].after), 150, elastic=True),
            Column("why", self.tr("Why"), lambda pair: pair[1].why, 110, detail=_muted),
        ]

    def fill(self, detail: Any) -> None:
        """Show the history as it stands."""
        record = next(getattr(detail, name) for name in _RECORDS if hasattr(detail, name))
        ask = partial(queries.of_record, kind=record.KIND, id=record.id, limit=MOST)
        lines = [line for line in self.frame.bridge.ask(ask) if line.field not in _TIES]
        self.table.fill_rows(list(enumerate(lines)))
        if lines and self.table.current_row() is None:
            self.table.select_id("0")
        self.undo_button.setHidden(self.read_only)
        self._on_current("")

    def main(self) -> QWidget:
        """Give the table."""
        return self.table

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
        if line is not None and not self.undo_button.accessibleDescription():
            self.frame.bridge.take_back(line.transaction)


def _muted(_pair: object) -> str:
    return "muted"


def _strong(_pair: object) -> str:
    return "strong"
