"""The list of acts: paged from the store, newest first, found by words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject

from commonservices.queries import history as queries
from commonservices.queries.history import ActLine
from ui.bridge import Bridge
from ui.change_log.act_words import ActWords
from ui.kit.columns import Column
from ui.kit.model import PagedModel
from ui.words import Words


class LogColumns(QObject):
    """Makes the columns of the list in the words of the window."""

    def __init__(self, words: Words, acts: ActWords, parent: QObject | None = None) -> None:
        """Keep the words."""
        super().__init__(parent)
        self._words = words
        self._acts = acts

    def columns(self) -> list[Column[ActLine]]:
        """Give when, who, what, on what, why, how much, and what became of it."""
        return [
            Column("at", self.tr("When"), self.at, 152, detail=_muted),
            Column("act", self.tr("What"), self._acts.title, 220, detail=_style, elastic=True, tip=self._acts.title),
            Column("subject", self.tr("On"), self.subject, 160, tip=self.subject),
            Column("actor", self.tr("Who"), _actor, 104, detail=_muted),
            Column("why", self.tr("Why"), _why, 84, detail=_muted, tip=_why),
            Column("cells", self.tr("Values"), self.cells, 66, paint="number", detail=_muted),
            Column("became", self.tr("Since then"), self._acts.became, 112, detail=_became_style),
        ]

    def at(self, line: ActLine) -> str:
        """Give day and time."""
        return self._words.moment(line.at)

    def subject(self, line: ActLine) -> str:
        """Give the record the act was about."""
        return self._words.isolate(line.subject)

    def cells(self, line: ActLine) -> str:
        """Give how many values were written."""
        return self._words.number(line.cells)


class LogModel(PagedModel[ActLine, str]):
    """Acts of the present register, also while an earlier day is shown."""

    def __init__(self, bridge: Bridge, columns: Sequence[Column[ActLine]], acts: ActWords, parent: QObject) -> None:
        """Count the acts; rows are read when they come into sight."""
        self._bridge = bridge
        self._named: Mapping[str, str] = acts.names()
        super().__init__(
            columns,
            count=self._count,
            page=self._page,
            row_id=id_of,
            rows=self._lines,
            query="",
            locate=self._locate,
            parent=parent,
        )

    def _count(self, text: str) -> int:
        return queries.count(self._bridge.present, text, self._named)

    def _page(self, text: str, offset: int, limit: int) -> Sequence[ActLine]:
        return queries.acts(self._bridge.present, offset, limit, text, self._named)

    def _lines(self, ids: Sequence[str]) -> Sequence[ActLine]:
        found = (queries.act_detail(self._bridge.present, bytes.fromhex(each), limit=1) for each in ids)
        return [each.act for each in found if each is not None]

    def _locate(self, text: str, ids: Sequence[str]) -> Mapping[str, int]:
        ask = partial(queries.place, self._bridge.present, text=text, named=self._named)
        found = {each: ask(transaction=bytes.fromhex(each)) for each in ids}
        return {each: place for each, place in found.items() if place is not None}


def id_of(line: ActLine) -> str:
    """Give the identifier of an act as lists and addresses write it."""
    return line.transaction.hex()


def _actor(line: ActLine) -> str:
    return line.actor


def _why(line: ActLine) -> str:
    return line.why


def _muted(_line: ActLine) -> str:
    return "muted"


def _style(line: ActLine) -> str:
    return "muted" if line.undone_by is not None else "strong"


def _became_style(line: ActLine) -> str:
    return "muted" if line.undone_by is not None else "info"
